"""Paragraph ids survive edits, splits and joins."""

from hypothesis import given
from hypothesis import strategies as st

from catdesk.interview.stories import Hand, paragraphs_of, retell
from catdesk.interview.values import Paragraph, Rendering, Story, Wording
from tests.unit.interview.sample import counter

HAND = Hand("es", "mam", "person")
words = st.text("abcdefg hij\n", min_size=1, max_size=30).filter(paragraphs_of)
stories = st.lists(words, min_size=1, max_size=6).map("\n\n".join)


def told(text: str) -> Story:
    return retell(Story(), text, HAND, counter("p"))


def ids(story: Story) -> list[str]:
    return [paragraph.id for paragraph in story.paragraphs]


def test_a_blank_line_starts_a_paragraph() -> None:
    assert paragraphs_of("  one\ntwo \n \n\nthree\n\n") == ("one\ntwo", "three")


def test_a_new_story_takes_the_hand_that_wrote_it() -> None:
    story = told("uno\n\ndos")

    assert ids(story) == ["p1", "p2"]
    assert story.paragraphs[0].first == Wording("uno", "es", "mam", "person")
    assert story.text == "uno\n\ndos"


def test_an_edit_in_one_paragraph_keeps_every_id() -> None:
    before = told("one\n\ntwo\n\nthree")

    after = retell(before, "one\n\ntwo and more\n\nthree", Hand("en"), counter("q"))

    assert ids(after) == ids(before)
    assert after.paragraphs[1].first == Wording("two and more", "en")
    assert after.paragraphs[0] is before.paragraphs[0]


def test_of_a_split_the_larger_half_keeps_the_id() -> None:
    before = told("one\n\na short start and a very long end\n\nthree")

    after = retell(
        before,
        "one\n\na short start\n\nand a very long end\n\nthree",
        HAND,
        counter("q"),
    )

    assert ids(after) == ["p1", "q1", "p2", "p3"]


def test_a_join_keeps_the_id_of_the_larger_part() -> None:
    before = told("one\n\nshort\n\na much longer part\n\nfour")

    after = retell(
        before, "one\n\nshort a much longer part\n\nfour", HAND, counter("q")
    )

    assert ids(after) == ["p1", "p3", "p4"]


def test_a_paragraph_rewritten_in_its_place_keeps_its_id() -> None:
    before = told("one\n\nxyz\n\nthree")

    after = retell(before, "one\n\nQQQQ\n\nthree", HAND, counter("q"))

    assert ids(after) == ["p1", "p2", "p3"]


def test_paragraphs_that_change_places_keep_their_ids() -> None:
    before = told("one\n\ntwo\n\nthree")

    after = retell(before, "three\n\none\n\ntwo", HAND, counter("q"))

    assert ids(after) == ["p3", "p1", "p2"]


def test_an_english_twin_stays_and_shows_that_it_is_old() -> None:
    first = Wording("uno", "es")
    twin = Rendering("one", "interpreter", first.revision)
    before = Story((Paragraph("p1", first, twin),))

    after = retell(before, "uno y medio", HAND, counter("q"))

    kept = after.paragraphs[0]
    assert kept.english == twin
    assert twin.of != kept.first.revision


@given(stories)
def test_telling_the_same_again_changes_nothing(text: str) -> None:
    story = told(text)

    assert retell(story, text, HAND, counter("q")) == story
    assert retell(story, story.text, HAND, counter("q")) == story


@given(stories, stories)
def test_the_text_is_told_letter_for_letter_and_ids_are_never_shared(
    before: str, after: str
) -> None:
    story = retell(told(before), after, HAND, counter("q"))

    assert tuple(one.first.text for one in story.paragraphs) == paragraphs_of(after)
    assert len(set(ids(story))) == len(story.paragraphs)


@given(stories, st.data())
def test_typing_anywhere_keeps_the_ids_of_all_other_paragraphs(
    text: str, data: st.DataObject
) -> None:
    story = told(text)
    position = data.draw(st.integers(0, len(story.paragraphs) - 1))
    pieces = [paragraph.first.text for paragraph in story.paragraphs]
    at = data.draw(st.integers(0, len(pieces[position])))
    pieces[position] = pieces[position][:at] + "NEW" + pieces[position][at:]

    after = retell(story, "\n\n".join(pieces), HAND, counter("q"))

    assert ids(after) == ids(story)


@given(stories, st.data())
def test_a_split_loses_no_id_and_adds_one(text: str, data: st.DataObject) -> None:
    story = told(text)
    pieces = [paragraph.first.text for paragraph in story.paragraphs]
    position = data.draw(st.integers(0, len(pieces) - 1))
    at = data.draw(st.integers(0, len(pieces[position])))
    pieces[position] = pieces[position][:at] + "\n\n" + pieces[position][at:]
    split = "\n\n".join(pieces)

    after = retell(story, split, HAND, counter("q"))

    assert set(ids(story)) <= set(ids(after))
    assert len(after.paragraphs) == len(paragraphs_of(split))


@given(stories.filter(lambda text: len(paragraphs_of(text)) > 1), st.data())
def test_a_join_keeps_all_ids_but_one(text: str, data: st.DataObject) -> None:
    story = told(text)
    pieces = [paragraph.first.text for paragraph in story.paragraphs]
    position = data.draw(st.integers(0, len(pieces) - 2))
    pieces[position : position + 2] = [pieces[position] + " " + pieces[position + 1]]

    after = retell(story, "\n\n".join(pieces), HAND, counter("q"))

    assert len(set(ids(story)) - set(ids(after))) == 1
    assert set(ids(after)) <= set(ids(story))
