"""Wording: short sentences, gaps that are filled, headings that differ, hard parts framed.

The limits are the project's own: hints of 15 words and sentences of 20.
"""

import re
from collections.abc import Iterator, Mapping
from string import Formatter

from catdesk.definitions.files.records import Wording
from catdesk.definitions.loaded import Finding, Loaded, LoadedPage, LoadedSection
from catdesk.interview.model import Kind

MOST_WORDS_IN_A_HINT = 15
MOST_WORDS_IN_A_SENTENCE = 20

DOUBTING = ("allege", "alleged", "claim", "claimed", "fail", "failed", "must", "prove")
"""Words that doubt, blame or press; a person has heard enough of them."""

_END = re.compile(r"[.?!:](?:[”\"')]*)(?:\s+|$)")
_SHORT_FORMS = re.compile(r"\b(?:[A-Z]\.)+|\b(?:Dec|Cir|Pt|No|v|p|s)\.|\bF\.\dd")
_GAPS: Mapping[str, frozenset[str]] = {
    "sentence": frozenset({"answer"}),
    "one": frozenset({"number"}),
}
_MAY_HAVE: Mapping[str, frozenset[str]] = {"heading": frozenset({"number"})}
_NO_GAP: frozenset[str] = frozenset()


def check(loaded: Loaded) -> Iterator[Finding]:
    """Yield what is wrong with the wording of a form."""
    for wording in loaded.wordings():
        for what in _wrong(wording):
            yield Finding.at(wording.place, f"{wording.use}: {what}")
    yield from _headings(loaded)
    for page in loaded.pages:
        yield from _page(page)
    for section in loaded.sections:
        yield from _frame(section)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a colon ends one too."""
    whole = _SHORT_FORMS.sub("X", text)
    return [one for one in (piece.strip() for piece in _END.split(whole)) if one]


def _wrong(wording: Wording) -> Iterator[str]:
    text = wording.text.english
    key = wording.use.split()[-1]
    if key == "hint" and len(text.split()) > MOST_WORDS_IN_A_HINT:
        yield f"a hint of more than {MOST_WORDS_IN_A_HINT} words"
    for one in sentences(text):
        if len(one.split()) > MOST_WORDS_IN_A_SENTENCE:
            yield f"a sentence of more than {MOST_WORDS_IN_A_SENTENCE} words"
    doubting = sorted(set(re.findall(r"[a-z]+", text.lower())) & set(DOUBTING))
    for word in doubting:
        yield f"the word “{word}” doubts or presses"
    yield from _gaps(key, text)


def _gaps(key: str, text: str) -> Iterator[str]:
    try:
        found = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        yield "a brace that is not closed"
        return
    needed = _GAPS.get(key, _NO_GAP)
    allowed = needed | _MAY_HAVE.get(key, _NO_GAP)
    expected = " and ".join(f"{{{name}}}" for name in sorted(allowed)) or "no gap"
    if len(found) != len(set(found)) or not needed <= set(found) <= allowed:
        yield f"the gaps in the text are not: {expected}"


def _headings(loaded: Loaded) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for one in loaded.pages:
        first = seen.setdefault(one.page.ask.english.casefold(), one.page.id)
        if first != one.page.id:
            yield one.finding("ask", f"page {first} has the same heading")


def _page(one: LoadedPage) -> Iterator[Finding]:
    page = one.page
    if page.kind is Kind.NOTICE:
        if not page.body:
            yield one.finding("id", "a notice without a body")
        for key in ("hint", "why", "may_tell", "states"):
            if one.record.has(key):
                yield one.finding(key, f"a notice with “{key}”")
        return
    if page.why is None:
        yield one.finding("id", "a question that does not say why it is asked")
    if page.kind is Kind.STORY and not page.may_tell:
        yield one.finding("id", "a story that does not say what one may tell")


def _frame(section: LoadedSection) -> Iterator[Finding]:
    record, one = section.record, section.section
    for key, texts in (("warning", one.warning), ("closing", one.closing)):
        if one.sensitive and not texts:
            what = f"section {one.id}: sensitive, and has no {key}"
            yield Finding.at(record.place_of("sensitive"), what)
        if texts and not one.sensitive:
            what = f"section {one.id}: a {key}, and is not sensitive"
            yield Finding.at(record.place_of(key), what)
