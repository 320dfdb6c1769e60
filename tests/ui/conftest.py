"""What every test of the window needs."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _swept(qapp: QApplication) -> None:
    """Delete what the test before left to be deleted later; it would pile up."""
    del qapp
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
