"""The terminal: papers without a window, forms proven, and errors one can act on."""

import getpass
import hashlib
import io
import sys
from pathlib import Path

import pytest

from catdesk import paths
from catdesk.casework.forms import sample_answers, shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.casework.walking import read_answers, walk
from catdesk.cli import main

PASSWORD = "four plain words"
FORM = paths.forms_dir() / "cat"


@pytest.fixture
def case_id() -> str:
    """Return a case with invented answers in CATDesk's own folder."""
    source = shipped_form()
    case = Shelf(paths.cases_dir(), source).create("Blue heron", PASSWORD)
    walk(case.session, read_answers(sample_answers(source), source))
    case.close()
    return case.id


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let standard input hold a text."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_the_demo_says_each_step_and_the_digest_of_each_paper(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(tmp_path)]) == 0

    said = capsys.readouterr().out
    for paper in ("declaration.docx", "index.docx"):
        digest = hashlib.sha256((tmp_path / paper).read_bytes()).hexdigest()
        assert f"{digest}  {tmp_path / paper}" in said
    assert "opened again with its password" in said


def test_two_demos_make_the_same_bytes(tmp_path: Path) -> None:
    for run in ("one", "two"):
        main(["demo", "--out", str(tmp_path / run)])

    one, two = ((tmp_path / run / "declaration.docx") for run in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


def test_the_demo_takes_other_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = sorted((FORM / "examples").glob("*.yaml"))[1]

    assert main(["demo", "--answers", str(answers), "--out", str(tmp_path)]) == 0
    assert answers.name in capsys.readouterr().out


def test_an_answers_file_with_a_fault_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "mine.yaml"
    answers.write_text("language: en\nanswers:\n  no_such_page: x\n")

    assert main(["demo", "--answers", str(answers), "--out", str(tmp_path)]) == 1
    assert "mine.yaml, line 3" in capsys.readouterr().err


def test_an_answer_that_is_not_asked_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "mine.yaml"
    answers.write_text("language: en\nanswers:\n  moving_places: a text\n")

    assert main(["demo", "--answers", str(answers), "--out", str(tmp_path)]) == 1
    assert "moving_places" in capsys.readouterr().err


def test_an_item_of_a_group_that_is_closed_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "mine.yaml"
    answers.write_text(
        "language: en\nanswers:\n  incident_any: no\n"
        "  incident:\n    - incident_where: here\n"
    )

    assert main(["demo", "--answers", str(answers), "--out", str(tmp_path)]) == 1
    assert "incident_where" in capsys.readouterr().err


def test_papers_of_a_case_are_made_with_the_password_from_standard_input(
    case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, f"{PASSWORD}\n")

    assert main(["assemble", case_id, "--out", str(tmp_path)]) == 0
    assert (tmp_path / "declaration.docx").is_file()


def test_a_case_can_be_named_by_its_folder_and_its_password_typed(
    case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = io.StringIO()
    monkeypatch.setattr(screen, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", screen)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PASSWORD if prompt else "")

    folder = paths.cases_dir() / case_id
    assert main(["assemble", str(folder), "--out", str(tmp_path)]) == 0


def test_a_wrong_password_makes_nothing_and_says_what_to_do(
    case_id: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed(monkeypatch, "wrong\n")

    assert main(["assemble", case_id, "--out", str(tmp_path / "new")]) == 1
    assert "Check it and try again" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_what_is_no_case_is_refused(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed(monkeypatch, "anything\n")

    assert main(["assemble", str(tmp_path), "--out", str(tmp_path)]) == 1
    assert "not a CATDesk case" in capsys.readouterr().err


def test_a_folder_that_takes_no_files_is_refused(
    case_id: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed(monkeypatch, f"{PASSWORD}\n")
    (tmp_path / "file").write_text("")

    assert main(["assemble", case_id, "--out", str(tmp_path / "file")]) == 1
    assert "Choose another folder" in capsys.readouterr().err


def test_the_forms_that_ship_are_good(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "cat: good\n"


def test_a_broken_form_is_found_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "form.yaml").write_text("form: mine\nform: again\n")

    assert main(["check", str(tmp_path)]) == 1
    assert "form.yaml" in capsys.readouterr().out


def test_a_word_that_is_no_command_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["dance"])

    assert "dance" in capsys.readouterr().err
