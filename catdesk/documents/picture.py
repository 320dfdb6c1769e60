"""What the papers may see of a case: visible, answered, not private, read only."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from catdesk.interview.model import Form, Page, PaperUse
from catdesk.interview.values import Answer, DateValue

CAPTION = "caption"
"""The id under which pages name the caption in the place of a paper."""


class Reading(Protocol):
    """Puts codes and dates into the English of the court's papers."""

    def country(self, code: str) -> str:
        """Return the name of a country by its ISO 3166 code."""
        ...

    def language(self, code: str) -> str:
        """Return the name of a language by its code."""
        ...

    def date(self, date: DateValue) -> str:
        """Return a date in words; words that make no date come back as typed."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """A page with its answer; item "" and number 0 where the page is asked once."""

    page: Page
    item: str
    number: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Picture:
    """The answers that papers may print, in the form's order.

    Whoever makes it leaves out hidden answers and private pages. `items` holds
    the ids of each group's items in their order, answered or not.
    """

    form: Form
    entries: tuple[Entry, ...]
    items: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def used_on(self, paper: str) -> Iterator[tuple[PaperUse, Entry]]:
        """Yield what goes on a paper, in order; never a private page."""
        for entry in self.entries:
            for use in entry.page.uses:
                if use.paper == paper and not entry.page.private:
                    yield use, entry

    def answer_for(self, paper: str, part: str) -> Entry | None:
        """Return the first given answer for a part of a paper; None for none."""
        for use, entry in self.used_on(paper):
            if use.part == part and entry.answer.is_given and entry.answer.value:
                return entry
        return None

    def code_for(self, paper: str, part: str) -> str:
        """Return the code chosen for a part of a paper; "" where none was."""
        entry = self.answer_for(paper, part)
        value = entry.answer.value if entry else ""
        return value if isinstance(value, str) else ""
