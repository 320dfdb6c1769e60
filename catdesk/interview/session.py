"""A person's way through one form: the only mutable object in the engine.

Every act returns a new frozen View. What is typed is held until the field is
left; every act that leaves it keeps it first, so moving never loses anything.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from catdesk.interview.answers import ORDER, PRESENT, Answers
from catdesk.interview.case import Draft
from catdesk.interview.cleaning import cleaned
from catdesk.interview.flow import Flow
from catdesk.interview.ledger import Cell, Ledger
from catdesk.interview.model import Form, Page, State
from catdesk.interview.portrait import portrait
from catdesk.interview.progress import check_rows, is_settled
from catdesk.interview.record import Key, Record, Unsaved
from catdesk.interview.stories import Hand, retell
from catdesk.interview.text import clean
from catdesk.interview.validation import Problem, ProblemCode, problems_with
from catdesk.interview.values import Answer, Story
from catdesk.interview.view import HOME, CheckRow, Place, Screen, View


class Session:
    """Holds the answers and the place; every act returns the View after it."""

    def __init__(
        self,
        form: Form,
        ledger: Ledger,
        new_id: Callable[[], str],
        drafts: Iterable[Draft] = (),
    ) -> None:
        self._record = Record(form, ledger)
        self._record.recover(drafts)
        self._new_id = new_id
        self._place = HOME
        self._trail: list[Place] = []
        self._return_to: Place | None = None
        self._problems: tuple[Problem, ...] = ()
        self._deleted: list[_Deleted] = []

    @property
    def form(self) -> Form:
        """The form that is being filled."""
        return self._record.form

    @property
    def answers(self) -> Answers:
        """Every answer that is kept, asked for or not."""
        return self._record.answers

    @property
    def flow(self) -> Flow:
        """What the answers kept so far lead through."""
        return self._record.flow

    def view(self) -> View:
        """Return what a screen needs to draw the current place."""
        key = self._key()
        return replace(
            portrait(self.flow, self.answers, self._place),
            answer=self._record.current(key) if key else None,
            problems=self._problems,
            can_go_back=self._place != HOME,
            returning=self._return_to is not None,
            can_bring_back=deleted.number if (deleted := self._last_deleted()) else 0,
        )

    def hold(self, answer: Answer | None) -> View:
        """Take what stands in the field now; None for an empty field."""
        kept, left_out = cleaned(answer)
        return self._hold(self._kept_aside(kept), left_out)

    def hold_story(self, text: str, hand: Hand) -> View:
        """Take a story as it stands in the field now, and who writes it how."""
        key = self._key()
        current = self._record.current(key) if key else None
        before = (
            current.value if current and isinstance(current.value, Story) else Story()
        )
        told = clean(text)
        story = retell(before, told.text, hand, self._new_id)
        left_out = (Problem(ProblemCode.LEFT_OUT),) if told.left_out else ()
        if story == before:
            return self._hold(current, left_out)
        told_now = Answer(value=story) if story.paragraphs else None
        return self._hold(self._kept_aside(told_now), left_out)

    def go_next(self) -> View:
        """Keep the field and go on; stay where something is wrong with it."""
        page, key = self._page(), self._key()
        if page and key:
            self._problems = problems_with(page, self._record.current(key))
            if self._problems:
                return self.view()
        return self.go_on_anyway()

    def go_on_anyway(self) -> View:
        """Keep the field as it is, wrong or not, and go on."""
        before = self.flow.line(self._place)
        self._record.keep()
        target = self._return_to or self.flow.after(self._place)
        opened = [one for one in self.flow.line(self._place) if one not in before]
        if self._return_to and opened:  # a changed answer asks more: go there first
            target = opened[0]
        if target == HOME:
            return self.go_home()
        return self._travel(target, None)

    def set_aside(self, state: State) -> View:
        """Put a state in the place of an answer and go on; typed text stays beneath.

        What is written for a lawyer only stays for a lawyer only.
        """
        key = self._key()
        if key:
            current = self._record.current(key)
            beneath = Answer(state, current.value if current else None)
            kept = self._kept_aside(beneath) if beneath.value is not None else beneath
            self._record.hold(key, kept)
        return self.go_on_anyway()

    def answer_after_all(self) -> View:
        """Make what stands for a lawyer only an answer that papers may print."""
        key = self._key()
        current = self._record.current(key) if key else None
        if key and current is not None:
            given = Answer(value=current.value) if current.value is not None else None
            self._record.hold(key, given)
        return self.view()

    def go_back(self) -> View:
        """Keep the field and go back the way that was come."""
        self._record.keep()
        self._return_to = None
        while self._trail:
            place = self._trail.pop()
            if place != self._place and self.flow.exists(place):
                return self._arrive(place)
        return self._arrive(self.flow.before(self._place))

    def go_home(self) -> View:
        """Keep the field and go to the task list."""
        self._record.keep()
        self._trail.clear()
        self._return_to = None
        return self._arrive(HOME)

    def go_to(self, place: Place) -> View:
        """Keep the field and go to a place; stay where that place is not asked."""
        self._record.keep()
        return self._travel(place, None)

    def change(self, place: Place) -> View:
        """Go to a place from a check page; going on from there returns to it."""
        self._record.keep()
        checking = self._place.screen in (Screen.CHECK, Screen.CHECK_ALL)
        return self._travel(place, self._place if checking else None)

    def begin(self, section_id: str) -> View:
        """Go to where a section goes on: its start, its first gap, or its check page."""
        self._record.keep()
        section = self.flow.section(section_id)
        if section is None or not self.flow.reach.applies(section):
            return self.view()
        return self._travel(self.flow.entrance(section), None)

    def add_item(self, group_id: str) -> View:
        """Add an item to a group and go to its first page."""
        self._record.keep()
        item = self._new_id()
        self._regroup(group_id, [*self.answers.items(group_id), item], item, "true")
        first_page = self.flow.branch(self.form.home_of[group_id], item)[0]
        return self._travel(first_page, None)

    def delete_item(self, group_id: str, item: str) -> View:
        """Take an item out of its group; what was said of it stays, and can come back."""
        self._record.keep()
        items = list(self.answers.items(group_id))
        self._deleted.append(_Deleted(group_id, item, items.index(item) + 1))
        items.remove(item)
        return self._regroup(group_id, items, item, "false")

    def move_item(self, group_id: str, item: str, by: int) -> View:
        """Move an item up (negative) or down among its group, as far as it goes."""
        self._record.keep()
        items = list(self.answers.items(group_id))
        here = items.index(item)
        there = min(max(here + by, 0), len(items) - 1)
        items.insert(there, items.pop(here))
        return self._regroup(group_id, items, item, "true")

    def undo(self) -> View:
        """Bring back the item that was deleted last from the section's group."""
        deleted = self._last_deleted()
        if deleted is None:
            return self.view()
        self._record.keep()
        self._deleted.remove(deleted)
        items = list(self.answers.items(deleted.group))
        items.insert(deleted.number - 1, deleted.item)
        return self._regroup(deleted.group, items, deleted.item, "true")

    def settle(self) -> View:
        """Keep what is held and stay: before a pause, a lock or the making of papers."""
        self._record.keep()
        return self.view()

    def rows(self) -> tuple[CheckRow, ...]:
        """Return every question that is asked, with its answer, in order."""
        return tuple(
            row
            for section in self.flow.sections()
            for row in check_rows(section, self.flow, self.answers)
        )

    def missing(self) -> tuple[CheckRow, ...]:
        """Return every question that is asked and still open, in order."""
        return tuple(row for row in self.rows() if not is_settled(row.answer))

    def take_unsaved(self) -> Unsaved:
        """Hand over what the store has not got yet; it counts as handed over then."""
        return self._record.take_unsaved()

    def _page(self) -> Page | None:
        on_page = self._place.screen is Screen.PAGE
        page = self.form.page(self._place.page) if on_page else None
        return page if page and page.is_question else None

    def _key(self) -> Key | None:
        page = self._page()
        return (self._place.item, page.id) if page else None

    def _kept_aside(self, answer: Answer | None) -> Answer | None:
        key = self._key()
        return _still_for_lawyer(self._record.current(key) if key else None, answer)

    def _hold(self, answer: Answer | None, left_out: tuple[Problem, ...]) -> View:
        key = self._key()
        if key:
            self._record.hold(key, answer)
        if left_out and left_out[0] not in self._problems:
            self._problems += left_out
        return self.view()

    def _travel(self, place: Place, return_to: Place | None) -> View:
        if not self.flow.exists(place):
            return self.view()
        if place != self._place:
            self._trail.append(self._place)
        self._return_to = return_to
        return self._arrive(place)

    def _arrive(self, place: Place) -> View:
        self._place = place
        self._problems = ()
        return self.view()

    def _last_deleted(self) -> "_Deleted | None":
        section = self.flow.section(self._place.section)
        group = section.group.id if section and section.group else ""
        return next((x for x in reversed(self._deleted) if x.group == group), None)

    def _regroup(self, group_id: str, items: list[str], item: str, there: str) -> View:
        order = {Cell("", group_id, ORDER): json.dumps(items)}
        self._record.write({Cell(item, group_id, PRESENT): there, **order})
        if not self.flow.exists(self._place):
            return self._arrive(self.flow.before(self._place))
        return self.view()


class _Deleted(NamedTuple):
    """An item that was taken out of its group, and the number it had there."""

    group: str
    item: str
    number: int


def _still_for_lawyer(before: Answer | None, now: Answer | None) -> Answer | None:
    """Keep what is written for a lawyer only so: an edit must never print it."""
    if before is None or before.state is not State.FOR_LAWYER:
        return now
    return Answer(State.FOR_LAWYER, now.value if now else None)
