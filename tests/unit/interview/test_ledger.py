"""Rows are only ever added; what counts is the row that nothing replaces."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from catdesk.interview.ledger import ERASED, Cell, Ledger, Row, broken_links

CELL, OTHER = Cell("", "name"), Cell("i1", "what", "order")


def test_the_last_row_written_counts_and_replaces_the_one_before() -> None:
    ledger = Ledger("here")

    first = ledger.write({CELL: '"a"'})
    second = ledger.write({CELL: '"b"'})

    assert ledger.value(CELL) == '"b"'
    assert second[0].replaces == (first[0].id,)
    assert ledger.rows == first + second


def test_a_value_that_counts_already_is_not_written_again() -> None:
    ledger = Ledger("here")
    ledger.write({CELL: '"a"'})

    assert ledger.write({CELL: '"a"'}) == ()
    assert ledger.write({OTHER: "[]"}) == ()
    assert list(ledger.cells()) == [CELL]


def test_two_rows_that_replace_the_same_row_are_a_conflict() -> None:
    start = Ledger("one")
    shared = start.write({CELL: '"a"'})
    one = Ledger("one", shared).write({CELL: '"b"'})
    two = Ledger("two", shared).write({CELL: '"c"'})

    merged = Ledger("one", shared + one + two)

    assert [row.value for row in merged.standing(CELL)] == ['"c"', '"b"']
    assert merged.value(CELL) == '"b"'


def test_a_row_that_was_replaced_never_stands_again_after_a_merge() -> None:
    one = Ledger("one")
    for value in ("1", "2", "3"):
        one.write({CELL: value})
    two = Ledger("two", one.rows)
    two.write({CELL: "4"})

    merged = Ledger("one", two.rows)

    assert two.rows[-1].seq < 3
    assert merged.value(CELL) == "4"
    assert [row.value for row in merged.standing(CELL)] == ["4"]


def test_writing_over_a_conflict_settles_it_even_with_the_same_value() -> None:
    shared = Ledger("one").write({CELL: '"a"'})
    one = Ledger("one", shared).write({CELL: '"b"'})
    two = Ledger("two", shared).write({CELL: '"c"'})
    merged = Ledger("one", shared + one + two)

    merged.write({CELL: '"b"'})

    assert [row.value for row in merged.standing(CELL)] == ['"b"']


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.text()), max_size=20), st.randoms()
)
def test_a_merge_gives_the_same_case_in_any_order(
    written: list[tuple[str, str]], random: object
) -> None:
    ledger = Ledger("one")
    for question, value in written:
        ledger.write({Cell("", question): value})
    shuffled = list(ledger.rows)
    getattr(random, "shuffle")(shuffled)  # noqa: B009 - hypothesis types it as object

    again = Ledger("two", shuffled)

    assert again.rows == ledger.rows
    assert {cell: again.value(cell) for cell in again.cells()} == {
        cell: ledger.value(cell) for cell in ledger.cells()
    }


def test_the_chain_of_untouched_rows_holds() -> None:
    ledger = Ledger("one")
    for value in ("1", "2", "3"):
        ledger.write({CELL: value})

    assert broken_links(ledger.rows) == ()


def test_a_changed_dropped_or_swapped_row_breaks_the_chain() -> None:
    ledger = Ledger("one")
    for value in ("1", "2", "3"):
        ledger.write({CELL: value})
    first, second, third = ledger.rows

    assert broken_links([first, replace(second, value="9"), third]) == (third.id,)
    assert broken_links([first, third]) == (third.id,)
    assert broken_links([second, third]) == (second.id,)


def test_what_was_erased_is_gone_from_every_row_and_the_chain_holds() -> None:
    ledger = Ledger("one")
    ledger.write({CELL: '"secret"'})
    ledger.write({OTHER: '["kept"]'})
    ledger.write({CELL: '"secret too"'})

    ledger.erase([CELL])

    assert [row.value for row in ledger.rows] == [ERASED, '["kept"]', ERASED]
    assert broken_links(ledger.rows) == ()
    assert ledger.value(CELL) == ERASED


def test_a_row_shows_no_value_in_its_repr() -> None:
    assert "secret" not in repr(Row("one", 1, (), CELL, '"secret"'))
