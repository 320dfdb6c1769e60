"""Locking and closing: saved first, and back to the same question."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent

from catdesk.casework.opened import OpenCase
from catdesk.interview.answers import Answers
from catdesk.interview.ledger import Ledger
from catdesk.interview.session import Session
from tests.ui.pages import Window
from tests.ui.shelves import PASSWORD, MemoryShelf

NICKNAME = "What do people call you?"


def test_locking_asks_for_the_password_and_returns_to_the_same_question(
    case: Window,
) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina")

    case.press("Lock").wait_for("Open “Blue heron”")
    assert case.title == "CATDesk"
    case.type("Password", PASSWORD).press("Open").wait_for(NICKNAME)

    assert case.value_of(NICKNAME) == "Amina"


def test_nothing_of_the_case_is_left_when_it_is_locked(case: Window) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina")

    case.press("Lock").wait_for("Open “Blue heron”")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert case.program.desk is None
    assert not case.offers("Lock")
    assert case.saving == ""


def test_python_holds_nothing_of_a_locked_case_either(case: Window) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina")

    case.press("Lock").wait_for("Open “Blue heron”").settle()
    gc.collect()

    kinds = (OpenCase, Session, Answers, Ledger)
    assert not [one for one in gc.get_objects() if isinstance(one, kinds)]


def test_a_locked_case_can_be_left_for_another(case: Window) -> None:
    case.press("Lock").wait_for("Open “Blue heron”")

    case.press("Back")

    assert case.heading == "Your cases"


def test_closing_the_window_saves_first(case: Window, shelf: MemoryShelf) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina")

    case.widget.close()
    case.wait_until(lambda: not case.widget.isVisible())

    (disk,) = shelf.disks.values()
    assert any("Amina" in row.value for row in disk.rows())


def test_a_case_that_was_closed_opens_at_home(case: Window, shelf: MemoryShelf) -> None:
    case.press("Start: Before we start").press("Go on")

    case.widget.close()
    case.wait_until(lambda: not case.widget.isVisible())

    opened = shelf.open("case1", PASSWORD)
    assert opened.place().screen == "home"


def test_closing_with_a_full_disk_says_so_and_keeps_the_words(
    case: Window, shelf: MemoryShelf
) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina")
    (disk,) = shelf.disks.values()
    disk.is_full = True

    case.widget.close()
    case.wait_for("CATDesk could not save.")
    assert case.widget.isVisible()

    case.press("Go on")
    assert case.value_of(NICKNAME) == "Amina"


def test_once_there_is_room_the_window_closes_by_itself(
    case: Window, shelf: MemoryShelf
) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina")
    (disk,) = shelf.disks.values()
    disk.is_full = True
    case.widget.close()
    case.wait_for("CATDesk could not save.")

    disk.is_full = False

    case.wait_until(lambda: not case.widget.isVisible())
    assert any("Amina" in row.value for row in disk.rows())


def test_one_can_close_without_the_last_words_when_told_so(
    case: Window, shelf: MemoryShelf
) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina")
    (disk,) = shelf.disks.values()
    disk.is_full = True
    case.widget.close()

    case.wait_for("CATDesk could not save.").press("Close without the last words")

    case.wait_until(lambda: not case.widget.isVisible())
