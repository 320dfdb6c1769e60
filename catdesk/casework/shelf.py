"""The cases on this machine: listed by neutral labels, made, opened, deleted."""

from pathlib import Path

from catdesk.casework.ids import new_id
from catdesk.casework.labels import propose
from catdesk.casework.opened import FORM, FORM_VERSION, FormSource, OpenCase
from catdesk.errors import OtherForm
from catdesk.i18n.words import Words
from catdesk.interview.case import CaseStore
from catdesk.storage.labels import label_problem
from catdesk.storage.shelf import CaseShelf, Entry


class Shelf:
    """What the list of cases needs; every call but `entries` may wait for the disk."""

    def __init__(self, folder: Path, source: FormSource) -> None:
        self._cases = CaseShelf(folder)
        self._source = source

    def entries(self) -> tuple[Entry, ...]:
        """Return every case with its label, which anybody at this machine can read."""
        return self._cases.entries()

    def propose_label(self, words: Words) -> str:
        """Return a neutral label that no case on this machine has."""
        return propose(words, {entry.label for entry in self.entries()})

    def label_problem(self, label: str) -> str:
        """Return what is wrong with a label, in English for the catalog; "" if nothing."""
        return label_problem(label)

    def create(self, label: str, password: str) -> OpenCase:
        """Make a new case and open it; raises NotSaved when the disk refuses."""
        case_id = self._cases.create(label, password)
        store = self._cases.open(case_id, password)
        try:
            store.set_fact(FORM, self._source.form.id)
            store.set_fact(FORM_VERSION, self._source.form.version)
            return self._opened(case_id, label, store)
        except BaseException:
            store.close()
            raise

    def open(self, case_id: str, password: str) -> OpenCase:
        """Open a case.

        Raises WrongPassword, CaseInUse, CaseDamaged, NotACase, CaseTooNew or
        OtherForm; the case is as it was then.
        """
        store = self._cases.open(case_id, password)
        try:
            labels = {entry.id: entry.label for entry in self.entries()}
            return self._opened(case_id, labels.get(case_id, ""), store)
        except BaseException:
            store.close()
            raise

    def delay_before_next_try(self, case_id: str) -> float:
        """Return the seconds until a password may be tried again; grows with misses."""
        return self._cases.delay_before_next_try(case_id)

    def copy_to(self, case_id: str, folder: Path) -> Path:
        """Copy a closed case, still locked with its password; return the copy."""
        return self._cases.copy_to(case_id, folder)

    def delete(self, case_id: str) -> None:
        """Destroy the keys of a case, then its files; nobody can open it again."""
        self._cases.delete(case_id)

    def _opened(self, case_id: str, label: str, store: CaseStore) -> OpenCase:
        if store.facts().get(FORM, self._source.form.id) != self._source.form.id:
            raise OtherForm
        return OpenCase((case_id, label), store, self._source, new_id)
