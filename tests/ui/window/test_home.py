"""Home: the parts in order, how far each has come, and where to go on."""

from tests.ui.pages import Window

NICKNAME = "What do people call you?"


def test_home_shows_every_part_and_how_far_it_is(case: Window) -> None:
    assert case.sees("0 of 3 parts done")
    assert case.offers("Before we start, Not started")
    assert case.offers("What happened to you, Not started")


def test_home_says_where_to_go_on(case: Window) -> None:
    case.press("Start: Before we start").press("Go on")
    case.type(NICKNAME, "Kaka").press("Save and continue")

    case.press("All parts")

    assert case.offers("Go on: Before we start")
    assert case.sees("1 of 2 answered")


def test_going_on_begins_at_the_first_open_question(case: Window) -> None:
    case.press("Start: Before we start").press("Go on")
    case.type(NICKNAME, "Kaka").press("Save and continue").press("All parts")

    case.press("Go on: Before we start")

    assert case.heading == "How many children do you have?"


def test_the_parts_stand_beside_a_page_and_lead_anywhere(case: Window) -> None:
    case.press("Start: Before we start")
    assert case.sees("0 of 3 parts done")

    case.press("The end, Not started")

    assert case.heading == "Is there anything else?"


def test_the_parts_beside_the_page_can_be_hidden_and_shown_again(case: Window) -> None:
    case.press("Start: Before we start").press("Hide this list")
    assert not case.sees("0 of 3 parts done")

    case.press("Show the parts")

    assert case.sees("0 of 3 parts done")


def test_a_narrow_window_leaves_the_parts_out_and_home_is_one_press_away(
    case: Window,
) -> None:
    case.widget.resize(900, 700)
    case.settle().press("Start: Before we start")
    assert not case.sees("0 of 3 parts done")

    case.press("All parts")

    assert case.heading == "Your statement, part by part"
