"""Answers in the words of a paper, by kind of page and by state."""

import pytest

from catdesk.documents.picture import Entry
from catdesk.documents.wording import a_number, full_name, not_known, said
from catdesk.interview.model import Kind, State
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    PersonName,
    Story,
    Value,
)
from tests.unit.documents.sample import READING, page

CHOICES = "talk=To make me talk/punish=To punish me/yes=Yes"


def _entry(kind: Kind, answer: Answer) -> Entry:
    return Entry(page("asked", kind, choices=CHOICES), "", 0, answer)


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Kind.SHORT, "  Goma {x} ", "  Goma {x} "),
        (Kind.NUMBER, "3", "3"),
        (Kind.PHONE, "+1 (915) 555-0100", "+1 (915) 555-0100"),
        (Kind.A_NUMBER, "12345678", "A 012-345-678"),
        (Kind.CHOICE, "talk", "To make me talk"),
        (Kind.YES_NO, "yes", "Yes"),
        (Kind.CHOICES, ("talk", "punish"), "To make me talk; To punish me"),
        (Kind.DATE, DateValue("March 2019"), "March 2019"),
        (Kind.COUNTRY, "CD", "Congo - Kinshasa"),
        (Kind.LANGUAGE, "sw", "Swahili"),
        (Kind.NAME, PersonName("Amina", "B", "EXAMPLE"), "Amina B EXAMPLE"),
        (Kind.STORY, Story(), ""),
    ],
)
def test_each_kind_has_its_words(kind: Kind, value: Value, words: str) -> None:
    assert said(_entry(kind, Answer(State.GIVEN, value)), READING) == words


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (
            Address("1 A St", "El Paso", "TX", "79901", "US"),
            "1 A St, El Paso, TX 79901, United States",
        ),
        (Address(city="Goma"), "Goma"),
        (Address(postcode="79901"), "79901"),
        (Address(), ""),
    ],
)
def test_an_address_stands_on_one_line_without_gaps(
    address: Address, words: str
) -> None:
    entry = _entry(Kind.ADDRESS, Answer(State.GIVEN, address))
    assert said(entry, READING) == words


@pytest.mark.parametrize(
    "state", [state for state in State if state is not State.GIVEN]
)
def test_a_state_never_prints_what_was_typed_before_it(state: State) -> None:
    assert said(_entry(Kind.SHORT, Answer(state, "typed")), READING) == ""


def test_an_answer_without_a_value_has_no_words() -> None:
    assert said(_entry(Kind.SHORT, Answer(State.GIVEN, None)), READING) == ""


def test_a_code_that_the_form_lacks_is_never_printed_as_an_answer() -> None:
    with pytest.raises(KeyError, match="gone"):
        said(_entry(Kind.CHOICE, Answer(State.GIVEN, "gone")), READING)


@pytest.mark.parametrize(
    ("kind", "state", "words"),
    [
        (Kind.DATE, State.DO_NOT_REMEMBER, "I do not remember."),
        (Kind.SHORT, State.DO_NOT_KNOW, "I do not know."),
        (Kind.YES_NO, State.DO_NOT_KNOW, "Not sure."),
        (Kind.SHORT, State.NOT_TODAY, ""),
        (Kind.SHORT, State.PREFER_NOT, ""),
        (Kind.SHORT, State.FOR_LAWYER, ""),
        (Kind.SHORT, State.GIVEN, ""),
    ],
)
def test_only_not_knowing_and_not_remembering_have_words(
    kind: Kind, state: State, words: str
) -> None:
    assert not_known(_entry(kind, Answer(state))) == words


def test_a_name_without_latin_letters_stands_in_its_own() -> None:
    assert full_name(PersonName(own="أمينة")) == "أمينة"


def test_text_that_is_no_a_number_stays_as_typed() -> None:
    assert a_number("not given yet") == "not given yet"
