"""Looking over the answers: built from the form, and each can be changed."""

import pytest

from tests.ui.pages import Window

NICKNAME = "What do people call you?"
CHILDREN = "How many children do you have?"


@pytest.fixture
def check(case: Window) -> Window:
    """Return the window at the check page of the first section."""
    case.press("Start: Before we start").press("Go on")
    case.type(NICKNAME, "<b>Kaka</b>").press("Save and continue")
    case.press("I do not know")
    assert case.heading == "Check your answers"
    return case


def test_every_question_stands_there_with_its_answer_or_what_was_said(
    check: Window,
) -> None:
    assert check.sees(NICKNAME)
    assert check.sees("<b>Kaka</b>")
    assert check.sees(CHILDREN)
    assert check.sees("I do not know")


def test_changing_an_answer_returns_to_the_check_page_and_to_its_row(
    check: Window,
) -> None:
    check.press(f"Change: {NICKNAME}")
    assert check.heading == NICKNAME
    assert check.value_of(NICKNAME) == "<b>Kaka</b>"

    check.type(NICKNAME, "!").press("Save and continue")

    assert check.heading == "Check your answers"
    assert check.sees("<b>Kaka</b>!")
    assert check.focus_name == f"Change: {NICKNAME}"


def test_what_was_left_empty_is_said_to_be_not_provided(case: Window) -> None:
    case.press("Check all answers")

    assert case.heading == "Check all answers"
    assert case.sees("Not provided")


def test_all_answers_stand_under_their_sections_and_events(check: Window) -> None:
    check.press("All parts").press("What happened to you, Not started")
    check.press("I am ready").choose("Yes").press("Save and continue")
    check.press("Add another event").press("All parts")

    check.press("Check all answers")

    for words in ("Before we start", "What happened to you", "Event 1", "The end"):
        assert check.sees(words)


def test_the_check_page_leads_on_to_the_next_section(check: Window) -> None:
    check.press("Go on: What happened to you")

    assert check.heading == "Before you go on"


def test_an_answer_with_a_problem_says_so_on_the_check_page(check: Window) -> None:
    check.press(f"Change: {CHILDREN}").type(CHILDREN, "some")
    check.press("Save and continue").press("Keep it as it is and go on")

    assert check.heading == "Check your answers"
    assert check.sees("some")
    assert check.sees("Type a whole number, such as 3.")
