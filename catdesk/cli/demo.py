"""`catdesk demo`: an invented case, from answers through an encrypted case to papers."""

import argparse
import secrets
import tempfile
from pathlib import Path

from catdesk.casework.forms import sample_answers, shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.casework.walking import read_answers, walk
from catdesk.cli import report


def demo(chosen: argparse.Namespace) -> int:
    """Walk the interview with an answers file and write its papers; say each step."""
    source = shipped_form()
    file = chosen.answers or sample_answers(source)
    answers = read_answers(file, source)
    print(f"Answers: {file.name}, {len(answers.answers)} of them")
    with tempfile.TemporaryDirectory(prefix="catdesk-") as folder:
        shelf = Shelf(Path(folder), source)
        password = secrets.token_urlsafe()
        case = shelf.create("Demo", password)
        print("An encrypted case was made, for this run only")
        try:
            walk(case.session, answers)
            case.save(case.take_unsaved())
        finally:
            case.close()
        print("The interview was walked, the case saved and closed")
        case = shelf.open(case.id, password)
        print("The case was opened again with its password")
        try:
            papers = case.make_papers(chosen.out, report.told, replace=True)
        finally:
            case.close()
    report.made(papers)
    return 0
