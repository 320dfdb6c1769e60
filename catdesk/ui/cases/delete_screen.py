"""The end of a case: says what is lost, offers a copy, and asks for its name."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from catdesk.errors import CatDeskError
from catdesk.i18n.words import Words
from catdesk.ui.folders import shown_path
from catdesk.ui.labeled import Labeled
from catdesk.ui.screen import Sheet
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton
from catdesk.ui.widgets.fields import LineField
from catdesk.ui.widgets.notices import Banner, NoticeKind
from catdesk.ui.widgets.text import BodyText

LABEL = "label"


class DeleteScreen(Sheet):
    """The button that deletes works only once the case's name is typed."""

    keep_requested = Signal()
    copy_requested = Signal()
    delete_confirmed = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._words: Words | None = None
        self._copied_to = ""
        self._error: CatDeskError | None = None
        self._is_deleting = False
        self._lost = BodyText("", self)
        self._copy = OutlineButton("", self)
        self._told = Banner(NoticeKind.GOOD, "", self)
        self._name = LineField(self)
        self._row = Labeled(self._name, self)
        self._keep = PrimaryButton("", self)
        self._delete = OutlineButton("", self, icon="trash")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_back_shown(shown=True)
        for part in (self._lost, self._copy, self._told, self._row):
            self.add(part)
        self._told.hide()
        self._delete.setEnabled(False)
        self.add_actions(self._keep, self._delete)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy_requested)
        self._keep.clicked.connect(self.keep_requested)
        self._delete.clicked.connect(self._on_delete_pressed)
        self._name.textEdited.connect(self._on_ways_changed)

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`."""
        super().retranslate(_)
        self._words = _
        self.set_heading(_("Delete “{label}”").format(label=self._label))
        self._lost.set_text(
            _(
                "All answers and all drafts of this case will be lost. "
                "Nobody can bring them back, not even with the password. "
                "Papers you saved in other folders stay there."
            )
        )
        self._copy.set_text(_("Save a copy first"))
        self._row.set_words(
            _("To delete the case, type its name"),
            _("Its name is: {label}").format(label=self._label),
        )
        self._keep.set_text(_("Keep this case"))
        self._delete.set_text(_("Delete this case"))
        self._show_told(_)

    def show_copy(self, place: Path) -> None:
        """Say where the copy is."""
        self._copied_to, self._error = shown_path(place), None
        if self._words is not None:
            self._show_told(self._words)

    def refuse(self, error: CatDeskError) -> None:
        """Say why there is no copy, or why the case is still there."""
        self._error, self._is_deleting = error, False
        self._on_ways_changed()
        if self._words is not None:
            self._show_told(self._words)

    def _show_told(self, _: Words) -> None:
        if self._error is not None:
            self._told.set_kind(NoticeKind.ATTENTION)
            self._told.tell(_(self._error.message).format(**self._error.parameters))
        elif self._copied_to:
            self._told.set_kind(NoticeKind.GOOD)
            words = _("A copy is here: {place}. It opens with the same password.")
            self._told.tell(words.format(place=self._copied_to))

    @Slot()
    def _on_ways_changed(self) -> None:
        """Offer what can be done: nothing more once the case is being deleted."""
        is_same = self._name.text().strip().casefold() == self._label.casefold()
        for button in (self._keep, self._back, self._copy):
            button.setEnabled(not self._is_deleting)
        self._delete.setEnabled(is_same and not self._is_deleting)

    @Slot()
    def _on_delete_pressed(self) -> None:
        self._is_deleting = True
        self._on_ways_changed()
        self.delete_confirmed.emit()
