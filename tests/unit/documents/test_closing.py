"""The end of a declaration, after 28 U.S.C. 1746."""

import pytest

from catdesk.documents.blocks import BLANK, Block, Field, Paragraph, Signature, Style
from catdesk.documents.closing import DECLARING, closing
from catdesk.documents.picture import Picture
from catdesk.interview.model import State
from tests.unit.documents.sample import CASE, said_on, without

INSIDE = "I declare under penalty of perjury that the foregoing is true and correct."
OUTSIDE = (
    "I declare under penalty of perjury under the laws of the United States of America "
    "that the foregoing is true and correct."
)
MARK_ONLY = "Only if signed with a mark in place of a name:"


def _texts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if not hasattr(block, "rows")]


@pytest.mark.parametrize(
    ("place", "sentence"), [("inside", INSIDE), ("outside", OUTSIDE)]
)
def test_the_sentence_is_that_of_the_place_of_signing(
    place: str, sentence: str
) -> None:
    first = closing(said_on("place", place), "Amina")[0]
    declared = Paragraph(f"{sentence}\nExecuted on {BLANK}.", Style.DECLARING)
    assert first == declared


@pytest.mark.parametrize(
    "picture", [without("place"), said_on("place", State.NOT_TODAY)]
)
def test_an_unknown_place_offers_both_sentences_and_guesses_none(
    picture: Picture,
) -> None:
    texts = _texts(closing(picture, "Amina"))
    assert texts[0] == "Before signing, mark the one box that is true."
    assert texts[1] == "[    ]  Signed inside the United States: " + DECLARING["inside"]
    assert (
        texts[2] == "[    ]  Signed outside the United States: " + DECLARING["outside"]
    )


def test_date_place_and_signature_are_left_for_ink() -> None:
    blocks = closing(CASE, "Amina")
    assert blocks[1:] == (Field("Place:"), Signature("Amina"))


def test_a_mark_has_its_witness() -> None:
    blocks = closing(said_on("way", "mark"), "Amina")
    assert Signature("Mark of Amina") in blocks
    assert Field("Signature of the witness:") in blocks
    assert MARK_ONLY not in _texts(blocks)


def test_whoever_did_not_say_how_they_sign_can_do_either() -> None:
    blocks = closing(without("way"), "Amina")
    assert Signature("Amina") in blocks
    assert MARK_ONLY in _texts(blocks)
    assert Field("Witness to the mark, printed name:") in blocks


@pytest.mark.parametrize(
    ("way", "text"), [("signature", "Signature"), ("mark", "Mark")]
)
def test_without_a_name_the_line_says_what_it_is_for(way: str, text: str) -> None:
    assert Signature(text) in closing(said_on("way", way), "")


@pytest.mark.parametrize(
    "picture",
    [
        CASE,
        without("place", "way"),
        said_on("place", "outside"),
        said_on("way", "mark"),
    ],
)
def test_nothing_is_ever_called_sworn(picture: Picture) -> None:
    words = " ".join(_texts(closing(picture, "Amina"))).lower()
    assert not {"sworn", "swear", "oath", "notary"} & set(words.split())
