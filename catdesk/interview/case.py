"""What the engine needs from whoever keeps a case: the port of the store."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from catdesk.interview.ledger import Row


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in a field before it is left: overwritten, never history.

    `value` is JSON text in the shape of `catdesk.interview.drafts`.
    """

    item: str
    question: str
    value: str = field(repr=False)


class CaseStore(Protocol):
    """Keeps one open case. Every method returns only when the disk has it.

    Raises NotSaved when the disk refuses; what was kept before stays.
    """

    @property
    def copy_id(self) -> str:
        """The id of this copy of the case: 16 hex digits, made with the copy."""
        ...

    def rows(self) -> tuple[Row, ...]:
        """Return every row in order."""
        ...

    def append(self, rows: Sequence[Row]) -> None:
        """Keep new rows, and drop the drafts of their questions, all or nothing."""
        ...

    def rewrite(self, rows: Sequence[Row]) -> None:
        """Put `rows` in the place of all rows and drop all drafts: after an erasure."""
        ...

    def drafts(self) -> tuple[Draft, ...]:
        """Return every draft that no row has settled."""
        ...

    def save_draft(self, draft: Draft) -> None:
        """Keep a draft in the place of the one before of the same question."""
        ...

    def drop_drafts(self, cells: Iterable[tuple[str, str]]) -> None:
        """Forget the drafts of these (item, question) pairs."""
        ...

    def facts(self) -> dict[str, str]:
        """Return what the program keeps about the case: form, language, place."""
        ...

    def set_fact(self, name: str, value: str) -> None:
        """Keep one fact about the case; never an answer."""
        ...

    def close(self) -> None:
        """Close the case; nothing can be asked of the store afterwards."""
        ...
