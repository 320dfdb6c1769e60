"""What holds for every test: no screen, no network, no traces, no silent warnings."""

import logging
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

LOCALE = "C.UTF-8"
LOCALE_NAMES = ("LANGUAGE", "LANG", "LC_CTYPE", "LC_MESSAGES", "LC_TIME")
NETWORK_FAMILIES = (socket.AF_INET, socket.AF_INET6)
QT_OPTIONS = ("qt_api", "qt_default_raising", "qt_log_level_fail", "qt_log_ignore")

settings.register_profile("house", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)


def pytest_addoption(
    parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager
) -> None:
    """Add --onscreen, and let the engine's tests run where pytest-qt is not."""
    parser.addoption("--onscreen", action="store_true", help="show the windows")
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in QT_OPTIONS:
            parser.addini(name, "belongs to pytest-qt, which is not loaded")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Fix the screen, the language and the time zone before anything asks for them."""
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in LOCALE_NAMES:
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = LOCALE
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    settings.load_profile("ci" if os.environ.get("CI") else "house")


@pytest.fixture(autouse=True)
def catdesk_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Give each test a data folder of its own."""
    home = tmp_path_factory.mktemp("home") / "catdesk"
    monkeypatch.setenv("CATDESK_HOME", str(home))
    return home


class OfflineSocket(socket.socket):
    """A socket that never reaches another machine."""

    def __init__(
        self,
        family: int = -1,
        kind: int = -1,
        proto: int = -1,
        fileno: int | None = None,
    ) -> None:
        if family in NETWORK_FAMILIES or (family == -1 and fileno is None):
            message = "CATDesk works offline: a test tried to open a network socket"
            raise AssertionError(message)
        super().__init__(family, kind, proto, fileno)


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forbid network sockets in the test process."""
    monkeypatch.setattr(socket, "socket", OfflineSocket)


class Warnings(logging.Handler):
    """Every log record that somebody ought to have looked at."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line for the record."""
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_log_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning, unless it asks for caplog to look at it."""
    warnings = Warnings()
    logging.getLogger().addHandler(warnings)
    yield
    logging.getLogger().removeHandler(warnings)
    if "caplog" not in request.fixturenames:
        assert not warnings.lines, warnings.lines
