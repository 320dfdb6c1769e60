"""Answers files become answers of the engine, in the order of the file."""

from itertools import count
from pathlib import Path

import pytest

from catdesk.definitions.answer_values import Told
from catdesk.definitions.answers_file import AnswersFile, FileAnswer, read_answers
from catdesk.definitions.reader import read_form
from catdesk.errors import FormError
from catdesk.interview.model import (
    Choice,
    Form,
    Group,
    Kind,
    Page,
    Section,
    State,
    Text,
)
from catdesk.interview.stories import Hand
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    PersonName,
    Rendering,
    Value,
)
from tests.unit.definitions.sound import SOUND

A_OR_B = tuple(Choice(code, Text(code, "t")) for code in ("a", "b"))
YES_NO = tuple(Choice(code, Text(code, "t")) for code in ("yes", "no"))


def text(english: str) -> Text:
    return Text(english, "test")


def every_kind() -> Form:
    """Return a form with a page of each kind, named for it, and a small group."""
    choices = {Kind.CHOICE: A_OR_B, Kind.CHOICES: A_OR_B, Kind.YES_NO: YES_NO}
    pages = tuple(
        Page(
            kind.value,
            kind,
            text(kind),
            choices=choices.get(kind, ()),
            states=(State.DO_NOT_KNOW,),
        )
        for kind in Kind
    )
    group = Group("item", text("x"), text("x"), text("x"), text("x"), "what")
    what = Page("what", Kind.SHORT, text("what"))
    sections = (
        Section("once", text("once"), pages),
        Section("many", text("many"), (what,), group=group),
    )
    return Form("test", "1", text("test"), sections)


def read_date(written: str) -> DateValue:
    return DateValue(words=f"read {written}")


