"""Conditions are judged by codes, and say which pages they look at."""

import pytest

from catdesk.interview.conditions import (
    All,
    Answered,
    AnyOf,
    Codes,
    Condition,
    Includes,
    Is,
    Not,
    OneOf,
    holds,
    pages_read,
)

ANSWERS: dict[str, Codes | None] = {
    "a": frozenset({"yes"}),
    "b": frozenset({"x", "y"}),
    "text": frozenset(),
    "none": None,
}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (None, True),
        (Is("a", "yes"), True),
        (Is("a", "no"), False),
        (Is("b", "x"), False),
        (Is("none", "yes"), False),
        (OneOf("a", ("yes", "no")), True),
        (OneOf("a", ("no",)), False),
        (OneOf("text", ("no",)), False),
        (Includes("b", "x"), True),
        (Includes("b", "z"), False),
        (Includes("none", "x"), False),
        (Answered("text"), True),
        (Answered("none"), False),
        (Not(Answered("none")), True),
        (All(()), True),
        (AnyOf(()), False),
        (All((Is("a", "yes"), Includes("b", "y"))), True),
        (All((Is("a", "yes"), Includes("b", "z"))), False),
        (AnyOf((Is("a", "no"), Includes("b", "y"))), True),
    ],
)
def test_a_condition_is_judged_by_the_codes_answered(
    condition: Condition | None, expected: bool
) -> None:
    assert holds(condition, ANSWERS.__getitem__) is expected


def test_a_condition_names_every_page_it_looks_at() -> None:
    condition = All((Is("a", "1"), AnyOf((Not(Answered("b")), Includes("c", "2")))))

    assert list(pages_read(condition)) == ["a", "b", "c"]
    assert list(pages_read(OneOf("d", ("1",)))) == ["d"]
    assert list(pages_read(None)) == []
