"""What a person wrote survives a disk that refuses, and goes when it is erased."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from catdesk.errors import CaseDamaged, NotSaved
from catdesk.interview.case import Draft
from catdesk.interview.ledger import Cell, Ledger
from catdesk.storage.cases import SqlCipherStore
from catdesk.storage.cipher import Database
from tests.contracts.case_store import NAME, STORY, said, write
from tests.unit.storage.cases import BareCase, no_file_above

LONG_STORY = "They came at night. " * 5000


@pytest.fixture
def case(tmp_path: Path) -> BareCase:
    return BareCase(tmp_path)


@pytest.fixture
def store(case: BareCase) -> Iterator[SqlCipherStore]:
    store = case.open()
    yield store
    store.close()


@pytest.fixture
def ledger(store: SqlCipherStore) -> Ledger:
    ledger = Ledger(store.copy_id)
    write(store, ledger, NAME, "Amina")
    return ledger


def test_a_full_disk_loses_nothing_and_the_next_try_saves(
    case: BareCase, store: SqlCipherStore, ledger: Ledger
) -> None:
    draft = Draft(*STORY[:2], said("half"))
    store.save_draft(draft)
    before = store.rows()
    rows = ledger.write({STORY: said(LONG_STORY)})

    with no_file_above(case.file.stat().st_size):
        for _ in range(3):
            with pytest.raises(NotSaved):
                store.append(rows)
            assert (store.rows(), store.drafts()) == (before, (draft,))
    store.append(rows)

    assert (store.rows(), store.drafts()) == (ledger.rows, ())
    store.close()
    again = case.open()
    assert again.rows() == ledger.rows
    again.close()


def test_a_full_disk_refuses_every_kind_of_change(
    case: BareCase, store: SqlCipherStore, ledger: Ledger
) -> None:
    with no_file_above(case.file.stat().st_size):
        with pytest.raises(NotSaved):
            store.save_draft(Draft(*STORY[:2], said(LONG_STORY)))
        with pytest.raises(NotSaved):
            store.set_fact("place", LONG_STORY)

    store.set_fact("place", "your_name")
    assert (store.rows(), store.drafts()) == (ledger.rows, ())
    assert store.facts() == {"place": "your_name"}


def test_a_full_disk_leaves_an_erasure_undone_and_whole(
    case: BareCase, store: SqlCipherStore, ledger: Ledger
) -> None:
    before = store.rows()
    more = Ledger(store.copy_id, before)
    more.write({STORY: said(LONG_STORY)})

    with no_file_above(case.file.stat().st_size), pytest.raises(NotSaved):
        store.rewrite(more.rows)

    assert store.rows() == before == ledger.rows
    store.rewrite(more.rows)
    assert store.rows() == more.rows


@pytest.mark.slow
def test_ten_thousand_rows_are_kept_and_checked(case: BareCase) -> None:
    store = case.open()
    ledger = Ledger(store.copy_id)
    for start in range(0, 10_000, 1000):
        cells = [Cell("", f"question_{n}") for n in range(start, start + 1000)]
        store.append(ledger.write(dict.fromkeys(cells, said("an answer"))))
    store.close()

    again = case.open()

    assert again.rows() == ledger.rows
    again.close()


def test_an_erased_answer_is_in_no_page_of_the_file(
    case: BareCase, store: SqlCipherStore, ledger: Ledger
) -> None:
    write(store, ledger, STORY, LONG_STORY)
    size = case.file.stat().st_size
    ledger.erase([STORY])

    store.rewrite(ledger.rows)
    store.close()

    database = Database(case.file, case.key)
    assert database.ask("PRAGMA secure_delete") == [(1,)]
    assert database.ask("PRAGMA freelist_count")[0][0] * 4096 > size / 2
    database.close()


def test_damage_while_the_case_is_open_is_told_as_damage(
    case: BareCase, store: SqlCipherStore, ledger: Ledger
) -> None:
    write(store, ledger, STORY, LONG_STORY)
    store.close()
    database = Database(case.file, case.key)
    with case.file.open("r+b") as stream:
        stream.seek(3 * 4096)
        stream.write(bytes(40_000))

    with pytest.raises(CaseDamaged):
        database.ask("SELECT * FROM rows")
    database.close()


@pytest.mark.parametrize("name", ["synchronous", "journal_mode"])
def test_a_setting_that_was_not_taken_stops_the_opening(
    case: BareCase, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(
        "catdesk.storage.cipher.SETTINGS_ONCE_OPEN", ((name, "OFF", "EXTRA"),)
    )

    with pytest.raises(RuntimeError, match=name):
        case.open()
