"""The name a case shows in the list, which anybody at the computer can read."""

import json
import re
import unicodedata
from pathlib import Path

from catdesk.errors import N_
from catdesk.storage.disk import read_small, write_whole

LABEL = "label.json"
LONGEST_LABEL = 40  # characters

EMPTY = N_("Give the case a short name, like “Blue heron”.")
TOO_LONG = N_("This name is too long. Use a shorter one.")
NUMBERED = N_(
    "This name has a long number in it, like an A-number. Anybody at this computer "
    "can read the name. Choose a name without the number."
)
NOT_PLAIN = N_("This name has signs that cannot be seen. Type it again.")

# An A-number has 7, 8 or 9 digits. No label needs that many in a row, whatever
# stands between them.
_LONG_NUMBER = re.compile(r"\d{7}")
_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
_JOINERS = {"\u200c", "\u200d"}  # part of the spelling of some languages
_LARGEST_FILE = 4096  # bytes


def label_problem(label: str) -> str:
    """Return why a label cannot be used, an English message key, or ""."""
    if not label.strip():
        return EMPTY
    if len(label) > LONGEST_LABEL:
        return TOO_LONG
    if _LONG_NUMBER.search(_letters_and_digits(label)):
        return NUMBERED
    if any(_is_unseen(sign) for sign in label):
        return NOT_PLAIN
    return ""


def save_label(folder: Path, label: str) -> None:
    """Write the label of a case; OSError when the disk refuses."""
    write_whole(folder / LABEL, json.dumps({"label": label}).encode("ascii"))


def load_label(folder: Path) -> str:
    """Return the label of a case; its folder's name where there is none to show."""
    try:
        found = json.loads(read_small(folder / LABEL, _LARGEST_FILE))
        label = found["label"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return folder.name
    if not isinstance(label, str) or label_problem(label):
        return folder.name
    return label


def _letters_and_digits(label: str) -> str:
    """Return a label without spaces, dashes and the like, and digits as 0 to 9."""
    plain = unicodedata.normalize("NFKC", label)
    return "".join(
        str(unicodedata.digit(sign, sign)) for sign in plain if sign.isalnum()
    )


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS
