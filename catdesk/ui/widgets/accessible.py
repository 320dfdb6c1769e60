"""What a screen reader is told beyond what Qt tells by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Maker = Callable[[QWidget], QAccessibleInterface]

_MAKERS: dict[str, Maker] = {}


def register(class_name: str, maker: Maker) -> None:
    """Describe every widget of a class, and of those derived from it, by `maker`."""
    if not _MAKERS:
        QAccessible.installFactory(_described)
    _MAKERS[class_name] = maker


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, when it has finished what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def tell_expanded(widget: QWidget) -> None:
    """Say that what `widget` opens in place has opened or closed."""
    state = QAccessible.State()
    state.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, state))


class RoleInterface(QAccessibleWidget):
    """A widget with a role that its Qt class does not have."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)


def _described(class_name: str, described: QObject) -> QAccessibleInterface | None:
    maker = _MAKERS.get(class_name)
    if maker is None or not isinstance(described, QWidget):
        return None
    interface = maker(described)
    described.kept_interface = interface  # type: ignore[attr-defined]  # Qt keeps none
    return interface
