"""A story: in which language it is written, and that nothing of it is lost."""

import pytest

from catdesk.interview.model import State
from catdesk.interview.values import Story
from tests.ui.pages import Key, Window

STORY = "What did they do to you?"


@pytest.fixture
def story(case: Window) -> Window:
    """Return the window at the story of the first event."""
    case.press("What happened to you, Not started").press("I am ready")
    case.choose("Yes").press("Save and continue")
    case.press("Add another event").press("Save and continue")
    assert case.heading == STORY
    return case


def test_a_hard_part_is_announced_and_can_be_left_for_another_day(case: Window) -> None:
    case.press("What happened to you, Not started")
    assert case.heading == "Before you go on"
    assert case.sees("Hard questions come now.")

    case.press("Not today")

    assert case.heading == "Your statement, part by part"


def test_the_caption_says_which_event_it_is(story: Window) -> None:
    assert story.sees("What happened to you · Event 1")


def test_a_story_says_in_which_language_it_is_written(story: Window) -> None:
    assert story.sees("Written in: English")

    story.press("Written in: English").type("Language you write in", "Spanish")
    story.key(Key.Key_Down).key(Key.Key_Return)

    assert story.sees("Written in: Spanish")


def test_saying_another_language_says_it_of_the_whole_story(story: Window) -> None:
    story.type(STORY, "Vinieron de noche.\n\nMe llevaron.")
    story.press("Written in: English").type("Language you write in", "Spanish")
    story.key(Key.Key_Down).key(Key.Key_Return)

    story.press("Save and continue").press("Back")

    assert _written(story) == [("Vinieron de noche.", "es"), ("Me llevaron.", "es")]
    assert story.sees("Written in: Spanish")


def test_the_next_story_is_written_in_the_language_of_the_last(story: Window) -> None:
    story.press("Written in: English").type("Language you write in", "Spanish")
    story.key(Key.Key_Down).key(Key.Key_Return)

    story.press("Save and continue").press("Add another event")
    story.press("Save and continue")

    assert story.sees("What happened to you · Event 2")
    assert story.sees("Written in: Spanish")


def _written(window: Window) -> list[tuple[str, str]]:
    desk = window.program.desk
    assert desk is not None
    view = desk.session.view()
    assert view.answer is not None
    assert isinstance(view.answer.value, Story)
    told = view.answer.value.paragraphs
    return [(one.first.text, one.first.written) for one in told]


def test_an_edit_never_brings_a_note_for_a_lawyer_onto_paper(story: Window) -> None:
    story.type(STORY, "For my lawyer.").press("For a lawyer only").press("Back")
    assert story.sees("For a lawyer only. No paper prints it.")

    story.type(STORY, " More.").press("Save and continue").press("Back")

    assert story.sees("For a lawyer only. No paper prints it.")
    assert _state(story) is State.FOR_LAWYER

    story.press("Let papers print it").press("Save and continue")

    assert _state(story) is State.GIVEN


def _state(story: Window) -> State:
    """Return what is kept of the story, wherever the window stands."""
    desk = story.program.desk
    assert desk is not None
    (row,) = [one for one in desk.session.rows() if one.page.ask.english == STORY]
    assert row.answer is not None
    return row.answer.state
