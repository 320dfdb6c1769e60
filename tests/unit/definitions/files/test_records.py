"""A record fits its schema, and its texts know where they belong."""

import pytest

from catdesk.definitions.files.records import Record, record
from catdesk.definitions.files.shapes import PAPERS, Field, Schema, Shape
from catdesk.errors import FormError
from catdesk.interview.model import Text
from tests.unit.definitions.files.yaml_text import node

LEAF = Schema("leaf", {"part": Field(Shape.ID), "line": Field(Shape.WORDING)})
BRANCH = Schema(
    "branch",
    {
        "id": Field(Shape.ID, required=True),
        "title": Field(Shape.WORDING),
        "notes": Field(Shape.WORDINGS),
        "grown": Field(Shape.FLAG),
        "leaves": Field(Shape.RECORDS_BY_ID, schema=LEAF),
        "twigs": Field(Shape.RECORDS, schema=LEAF),
        "printed": Field(Shape.WORDING, domains=(PAPERS,)),
    },
    name_key="id",
)


def branch(text: str) -> Record:
    return record(node(text), BRANCH)


def refused(text: str) -> FormError:
    with pytest.raises(FormError) as caught:
        branch(text)
    return caught.value


def test_texts_belong_to_the_id_of_their_record() -> None:
    found = branch("{id: oak, title: The oak, notes: [Tall, Old]}")

    assert found.wording("title") == Text("The oak", "oak")
    assert found.wordings("notes") == (Text("Tall", "oak"), Text("Old", "oak"))
    assert found.wording("printed") is None


def test_a_text_over_several_lines_is_one_line_with_single_spaces() -> None:
    found = branch("""
        id: oak
        title: >-
          The  old
          oak
    """)

    assert found.text("title") == "The old oak"


@pytest.mark.parametrize("word", ["yes", "true"])
def test_a_flag_says_yes_in_two_ways(word: str) -> None:
    assert branch(f"{{id: oak, grown: {word}}}").flag("grown")
    assert not branch("{id: oak, grown: no}").flag("grown")
    assert not branch("{id: oak}").flag("grown")


def test_records_by_id_carry_their_ids() -> None:
    found = branch("{id: oak, leaves: {green: {part: a}, red: {part: b}}}")

    named = [(name, one.text("part")) for name, one in found.named("leaves")]
    assert named == [("green", "a"), ("red", "b")]


def test_none_gives_the_reason_in_the_place_of_records() -> None:
    found = branch("{id: oak, leaves: {none: It is winter.}}")

    assert found.named("leaves") == ()
    assert found.reason("leaves") == "It is winter."
    assert branch("{id: oak}").reason("leaves") == ""


def test_all_texts_are_found_with_their_lines_and_uses() -> None:
    found = branch("""
        id: oak
        title: The oak
        notes:
          - Tall
          - Old
        printed: On paper
        leaves:
          green:
            line: A leaf
        twigs:
          - {line: A twig}
    """)

    told = {
        one.text.english: (one.place.line, one.use, one.domains)
        for one in found.all_wordings()
    }
    assert told == {
        "The oak": (3, "branch oak: title", ("catdesk",)),
        "Tall": (5, "branch oak: notes", ("catdesk",)),
        "Old": (6, "branch oak: notes", ("catdesk",)),
        "On paper": (7, "branch oak: printed", ("papers",)),
        "A leaf": (10, "branch oak: leaves line", ("catdesk",)),
        "A twig": (12, "branch oak: twigs line", ("catdesk",)),
    }
    assert {one.text.context for one in found.all_wordings()} == {"oak"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[oak]", "found a list; expected the keys of branch"),
        ("{title: Oak}", "found branch without “id”; expected the key “id”"),
        ("{id: oak, colour: red}", "found the key “colour”; expected in branch one of"),
        ("{id: Oak}", "found another text; expected an id"),
        ("{id: oak, title: [Oak]}", "found a list; expected a text"),
        ("{id: oak, title: ''}", "found nothing; expected a text"),
        ("{id: oak, notes: Tall}", "found a text; expected a list of texts"),
        ("{id: oak, notes: [{a: b}]}", "found keys with values; expected a text"),
        ("{id: oak, grown: perhaps}", "found “perhaps”; expected yes or no"),
        ("{id: oak, twigs: {part: a}}", "found keys with values; expected a list"),
        ("{id: oak, leaves: [a]}", "found a list; expected keys with values under"),
        ("{id: oak, leaves: {none: ''}}", "found nothing; expected a text"),
    ],
)
def test_what_does_not_fit_is_named(text: str, message: str) -> None:
    assert message in str(refused(text))
