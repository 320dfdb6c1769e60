"""Proves a form whole: its rules, its Word templates, and its invented cases."""

from collections.abc import Iterator
from pathlib import Path

from catdesk.casework.ids import new_id
from catdesk.casework.opened import FormOnDisk
from catdesk.casework.picture import picture_of
from catdesk.casework.walking import read_answers, walk, wrong_answers
from catdesk.definitions import check
from catdesk.definitions.loaded import Finding
from catdesk.documents.docx import template_names
from catdesk.documents.making import build
from catdesk.errors import CatDeskError, FormError
from catdesk.i18n.reading import Reading
from catdesk.interview.ledger import Ledger
from catdesk.interview.model import Form
from catdesk.interview.session import Session


def check_form(folder: Path) -> tuple[Finding, ...]:
    """Return everything that is wrong with the form in `folder`, by file and line."""
    return check.check_form(folder, template_names, _walked)


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
