"""An older case is brought up to date step by step, all or nothing."""

from pathlib import Path

import pytest

from catdesk.errors import CatDeskError
from catdesk.storage import schema
from catdesk.storage.cipher import Database
from tests.unit.storage.cases import BareCase

NEXT_STEP = ("CREATE TABLE notes (text TEXT NOT NULL) STRICT",)
BROKEN_STEP = (*NEXT_STEP, "CREATE TABLE notes (twice TEXT)")


@pytest.fixture
def case(tmp_path: Path) -> BareCase:
    return BareCase(tmp_path).filled(5)


def tables(database: Database) -> set[str]:
    found = database.ask("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in found}


def test_a_new_case_has_every_table(case: BareCase) -> None:
    database = Database(case.file, case.key)

    assert tables(database) == {"rows", "drafts", "facts", "exhibit_files"}
    assert schema.version(database) == len(schema.STEPS) == 1
    schema.recognise(database)
    database.close()


def test_the_step_that_is_missing_is_taken_and_answers_stay(case: BareCase) -> None:
    database = Database(case.file, case.key)

    schema.bring_up_to_date(database, (*schema.STEPS, NEXT_STEP))

    assert schema.version(database) == 2
    assert "notes" in tables(database)
    assert database.ask("SELECT count(*) FROM rows") == [(5,)]
    database.close()


def test_a_step_that_does_not_work_leaves_the_case_as_it_was(case: BareCase) -> None:
    database = Database(case.file, case.key)

    with pytest.raises(CatDeskError):
        schema.bring_up_to_date(database, (*schema.STEPS, BROKEN_STEP))

    assert schema.version(database) == 1
    assert "notes" not in tables(database)
    database.close()


def test_the_place_of_an_exhibit_is_kept_by_content(case: BareCase) -> None:
    database = Database(case.file, case.key)
    line = ("a" * 64, 12, 65536, "0" * 32, "0123456789abcdef:7")

    database.ask("INSERT INTO exhibit_files VALUES (?, ?, ?, ?, ?)", *line)

    assert database.ask("SELECT * FROM exhibit_files") == [line]
    database.close()
