"""What all screens of the interview have in common: they draw a view, and ask for acts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.view import Place, View
from catdesk.ui.screen import Sheet
from catdesk.ui.widgets.buttons import QuietButton


class WizardScreen(Sheet):
    """Draws one view of the session; every signal asks for one act of it.

    `retranslate` comes first, so that there are words; both may come again.
    """

    next_requested = Signal()
    anyway_requested = Signal()
    state_chosen = Signal(str)  # the value of the State
    print_allowed = Signal()  # what stood for a lawyer only may be printed
    section_chosen = Signal(str)  # the id of the section to begin
    place_chosen = Signal(object)  # the Place to go to
    change_requested = Signal(object)  # the Place to change, and to return from
    item_added = Signal(str)  # the id of the group
    item_deleted = Signal(str, str)  # the ids of the group and of the item
    item_moved = Signal(str, str, int)  # as above, and by how many places
    undo_requested = Signal()
    papers_requested = Signal()
    check_all_requested = Signal()
    home_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent, wide=wide)
        self._words: Words | None = None
        self._view: View | None = None
        self._home = QuietButton("", self)
        self.add_way(self._home)
        self._home.clicked.connect(self.home_requested)

    @property
    def place(self) -> Place | None:
        """The place that is drawn."""
        return self._view.place if self._view else None

    def draw(self, view: View) -> None:
        """Show this view; words and problems change, what is typed stays."""
        self._view = view
        self.set_back_shown(shown=view.can_go_back)
        if self._words is not None:
            self.write(self._words, view)

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`."""
        super().retranslate(_)
        self._words = _
        self._home.set_text(_("All parts"))
        if self._view is not None:
            self.write(_, self._view)

    def write(self, _: Words, view: View) -> None:
        """Set every word of the screen; each screen has its own."""


def section_caption(_: Words, view: View) -> str:
    """Return the section and, in a group, the item: "What happened · Event 2"."""
    if view.section is None:
        return ""
    title = _.text(view.section.title)
    if not view.number or view.group is None:
        return title
    item = _.text(view.group.one).format(number=view.number)
    return f"{title} · {item}"
