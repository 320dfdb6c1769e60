"""The form that ships with the program, read once, when it is needed."""

from functools import cached_property
from pathlib import Path

from catdesk import paths
from catdesk.casework.opened import FormSource
from catdesk.interview.model import Form

SHIPPED = "cat"
EXAMPLES = "examples"


class FormFolder:
    """A form that is read when it is first asked for: no start waits for it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def form(self) -> Form:
        """The form; raises FormError where its files break a rule."""
        from catdesk.definitions.reader import read_form  # noqa: PLC0415 - see above

        return read_form(self.folder)


def shipped_form() -> FormFolder:
    """Return the form for protection under the Convention Against Torture."""
    return form_in(paths.forms_dir() / SHIPPED)


def form_in(folder: Path) -> FormFolder:
    """Return the form in `folder`."""
    return FormFolder(folder)


def examples(source: FormSource) -> tuple[Path, ...]:
    """Return the answers files of the form's invented cases, by name."""
    return tuple(sorted((source.folder / EXAMPLES).glob("*.yaml")))


def sample_answers(source: FormSource) -> Path:
    """Return the answers file of the first invented case."""
    return examples(source)[0]
