"""What is done with an open case: work for the worker's thread."""

from dataclasses import dataclass, field

from catdesk.casework.opened import OpenCase
from catdesk.i18n import dates
from catdesk.interview.view import Place
from catdesk.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class KeepFact:
    """Keeps one fact about the case."""

    case: OpenCase
    name: str
    value: str = field(repr=False)

    def __call__(self, task: Task) -> None:
        """Keep it; raises NotSaved."""
        del task
        self.case.set_fact(self.name, self.value)


@dataclass(frozen=True, slots=True)
class Leave:
    """Keeps where the person was, and closes the case."""

    case: OpenCase
    place: Place

    def __call__(self, task: Task) -> None:
        """Save everything and close; raises NotSaved with the case still open."""
        del task
        self.case.remember_place(self.place)
        self.case.close()


@dataclass(frozen=True, slots=True)
class Abandon:
    """Closes the case with what the disk has: the person was told what is lost."""

    case: OpenCase

    def __call__(self, task: Task) -> None:
        """Close it."""
        del task
        self.case.abandon()


def get_dates_ready(task: Task) -> None:
    """Load what the first date on a page needs, while nobody waits for it."""
    del task
    dates.get_ready()
