"""From the first screen to an open case, and to its end."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QLineEdit

from catdesk.errors import (
    CaseDamaged,
    CaseInUse,
    CaseTooNew,
    CatDeskError,
    NotACase,
    WrongPassword,
)
from catdesk.i18n.words import Words
from tests.ui.pages import Key, Window
from tests.ui.shelves import NOT_FOREVER, PASSWORD, MemoryShelf


def test_the_first_screen_says_what_the_program_is_and_is_not(window: Window) -> None:
    assert window.heading == "Welcome"
    assert window.sees("It works without the internet.")
    assert window.sees("It is not a lawyer")


def test_a_new_case_begins_with_a_proposed_name_and_a_password_said_twice(
    window: Window, shelf: MemoryShelf
) -> None:
    window.press("New case")
    assert window.value_of("Name of the case") == "Blue heron"
    assert window.sees("Nobody can open the case without it")

    window.type("Password", PASSWORD).type("The same password again", PASSWORD)
    window.press("Make the case").wait_for("Your statement, part by part")

    assert [entry.label for entry in shelf.entries()] == ["Blue heron"]
    assert window.title == "Blue heron – CATDesk"


def test_two_different_passwords_are_told_with_what_was_typed_left_as_it_is(
    window: Window, shelf: MemoryShelf
) -> None:
    window.press("New case")
    window.type("Password", PASSWORD).type("The same password again", "something else")

    window.press("Make the case")

    assert window.sees("There is a problem")
    assert window.focus_name.startswith("There is a problem")
    assert window.title.startswith("Error:")
    assert window.value_of("The same password again") == "something else"
    assert shelf.entries() == ()


def test_a_short_password_and_a_missing_name_are_both_told(window: Window) -> None:
    window.press("New case")
    window.field("Name of the case").clear()
    window.type("Password", "short")

    window.press("Make the case")

    assert window.sees("Enter a password of at least 8 letters.")
    assert window.sees("Give the case a name.")


def test_a_line_of_the_problem_leads_to_its_field(window: Window) -> None:
    window.press("New case").press("Make the case")

    window.press("Enter a password of at least 8 letters.")

    assert window.focus_name == "Password"


def test_a_password_can_be_looked_at(window: Window) -> None:
    window.press("New case").type("Password", "plain")
    assert "plain" not in _as_shown(window)

    window.press("Show the password")

    assert _as_shown(window) == "plain"


def test_a_wrong_password_stays_on_the_screen_and_makes_one_wait(
    window: Window, shelf: MemoryShelf
) -> None:
    _with_a_case(window, shelf)
    shelf.delay = 8.0

    window.press("Blue heron").type("Password", "wrong")
    window.press("Open")

    window.wait_for("That password does not open this case.")
    assert window.heading == "Open “Blue heron”"
    assert window.sees("You can try again in 8 seconds.")
    assert not window.offers("Open")
    assert window.value_of("Password") == ""
    assert window.title.startswith("Error:")


def test_after_the_wait_the_password_can_be_tried_again(
    window: Window, shelf: MemoryShelf
) -> None:
    _with_a_case(window, shelf)
    shelf.delay = 0.5
    window.press("Blue heron").type("Password", "wrong")
    window.press("Open").wait_for("That password does not open this case.")
    assert window.sees("You can try again in 1 second.")

    window.wait_until(lambda: window.offers("Open"))
    window.type("Password", PASSWORD).press("Open")

    window.wait_for("Your statement, part by part")


@pytest.mark.parametrize("error", [CaseInUse, CaseDamaged, NotACase, CaseTooNew])
def test_a_case_that_does_not_open_says_what_happened_and_what_to_do(
    window: Window, shelf: MemoryShelf, error: type[CatDeskError]
) -> None:
    _with_a_case(window, shelf)
    shelf.error = error()

    window.press("Blue heron").type("Password", PASSWORD)
    window.press("Open")

    window.wait_for(error.message)
    assert window.heading == "Open “Blue heron”"


def test_the_enter_key_opens(window: Window, shelf: MemoryShelf) -> None:
    _with_a_case(window, shelf)
    window.press("Blue heron").type("Password", PASSWORD)

    window.key(Key.Key_Return)

    window.wait_for("Your statement, part by part")


def test_an_empty_password_is_asked_for(window: Window, shelf: MemoryShelf) -> None:
    _with_a_case(window, shelf)

    window.press("Blue heron").press("Open")

    assert window.sees("Enter the password of this case.")


def test_a_case_is_deleted_only_when_its_name_is_typed(
    window: Window, shelf: MemoryShelf
) -> None:
    _with_a_case(window, shelf)
    window.press("Blue heron").press("Delete this case")
    assert window.sees("All answers and all drafts of this case will be lost.")
    assert not window.offers("Delete this case")

    window.type("To delete the case, type its name", "blue heron")
    window.press("Delete this case")

    window.wait_for("Welcome")
    assert shelf.entries() == ()


def test_the_problems_of_a_new_case_are_said_in_another_language(
    window: Window,
) -> None:
    several = "Enter a password of at least {n} letters."
    one = "Enter a password of at least {n} letter."
    window.press("New case").press("Make the case")

    window.speak("es")

    assert window.sees(Words("es").plural(one, several, 8).format(n=8))
    assert not window.sees(several.format(n=8))


@pytest.mark.parametrize(
    ("password", "said"),
    [("", "Enter the password of this case."), ("wrong", WrongPassword.message)],
)
def test_the_problem_of_opening_is_said_in_another_language(
    window: Window, shelf: MemoryShelf, password: str, said: str
) -> None:
    _with_a_case(window, shelf)
    window.press("Blue heron").type("Password", password).press("Open")
    window.wait_for(said)

    window.speak("es")

    assert window.sees(Words("es")(said))
    assert not window.sees(said)


@pytest.fixture
def slow(shelf: MemoryShelf, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Hold every deletion back until the event is set."""
    may_delete, delete = Event(), shelf.delete

    def delete_slowly(case_id: str) -> None:
        may_delete.wait(NOT_FOREVER)
        delete(case_id)

    monkeypatch.setattr(shelf, "delete", delete_slowly)
    yield may_delete
    may_delete.set()


