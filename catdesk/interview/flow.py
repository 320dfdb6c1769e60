"""The order of screens: where going on leads, and where back leads without a trail.

Items of a group are walked from their card and end at the cards again, so that
adding an event never means walking through all the others.
"""

from collections.abc import Sequence

from catdesk.interview.answers import Answers
from catdesk.interview.model import Form, Section, State
from catdesk.interview.reach import Reach
from catdesk.interview.view import CHECK_ALL, HOME, Place, Screen


class Flow:
    """The screens that one reading of the answers leads through."""

    def __init__(self, form: Form, answers: Answers) -> None:
        self.form = form
        self._answers = answers
        self.reach = Reach(form, answers)

    def sections(self) -> tuple[Section, ...]:
        """Return the sections that apply, in order."""
        return tuple(one for one in self.form.sections if self.reach.applies(one))

    def section(self, section_id: str) -> Section | None:
        """Return a section of the form by its id; None for none."""
        return next((one for one in self.form.sections if one.id == section_id), None)

    def exists(self, place: Place) -> bool:
        """Return whether a place can be shown now."""
        if place in (HOME, CHECK_ALL):
            return True
        section = self.section(place.section)
        if section is None or not self.reach.applies(section):
            return False
        if place.screen is Screen.PAGE:
            return self._page_exists(section, place)
        return place in self.trunk(section)

    def trunk(self, section: Section) -> tuple[Place, ...]:
        """Return the screens of a section in order, without those of its items."""
        once = section.before if section.group else section.pages
        places = [Place(Screen.WARNING, section.id)] if section.sensitive else []
        places += [
            page_place(section, one.id) for one in once if self.reach.asks(one.id)
        ]
        if section.group and self.reach.opens(section.group):
            places.append(Place(Screen.CARDS, section.id))
        if section.sensitive:
            places.append(Place(Screen.CLOSING, section.id))
        return (*places, Place(Screen.CHECK, section.id))

    def branch(self, section: Section, item: str) -> tuple[Place, ...]:
        """Return the pages of one item, and the cards they lead back to."""
        asked = self.reach.asked_for(section, item)
        pages = (page_place(section, one.page.id, item) for one in asked)
        return (*pages, Place(Screen.CARDS, section.id))

    def line(self, place: Place) -> tuple[Place, ...]:
        """Return the screens that a place stands among: its section's, or its item's."""
        section = self.section(place.section)
        if section is None:
            return ()
        return self.branch(section, place.item) if place.item else self.trunk(section)

    def after(self, place: Place) -> Place:
        """Return where going on leads from `place`."""
        section = self.section(place.section)
        if section is None:
            return self._start(self.sections()) if place == HOME else HOME
        following = self._following(place)
        return following or self._start(self.sections_after(section))

    def before(self, place: Place) -> Place:
        """Return where back leads when nothing is known of the way that was gone."""
        section = self.section(place.section)
        if section is None:
            return HOME
        if place.item:
            earlier = _until(self.branch(section, place.item), place)
            return earlier[-1] if earlier else Place(Screen.CARDS, section.id)
        earlier = _until(self.trunk(section), place)
        return earlier[-1] if earlier else HOME

    def sections_after(self, section: Section) -> tuple[Section, ...]:
        """Return the sections that apply and follow `section`."""
        position = self.form.sections.index(section)
        return tuple(
            one for one in self.form.sections[position + 1 :] if self.reach.applies(one)
        )

    def entrance(self, section: Section) -> Place:
        """Return where a section goes on: its start, its first gap, or its check page."""
        questions = [
            one for one in self.reach.asked_in(section) if one.page.is_question
        ]
        found = [self._answers.get(one.page.id, one.item) for one in questions]
        group = section.group
        has_cards = group is not None and self.reach.opens(group)
        bare = has_cards and group is not None and not self._answers.items(group.id)
        if not any(found) and (bare or not has_cards):
            return self.trunk(section)[0]
        for gap in (None, State.NOT_TODAY):
            for asked, answer in zip(questions, found, strict=True):
                if (answer.state if answer else None) is gap:
                    return page_place(section, asked.page.id, asked.item)
        return Place(Screen.CARDS if bare else Screen.CHECK, section.id)

    def _following(self, place: Place) -> Place | None:
        line = self.line(place)
        position = line.index(place)
        return line[position + 1] if position + 1 < len(line) else None

    def _start(self, sections: Sequence[Section]) -> Place:
        return self.trunk(sections[0])[0] if sections else CHECK_ALL

    def _page_exists(self, section: Section, place: Place) -> bool:
        own = self.form.section_of.get(place.page) is section
        return own and self.reach.asks(place.page, place.item)


def page_place(section: Section, page_id: str, item: str = "") -> Place:
    """Return the place of a page."""
    return Place(Screen.PAGE, section.id, page_id, item)


def _until(line: Sequence[Place], place: Place) -> Sequence[Place]:
    return line[: line.index(place)] if place in line else line
