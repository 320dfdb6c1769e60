"""The shelf makes, lists, opens, copies and deletes cases, all under neutral labels."""

from pathlib import Path

import pytest

from catdesk.casework.labels import LABELS, propose
from catdesk.casework.opened import FORM, FormOnDisk
from catdesk.casework.shelf import Shelf
from catdesk.errors import CaseDamaged, OtherForm, WrongPassword
from catdesk.i18n.words import Words
from catdesk.interview.model import Form, Text
from catdesk.interview.values import Answer
from tests.unit.casework.sample import say
from tests.unit.interview.sample import FORM as SAMPLE

SOURCE = FormOnDisk(SAMPLE, Path())
PASSWORD = "four plain words here"


def test_a_case_is_made_listed_opened_and_holds_its_answers(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, SOURCE)
    case = shelf.create("Blue heron", PASSWORD)
    say(case, "more", "age", "42")
    case.close()

    again = Shelf(tmp_path, SOURCE)
    opened = again.open(case.id, PASSWORD)

    assert [(one.id, one.label) for one in again.entries()] == [(case.id, "Blue heron")]
    assert opened.label == "Blue heron"
    assert opened.session.answers.get("age") == Answer(value="42")
    assert opened.facts()[FORM] == "sample"
    opened.close()


def test_a_wrong_password_opens_nothing_and_makes_the_next_try_wait(
    tmp_path: Path,
) -> None:
    shelf = Shelf(tmp_path, SOURCE)
    case = shelf.create("Blue heron", PASSWORD)
    case.close()

    for _ in range(2):
        with pytest.raises(WrongPassword):
            shelf.open(case.id, "wrong")

    assert shelf.delay_before_next_try(case.id) > 0


def test_a_case_of_another_form_is_not_opened_with_this_one(tmp_path: Path) -> None:
    case = Shelf(tmp_path, SOURCE).create("Blue heron", PASSWORD)
    case.close()
    other = FormOnDisk(Form("other", "1", Text("Other", ""), ()), Path())

    with pytest.raises(OtherForm):
        Shelf(tmp_path, other).open(case.id, PASSWORD)

    Shelf(tmp_path, SOURCE).open(case.id, PASSWORD).close()


def test_a_copy_opens_with_the_same_password_and_deleting_leaves_it(
    tmp_path: Path,
) -> None:
    shelf = Shelf(tmp_path / "here", SOURCE)
    case = shelf.create("Blue heron", PASSWORD)
    case.close()
    (tmp_path / "stick").mkdir()

    copy = shelf.copy_to(case.id, tmp_path / "stick")
    shelf.delete(case.id)

    assert shelf.entries() == ()
    Shelf(copy.parent, SOURCE).open(copy.name, PASSWORD).close()


def test_a_proposed_label_is_never_taken_already(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, SOURCE)
    words = Words("en")

    assert shelf.propose_label(words) in LABELS
    assert propose(words, LABELS[1:]) == LABELS[0]
    assert propose(words, LABELS).endswith(" 2")
    taken = [*LABELS, *(f"{label} 2" for label in LABELS)]
    assert propose(words, taken).endswith(" 3")


def test_no_proposed_label_has_a_problem_of_its_own(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, SOURCE)

    assert [shelf.label_problem(label) for label in LABELS] == [""] * len(LABELS)
    assert shelf.label_problem("A 123-456-789") != ""


def test_a_case_that_cannot_be_read_is_not_left_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(tmp_path, SOURCE)
    case = shelf.create("Blue heron", PASSWORD)
    case.close()

    with monkeypatch.context() as patch:
        patch.setattr("catdesk.casework.shelf.OpenCase", _unreadable)
        with pytest.raises(CaseDamaged):
            shelf.open(case.id, PASSWORD)
        with pytest.raises(CaseDamaged):
            shelf.create("Quiet river", PASSWORD)

    shelf.open(case.id, PASSWORD).close()


def _unreadable(*parts: object) -> None:
    del parts
    raise CaseDamaged