def test_a_case_that_is_being_deleted_can_no_more_be_kept(
    window: Window, shelf: MemoryShelf, slow: Event
) -> None:
    _delete(window, shelf)

    ways = ("Keep this case", "Back", "Delete this case", "Save a copy first")
    assert not [way for way in ways if window.offers(way)]
    window.type("To delete the case, type its name", " ")
    assert not window.offers("Delete this case")
    slow.set()
    window.wait_for("Welcome")


def test_a_case_that_could_not_be_deleted_can_be_kept(
    window: Window, shelf: MemoryShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(case_id: str) -> None:
        del case_id
        raise CaseInUse

    monkeypatch.setattr(shelf, "delete", refuse)
    _delete(window, shelf)

    window.wait_until(lambda: window.offers("Keep this case"))
    assert window.offers("Delete this case")


def test_a_case_deleted_after_a_pause_leads_to_the_list(
    window: Window, shelf: MemoryShelf, slow: Event
) -> None:
    _delete(window, shelf)
    window.key(Key.Key_F12).press("Go on")
    assert window.heading == "Open “Blue heron”"

    slow.set()

    window.wait_for("Welcome")


def test_a_case_deleted_during_a_pause_is_not_asked_for(
    window: Window, shelf: MemoryShelf, slow: Event
) -> None:
    _delete(window, shelf)
    window.key(Key.Key_F12)
    slow.set()
    window.wait_until(lambda: not shelf.entries())

    window.press("Go on")

    window.wait_for("Welcome")


def test_a_copy_can_be_saved_before_a_case_is_deleted(
    window: Window, shelf: MemoryShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "stick").mkdir()
    _with_a_case(window, shelf)
    window.press("Blue heron").press("Delete this case").press("Save a copy first")

    window.wait_for("stick").press("stick").wait_for(str(tmp_path / "stick"))
    window.press("Save the copy here").wait_for("A copy is here:")

    assert [copy.parent.name for copy in shelf.copies] == ["stick"]
    assert [entry.label for entry in shelf.entries()] == ["Blue heron"]


def test_keeping_the_case_leads_back_to_its_password(
    window: Window, shelf: MemoryShelf
) -> None:
    _with_a_case(window, shelf)

    window.press("Blue heron").press("Delete this case").press("Keep this case")

    assert window.heading == "Open “Blue heron”"


def test_a_password_that_was_typed_is_gone_after_a_pause(
    window: Window, shelf: MemoryShelf
) -> None:
    _with_a_case(window, shelf)
    window.press("Blue heron").type("Password", PASSWORD)

    window.key(Key.Key_F12).press("Go on")

    assert window.heading == "Open “Blue heron”"
    assert window.value_of("Password") == ""


def _with_a_case(window: Window, shelf: MemoryShelf) -> None:
    shelf.create("Blue heron", PASSWORD)
    window.program.reception.show_cases()


def _delete(window: Window, shelf: MemoryShelf) -> None:
    _with_a_case(window, shelf)
    window.press("Blue heron").press("Delete this case")
    window.type("To delete the case, type its name", "Blue heron")
    window.press("Delete this case")


def _as_shown(window: Window) -> str:
    field = window.field("Password")
    assert isinstance(field, QLineEdit)
    return field.displayText()