class AnswersFolder:
    """Writes answers files and reads them."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "answers.yaml"

    def read(self, answers: str, rest: str = "") -> AnswersFile:
        self.path.write_text(f"language: es\nanswers:\n{answers}\n{rest}")
        return read_answers(self.path, every_kind(), read_date)

    def value(self, page: str, written: str) -> Value | None:
        answer = self.read(f"  {page}: {written}").answers[0].answer
        assert isinstance(answer, Answer)
        return answer.value

    def told(self, written: str) -> Told:
        answer = self.read(f"  story: {written}").answers[0].answer
        assert isinstance(answer, Told)
        return answer

    def refused(self, answers: str) -> FormError:
        with pytest.raises(FormError) as caught:
            self.read(answers)
        return caught.value


@pytest.fixture
def folder(tmp_path: Path) -> AnswersFolder:
    return AnswersFolder(tmp_path)


@pytest.mark.parametrize(
    ("page", "written", "expected"),
    [
        ("short", "By  the river", "By  the river"),
        ("number", "012", "012"),
        ("phone", "+1 555 0100", "+1 555 0100"),
        ("a_number", "A 012-345-678", "A 012-345-678"),
        ("choice", "b", "b"),
        ("choices", "[b, a]", ("b", "a")),
        ("yes_no", "no", "no"),
        ("country", "NO", "NO"),
        ("language", "zh_Hans", "zh_Hans"),
        ("date", "'2019-03'", DateValue("read 2019-03")),
        ("date", "after the rains", DateValue("read after the rains")),
        ("date", "{year: 2019}", DateValue("read 2019")),
        ("date", "{month: 3, year: 2019}", DateValue("read 2019-03")),
        ("date", "{day: 5, month: 12, year: 2019}", DateValue("read 2019-12-05")),
        ("name", "{family: Xol, own: شول}", PersonName("", "", "Xol", "شول")),
        (
            "address",
            "{street: 1 A St, city: B, region: C, postcode: '012', country: US}",
            Address("1 A St", "B", "C", "012", "US"),
        ),
    ],
)
def test_a_value_of_each_kind_is_read(
    folder: AnswersFolder, page: str, written: str, expected: Value
) -> None:
    assert folder.value(page, written) == expected


def test_a_state_stands_in_the_place_of_an_answer(folder: AnswersFolder) -> None:
    found = folder.read("  story: {state: do_not_know}\n  short: {state: not_today}")

    assert [one.answer for one in found.answers] == [
        Answer(State.DO_NOT_KNOW),
        Answer(State.NOT_TODAY),
    ]


def test_a_story_is_kept_letter_for_letter(folder: AnswersFolder) -> None:
    told = folder.told("|\n      They  came: at dawn.\n\n      # Then & <there>.\n")

    assert told.text == "They  came: at dawn.\n\n# Then & <there>."
    assert told.hand == Hand("es")


def test_a_story_may_have_english_twins(folder: AnswersFolder) -> None:
    told = folder.told("""
      text: |
        Uno.

        Dos.
      spoken: mam
      by: interpreter
      english: |
        One.

        Two.
      english_by: translator""")

    story = told.story(iter(map(str, count())).__next__)

    assert told.hand == Hand("es", "mam", "interpreter")
    first, second = story.paragraphs
    assert (first.first.text, second.first.text) == ("Uno.", "Dos.")
    assert second.english == Rendering("Two.", "translator", second.first.revision)


def test_a_story_without_twins_has_none(folder: AnswersFolder) -> None:
    story = folder.told("Uno.").story(lambda: "p1")

    assert [one.english for one in story.paragraphs] == [None]


def test_items_of_a_group_are_counted(folder: AnswersFolder) -> None:
    found = folder.read("  short: a\n  item:\n    - what: one\n    - what: two")

    assert [(one.page, one.index) for one in found.answers] == [
        ("short", None),
        ("what", 0),
        ("what", 1),
    ]


def test_what_was_changed_later_comes_last(folder: AnswersFolder) -> None:
    found = folder.read("  yes_no: yes\n  short: a", "changed:\n  yes_no: no")

    assert [one.page for one in found.answers] == ["yes_no", "short", "yes_no"]
    assert found.answers[-1].answer == Answer(value="no")


def test_a_file_says_that_it_is_invented(folder: AnswersFolder) -> None:
    found = folder.read("  short: a", "fictional: This is invented.")

    assert (found.language, found.fictional) == ("es", "This is invented.")


def test_answers_are_not_shown_in_a_repr(folder: AnswersFolder) -> None:
    found = folder.read("  short: Amina\n  story: Amina")

    assert "Amina" not in repr(found)
    assert "Amina" not in repr(folder.told("Amina"))


@pytest.mark.parametrize(
    ("answers", "line", "message"),
    [
        ("  nowhere: x", 3, "found the key “nowhere”; expected the id of a page"),
        ("  Amina: x", 3, "found a key that is no id"),
        ("  notice: x", 3, "found the notice “notice”"),
        ("  what: x", 3, "expected it in the list “item”"),
        ("  item: x", 3, "found a text; expected a list, one entry for each item"),
        ("  item:\n    - short: x", 4, "expected it outside of any list"),
        ("  item:\n    - {}", 4, "expected answers by page id"),
        ("  short: [x]", 3, "found a list; expected a text"),
        ("  short:", 3, "found nothing; expected a text"),
        ("  story: ['x']", 3, "found a list; expected a text"),
        (
            "  choice: amina",
            3,
            "a code that “choice” does not have; expected one of: a",
        ),
        ("  choices: a", 3, "found a text; expected a list of codes"),
        ("  choices:\n    - a\n    - amina", 5, "a code that “choices” does not have"),
        ("  yes_no: do_not_know", 3, "expected one of: yes, no"),
        ("  country: Norway", 3, "expected a code of the shape [A-Z]{2}"),
        ("  short: {state: amina}", 3, "found another state; expected on short one of"),
        ("  date: {month: 3}", 3, "found a date without “year”"),
        ("  date: {year: 2019, month: 13}", 3, "expected a month from 1 to 12"),
        ("  date: {year: 2019, day: 3}", 3, "found a day without a month"),
        ("  date: {year: 19}", 3, "expected a year of four digits"),
        ("  name: Amina", 3, "found a text; expected the keys of a name"),
        ("  name: {last: Amina}", 3, "found the key “last”"),
        ("  story: {text: 'a', english: \"b\\n\\nc\"}", 3, "found 2 paragraphs; expec"),
    ],
)
def test_what_cannot_be_read_is_named_and_never_repeated(
    folder: AnswersFolder, answers: str, line: int, message: str
) -> None:
    error = folder.refused(answers)

    assert (error.file, error.line) == ("answers.yaml", line)
    assert message in str(error)
    assert "amina" not in str(error).lower()


def test_answers_to_a_form_on_disk_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("language: en\nanswers:\n  event:\n    - event_title: A fire\n")

    found = read_answers(path, read_form(SOUND), read_date)

    assert found.answers == (FileAnswer("event_title", 0, Answer(value="A fire")),)
