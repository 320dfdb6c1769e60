"""A folder of files becomes the form the engine knows."""

from pathlib import Path

import pytest

from catdesk.definitions.pages import STATES
from catdesk.definitions.reader import load, read_form
from catdesk.errors import FormError
from catdesk.interview.conditions import AnyOf, Is, Not
from catdesk.interview.model import (
    Choice,
    Form,
    Kind,
    PaperPart,
    PaperUse,
    Source,
    State,
    Text,
)
from tests.unit.definitions.sound import SOUND, copied


@pytest.fixture(scope="module")
def sound() -> Form:
    return read_form(SOUND)


def test_pages_stand_in_the_order_of_asking(sound: Form) -> None:
    assert list(sound.pages) == [
        "welcome",
        "name",
        "detained",
        "stage",
        "speaks",
        "event_any",
        "event_title",
        "event_story",
    ]


def test_a_page_has_its_texts_in_its_own_context(sound: Form) -> None:
    page = sound.page("event_story")

    assert page.kind is Kind.STORY
    assert page.ask == Text("How did it go?", "event_story")
    assert page.why == Text("The judge was not there.", "event_story")
    assert page.may_tell == (Text("Who was there", "event_story"),)
    assert (page.sources, page.touches, page.learn) == (
        ("law-1",),
        ("past",),
        ("topic",),
    )


def test_uses_on_papers_are_read_with_sentence_and_line(sound: Form) -> None:
    sentence = Text("My name is {answer}.", "name")

    assert sound.page("name").uses == (
        PaperUse("declaration", "identity", sentence=sentence),
        PaperUse("caption", "respondent"),
    )
    assert sound.page("speaks").uses[0].line == Text("Language", "speaks")
    assert sound.page("stage").no_paper == "It only helps to plan."


def test_a_condition_of_several_parts_is_read(sound: Form) -> None:
    parts = (Is("stage", "judge"), Not(Is("detained", "yes")))

    assert sound.page("speaks").show_if == AnyOf(parts)


def test_yes_and_no_have_the_labels_of_the_form(sound: Form) -> None:
    assert sound.page("detained").choices == (
        Choice("yes", Text("Yes", "sound")),
        Choice("no", Text("No", "sound")),
    )


def test_a_group_stands_between_what_is_asked_once_and_its_pages(sound: Form) -> None:
    section = sound.section_of["event_title"]

    assert section.group is not None
    assert section.group.one == Text("Event {number}", "event")
    assert section.group.show_if == Is("event_any", "yes")
    assert [page.id for page in section.before] == ["event_any"]
    assert sound.group_of["event_any"] is None


def test_a_sensitive_section_is_framed(sound: Form) -> None:
    section = sound.section_of["event_title"]

    assert section.sensitive
    assert section.warning == (Text("This part can be hard.", "events"),)
    assert section.closing == (Text("You can rest now.", "events"),)


def test_papers_sources_elements_and_words_are_read(sound: Form) -> None:
    told = PaperPart("told", Text("Event {number}", "declaration"), "event")

    assert sound.paper("declaration").parts[1] == told
    assert sound.sources["law-1"] == Source(
        "law-1", Text("The first law", "law-1"), "V", "2026-11-23", by_lawyer=False
    )
    assert sound.elements == {"past": Text("What was done before", "past")}
    assert sound.glossary == {"hearing": Text("A day before the judge.", "hearing")}


def test_every_kind_has_states_of_its_own() -> None:
    assert set(STATES) == set(Kind)
    assert State.NOT_TODAY not in {
        state for found in STATES.values() for state in found
    }
    assert State.DO_NOT_KNOW in STATES[Kind.YES_NO]
    assert STATES[Kind.NOTICE] == ()


def test_a_page_may_name_its_states(tmp_path: Path) -> None:
    form = copied(tmp_path)
    file = form / "sections" / "person.yaml"
    named = "kind: name\n    states: [not_today, for_lawyer_only]"
    file.write_text(file.read_text().replace("kind: name", named))

    assert read_form(form).page("name").states == (State.FOR_LAWYER,)


def test_a_page_may_be_private(tmp_path: Path) -> None:
    form = copied(tmp_path)
    file = form / "sections" / "person.yaml"
    file.write_text(
        file.read_text().replace("kind: name", "kind: name\n    private: yes")
    )

    assert read_form(form).page("name").private
    assert not read_form(form).page("stage").private


def test_a_missing_section_file_is_named(tmp_path: Path) -> None:
    form = copied(tmp_path)
    (form / "sections" / "events.yaml").unlink()

    with pytest.raises(
        FormError, match=r"form/sections/events\.yaml, line 1: found no"
    ):
        read_form(form)


def test_loaded_pages_know_where_they_were_written() -> None:
    story = load(SOUND).pages[-1]

    assert story.page.id == "event_story"
    assert story.group is not None
    assert story.record.place_of("ask").line == 29
    assert story.record.place_of("ask").file == "sound/sections/events.yaml"
