"""The command line: which commands there are, and what each is asked for."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import catdesk
from catdesk.cli.assemble import assemble
from catdesk.cli.check import check
from catdesk.cli.demo import demo
from catdesk.errors import CatDeskError

FAILED = 1
"""The exit code when something a person can mend stood in the way."""

_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "demo": demo,
    "assemble": assemble,
    "check": check,
}


def main(argv: Sequence[str]) -> int:
    """Run the command that `argv` names; return the exit code of the program."""
    chosen = _parser().parse_args(argv)
    try:
        return _COMMANDS[chosen.command](chosen)
    except CatDeskError as error:
        print(error, file=sys.stderr)
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="catdesk",
        description="Without a command, CATDesk opens its window.",
        epilog="CATDesk gives information. It is not a lawyer and gives no advice.",
    )
    parser.add_argument(
        "--version", action="version", version=f"CATDesk {catdesk.__version__}"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    _add_demo(commands.add_parser("demo", help="make the papers of an invented case"))
    _add_assemble(commands.add_parser("assemble", help="make the papers of a case"))
    _add_check(commands.add_parser("check", help="check the forms that ship"))
    return parser


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--answers", type=Path, help="an answers file (docs/writing-forms.md)"
    )
    _add_out(parser)


def _add_assemble(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "case",
        help="the folder of the case, or its name in CATDesk's own folder; the "
        "password is asked for, or read from standard input",
    )
    _add_out(parser)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("forms", nargs="*", type=Path, help="folders of forms")


def _add_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, help="the folder the papers go to"
    )
