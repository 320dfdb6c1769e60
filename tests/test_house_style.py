"""What the house style says about sizes, names and homes, where no tool checks it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "catdesk").rglob("*.py"))
ALL_FILES = [*MODULES, *sorted((ROOT / "tests").rglob("*.py"))]

MOST_MODULE_LINES = 400
MOST_CLASS_LINES = 250
MOST_FUNCTION_LINES = 50
MOST_PARAMETERS = 5

VAGUE_WORDS = {"base", "common", "data", "helper", "helpers", "info", "manager"}
VAGUE_WORDS |= {"managers", "misc", "util", "utils"}
NAMED_BY_DECISION = {"catdesk/ui/wizard/fields/base.py"}

NETWORK = {"_socket", "asyncio", "ftplib", "http", "imaplib", "poplib", "requests"}
NETWORK |= {"smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib"}
NETWORK |= {"urllib3", "webbrowser", "xmlrpc"}
QT_NETWORK = {"QtNetwork", "QtNetworkAuth", "QtWebEngineCore", "QtWebSockets"}

HOMES = {  # one library, one home
    "PySide6": ("catdesk/ui/", "catdesk/app.py"),
    "shiboken6": ("catdesk/ui/", "catdesk/app.py"),
    "argon2": ("catdesk/storage/",),
    "babel": ("catdesk/i18n/",),
    "cryptography": ("catdesk/storage/",),
    "docx": ("catdesk/documents/",),
    "docxtpl": ("catdesk/documents/docx.py", "catdesk/documents/docx/"),
    "edtf": ("catdesk/i18n/",),
    "jinja2": ("catdesk/documents/docx.py", "catdesk/documents/docx/"),
    "lxml": ("catdesk/documents/",),
    "sqlcipher3": ("catdesk/storage/",),
    "sqlite3": (),
    "yaml": ("catdesk/definitions/",),
}

Sized = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
Function = ast.FunctionDef | ast.AsyncFunctionDef

WITHOUT_QT = """
import importlib, pathlib, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
for path in sorted(pathlib.Path("catdesk").rglob("*.py")):
    name = ".".join(path.with_suffix("").parts)
    if not name.startswith(("catdesk.ui", "catdesk.app")):
        importlib.import_module(name.removesuffix(".__init__"))
"""


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _nodes(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def _lines(node: Sized) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _parameters(node: Function) -> int:
    taken = node.args
    named = [a.arg for a in (*taken.posonlyargs, *taken.args, *taken.kwonlyargs)]
    return len([name for name in named if name not in {"self", "cls"}])


def _too_long(path: Path, kind: type[Sized], most: int) -> list[str]:
    return [
        f"{_name(path)}:{node.lineno} {node.name} has {_lines(node)} lines"
        for node in _nodes(path)
        if isinstance(node, kind) and _lines(node) > most
    ]


def _imported(path: Path) -> Iterator[str]:
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _libraries(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in _imported(path)}


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    lengths = {_name(p): len(p.read_text("utf-8").splitlines()) for p in ALL_FILES}
    assert not {n: lines for n, lines in lengths.items() if lines > MOST_MODULE_LINES}


def test_no_class_is_too_long() -> None:
    assert not [
        line for p in ALL_FILES for line in _too_long(p, ast.ClassDef, MOST_CLASS_LINES)
    ]


def test_every_function_fits_on_a_screen() -> None:
    assert not [
        line
        for path in ALL_FILES
        for kind in (ast.FunctionDef, ast.AsyncFunctionDef)
        for line in _too_long(path, kind, MOST_FUNCTION_LINES)
    ]


def test_no_function_takes_more_than_five_parameters() -> None:
    assert not [
        f"{_name(path)}:{node.lineno} {node.name} takes {_parameters(node)}"
        for path in ALL_FILES
        for node in _nodes(path)
        if isinstance(node, Function) and _parameters(node) > MOST_PARAMETERS
    ]


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [
        _name(path)
        for path in MODULES
        if VAGUE_WORDS
        & set(_name(path).removesuffix(".py").replace("/", "_").split("_"))
        and _name(path) not in NAMED_BY_DECISION
    ]


def test_no_module_can_reach_a_network() -> None:
    assert not {
        _name(path): found
        for path in MODULES
        if (found := NETWORK & _libraries(path))
        or (found := QT_NETWORK & {name.split(".")[-1] for name in _imported(path)})
    }


@pytest.mark.parametrize("library", sorted(HOMES))
def test_a_library_is_imported_only_at_its_home(library: str) -> None:
    assert not [
        _name(path)
        for path in MODULES
        if library in _libraries(path) and not _name(path).startswith(HOMES[library])
    ]


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for path in ALL_FILES}
    assert not [_name(f) for f in folders if not (f / "__init__.py").is_file()]


@pytest.mark.slow
def test_all_but_the_window_is_imported_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
