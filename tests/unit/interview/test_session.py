"""Acts of a session: what each keeps, where it leads, and that nothing is lost."""

from dataclasses import replace

from catdesk.interview.case import Draft
from catdesk.interview.conditions import Is
from catdesk.interview.ledger import Ledger
from catdesk.interview.model import Form, Kind, Section, State
from catdesk.interview.session import Session
from catdesk.interview.stories import Hand
from catdesk.interview.validation import Problem, ProblemCode
from catdesk.interview.values import (
    Answer,
    Story,
)
from catdesk.interview.view import HOME, Place, Screen, Status
from tests.unit.interview.sample import FORM, counter, page, session, text

HAND = Hand("es")


def at(section: str, name: str, item: str = "") -> Place:
    return Place(Screen.PAGE, section, name, item)


def story_of(now: Session, name: str, item: str = "") -> str:
    answer = now.answers.get(name, item)
    assert answer is not None
    assert isinstance(answer.value, Story)
    return answer.value.text


def test_what_is_typed_is_a_draft_until_the_page_is_left() -> None:
    now = session()
    now.go_to(at("start", "who_helps"))
    now.go_to(at("more", "age"))

    now.hold(Answer(value="4"))
    first = now.take_unsaved()
    now.hold(Answer(value="42"))
    second = now.take_unsaved()
    now.go_back()
    third = now.take_unsaved()

    assert [draft.question for draft in first.drafts + second.drafts] == ["age", "age"]
    assert (first.rows, second.rows) == ((), ())
    assert [row.cell.question for row in third.rows] == ["age"]
    assert third.dropped == (("", "age"),)
    assert not now.take_unsaved()


def test_typing_back_to_what_was_kept_forgets_the_draft() -> None:
    now = session()
    now.go_to(at("more", "age"))
    now.hold(Answer(value="42"))
    now.settle()
    now.take_unsaved()

    now.hold(Answer(value="421"))
    now.hold(Answer(value="42"))

    unsaved = now.take_unsaved()
    assert (unsaved.rows, unsaved.drafts, unsaved.dropped) == ((), (), (("", "age"),))


def test_holding_the_same_twice_saves_it_once() -> None:
    now = session()
    now.go_to(at("more", "age"))

    now.hold(Answer(value="42"))
    now.take_unsaved()
    now.hold(Answer(value="42"))

    assert not now.take_unsaved()


def test_going_on_stays_where_something_is_wrong_and_keeps_what_was_typed() -> None:
    now = session()
    now.go_to(at("more", "age"))
    now.hold(Answer(value="old"))

    view = now.go_next()

    assert view.place == at("more", "age")
    assert view.problems == (Problem(ProblemCode.NOT_A_NUMBER),)
    assert view.answer == Answer(value="old")
    assert now.go_on_anyway().place == at("more", "name")
    assert now.answers.get("age") == Answer(value="old")


def test_characters_that_cannot_be_printed_are_left_out_and_said() -> None:
    now = session()
    now.go_to(at("start", "helps"))
    now.hold(Answer(value=("volunteer",)))
    now.go_next()

    view = now.hold(Answer(value="An\x07a"))

    assert view.problems == (Problem(ProblemCode.LEFT_OUT),)
    assert view.answer == Answer(value="Ana")
    assert now.go_next().place == Place(Screen.CHECK, "start")


def test_a_story_is_cleaned_too() -> None:
    now = session()
    now.go_to(at("more", "arrests"))

    view = now.hold_story("one\ud800\n\ntwo", HAND)

    assert view.problems == (Problem(ProblemCode.LEFT_OUT),)
    now.settle()
    assert story_of(now, "arrests") == "one\n\ntwo"


def test_a_story_that_reads_the_same_changes_nothing() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    now.hold_story("one\n\ntwo", HAND)
    now.settle()
    now.take_unsaved()

    now.hold_story("one\n\n\ntwo\n", HAND)

    assert not now.take_unsaved()


def test_a_text_put_aside_is_kept_beneath_and_comes_back() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    now.hold_story("one", HAND)

    now.set_aside(State.FOR_LAWYER)

    kept = now.answers.get("arrests")
    assert kept is not None
    assert kept.state is State.FOR_LAWYER
    assert story_of(now, "arrests") == "one"


def test_a_draft_the_form_cannot_read_keeps_no_case_closed() -> None:
    odd = Draft("", "name", '{"state":"given","value":"not a name"}')

    now = session((), [odd])

    assert now.answers.get("name") is None
    assert not now.take_unsaved()


def test_a_text_that_was_cleared_never_comes_back() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    now.hold_story("one\n\ntwo", HAND)
    now.settle()
    now.hold_story("", HAND)
    now.settle()

    now.go_to(at("more", "arrests"))
    now.set_aside(State.NOT_TODAY)

    assert now.answers.get("arrests") == Answer(State.NOT_TODAY)


def test_answering_after_a_state_takes_its_place() -> None:
    now = session()
    now.go_to(at("more", "age"))
    now.set_aside(State.DO_NOT_KNOW)
    now.go_to(at("more", "age"))

    now.hold(Answer(value="42"))
    now.go_next()

    assert now.answers.get("age") == Answer(value="42")


def test_change_returns_to_the_check_page() -> None:
    now = session()
    check = Place(Screen.CHECK, "more")
    now.go_to(check)

    view = now.change(at("more", "age"))
    now.hold(Answer(value="42"))

    assert view.returning
    back = now.go_next()
    assert back.place == check
    assert not back.returning


