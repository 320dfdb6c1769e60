"""Proves a form whole: its rules, its Word templates, and its invented cases."""

from collections.abc import Iterator
from pathlib import Path

from catdesk.casework.ids import new_id
from catdesk.casework.opened import FormOnDisk
from catdesk.casework.papers import TEMPLATES
from catdesk.casework.picture import picture_of
from catdesk.casework.walking import read_answers, walk, wrong_answers
from catdesk.definitions import check
from catdesk.definitions.loaded import Finding
from catdesk.definitions.reader import read_form
from catdesk.documents.docx import template_names
from catdesk.documents.making import build
from catdesk.documents.specimen import prove_template
from catdesk.errors import CatDeskError, FormError
from catdesk.i18n.reading import Reading
from catdesk.interview.ledger import Ledger
from catdesk.interview.model import Form
from catdesk.interview.session import Session


def check_form(folder: Path) -> tuple[Finding, ...]:
    """Return everything that is wrong with the form in `folder`, by file and line."""
    found = check.check_form(folder, template_names, _walked)
    return found or tuple(_unfit_templates(folder))


def _unfit_templates(folder: Path) -> Iterator[Finding]:
    """Print one block of every kind into each template; yield what comes out wrong."""
    for plan in read_form(folder).papers:
        try:
            prove_template(plan, folder / TEMPLATES)
        except FormError as error:
            yield Finding(error.file, error.line, str(error))


def _walked(form: Form, path: Path) -> Iterator[Finding]:
    """Walk an invented case and build its papers; yield what went wrong."""
    session = Session(form, Ledger("example"), new_id)
    try:
        walk(session, read_answers(path, FormOnDisk(form, path.parent)))
        for plan in form.papers:
            build(picture_of(session), Reading(), plan)
    except FormError:
        raise
    except CatDeskError as error:
        yield Finding(path.name, 1, str(error))
    for row in wrong_answers(session):
        yield Finding(path.name, 1, f"the answer to {row.page.id} has a problem")
