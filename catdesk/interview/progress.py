"""How far a person has come, and what is still open: never a score."""

from collections.abc import Iterator

from catdesk.interview.answers import Answers
from catdesk.interview.flow import Flow, page_place
from catdesk.interview.model import Section, State
from catdesk.interview.reach import Asked
from catdesk.interview.validation import problems_with
from catdesk.interview.values import Answer
from catdesk.interview.view import Card, CheckRow, SectionRow, Status


def is_settled(answer: Answer | None) -> bool:
    """Return whether a question needs no more attention: "not today" still does."""
    return answer is not None and answer.state is not State.NOT_TODAY


def section_rows(flow: Flow, answers: Answers) -> tuple[SectionRow, ...]:
    """Return a line of the task list for each section that applies or may yet."""
    rows = []
    for section in flow.form.sections:
        if flow.reach.applies(section):
            rows.append(_row(section, flow, answers))
        elif flow.reach.waits(section):
            rows.append(SectionRow(section, Status.CANNOT_START, 0, 0))
    return tuple(rows)


def _row(section: Section, flow: Flow, answers: Answers) -> SectionRow:
    found = [answers.get(one.page.id, one.item) for one in _questions(flow, section)]
    items = 0
    lacking = 0
    if section.group and flow.reach.opens(section.group):
        items = len(answers.items(section.group.id))
        lacking = 0 if items else 1
    answered = sum(is_settled(answer) for answer in found)
    touched = items or any(answer is not None for answer in found)
    status = _status(answered, len(found) + lacking, touched=bool(touched))
    return SectionRow(section, status, answered, len(found) + lacking, items)


def cards(section: Section, flow: Flow, answers: Answers) -> tuple[Card, ...]:
    """Return a card for each item of the section's group, in order."""
    group = section.group
    if group is None:
        return ()
    items = answers.items(group.id)
    label = next(page for page in section.pages if page.id == group.label)
    return tuple(
        Card(
            item=item,
            number=number,
            label_page=label,
            label=answers.get(label.id, item),
            status=_item_status(section, item, flow, answers),
            is_first=number == 1,
            is_last=number == len(items),
        )
        for number, item in enumerate(items, 1)
    )


def check_rows(section: Section, flow: Flow, answers: Answers) -> Iterator[CheckRow]:
    """Yield every question of a section with its answer and what is wrong with it."""
    for asked in _questions(flow, section):
        answer = answers.get(asked.page.id, asked.item)
        yield CheckRow(
            place=page_place(section, asked.page.id, asked.item),
            section=section,
            page=asked.page,
            answer=answer,
            number=asked.number,
            problems=problems_with(asked.page, answer),
        )


def _questions(flow: Flow, section: Section) -> Iterator[Asked]:
    return (one for one in flow.reach.asked_in(section) if one.page.is_question)


def _item_status(section: Section, item: str, flow: Flow, answers: Answers) -> Status:
    asked = [one for one in flow.reach.asked_for(section, item) if one.page.is_question]
    found = [answers.get(one.page.id, item) for one in asked]
    answered = sum(is_settled(answer) for answer in found)
    return _status(answered, len(found), touched=any(one is not None for one in found))


def _status(answered: int, asked: int, *, touched: bool) -> Status:
    if answered == asked:
        return Status.DONE
    return Status.IN_PROGRESS if touched else Status.NOT_STARTED
