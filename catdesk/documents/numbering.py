"""The numbers that Word will print, worked out as Word does from its own lists.

A paragraph names a list (`w:num`), or its style does and a level of the list names
the style; a list is a copy of a pattern (`w:abstractNum`); the copies of one pattern
count on together unless one says where it starts. Source: ECMA-376 part 1, 17.9.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from catdesk.documents.wordml import Element, Line, W, value_of

_NO_LIST = "0"


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str
    style: str


@dataclass(frozen=True, slots=True)
class _List:
    pattern: str
    levels: Mapping[int, _Level]
    starts: Mapping[int, int]


class Lists:
    """The lists of a document; they count while its paragraphs are read in order."""

    def __init__(self, numbering: Element, styles: Element) -> None:
        patterns = {
            one.get(f"{W}abstractNumId", ""): _levels(one)
            for one in numbering.iter(f"{W}abstractNum")
        }
        self._lists = {
            one.get(f"{W}numId", ""): _list(one, patterns)
            for one in numbering.iter(f"{W}num")
        }
        self._styles = {
            one.get(f"{W}styleId", ""): one for one in styles.iter(f"{W}style")
        }
        self._counts: dict[tuple[str, int], int] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, line: Line) -> str:
        """Return what Word prints before a paragraph; "" where it has no number."""
        list_id, level = self._numbering_of(line)
        found = self._lists.get(list_id)
        if found is None or list_id == _NO_LIST:
            return ""
        self._count(list_id, found, level)
        return _label(found, level, self._counts)

    def _numbering_of(self, line: Line) -> tuple[str, int]:
        """Return the list and the level of a paragraph: its own, else its style's.

        Where a style names a list and no level of it names the style, programs
        differ; such a paragraph is taken to have no number.
        """
        if line.list_id:
            return line.list_id, int(line.level or 0)
        style = self._styles.get(line.style)
        list_id = value_of(style, f"{W}pPr/{W}numPr/{W}numId")
        levels = self._lists[list_id].levels if list_id in self._lists else {}
        linked = (n for n, level in levels.items() if level.style == line.style)
        level = next(linked, None)
        return (_NO_LIST, 0) if level is None else (list_id, level)

    def _count(self, list_id: str, found: _List, level: int) -> None:
        here = (found.pattern, level)
        first = (list_id, level) not in self._begun
        self._begun.add((list_id, level))
        if first and level in found.starts:
            self._counts[here] = found.starts[level]
        elif here in self._counts:
            self._counts[here] += 1
        else:
            self._counts[here] = found.levels[level].start
        for pattern, deeper in list(self._counts):
            if pattern == found.pattern and deeper > level:
                del self._counts[pattern, deeper]


def _list(num: Element, patterns: Mapping[str, Mapping[int, _Level]]) -> _List:
    pattern = value_of(num, f"{W}abstractNumId")
    starts: dict[int, int] = {}
    own: dict[int, _Level] = {}
    for change in num.iter(f"{W}lvlOverride"):
        start = value_of(change, f"{W}startOverride")
        if start:
            starts[int(change.get(f"{W}ilvl", "0"))] = int(start)
        own.update(_levels(change))
    return _List(pattern, {**patterns.get(pattern, {}), **own}, starts)


def _levels(holder: Element) -> Mapping[int, _Level]:
    return {
        int(level.get(f"{W}ilvl", "0")): _Level(
            int(value_of(level, f"{W}start") or 0),
            value_of(level, f"{W}numFmt"),
            value_of(level, f"{W}lvlText"),
            value_of(level, f"{W}pStyle"),
        )
        for level in holder.iter(f"{W}lvl")
    }


def _label(found: _List, level: int, counts: Mapping[tuple[str, int], int]) -> str:
    def number(gap: re.Match[str]) -> str:
        other = int(gap[1]) - 1
        if found.levels[other].form != "decimal":
            return f"({found.levels[other].form})"
        return str(counts.get((found.pattern, other), found.levels[other].start))

    return re.sub(r"%([1-9])", number, found.levels[level].text)
