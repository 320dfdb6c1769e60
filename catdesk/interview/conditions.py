"""Conditions as data: when a page is asked, judged by answers to earlier pages.

A condition never looks at a value, only at the codes an answer holds: the code
of a choice, several codes, or none for an answer that is open text.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

Codes: TypeAlias = frozenset[str]
Lookup: TypeAlias = Callable[[str], Codes | None]
"""Gives the codes answered on a page; None where nothing was answered."""


@dataclass(frozen=True, slots=True)
class Is:
    """True when the answer on `page` is exactly `code`."""

    page: str
    code: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """True when the answer on `page` is one of `codes`."""

    page: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Includes:
    """True when the several answers on `page` include `code`."""

    page: str
    code: str


@dataclass(frozen=True, slots=True)
class Answered:
    """True when `page` has an answer, whatever it says."""

    page: str


@dataclass(frozen=True, slots=True)
class All:
    """True when every part is true."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one part is true."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True when its part is not."""

    part: "Condition"


Condition: TypeAlias = Is | OneOf | Includes | Answered | All | AnyOf | Not


def holds(condition: Condition | None, lookup: Lookup) -> bool:
    """Return whether `condition` is true; no condition always is."""
    match condition:
        case None:
            return True
        case All(parts):
            return all(holds(part, lookup) for part in parts)
        case AnyOf(parts):
            return any(holds(part, lookup) for part in parts)
        case Not(part):
            return not holds(part, lookup)
    return _holds_on_page(condition, lookup(condition.page))


def _holds_on_page(
    condition: Is | OneOf | Includes | Answered, codes: Codes | None
) -> bool:
    if codes is None:
        return False
    match condition:
        case Is(_, code):
            return codes == {code}
        case OneOf(_, allowed):
            return len(codes) == 1 and codes <= set(allowed)
        case Includes(_, code):
            return code in codes
        case Answered():
            return True


def pages_read(condition: Condition | None) -> Iterator[str]:
    """Yield the id of every page that `condition` looks at."""
    match condition:
        case None:
            return
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from pages_read(part)
        case Not(part):
            yield from pages_read(part)
        case Is() | OneOf() | Includes() | Answered():
            yield condition.page
