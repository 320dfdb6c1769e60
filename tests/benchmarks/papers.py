"""What both papers cost with their proof, beside docxtpl alone."""

import io
from pathlib import Path

from docxtpl import DocxTemplate

from catdesk.casework.forms import examples, shipped_form
from catdesk.casework.ids import new_id
from catdesk.casework.papers import PaperOrder
from catdesk.casework.picture import picture_of
from catdesk.casework.walking import read_answers, walk
from catdesk.documents.docx import context_of
from catdesk.documents.making import build
from catdesk.i18n.reading import Reading
from catdesk.interview.ledger import Ledger
from catdesk.interview.session import Session
from tests.benchmarks.table import Row, side_by_side

TIMES = 15


def rows(folder: Path) -> list[Row]:
    """Measure the declaration and the index of the longest invented case."""
    order = longest_case()
    templates = order.folder / "papers"
    plans = order.picture.form.papers
    built = [(plan, build(order.picture, Reading(), plan)) for plan in plans]

    def ours() -> None:
        order.fulfil(folder / "papers", _silent, replace=True)

    def reference() -> None:
        for plan, paper in built:
            engine = DocxTemplate(templates / plan.template)
            engine.render(context_of(paper), autoescape=True)
            engine.save(io.BytesIO())

    figures = side_by_side(ours, reference, TIMES)
    return [Row("both papers, built, proven and on disk", *figures, "bare docxtpl", 2)]


def longest_case() -> PaperOrder:
    """Return the order of papers of the invented case that says most."""
    source = shipped_form()
    found = []
    for path in examples(source):
        session = Session(source.form, Ledger("bench"), new_id)
        walk(session, read_answers(path, source))
        found.append(PaperOrder(picture_of(session), source.folder))
    return max(found, key=_entries)


def _entries(order: PaperOrder) -> int:
    return len(order.picture.entries)


def _silent(plan: object) -> None:
    del plan
