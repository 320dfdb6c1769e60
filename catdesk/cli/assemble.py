"""`catdesk assemble CASE --out DIR`: the papers of one case, without a window."""

import argparse
import getpass
import sys
from pathlib import Path

from catdesk import paths
from catdesk.casework.forms import shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.cli import report


def assemble(chosen: argparse.Namespace) -> int:
    """Open the case with its password and write its papers; return the exit code."""
    folder, name = _where(chosen.case)
    shelf = Shelf(folder, shipped_form())
    case = shelf.open(name, _password())
    try:
        report.made(case.make_papers(chosen.out, report.told, replace=True))
    finally:
        case.close()
    return 0


def _where(case: str) -> tuple[Path, str]:
    """Return the shelf's folder and the case's name on it."""
    path = Path(case)
    if path.is_dir():
        return path.resolve().parent, path.resolve().name
    return paths.cases_dir(), case


def _password() -> str:
    """Ask for the password, or take the first line of standard input."""
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline().rstrip("\n")
