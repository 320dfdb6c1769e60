"""Ids: each one given once, and each one that is named exists."""

from collections.abc import Iterable, Iterator

from catdesk.definitions.files.nodes import Place
from catdesk.definitions.files.records import Record
from catdesk.definitions.loaded import Finding, Loaded, LoadedPage

_Named = tuple[str, Place]

LEARN_FOLDER = "learn"


def check(loaded: Loaded) -> Iterator[Finding]:
    """Yield ids that are given twice, and names of things that do not exist."""
    yield from _twice("id", _ids(loaded))
    yield from _twice("source", _of(loaded.sources.records("sources")))
    yield from _twice("word", _of(loaded.glossary.records("words"), "word"))
    yield from _twice("element", _of(loaded.root.records("elements")))
    for _, paper in loaded.papers:
        yield from _twice("part", _of(paper.records("parts")))
    for page in loaded.pages:
        yield from _twice("choice", _of(page.record.records("choices"), "code"))
        yield from _unknown(page, loaded)
    yield from _labels(loaded)


def _ids(loaded: Loaded) -> Iterator[_Named]:
    """Yield sections, groups, pages and papers: answers and texts hang on them all."""
    yield loaded.form.id, loaded.root.place_of("form")
    yield from _of(record for _, record in loaded.papers)
    for section in loaded.sections:
        yield section.section.id, section.record.place_of("section")
        yield from _of(section.record.records("repeat"))
        yield from _of(one.record for one in section.pages)


def _of(records: Iterable[Record], key: str = "id") -> Iterator[_Named]:
    for record in records:
        yield record.text(key), record.place_of(key)


def _twice(what: str, named: Iterable[_Named]) -> Iterator[Finding]:
    seen: set[str] = set()
    for name, place in named:
        if name in seen:
            yield Finding.at(place, f"the {what} “{name}” is given a second time")
        seen.add(name)


def _unknown(one: LoadedPage, loaded: Loaded) -> Iterator[Finding]:
    page, form = one.page, loaded.form
    learn = {path.stem for path in (loaded.folder / LEARN_FOLDER).glob("*.md")}
    for key, named, known in (
        ("sources", page.sources, form.sources.keys()),
        ("touches", page.touches, form.elements.keys()),
        ("learn", page.learn, learn),
    ):
        for name in named:
            if name not in known:
                yield one.finding(key, f"{key} names “{name}”, which does not exist")


def _labels(loaded: Loaded) -> Iterator[Finding]:
    for section in loaded.sections:
        record, group = section.group_record, section.section.group
        if record is None or group is None:
            continue
        own = {one.page.id for one in section.pages if one.group is group}
        if group.label not in own:
            what = f"group {group.id}: label “{group.label}” is no page of the group"
            yield Finding.at(record.place_of("label"), what)
