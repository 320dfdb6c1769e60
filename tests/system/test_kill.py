"""SIGKILL at random moments while a script types into the real program.

Nothing that the screen said was saved may be lost, and of the typing at most the last
two seconds. `CATDESK_KILLS` sets how often (30 here; 200 for the full run), and
`CATDESK_SEED` when.
"""

import json
import os
import random
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import pytest

from catdesk import paths
from catdesk.casework.forms import shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.interview.values import Story
from tests.system.typist import PASSWORD, QUESTIONS

pytestmark = pytest.mark.system

KILLS = int(os.environ.get("CATDESK_KILLS", "30"))
SEED = int(os.environ.get("CATDESK_SEED", "20261123"))
LONGEST_LOSS = 2.0  # seconds of typing
LONGEST_START = 20  # seconds until the program is open
ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Witness:
    """What the screen showed until the end came."""

    saved: dict[str, str] = field(default_factory=dict)
    typed: list[tuple[float, str, str]] = field(default_factory=list)
    ended: float = 0.0

    def hear(self, lines: bytes) -> None:
        """Take in what came over the pipe; the last line may be cut."""
        for line in lines.split(b"\n")[:-1]:
            said = json.loads(line)
            self.saved.update(said.get("saved", {}))
            if "typed" in said:
                self.typed.append((said["at"], said["page"], said["typed"]))

    def due(self) -> dict[str, str]:
        """Return what was typed more than two seconds before the end, by question."""
        old = [one for one in self.typed if one[0] < self.ended - LONGEST_LOSS]
        return {page: text for _, page, text in old}


def test_nothing_acknowledged_is_lost_at_any_moment(
    catdesk_home: Path, record_property: Callable[[str, object], None]
) -> None:
    moments = random.Random(SEED)
    make_case()
    lost, acknowledged = [], 0

    for kill in range(KILLS):
        witness = kill_while_typing(catdesk_home, kill, moments.uniform(0.1, 3.5))
        lost += losses(witness)
        acknowledged += len(witness.saved)

    record_property("texts acknowledged", acknowledged)
    assert acknowledged > KILLS // 2
    assert lost == []


def test_a_store_that_keeps_nothing_is_found_out(catdesk_home: Path) -> None:
    make_case()

    witness = kill_while_typing(catdesk_home, 1, 3.0, "broken")

    assert losses(witness) != []


def make_case() -> None:
    """Make the one case of this test."""
    Shelf(paths.cases_dir(), shipped_form()).create("Blue heron", PASSWORD).close()


def kill_while_typing(home: Path, seed: int, seconds: float, *fault: str) -> Witness:
    """Let the typist work for a while, end it, and return what it had been shown."""
    reading, writing = os.pipe()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.system.typist", str(writing), str(seed), *fault],
        cwd=ROOT,
        env={**os.environ, "CATDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    witness = Witness()
    heard = _read_for(reading, LONGEST_START, until=b"ready")
    assert b"ready" in heard, "the program did not open the case"
    heard += _read_for(reading, seconds)
    assert child.poll() is None, "the program ended by itself"
    child.send_signal(signal.SIGKILL)
    witness.ended = monotonic()
    child.wait()
    heard += _read_for(reading, 5)
    os.close(reading)
    witness.hear(heard)
    return witness


def losses(witness: Witness) -> list[str]:
    """Return the questions whose text on disk is shorter than what was promised."""
    found = texts_on_disk()
    promised = [*witness.saved.items(), *witness.due().items()]
    return [page for page, text in promised if not found[page].startswith(text.strip())]


def texts_on_disk() -> dict[str, str]:
    """Open the case twice and return the stories in it, by question.

    The first opening makes answers of what stood in fields; they have to be there
    the next time as well.
    """
    open_and_read()
    return open_and_read()


def open_and_read() -> dict[str, str]:
    """Open the case, read its stories, and close it."""
    shelf = Shelf(paths.cases_dir(), shipped_form())
    (entry,) = shelf.entries()
    case = shelf.open(entry.id, PASSWORD)
    pages = {page.ask.english: page.id for page in case.session.form.pages.values()}
    found = {}
    for question in QUESTIONS:
        answer = case.session.answers.get(pages[question])
        story = answer.value if answer else None
        found[question] = story.text if isinstance(story, Story) else ""
    case.close()
    return found


def _read_for(pipe: int, seconds: float, until: bytes = b"never said") -> bytes:
    """Read what comes within some seconds, to the end of the pipe or to a word."""
    end, heard = monotonic() + seconds, b""
    while (left := end - monotonic()) > 0 and until not in heard:
        if select.select([pipe], [], [], left)[0]:
            piece = os.read(pipe, 1 << 16)
            if not piece:
                return heard
            heard += piece
    return heard
