"""A Word template made harmless before anything is printed into it.

Templates come back from Word with names, dates, an editing history and parts
nobody asked for; these are taken out. What could fetch, run or tell something is
refused, with its name and what to do about it.
"""

import posixpath
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

from catdesk.documents.package import TYPES, Members, is_finished, unpack
from catdesk.documents.wordml import Element, parse
from catdesk.errors import FormError

_PLAIN = "plain text, styles, lists, tables and page numbers only"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT = b"wordprocessingml.document.main+xml"

_KEPT = {"officeDocument", "styles", "numbering", "settings", "fontTable", "theme"}
_KEPT |= {"webSettings", "header", "footer", "footnotes", "endnotes"}
_LEFT_OUT = {"core-properties", "extended-properties", "attachedTemplate"}
_LEFT_OUT |= {"custom-properties", "thumbnail", "customXml", "customXmlProps", "people"}
_LEFT_OUT |= {"printerSettings", "stylesWithEffects", "keyMapCustomizations"}

_REFUSED: Mapping[str, re.Pattern[bytes]] = {
    "a document type declaration": re.compile(rb"<!DOCTYPE"),
    "a tracked change": re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|\w+Change)[ >]"),
    "text bound to a property": re.compile(rb"<w:dataBinding"),
    "a text box": re.compile(rb"<w:txbxContent"),
    "hidden text": re.compile(rb"<w:(?:vanish|webHidden|specVanish)\b(?! w:val=.0)"),
    "a field that is no page number": re.compile(
        rb"<w:instrText[^>]*>(?!\s*(?:PAGE|NUMPAGES)\b)"
        rb"|w:instr=\"(?!\s*(?:PAGE|NUMPAGES)\b)"
    ),
}

_TRACES = re.compile(
    rb" w:rsid\w*=\"[^\"]*\"| w14:(?:paraId|textId)=\"[^\"]*\""
    rb"|<w:rsids>.*?</w:rsids>|<w:docVars>.*?</w:docVars>|<w:mailMerge>.*?</w:mailMerge>"
    rb"|<w:attachedTemplate[^>]*/>|<w:printerSettings[^>]*/>|<w1[45]:docId[^>]*/>",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Relation:
    id: str
    type: str
    target: str
    external: bool

    @property
    def kind(self) -> str:
        return self.type.rpartition("/")[2]


def read_template(path: Path) -> Members:
    """Return the members of a template, without traces of who edited it.

    Raises FormError for what is no Word document, is a finished paper, or holds
    something that a paper must not have.
    """
    try:
        members = unpack(path.read_bytes())
        if is_finished(members):
            raise refusal(path, "a finished paper", "the template itself")
        return _without_traces(path, members)
    except (OSError, zipfile.BadZipFile, KeyError, ET.ParseError) as error:
        raise refusal(path, "a file that cannot be read", "a Word file") from error


def refusal(path: Path, found: str, expected: str, line: int = 1) -> FormError:
    """Return the error for a template; `line` counts its paragraphs."""
    return FormError(path.name, line, found, expected)


def _without_traces(path: Path, members: Members) -> Members:
    kept: dict[str, bytes] = {}
    for part in _reached(path, members):
        if part:
            _refuse_danger(path, members[part])
            kept[part] = _TRACES.sub(b"", members[part])
        relations = _relations(members, part)
        if relations:
            kept[_home_of(part)] = _written(relations)
    if _DOCUMENT not in members[TYPES]:
        raise refusal(path, "a document of another kind", "a .docx file")
    return {**kept, TYPES: members[TYPES]}


def _reached(path: Path, members: Members) -> list[str]:
    """Return "" for the package itself and every part that it holds on to."""
    reached = [""]
    for part in reached:  # grows while it is read
        for relation in _relations(members, part):
            if relation.external or relation.kind not in _KEPT:
                raise refusal(path, f"a part of the kind “{relation.kind}”", _PLAIN)
            target = _target(part, relation)
            if target not in reached:
                reached.append(target)
    return reached


def _relations(members: Members, part: str) -> list[_Relation]:
    found = members.get(_home_of(part))
    relations = [] if found is None else [_relation(one) for one in parse(found)]
    return [one for one in relations if one.kind not in _LEFT_OUT]


def _relation(element: Element) -> _Relation:
    return _Relation(
        element.attrib["Id"],
        element.attrib["Type"],
        element.attrib["Target"],
        element.get("TargetMode", "Internal") != "Internal",
    )


def _home_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _target(part: str, relation: _Relation) -> str:
    folder = "/" + posixpath.dirname(part)
    return posixpath.normpath(posixpath.join(folder, relation.target)).lstrip("/")


def _written(relations: list[_Relation]) -> bytes:
    lines = "".join(
        f'<Relationship Id="{escape(one.id)}" Type="{escape(one.type)}" '
        f'Target="{escape(one.target)}"/>'
        for one in relations
    )
    return f'<Relationships xmlns="{_RELATIONS}">{lines}</Relationships>'.encode()


def _refuse_danger(path: Path, xml: bytes) -> None:
    for what, pattern in _REFUSED.items():
        if pattern.search(xml):
            raise refusal(path, what, _PLAIN)
