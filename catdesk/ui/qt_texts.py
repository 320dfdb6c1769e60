"""The few words that Qt itself shows, in every language that we have.

Qt brings no Nepali, Hindi, Pashto, Haitian and many more, so its own texts are asked
of our catalog like all others.
"""

from PySide6.QtCore import QObject, QTranslator

from catdesk.errors import N_
from catdesk.i18n.words import Words

_CONTEXTS = {"QLineEdit", "QWidgetTextControl", "QPlatformTheme", "QDialogButtonBox"}
_OURS = {
    "Undo": N_("Undo"),
    "Redo": N_("Redo"),
    "Cut": N_("Cut"),
    "Copy": N_("Copy"),
    "Paste": N_("Paste"),
    "Delete": N_("Delete"),
    "Select All": N_("Select all"),
    "OK": N_("OK"),
    "Cancel": N_("Cancel"),
}


class QtTexts(QTranslator):
    """Answers Qt's questions from the catalog of the language that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None

    def set_words(self, words: Words) -> None:
        """Answer in another language from now on."""
        self._words = words

    def isEmpty(self) -> bool:
        """Return False: there is something to ask."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """Return the text in the language that is shown; None leaves it to Qt."""
        del disambiguation, n
        if self._words is None or context not in _CONTEXTS:
            return None
        ours = _OURS.get(sourceText.replace("&", ""))
        return self._words(ours) if ours else None
