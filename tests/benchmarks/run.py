"""`make bench`: prints the benchmark table; nothing here passes or fails."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import papers, saving, starting
from tests.benchmarks.table import Row, show


def main() -> None:
    """Measure everything, each beside its reference, and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        found: list[Row] = []
        for part in (starting, saving, papers):
            found += part.rows(Path(folder))
    show(found)


if __name__ == "__main__":
    main()
