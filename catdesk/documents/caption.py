"""The caption: which court, whose case, which number.

A fact that the case does not hold becomes a gap for ink, never a guess. Sources:
Immigration Court Practice Manual on cover pages (`docs/decisions/0012-papers.md`).
"""

from collections.abc import Mapping

from catdesk.documents.blocks import BLANK
from catdesk.documents.picture import CAPTION, Picture, Reading
from catdesk.documents.wording import said

PARTS = ("respondent", "a_number", "court", "proceeding", "detained")
"""What a page can give the caption, by the part it names."""

FIELDS = ("alert", "court", "respondent", "file_number", "proceeding")
"""What a template can print of the caption, and has to."""

PROCEEDINGS: Mapping[str, str] = {
    "removal": "In removal proceedings",
    "withholding_only": "In withholding-only proceedings",
    "asylum_only": "In asylum-only proceedings",
}
"""The wording for each code of the page that asks what kind of case it is."""

DETAINED = "DETAINED"

_NO_NUMBER = "A ____-____-____"
_NO_PROCEEDING = f"In {BLANK} proceedings"


def caption(picture: Picture, reading: Reading) -> Mapping[str, str]:
    """Return the fields of the caption, in the order of `FIELDS`."""
    proceeding = picture.code_for(CAPTION, "proceeding")
    detained = picture.code_for(CAPTION, "detained") == "yes"
    texts = (
        DETAINED if detained else "",
        _text("court", picture, reading) or BLANK,
        respondent(picture, reading) or BLANK,
        _text("a_number", picture, reading) or _NO_NUMBER,
        PROCEEDINGS.get(proceeding, _NO_PROCEEDING),
    )
    return dict(zip(FIELDS, texts, strict=True))


def respondent(picture: Picture, reading: Reading) -> str:
    """Return the whole name of the person; "" where none was given."""
    return _text("respondent", picture, reading)


def _text(part: str, picture: Picture, reading: Reading) -> str:
    entry = picture.answer_for(CAPTION, part)
    return said(entry, reading) if entry else ""
