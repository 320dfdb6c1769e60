"""Choosing a folder inside the window.

Qt's own dialog writes the folders somebody chose into a file of Qt, and the
platform's into the list of recent places. This screen writes nothing anywhere.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo, Signal, Slot
from PySide6.QtWidgets import QWidget

from catdesk.errors import N_, CatDeskError, FolderRefused
from catdesk.i18n.words import Words
from catdesk.ui.labeled import Labeled
from catdesk.ui.measures import Space
from catdesk.ui.plain_row import PlainRow
from catdesk.ui.screen import Sheet
from catdesk.ui.tasks import Task, Tasks
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from catdesk.ui.widgets.fields import LineField
from catdesk.ui.widgets.pages import FlowRow
from catdesk.ui.widgets.rows import RowList
from catdesk.ui.widgets.text import Caption, CardTitle

_STICKS = ("/media/", "/run/media/", "/Volumes/", "/mnt/")
_CANNOT_OPEN = N_("CATDesk cannot open this folder. Choose another folder.")
_CANNOT_MAKE = N_("CATDesk cannot make a folder here. Choose another name or place.")
_USUAL = (
    (N_("Documents"), QStandardPaths.StandardLocation.DocumentsLocation),
    (N_("Desktop"), QStandardPaths.StandardLocation.DesktopLocation),
    (N_("Home folder"), QStandardPaths.StandardLocation.HomeLocation),
)
NAME = "name"


@dataclass(frozen=True, slots=True)
class Looked:
    """What a folder holds, and where else one may go."""

    folder: Path
    inside: tuple[Path, ...]
    sticks: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """The work of looking into a folder, perhaps after making it."""

    folder: Path
    make: bool = False

    def __call__(self, task: Task) -> Looked:
        """Return what is there; raises FolderRefused."""
        del task
        try:
            if self.make:
                self.folder.mkdir()
            inside = sorted(_folders_in(self.folder), key=_by_name)
        except OSError as error:
            raise FolderRefused(_CANNOT_MAKE if self.make else _CANNOT_OPEN) from error
        return Looked(self.folder, tuple(inside), tuple(_sticks()))


def usual_folder() -> Path:
    """Return the folder that is shown first."""
    for _, place in _USUAL:
        found = Path(QStandardPaths.writableLocation(place))
        if found.is_dir():
            return found
    return Path.home()


def shown_path(path: Path) -> str:
    """Return a path that keeps its order inside a line that runs from the right."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{path}\N{POP DIRECTIONAL ISOLATE}"


