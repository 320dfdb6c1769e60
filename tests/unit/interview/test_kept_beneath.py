"""What is kept beneath a state, and what counts as an answer at all."""

from catdesk.interview.model import State
from catdesk.interview.stories import Hand
from catdesk.interview.values import (
    Answer,
    Paragraph,
    PersonName,
    Rendering,
    Story,
    Wording,
)
from catdesk.interview.view import Place, Screen
from tests.unit.interview.sample import session

HAND = Hand("es")


def at(section: str, name: str, item: str = "") -> Place:
    return Place(Screen.PAGE, section, name, item)


def test_an_edit_of_what_is_for_a_lawyer_only_stays_for_a_lawyer_only() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    now.hold_story("one", HAND)
    now.set_aside(State.FOR_LAWYER)
    now.go_to(at("more", "arrests"))

    now.hold_story("one more", HAND)
    now.go_next()

    kept = now.answers.get("arrests")
    assert kept is not None
    assert kept.state is State.FOR_LAWYER
    assert isinstance(kept.value, Story)
    assert kept.value.text == "one more"


def test_not_today_takes_nothing_from_what_is_for_a_lawyer_only() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    now.hold_story("one", HAND)
    now.set_aside(State.FOR_LAWYER)
    now.go_to(at("more", "arrests"))

    now.set_aside(State.NOT_TODAY)
    now.go_to(at("more", "arrests"))
    now.hold_story("one more", HAND)
    now.settle()

    kept = now.answers.get("arrests")
    assert kept is not None
    assert kept.state is State.FOR_LAWYER


def test_a_note_for_a_lawyer_becomes_an_answer_only_when_told_so() -> None:
    now = session()
    now.go_to(at("more", "age"))
    now.hold(Answer(value="42"))
    now.set_aside(State.FOR_LAWYER)
    now.go_to(at("more", "age"))
    now.hold(Answer(value="43"))

    now.answer_after_all()
    now.settle()

    assert now.answers.get("age") == Answer(value="43")
    now.go_home()
    now.answer_after_all()
    assert now.answers.get("age") == Answer(value="43")


def test_a_note_that_says_nothing_becomes_no_answer() -> None:
    now = session()
    now.go_to(at("more", "age"))
    now.set_aside(State.FOR_LAWYER)
    now.go_to(at("more", "age"))

    now.answer_after_all()
    now.settle()

    assert now.answers.get("age") is None


def test_spaces_alone_are_no_answer() -> None:
    now = session()
    now.go_to(at("more", "name"))
    now.hold(Answer(value=PersonName("  ", "", " ")))
    now.settle()
    assert now.answers.get("name") is None

    now.go_to(at("more", "age"))
    now.hold(Answer(value="  "))
    now.settle()
    assert now.answers.get("age") is None


def test_an_english_twin_can_be_taken_away() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    first = Wording("uno", "es")
    twin = Rendering("one", "interpreter", first.revision)
    now.hold(Answer(value=Story((Paragraph("p1", first, twin),))))
    now.settle()

    now.hold(Answer(value=Story((Paragraph("p1", first),))))
    now.settle()

    kept = now.answers.get("arrests")
    assert kept == Answer(value=Story((Paragraph("p1", first),)))


def test_a_twin_of_an_earlier_wording_is_no_english_of_this_one() -> None:
    first = Wording("uno", "es")
    twin = Rendering("one", "interpreter", first.revision)

    assert Paragraph("p1", first, twin).in_english == "one"
    assert Paragraph("p1", Wording("uno y dos", "es"), twin).in_english == ""
    assert Paragraph("p1", Wording("another", "en"), twin).in_english == "another"
    assert Paragraph("p1", first).in_english == ""
