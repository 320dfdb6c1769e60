"""YAML is read as text with line numbers, and its tricks are refused."""

from contextlib import suppress
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from catdesk.definitions.files.nodes import (
    MOST_BYTES,
    MOST_LEVELS,
    ListNode,
    MappingNode,
    Node,
    ScalarNode,
    key_words,
    read_bytes,
    read_file,
    words_for,
)
from catdesk.errors import FormError
from tests.unit.definitions.files.yaml_text import NAME, node


def plain(found: Node) -> object:
    match found:
        case ScalarNode():
            return found.text
        case ListNode():
            return [plain(one) for one in found.items]
        case MappingNode():
            return {key: plain(value) for key, value in found.values.items()}


def refused(content: bytes) -> FormError:
    with pytest.raises(FormError) as caught:
        read_bytes(content, NAME)
    return caught.value


def test_every_scalar_stays_the_text_that_was_written() -> None:
    found = node("""
        flag: yes
        country: NO
        number: 012345678
        day: 2026-11-23
        nothing:
        clock: 10:42
    """)

    assert plain(found) == {
        "flag": "yes",
        "country": "NO",
        "number": "012345678",
        "day": "2026-11-23",
        "nothing": "",
        "clock": "10:42",
    }


def test_values_and_keys_know_their_lines() -> None:
    found = node("a: 1\nb:\n  - 2\n  - c: |\n      3\n")

    assert isinstance(found, MappingNode)
    assert found.keys["b"].line == 2
    listed = found.values["b"]
    assert isinstance(listed, ListNode)
    assert [one.place.line for one in listed.items] == [3, 4]


def test_a_file_saved_with_a_mark_and_windows_line_ends_is_read() -> None:
    found = read_bytes(b"\xef\xbb\xbfa: 1\r\nb: |\r\n  one\r\n  two\r\n", NAME)

    assert plain(found) == {"a": "1", "b": "one\ntwo\n"}


@pytest.mark.parametrize(
    ("content", "line", "found"),
    [
        (b"a: &x 1\nb: *x\n", 1, "anchor or alias"),
        (b"a: 1\nb: *x\n", 2, "anchor or alias"),
        (b"a: [1]\nb: !!python/object/new:os.system [x]\n", 2, "YAML tag"),
        (b"a: 1\n\na: 2\n", 3, "the key “a” a second time"),
        (b"a: 1\n? [b]\n: 2\n", 2, "a list"),
        (b"a: 1\n---\nb: 2\n", 2, "a second document"),
        (b"", 1, "an empty file"),
        (b"# nothing\n", 2, "an empty file"),
        (b"a: 1\nb: [1, 2\nc: 3\n", 3, "broken YAML"),
        (b"a: 1\nb: 'not closed\nc: 3\nd: 4\n", 2, "broken YAML"),
        (b"a: 1\nb: \xff\n", 2, "bytes that are no UTF-8"),
        (b"a: 1\nb: \x07\n", 2, "a control character"),
        (b"a: 1\nb: \x00", 2, "a control character"),
    ],
)
def test_what_breaks_the_rules_is_named_with_its_line(
    content: bytes, line: int, found: str
) -> None:
    error = refused(content)

    assert (error.file, error.line) == (NAME, line)
    assert found in str(error)


def test_a_key_that_may_be_somebodys_words_is_not_repeated() -> None:
    error = refused(b"They came at night: 1\nThey came at night: 2\n")

    assert "night" not in str(error)


def test_a_bomb_of_aliases_is_refused_at_its_first_anchor() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]

    assert refused("\n".join(lines).encode()).line == 1


def test_a_file_that_is_too_deep_is_refused() -> None:
    deep = b"[" * (MOST_LEVELS + 1) + b"]" * (MOST_LEVELS + 1)

    assert f"more than {MOST_LEVELS} levels" in str(refused(deep))
    read_bytes(deep[1:-1], NAME)


def test_depth_without_end_never_reaches_the_stack() -> None:
    assert "levels" in str(refused(b"[" * 900_000))


def test_a_file_that_is_too_large_is_refused_before_it_is_read_whole(
    tmp_path: Path,
) -> None:
    large = tmp_path / "large.yaml"
    large.write_bytes(b"a: " + b"x" * MOST_BYTES)

    with pytest.raises(FormError, match=f"more than {MOST_BYTES} bytes"):
        read_file(large, "large.yaml")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormError, match=r"form/none\.yaml, line 1: found no file"):
        read_file(tmp_path / "none.yaml", "form/none.yaml")


def test_a_node_shows_no_text_of_its_own() -> None:
    assert "Amina" not in repr(node("name: Amina"))


def test_a_node_is_described_without_what_it_says() -> None:
    found = [
        words_for(one) for one in (node("Amina"), node("''"), node("[1]"), node("a: 1"))
    ]

    assert found == ["a text", "nothing", "a list", "keys with values"]
    assert key_words("Amina's story") == "a key that is no id"


texts = st.text(
    st.characters(blacklist_categories=["Cs"], blacklist_characters="\ufeff"),
    max_size=20,
)
values = st.recursive(
    texts,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4)
    ),
    max_leaves=12,
)


@given(values)
def test_what_a_yaml_writer_wrote_comes_back(written: object) -> None:
    content = yaml.safe_dump(written, allow_unicode=True, default_style='"')

    assert plain(read_bytes(content.encode(), NAME)) == written


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_with_a_sentence(content: bytes) -> None:
    with suppress(FormError):
        read_bytes(content, NAME)
