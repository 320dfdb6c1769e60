"""Keeps out of a line what no paper can carry, and what is more than a line holds."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit

from catdesk.errors import N_
from catdesk.interview.text import clean_line

LINE_LETTERS = 500
STORY_LETTERS = 500_000

LEFT_OUT = N_(
    "Some signs cannot be printed on paper and were left out. "
    "Check that the text is still right."
)
TOO_LONG = N_("This is as much as fits here. The rest was left out.")

_UNIT = "utf-16-le"  # Qt counts the cursor in units of UTF-16
_UNIT_BYTES = 2


class Guard(QValidator):
    """Sees whatever comes into a line: keys, paste, drop, input methods."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._most = LINE_LETTERS
        self._note = ""
        line.setValidator(self)

    def make_room(self, text: str) -> None:
        """Let a text of before stay whole, however long it is."""
        self._most = max(LINE_LETTERS, len(text))

    def take_note(self) -> str:
        """Return why something was left out since this was last asked; "" for nothing."""
        note, self._note = self._note, ""
        return note

    def validate(self, text: str, cursor: int) -> object:
        """Return the line as it may stand; what came in stands before the cursor."""
        head, tail = _parted(text, cursor)
        before, after = clean_line(head), clean_line(tail)
        room = max(0, self._most - len(after.text))
        if before.left_out + after.left_out:
            self._note = LEFT_OUT
        if len(before.text) > room:
            self._note = TOO_LONG
        kept = before.text[:room]
        whole = (kept + after.text)[: self._most]
        return QValidator.State.Acceptable, whole, _units(kept)


def _parted(text: str, cursor: int) -> tuple[str, str]:
    units = text.encode(_UNIT, "surrogatepass")
    at = cursor * _UNIT_BYTES
    head, tail = units[:at], units[at:]
    return head.decode(_UNIT, "surrogatepass"), tail.decode(_UNIT, "surrogatepass")


def _units(text: str) -> int:
    return len(text.encode(_UNIT, "surrogatepass")) // _UNIT_BYTES
