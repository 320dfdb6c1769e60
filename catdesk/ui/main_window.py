"""The window itself: a bar on top, one screen below it, and a title that says little."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from catdesk.errors import CatDeskError
from catdesk.i18n.words import Words
from catdesk.ui.focus_order import next_in_order
from catdesk.ui.pausing import HideKeys, PausedScreen
from catdesk.ui.saving import SaveState
from catdesk.ui.screen import Screen
from catdesk.ui.widgets.notices import Banner, NoticeKind
from catdesk.ui.window_bar import WindowBar

_USUAL_SIZE = (1180, 740)
_PROGRAM = "CATDesk"


class MainWindow(QMainWindow):
    """Shows one screen at a time; a screen that goes is destroyed, never kept."""

    hide_requested = Signal()
    close_requested = Signal()
    """The person wants to close; nothing closes before `close_now` is called."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._screen: Screen | None = None
        self._trouble: CatDeskError | None = None
        self._has_problem = False
        self._may_close = False
        self.bar = WindowBar(self)
        self.banner = Banner(NoticeKind.ATTENTION, "", self)
        self._stack = QStackedWidget(self)
        self._keys = HideKeys(self)
        self._lay_out()
        self._keys.hide_requested.connect(self.hide_requested)
        self.bar.pause_requested.connect(self.hide_requested)
        self.set_words(words)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.banner, self._stack):
            column.addWidget(part)
        column.setStretchFactor(self._stack, 1)
        self.banner.hide()
        self.setCentralWidget(middle)
        self.resize(*_USUAL_SIZE)

    @property
    def words(self) -> Words:
        """The words of the language that is shown."""
        return self._words

    @property
    def screen_shown(self) -> Screen | None:
        """The screen below the bar."""
        return self._screen

    def show_screen(self, screen: Screen) -> None:
        """Show a screen and destroy the one before it."""
        old, self._screen = self._screen, screen
        screen.retranslate(self._words)
        screen.problems_shown.connect(self._on_problems_shown)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.bar.setVisible(not isinstance(screen, PausedScreen))
        self._show_trouble()
        self._on_problems_shown(0)
        screen.greet()

    def set_words(self, words: Words) -> None:
        """Say everything that is shown in another language, in its place."""
        self._words = words
        self.bar.retranslate(words)
        if self._screen is not None:
            self._screen.retranslate(words)
        self._show_trouble()
        self._show_title()

    def show_case(self, label: str) -> None:
        """Show the neutral label of the open case, or none."""
        self.bar.show_case(label)
        self._trouble = None
        self._show_trouble()
        self._show_title()

    def show_saving(self, state: SaveState) -> None:
        """Show how the saving stands; what the disk refused is said in a sentence."""
        self.bar.show_saving(state)
        self._trouble = state.error
        self._show_trouble()

    def close_now(self) -> None:
        """Close: everything is saved."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for what has to be saved first."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own
        """Go where reading goes."""
        middle = self.centralWidget()
        target = next_in_order(middle, forward=next) if middle is not None else None
        if target is None:
            return False
        reason = Qt.FocusReason
        target.setFocus(reason.TabFocusReason if next else reason.BacktabFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the keys of the platform's window, which exists from now on."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self._keys)

    def _show_trouble(self) -> None:
        error = self._trouble
        if error is None or isinstance(self._screen, PausedScreen):
            self.banner.hide()
            return
        said = self._words(error.message).format(**error.parameters)
        if self.banner.isHidden():
            self.banner.tell(said)
        else:
            self.banner.set_text(said)

    def _show_title(self) -> None:
        _ = self._words
        if isinstance(self._screen, PausedScreen):
            self.setWindowTitle(_("Paused"))
            return
        label = self.bar.case_label.text()
        title = f"{label} – {_PROGRAM}" if label else _PROGRAM
        if self._has_problem:
            title = _("Error: {title}").format(title=title)
        self.setWindowTitle(title)

    @Slot(int)
    def _on_problems_shown(self, count: int) -> None:
        self._has_problem = count > 0
        self._show_title()
