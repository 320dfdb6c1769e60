"""Cleans every text of an answer as it enters the case."""

from dataclasses import replace

from catdesk.interview import text
from catdesk.interview.validation import Problem, ProblemCode
from catdesk.interview.values import Address, Answer, DateValue, PersonName


def cleaned(answer: Answer) -> tuple[Answer, tuple[Problem, ...]]:
    """Return `answer` fit to be kept and printed, and what had to be left out.

    Stories are cleaned as text before they become paragraphs.
    """
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
    return answer, ()


def _problems(left_out: int) -> tuple[Problem, ...]:
    return (Problem(ProblemCode.LEFT_OUT),) if left_out else ()
