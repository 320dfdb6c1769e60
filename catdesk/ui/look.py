"""How the program looks and speaks, as its person chose it; kept when it changes."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from catdesk import settings
from catdesk.i18n.catalogs import available, chosen
from catdesk.i18n.words import Words
from catdesk.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings, Theme
from catdesk.ui.qt_texts import QtTexts
from catdesk.ui.style import Style
from catdesk.ui.tasks import Task, Tasks

_STEP = 2  # points
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # POSIX, in their order
_MIDDLE = 128  # between dark and light, of 255


class Look(QObject):
    """Language, size of the words, colors, and whether the parts are shown."""

    words_changed = Signal(object)
    """The Words of the language that is now shown."""
    rail_changed = Signal(bool)

    def __init__(self, app: QApplication, file: Path, tasks: Tasks) -> None:
        super().__init__(app)
        self._app = app
        self._file = file
        self._tasks = tasks
        self._style = Style()
        self._qt_texts = QtTexts(self)
        self._chosen = settings.load(file)
        self.words = Words(chosen([self._chosen.language, *_of_the_system()]))
        self._app.installTranslator(self._qt_texts)
        self._dress()
        self._speak()

    @property
    def rail_shown(self) -> bool:
        """Whether the parts are to stand beside the page."""
        return self._chosen.rail_shown

    def languages(self) -> Sequence[tuple[str, str]]:
        """Return the languages to choose from: code and own name."""
        return [(one.code, one.name) for one in available()]

    def speak(self, language: str) -> None:
        """Show everything in another language, without keeping it as the choice."""
        if language and language != self.words.language:
            self.words = Words(chosen([language]))
            self._speak()
            self.words_changed.emit(self.words)

    def choose_language(self, language: str) -> None:
        """Show everything in another language, and keep it as the choice."""
        self.speak(language)
        self._keep(replace(self._chosen, language=language))

    def make_smaller(self) -> None:
        """Make the words smaller by a step."""
        self._resize(-_STEP)

    def make_larger(self) -> None:
        """Make the words larger by a step."""
        self._resize(_STEP)

    def turn_colors(self) -> None:
        """Go from light to dark or back."""
        is_dark = self._app.palette().window().color().lightness() < _MIDDLE
        self._keep(replace(self._chosen, theme=Theme.LIGHT if is_dark else Theme.DARK))
        self._dress()

    def show_rail(self, *, shown: bool) -> None:
        """Show the parts beside the page, or not."""
        self._keep(replace(self._chosen, rail_shown=shown))
        self.rail_changed.emit(shown)

    def end(self) -> None:
        """Leave Qt as it was found: its own words, and no watch over its colors."""
        self._app.removeTranslator(self._qt_texts)
        self._style.deleteLater()
        self.deleteLater()

    def _resize(self, by: int) -> None:
        size = max(SMALLEST_TEXT, min(LARGEST_TEXT, self._chosen.text_size + by))
        self._keep(replace(self._chosen, text_size=size))
        self._dress()

    def _dress(self) -> None:
        self._style.apply(self._app, self._chosen.theme, self._chosen.text_size)

    def _speak(self) -> None:
        self._qt_texts.set_words(self.words)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(rtl if self.words.direction == "rtl" else ltr)

    def _keep(self, changed: Settings) -> None:
        if changed != self._chosen:
            self._chosen = changed
            self._tasks.begin(Task(_KeepSettings(changed, self._file)))


def _of_the_system() -> Sequence[str]:
    for name in _VARIABLES:
        if os.environ.get(name):
            return [os.environ[name]]
    # Not imported by name: QLocale alone takes 16 ms to load.
    return QtCore.QLocale.system().uiLanguages()


@dataclass(frozen=True, slots=True)
class _KeepSettings:
    """The work of keeping the settings; where the disk refuses, they last till the end."""

    chosen: Settings
    file: Path

    def __call__(self, task: Task) -> None:
        del task
        settings.save(self.chosen, self.file)
