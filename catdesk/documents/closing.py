"""The end of a declaration: the declaring sentence, lines for ink, and a mark.

28 U.S.C. 1746 gives the sentence, one for inside and one for outside the United
States. It makes an unsworn declaration: nothing here says that it is sworn. Date,
place and signature are by hand; why, and what prints where the place of signing
is not known, is in `docs/decisions/0012-papers.md`.
"""

from collections.abc import Mapping

from catdesk.documents.blocks import BLANK, Block, Field, Paragraph, Signature, Style
from catdesk.documents.picture import Picture

SIGNING = "signing"
"""The id under which pages name the signing in the place of a paper."""

PARTS = ("place", "way")
"""What a page can give: codes `inside`, `outside`; codes `signature`, `mark`."""

_INSIDE = (
    "I declare under penalty of perjury that the foregoing is true and correct.\n"
    f"Executed on {BLANK}."
)
_OUTSIDE = (
    "I declare under penalty of perjury under the laws of the United States of America "
    f"that the foregoing is true and correct.\nExecuted on {BLANK}."
)
DECLARING: Mapping[str, str] = {"inside": _INSIDE, "outside": _OUTSIDE}

_MARK_ONE = "Before signing, mark the one box that is true."
_BOXES: Mapping[str, str] = {
    "inside": "[    ]  Signed inside the United States: ",
    "outside": "[    ]  Signed outside the United States: ",
}


def closing(picture: Picture, name: str) -> tuple[Block, ...]:
    """Return the blocks that end a declaration of the person of this name."""
    way = picture.code_for(SIGNING, "way")
    place = picture.code_for(SIGNING, "place")
    signed = _mark(name) if way == "mark" else _signature(name, way)
    return (*_declaring(place), Field("Place:"), *signed)


def _declaring(place: str) -> tuple[Block, ...]:
    if place in DECLARING:
        return (Paragraph(DECLARING[place], Style.DECLARING),)
    boxes = (
        Paragraph(_BOXES[one] + DECLARING[one], Style.DECLARING) for one in DECLARING
    )
    return (Paragraph(_MARK_ONE), *boxes)


def _signature(name: str, way: str) -> tuple[Block, ...]:
    signed = Signature(name or "Signature")
    if way == "signature":
        return (signed,)
    by_mark = Paragraph("Only if signed with a mark in place of a name:")
    return (signed, by_mark, *_WITNESS)


def _mark(name: str) -> tuple[Block, ...]:
    return (Signature(f"Mark of {name}" if name else "Mark"), *_WITNESS)


_WITNESS: tuple[Block, ...] = (
    Field("Witness to the mark, printed name:"),
    Field("Signature of the witness:"),
    Field("Date:"),
)
