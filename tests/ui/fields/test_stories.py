"""A story as it is typed."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.interview.model import Kind
from catdesk.interview.stories import paragraphs_of
from catdesk.interview.text import clean
from catdesk.interview.values import Answer, Paragraph, Story, Wording
from catdesk.ui.widgets.text import Hint
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.guard import LEFT_OUT, STORY_LETTERS, TOO_LONG
from catdesk.ui.wizard.fields.boxes.story_area import StoryArea
from catdesk.ui.wizard.fields.story import StoryField
from tests.ui.fields.conftest import Show
from tests.ui.fields.pages import page_of
from tests.ui.fields.persons import area_of, press, write

anything = st.text(st.characters(), max_size=200)
stories = st.text(max_size=200).map(lambda text: clean(text).text)
many = settings(max_examples=60, suppress_health_check=list(HealthCheck))


def _told(text: str) -> Answer | None:
    pieces = enumerate(paragraphs_of(text))
    told = tuple(Paragraph(str(at), Wording(piece)) for at, piece in pieces)
    return Answer(value=Story(told)) if told else None


@many
@given(text=stories)
def test_a_story_comes_back_paragraph_by_paragraph(
    qapp: QApplication, text: str
) -> None:
    del qapp
    field = StoryField()

    field.draw(page_of(Kind.STORY), _told(text), Words())

    assert paragraphs_of(field.text()) == paragraphs_of(text)


@many
@given(pasted=anything)
def test_only_what_can_be_printed_is_pasted(qapp: QApplication, pasted: str) -> None:
    del qapp
    area = StoryArea()

    area.insertFromMimeData(_copied(pasted))

    assert area.value() == clean(pasted).text


@many
@given(text=stories)
def test_the_same_story_leaves_text_and_cursor(qapp: QApplication, text: str) -> None:
    del qapp
    field = StoryField()
    area = area_of(field)
    area.insertPlainText(f"{text} \n \n\n tail")
    area.moveCursor(QTextCursor.MoveOperation.Start)
    typed = field.text()

    field.draw(page_of(Kind.STORY), _told(typed), Words())

    assert field.text() == typed
    assert area.textCursor().position() == 0


def test_another_story_takes_its_place(show: Show, words: Words) -> None:
    field = show(Kind.STORY, Story((Paragraph("a", Wording("One")),)))

    field.draw(page_of(Kind.STORY), _told("Two"), words)

    assert field.text() == "Two"


def test_a_line_break_and_a_paragraph_are_typed(show: Show) -> None:
    field = show(Kind.STORY)
    area = area_of(field)

    write(area, "One")
    press(area, Qt.Key.Key_Return)
    press(area, Qt.Key.Key_Return)
    write(area, "Two")

    assert field.text() == "One\n\nTwo"


@many
@given(keys=st.lists(st.sampled_from(("a", " ", "\n", "\b")), max_size=12))
def test_every_key_does_what_it_says(qapp: QApplication, keys: list[str]) -> None:
    del qapp
    area = StoryArea()
    expected = ""

    for key in keys:
        if key == "\n":
            press(area, Qt.Key.Key_Return)
        elif key == "\b":
            press(area, Qt.Key.Key_Backspace)
        else:
            write(area, key)
        expected = expected[:-1] if key == "\b" else expected + key

    assert area.value() == expected
    assert _line_heights(area) == {110.0}


def test_pasted_and_rewritten_lines_keep_their_air(show: Show) -> None:
    area = area_of(show(Kind.STORY, _story("One", "Two")))
    assert isinstance(area, StoryArea)

    area.insertFromMimeData(_copied("Zero\n\nHalf"))
    area.selectAll()
    press(area, Qt.Key.Key_Delete)
    write(area, "New")
    press(area, Qt.Key.Key_Return)

    assert area.value() == "New\n"
    assert _line_heights(area) == {110.0}


def test_tab_leads_on_and_is_not_typed(show: Show) -> None:
    field = show(Kind.STORY)

    press(area_of(field), Qt.Key.Key_Tab)

    assert field.text() == ""


def test_a_field_of_a_story_says_so(show: Show) -> None:
    assert show(Kind.STORY).is_story
    assert not show(Kind.SHORT).is_story


def test_signs_left_out_of_a_paste_are_told(show: Show, words: Words) -> None:
    field = show(Kind.STORY)

    area_of(field).insertFromMimeData(_copied("They\x00 came\ttwice"))

    assert field.text() == "They came twice"
    assert _quiet(field) == [words(LEFT_OUT)]


def test_what_was_told_goes_with_the_next_letter(show: Show) -> None:
    field = show(Kind.STORY)
    area_of(field).insertFromMimeData(_copied("a\x00"))

    write(area_of(field), "b")

    assert _quiet(field) == []


def test_an_input_method_hands_over_only_what_can_be_printed(
    show: Show, words: Words
) -> None:
    field = show(Kind.STORY)
    event = QInputMethodEvent()
    event.setCommitString("ከ\x00ተማ")

    QApplication.sendEvent(area_of(field), event)

    assert field.text() == "ከተማ"
    assert _quiet(field) == [words(LEFT_OUT)]


def test_rich_text_is_pasted_plain(show: Show) -> None:
    field = show(Kind.STORY)
    rich = QMimeData()
    rich.setHtml("<p style='color:red'><b>They</b> came</p><img src='x.png'>")
    rich.setText("They came")

    area_of(field).insertFromMimeData(rich)

    assert field.text() == "They came"
    assert "<b>" not in area_of(field).toHtml()
    assert "color:#ff0000" not in area_of(field).toHtml()


def test_a_story_holds_as_much_as_it_says_and_no_more(show: Show, words: Words) -> None:
    field = show(Kind.STORY)
    area = area_of(field)

    nearly_all = ("e" * 99 + "\n") * (STORY_LETTERS // 100)
    area.insertFromMimeData(_copied(nearly_all[:-1]))
    assert _quiet(field) == []
    area.insertFromMimeData(_copied("xyz"))
    assert _quiet(field) == [words(TOO_LONG)]
    write(area, "z")

    assert field.text() == nearly_all[:-1] + "x"
    assert _quiet(field) == [words(TOO_LONG)]


def test_a_full_story_can_still_be_shortened(qapp: QApplication) -> None:
    del qapp
    area = StoryArea()
    area.set_value("\n" * STORY_LETTERS)
    area.moveCursor(QTextCursor.MoveOperation.End)

    press(area, Qt.Key.Key_Backspace)
    write(area, "xy")

    assert area.value() == "\n" * (STORY_LETTERS - 1) + "x"


def test_each_paragraph_starts_at_the_side_of_its_script(show: Show) -> None:
    field = show(Kind.STORY, _story("One", "واحد"))
    field.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    document = area_of(field).document()

    latin, arabic = document.begin(), document.lastBlock()
    assert latin.textDirection() == Qt.LayoutDirection.LeftToRight
    assert arabic.textDirection() == Qt.LayoutDirection.RightToLeft


def test_the_field_grows_with_its_text_and_then_scrolls(show: Show) -> None:
    field = show(Kind.STORY)
    area = area_of(field)
    heights = []

    for lines in (1, 12, 200, 400):
        area.setPlainText("line\n" * lines)
        QApplication.processEvents()
        heights.append(area.sizeHint().height())

    assert heights[0] < heights[1] < heights[2]
    assert heights[2] == heights[3]


def test_larger_text_is_no_change_of_the_story(show: Show, qtbot: QtBot) -> None:
    field = show(Kind.STORY, _story("One"))
    font = area_of(field).font()
    font.setPointSizeF(28)

    with qtbot.assertNotEmitted(field.edited):
        area_of(field).setFont(font)
        field.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()


def _story(*texts: str) -> Story:
    told = enumerate(texts)
    return Story(tuple(Paragraph(str(at), Wording(text)) for at, text in told))


def _copied(text: str) -> QMimeData:
    copied = QMimeData()
    copied.setText(text)
    return copied


def _line_heights(area: StoryArea) -> set[float]:
    document = area.document()
    blocks = [document.findBlockByNumber(at) for at in range(document.blockCount())]
    return {block.blockFormat().lineHeight() for block in blocks}


def _quiet(field: Field) -> list[str]:
    return [hint.text() for hint in field.findChildren(Hint) if hint.isVisible()]
