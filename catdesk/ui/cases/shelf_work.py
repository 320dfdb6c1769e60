"""What is done on the shelf of cases: work for the worker's thread, and its ends."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from catdesk.casework.opened import OpenCase
from catdesk.casework.shelf import Shelf
from catdesk.errors import CatDeskError
from catdesk.interview.view import Place
from catdesk.ui.tasks import Task

LANGUAGE, WRITTEN = "language", "written"
"""The facts of a case that say how it is shown, and how its stories are written."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A case is open: where to begin, its language, and the one of its stories."""

    case: OpenCase
    place: Place
    language: str
    written: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A case did not open; the seconds until the next try."""

    error: CatDeskError
    seconds: float


@dataclass(frozen=True, slots=True)
class Waits:
    """The seconds until a password may be tried."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of a case stands in a folder."""

    place: Path


@dataclass(frozen=True, slots=True)
class Deleted:
    """A case is gone."""

    case_id: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Something else was refused."""

    error: CatDeskError


End: TypeAlias = Opened | Refused | Waits | Copied | Deleted | Failed


@dataclass(frozen=True, slots=True)
class Make:
    """Makes a case and opens it."""

    shelf: Shelf
    label: str
    password: str = field(repr=False)
    language: str

    def __call__(self, task: Task) -> End:
        """Return the open case."""
        del task
        try:
            case = self.shelf.create(self.label, self.password)
            case.set_fact(LANGUAGE, self.language)
        except CatDeskError as error:
            return Failed(error)
        return Opened(case, case.place(), self.language)


@dataclass(frozen=True, slots=True)
class Open:
    """Opens a case."""

    shelf: Shelf
    case_id: str
    password: str = field(repr=False)

    def __call__(self, task: Task) -> End:
        """Return the open case, or how long to wait for the next try."""
        del task
        try:
            case = self.shelf.open(self.case_id, self.password)
        except CatDeskError as error:
            return Refused(error, self.shelf.delay_before_next_try(self.case_id))
        facts = case.facts()
        return Opened(
            case, case.place(), facts.get(LANGUAGE, ""), facts.get(WRITTEN, "")
        )


@dataclass(frozen=True, slots=True)
class AskDelay:
    """Asks how long a case still refuses passwords."""

    shelf: Shelf
    case_id: str

    def __call__(self, task: Task) -> End:
        """Return the seconds."""
        del task
        return Waits(self.shelf.delay_before_next_try(self.case_id))


@dataclass(frozen=True, slots=True)
class Copy:
    """Copies a case, locked as it is."""

    shelf: Shelf
    case_id: str
    folder: Path

    def __call__(self, task: Task) -> End:
        """Return where the copy is."""
        del task
        try:
            return Copied(self.shelf.copy_to(self.case_id, self.folder))
        except CatDeskError as error:
            return Failed(error)


@dataclass(frozen=True, slots=True)
class Delete:
    """Deletes a case for good."""

    shelf: Shelf
    case_id: str

    def __call__(self, task: Task) -> End:
        """Return that it is gone."""
        del task
        try:
            self.shelf.delete(self.case_id)
        except CatDeskError as error:
            return Failed(error)
        return Deleted(self.case_id)


Work: TypeAlias = Make | Open | AskDelay | Copy | Delete


@dataclass(frozen=True, slots=True)
class Visited:
    """Work begun on one visit to a screen, so that a later visit can tell."""

    visit: int
    work: Work

    def __call__(self, task: Task) -> tuple[int, End]:
        """Return the visit and how the work ended."""
        return self.visit, self.work(task)


@dataclass(frozen=True, slots=True)
class PutBack:
    """Closes a case that opened after its person had gone elsewhere."""

    case: OpenCase

    def __call__(self, task: Task) -> None:
        """Close it."""
        del task
        self.case.close()
