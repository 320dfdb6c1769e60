"""Whether a form keeps every rule, so that nobody meets a broken page."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from catdesk.definitions.checks import conditions, names, papers, texts
from catdesk.definitions.loaded import Finding, Loaded
from catdesk.definitions.reader import load
from catdesk.errors import FormError
from catdesk.interview.model import Form

TemplateNames: TypeAlias = Callable[[Path], frozenset[str]]
"""Gives the names that a Word template prints; raises CatDeskError for none."""

Walk: TypeAlias = Callable[[Form, Path], Iterable[Finding]]
"""Walks an answers file through a form and yields what went wrong."""

PRINTED_NAMES = frozenset({"title", "caption", "blocks"})
"""What a template is given to print (`catdesk.documents.docx`)."""

NEEDED_NAMES = frozenset({"caption", "blocks"})
"""What a template has to print, or a paper would lack whose it is or what it says."""

PAPERS_FOLDER, EXAMPLES_FOLDER = "papers", "examples"

_RULES = (names.check, conditions.check, papers.check, texts.check)


def check_form(
    folder: Path,
    template_names: TemplateNames | None = None,
    walk: Walk | None = None,
) -> tuple[Finding, ...]:
    """Return everything that is wrong with the form in `folder`, by file and line.

    A file that breaks the schema is the only finding. Word templates and examples
    are looked at where the two functions are given, by whoever can do so.
    """
    try:
        loaded = load(folder)
    except FormError as error:
        return (_broken(error),)
    found = [one for rule in _RULES for one in rule(loaded)]
    if template_names:
        found += _templates(loaded, template_names)
    if walk:
        found += _examples(loaded, walk)
    return tuple(sorted(set(found), key=_by_place))


def _broken(error: FormError) -> Finding:
    what = "found {found}; expected {expected}".format(**error.parameters)
    return Finding(error.file, error.line, what)


def _templates(loaded: Loaded, template_names: TemplateNames) -> Iterator[Finding]:
    """Yield templates that are missing, or print what no paper holds or too little."""
    for plan, paper in loaded.papers:
        place = paper.place_of("template")
        path = loaded.folder / PAPERS_FOLDER / plan.template
        if not path.is_file():
            yield Finding.at(place, f"paper {plan.id}: no template {plan.template}")
            continue
        try:
            names = template_names(path)
        except FormError as error:
            yield _broken(error)
            continue
        for name in sorted(names - PRINTED_NAMES):
            what = f"paper {plan.id}: {plan.template} prints “{name}”, which is nothing"
            yield Finding.at(place, what)
        for name in sorted(NEEDED_NAMES - names):
            what = f"paper {plan.id}: {plan.template} does not print “{name}”"
            yield Finding.at(place, what)


def _examples(loaded: Loaded, walk: Walk) -> Iterator[Finding]:
    for path in sorted((loaded.folder / EXAMPLES_FOLDER).glob("*.yaml")):
        try:
            yield from walk(loaded.form, path)
        except FormError as error:
            yield _broken(error)


def _by_place(finding: Finding) -> tuple[str, int, str]:
    return finding.file, finding.line, finding.what
