"""A form's folder on disk, read into the engine's `Form`."""

from pathlib import Path

from catdesk.definitions import schema
from catdesk.definitions.files.nodes import read_file
from catdesk.definitions.files.records import Record, record
from catdesk.definitions.files.shapes import Schema
from catdesk.definitions.loaded import Loaded
from catdesk.definitions.pages import page, show_if
from catdesk.interview.model import (
    Choice,
    Form,
    Group,
    PaperPart,
    PaperPlan,
    Section,
    Source,
)

FORM_FILE, SOURCES_FILE, GLOSSARY_FILE = "form.yaml", "sources.yaml", "glossary.yaml"
SECTIONS_FOLDER = "sections"


def read_form(folder: Path) -> Form:
    """Return the form in `folder`; raises FormError where a file breaks a rule."""
    return load(folder).form


def load(folder: Path) -> Loaded:
    """Return the form in `folder` with its records; raises FormError as above."""
    root = _record(folder, FORM_FILE, schema.FORM)
    sections = _section_records(folder, root)
    sources = _record(folder, SOURCES_FILE, schema.SOURCES)
    glossary = _record(folder, GLOSSARY_FILE, schema.GLOSSARY)
    yes_no = _yes_no(root.records("labels")[0])
    form = Form(
        id=root.context,
        version=root.text("version"),
        title=root.needed("title"),
        sections=tuple(_section(one, yes_no) for one in sections),
        papers=tuple(_paper(one) for one in root.records("papers")),
        sources={one.context: _source(one) for one in sources.records("sources")},
        elements={one.context: one.needed("title") for one in root.records("elements")},
        glossary={
            one.context: one.needed("meaning") for one in glossary.records("words")
        },
    )
    return Loaded(folder, form, root, sections, sources, glossary)


def _record(folder: Path, inside: str, root: Schema) -> Record:
    return record(
        read_file(folder / inside, f"{folder.absolute().name}/{inside}"), root
    )


def _section_records(folder: Path, root: Record) -> tuple[Record, ...]:
    names = root.texts("sections")
    found = tuple(
        _record(folder, f"{SECTIONS_FOLDER}/{name}.yaml", schema.SECTION)
        for name in names
    )
    for name, one in zip(names, found, strict=True):
        if one.context != name:
            place = one.place_of("section")
            raise place.error(f"section “{one.context}”", f"“{name}”, as the file")
    return found


def _section(found: Record, yes_no: tuple[Choice, ...]) -> Section:
    groups = found.records("repeat")
    if found.has("before") and not groups:
        place = found.place_of("before")
        raise place.error("“before” without “repeat”", "“pages” alone")
    return Section(
        id=found.context,
        title=found.needed("title"),
        pages=tuple(page(one, yes_no) for one in found.records("pages")),
        before=tuple(page(one, yes_no) for one in found.records("before")),
        group=_group(groups[0]) if groups else None,
        sensitive=found.flag("sensitive"),
        warning=found.wordings("warning"),
        closing=found.wordings("closing"),
    )


def _group(found: Record) -> Group:
    return Group(
        id=found.context,
        title=found.needed("title"),
        one=found.needed("one"),
        add=found.needed("add"),
        empty=found.needed("empty"),
        label=found.text("label"),
        show_if=show_if(found),
    )


def _yes_no(labels: Record) -> tuple[Choice, ...]:
    return tuple(Choice(code, labels.needed(code)) for code in ("yes", "no"))


def _paper(found: Record) -> PaperPlan:
    return PaperPlan(
        id=found.context,
        title=found.needed("title"),
        template=found.text("template"),
        parts=tuple(
            PaperPart(one.text("id"), one.wording("heading"), one.text("group"))
            for one in found.records("parts")
        ),
    )


def _source(found: Record) -> Source:
    return Source(
        id=found.context,
        title=found.needed("title"),
        confidence=found.text("confidence"),
        checked_on=found.text("checked_on"),
        by_lawyer=found.flag("by_lawyer"),
    )
