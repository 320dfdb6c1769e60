"""The papers: what is open, where they go, making them, giving up, and a bad folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from catdesk.casework.forms import form_in, sample_answers
from catdesk.casework.walking import read_answers, walk
from catdesk.i18n.words import Words
from catdesk.paths import forms_dir
from tests.ui.pages import Window
from tests.ui.shelves import PASSWORD, MemoryShelf

SOURCE = form_in(forms_dir() / "cat")


@pytest.fixture
def shelf() -> MemoryShelf:
    """Return a shelf with the sample case of the form that ships."""
    made = MemoryShelf(SOURCE.form, SOURCE.folder)
    case = made.create("Blue heron", PASSWORD)
    walk(case.session, read_answers(sample_answers(SOURCE), SOURCE))
    case.save(case.take_unsaved())
    return made


@pytest.fixture
def papers(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Return the window at the papers of the sample case."""
    monkeypatch.setenv("HOME", str(tmp_path))
    window.press("Blue heron").type("Password", PASSWORD).press("Open")
    window.wait_for("Your statement, part by part")
    return window.press("See the papers")


def test_the_page_says_what_is_open_and_who_could_find_the_papers(
    papers: Window,
) -> None:
    assert papers.heading == "Your papers"
    assert papers.sees("Who could find these pages?")
    assert papers.sees("A lawyer can change them there.")


def test_the_papers_go_into_the_folder_that_is_chosen(
    papers: Window, tmp_path: Path
) -> None:
    papers.press("Make the papers").wait_for(str(tmp_path))
    papers.type("Name of a new folder here", "papers").press("Make the folder")
    papers.wait_for(str(tmp_path / "papers"))

    papers.press("Make the papers here").wait_for("Made and read back.")

    made = sorted(path.name for path in (tmp_path / "papers").iterdir())
    assert made == ["declaration.docx", "index.docx"]
    assert papers.sees("declaration.docx")


def test_the_folder_can_be_opened_in_the_systems_own_program(
    papers: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    papers.press("Make the papers").wait_for(str(tmp_path))
    papers.press("Make the papers here").wait_for("Made and read back.")

    papers.press("Open the folder")

    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]


def test_nothing_of_the_folder_is_remembered_anywhere(
    papers: Window, tmp_path: Path, catdesk_home: Path
) -> None:
    secret = tmp_path / "Amina"
    secret.mkdir()
    papers.press("Make the papers").wait_for("Amina")
    papers.press("Amina").wait_for(str(secret))
    papers.press("Make the papers here").wait_for("Made and read back.")

    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.parent for path in left} == {secret}
    kept = [path for path in catdesk_home.rglob("*") if path.is_file()]
    assert not [path for path in kept if b"Amina" in path.read_bytes()]


def test_making_can_be_given_up_and_writes_nothing(
    papers: Window, tmp_path: Path
) -> None:
    papers.press("Make the papers").wait_for(str(tmp_path))
    papers.button("Make the papers here").click()
    papers.button("Cancel").click()

    papers.wait_until(lambda: papers.offers("Make the papers"))

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_no_files_is_told_in_a_sentence(
    papers: Window, tmp_path: Path
) -> None:
    papers.press("Make the papers").wait_for(str(tmp_path))
    papers.type("Name of a new folder here", "gone").press("Make the folder")
    papers.wait_for(str(tmp_path / "gone"))
    (tmp_path / "gone").rmdir()
    (tmp_path / "gone").write_text("a file now")

    papers.press("Make the papers here")

    papers.wait_for("CATDesk cannot write to this folder. Choose another folder.")


def test_a_folder_that_is_not_there_any_more_is_told_in_a_sentence(
    papers: Window, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    papers.press("Make the papers").wait_for("stick")
    (tmp_path / "stick").rmdir()

    papers.press("stick")

    papers.wait_for("CATDesk cannot open this folder. Choose another folder.")


def test_no_folder_can_be_used_before_the_pressed_one_is_looked_into(
    papers: Window, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    papers.button("Make the papers").click()
    assert not papers.offers("Make the papers here")
    papers.wait_for("stick")

    papers.button("stick").click()
    papers.button("Make the papers here").click()

    papers.wait_for(str(tmp_path / "stick"))
    papers.press("Make the papers here").wait_for("Made and read back.")
    assert [path.name for path in tmp_path.glob("*")] == ["stick"]


def test_the_answer_to_an_older_look_is_not_shown(
    papers: Window, tmp_path: Path
) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "stick").mkdir()
    papers.press("Make the papers").wait_for("stick")
    (tmp_path / "old").rmdir()

    papers.button("old").click()
    papers.button("stick").click()
    papers.wait_for(str(tmp_path / "stick"))

    assert not papers.sees("CATDesk cannot open this folder.")
    assert papers.offers("Make the papers here")


@pytest.mark.parametrize("name", ["", "a/b", ".hidden", ".."])
def test_a_name_that_no_folder_can_have_is_told_in_a_sentence(
    papers: Window, tmp_path: Path, name: str
) -> None:
    papers.press("Make the papers").wait_for(str(tmp_path))

    papers.type("Name of a new folder here", name).press("Make the folder")

    papers.wait_for("CATDesk cannot make a folder here.")
    assert list(tmp_path.iterdir()) == []


def test_the_folders_and_their_problem_are_said_in_another_language(
    papers: Window, tmp_path: Path
) -> None:
    up, refused = "Up: the folder above", "CATDesk cannot open this folder."
    (tmp_path / "stick").mkdir()
    papers.press("Make the papers").wait_for("stick")
    (tmp_path / "stick").rmdir()
    papers.press("stick").wait_for(refused)
    typed = papers.lines()[0]
    typed.setText("papers")

    papers.speak("es")

    assert papers.sees(Words("es")(up))
    assert papers.sees(Words("es")(f"{refused} Choose another folder."))
    assert not papers.sees(up)
    assert not papers.sees(refused)
    assert typed.text() == "papers"


def test_a_pause_while_papers_are_made_comes_back_to_them(
    papers: Window, tmp_path: Path
) -> None:
    papers.press("Make the papers").wait_for(str(tmp_path))
    papers.button("Make the papers here").click()

    papers.press("Pause").press("Go on")

    papers.wait_for("Made and read back.")
    assert papers.heading == "Your papers"


def test_an_open_question_is_one_press_away(papers: Window) -> None:
    papers.press("Go there").press("All parts")

    assert papers.heading == "Your statement, part by part"
