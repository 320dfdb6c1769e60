"""What the commands print about papers they made."""

from collections.abc import Iterable

from catdesk.casework.papers import MadePaper
from catdesk.interview.model import PaperPlan


def told(plan: PaperPlan) -> None:
    """Say which paper is being made."""
    print(f"Making and reading back: {plan.title.english}")


def made(papers: Iterable[MadePaper]) -> None:
    """Print each file with the SHA-256 of its bytes."""
    for paper in papers:
        print(f"{paper.sha256}  {paper.path}")
