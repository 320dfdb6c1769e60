"""What a form is: sections, pages and questions, frozen once they are read.

Texts are English with a context; screens and papers have them translated.
Codes (`yes`, `do_not_know`, `es`) are stored; wording never is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from catdesk.interview.conditions import Condition


class Kind(StrEnum):
    """The kinds of page a form can hold; each has one field on screen."""

    SHORT = "short"
    STORY = "story"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"
    COUNTRY = "country"
    LANGUAGE = "language"
    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    A_NUMBER = "a_number"
    NOTICE = "notice"


class State(StrEnum):
    """What the person said instead of an answer, or that there is one."""

    GIVEN = "given"
    NOT_TODAY = "not_today"
    DO_NOT_KNOW = "do_not_know"
    DO_NOT_REMEMBER = "do_not_remember"
    PREFER_NOT = "prefer_not_to_say"
    FOR_LAWYER = "for_lawyer_only"


@dataclass(frozen=True, slots=True)
class Text:
    """Wording in English, and the context translators see it in."""

    english: str
    context: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers a person may pick; the code is what is stored."""

    code: str
    label: Text


@dataclass(frozen=True, slots=True)
class PaperUse:
    """Where an answer goes on a paper.

    `part` is the part of the paper (or the caption's field). `sentence` wraps
    an identity fact ("I was born in {answer}."); `line` is the label of a
    fact set as "label: answer". A story has neither: it prints as it stands.
    """

    paper: str
    part: str
    sentence: Text | None = None
    line: Text | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the interview: one question, or a notice without one."""

    id: str
    kind: Kind
    ask: Text
    hint: Text | None = None
    why: Text | None = None
    body: tuple[Text, ...] = ()
    may_tell: tuple[Text, ...] = ()
    choices: tuple[Choice, ...] = ()
    states: tuple[State, ...] = ()
    show_if: Condition | None = None
    uses: tuple[PaperUse, ...] = ()
    no_paper: str = ""
    sources: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    learn: tuple[str, ...] = ()
    private: bool = False

    @property
    def is_question(self) -> bool:
        """Whether the page takes an answer."""
        return self.kind is not Kind.NOTICE


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that are answered once for each item: each event, each document.

    `one` names an item by its `{number}`; `label` is the page whose answer
    tells items apart on their cards.
    """

    id: str
    title: Text
    one: Text
    add: Text
    empty: Text
    label: str
    show_if: Condition | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the interview that a person would recognise by its title.

    `before` is asked once, ahead of the cards of the section's group. Without
    a group every page stands in `pages`. A sensitive section opens with the
    paragraphs of `warning` and ends with those of `closing`.
    """

    id: str
    title: Text
    pages: tuple[Page, ...]
    before: tuple[Page, ...] = ()
    group: Group | None = None
    sensitive: bool = False
    warning: tuple[Text, ...] = ()
    closing: tuple[Text, ...] = ()

    @property
    def all_pages(self) -> tuple[Page, ...]:
        """Every page of the section in the order of asking."""
        return self.before + self.pages


@dataclass(frozen=True, slots=True)
class Source:
    """A legal source: what it is, how sure we are of it, and since when."""

    id: str
    title: Text
    confidence: str
    checked_on: str
    by_lawyer: bool = False


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A heading of a paper and the group it repeats with, if any."""

    id: str
    heading: Text | None
    group: str = ""


@dataclass(frozen=True, slots=True)
class PaperPlan:
    """A paper the form makes: its title, template and parts in order."""

    id: str
    title: Text
    template: str
    parts: tuple[PaperPart, ...]


@dataclass(frozen=True)
class Form:
    """A whole form: the interview, its papers, its sources and its words."""

    id: str
    version: str
    title: Text
    sections: tuple[Section, ...]
    papers: tuple[PaperPlan, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    elements: Mapping[str, Text] = field(default_factory=dict)
    glossary: Mapping[str, Text] = field(default_factory=dict)

    def page(self, page_id: str) -> Page:
        """Return the page with this id; KeyError where there is none."""
        return self.pages[page_id]

    def paper(self, paper_id: str) -> PaperPlan:
        """Return the plan of a paper; KeyError where the form has none such."""
        return {plan.id: plan for plan in self.papers}[paper_id]

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """Every page by its id, in the order of asking."""
        return {
            page.id: page for section in self.sections for page in section.all_pages
        }

    @cached_property
    def section_of(self) -> Mapping[str, Section]:
        """The section each page stands in, by page id."""
        return {
            page.id: section for section in self.sections for page in section.all_pages
        }

    @cached_property
    def group_of(self) -> Mapping[str, Group | None]:
        """The group each page repeats with, by page id; None if asked once."""
        once = {page.id: None for section in self.sections for page in section.before}
        return once | {
            page.id: section.group
            for section in self.sections
            for page in section.pages
        }

    @cached_property
    def groups(self) -> Mapping[str, Group]:
        """Every group by its id."""
        return {
            section.group.id: section.group
            for section in self.sections
            if section.group
        }

    @cached_property
    def home_of(self) -> Mapping[str, Section]:
        """The section each group stands in, by group id."""
        return {section.group.id: section for section in self.sections if section.group}
