"""Wrong passwords make a person wait, never long, and never lose anything."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catdesk.storage.tries import TRIES, TryDelay
from tests.unit.storage.cases import no_writing_in
from tests.unit.storage.test_shelf import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def delay(clock: Clock) -> TryDelay:
    return TryDelay(clock)


def test_each_wrong_password_doubles_the_wait_up_to_a_minute(
    delay: TryDelay, tmp_path: Path
) -> None:
    waits = [delay.before_next(tmp_path)]
    for _ in range(10):
        delay.count_wrong(tmp_path)
        waits.append(delay.before_next(tmp_path))

    assert waits == [0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_the_wait_runs_out(delay: TryDelay, clock: Clock, tmp_path: Path) -> None:
    for _ in range(3):
        delay.count_wrong(tmp_path)

    clock.now += 3

    assert delay.before_next(tmp_path) == 1
    clock.now += 100
    assert delay.before_next(tmp_path) == 0


def test_a_new_start_of_the_program_does_not_end_the_wait(
    delay: TryDelay, clock: Clock, tmp_path: Path
) -> None:
    for _ in range(4):
        delay.count_wrong(tmp_path)
    clock.now += 5

    again = TryDelay(clock)

    assert again.before_next(tmp_path) == 3
    again.count_wrong(tmp_path)
    assert again.before_next(tmp_path) == 16


def test_the_right_password_starts_anew(
    delay: TryDelay, clock: Clock, tmp_path: Path
) -> None:
    delay.count_wrong(tmp_path)

    delay.forget(tmp_path)

    assert delay.before_next(tmp_path) == 0
    assert TryDelay(clock).before_next(tmp_path) == 0
    assert not (tmp_path / TRIES).exists()


def test_cases_wait_apart(delay: TryDelay, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    delay.count_wrong(tmp_path)

    assert delay.before_next(tmp_path / "other") == 0


@pytest.mark.parametrize("years", [-50, -1])
def test_a_clock_set_back_makes_nobody_wait_longer(
    delay: TryDelay, clock: Clock, tmp_path: Path, years: int
) -> None:
    for _ in range(4):
        delay.count_wrong(tmp_path)

    clock.now += years * 365 * 86400

    assert delay.before_next(tmp_path) == 8
    clock.now += 8
    assert delay.before_next(tmp_path) == 0


def test_where_nothing_can_be_written_memory_counts(
    delay: TryDelay, tmp_path: Path
) -> None:
    case = tmp_path / "case"
    case.mkdir()

    with no_writing_in(case):
        delay.count_wrong(case)
        delay.count_wrong(case)
        assert delay.before_next(case) == 2
        delay.forget(case)

    assert delay.before_next(case) == 0


kept = st.one_of(
    st.binary(max_size=60),
    st.fixed_dictionaries(
        {},
        optional={
            "wrong": st.one_of(st.integers(), st.floats(), st.text(), st.booleans()),
            "last": st.one_of(st.integers(), st.floats(), st.text(), st.none()),
        },
    ).map(lambda found: json.dumps(found).encode()),
    st.just(b'{"wrong": 3, "last": 1' + b"0" * 400 + b"}"),
    st.just(b'{"wrong": 3, "last": NaN}'),
    st.just(b"[" * 2000),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # written anew
@given(kept)
def test_whatever_the_file_holds_nobody_waits_more_than_a_minute(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / TRIES).write_bytes(content)
    clock = Clock()
    delay = TryDelay(clock)

    assert 0 <= delay.before_next(tmp_path) <= 60
    clock.now += 60
    assert delay.before_next(tmp_path) == 0
