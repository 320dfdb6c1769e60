"""An open case keeps what was said, in order, once, and comes back as it was."""

import pytest

from catdesk.casework.notes import NoteKind
from catdesk.casework.opened import FORM, PLACE
from catdesk.casework.picture import picture_of
from catdesk.casework.places import decode_place, encode_place
from catdesk.errors import NotSaved
from catdesk.interview.model import State
from catdesk.interview.stories import Hand
from catdesk.interview.values import Answer, Story
from catdesk.interview.view import HOME, Place, Screen
from catdesk.storage.memory import MemoryStore
from tests.unit.casework.sample import FullDisk, opened, say


def at(section: str, page: str, item: str = "") -> Place:
    return Place(Screen.PAGE, section, page, item)


def test_what_was_saved_is_there_when_the_case_is_opened_again() -> None:
    store = MemoryStore()
    case = opened(store)
    say(case, "more", "age", "42")
    case.save(case.take_unsaved())

    again = opened(store)

    assert again.session.answers.get("age") == Answer(value="42")


def test_a_save_that_was_refused_can_be_tried_again_and_keeps_everything_once() -> None:
    store = FullDisk()
    case = opened(store)
    say(case, "more", "age", "42")
    unsaved = case.take_unsaved()
    store.refuse_rows = True
    with pytest.raises(NotSaved):
        case.save(unsaved)
    store.refuse_rows = False

    case.save(unsaved)
    case.save(unsaved)

    assert [row.cell.question for row in store.rows()] == ["age"]


def test_a_draft_that_was_refused_after_its_rows_goes_alone_the_next_time() -> None:
    store = FullDisk()
    case = opened(store)
    say(case, "more", "age", "42")
    case.session.hold(Answer(value="43"))
    unsaved = case.take_unsaved()
    store.refuse_drafts = True
    with pytest.raises(NotSaved):
        case.save(unsaved)
    store.refuse_drafts = False

    case.save(unsaved)

    assert len(store.rows()) == 1
    assert [draft.question for draft in store.drafts()] == ["age"]


def test_what_stood_in_a_field_at_a_crash_is_kept_for_good_on_opening() -> None:
    store = MemoryStore()
    case = opened(store)
    case.session.go_to(at("more", "arrests"))
    case.session.hold_story("half a sen", Hand())
    case.save(case.take_unsaved())

    again = opened(store)
    say(again, "more", "age", "42")
    again.save(again.take_unsaved())
    third = opened(store)

    kept = third.session.answers.get("arrests")
    assert kept is not None
    assert isinstance(kept.value, Story)
    assert kept.value.text == "half a sen"
    assert third.session.answers.get("age") == Answer(value="42")
    assert store.drafts() == ()


def test_opening_and_closing_after_a_crash_loses_nothing() -> None:
    store = MemoryStore()
    case = opened(store)
    case.session.go_to(at("more", "age"))
    case.session.hold(Answer(value="42"))
    case.save(case.take_unsaved())

    again = opened(store)
    again.save(again.take_unsaved())

    assert opened(store).session.answers.get("age") == Answer(value="42")


def test_a_close_that_was_refused_keeps_everything_the_next_time() -> None:
    store = FullDisk()
    case = opened(store)
    case.session.go_to(at("more", "age"))
    case.session.hold(Answer(value="42"))
    store.refuse_rows = True
    with pytest.raises(NotSaved):
        case.close()
    store.refuse_rows = False
    kept: list[str] = []
    rows = store.rows
    store.close = lambda: kept.extend(row.cell.question for row in rows())  # type: ignore[method-assign] # sees the last moment

    case.close()

    assert kept == ["age"]


def test_a_draft_goes_when_the_field_reads_again_as_it_was_kept() -> None:
    store = MemoryStore()
    case = opened(store)
    say(case, "more", "age", "42")
    case.session.hold(Answer(value="43"))
    case.save(case.take_unsaved())
    case.session.hold(Answer(value="42"))

    case.save(case.take_unsaved())

    assert store.drafts() == ()


def test_closing_saves_what_stands_in_the_field() -> None:
    store = MemoryStore()
    case = opened(store)
    case.session.go_to(at("more", "age"))
    case.session.hold(Answer(value="42"))
    rows = store.rows
    kept: list[int] = []
    store.close = lambda: kept.append(len(rows()))  # type: ignore[method-assign] # sees the last moment

    case.close()

    assert kept == [1]


def test_a_case_that_cannot_be_saved_stays_open() -> None:
    store = FullDisk()
    case = opened(store)
    say(case, "more", "age", "42")
    store.refuse_rows = True

    with pytest.raises(NotSaved):
        case.close()

    assert store.facts() == {}
    case.abandon()


def test_the_place_where_a_person_left_off_is_kept() -> None:
    store = MemoryStore()
    place = at("incidents", "what", "id7")

    opened(store).remember_place(place)

    assert opened(store).place() == place
    assert opened(store).facts()[PLACE] == encode_place(place)


@pytest.mark.parametrize("kept", ["", "nonsense", "[]", '["no such", "", "", ""]', "7"])
def test_a_place_that_cannot_be_read_is_the_task_list(kept: str) -> None:
    assert decode_place(kept) == HOME


def test_facts_are_kept_with_the_case() -> None:
    case = opened(MemoryStore())

    case.set_fact(FORM, "sample")

    assert case.facts() == {FORM: "sample"}


def test_a_picture_leaves_out_what_is_hidden_private_or_for_a_lawyer() -> None:
    case = opened(MemoryStore())
    say(case, "start", "helps", ("volunteer",))
    say(case, "start", "who_helps", "a friend")
    say(case, "start", "helps", ("interpreter",))
    say(case, "more", "age", "42")
    case.session.go_to(at("more", "home"))
    case.session.set_aside(State.FOR_LAWYER)
    case.session.go_to(at("more", "arrests"))
    case.session.hold_story("private", Hand())
    case.session.settle()

    picture = picture_of(case.session)

    assert [entry.page.id for entry in picture.entries] == ["helps", "age"]


def test_a_picture_numbers_the_items_as_their_cards_do() -> None:
    case = opened(MemoryStore())
    say(case, "incidents", "any", "yes")
    case.session.add_item("incident")
    case.session.add_item("incident")
    for item in ("id1", "id2"):
        say(case, "incidents", "hurt", "no", item)
    case.session.move_item("incident", "id2", -1)

    picture = picture_of(case.session)

    numbers = {entry.item: entry.number for entry in picture.entries}
    assert numbers == {"": 0, "id2": 1, "id1": 2}
    assert picture.items == {"incident": ("id2", "id1")}


def test_notes_count_what_is_open_wrong_and_not_yet_in_english() -> None:
    case = opened(MemoryStore())
    say(case, "incidents", "any", "yes")
    case.session.add_item("incident")
    case.session.go_to(at("incidents", "what", "id1"))
    case.session.hold_story("Dos palabras.", Hand("es"))
    case.session.settle()
    say(case, "more", "age", "old")

    notes = {note.kind: note for note in case.notes()}

    assert notes[NoteKind.OPEN].place == at("start", "language")
    assert (notes[NoteKind.WRONG].count, notes[NoteKind.WRONG].place.page) == (1, "age")
    kept = case.session.answers.get("what", "id1")
    assert kept is not None
    assert isinstance(kept.value, Story)
