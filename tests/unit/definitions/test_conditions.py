"""`show_if` becomes a condition of the engine."""

import pytest

from catdesk.definitions.conditions import condition
from catdesk.errors import FormError
from catdesk.interview.conditions import (
    All,
    Answered,
    AnyOf,
    Condition,
    Includes,
    Is,
    Not,
    OneOf,
)
from tests.unit.definitions.files.yaml_text import node


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{page: a, is: yes}", Is("a", "yes")),
        ("{page: a, is: 'no'}", Is("a", "no")),
        ("{page: a, one_of: [x, y]}", OneOf("a", ("x", "y"))),
        ("{page: a, includes: zh_Hans}", Includes("a", "zh_Hans")),
        ("{page: a, answered: yes}", Answered("a")),
        ("{not: {page: a, is: x}}", Not(Is("a", "x"))),
        (
            "{all: [{page: a, answered: true}, {any: [{page: b, is: NO}]}]}",
            All((Answered("a"), AnyOf((Is("b", "NO"),)))),
        ),
    ],
)
def test_a_condition_is_read(text: str, expected: Condition) -> None:
    assert condition(node(text)) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("always", "found a text; expected a condition"),
        ("{page: a}", "found no test; expected one of: is, one_of, includes"),
        ("{page: a, is: x, includes: y}", "found is and includes"),
        ("{is: x}", "without “page”"),
        ("{page: a, answered: no}", "found “no”; expected one of: yes, true"),
        ("{all: [], page: a}", "found several keys; expected “all” alone"),
        ("{any: []}", "expected a list of conditions"),
        ("{all: {page: a, is: x}}", "found keys with values; expected a list of cond"),
        ("{not: [{page: a, is: x}]}", "found a list; expected a condition"),
    ],
)
def test_what_is_no_condition_is_named(text: str, found: str) -> None:
    with pytest.raises(FormError) as caught:
        condition(node(text))

    assert found in str(caught.value)
