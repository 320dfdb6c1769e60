"""The encrypted store keeps the contract, and keeps it on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from catdesk.interview.case import CaseStore, Draft
from catdesk.interview.ledger import Ledger
from tests.contracts.case_store import (
    NAME,
    STORY,
    CaseStoreContract,
    said,
    write,
)
from tests.unit.storage.cases import BareCase


class TestSqlCipherStore(CaseStoreContract):
    @pytest.fixture
    def case(self, tmp_path: Path) -> BareCase:
        return BareCase(tmp_path)

    @pytest.fixture
    def store(self, case: BareCase) -> Iterator[CaseStore]:
        store = case.open()
        yield store
        store.close()

    def test_everything_is_there_when_the_case_is_opened_again(
        self, case: BareCase, store: CaseStore, ledger: Ledger
    ) -> None:
        write(store, ledger, NAME, "Amina")
        store.save_draft(Draft(*STORY[:2], said("They came")))
        store.set_fact("language", "es")
        store.close()

        again = case.open()

        assert again.copy_id == store.copy_id
        assert again.rows() == ledger.rows
        assert again.drafts() == (Draft(*STORY[:2], said("They came")),)
        assert again.facts() == {"language": "es"}
        again.close()
