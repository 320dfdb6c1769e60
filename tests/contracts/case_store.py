"""What every store of a case promises, whatever it keeps the case in."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catdesk.interview.case import CaseStore, Draft
from catdesk.interview.ledger import Cell, Ledger, Row, broken_links

NAME = Cell("", "your_name")
STORY = Cell("7f3a", "incident_what")

unicode_text = st.text(st.characters(exclude_categories=["Cs"]))
cells = st.builds(Cell, unicode_text, unicode_text, unicode_text)
writings = st.lists(st.dictionaries(cells, unicode_text, min_size=1, max_size=3))

SHARED_BY_CLASSES = settings(
    max_examples=40,
    suppress_health_check=[
        HealthCheck.differing_executors,  # one promise, kept by several stores
        HealthCheck.function_scoped_fixture,  # each example begins with an empty case
    ],
)


def said(text: str) -> str:
    """Return `text` in the shape in which a row keeps it."""
    return json.dumps(text, ensure_ascii=False)


def write(store: CaseStore, ledger: Ledger, cell: Cell, text: str) -> tuple[Row, ...]:
    """Write an answer in the ledger and keep its row."""
    rows = ledger.write({cell: said(text)})
    store.append(rows)
    return rows


class CaseStoreContract:
    """Tests that a store passes by giving them an empty, open case as `store`."""

    @pytest.fixture
    def store(self) -> Iterator[CaseStore]:
        raise NotImplementedError

    @pytest.fixture
    def ledger(self, store: CaseStore) -> Ledger:
        return Ledger(store.copy_id)

    def test_a_new_case_is_empty(self, store: CaseStore) -> None:
        assert (store.rows(), store.drafts(), store.facts()) == ((), (), {})

    def test_a_copy_has_an_id_of_16_hex_digits(self, store: CaseStore) -> None:
        assert len(bytes.fromhex(store.copy_id)) == 8

    @SHARED_BY_CLASSES
    @given(writings)
    def test_any_text_comes_back_letter_for_letter(
        self, store: CaseStore, many: list[dict[Cell, str]]
    ) -> None:
        store.rewrite(())
        ledger = Ledger(store.copy_id)

        for values in many:
            store.append(ledger.write(values))

        assert store.rows() == ledger.rows
        assert not broken_links(store.rows())

    @SHARED_BY_CLASSES
    @given(unicode_text, unicode_text, unicode_text)
    def test_any_draft_and_any_fact_come_back(
        self, store: CaseStore, item: str, name: str, value: str
    ) -> None:
        store.rewrite(())

        store.save_draft(Draft(item, name, value))
        store.set_fact(name, value)

        assert store.drafts() == (Draft(item, name, value),)
        assert store.facts()[name] == value

    def test_appending_nothing_is_no_fault(self, store: CaseStore) -> None:
        store.append(())

        assert store.rows() == ()

    def test_a_kept_answer_settles_its_draft_and_no_other(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        for cell in (NAME, STORY):
            store.save_draft(Draft(cell.item, cell.question, said("half")))

        write(store, ledger, Cell(STORY.item, STORY.question, "part"), "whole")

        assert [draft.question for draft in store.drafts()] == [NAME.question]

    def test_the_same_rows_again_change_nothing(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        first = write(store, ledger, NAME, "Amina")

        store.append(first)
        store.append((*first, *ledger.write({STORY: said("They came at night.")})))

        assert store.rows() == ledger.rows

    def test_a_row_that_does_not_follow_is_refused_whole(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        write(store, ledger, NAME, "Amina")
        store.save_draft(Draft(*STORY[:2], said("half")))
        good, skipped = ledger.write({STORY: said("a"), Cell("", "city"): said("b")})
        wrong = replace(skipped, previous="f" * 64)

        with pytest.raises(ValueError, match="does not follow"):
            store.append((good, wrong))

        assert len(store.rows()) == 1
        assert store.drafts()

    def test_a_row_is_never_written_over(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        (row,) = write(store, ledger, NAME, "Amina")

        with pytest.raises(ValueError, match="does not follow"):
            store.append((replace(row, value=said("Another")),))

        assert store.rows() == (row,)

    def test_a_row_out_of_order_is_refused(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        (row,) = write(store, ledger, NAME, "Amina")

        with pytest.raises(ValueError, match="does not follow"):
            store.append((replace(row, seq=0, previous=row.digest),))

        assert store.rows() == (row,)

    def test_rows_of_two_copies_stand_in_the_ledgers_order(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        other = Ledger("0123456789abcdef")
        write(store, other, NAME, "Amina")
        write(store, other, STORY, "They came at night.")
        write(store, ledger, NAME, "Amina B.")

        together = Ledger(store.copy_id, store.rows())

        assert store.rows() == together.rows

    def test_an_erasure_takes_the_place_of_everything(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        write(store, ledger, NAME, "Amina")
        write(store, ledger, STORY, "They came at night.")
        store.save_draft(Draft(*STORY[:2], said("They came")))

        ledger.erase([STORY])
        store.rewrite(ledger.rows)
        write(store, ledger, STORY, "They came at dawn.")

        assert store.rows() == ledger.rows
        assert store.drafts() == ()
        assert "night" not in "".join(row.value for row in store.rows())

    def test_an_erasure_that_breaks_the_chain_is_refused(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        write(store, ledger, NAME, "Amina")
        write(store, ledger, STORY, "They came at night.")

        with pytest.raises(ValueError, match="do not follow"):
            store.rewrite(ledger.rows[1:])

        assert store.rows() == ledger.rows

    def test_one_question_has_one_draft(self, store: CaseStore) -> None:
        store.save_draft(Draft(*STORY[:2], said("They")))
        store.save_draft(Draft(*STORY[:2], said("They came")))

        assert store.drafts() == (Draft(*STORY[:2], said("They came")),)

    def test_drafts_can_be_dropped_alone(self, store: CaseStore) -> None:
        store.save_draft(Draft(*STORY[:2], said("They")))
        store.save_draft(Draft(*NAME[:2], said("A")))

        store.drop_drafts([("", "never_seen"), (STORY.item, STORY.question)])

        assert store.drafts() == (Draft(*NAME[:2], said("A")),)

    def test_half_a_letter_is_refused_and_all_else_stays(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        write(store, ledger, NAME, "Amina")
        row = replace(ledger.rows[0], seq=2, previous=ledger.rows[0].digest)

        with pytest.raises(UnicodeEncodeError):
            store.append((replace(row, value="\ud800"),))
        with pytest.raises(UnicodeEncodeError):
            store.save_draft(Draft(*STORY[:2], "\udfff"))
        store.append((row,))

        assert store.rows() == (*ledger.rows, row)
        assert store.drafts() == ()

    def test_a_fact_is_kept_in_the_place_of_the_one_before(
        self, store: CaseStore
    ) -> None:
        store.set_fact("language", "en")
        store.set_fact("language", "es")
        store.set_fact("place", "your_name")

        assert store.facts() == {"language": "es", "place": "your_name"}

    def test_the_id_of_the_copy_cannot_be_written_over(self, store: CaseStore) -> None:
        before = store.copy_id

        with pytest.raises(ValueError, match="never changed"):
            store.set_fact("copy_id", "0" * 16)

        assert (store.copy_id, store.facts()) == (before, {})

    def test_nothing_can_be_asked_of_a_closed_case(self, store: CaseStore) -> None:
        acts: tuple[Callable[[], object], ...] = (
            store.rows,
            store.drafts,
            store.facts,
            lambda: store.append(()),
            lambda: store.rewrite(()),
            lambda: store.save_draft(Draft("", "", "")),
            lambda: store.drop_drafts([]),
            lambda: store.set_fact("language", "en"),
        )

        store.close()
        store.close()

        for act in acts:
            with pytest.raises(RuntimeError, match="closed"):
                act()

    def test_a_worker_thread_can_save_while_another_reads(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        rows = [ledger.write({NAME: said(f"Amina {n}")}) for n in range(20)]

        def work() -> None:
            for row in rows:
                store.append(row)

        worker = threading.Thread(target=work)
        worker.start()
        while worker.is_alive():
            assert not broken_links(store.rows())
        worker.join()

        assert store.rows() == ledger.rows

    def test_a_store_shows_no_answer_of_itself(
        self, store: CaseStore, ledger: Ledger
    ) -> None:
        write(store, ledger, NAME, "Amina")
        store.save_draft(Draft(*STORY[:2], said("They came")))

        shown = repr((store, store.rows(), store.drafts()))

        assert "Amina" not in shown
        assert "They came" not in shown
