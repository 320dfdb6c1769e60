"""`catdesk check`: proves that the forms that ship keep their own rules."""

import argparse
from pathlib import Path

from catdesk import paths
from catdesk.casework.checking import check_form

BROKEN = 1
"""The exit code when a form breaks a rule."""


def check(chosen: argparse.Namespace) -> int:
    """Check each form and print what was found; return the exit code."""
    folders: list[Path] = chosen.forms or sorted(
        folder.parent for folder in paths.forms_dir().glob("*/form.yaml")
    )
    found = 0
    for folder in folders:
        findings = check_form(folder)
        for finding in findings:
            print(finding)
        found += len(findings)
        print(f"{folder.name}: {'good' if not findings else f'{len(findings)} found'}")
    return BROKEN if found else 0
