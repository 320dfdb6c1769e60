"""The translators' bench: `python -m catdesk.i18n.workshop` and what it can do.

    extract   write the templates anew and bring every catalog up to date; report
    check     fail on whatever is stale, missing or wrong in templates and catalogs
    start     begin the catalogs of a language: start fr "who translates"

Only who works on CATDesk runs this; it needs the source tree.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog

from catdesk.errors import CatDeskError
from catdesk.i18n import extraction, glossary, lint, names, pofile
from catdesk.i18n.catalogs import PAPERS, SCREENS
from catdesk.i18n.locales import SOURCE

ROOT = Path(__file__).resolve().parents[2]
DOMAINS = (SCREENS, PAPERS)
NOT_REVIEWED = "no"

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})*")


@dataclass(frozen=True, slots=True)
class Bench:
    """The source tree that the translators' commands work on."""

    root: Path = ROOT

    @property
    def folder(self) -> Path:
        """The folder of the templates and catalogs."""
        return self.root / "translations"

    def template(self, domain: str) -> Path:
        """Return the file of a template."""
        return self.folder / f"{domain}.pot"

    def catalog(self, language: str, domain: str) -> Path:
        """Return the file of a catalog."""
        return self.folder / language / "LC_MESSAGES" / f"{domain}.po"

    def catalogs(self, domain: str) -> list[Path]:
        """Return the catalogs that there are, one for each language."""
        return sorted(self.folder.glob(f"*/LC_MESSAGES/{domain}.po"))


def extract(bench: Bench) -> list[str]:
    """Write the templates and update the catalogs; return a line for each catalog."""
    report = []
    for domain in DOMAINS:
        template = extraction.template(bench.root, domain)
        bench.template(domain).write_bytes(pofile.text_of(template))
        for file in bench.catalogs(domain):
            catalog = _read(file)
            catalog.update(template)
            catalog.obsolete.clear()
            file.write_bytes(pofile.text_of(catalog))
            report.append(f"{_named(file)}: {_state(catalog)}")
    return report


def check(bench: Bench) -> list[str]:
    """Return a line for each thing that is stale, missing or wrong."""
    wrong = []
    for domain in DOMAINS:
        template = extraction.template(bench.root, domain)
        wrong += _wrong_in_english(bench, domain, template)
        for file in bench.catalogs(domain):
            rules = glossary.read(file.parents[1])
            found = lint.findings(_read(file), template, rules)
            wrong += [f"{_named(file)}: {finding}" for finding in found]
    return wrong


def start(bench: Bench, language: str, made_by: str) -> list[str]:
    """Begin the catalogs of a language, not reviewed; those that exist are kept."""
    done = []
    for domain in DOMAINS:
        file = bench.catalog(language, domain)
        if not file.is_file():
            file.parent.mkdir(parents=True, exist_ok=True)
            catalog = _begun(language, domain, made_by)
            catalog.update(extraction.template(bench.root, domain))
            file.write_bytes(pofile.text_of(catalog))
            done.append(f"{_named(file)}: begun")
    return done


def main(arguments: Sequence[str] | None = None, bench: Bench | None = None) -> int:
    """Run one command; return 1 where `check` found something or a form is broken."""
    asked = _parser().parse_args(arguments)
    bench = bench or Bench()
    try:
        lines = _run(asked, bench)
    except (CatDeskError, pofile.NotACatalog) as error:
        lines, failed = [str(error)], True
    else:
        failed = asked.command == "check" and bool(lines)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return int(failed)


def _run(asked: argparse.Namespace, bench: Bench) -> list[str]:
    if asked.command == "extract":
        return extract(bench)
    if asked.command == "start":
        return start(bench, asked.language, asked.made_by)
    return check(bench)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m catdesk.i18n.workshop")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("extract", "check"):
        commands.add_parser(name)
    begin = commands.add_parser("start")
    begin.add_argument("language", type=_language)
    begin.add_argument("made_by", help="who translates; people will read this name")
    return parser


def _language(code: str) -> str:
    if not _LANGUAGE.fullmatch(code) or code == SOURCE:
        raise argparse.ArgumentTypeError("a code such as fr, pt_BR, zh_Hans or mam")
    return code


def _begun(language: str, domain: str, made_by: str) -> pofile.HeadedCatalog:
    catalog = pofile.HeadedCatalog(language)
    name = names.own_name(language)
    catalog.title(f"{name}: the {domain} catalog of CATDesk")
    catalog.more_headers = {
        pofile.OWN_NAME: name,
        pofile.MADE_BY: made_by,
        pofile.REVIEWED: NOT_REVIEWED,
    }
    return catalog


def _wrong_in_english(bench: Bench, domain: str, template: Catalog) -> list[str]:
    kept = bench.template(domain)
    rules = glossary.read(bench.folder / SOURCE)
    wrong = [f"{kept.name}: {finding}" for finding in lint.forbidden(template, rules)]
    if not kept.is_file() or kept.read_bytes() != pofile.text_of(template):
        wrong.append(f"{kept.name}: not what the program says; run make translations")
    return wrong


def _read(file: Path) -> pofile.HeadedCatalog:
    try:
        with file.open("rb") as stream:
            return pofile.read(stream)
    except pofile.NotACatalog as error:
        raise pofile.NotACatalog(f"{_named(file)}: {error}") from error


def _named(file: Path) -> str:
    return f"{file.parents[1].name}/{file.name}"


def _state(catalog: pofile.HeadedCatalog) -> str:
    messages = [message for message in catalog if message.id]
    stale = sum(message.fuzzy for message in messages)
    done = sum(lint.is_done(message) for message in messages)
    missing = len(messages) - stale - done
    made_by = catalog.more_headers.get(pofile.MADE_BY, "nobody named")
    reviewed = catalog.more_headers.get(pofile.REVIEWED, NOT_REVIEWED)
    return (
        f"{done} of {len(messages)} done, {stale} to be read again, {missing} missing; "
        f"made by {made_by}; reviewed: {reviewed}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
