"""The screen can be hidden at once: by a button, by F12, or by Esc twice.

What is shown then is plain and says so; it imitates no other program. The answers
are gone from the window, not covered.
"""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from catdesk.errors import CatDeskError
from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.screen import Screen
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton
from catdesk.ui.widgets.notices import Banner, NoticeKind
from catdesk.ui.widgets.pages import FlowRow, ScrollPage
from catdesk.ui.widgets.text import BodyText, Heading

TWICE_WITHIN = 1000  # ms between two presses of Esc
_OPEN_MENUS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
}


class HideKeys(QObject):
    """Watches a window's keys, before any widget gets them, for F12 and Esc twice.

    While a menu is open the platform hands the keys to the menu's own window. A menu
    opens upon a key or a press, so after each of them we look for one to watch too.
    """

    hide_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since_escape = QElapsedTimer()
        self._look_around = QTimer(self)
        self._look_around.setSingleShot(True)
        self._look_around.timeout.connect(self._on_look_around)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that hide the screen; the first Esc stays everybody's."""
        del watched
        if event.type() in _OPEN_MENUS:
            self._look_around.start()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.isAutoRepeat() or not self._hides(event.key()):
            return False
        self.hide_requested.emit()
        return True

    @Slot()
    def _on_look_around(self) -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None and menu.windowHandle() is not None:
            menu.windowHandle().installEventFilter(self)

    def _hides(self, key: int) -> bool:
        if key == Qt.Key.Key_F12:
            return True
        if key != Qt.Key.Key_Escape:
            self._since_escape.invalidate()
            return False
        watch = self._since_escape
        is_second = watch.isValid() and watch.elapsed() <= TWICE_WITHIN
        if is_second:
            watch.invalidate()
        else:
            watch.start()
        return is_second


class PausedScreen(Screen):
    """A calm screen with nothing of anybody's on it, and the way back."""

    resume_requested = Signal()
    abandon_requested = Signal()
    """The person was told that the last words are lost, and wants to leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None
        self._error: CatDeskError | None = None
        self._heading = Heading("", self)
        self._text = BodyText("", self)
        self._trouble = Banner(NoticeKind.ATTENTION, "", self)
        self._resume = PrimaryButton("", self)
        self._abandon = OutlineButton("", self)
        self._lay_out()
        self._resume.clicked.connect(self.resume_requested)
        self._abandon.clicked.connect(self.abandon_requested)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        page = ScrollPage(self)
        column.addWidget(page, 4)
        for part in (self._heading, self._text, self._trouble):
            page.add(part)
        page.add(FlowRow(self._resume, self._abandon, gap=Space.LARGE))
        self._trouble.hide()
        self._abandon.hide()

    def retranslate(self, _: Words) -> None:
        """Say it in the language of `_`."""
        self._words = _
        self._heading.set_text(_("Paused"))
        self._text.set_text(_("Everything is kept. Go on when you are ready."))
        self._resume.set_text(_("Go on"))
        self._abandon.set_text(_("Close without the last words"))
        if self._error is not None:
            said = _(self._error.message).format(**self._error.parameters)
            self._trouble.set_text(said)

    def greet(self) -> None:
        """Give the way back the focus: Enter is enough."""
        self._resume.setFocus()

    def set_leaving(self) -> None:
        """Offer no way back while the case is being closed."""
        self._resume.setEnabled(False)

    def tell_trouble(self, error: CatDeskError) -> None:
        """Say that the last words are not saved yet, and offer both ways."""
        is_news = self._error is None
        self._error = error
        if self._words is not None:
            self.retranslate(self._words)
        self._text.hide()
        self._resume.setEnabled(True)
        self._abandon.show()
        if is_news:
            self._trouble.show()
            self._resume.setFocus()


def clear_clipboard() -> None:
    """Leave nothing in the clipboard that another program could paste."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
