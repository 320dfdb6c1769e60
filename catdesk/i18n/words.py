"""The words of the program in one language; English where it has none."""

from functools import cached_property

from catdesk.i18n.catalogs import SCREENS, load
from catdesk.i18n.locales import SOURCE, Direction, direction_of
from catdesk.interview.model import Text


class Words:
    """What `_` is in a widget: says a message in the language that was chosen."""

    def __init__(self, language: str = SOURCE, domain: str = SCREENS) -> None:
        self.language = language
        self._catalog = load(language, domain)

    def __call__(self, message: str) -> str:
        """Return the message in this language."""
        # An empty message is the key of the catalog's own header.
        return self._catalog.gettext(message) if message else ""

    def plural(self, one: str, many: str, n: int) -> str:
        """Return the form of the message that this language uses for `n`."""
        return self._catalog.ngettext(one, many, n)

    def context(self, context: str, message: str) -> str:
        """Return the message as it is said in a context (for a form: a page id)."""
        return self._catalog.pgettext(context, message) if message else ""

    def text(self, text: Text) -> str:
        """Return a text of a form in this language."""
        return self.context(text.context, text.english)

    @cached_property
    def direction(self) -> Direction:
        """The way in which the script of this language runs."""
        return direction_of(self.language)
