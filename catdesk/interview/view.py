"""What a screen needs to draw: frozen pictures of one moment of the interview."""

from dataclasses import dataclass, field
from enum import StrEnum

from catdesk.interview.model import Group, Page, Section
from catdesk.interview.validation import Problem
from catdesk.interview.values import Answer


class Screen(StrEnum):
    """The kinds of screen the interview moves through."""

    HOME = "home"
    WARNING = "warning"
    PAGE = "page"
    CARDS = "cards"
    CLOSING = "closing"
    CHECK = "check"
    CHECK_ALL = "check_all"


class Status(StrEnum):
    """How far a section or an item of a group has come."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    CANNOT_START = "cannot_start"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is: a screen, and the section, page and item it shows."""

    screen: Screen
    section: str = ""
    page: str = ""
    item: str = ""


HOME = Place(Screen.HOME)
CHECK_ALL = Place(Screen.CHECK_ALL)


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One line of the task list; `items` counts what its group holds."""

    section: Section
    status: Status
    answered: int
    asked: int
    items: int = 0


@dataclass(frozen=True, slots=True)
class Card:
    """One item of a group: its number from 1, what tells it apart, its status."""

    item: str
    number: int
    label_page: Page
    label: Answer | None
    status: Status
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A question with its answer, and the place where it can be changed.

    `number` is the item's number in its group, 0 for pages asked once.
    """

    place: Place
    section: Section
    page: Page
    answer: Answer | None
    number: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """Everything a screen needs to draw the current place.

    `answer` is what stands in the field, typed or kept. `number` is the item's
    number in its group (0: none). `returning` says that going on leads back to
    the check page. `can_bring_back` is the number that the item deleted last from
    the section's group had (0: none was).
    `next_section` is where a check page leads on to; None after the last.
    """

    place: Place
    sections: tuple[SectionRow, ...]
    section: Section | None = None
    page: Page | None = None
    group: Group | None = None
    number: int = 0
    answer: Answer | None = field(default=None, repr=False)
    problems: tuple[Problem, ...] = ()
    cards: tuple[Card, ...] = ()
    rows: tuple[CheckRow, ...] = field(default=(), repr=False)
    can_go_back: bool = False
    returning: bool = False
    can_bring_back: int = 0
    next_section: Section | None = None
