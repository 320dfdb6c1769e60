"""The zip around a Word file."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.documents.package import (
    CORE,
    TYPES,
    is_finished,
    pack,
    unpack,
    without_origin,
)
from tests.unit.documents.sample import DECLARATION

NAMES = st.text("abc/.", min_size=1, max_size=9)


def _zipped(
    *members: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED
) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as opened:
        for name, content in members:
            opened.writestr(name, content)
    return packed.getvalue()


@given(st.dictionaries(NAMES, st.binary(max_size=50)))
def test_members_come_out_as_they_went_in(members: dict[str, bytes]) -> None:
    assert unpack(pack(members)) == members


@given(st.dictionaries(NAMES, st.binary(max_size=9)))
def test_the_order_of_members_makes_no_difference(members: dict[str, bytes]) -> None:
    assert pack(members) == pack(dict(reversed(members.items())))


def test_no_member_tells_of_a_time_or_a_system() -> None:
    with zipfile.ZipFile(io.BytesIO(pack({"b": b"", TYPES: b"", "a": b""}))) as opened:
        facts = [
            (one.date_time, one.create_system, one.extra) for one in opened.infolist()
        ]
        assert opened.namelist() == [TYPES, "a", "b"]
    assert facts == [((1980, 1, 1, 0, 0, 0), 0, b"")] * 3


def test_members_are_stored_so_that_no_compressor_decides_the_bytes() -> None:
    with zipfile.ZipFile(io.BytesIO(pack({"a": b"a" * 999}))) as opened:
        assert opened.getinfo("a").compress_type == zipfile.ZIP_STORED


def test_what_is_no_zip_is_refused() -> None:
    with pytest.raises(zipfile.BadZipFile):
        unpack(b"no zip")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused() -> None:
    with pytest.raises(zipfile.BadZipFile):
        unpack(_zipped(("a", b"1"), ("a", b"2")))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(zipfile.BadZipFile):
        unpack(_zipped(("a", bytes(60_000_000))))


def test_a_damaged_member_is_refused() -> None:
    whole = bytearray(_zipped(("a", bytes(range(256)) * 9)))
    whole[40:60] = b"\xff" * 20
    with pytest.raises(zipfile.BadZipFile):
        unpack(bytes(whole))


def test_a_locked_member_is_refused() -> None:
    whole = bytearray(_zipped(("a", b"a"), compression=zipfile.ZIP_STORED))
    whole[6] |= 1
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(zipfile.BadZipFile):
        unpack(bytes(whole))


def test_a_paper_is_marked_and_a_template_is_not() -> None:
    template = unpack(DECLARATION.read_bytes())
    assert not is_finished(template)
    assert is_finished(without_origin(template))
    assert b"creator" not in without_origin(template)[CORE]
