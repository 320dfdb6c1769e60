"""A form together with the records it was read from, which know their lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from catdesk.definitions.files.nodes import Place
from catdesk.definitions.files.records import Record, Wording
from catdesk.interview.model import Form, Group, Kind, Page, PaperPlan, Section


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with a form: the file, the line, and what it is."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.what}"

    @classmethod
    def at(cls, place: Place, what: str) -> "Finding":
        """Return the finding at a place."""
        return cls(place.file, place.line, what)


@dataclass(frozen=True, slots=True)
class LoadedPage:
    """A page, the record it came from, and where in the form it stands.

    `group` is None for pages asked once; `order` counts all pages of the form.
    """

    page: Page
    record: Record
    group: Group | None
    order: int

    def finding(self, key: str, what: str) -> Finding:
        """Return a finding at one key of the page."""
        return Finding.at(self.record.place_of(key), f"page {self.page.id}: {what}")


@dataclass(frozen=True, slots=True)
class LoadedSection:
    """A section, its record, and its pages; `first` is the order of `pages[0]`."""

    section: Section
    record: Record
    pages: tuple[LoadedPage, ...]

    @property
    def group_record(self) -> Record | None:
        """The record of the section's group, if it has one."""
        return next(iter(self.record.records("repeat")), None)


@dataclass(frozen=True)
class Loaded:
    """A form and the records of all its files."""

    folder: Path
    form: Form
    root: Record
    section_records: tuple[Record, ...]
    sources: Record
    glossary: Record

    @cached_property
    def sections(self) -> tuple[LoadedSection, ...]:
        """Every section with its pages."""
        found: list[LoadedSection] = []
        order = 0
        for section, record in zip(
            self.form.sections, self.section_records, strict=True
        ):
            pages = tuple(_pages(section, record, order))
            order += len(pages)
            found.append(LoadedSection(section, record, pages))
        return tuple(found)

    @cached_property
    def pages(self) -> tuple[LoadedPage, ...]:
        """Every page in the order of asking."""
        return tuple(page for section in self.sections for page in section.pages)

    @cached_property
    def questions(self) -> tuple[LoadedPage, ...]:
        """Every page that takes an answer."""
        return tuple(one for one in self.pages if one.page.kind is not Kind.NOTICE)

    @cached_property
    def papers(self) -> tuple[tuple[PaperPlan, Record], ...]:
        """Every paper with its record."""
        return tuple(zip(self.form.papers, self.root.records("papers"), strict=True))

    def wordings(self) -> Iterator[Wording]:
        """Yield every text of the form that is translated."""
        for record in (self.root, *self.section_records, self.sources, self.glossary):
            yield from record.all_wordings()


def _pages(section: Section, record: Record, order: int) -> Iterator[LoadedPage]:
    once = zip(section.before, record.records("before"), strict=True)
    for page, one in once:
        yield LoadedPage(page, one, None, order)
        order += 1
    for page, one in zip(section.pages, record.records("pages"), strict=True):
        yield LoadedPage(page, one, section.group, order)
        order += 1
