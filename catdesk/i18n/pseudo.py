"""Two languages that nobody speaks, to find what was not made for translation.

`xx-long` is accented and 40 % longer than English: words that stand on the screen
without accents never went through the catalog, and what is cut off had no room.
`xx-rtl` says the same in Arabic letters, so that the window must mirror. Both are
made from the English at the moment they are asked for and never stand in a file.
"""

import re
from collections.abc import Callable
from gettext import NullTranslations

_GAP = re.compile(r"(\{[^{}]*\})")
_ACCENTED = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž",
)
_ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz",
    "ابچدعفگهیجکلمنوپقرستثڤشخيز",
)
_MORE_BY = 0.4
_FILLER = "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ "
_RIGHT_TO_LEFT_MARK = "\u200f"


def longer(message: str) -> str:
    """Return `message` in accented letters and longer, in brackets."""
    more = max(1, round(len(_GAP.sub("", message)) * _MORE_BY))
    filler = (_FILLER * (more // len(_FILLER) + 1))[:more].strip()
    return f"[{_outside_gaps(message, _accented)} {filler}]"


def mirrored(message: str) -> str:
    """Return `message` in Arabic letters, between two right-to-left marks."""
    said = _outside_gaps(message, _in_arabic)
    return f"{_RIGHT_TO_LEFT_MARK}{said}{_RIGHT_TO_LEFT_MARK}"


def _outside_gaps(message: str, change: Callable[[str], str]) -> str:
    pieces = _GAP.split(message)  # every second one is a gap such as {n}
    return "".join(p if at % 2 else change(p) for at, p in enumerate(pieces))


def _accented(text: str) -> str:
    return text.translate(_ACCENTED)


def _in_arabic(text: str) -> str:
    return text.lower().translate(_ARABIC)


WAYS: dict[str, Callable[[str], str]] = {"xx-long": longer, "xx-rtl": mirrored}


class PseudoCatalog(NullTranslations):
    """A catalog that makes up its translations."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._change = WAYS[language]

    def gettext(self, message: str) -> str:
        """Return the made-up translation of a message."""
        return self._change(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the made-up translation of the English form that fits `n`."""
        return self._change(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - as gettext
        """Return the made-up translation, which the context does not change."""
        return self._change(message)
