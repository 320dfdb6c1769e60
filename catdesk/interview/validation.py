"""What can be wrong with an answer: problems as values, never exceptions.

A problem keeps nobody from going on. It is shown when a person goes on, with
what they typed left as it is.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from catdesk.interview.model import Kind, Page
from catdesk.interview.values import Answer, DateValue, PersonName


class ProblemCode(StrEnum):
    """The things that can be wrong, each with words of its own on screen."""

    NOT_A_DATE = "not_a_date"
    NOT_A_NUMBER = "not_a_number"
    NOT_AN_A_NUMBER = "not_an_a_number"
    NOT_A_PHONE = "not_a_phone"
    NOT_LATIN = "not_latin"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong on a page; `part` names the field of a value of several."""

    code: ProblemCode
    part: str = ""


_PHONE_DIGITS = range(5, 21)
"""From the shortest local numbers to international ones with an extension."""


def problems_with(page: Page, answer: Answer | None) -> tuple[Problem, ...]:
    """Return what is wrong with `answer` on `page`; nothing for a mere state."""
    if answer is None or not answer.is_given or page.kind not in _CHECKS:
        return ()
    return tuple(_CHECKS[page.kind](answer.value))


def _number(value: object) -> list[Problem]:
    good = isinstance(value, str) and value.strip().isdecimal()
    return [] if good else [Problem(ProblemCode.NOT_A_NUMBER)]


def _a_number(value: object) -> list[Problem]:
    good = isinstance(value, str) and a_number_digits(value) != ""
    return [] if good else [Problem(ProblemCode.NOT_AN_A_NUMBER)]


def _phone(value: object) -> list[Problem]:
    digits = re.sub(r"[\s().+/-]|ext\.?|x", "", value) if isinstance(value, str) else ""
    good = digits.isdecimal() and len(digits) in _PHONE_DIGITS
    return [] if good else [Problem(ProblemCode.NOT_A_PHONE)]


def _date(value: object) -> list[Problem]:
    good = isinstance(value, DateValue) and value.edtf != ""
    return [] if good else [Problem(ProblemCode.NOT_A_DATE)]


def _name(value: object) -> list[Problem]:
    if not isinstance(value, PersonName):
        return []
    parts = {"given": value.given, "middle": value.middle, "family": value.family}
    return [
        Problem(ProblemCode.NOT_LATIN, part)
        for part, text in parts.items()
        if not is_latin(text)
    ]


def is_latin(text: str) -> bool:
    """Return whether every letter of `text` is one of the Latin script."""
    letters = (letter for letter in text if letter.isalpha())
    return all("LATIN" in unicodedata.name(letter, "") for letter in letters)


def a_number_digits(text: str) -> str:
    """Return the nine digits of an A-number; "" where the text is none.

    Seven to nine digits, with or without the A; older numbers are filled up
    with zeros in front, as the government's own systems do.
    """
    found = re.fullmatch(r"\s*[Aa]?[\s#-]*((?:\d[\s-]*){7,9})", text)
    return re.sub(r"\D", "", found[1]).zfill(9) if found and text.isascii() else ""


_CHECKS: Mapping[Kind, Callable[[object], list[Problem]]] = {
    Kind.NUMBER: _number,
    Kind.A_NUMBER: _a_number,
    Kind.PHONE: _phone,
    Kind.DATE: _date,
    Kind.NAME: _name,
}
