"""A program that saves without end and says so, until it is killed.

Started as `python -m tests.system.saver STORE FOLDER KEY ROUNDS`. On standard output
it says each acknowledged save in one line, and each refusal as the word `refused`.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from catdesk.errors import CatDeskError
from catdesk.interview.case import Draft
from catdesk.interview.ledger import Cell, Ledger
from catdesk.storage.cases import SqlCipherStore
from tests.contracts.broken_store import HastyStore
from tests.unit.storage.cases import BareCase

MOST_REFUSALS = 100
LONG = "long " * 600


def main() -> None:
    """Save for ROUNDS rounds."""
    kind, folder, key, rounds = sys.argv[1:]
    store = BareCase(Path(folder), bytes.fromhex(key), is_new=False).open()
    if kind == "hasty":
        store.__class__ = HastyStore
    ledger = Ledger(store.copy_id, store.rows())
    for n in range(int(rounds)):
        _save(store, ledger, n)
    store.close()


def _save(store: SqlCipherStore, ledger: Ledger, n: int) -> None:
    cell = Cell("", f"question_{n % 7}")
    draft = Draft(*cell[:2], f"{os.getpid()} {n}")
    _insist(lambda: store.save_draft(draft))
    _say(f"draft {draft.question} {draft.value}")
    rows = ledger.write({cell: f'"{os.getpid()} {n} {LONG}"'})
    _insist(lambda: store.append(rows))
    _say(f"row {rows[-1].digest}")


def _insist(act: Callable[[], None]) -> None:
    for _ in range(MOST_REFUSALS):
        try:
            act()
        except CatDeskError:
            _say("refused")
        else:
            return
    sys.exit("the disk took nothing")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
