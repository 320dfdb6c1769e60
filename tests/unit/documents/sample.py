"""A small form and a fictional case, enough to reach every kind of block."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from catdesk.documents.picture import Entry, Picture
from catdesk.interview.model import (
    Choice,
    Form,
    Group,
    Kind,
    Page,
    PaperPart,
    PaperPlan,
    PaperUse,
    Section,
    State,
    Text,
)
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    Paragraph,
    PersonName,
    Rendering,
    Story,
    Value,
    Wording,
)

PAPERS = Path(__file__).resolve().parents[3] / "forms" / "cat" / "papers"
DECLARATION, INDEX = PAPERS / "declaration.docx", PAPERS / "index.docx"

COUNTRIES = {"CD": "Congo - Kinshasa", "US": "United States"}
LANGUAGES = {"fr": "French", "sw": "Swahili"}


class PlainReading:
    """Reads codes from two small tables and dates as they were typed."""

    def country(self, code: str) -> str:
        return COUNTRIES[code]

    def language(self, code: str) -> str:
        return LANGUAGES[code]

    def date(self, date: DateValue) -> str:
        return date.words


READING = PlainReading()


def text(english: str) -> Text:
    return Text(english, "test")


def use(paper: str, part: str, sentence: str = "", line: str = "") -> PaperUse:
    return PaperUse(
        paper,
        part,
        text(sentence) if sentence else None,
        text(line) if line else None,
    )


def page(id_: str, kind: Kind, *uses: PaperUse, choices: str = "") -> Page:
    """Make a page; `choices` are "code=Label" pairs with a slash between them."""
    pairs = (pair.split("=") for pair in choices.split("/") if pair)
    return Page(
        id_,
        kind,
        text(f"{id_}?"),
        choices=tuple(Choice(code, text(label)) for code, label in pairs),
        uses=uses,
    )


YES_NO = "yes=Yes/no=No"

ABOUT = (
    page(
        "name",
        Kind.NAME,
        use("declaration", "identity", "My name is {answer}."),
        use("caption", "respondent"),
    ),
    page("number", Kind.A_NUMBER, use("caption", "a_number")),
    page("court", Kind.SHORT, use("caption", "court")),
    page("proceeding", Kind.CHOICE, use("caption", "proceeding"), choices="removal=x"),
    page("detained", Kind.YES_NO, use("caption", "detained"), choices=YES_NO),
    page(
        "born_in",
        Kind.COUNTRY,
        use("declaration", "identity", "I was born in {answer}."),
    ),
    page("speaks", Kind.LANGUAGE, use("declaration", "identity", line="Best language")),
    page("home", Kind.ADDRESS, use("declaration", "identity", line="Home before")),
    page("phone", Kind.PHONE, use("declaration", "identity", line="Phone")),
    page("children", Kind.NUMBER, use("declaration", "identity", line="Children")),
    page("before", Kind.STORY, use("declaration", "before")),
)
EVENTS = (
    page("when", Kind.DATE, use("declaration", "event", line="When")),
    page("where", Kind.SHORT, use("declaration", "event", line="Where")),
    page(
        "why",
        Kind.CHOICES,
        use("declaration", "event", line="What they wanted"),
        choices="talk=To make me talk/punish=To punish me",
    ),
    page(
        "seen",
        Kind.YES_NO,
        use("declaration", "event", line="Others saw it"),
        choices=YES_NO,
    ),
    page("what", Kind.STORY, use("declaration", "event")),
)
EXHIBITS = (
    page("title", Kind.SHORT, use("index", "title")),
    page("author", Kind.SHORT, use("index", "author")),
    page("dated", Kind.DATE, use("index", "date", line="Date")),
    page("in_language", Kind.LANGUAGE, use("index", "language")),
    page(
        "translated",
        Kind.YES_NO,
        use("index", "translation", line="Translation"),
        choices=YES_NO,
    ),
)
SIGNING = (
    page("place", Kind.CHOICE, use("signing", "place"), choices="inside=x/outside=y"),
    page("way", Kind.CHOICE, use("signing", "way"), choices="signature=x/mark=y"),
)


def _group(id_: str, label: str) -> Group:
    words = text(id_)
    return Group(id_, words, words, words, words, label)


PLANS = (
    PaperPlan(
        "declaration",
        text("Declaration"),
        "declaration.docx",
        (
            PaperPart("identity", text("Who I am")),
            PaperPart("before", text("My life before")),
            PaperPart("event", text("What happened: event {number}"), "event"),
        ),
    ),
    PaperPlan(
        "index",
        text("Index of evidence"),
        "index.docx",
        (PaperPart("title", text("Document"), "exhibit"),),
    ),
)
FORM = Form(
    "small",
    "1",
    text("Small"),
    (
        Section("about", text("About you"), ABOUT),
        Section("events", text("Events"), EVENTS, group=_group("event", "when")),
        Section(
            "exhibits", text("Exhibits"), EXHIBITS, group=_group("exhibit", "title")
        ),
        Section("signing", text("Signing"), SIGNING),
    ),
    PLANS,
)
DECLARATION_PLAN, INDEX_PLAN = PLANS


def story(*paragraphs: str) -> Story:
    """Make a story in English; "first => english" has an English twin."""
    return Story(tuple(_paragraph(n, one) for n, one in enumerate(paragraphs)))


def _paragraph(number: int, told: str) -> Paragraph:
    text, _, english = told.partition(" => ")
    first = Wording(text, "sw" if english else "en")
    twin = Rendering(english, "", first.revision) if english else None
    return Paragraph(f"p{number}", first, twin)


Said = Mapping[str, Value | State]


def picture(once: Said, **items: Iterable[Said]) -> Picture:
    """Make a picture from answers by page id, and of items by group."""
    entries = []
    ids: dict[str, tuple[str, ...]] = {}
    for section in FORM.sections:
        group = section.group.id if section.group else ""
        said = list(items.get(group, ())) if group else [once]
        if group:
            ids[group] = tuple(f"{group}{n}" for n in range(1, len(said) + 1))
        for number, answers in enumerate(said, 1):
            item, count = (ids[group][number - 1], number) if group else ("", 0)
            entries += [
                Entry(one, item, count, _answer(answers[one.id]))
                for one in section.pages
                if one.id in answers
            ]
    return Picture(FORM, tuple(entries), ids)


def _answer(said: Value | State) -> Answer:
    return Answer(said) if isinstance(said, State) else Answer(State.GIVEN, said)


NAME = PersonName("Amina", "", "EXAMPLE", "أمينة")

ONCE: Said = {
    "name": NAME,
    "number": "012345678",
    "court": "El Paso, Texas",
    "proceeding": "removal",
    "detained": "yes",
    "born_in": "CD",
    "speaks": "sw",
    "home": Address("12 Market Street", "Goma", "Nord-Kivu", "", "CD"),
    "phone": State.PREFER_NOT,
    "children": "2",
    "before": story("I sold fabric.", "Nilikuwa na ndugu. => I had a brother."),
    "place": "inside",
    "way": "signature",
}
FIRST: Said = {
    "when": DateValue("March 2019"),
    "where": 'Goma, near the <big> market & the "{{ station }}"',
    "why": ("talk", "punish"),
    "seen": State.DO_NOT_KNOW,
    "what": story("They came at night.\nThey wore uniforms.", "I could not leave."),
}
SECOND: Said = {
    "when": State.DO_NOT_REMEMBER,
    "where": State.NOT_TODAY,
    "what": story("  They came   again.  "),
}
PAPER_1: Said = {
    "title": "Receipt for my complaint",
    "author": "Police of Goma",
    "dated": DateValue("3 May 2019"),
    "in_language": "fr",
    "translated": "yes",
}
PAPER_2: Said = {"title": "Photo", "dated": State.DO_NOT_KNOW}

CASE = picture(ONCE, event=(FIRST, SECOND), exhibit=(PAPER_1, PAPER_2, {}))


def without(*pages: str) -> Picture:
    """Return the case with some pages not answered."""
    kept = tuple(one for one in CASE.entries if one.page.id not in pages)
    return replace(CASE, entries=kept)


def said_on(id_: str, value: Value | State) -> Picture:
    """Return the case with another answer on one page that is asked once."""
    return picture({**ONCE, id_: value}, event=(FIRST, SECOND), exhibit=(PAPER_1,))
