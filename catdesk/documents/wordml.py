"""The little of Word's own format that reading a paper back needs.

Names are those of ECMA-376, part 1. Python's own parser reads here, not the one
that writes: a fault of the one is not repeated by the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = ET.Element


def parse(xml: bytes) -> Element:
    """Return the root of a part; ET.ParseError where it is not well-formed."""
    return ET.fromstring(xml)  # noqa: S314 - our own output, or a template free of DTDs


def value_of(element: Element | None, path: str) -> str:
    """Return the `w:val` of the element at `path`; "" where there is none."""
    found = None if element is None else element.find(path)
    return "" if found is None else found.get(f"{W}val", "")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as it stands in a part: its style, its numbering, its text.

    `list_id` and `level` are what the paragraph itself says of its numbering; ""
    leaves it to the style.
    """

    style: str
    text: str = field(repr=False)
    list_id: str = ""
    level: str = ""


def lines_of(root: Element) -> Iterator[Line]:
    """Yield every paragraph of a part in its order, those in tables too."""
    for paragraph in root.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        yield Line(
            value_of(properties, f"{W}pStyle"),
            "".join(_characters(paragraph)),
            value_of(properties, f"{W}numPr/{W}numId"),
            value_of(properties, f"{W}numPr/{W}ilvl"),
        )


_FIXED = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
}


def _characters(paragraph: Element) -> Iterator[str]:
    for run in paragraph.iter(f"{W}r"):
        for child in run:
            if child.tag == f"{W}t":
                yield _shown(child)
            else:
                yield _FIXED.get(child.tag, "")


def _shown(text: Element) -> str:
    """Return a text as Word shows it: trimmed, unless its spaces are to be kept."""
    written = text.text or ""
    return written if text.get(_SPACE) == "preserve" else written.strip(" \t\r\n")
