"""Small source trees with forms, code and catalogs, for what reads them."""

from pathlib import Path

SCREEN = '''"""A screen."""

MESSAGE = N_("Close and open again.")


def draw(_: Words, n: int) -> None:
    """Draw."""
    _("Save and continue")
    _.plural("{n} event", "{n} events", n)
    # NOTE: the month, not the modal verb
    _.context("month", "May")
    _(MESSAGE)
'''

PAPER = '''"""A paper."""


def build(_: Words) -> None:
    """Build."""
    _("Declaration of {name}")
'''


SPANISH = r"""
msgid ""
msgstr ""
"Language: es\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"Content-Type: text/plain; charset=utf-8\n"
"X-Made-By: Ana\n"
"X-Reviewed: no\n"

msgid "Save and continue"
msgstr "Guardar y seguir"

msgid "{n} event"
msgid_plural "{n} events"
msgstr[0] "un hecho"
msgstr[1] "{n} hechos"

msgctxt "month"
msgid "May"
msgstr "mayo"

#, fuzzy
msgid "Go on"
msgstr "Siga"
"""


def catalog(
    folder: Path, text: str = SPANISH, name: str = "es/LC_MESSAGES/catdesk"
) -> Path:
    """Write a catalog as text below `folder`; return its file."""
    file = folder / f"{name}.po"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.lstrip(), encoding="utf-8")
    return file


def tree(root: Path, settings: Path) -> Path:
    """Write a source tree with one screen and one paper; return its root."""
    for name, text in (("ui/screen", SCREEN), ("documents/paper", PAPER)):
        file = root / "catdesk" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (root / "translations").mkdir()
    for name in ("babel.cfg", "papers.cfg"):
        text = (settings / name).read_text(encoding="utf-8")
        (root / "translations" / name).write_text(text, encoding="utf-8")
    return root
