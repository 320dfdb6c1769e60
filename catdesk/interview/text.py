"""What text may enter a case: cleaned once, at entry, so that it prints whole.

XML, Word and PDF cannot carry control characters, lone surrogates and
noncharacters; bidi overrides can make a name read as another. They are left
out here and reported, never later and in silence. Joiners and the plain
direction marks stay: Farsi, Arabic and Indic spelling needs them.
"""

import re
from dataclasses import dataclass

_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff"
    "\ud800-\udfff"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Text fit to be kept, and how many characters had to be left out."""

    text: str
    left_out: int = 0


def clean(text: str) -> Cleaned:
    """Return `text` with line ends as LF, tabs as spaces, and nothing unprintable."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    kept, left_out = _UNPRINTABLE.subn("", lines)
    return Cleaned(kept, left_out)


def clean_line(text: str) -> Cleaned:
    """Return `text` cleaned and on one line: a line end becomes a space."""
    cleaned = clean(text)
    return Cleaned(cleaned.text.replace("\n", " "), cleaned.left_out)