def test_back_from_a_change_returns_too_and_keeps_what_was_typed() -> None:
    now = session()
    now.go_to(Place(Screen.CHECK, "more"))
    now.change(at("more", "age"))
    now.hold(Answer(value="42"))

    assert now.go_back().place == Place(Screen.CHECK, "more")
    assert now.answers.get("age") == Answer(value="42")


def test_a_place_that_is_not_asked_cannot_be_gone_to() -> None:
    now = session()

    assert now.go_to(at("start", "wrong")).place == HOME
    assert now.go_to(at("nowhere", "age")).place == HOME
    assert now.go_to(at("start", "age")).place == HOME
    assert now.go_to(Place(Screen.CARDS, "incidents")).place == HOME


def test_a_notice_takes_no_answer() -> None:
    now = session()
    now.go_to(at("start", "stage"))
    now.hold(Answer(value="appeal"))
    now.go_next()

    view = now.hold(Answer(value="ignored"))

    assert view.place == at("start", "wrong")
    assert view.answer is None
    now.hold_story("ignored", HAND)
    assert now.go_next().place == at("start", "helps")
    assert now.set_aside(State.NOT_TODAY).place == Place(Screen.CHECK, "start")


def begun() -> Session:
    now = session()
    now.go_to(at("incidents", "any"))
    now.hold(Answer(value="yes"))
    for _ in range(3):
        now.add_item("incident")
    now.go_to(Place(Screen.CARDS, "incidents"))
    return now


def test_items_move_and_stop_at_the_ends() -> None:
    now = begun()

    now.move_item("incident", "id3", -1)
    assert now.answers.items("incident") == ("id1", "id3", "id2")
    now.move_item("incident", "id1", -1)
    assert now.answers.items("incident") == ("id1", "id3", "id2")
    now.move_item("incident", "id1", 5)
    assert now.answers.items("incident") == ("id3", "id2", "id1")


def test_a_deleted_item_comes_back_in_its_place_with_its_answers() -> None:
    now = begun()
    now.go_to(at("incidents", "what", "id2"))
    now.hold_story("the second", HAND)
    now.go_to(Place(Screen.CARDS, "incidents"))

    view = now.delete_item("incident", "id2")
    assert view.can_bring_back == 2
    assert now.answers.items("incident") == ("id1", "id3")

    assert now.undo().can_bring_back == 0
    assert now.answers.items("incident") == ("id1", "id2", "id3")
    assert story_of(now, "what", "id2") == "the second"
    assert now.undo().can_bring_back == 0


def test_every_deleted_item_comes_back_whatever_was_done_between() -> None:
    now = begun()
    now.delete_item("incident", "id1")
    now.delete_item("incident", "id3")
    now.go_next()
    now.go_back()
    now.add_item("incident")
    now.go_to(Place(Screen.CARDS, "incidents"))
    now.move_item("incident", "id4", -1)

    assert now.undo().can_bring_back == 1
    assert now.undo().can_bring_back == 0
    assert set(now.answers.items("incident")) == {"id1", "id2", "id3", "id4"}
    assert now.answers.items("incident")[0] == "id1"


def test_deleting_the_item_one_stands_in_leads_to_its_cards() -> None:
    now = begun()
    now.go_to(at("incidents", "what", "id2"))

    assert now.delete_item("incident", "id2").place == Place(Screen.CARDS, "incidents")


def test_back_skips_places_that_are_gone() -> None:
    now = begun()
    now.go_to(at("incidents", "what", "id2"))
    now.go_to(Place(Screen.CARDS, "incidents"))
    now.delete_item("incident", "id2")

    assert now.go_back().place == at("incidents", "when", "id3")


def test_an_item_number_is_its_place_among_the_cards() -> None:
    now = begun()
    now.move_item("incident", "id3", -2)

    assert now.go_to(at("incidents", "when", "id3")).number == 1


def test_what_was_typed_when_the_program_died_is_kept_on_opening() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    now.hold_story("half a sen", HAND)
    saved = now.take_unsaved()

    again = session(saved.rows, saved.drafts)

    assert story_of(again, "arrests") == "half a sen"
    unsaved = again.take_unsaved()
    assert unsaved.rows
    assert unsaved.dropped == (("", "arrests"),)


def test_a_draft_of_a_page_the_form_no_longer_has_is_passed_over() -> None:
    now = session()
    now.go_to(at("more", "age"))
    now.hold(Answer(value="42"))
    (draft,) = now.take_unsaved().drafts

    again = session((), [replace(draft, question="gone")])

    assert not again.take_unsaved()


def test_a_section_waits_for_the_answer_it_hangs_on() -> None:
    waiting = Section(
        "waiting",
        text("Waiting"),
        (page("later", Kind.SHORT, show_if=Is("stage", "judge")),),
    )
    form = Form("f", "1", text("f"), (*FORM.sections, waiting))
    now = Session(form, Ledger("copy"), counter())

    assert now.view().sections[-1].status is Status.CANNOT_START
    now.go_to(at("start", "stage"))
    now.hold(Answer(value="judge"))
    assert now.settle().sections[-1].status is Status.NOT_STARTED
    now.hold(Answer(value="appeal"))
    assert now.settle().sections[-1].section.id != "waiting"


def test_nothing_a_person_wrote_shows_in_a_repr() -> None:
    now = session()
    now.go_to(at("more", "arrests"))
    view = now.hold_story("Amina", HAND)
    now.settle()

    shown = repr(view) + repr(now.answers) + repr(now.take_unsaved()) + repr(now)

    assert "Amina" not in shown
    assert "Amina" not in repr(now.go_to(Place(Screen.CHECK, "more")))
