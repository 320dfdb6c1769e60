"""A story as paragraphs whose ids survive editing.

The field on screen looks like one text. When it changes, each paragraph of the
new text takes the id of the old one it shares most unchanged letters with, so
that English twins, read-back marks and references stay where they belong. Of a
split the larger half keeps the id; a join keeps the id of the larger part; a
paragraph rewritten in its place keeps its own.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from catdesk.interview.values import Paragraph, Story, Wording

_BREAK = re.compile(r"\n(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes, and in which languages it is spoken and written."""

    written: str = "en"
    spoken: str = ""
    by: str = "person"


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text; a blank line parts them."""
    pieces = (piece.strip() for piece in _BREAK.split(text))
    return tuple(piece for piece in pieces if piece)


def retell(story: Story, text: str, hand: Hand, new_id: Callable[[], str]) -> Story:
    """Return `story` as it reads after the field changed to `text`.

    Paragraphs that did not change keep their languages and writer; changed ones
    take `hand`. English twins stay, and show by their revision that they are old.
    """
    new = paragraphs_of(text)
    old = story.paragraphs
    kept = _heirs([paragraph.first.text for paragraph in old], new)
    told = []
    for position, wording in enumerate(new):
        heir = old[kept[position]] if position in kept else None
        told.append(_retold(heir, wording, hand, new_id))
    return Story(tuple(told))


def _retold(
    heir: Paragraph | None, text: str, hand: Hand, new_id: Callable[[], str]
) -> Paragraph:
    if heir is not None and heir.first.text == text:
        return heir
    first = Wording(text, hand.written, hand.spoken, hand.by)
    return Paragraph(new_id(), first) if heir is None else replace(heir, first=first)


def _heirs(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Return which old paragraph each new one continues, by position."""
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    kept = {position: position for position in range(start)}
    kept |= {len(new) - back: len(old) - back for back in range(1, end + 1)}
    middle_old = old[start : len(old) - end]
    middle_new = new[start : len(new) - end]
    for position, source in _by_shared_letters(middle_old, middle_new).items():
        kept[start + position] = start + source
    return kept


def _by_shared_letters(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    exact = _exact(old, new)
    free_old = [i for i in range(len(old)) if i not in exact.values()]
    free_new = [i for i in range(len(new)) if i not in exact]
    shared = _overlaps([old[i] for i in free_old], [new[i] for i in free_new])
    for _, position, source in sorted(shared, key=_most_first):
        if free_new[position] not in exact and free_old[source] not in exact.values():
            exact[free_new[position]] = free_old[source]
    return exact | _rewritten(old, new, exact)


def _exact(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Pair paragraphs that moved without a change; each old one goes once."""
    places: dict[str, list[int]] = {}
    for source, text in enumerate(old):
        places.setdefault(text, []).append(source)
    return {
        position: places[text].pop(0)
        for position, text in enumerate(new)
        if places.get(text)
    }


def _overlaps(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Count letters that each pair shares before and after the edited stretch."""
    one, other = "".join(old), "".join(new)
    before = _common(one, other)
    after = min(_common(one[::-1], other[::-1]), min(len(one), len(other)) - before)
    shared = []
    for source, (a, b) in enumerate(_spans(old)):
        for position, (c, d) in enumerate(_spans(new)):
            count = max(0, min(b, d, before) - max(a, c))
            shift = len(other) - len(one)
            count += max(0, min(b + shift, d) - max(a + shift, c, len(other) - after))
            if count:
                shared.append((count, position, source))
    return shared


def _rewritten(
    old: Sequence[str], new: Sequence[str], kept: dict[int, int]
) -> dict[int, int]:
    """Let a paragraph rewritten between the same neighbours stay itself."""
    lone_old = [i for i in range(len(old)) if i not in kept.values()]
    lone_new = [i for i in range(len(new)) if i not in kept]
    if len(lone_old) == len(lone_new) == 1:
        return {lone_new[0]: lone_old[0]}
    return {}


def _spans(texts: Sequence[str]) -> list[tuple[int, int]]:
    spans, start = [], 0
    for text in texts:
        spans.append((start, start + len(text)))
        start += len(text)
    return spans


def _common(one: Sequence[object], other: Sequence[object]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _most_first(shared: tuple[int, int, int]) -> tuple[int, int, int]:
    count, position, source = shared
    return -count, position, source
