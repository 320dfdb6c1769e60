"""Cleans every text of an answer as it enters the case."""

from dataclasses import replace

from catdesk.interview import text
from catdesk.interview.validation import Problem, ProblemCode
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    Paragraph,
    PersonName,
    Story,
)


def cleaned(answer: Answer | None) -> tuple[Answer | None, tuple[Problem, ...]]:
    """Return `answer` fit to be kept and printed, and what had to be left out.

    Spaces alone are no answer.
    """
    if answer is None:
        return None, ()
    kept, problems = _printable(answer)
    return None if _is_blank(kept) else kept, problems


def _is_blank(answer: Answer) -> bool:
    value = answer.value
    if not answer.is_given:
        return False
    if isinstance(value, PersonName | Address):
        return not any(getattr(value, name).strip() for name in value.__slots__)
    return isinstance(value, str) and not value.strip()


def _printable(answer: Answer) -> tuple[Answer, tuple[Problem, ...]]:
    value = answer.value
    if isinstance(value, str):
        line = text.clean_line(value)
        return replace(answer, value=line.text), _problems(line.left_out)
    if isinstance(value, DateValue | PersonName | Address):
        lines = {
            name: text.clean_line(getattr(value, name)) for name in value.__slots__
        }
        kept = {name: line.text for name, line in lines.items()}
        left_out = sum(line.left_out for line in lines.values())
        return replace(answer, value=type(value)(**kept)), _problems(left_out)
    if isinstance(value, Story):
        told = [_paragraph(paragraph) for paragraph in value.paragraphs]
        story = Story(tuple(paragraph for paragraph, _ in told))
        return replace(answer, value=story), _problems(sum(count for _, count in told))
    return answer, ()


def _paragraph(paragraph: Paragraph) -> tuple[Paragraph, int]:
    """Return a paragraph with its twin cleaned, and how much was left out of both."""
    first = text.clean(paragraph.first.text)
    kept = replace(paragraph, first=replace(paragraph.first, text=first.text))
    if paragraph.english is None:
        return kept, first.left_out
    twin = text.clean(paragraph.english.text)
    english = replace(paragraph.english, text=twin.text)
    return replace(kept, english=english), first.left_out + twin.left_out


def _problems(left_out: int) -> tuple[Problem, ...]:
    return (Problem(ProblemCode.LEFT_OUT),) if left_out else ()
