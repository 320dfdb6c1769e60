"""Every answer reaches a paper or says why not, and each fact is written once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from catdesk.definitions.files.records import Record
from catdesk.definitions.loaded import Finding, Loaded, LoadedPage
from catdesk.interview.model import Kind, PaperPart, PaperPlan

FIXED_PARTS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "caption": {
        "respondent": frozenset(),
        "a_number": frozenset(),
        "court": frozenset(),
        "proceeding": frozenset({"removal", "withholding_only", "asylum_only"}),
        "detained": frozenset({"yes", "no"}),
    },
    "signing": {
        "place": frozenset({"inside", "outside"}),
        "way": frozenset({"signature", "mark"}),
    },
}
"""What stands on every paper, set by the program: part by part, the codes it knows."""

IDENTITY = "identity"
"""The only part in which a form may word a sentence: "My name is {answer}."."""


def check(loaded: Loaded) -> Iterator[Finding]:
    """Yield what is wrong with the way answers go to papers."""
    plans = {plan.id: plan for plan in loaded.form.papers}
    for one in loaded.pages:
        yield from _reaches(one)
        for paper, record in one.record.named("paper"):
            for key, what in _use(one, plans, paper, record):
                yield Finding.at(record.place_of(key), f"page {one.page.id}: {what}")
    yield from _written_twice(loaded)
    yield from _parts(loaded)


def is_table(plan: PaperPlan) -> bool:
    """Return whether a paper is a table: all its parts are facts of one group."""
    groups = {part.group for part in plan.parts}
    return len(groups) == 1 and "" not in groups


def _reaches(one: LoadedPage) -> Iterator[Finding]:
    page = one.page
    goes = bool(page.uses or page.no_paper)
    if page.is_question and not goes:
        what = "the answer reaches no paper; name one, or {none: the reason}"
        yield one.finding("id", what)
    if goes and not page.is_question:
        yield one.finding("paper", "a notice has no answer for a paper")


def _use(
    one: LoadedPage, plans: Mapping[str, PaperPlan], paper: str, record: Record
) -> Iterator[tuple[str, str]]:
    part = record.text("part")
    if paper in FIXED_PARTS:
        yield from _fixed(one, FIXED_PARTS[paper], paper, record)
    elif paper not in plans:
        yield "", f"the form makes no paper “{paper}”"
    else:
        plan = plans[paper]
        found = next((known for known in plan.parts if known.id == part), None)
        if found is None:
            yield "part", f"the paper “{paper}” has no part “{part}”"
        else:
            yield from _placed(one, found)
            yield from _worded(one, plan, record)


def _fixed(
    one: LoadedPage, parts: Mapping[str, frozenset[str]], paper: str, record: Record
) -> Iterator[tuple[str, str]]:
    part = record.text("part")
    codes = {choice.code for choice in one.page.choices}
    if part not in parts:
        yield "part", f"“{paper}” has no part “{part}”; it has: {', '.join(parts)}"
    elif parts[part] and codes != parts[part]:
        known = ", ".join(sorted(parts[part]))
        yield "part", f"“{part}” of “{paper}” needs exactly these codes: {known}"
    if one.group:
        yield "part", f"“{paper}” holds facts that are asked once"


def _placed(one: LoadedPage, part: PaperPart) -> Iterator[tuple[str, str]]:
    own = one.group.id if one.group else ""
    if part.group != own:
        repeats = f"repeats with “{part.group}”" if part.group else "does not repeat"
        asked = f"for each item of “{own}”" if own else "once"
        yield "part", f"the part “{part.id}” {repeats}; this page is asked {asked}"


def _worded(
    one: LoadedPage, plan: PaperPlan, record: Record
) -> Iterator[tuple[str, str]]:
    sentence, line = record.has("sentence"), record.has("line")
    is_story = one.page.kind is Kind.STORY
    if is_story and (sentence or line):
        key = "sentence" if sentence else "line"
        yield key, f"a story prints as it stands, without a {key}"
    elif sentence and line:
        yield "line", "either a sentence or a line"
    elif sentence and record.text("part") != IDENTITY:
        yield "sentence", f"only the part “{IDENTITY}” may have sentences"
    elif not (is_story or sentence or line or is_table(plan)):
        yield "part", "a short answer needs a line (its label) to stand after"


def _written_twice(loaded: Loaded) -> Iterator[Finding]:
    """Yield a second page that writes the same fact: a fixed part, a cell, a label."""
    tables = {plan.id for plan in loaded.form.papers if is_table(plan)}
    writers: defaultdict[tuple[str, ...], list[LoadedPage]] = defaultdict(list)
    for one in loaded.questions:
        for use in one.page.uses:
            if use.paper in FIXED_PARTS or use.paper in tables:
                writers[use.paper, use.part].append(one)
            for text in (use.sentence, use.line):
                if text and use.paper not in tables:
                    writers[use.paper, use.part, text.english].append(one)
    for fact, pages in writers.items():
        for one in pages[1:]:
            what = f"page {pages[0].page.id} writes {' / '.join(fact)} already"
            yield one.finding("paper", what)


def _parts(loaded: Loaded) -> Iterator[Finding]:
    used = {(use.paper, use.part) for one in loaded.pages for use in one.page.uses}
    for plan, record in loaded.papers:
        for part, found in zip(plan.parts, record.records("parts"), strict=True):
            if part.group and part.group not in loaded.form.groups:
                what = f"part {part.id}: the form has no group “{part.group}”"
                yield Finding.at(found.place_of("group"), what)
            if (plan.id, part.id) not in used:
                what = f"part {part.id}: no page writes to it"
                yield Finding.at(found.place_of("id"), what)
