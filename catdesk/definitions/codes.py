"""Which codes an answer can hold, by its page."""

import re
from collections.abc import Mapping

from catdesk.interview.model import Kind, Page, State

PATTERNS: Mapping[Kind, re.Pattern[str]] = {
    Kind.COUNTRY: re.compile(r"[A-Z]{2}"),
    Kind.LANGUAGE: re.compile(r"[a-z]{2,3}(_[A-Za-z]+)*"),
}
"""ISO 3166 codes of countries; codes of languages as Babel writes them."""


def has_code(page: Page, code: str) -> bool:
    """Return whether an answer on `page` can be `code`."""
    if page.kind in PATTERNS:
        return PATTERNS[page.kind].fullmatch(code) is not None
    if page.kind is Kind.YES_NO and code == State.DO_NOT_KNOW:
        return State.DO_NOT_KNOW in page.states
    return code in {choice.code for choice in page.choices}
