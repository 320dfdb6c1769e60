"""What is asked: which pages and groups the answers so far open up.

Conditions look back only, and a page that is not asked counts as unanswered:
what it once held is kept, but opens nothing and prints nowhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from catdesk.interview.answers import Answers
from catdesk.interview.conditions import Codes, holds, pages_read
from catdesk.interview.model import Form, Group, Kind, Page, Section, State
from catdesk.interview.values import Answer

_CODED = frozenset(
    {Kind.CHOICE, Kind.CHOICES, Kind.YES_NO, Kind.COUNTRY, Kind.LANGUAGE}
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A page that is asked, and the item it is asked for; `number` counts from 1."""

    page: Page
    item: str = ""
    number: int = 0


class Reach:
    """What one reading of the answers opens up."""

    def __init__(self, form: Form, answers: Answers) -> None:
        self._form = form
        self._answers = answers
        self._known: dict[tuple[str, str], bool] = {}

    def asks(self, page_id: str, item: str = "") -> bool:
        """Return whether a page is asked (for an item, where its section repeats)."""
        key = (page_id, item)
        if key not in self._known:
            self._known[key] = self._judge(self._form.page(page_id), item)
        return self._known[key]

    def opens(self, group: Group) -> bool:
        """Return whether a group's cards are shown at all."""
        return holds(group.show_if, self._lookup(""))

    def asked_in(self, section: Section) -> Iterator[Asked]:
        """Yield what a section asks, in order: once, then for each item."""
        once = section.before if section.group else section.pages
        yield from (Asked(page) for page in once if self.asks(page.id))
        if section.group and self.opens(section.group):
            for number, item in enumerate(self._answers.items(section.group.id), 1):
                yield from self.asked_for(section, item, number)

    def asked_for(
        self, section: Section, item: str, number: int = 0
    ) -> Iterator[Asked]:
        """Yield the pages asked for one item of the section's group."""
        for page in section.pages:
            if self.asks(page.id, item):
                yield Asked(page, item, number)

    def applies(self, section: Section) -> bool:
        """Return whether anything of a section is asked."""
        if section.group and self.opens(section.group):
            return True
        return next(self.asked_in(section), None) is not None

    def waits(self, section: Section) -> bool:
        """Return whether a closed section hangs on a question not yet answered."""
        conditions = [page.show_if for page in section.all_pages]
        conditions += [section.group.show_if] if section.group else []
        read = {page for one in conditions for page in pages_read(one)}
        own = {page.id for page in section.all_pages}
        return any(self._lookup("")(page) is None for page in read - own)

    def _judge(self, page: Page, item: str) -> bool:
        group = self._form.group_of[page.id]
        if group and (
            item not in self._answers.items(group.id) or not self.opens(group)
        ):
            return False
        return holds(page.show_if, self._lookup(item))

    def _lookup(self, item: str) -> "_Lookup":
        return _Lookup(self._form, self._answers, self, item)


@dataclass(frozen=True, slots=True)
class _Lookup:
    """Reads the codes of a page as conditions of one item see them."""

    form: Form
    answers: Answers
    reach: Reach
    item: str

    def __call__(self, page_id: str) -> Codes | None:
        item = self.item if self.form.group_of[page_id] else ""
        if not self.reach.asks(page_id, item):
            return None
        return codes_of(self.form.page(page_id), self.answers.get(page_id, item))


def codes_of(page: Page, answer: Answer | None) -> Codes | None:
    """Return the codes an answer holds; None where nothing was answered.

    "Not sure" on a yes-or-no page is an answer of its own; every other state is
    none. Open text holds no codes, but is an answer.
    """
    if answer is None:
        return None
    if answer.state is State.DO_NOT_KNOW and page.kind is Kind.YES_NO:
        return frozenset({State.DO_NOT_KNOW.value})
    if not answer.is_given:
        return None
    if page.kind not in _CODED:
        return frozenset()
    value = answer.value
    return frozenset(value if isinstance(value, tuple) else (str(value),))
