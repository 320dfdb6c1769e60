"""The form that ships with the program, read once when it is needed."""

from pathlib import Path

from catdesk import paths
from catdesk.casework.opened import FormOnDisk
from catdesk.definitions.reader import read_form

SHIPPED = "cat"
EXAMPLES = "examples"


def shipped_form() -> FormOnDisk:
    """Return the form for protection under the Convention Against Torture.

    Raises FormError when the files on disk were changed and break a rule.
    """
    return form_in(paths.forms_dir() / SHIPPED)


def form_in(folder: Path) -> FormOnDisk:
    """Return the form in `folder`; raises FormError where it breaks a rule."""
    return FormOnDisk(read_form(folder), folder)


def examples(source: FormOnDisk) -> tuple[Path, ...]:
    """Return the answers files of the form's invented cases, by name."""
    return tuple(sorted((source.folder / EXAMPLES).glob("*.yaml")))


def sample_answers(source: FormOnDisk) -> Path:
    """Return the answers file of the first invented case."""
    return examples(source)[0]
