"""More words for whoever wants them, opened in place."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QAccessibleWidget, QHBoxLayout, QVBoxLayout, QWidget

from catdesk.ui.measures import Space
from catdesk.ui.widgets import accessible
from catdesk.ui.widgets.buttons import QuietButton
from catdesk.ui.widgets.drawing import RTL
from catdesk.ui.widgets.text import BodyText

_BAR = 3


class DisclosureHeader(QuietButton):
    """The words that open and close a disclosure."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, icon="chevron", leads_on=True)
        self._mirrors = True
        self.is_open = False

    def set_open(self, *, is_open: bool) -> None:
        """Show which way the next press leads."""
        self.is_open = is_open
        self._icon_name = "chevron-down" if is_open else "chevron"
        self.update()
        accessible.tell_expanded(self)


class Disclosure(QWidget):
    """A title that opens paragraphs, or a list, below itself. Closed at first."""

    opened = Signal()
    closed = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = DisclosureHeader(title, self)
        self._body = DisclosureBody(self)
        self._body.hide()
        self._lay_out()
        self._header.clicked.connect(self._on_header_pressed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._header, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._body)

    def set_title(self, title: str) -> None:
        """Set the words that open it."""
        self._header.set_text(title)

    def set_body(
        self, paragraphs: Sequence[str] = (), bullets: Sequence[str] = ()
    ) -> None:
        """Set what is opened: paragraphs, then the points of a list."""
        self._body.set_texts(paragraphs, bullets)

    def is_open(self) -> bool:
        """Tell whether the body is shown."""
        return self._header.is_open

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the body."""
        if is_open == self.is_open():
            return
        self._body.setVisible(is_open)
        self._header.set_open(is_open=is_open)
        (self.opened if is_open else self.closed).emit()

    @Slot()
    def _on_header_pressed(self) -> None:
        self.set_open(is_open=not self.is_open())


class DisclosureBody(QWidget):
    """Paragraphs and points beside a quiet bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(
            Space.LARGE + _BAR, Space.HAIR, Space.LARGE + _BAR, Space.HAIR
        )
        self._column.setSpacing(Space.SMALL)

    def set_texts(self, paragraphs: Sequence[str], bullets: Sequence[str]) -> None:
        """Show other texts, when they are others."""
        texts = (tuple(paragraphs), tuple(bullets))
        if texts == self._texts:
            return
        self._texts = texts
        self._clear()
        for paragraph in paragraphs:
            self._column.addWidget(BodyText(paragraph, self))
        for bullet in bullets:
            self._column.addWidget(Bullet(bullet, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at the side where reading starts."""
        del event
        x = self.width() - _BAR if self.layoutDirection() == RTL else 0
        bar = QRectF(x, 0, _BAR, self.height())
        QPainter(self).fillRect(bar, self.palette().mid())

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class Bullet(QWidget):
    """One point of a list."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        dot = BodyText("\N{BULLET}", self)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(BodyText(text, self), 1)


class HeaderInterface(QAccessibleWidget):
    """A button that says whether what it opens is open."""

    def __init__(self, header: QWidget) -> None:
        super().__init__(header, QAccessible.Role.Button)

    def state(self) -> QAccessible.State:
        """Return the button's state with its body's."""
        state = super().state()
        header = self.widget()
        is_open = isinstance(header, DisclosureHeader) and header.is_open
        state.expandable = True
        state.expanded = is_open
        state.collapsed = not is_open
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the title as the name."""
        header = self.widget()
        if kind == QAccessible.Text.Name and isinstance(header, DisclosureHeader):
            return header.accessibleName() or header.text()
        return super().text(kind)

    def actionNames(self) -> list[str]:
        """Return what a screen reader can do here."""
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press, or take the focus."""
        header = self.widget()
        if name == self.pressAction() and isinstance(header, DisclosureHeader):
            header.click()
        else:
            super().doAction(name)


def _header_interface(widget: QWidget) -> QAccessibleInterface:
    return HeaderInterface(widget)


accessible.register("DisclosureHeader", _header_interface)
