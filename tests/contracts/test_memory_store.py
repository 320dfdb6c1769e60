"""The store in memory keeps the contract."""

from collections.abc import Iterator

import pytest

from catdesk.interview.case import CaseStore
from catdesk.storage.memory import MemoryStore
from tests.contracts.case_store import CaseStoreContract


class TestMemoryStore(CaseStoreContract):
    @pytest.fixture
    def store(self) -> Iterator[CaseStore]:
        store = MemoryStore()
        yield store
        store.close()
