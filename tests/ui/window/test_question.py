"""A page with a question: what it shows, how one goes on, and what is never lost."""

import pytest

from catdesk.interview.model import State
from catdesk.interview.values import Answer
from tests.ui.pages import Key, Modifier, Window

NICKNAME = "What do people call you?"
CHILDREN = "How many children do you have?"
STORY = "What did they do to you?"


@pytest.fixture
def question(case: Window) -> Window:
    """Return the window at the first question."""
    return case.press("Start: Before we start").press("Go on")


def test_the_heading_is_the_question_and_has_the_focus(question: Window) -> None:
    assert question.heading == NICKNAME
    assert question.focus_name == NICKNAME
    assert question.sees("Before we start")
    assert question.sees("Any name is fine.")


def test_going_on_keeps_the_answer_and_shows_the_next_question(
    question: Window,
) -> None:
    question.type(NICKNAME, "Kaka").press("Save and continue")

    assert question.heading == CHILDREN
    assert _kept(question, "nickname") == Answer(value="Kaka")


def test_back_leads_back_with_everything_as_it_was(question: Window) -> None:
    question.type(NICKNAME, "Kaka").press("Save and continue")

    question.press("Back")

    assert question.heading == NICKNAME
    assert question.value_of(NICKNAME) == "Kaka"


def test_a_page_can_be_left_empty(question: Window) -> None:
    question.press("Save and continue")

    assert question.heading == CHILDREN
    assert _kept(question, "nickname") is None


def test_a_problem_is_told_when_going_on_and_never_before(question: Window) -> None:
    question.press("Save and continue").type(CHILDREN, "some")
    assert not question.sees("There is a problem")

    question.press("Save and continue")

    assert question.heading == CHILDREN
    assert question.focus_name.startswith("There is a problem")
    assert question.title.startswith("Error:")
    assert question.value_of(CHILDREN) == "some"


def test_the_line_of_a_problem_leads_into_the_field(question: Window) -> None:
    question.press("Save and continue").type(CHILDREN, "some").press(
        "Save and continue"
    )
    line = question.focus_name.removeprefix("There is a problem. ")

    question.press(line)

    assert question.focus_name == CHILDREN


def test_an_answer_with_a_problem_can_be_kept_as_it_is(question: Window) -> None:
    question.press("Save and continue").type(CHILDREN, "some").press(
        "Save and continue"
    )

    question.press("Keep it as it is and go on")

    assert question.heading == "Check your answers"
    assert not question.title.startswith("Error:")
    assert _kept(question, "children") == Answer(value="some")


def test_a_problem_that_is_mended_goes_away(question: Window) -> None:
    question.press("Save and continue").type(CHILDREN, "some").press(
        "Save and continue"
    )

    question.field(CHILDREN).clear()
    question.type(CHILDREN, "2").press("Save and continue")

    assert question.heading == "Check your answers"


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Not today", State.NOT_TODAY),
        ("I do not know", State.DO_NOT_KNOW),
        ("I do not remember", State.DO_NOT_REMEMBER),
    ],
)
def test_a_true_thing_can_be_said_in_place_of_an_answer(
    question: Window, words: str, state: State
) -> None:
    question.press(words)
    assert question.heading == CHILDREN

    question.press("Back")

    assert question.sees(f"You chose: {words}.")
    kept = _kept(question, "nickname")
    assert kept is not None
    assert kept.state is state


def test_what_was_typed_stays_beneath_not_today_and_comes_back(
    question: Window,
) -> None:
    question.type(NICKNAME, "Kaka").press("Not today").press("Back")
    assert question.value_of(NICKNAME) == "Kaka"

    question.type(NICKNAME, "a")

    assert not question.sees("You chose:")
    question.press("Save and continue")
    assert _kept(question, "nickname") == Answer(value="Kakaa")


def test_a_page_that_was_set_aside_and_only_looked_at_stays_set_aside(
    question: Window,
) -> None:
    question.type(NICKNAME, "Kaka").press("Not today").press("Back")

    question.press("Save and continue")

    kept = _kept(question, "nickname")
    assert kept is not None
    assert kept.state is State.NOT_TODAY


def test_why_we_ask_opens_in_place_with_its_source_and_how_sure_it_is(
    question: Window,
) -> None:
    assert not question.sees("So that we can speak to you.")

    question.press("Why we ask")

    assert question.heading == NICKNAME
    assert question.sees("So that we can speak to you.")
    assert question.sees("8 CFR 1208.18. Read in the law itself on November 23, 2026.")
    assert question.sees("Not yet checked by a lawyer.")


def test_what_one_may_tell_opens_in_place(question: Window) -> None:
    question.press("What you may tell, if it happened")

    assert question.sees("The name your friends use")


def test_the_keyboard_alone_goes_on_and_back(question: Window) -> None:
    question.type(NICKNAME, "Kaka").key(Key.Key_Return, Modifier.ControlModifier)
    assert question.heading == CHILDREN

    question.key(Key.Key_Left, Modifier.AltModifier)

    assert question.heading == NICKNAME


def test_tab_walks_the_page_in_the_order_of_reading(question: Window) -> None:
    walked = [question.focus_name]
    walked += [question.key(Key.Key_Tab).focus_name for _ in range(9)]

    assert walked == [
        NICKNAME,
        NICKNAME,
        "Why we ask",
        "What you may tell, if it happened",
        "Save and continue",
        "Not today",
        "I do not know",
        "I do not remember",
        "For a lawyer only",
        "Smaller text",
    ]


def test_shift_and_tab_walk_the_other_way(question: Window) -> None:
    walked = [
        question.key(Key.Key_Backtab, Modifier.ShiftModifier).focus_name
        for _ in range(5)
    ]

    assert walked == [
        "All parts",
        "Back",
        "Hide this list",
        "The end, Not started",
        "What happened to you, Not started",
    ]


def test_a_double_click_answers_no_question_that_nobody_has_seen(
    question: Window,
) -> None:
    question.wait_a_moment()

    question.click("Not today").click("Not today")

    assert question.heading == CHILDREN
    assert _kept(question, "children") is None


def test_a_press_counts_again_once_the_page_was_seen(question: Window) -> None:
    question.wait_a_moment()
    question.click("Not today").wait_a_moment()

    question.click("Not today")

    assert question.heading != CHILDREN


def test_every_control_has_a_name(question: Window) -> None:
    question.press("Why we ask").key(Key.Key_Tab)
    seen: set[str] = set()
    while question.focus_name not in seen or not question.focus_name:
        assert question.focus_name
        seen.add(question.focus_name)
        question.key(Key.Key_Tab)


def _kept(window: Window, page: str) -> Answer | None:
    desk = window.program.desk
    assert desk is not None
    return desk.session.answers.get(page)
