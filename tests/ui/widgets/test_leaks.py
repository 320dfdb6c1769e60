"""A widget that is thrown away takes what was written in it along."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.widgets.buttons import PrimaryButton
from catdesk.ui.widgets.cards import Card
from catdesk.ui.widgets.choices import CheckRow, RadioRow
from catdesk.ui.widgets.chooser import ComboField
from catdesk.ui.widgets.disclosure import Disclosure
from catdesk.ui.widgets.fields import LineField, PasswordField, TextArea
from catdesk.ui.widgets.notices import Banner, ErrorSummary, InlineProblem
from catdesk.ui.widgets.pages import FlowRow, ScrollPage
from catdesk.ui.widgets.progress import ProgressLine
from catdesk.ui.widgets.rows import AnswerRow, RowList, TaskRow
from catdesk.ui.widgets.status import SavedLabel, StatusPill
from catdesk.ui.widgets.text import Heading
from catdesk.ui.widgets.top_bar import TopBar
from tests.ui.widgets import gallery


def _task() -> QWidget:
    return TaskRow("a", "A")


def _answer() -> QWidget:
    return AnswerRow("a", "A")


def _radio() -> QWidget:
    return RadioRow("a", "A")


def _check() -> QWidget:
    return CheckRow("a", "A")


def _rows() -> QWidget:
    rows = RowList()
    rows.set_rows([_task(), _answer()])
    return rows


def _flow() -> QWidget:
    return FlowRow(PrimaryButton("A"), PrimaryButton("B"))


MAKERS: list[Callable[[], QWidget]] = [
    PrimaryButton,
    Card,
    _radio,
    _check,
    ComboField,
    Disclosure,
    LineField,
    PasswordField,
    TextArea,
    Banner,
    ErrorSummary,
    InlineProblem,
    _flow,
    ScrollPage,
    ProgressLine,
    _task,
    _answer,
    _rows,
    SavedLabel,
    StatusPill,
    Heading,
    TopBar,
    *gallery.PAGES.values(),
]


@pytest.mark.parametrize("make", MAKERS)
def test_nothing_of_a_widget_is_kept(
    qapp: QApplication, words: Words, make: Callable[[], QWidget]
) -> None:
    widget = make()
    retranslate = getattr(widget, "retranslate", None)
    if retranslate is not None:
        retranslate(words)
    widget.show()
    for part in (widget, *widget.findChildren(QWidget)):
        QAccessible.queryAccessibleInterface(part)
    qapp.processEvents()
    del part, retranslate
    kept = weakref.ref(widget)
    widget.deleteLater()
    del widget
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert kept() is None
