"""Conditions look back only: at pages that exist, and at codes those pages have."""

from collections.abc import Iterator, Mapping

from catdesk.definitions.codes import PATTERNS, has_code
from catdesk.definitions.loaded import Finding, Loaded, LoadedPage, LoadedSection
from catdesk.interview.conditions import (
    All,
    Answered,
    AnyOf,
    Condition,
    Includes,
    Is,
    Not,
    OneOf,
)
from catdesk.interview.model import Group, Kind, Page

_Test = Is | OneOf | Includes | Answered

_ONE_CODE = frozenset({Kind.CHOICE, Kind.YES_NO, *PATTERNS})


def check(loaded: Loaded) -> Iterator[Finding]:
    """Yield what is wrong with the conditions of pages and groups."""
    pages = {one.page.id: one for one in loaded.pages}
    for one in loaded.pages:
        for test in _tests(one.page.show_if):
            for what in _wrong(test, pages, one.order, one.group):
                yield one.finding("show_if", what)
    for section in loaded.sections:
        yield from _group(section, pages)


def _group(
    section: LoadedSection, pages: Mapping[str, LoadedPage]
) -> Iterator[Finding]:
    record, group = section.group_record, section.section.group
    if record is None or group is None:
        return
    first = next(one.order for one in section.pages if one.group is group)
    for test in _tests(group.show_if):
        for what in _wrong(test, pages, first, None):
            yield Finding.at(record.place_of("show_if"), f"group {group.id}: {what}")


def _tests(condition: Condition | None) -> Iterator[_Test]:
    match condition:
        case None:
            return
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _tests(part)
        case Not(part):
            yield from _tests(part)
        case Is() | OneOf() | Includes() | Answered():
            yield condition


def _wrong(
    test: _Test, pages: Mapping[str, LoadedPage], order: int, group: Group | None
) -> Iterator[str]:
    target = pages.get(test.page)
    if target is None:
        yield f"show_if looks at “{test.page}”, and no page has this id"
    elif target.order >= order:
        yield f"show_if looks at “{test.page}”, which is not asked before it"
    elif target.group not in (None, group):
        yield f"show_if looks at “{test.page}”, which is asked for each item of a group"
    else:
        yield from _wrong_codes(test, target.page)


def _wrong_codes(test: _Test, page: Page) -> Iterator[str]:
    if isinstance(test, Answered):
        if page.kind is Kind.NOTICE:
            yield f"show_if looks at “{page.id}”, a notice that takes no answer"
        return
    wanted = {Kind.CHOICES} if isinstance(test, Includes) else _ONE_CODE
    if page.kind not in wanted:
        yield f"show_if asks for a code of “{page.id}”, whose kind is {page.kind}"
        return
    for code in test.codes if isinstance(test, OneOf) else (test.code,):
        if not has_code(page, code):
            yield f"show_if names the code “{code}”, which “{page.id}” does not have"
