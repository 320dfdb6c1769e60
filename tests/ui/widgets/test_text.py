"""Words: plain, wrapped, and a heading that a screen reader knows as one."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catdesk.ui.fonts import TextRole, font_for
from catdesk.ui.widgets.drawing import Lines
from catdesk.ui.widgets.focus_ring import FocusRing
from catdesk.ui.widgets.text import BodyText, Heading
from tests.ui.widgets.conftest import name_of, show_active, told

READABLE = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"),
    max_size=200,
)


def test_marks_are_shown_as_they_were_typed(qtbot: QtBot) -> None:
    text = BodyText("<b>Amina</b> & <script>")
    qtbot.addWidget(text)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert name_of(text) == "<b>Amina</b> & <script>"
    bare = BodyText("Amina & ")
    qtbot.addWidget(bare)
    assert text.sizeHint().width() > bare.sizeHint().width()


def test_text_takes_more_lines_when_it_is_narrow(qtbot: QtBot) -> None:
    text = BodyText("You can stop at any time. Everything is kept. " * 3)
    qtbot.addWidget(text)
    assert text.heightForWidth(200) > text.heightForWidth(600) > 0


def test_new_words_take_the_place_of_the_old(qtbot: QtBot) -> None:
    text = BodyText("Short")
    qtbot.addWidget(text)
    before = text.heightForWidth(120)
    text.set_text("Much longer than it was before, so that it needs lines")
    assert text.heightForWidth(120) > before
    assert name_of(text).startswith("Much longer")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=READABLE, width=st.integers(30, 600))
def test_no_line_is_wider_than_its_column(text: str, width: int) -> None:
    lines = Lines(text, font_for(TextRole.BODY, 13), width)
    widest = max(
        (
            QLine.naturalTextWidth()
            for QLine in lines.each()
            if QLine.textLength() > 1
            and text[QLine.textStart() : QLine.textStart() + QLine.textLength()].strip()
        ),
        default=0,
    )
    assert widest <= width + 30
    assert lines.height > 0


def test_a_word_longer_than_the_line_is_broken(qtbot: QtBot) -> None:
    text = BodyText("a" * 400)
    qtbot.addWidget(text)
    assert text.heightForWidth(200) > 5 * text.fontMetrics().height()


def test_a_heading_is_told_as_a_heading(qtbot: QtBot) -> None:
    heading = Heading("What did they do to you?")
    qtbot.addWidget(heading)
    assert told(heading).role() == QAccessible.Role.Heading
    assert name_of(heading) == "What did they do to you?"


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Return a shown window with a heading."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(Heading("About you"))
    show_active(qtbot, made)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("reason", "rings"),
    [
        (Qt.FocusReason.TabFocusReason, 1),
        (Qt.FocusReason.BacktabFocusReason, 1),
        (Qt.FocusReason.OtherFocusReason, 0),
    ],
)
def test_a_heading_has_a_ring_when_a_key_brought_the_focus(
    page: QWidget, reason: Qt.FocusReason, rings: int
) -> None:
    heading = page.findChild(Heading)
    assert heading is not None
    heading.setFocus(reason)
    shown = [ring for ring in page.findChildren(FocusRing) if ring.isVisible()]
    assert len(shown) == rings
    assert heading.hasFocus()
