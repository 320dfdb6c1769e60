"""The items of a group as cards: add, edit, move, delete, and take back."""

import pytest

from tests.ui.pages import Window

WHERE = "Where did it happen?"


@pytest.fixture
def cards(case: Window) -> Window:
    """Return the window at the cards, with two events told."""
    case.press("What happened to you, Not started").press("I am ready")
    case.choose("Yes").press("Save and continue")
    for place in ("Kano", "Jos"):
        case.press("Add another event").type(WHERE, place)
        case.press("Save and continue").press("Save and continue")
    assert case.heading == "Event by event"
    return case


def test_without_an_event_the_page_says_so(case: Window) -> None:
    case.press("What happened to you, Not started").press("I am ready")

    case.choose("Yes").press("Save and continue")

    assert case.sees("No event is written yet.")


def test_each_event_has_a_card_with_what_tells_it_apart(cards: Window) -> None:
    assert _cards(cards) == ["Kano", "Jos"]
    assert cards.sees("Event 1")
    assert cards.sees("Event 2")
    assert cards.sees("In progress")


def test_editing_leads_to_the_events_first_page_and_back_to_the_cards(
    cards: Window,
) -> None:
    cards.press("Edit: Event 2")
    assert cards.heading == WHERE
    assert cards.value_of(WHERE) == "Jos"

    cards.press("Back")

    assert cards.heading == "Event by event"


def test_a_card_moves_by_buttons_and_the_focus_stays_with_it(cards: Window) -> None:
    cards.button("Move up: Event 2").setFocus()

    cards.press("Move up: Event 2")

    assert _cards(cards) == ["Jos", "Kano"]
    assert not cards.offers("Move up: Event 1")
    assert cards.focus_name == "Move down: Event 1"


def test_a_deleted_card_can_be_brought_back(cards: Window) -> None:
    cards.press("Delete: Event 1")
    assert _cards(cards) == ["Jos"]
    assert cards.sees("Deleted: Event 1")

    cards.press("Bring it back")

    assert _cards(cards) == ["Kano", "Jos"]
    assert not cards.sees("Deleted")


def test_after_a_deletion_the_way_to_take_it_back_has_the_focus(cards: Window) -> None:
    cards.press("Delete: Event 2")

    assert cards.focus_name == "Bring it back"


def test_a_hard_part_ends_gently(cards: Window) -> None:
    cards.press("Go on")

    assert cards.heading == "This part is behind you"
    assert cards.sees("That was the hard part.")


def _cards(window: Window) -> list[str]:
    return [words for words in window.words_shown() if words in {"Kano", "Jos"}]
