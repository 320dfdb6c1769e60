"""A program that makes and deletes cases without end, until it is killed.

Started as `python -m tests.system.maker FOLDER`; says `made ID` and `deleting ID`.
"""

import sys
from pathlib import Path

from catdesk.storage.shelf import CaseShelf
from tests.unit.storage.cases import CHEAP, PASSWORD


def main() -> None:
    """Make two cases and delete one, again and again."""
    shelf = CaseShelf(Path(sys.argv[1]), CHEAP)
    while True:
        _say(f"made {shelf.create('Blue heron', PASSWORD)}")
        doomed = shelf.create("Tall cedar", PASSWORD)
        _say(f"made {doomed}")
        _say(f"deleting {doomed}")
        shelf.delete(doomed)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
