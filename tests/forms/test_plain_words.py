"""Every page of the form can be read after six years of school."""

import pytest
import textstat  # type: ignore[import-untyped]  # ships no types

from catdesk import paths
from catdesk.definitions.checks.texts import sentences
from catdesk.definitions.reader import read_form
from catdesk.interview.model import Page, Text

FORM = read_form(paths.forms_dir() / "cat")
MOST_YEARS = 6
MOST_WORDS_IN_A_SENTENCE = 20
MOST_WORDS_IN_A_HINT = 15
FEWEST_WORDS = 8  # below this a reading score means nothing


def words_of(page: Page) -> list[Text]:
    found = [page.ask, page.hint, page.why, *page.body, *page.may_tell]
    return [text for text in (*found, *[one.label for one in page.choices]) if text]


def as_prose(texts: list[Text]) -> str:
    ended = [text.english.rstrip(".") + "." for text in texts]
    return " ".join(one.replace("?.", "?") for one in ended)


FRAMES = {
    f"{section.id} {name}": list(texts)
    for section in FORM.sections
    for name, texts in (("warning", section.warning), ("closing", section.closing))
    if texts
}
TEXTS = {page.id: words_of(page) for page in FORM.pages.values()} | FRAMES


@pytest.mark.parametrize("name", TEXTS)
def test_a_page_is_in_plain_words(name: str) -> None:
    prose = as_prose(TEXTS[name])

    assert len(prose.split()) >= FEWEST_WORDS
    assert textstat.flesch_kincaid_grade(prose) <= MOST_YEARS


@pytest.mark.parametrize("name", TEXTS)
def test_sentences_are_short(name: str) -> None:
    for text in TEXTS[name]:
        for sentence in sentences(text.english):
            assert len(sentence.split()) <= MOST_WORDS_IN_A_SENTENCE


def test_hints_are_short_and_point_nowhere_else() -> None:
    for page in FORM.pages.values():
        if page.hint:
            assert len(page.hint.english.split()) <= MOST_WORDS_IN_A_HINT
            assert "http" not in page.hint.english


def test_the_glossary_is_in_plain_words() -> None:
    prose = as_prose(list(FORM.glossary.values()))

    assert textstat.flesch_kincaid_grade(prose) <= MOST_YEARS


def test_nothing_is_shortened_the_way_people_speak() -> None:
    for texts in TEXTS.values():
        for text in texts:
            assert not {"n't", "'re", "'ll", "'ve"} & {
                text.english[at : at + 3] for at in range(len(text.english))
            }
