"""`show_if` read into conditions of the engine.

`{page: x, is: code}`, `{page: x, one_of: [codes]}`, `{page: x, includes: code}` and
`{page: x, answered: yes}`, joined by `{all: [...]}`, `{any: [...]}`, `{not: {...}}`.
"""

from catdesk.definitions.files.nodes import ListNode, MappingNode, Node, words_for
from catdesk.definitions.files.records import Record, record
from catdesk.definitions.files.shapes import Field, Schema, Shape
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

_JOINS = ("all", "any", "not")
_TESTS = ("is", "one_of", "includes", "answered")

_TEST = Schema(
    "a condition",
    {
        "page": Field(Shape.ID, required=True),
        "is": Field(Shape.CODE),
        "one_of": Field(Shape.CODES),
        "includes": Field(Shape.CODE),
        "answered": Field(Shape.FLAG, allowed=("yes", "true")),
    },
)


def condition(node: Node) -> Condition:
    """Return the condition written at `node`; raises FormError where it is none."""
    if not isinstance(node, MappingNode):
        raise node.place.error(words_for(node), "a condition")
    joins = [key for key in _JOINS if key in node.values]
    if not joins:
        return _test(record(node, _TEST))
    if len(node.values) > 1:
        raise node.place.error("several keys", f"“{joins[0]}” alone")
    inner = node.values[joins[0]]
    if joins[0] == "not":
        return Not(condition(inner))
    parts = tuple(condition(part) for part in _parts(inner))
    return All(parts) if joins[0] == "all" else AnyOf(parts)


def _test(one: Record) -> Condition:
    tests = [key for key in _TESTS if one.has(key)]
    if len(tests) != 1:
        found = " and ".join(tests) or "no test"
        raise one.place.error(found, f"one of: {', '.join(_TESTS)}")
    page = one.text("page")
    match tests[0]:
        case "is":
            return Is(page, one.text("is"))
        case "one_of":
            return OneOf(page, one.texts("one_of"))
        case "includes":
            return Includes(page, one.text("includes"))
    return Answered(page)


def _parts(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, ListNode) or len(node.items) < 1:
        raise node.place.error(words_for(node), "a list of conditions")
    return node.items
