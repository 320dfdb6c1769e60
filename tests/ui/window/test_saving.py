"""The bar says "Saved" when the disk has it, and never before."""

import pytest

from catdesk.ui import saving
from tests.ui.pages import Window
from tests.ui.shelves import Disk, MemoryShelf

NICKNAME = "What do people call you?"


@pytest.fixture
def question(case: Window) -> Window:
    """Return the window at the first question."""
    return case.press("Start: Before we start").press("Go on")


@pytest.fixture
def disk(question: Window, shelf: MemoryShelf) -> Disk:
    """Return the disk that the open case is kept on."""
    del question
    return shelf.disks["case1"]


def test_saved_is_said_only_when_the_disk_has_it(question: Window, disk: Disk) -> None:
    disk.may_write.clear()

    question.type(NICKNAME, "Amina").press("Save and continue")
    for _ in range(20):
        question.settle()
    assert question.saving == "Saving…"
    assert disk.rows() == ()

    disk.may_write.set()
    question.wait_until_saved()
    assert any("Amina" in row.value for row in disk.rows())


def test_what_is_typed_is_saved_within_two_seconds_without_leaving_the_page(
    question: Window, disk: Disk
) -> None:
    question.type(NICKNAME, "Amina")
    assert question.saving == "Saving…"

    question.wait_until_saved()

    (draft,) = disk.drafts()
    assert "Amina" in draft.value
    assert saving.TYPING_PAUSE <= 1000


def test_typing_on_and_on_does_not_put_the_saving_off(
    question: Window, disk: Disk
) -> None:
    question.type(NICKNAME, "A")
    question.wait_until(lambda: _typed_one_more(question) and bool(disk.drafts()))

    assert disk.drafts()


def test_a_full_disk_is_told_in_a_sentence_and_the_words_stay(
    question: Window, disk: Disk
) -> None:
    disk.is_full = True

    question.type(NICKNAME, "Amina").press("Save and continue").press("Back")
    question.wait_for("CATDesk could not save.")

    assert question.saving == "Not saved yet"
    assert question.value_of(NICKNAME) == "Amina"


def test_saving_is_tried_again_by_itself(question: Window, disk: Disk) -> None:
    disk.is_full = True
    question.type(NICKNAME, "Amina").press("Save and continue")
    question.wait_for("CATDesk could not save.")
    question.press("Back").type(NICKNAME, "h").press("Save and continue")

    disk.is_full = False
    question.wait_until_saved()

    assert not question.sees("CATDesk could not save.")
    values = [row.value for row in disk.rows()]
    assert any('"Amina"' in value for value in values)
    assert any('"Aminah"' in value for value in values)


def test_what_stood_in_a_field_when_the_program_ended_is_there_again(
    question: Window, shelf: MemoryShelf
) -> None:
    question.type(NICKNAME, "Amina").wait_until_saved()

    again = shelf.open("case1", "four plain words")

    kept = again.session.answers.get("nickname")
    assert kept is not None
    assert kept.value == "Amina"


def _typed_one_more(window: Window) -> bool:
    window.type(NICKNAME, "a")
    return True
