"""The benchmark table: each row a figure beside a reference run in the same breath."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: what took how long, beside what, and the goal for the ratio.

    `ours` and `reference` are in `unit`; a reference of 0 means that `goal` is
    the largest figure wanted, in `unit`.
    """

    name: str
    ours: float
    reference: float
    beside: str
    goal: float
    unit: str = "ms"

    @property
    def reached(self) -> float:
        """The figure that the goal is about: a ratio, or our own figure."""
        return self.ours / self.reference if self.reference else self.ours


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes once, in seconds."""
    start = perf_counter()
    work()
    return perf_counter() - start


def side_by_side(
    ours: Callable[[], object], reference: Callable[[], object], times: int
) -> tuple[float, float]:
    """Return the medians of both in milliseconds, run in turns so that noise is shared."""
    ours()
    reference()
    pairs = [(seconds(ours), seconds(reference)) for _ in range(times)]
    return median(a for a, _ in pairs) * 1000, median(b for _, b in pairs) * 1000


def show(rows: Iterable[Row]) -> None:
    """Print the table."""
    print(f"{'what':<44}{'ours':>12}{'beside':>12}{'figure':>9}{'goal':>9}  against")
    for row in rows:
        beside = f"{row.reference:.1f} {row.unit}" if row.reference else "-"
        sign = "x" if row.reference else ""
        figure, goal = f"{row.reached:.2f}{sign}", f"{row.goal:g}{sign}"
        mark = "" if row.reached <= row.goal else "  (goal missed)"
        ours = f"{row.ours:.1f} {row.unit}"
        print(
            f"{row.name:<44}{ours:>12}{beside:>12}{figure:>9}{goal:>9}  {row.beside}{mark}"
        )
