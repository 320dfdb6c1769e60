"""The reference for starting up: an empty PySide6 window, shown and painted."""

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstPaint(QObject):
    """Ends the program when the window has been painted once."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that the window is there."""
        if event.type() is QEvent.Type.Paint:
            print("painted", flush=True)
            QApplication.exit()
        return super().eventFilter(watched, event)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    watch = FirstPaint()
    window.installEventFilter(watch)
    window.resize(1366, 768)
    window.show()
    sys.exit(application.exec())