class FolderScreen(Sheet):
    """Shows one folder at a time; nothing is chosen before the button says so."""

    folder_chosen = Signal(str)  # its path

    def __init__(self, tasks: Tasks, heading: str, use: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._keys = (heading, use)  # keys of the catalog
        self._words: Words | None = None
        self._folder = usual_folder()
        self._looked: Looked | None = None
        self._error: CatDeskError | None = None
        self._unanswered = 0  # looks begun and not ended; they end in their order
        self._places = FlowRow(gap=Space.WIDE, parent=self)
        self._usual = [
            PlaceButton(Path(QStandardPaths.writableLocation(place)), self)
            for _, place in _USUAL
        ]
        self._sticks: list[PlaceButton] = []
        self._path = CardTitle("", self)
        self._rows = RowList(self)
        self._empty = Caption("", self)
        self._name = LineField(self)
        self._new = Labeled(self._name, self)
        self._make = OutlineButton("", self)
        self._use = PrimaryButton("", self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_back_shown(shown=True)
        for button in self._usual:
            button.chosen.connect(self._on_folder_picked)
            self._places.add(button)
        self.add(self._places)
        self.add(self._path)
        self.add(self._rows, space=Space.SMALL)
        self.add(self._empty, space=Space.SMALL)
        self.add(self._new)
        self.add(self._make, space=Space.SMALL)
        self.add_actions(self._use)

    def _connect(self) -> None:
        self._make.clicked.connect(self._on_make_pressed)
        self._name.returnPressed.connect(self._on_make_pressed)
        self._use.clicked.connect(self._on_use_pressed)

    def begin_at(self, folder: Path) -> None:
        """Show another folder first than the usual one."""
        self._folder = folder

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`, and look into the first folder."""
        super().retranslate(_)
        is_first = self._words is None
        self._words = _
        heading, use = self._keys
        self.set_heading(_(heading))
        self._use.set_text(_(use))
        for button, (name, _place) in zip(self._usual, _USUAL, strict=True):
            button.set_text(_(name))
        self._empty.set_text(_("There are no folders in this one."))
        self._new.set_words(_("Name of a new folder here"))
        self._make.set_text(_("Make the folder"))
        if is_first:
            self._look(Look(self._folder))
        if self._looked is not None:
            self._show_rows(self._looked, _)
        self._show_error(_)

    def _look(self, look: Look) -> None:
        self._unanswered += 1
        self._use.setEnabled(False)  # the folder on the screen is not the wanted one
        task = Task(look)
        task.done.connect(self._on_looked)
        task.refused.connect(self._on_refused)
        self._tasks.begin(task)

    def _is_last_answer(self) -> bool:
        """Count one answer; tell whether it is that of the last look."""
        self._unanswered -= 1
        self._use.setEnabled(not self._unanswered)
        return not self._unanswered

    def _row(self, folder: Path, title: str) -> PlainRow:
        row = PlainRow(str(folder), title, self._rows)
        row.chosen.connect(self._on_folder_picked)
        return row

    def _show_error(self, _: Words) -> None:
        error = self._error
        said = _(error.message).format(**error.parameters) if error else ""
        self.show_problems([(NAME, said)] if said else [])

    def _show_rows(self, looked: Looked, _: Words) -> None:
        rows = [self._row(folder, folder.name) for folder in looked.inside]
        if looked.folder.parent != looked.folder:
            rows.insert(0, self._row(looked.folder.parent, _("Up: the folder above")))
        self._rows.set_rows(rows)
        self._empty.setVisible(not looked.inside)

    def _show_sticks(self, sticks: tuple[Path, ...]) -> None:
        known = {button.folder for button in self._sticks}
        for stick in sticks:
            if stick not in known:
                button = PlaceButton(stick, self)
                button.set_text(stick.name or str(stick))
                button.chosen.connect(self._on_folder_picked)
                self._sticks.append(button)
                self._places.add(button)

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        if not self._is_last_answer() or self._words is None:
            return
        self._folder, self._looked, self._error = looked.folder, looked, None
        self._path.set_text(shown_path(looked.folder))
        self._name.clear()
        self._new.show_problem("")
        self._show_error(self._words)
        self._show_rows(looked, self._words)
        self._show_sticks(looked.sticks)

    @Slot(object)
    def _on_refused(self, error: CatDeskError) -> None:
        if self._is_last_answer() and self._words is not None:
            self._error = error
            self._show_error(self._words)

    @Slot(str)
    def _on_folder_picked(self, folder: str) -> None:
        self._look(Look(Path(folder)))

    @Slot()
    def _on_make_pressed(self) -> None:
        if self._unanswered or self._words is None:
            return
        name = self._name.text().strip()
        if name == Path(name).name and _can_be_made(name):
            self._look(Look(self._folder / name, make=True))
        else:
            self._error = FolderRefused(_CANNOT_MAKE)
            self._show_error(self._words)

    @Slot()
    def _on_use_pressed(self) -> None:
        self.folder_chosen.emit(str(self._folder))

    def go_to_problem(self, key: str) -> None:
        """Give the focus to the name of a new folder."""
        del key
        self._new.setFocus()


class PlaceButton(QuietButton):
    """A folder that many people know by a name."""

    chosen = Signal(str)  # its path

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__("", parent, leads_on=True)
        self.folder = folder
        self.clicked.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        self.chosen.emit(str(self.folder))


def _folders_in(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if _can_be_shown(entry.name) and entry.is_dir():
            yield entry


def _can_be_shown(name: str) -> bool:
    """Tell whether a name is no hidden one, and text that Qt takes."""
    return not name.startswith(".") and not any(
        "\ud800" <= letter <= "\udfff" for letter in name
    )


def _can_be_made(name: str) -> bool:
    """Tell whether a name is one, and will be seen in the list once it is made."""
    return bool(name) and "\0" not in name and _can_be_shown(name)


def _by_name(folder: Path) -> str:
    return folder.name.casefold()


def _sticks() -> Iterator[Path]:
    for volume in QStorageInfo.mountedVolumes():
        path = volume.rootPath()
        is_stick = path.startswith(_STICKS) or sys.platform == "win32"
        if is_stick and volume.isReady() and not volume.isReadOnly():
            yield Path(path)
