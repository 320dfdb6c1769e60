"""Problems are values; a state is never wrong."""

import pytest

from catdesk.interview.cleaning import cleaned
from catdesk.interview.model import Kind, State
from catdesk.interview.validation import (
    Problem,
    ProblemCode,
    a_number_digits,
    problems_with,
)
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    Paragraph,
    PersonName,
    Rendering,
    Story,
    Value,
    Wording,
)
from tests.unit.interview.sample import page

GOOD: list[tuple[Kind, Value]] = [
    (Kind.SHORT, "anything"),
    (Kind.NUMBER, "12"),
    (Kind.NUMBER, " ١٢ "),
    (Kind.A_NUMBER, "A 012-345-678"),
    (Kind.A_NUMBER, "a12345678"),
    (Kind.A_NUMBER, "#12345678"),
    (Kind.PHONE, "+1 (555) 010-0100 ext. 12"),
    (Kind.DATE, DateValue("2019", "2019")),
    (Kind.NAME, PersonName("José", "", "Núñez-O'Brien", "محمد")),
    (Kind.NAME, PersonName()),
]
WRONG: list[tuple[Kind, Value, Problem]] = [
    (Kind.NUMBER, "twelve", Problem(ProblemCode.NOT_A_NUMBER)),
    (Kind.NUMBER, "", Problem(ProblemCode.NOT_A_NUMBER)),
    (Kind.A_NUMBER, "A 123", Problem(ProblemCode.NOT_AN_A_NUMBER)),
    (Kind.A_NUMBER, "A 1234567890", Problem(ProblemCode.NOT_AN_A_NUMBER)),
    (Kind.A_NUMBER, "A ١٢٣٤٥٦٧٨٩", Problem(ProblemCode.NOT_AN_A_NUMBER)),
    (Kind.PHONE, "none", Problem(ProblemCode.NOT_A_PHONE)),
    (Kind.PHONE, "12", Problem(ProblemCode.NOT_A_PHONE)),
    (Kind.DATE, DateValue("31 / 2 / 2020"), Problem(ProblemCode.NOT_A_DATE)),
    (
        Kind.NAME,
        PersonName("محمد", "", "Reza"),
        Problem(ProblemCode.NOT_LATIN, "given"),
    ),
]


@pytest.mark.parametrize(("kind", "value"), GOOD)
def test_what_a_person_may_type_is_taken(kind: Kind, value: Value) -> None:
    assert problems_with(page("p", kind), Answer(value=value)) == ()


@pytest.mark.parametrize(("kind", "value", "problem"), WRONG)
def test_what_does_not_fit_is_named(kind: Kind, value: Value, problem: Problem) -> None:
    assert problems_with(page("p", kind), Answer(value=value)) == (problem,)


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.PHONE, Kind.A_NUMBER, Kind.DATE])
def test_a_value_of_another_shape_is_a_problem_and_no_crash(kind: Kind) -> None:
    assert problems_with(page("p", kind), Answer(value=Story()))


def test_a_name_of_another_shape_is_no_crash() -> None:
    assert problems_with(page("p", Kind.NAME), Answer(value="x")) == ()


@pytest.mark.parametrize("answer", [None, Answer(State.DO_NOT_KNOW, "not a number")])
def test_no_answer_and_a_state_are_never_wrong(answer: Answer | None) -> None:
    assert problems_with(page("p", Kind.NUMBER), answer) == ()


def test_an_old_a_number_is_filled_up_to_nine_digits() -> None:
    assert a_number_digits("A12 345 678") == "012345678"
    assert a_number_digits("7 digits: no") == ""


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("a\x07b\nc", "ab c"),
        (PersonName("A\x00na"), PersonName("Ana")),
        (Address(city="X\u202e"), Address(city="X")),
        (DateValue("\ud8002019", "2019"), DateValue("2019", "2019")),
        (
            Story((Paragraph("p", Wording("a\x00b"), Rendering("c\x07")),)),
            Story((Paragraph("p", Wording("ab"), Rendering("c")),)),
        ),
    ],
)
def test_values_are_cleaned_and_say_so(value: Value, kept: Value) -> None:
    answer, problems = cleaned(Answer(value=value))

    assert answer is not None
    assert answer.value == kept
    assert problems == (Problem(ProblemCode.LEFT_OUT),)


@pytest.mark.parametrize(
    "value",
    [
        "clean",
        ("a", "b"),
        PersonName("Ana"),
        None,
        Story((Paragraph("p", Wording("clean")),)),
    ],
)
def test_clean_values_stay_as_they_are(value: Value | None) -> None:
    assert cleaned(Answer(value=value)) == (Answer(value=value), ())
