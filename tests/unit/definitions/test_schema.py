"""Those who write forms find every key explained."""

import re
from pathlib import Path
from textwrap import dedent

import pytest

from catdesk import paths
from catdesk.definitions import schema
from catdesk.definitions.answers_file import read_answers
from catdesk.definitions.files.shapes import Schema
from catdesk.definitions.pages import STATES
from catdesk.definitions.reader import read_form
from catdesk.i18n.dates import from_text

GUIDE = Path(__file__).parents[3] / "docs" / "writing-forms.md"
SCHEMAS = {one.what: one for one in vars(schema).values() if isinstance(one, Schema)}


def pieces() -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize("what", SCHEMAS)
def test_every_key_is_in_the_guide(what: str) -> None:
    guide = GUIDE.read_text("utf-8")

    missing = [
        key
        for key in SCHEMAS[what].fields
        if not re.search(rf"`{key}`|\b{key}:", guide)
    ]
    assert not missing


@pytest.mark.parametrize("kind", STATES)
def test_every_kind_and_its_states_are_in_the_guide(kind: str) -> None:
    guide = GUIDE.read_text("utf-8")

    assert f"`{kind}`" in guide
    assert all(f"`{state}`" in guide for state in schema.OFFERED)


def test_the_answers_file_of_the_guide_is_read(tmp_path: Path) -> None:
    written = next(piece for piece in pieces() if piece.startswith("fictional"))
    path = tmp_path / "answers.yaml"
    path.write_text(dedent(written), "utf-8")

    found = read_answers(path, read_form(paths.forms_dir() / "cat"), from_text)

    assert [one.page for one in found.answers] == [
        "name",
        "born_on",
        "born_in",
        "who_is_here",
        "phone",
        "address",
        "incident_any",
        "incident_when",
        "incident_what",
        "incident_said",
        "incident_any",
    ]
