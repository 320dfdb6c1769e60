"""A case in memory over the engine's sample form, with papers of its own."""

from collections.abc import Sequence
from pathlib import Path

from catdesk.casework.opened import FormOnDisk, OpenCase
from catdesk.errors import NotSaved
from catdesk.interview.case import CaseStore, Draft
from catdesk.interview.ledger import Row
from catdesk.interview.values import Answer, Value
from catdesk.interview.view import Place, Screen
from catdesk.storage.memory import MemoryStore
from tests.unit.interview.sample import FORM, counter


class FullDisk(MemoryStore):
    """A store whose disk can be full for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.refuse_rows = False
        self.refuse_drafts = False

    def append(self, rows: Sequence[Row]) -> None:
        """Refuse rows while the disk is full."""
        refuse(self.refuse_rows)
        super().append(rows)

    def save_draft(self, draft: Draft) -> None:
        """Refuse drafts while the disk is full."""
        refuse(self.refuse_drafts)
        super().save_draft(draft)


def refuse(full: bool) -> None:
    """Raise NotSaved when the disk is full."""
    if full:
        raise NotSaved


def opened(store: CaseStore) -> OpenCase:
    """Open the case that `store` keeps."""
    return OpenCase(("a1", "Blue heron"), store, FormOnDisk(FORM, Path()), counter())


def say(case: OpenCase, section: str, page: str, value: Value, item: str = "") -> None:
    """Answer a page of a case and leave it."""
    case.session.go_to(Place(Screen.PAGE, section, page, item))
    case.session.hold(Answer(value=value))
    case.session.settle()
