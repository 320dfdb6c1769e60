"""Walks an interview with an answers file, by the same acts as a person."""

from collections.abc import Iterator
from pathlib import Path

from catdesk.casework.ids import new_id
from catdesk.casework.opened import FormSource
from catdesk.definitions import answers_file
from catdesk.definitions.answer_values import Told
from catdesk.definitions.answers_file import AnswersFile, FileAnswer
from catdesk.errors import NotAsked
from catdesk.i18n.dates import from_text
from catdesk.interview.model import Form
from catdesk.interview.session import Session
from catdesk.interview.values import Answer
from catdesk.interview.view import CheckRow, Place, Screen


def read_answers(path: Path, source: FormSource) -> AnswersFile:
    """Return the answers file at `path`; raises FormError where it breaks a rule."""
    return answers_file.read_answers(path, source.form, from_text)


def walk(session: Session, file: AnswersFile) -> None:
    """Answer a session's pages in the order of the file.

    Raises NotAsked for a page that the answers before it do not open.
    """
    for one in file.answers:
        _answer(session, one)
    session.go_home()


def wrong_answers(session: Session) -> Iterator[CheckRow]:
    """Yield every answer of a session that a person would be asked to look at."""
    return (row for row in session.rows() if row.problems)


def _answer(session: Session, one: FileAnswer) -> None:
    place = _place(session, one)
    if session.go_to(place).place != place:
        raise NotAsked(page=one.page)
    answer = one.answer
    if isinstance(answer, Told):
        answer = Answer(value=answer.story(new_id))
    if not answer.is_given:
        session.set_aside(answer.state)
        return
    session.answer_after_all()
    session.hold(answer)
    session.go_on_anyway()


def _place(session: Session, one: FileAnswer) -> Place:
    section = session.form.section_of[one.page].id
    item = "" if one.index is None else _item(session, session.form, one)
    return Place(Screen.PAGE, section, one.page, item)


def _item(session: Session, form: Form, one: FileAnswer) -> str:
    """Return the id of the item an answer is for; add it where it is not there yet."""
    group = form.group_of[one.page]
    if group is None or one.index is None or not session.flow.reach.opens(group):
        raise NotAsked(page=one.page)
    while len(session.answers.items(group.id)) <= one.index:
        session.add_item(group.id)
    return session.answers.items(group.id)[one.index]
