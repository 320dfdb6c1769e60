"""A shelf of cases in memory, whose disk can be slow, full, or a while ahead."""

import threading
from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path

from catdesk.casework.opened import FormOnDisk, OpenCase
from catdesk.casework.shelf import Shelf
from catdesk.errors import CatDeskError, FolderRefused, NotSaved, WrongPassword
from catdesk.i18n.words import Words
from catdesk.interview.case import Draft
from catdesk.interview.ledger import Row
from catdesk.interview.model import Form
from catdesk.storage.memory import MemoryStore
from catdesk.storage.shelf import Entry

PASSWORD = "four plain words"
NOT_FOREVER = 20  # seconds that a disk that was held back waits at most


class Disk(MemoryStore):
    """Keeps what it was given when its case is closed; can refuse, and can wait."""

    def __init__(self) -> None:
        super().__init__()
        self.is_full = False
        self.may_write = threading.Event()
        self.may_write.set()

    def append(self, rows: Sequence[Row]) -> None:
        self._ask_disk()
        super().append(rows)

    def save_draft(self, draft: Draft) -> None:
        self._ask_disk()
        super().save_draft(draft)

    def drop_drafts(self, cells: Iterable[tuple[str, str]]) -> None:
        super().drop_drafts(cells)

    def close(self) -> None:
        """Stay readable: the next opening reads the same disk."""

    def _ask_disk(self) -> None:
        self.may_write.wait(NOT_FOREVER)
        if self.is_full:
            raise NotSaved


class MemoryShelf(Shelf):
    """Cases by number, each with one password; a wrong one costs what `delay` says."""

    def __init__(self, form: Form, folder: Path) -> None:
        self._on_disk = FormOnDisk(form, folder)
        self._numbers = count(1)
        self._labels: dict[str, str] = {}
        self.disks: dict[str, Disk] = {}
        self.delay = 0.0  # seconds to wait after a wrong password
        self._waits = 0.0
        self.error: CatDeskError | None = None  # what opening and copying raise
        self.copies: list[Path] = []

    def entries(self) -> tuple[Entry, ...]:
        return tuple(Entry(*one) for one in self._labels.items())

    def propose_label(self, words: Words) -> str:
        return words("Blue heron")

    def label_problem(self, label: str) -> str:
        return "" if label else "Give the case a name."

    def create(self, label: str, password: str) -> OpenCase:
        if self.error is not None:
            raise self.error
        case_id = f"case{next(self._numbers)}"
        self._labels[case_id] = label
        self.disks[case_id] = Disk()
        return self.open(case_id, password)

    def open(self, case_id: str, password: str) -> OpenCase:
        if self.error is not None:
            raise self.error
        if password != PASSWORD:
            self._waits = self.delay
            raise WrongPassword
        ids = (f"{case_id}-{number}" for number in count(len(self._rows(case_id))))
        name = (case_id, self._labels[case_id])
        return OpenCase(name, self.disks[case_id], self._on_disk, lambda: next(ids))

    def delay_before_next_try(self, case_id: str) -> float:
        del case_id
        return self._waits

    def copy_to(self, case_id: str, folder: Path) -> Path:
        if self.error is not None:
            raise FolderRefused
        self.copies.append(folder / case_id)
        return folder / case_id

    def delete(self, case_id: str) -> None:
        del self._labels[case_id]

    def _rows(self, case_id: str) -> Sequence[Row]:
        return self.disks[case_id].rows()
