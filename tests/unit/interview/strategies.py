"""Random answers of every kind, for properties."""

from hypothesis import strategies as st

from catdesk.interview.model import Kind, Page, State
from catdesk.interview.text import clean_line
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    Paragraph,
    PersonName,
    Rendering,
    Story,
    Value,
    Wording,
)

lines = st.text(max_size=20).map(lambda text: clean_line(text).text)
wordings = st.builds(Wording, lines.filter(bool), st.sampled_from(("en", "es")), lines)
paragraphs = st.builds(
    Paragraph,
    st.uuids().map(str),
    wordings,
    st.none() | st.builds(Rendering, lines, lines, lines),
)
stories = st.lists(
    paragraphs, min_size=1, max_size=4, unique_by=lambda one: one.id
).map(lambda told: Story(tuple(told)))


BY_KIND: dict[Kind, st.SearchStrategy[Value]] = {
    Kind.YES_NO: st.sampled_from(("yes", "no")),
    Kind.NUMBER: st.integers(0, 120).map(str),
    Kind.DATE: st.builds(DateValue, lines, lines),
    Kind.NAME: st.builds(PersonName, lines, lines, lines, lines),
    Kind.ADDRESS: st.builds(Address, lines, lines, lines, lines, lines),
    Kind.STORY: stories,
}


def values(page: Page) -> st.SearchStrategy[Value]:
    """Values that the kind of a page can hold."""
    codes = st.sampled_from([choice.code for choice in page.choices] or [""])
    if page.kind is Kind.CHOICE:
        return codes
    if page.kind is Kind.CHOICES:
        return st.sets(codes, min_size=1).map(sorted).map(tuple)
    return BY_KIND.get(page.kind, lines.filter(bool))


def answers(page: Page) -> st.SearchStrategy[Answer]:
    """Answers and states that can be given on a page."""
    given = values(page).map(lambda value: Answer(value=value))
    states = st.sampled_from(list(State)[1:])
    return given | st.builds(Answer, states, st.none() | values(page))
