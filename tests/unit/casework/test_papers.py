"""Papers reach the folder all or none, and never over somebody else's."""

import os
from pathlib import Path

import pytest

from catdesk.casework.forms import sample_answers, shipped_form
from catdesk.casework.ids import new_id
from catdesk.casework.opened import OpenCase
from catdesk.casework.walking import read_answers, walk
from catdesk.errors import FolderRefused
from catdesk.interview.model import PaperPlan
from catdesk.storage.memory import MemoryStore


class Stopped(Exception):
    """The person does not want the papers any more."""


@pytest.fixture
def case() -> OpenCase:
    """Return an invented case."""
    source = shipped_form()
    made = OpenCase(("a1", "Blue heron"), MemoryStore(), source, new_id)
    walk(made.session, read_answers(sample_answers(source), source))
    return made


def silent(plan: PaperPlan) -> None:
    """Say nothing of how far the making is."""
    del plan


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_papers_that_lie_there_already_are_kept_beside_the_new_ones(
    case: OpenCase, tmp_path: Path
) -> None:
    (tmp_path / "declaration.docx").write_text("somebody else's")

    for _ in range(2):
        case.make_papers(tmp_path, silent)

    assert (tmp_path / "declaration.docx").read_text() == "somebody else's"
    assert names(tmp_path) == [
        "declaration-2.docx",
        "declaration-3.docx",
        "declaration.docx",
        "index-2.docx",
        "index-3.docx",
    ]


def test_papers_replace_older_ones_when_told_so(case: OpenCase, tmp_path: Path) -> None:
    (tmp_path / "declaration.docx").write_text("older")

    made = case.make_papers(tmp_path, silent, replace=True)

    assert names(tmp_path) == ["declaration.docx", "index.docx"]
    assert made[0].path.read_bytes()[:2] == b"PK"


def test_a_folder_that_has_gone_is_not_made_again(
    case: OpenCase, tmp_path: Path
) -> None:
    with pytest.raises(FolderRefused):
        case.make_papers(tmp_path / "stick", silent)

    assert names(tmp_path) == []


def test_giving_up_leaves_nothing_behind(case: OpenCase, tmp_path: Path) -> None:
    def stop_at_the_second(plan: PaperPlan) -> None:
        if plan.id == "index":
            raise Stopped

    with pytest.raises(Stopped):
        case.make_papers(tmp_path / "papers", stop_at_the_second)

    assert not (tmp_path / "papers").exists()


def test_a_folder_that_cannot_be_written_is_refused_and_left_clean(
    case: OpenCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = iter([None])

    def full_at_the_second(descriptor: int) -> None:
        if next(synced, descriptor) is not None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_at_the_second)

    with pytest.raises(FolderRefused):
        case.make_papers(tmp_path, silent)

    assert names(tmp_path) == []
