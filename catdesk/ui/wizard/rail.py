"""Beside a page: the parts of the case, for whoever likes to see where they are.

Nothing is only here: home, back and "all parts" do the same without it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.interview.view import SectionRow, Status
from catdesk.ui.fonts import TextRole, set_text_role
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import QuietButton
from catdesk.ui.widgets.drawing import RTL
from catdesk.ui.widgets.text import Caption
from catdesk.ui.wizard.phrases import status_words

RAIL_WIDTH = 280
SHOWN_FROM = 1100  # pixels of the window's width

_ICONS = {
    Status.DONE: "check",
    Status.IN_PROGRESS: "half-circle",
    Status.NOT_STARTED: "circle",
    Status.CANNOT_START: "dashed-circle",
}


class SectionRail(QScrollArea):
    """The parts with a mark each; the one that is open stands out."""

    section_chosen = Signal(str)  # the id of the section
    hide_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(RAIL_WIDTH)
        self._progress = Caption("", self)
        self._links: dict[str, RailLink] = {}
        self._hide = QuietButton("", self)
        self._lay_out()
        self._hide.clicked.connect(self.hide_requested)

    def _lay_out(self) -> None:
        inner = RailColumn(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(self._progress)
        self._column.addSpacing(Space.SMALL)
        self._column.addStretch(1)
        self._column.addWidget(self._hide)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        """Return a height that any window has: the rail scrolls."""
        return QSize(RAIL_WIDTH, Space.PAGE * 2)

    def draw(self, _: Words, sections: Sequence[SectionRow], current: str) -> None:
        """Show the parts, and which of them is open."""
        done = sum(row.status is Status.DONE for row in sections)
        words = _.plural(
            "{done} of {all} part done", "{done} of {all} parts done", len(sections)
        )
        self._progress.set_text(words.format(done=done, all=len(sections)))
        self._hide.set_text(_("Hide this list"))
        for place, row in enumerate(sections):
            link = self._links.get(row.section.id) or self._new_link(row, place)
            link.write(_, row, is_current=row.section.id == current)

    def _new_link(self, row: SectionRow, place: int) -> "RailLink":
        link = RailLink(row.section.id, self)
        link.chosen.connect(self.section_chosen)
        self._links[row.section.id] = link
        self._column.insertWidget(place + 2, link)
        return link


class RailColumn(QWidget):
    """What the rail holds, with a hairline between it and the page."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline."""
        del event
        x = 0 if self.layoutDirection() == RTL else self.width() - 1
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(x, 0, x, self.height())


class RailLink(QuietButton):
    """One part with its mark."""

    chosen = Signal(str)  # the id of the section

    def __init__(self, section_id: str, parent: QWidget) -> None:
        super().__init__("", parent, icon="circle")
        self._section_id = section_id
        self.clicked.connect(self._on_pressed)

    def write(self, _: Words, row: SectionRow, *, is_current: bool) -> None:
        """Show the part, its status, and whether it is the open one."""
        self._icon_name = _ICONS[row.status]
        self._leads_on = is_current
        set_text_role(self, TextRole.STRONG if is_current else TextRole.BODY)
        title = _.text(row.section.title)
        self.set_text(title)
        self.setAccessibleName(f"{title}, {status_words(_, row.status)}")
        self.setEnabled(row.status is not Status.CANNOT_START)
        self.update()

    @Slot()
    def _on_pressed(self) -> None:
        self.chosen.emit(self._section_id)
