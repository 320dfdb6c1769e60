"""Making a paper: from answers to a finished file, and never one without its proof."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from catdesk.documents import docx
from catdesk.documents.blocks import Paper
from catdesk.documents.declaration import declaration
from catdesk.documents.index import index
from catdesk.documents.picture import Picture, Reading
from catdesk.interview.model import PaperPlan

Builder: TypeAlias = Callable[[Picture, Reading, PaperPlan], Paper]

BUILDERS: Mapping[str, Builder] = {"declaration": declaration, "index": index}
"""The builder of each paper, by the id of its plan."""


def build(picture: Picture, reading: Reading, plan: PaperPlan) -> Paper:
    """Return the blocks of a paper; KeyError for a plan that has no builder."""
    return BUILDERS[plan.id](picture, reading, plan)


def make_paper(
    picture: Picture, reading: Reading, plan: PaperPlan, folder: Path
) -> bytes:
    """Return the Word file of a paper, printed into the template in `folder`.

    The file was read back and says what the answers say, or PaperMismatch is
    raised; FormError where the template cannot be used.
    """
    return docx.write(build(picture, reading, plan), folder / plan.template)
