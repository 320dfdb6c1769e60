"""Draws the View of a place from what the answers lead through."""

from catdesk.interview.answers import Answers
from catdesk.interview.flow import Flow
from catdesk.interview.progress import cards, check_rows, section_rows
from catdesk.interview.view import CheckRow, Place, Screen, View


def portrait(flow: Flow, answers: Answers, place: Place) -> View:
    """Return the View of `place`, but for what only a session knows of it."""
    section = flow.section(place.section)
    on_page = place.screen is Screen.PAGE
    following = flow.sections_after(section) if section else ()
    return View(
        place=place,
        sections=section_rows(flow, answers),
        section=section,
        page=flow.form.page(place.page) if on_page else None,
        group=section.group if section else None,
        number=_number(answers, flow, place),
        cards=cards(section, flow, answers)
        if section and place.screen is Screen.CARDS
        else (),
        rows=_rows(flow, answers, place),
        next_section=following[0] if following else None,
    )


def _number(answers: Answers, flow: Flow, place: Place) -> int:
    section = flow.section(place.section)
    if not place.item or section is None or section.group is None:
        return 0
    return answers.items(section.group.id).index(place.item) + 1


def _rows(flow: Flow, answers: Answers, place: Place) -> tuple[CheckRow, ...]:
    if place.screen is Screen.CHECK:
        shown = [flow.section(place.section)]
    elif place.screen is Screen.CHECK_ALL:
        shown = list(flow.sections())
    else:
        return ()
    found: list[CheckRow] = []
    for section in shown:
        found += check_rows(section, flow, answers) if section else ()
    return tuple(found)
