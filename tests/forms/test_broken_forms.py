"""Each broken form is found out: its file, its line, what is wrong, and no more.

A folder in `broken/` holds the files that differ from the form in order (`sound`),
and in `expected.txt` all that `catdesk check` has to say.
"""

from pathlib import Path

import pytest

from catdesk.definitions.check import check_form
from tests.unit.definitions.sound import BROKEN_FORMS, SOUND, copied

BROKEN = [one for one in sorted(BROKEN_FORMS.iterdir()) if one != SOUND]


@pytest.mark.parametrize("broken", BROKEN, ids=[one.name for one in BROKEN])
def test_a_broken_form_is_found_out(broken: Path, tmp_path: Path) -> None:
    expected = (broken / "expected.txt").read_text().splitlines()

    assert [str(one) for one in check_form(copied(tmp_path, broken))] == expected
    assert expected


def test_there_are_many_ways_to_break_a_form() -> None:
    assert len(BROKEN) >= 60
