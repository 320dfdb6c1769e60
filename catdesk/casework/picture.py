"""What papers are made from: the answers that are asked for, at one moment."""

from catdesk.documents.picture import Entry, Picture
from catdesk.interview.model import State
from catdesk.interview.reach import Asked
from catdesk.interview.session import Session


def picture_of(session: Session) -> Picture:
    """Return a frozen picture of every answer that a paper may print.

    A page that is no longer asked is left out, though its answer is kept; so is
    a private page, and what was written for a lawyer only.
    """
    found = (
        _entry(session, asked)
        for section in session.flow.sections()
        for asked in session.flow.reach.asked_in(section)
    )
    reach, groups = session.flow.reach, session.form.groups
    items = {
        name: session.answers.items(name) if reach.opens(group) else ()
        for name, group in groups.items()
    }
    return Picture(session.form, tuple(one for one in found if one), items)


def _entry(session: Session, asked: Asked) -> Entry | None:
    answer = session.answers.get(asked.page.id, asked.item)
    if answer is None or asked.page.private or answer.state is State.FOR_LAWYER:
        return None
    return Entry(asked.page, asked.item, asked.number, answer)
