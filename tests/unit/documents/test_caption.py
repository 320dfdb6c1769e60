"""The caption, and its gaps for ink."""

from dataclasses import replace

import pytest

from catdesk.documents.blocks import BLANK
from catdesk.documents.caption import FIELDS, PROCEEDINGS, caption, respondent
from catdesk.documents.picture import Picture
from catdesk.interview.model import Kind, State
from catdesk.interview.values import PersonName
from tests.unit.documents.sample import CASE, FORM, READING, page, said_on, use, without


def test_a_full_caption_says_court_person_number_and_proceeding() -> None:
    assert caption(CASE, READING) == {
        "alert": "DETAINED",
        "court": "El Paso, Texas",
        "respondent": "Amina EXAMPLE",
        "file_number": "A 012-345-678",
        "proceeding": "In removal proceedings",
    }


def test_what_the_case_does_not_hold_is_a_gap_for_ink() -> None:
    fields = caption(Picture(FORM, ()), READING)
    assert tuple(fields) == FIELDS
    assert fields["alert"] == ""
    assert fields["court"] == fields["respondent"] == BLANK
    assert fields["file_number"] == "A ____-____-____"
    assert fields["proceeding"] == f"In {BLANK} proceedings"


@pytest.mark.parametrize("value", ["no", State.DO_NOT_KNOW, State.NOT_TODAY])
def test_only_a_yes_prints_the_alert(value: str | State) -> None:
    assert caption(said_on("detained", value), READING)["alert"] == ""


@pytest.mark.parametrize("code", sorted(PROCEEDINGS))
def test_each_kind_of_case_has_its_own_line(code: str) -> None:
    line = caption(said_on("proceeding", code), READING)["proceeding"]
    assert line == PROCEEDINGS[code]


def test_a_name_that_was_left_empty_is_a_gap() -> None:
    assert respondent(said_on("name", PersonName()), READING) == ""
    assert caption(said_on("name", PersonName()), READING)["respondent"] == BLANK


def test_a_private_page_never_reaches_the_caption() -> None:
    private = page("name", Kind.NAME, use("caption", "respondent"))
    hidden = replace(CASE.entries[0], page=replace(private, private=True))
    picture = Picture(FORM, (hidden,))
    assert respondent(picture, READING) == ""


def test_a_code_is_read_only_where_one_was_chosen() -> None:
    assert without("place").code_for("signing", "place") == ""
    assert CASE.code_for("signing", "place") == "inside"
    assert CASE.code_for("caption", "respondent") == ""
