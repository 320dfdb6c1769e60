"""Word's list numbers, worked out from its own parts."""

import pytest

from catdesk.documents.numbering import Lists
from catdesk.documents.wordml import Line, parse

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVEL = (
    '<w:lvl w:ilvl="{n}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
    '<w:pStyle w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'
)


def level(
    n: int, text: str, start: int = 1, form: str = "decimal", style: str = ""
) -> str:
    return LEVEL.format(n=n, text=text, start=start, form=form, style=style)


def pattern(id_: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{id_}">{"".join(levels)}</w:abstractNum>'


def num(id_: int, of: int, change: str = "") -> str:
    return f'<w:num w:numId="{id_}"><w:abstractNumId w:val="{of}"/>{change}</w:num>'


def lists(*parts: str, styles: str = "") -> Lists:
    numbering = f"<w:numbering {W}>{''.join(parts)}</w:numbering>"
    return Lists(
        parse(numbering.encode()), parse(f"<w:styles {W}>{styles}</w:styles>".encode())
    )


def labels(numbered: Lists, *paragraphs: str) -> list[str]:
    """Return the labels of paragraphs given as "list" or "list/level"."""
    made = (one.partition("/") for one in paragraphs)
    return [numbered.label(Line("", "", list_id, level)) for list_id, _, level in made]


def test_a_list_counts_its_own_paragraphs_only() -> None:
    numbered = lists(pattern(0, level(0, "%1.")), num(1, 0))
    assert labels(numbered, "1", "", "1", "0", "1") == ["1.", "", "2.", "", "3."]


def test_a_list_starts_where_its_pattern_says() -> None:
    assert labels(lists(pattern(0, level(0, "%1)", 5)), num(1, 0)), "1", "1") == [
        "5)",
        "6)",
    ]


def test_copies_of_a_pattern_count_on_together() -> None:
    numbered = lists(pattern(0, level(0, "%1.")), num(1, 0), num(2, 0))
    assert labels(numbered, "1", "2", "1") == ["1.", "2.", "3."]


def test_a_copy_can_start_again_once() -> None:
    change = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbered = lists(pattern(0, level(0, "%1.")), num(1, 0), num(2, 0, change))
    assert labels(numbered, "1", "1", "2", "2") == ["1.", "2.", "1.", "2."]


def test_a_copy_can_have_a_level_of_its_own() -> None:
    change = f'<w:lvlOverride w:ilvl="0">{level(0, "§%1")}</w:lvlOverride>'
    assert labels(lists(pattern(0, level(0, "%1.")), num(1, 0, change)), "1") == ["§1"]


def test_a_deeper_level_begins_again_under_each_number() -> None:
    numbered = lists(pattern(0, level(0, "%1."), level(1, "%1.%2")), num(1, 0))
    found = labels(numbered, "1", "1/1", "1/1", "1", "1/1")
    assert found == ["1.", "1.1", "1.2", "2.", "2.1"]


def test_a_deeper_level_shows_where_the_one_above_would_start() -> None:
    numbered = lists(pattern(0, level(0, "%1."), level(1, "%1.%2")), num(1, 0))
    assert labels(numbered, "1/1") == ["1.1"]


@pytest.mark.parametrize("form", ["lowerRoman", "upperLetter", "bullet"])
def test_another_way_of_counting_is_never_taken_for_our_number(form: str) -> None:
    numbered = lists(pattern(0, level(0, "%1.", form=form)), num(1, 0))
    assert labels(numbered, "1") == [f"({form})."]


def test_a_list_that_does_not_exist_prints_no_number() -> None:
    assert labels(lists(), "7") == [""]


STYLE = (
    '<w:style w:styleId="Statement"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    "</w:style>"
)


def test_a_style_numbers_its_paragraphs_where_its_list_names_it() -> None:
    numbered = lists(
        pattern(0, level(0, "%1.", style="Statement")), num(1, 0), styles=STYLE
    )
    assert [numbered.label(Line("Statement", "")) for _ in range(2)] == ["1.", "2."]


def test_a_style_that_its_list_does_not_name_is_taken_to_have_no_number() -> None:
    numbered = lists(
        pattern(0, level(0, "%1.", style="Other")), num(1, 0), styles=STYLE
    )
    assert numbered.label(Line("Statement", "")) == ""


def test_a_paragraph_can_opt_out_of_the_number_of_its_style() -> None:
    numbered = lists(
        pattern(0, level(0, "%1.", style="Statement")), num(1, 0), styles=STYLE
    )
    assert numbered.label(Line("Statement", "", "0")) == ""
