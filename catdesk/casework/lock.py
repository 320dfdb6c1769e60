"""The port of locking: save, forget, and start again at the unlock screen."""

from typing import Protocol

from catdesk.interview.view import Place


class Lock(Protocol):
    """Ends a case so that neither its key nor its answers stay in reach.

    The program gives it: in the window's own process for now, by a new process
    where memory has to be proven empty. Nothing of the case passes through it
    but its id and the place to come back to.
    """

    def lock(self, case_id: str, place: Place) -> None:
        """Save and forget the case, and show how to unlock it again."""
        ...
