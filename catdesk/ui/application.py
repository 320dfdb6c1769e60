"""The Qt application: made once, told its name, and watched for errors."""

import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from catdesk import paths
from catdesk.ui.faults import report

DESKTOP_FILE = "org.catdesk.catdesk"


def make_application(argv: Sequence[str] = ()) -> QApplication:
    """Return the application, with its name, its icon and its watch over errors."""
    # Qt would also look beside the executable, where anybody can lay a plugin on a stick.
    QCoreApplication.setLibraryPaths(
        [QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)]
    )
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["catdesk", *argv])
    app.setApplicationName("catdesk")
    app.setDesktopFileName(DESKTOP_FILE)
    app.setWindowIcon(
        QIcon(str(paths.resources_dir() / "desktop" / f"{DESKTOP_FILE}.svg"))
    )
    return app


def watch_errors() -> None:
    """Have errors that nobody caught written as type, module and line; never values."""
    sys.excepthook = _on_error
    qInstallMessageHandler(_on_qt_message)


def _on_error(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    del kind, trace
    report(error)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Drop what Qt would print: a warning of Qt can quote a text on the screen."""
    del context, message
    if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:
        sys.stderr.write("catdesk: Qt stopped\n")
