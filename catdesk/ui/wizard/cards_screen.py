"""The items of a group as cards: each event, each person, each document."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.interview.view import Card as CardView
from catdesk.interview.view import View
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import Button, OutlineButton, PrimaryButton, QuietButton
from catdesk.ui.widgets.cards import Card
from catdesk.ui.widgets.notices import Banner, NoticeKind
from catdesk.ui.widgets.text import BodyText
from catdesk.ui.wizard.answer_words import AnswerWords
from catdesk.ui.wizard.phrases import status_kind, status_words
from catdesk.ui.wizard.wizard_screen import WizardScreen


class CardsScreen(WizardScreen):
    """Cards to edit, move and delete, and one more to add. A deletion can be undone."""

    item_chosen = Signal(str)  # the id of the item

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, ItemCard] = {}
        self._undo = Banner(NoticeKind.PLAIN, "", self)
        self._empty = BodyText("", self)
        self._column = QWidget(self)
        self._add = OutlineButton("", self, icon="plus")
        self._go_on = PrimaryButton("", self)
        self._lay_out()
        self._undo.action_chosen.connect(self._on_undo_pressed)
        self._add.clicked.connect(self._on_add_pressed)
        self._go_on.clicked.connect(self.next_requested)

    def _lay_out(self) -> None:
        self._stack = QVBoxLayout(self._column)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(Space.MEDIUM)
        for part in (self._undo, self._empty, self._column):
            self.add(part)
        self._undo.hide()
        self.add_actions(self._go_on, self._add)

    def write(self, _: Words, view: View) -> None:
        """Show a card for each item, in order."""
        if view.section is None or view.group is None:
            return
        group = view.group
        caption = _.text(view.section.title)
        title = _.text(group.title)
        self.set_heading(title, caption=caption if caption != title else "")
        self._empty.set_text(_.text(group.empty))
        self._empty.setVisible(not view.cards)
        self._add.set_text(_.text(group.add))
        self._go_on.set_text(_("Go on"))
        self._write_undo(_, view)
        self._write_cards(_, view)

    def _write_undo(self, _: Words, view: View) -> None:
        group = view.group
        if group is None or not view.can_bring_back:
            self._undo.hide()
            return
        item = _.text(group.one).format(number=view.can_bring_back)
        self._undo.set_action(_("Bring it back"))
        words = _("Deleted: {item}").format(item=item)
        if self._undo.isHidden():
            self._undo.tell(words)
        else:
            self._undo.set_text(words)

    def _write_cards(self, _: Words, view: View) -> None:
        wanted = {card.item for card in view.cards}
        for item in [one for one in self._cards if one not in wanted]:
            gone = self._cards.pop(item)
            self._stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        said = AnswerWords(_)
        for place, card in enumerate(view.cards):
            shown = self._cards.get(card.item) or self._new_card(card.item)
            shown.write(_, card, _.text(view.group.one) if view.group else "", said)
            if self._stack.indexOf(shown) != place:
                self._stack.insertWidget(place, shown)

    def _new_card(self, item: str) -> "ItemCard":
        card = ItemCard(item, self._column)
        card.edit_requested.connect(self.item_chosen)
        card.move_requested.connect(self._on_move_requested)
        card.delete_requested.connect(self._on_delete_requested)
        self._cards[item] = card
        return card

    def _group_id(self) -> str:
        return self._view.group.id if self._view and self._view.group else ""

    @Slot()
    def _on_add_pressed(self) -> None:
        self.item_added.emit(self._group_id())

    @Slot()
    def _on_undo_pressed(self) -> None:
        self.undo_requested.emit()
        self.greet()

    @Slot(str, int)
    def _on_move_requested(self, item: str, by: int) -> None:
        self.item_moved.emit(self._group_id(), item, by)

    @Slot(str, int)
    def _on_delete_requested(self, item: str, number: int) -> None:
        del number  # the view says it, also when this screen is long gone
        self._undo.hide()
        self.item_deleted.emit(self._group_id(), item)
        way_back = self._undo.findChild(Button)
        if isinstance(way_back, Button):
            way_back.setFocus(Qt.FocusReason.OtherFocusReason)


class ItemCard(Card):
    """One item: its number, what tells it apart, how far it is, what can be done."""

    edit_requested = Signal(str)  # the item
    move_requested = Signal(str, int)  # the item, and by how many places
    delete_requested = Signal(str, int)  # the item, and its number

    def __init__(self, item: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self._item = item
        self._number = 0
        self._edit = QuietButton("", self, icon="pencil", leads_on=True)
        self._up = QuietButton("", self, icon="up")
        self._down = QuietButton("", self, icon="down")
        self._delete = QuietButton("", self, icon="trash")
        for button in (self._edit, self._up, self._down, self._delete):
            self.add_action(button)
        self._edit.clicked.connect(self._on_edit_pressed)
        self._up.clicked.connect(self._on_up_pressed)
        self._down.clicked.connect(self._on_down_pressed)
        self._delete.clicked.connect(self._on_delete_pressed)

    def write(self, _: Words, card: CardView, one: str, said: AnswerWords) -> None:
        """Show the item as the view has it; `one` names an item by its number."""
        self._number = card.number
        name = one.format(number=card.number)
        self.set_title(name)
        detail = said.given(card.label_page, card.label) or said.state(card.label)
        self.set_details([detail])
        self.set_status(status_words(_, card.status), status_kind(card.status))
        self._name(self._edit, _("Edit"), name)
        self._name(self._up, _("Move up"), name)
        self._name(self._down, _("Move down"), name)
        self._name(self._delete, _("Delete"), name)
        self._keep_focus(is_first=card.is_first, is_last=card.is_last)

    def _name(self, button: Button, words: str, item: str) -> None:
        button.set_text(words)
        button.setAccessibleName(f"{words}: {item}")

    def _keep_focus(self, *, is_first: bool, is_last: bool) -> None:
        """Disable what leads nowhere, and leave the focus where it can be used."""
        ways = ((self._up, is_first, self._down), (self._down, is_last, self._up))
        had_focus = [way.hasFocus() for way, _, _ in ways]
        for way, leads_nowhere, _ in ways:
            way.setEnabled(not leads_nowhere)
        for (way, _, other), focused in zip(ways, had_focus, strict=True):
            if focused and not way.isEnabled():
                other.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_edit_pressed(self) -> None:
        self.edit_requested.emit(self._item)

    @Slot()
    def _on_up_pressed(self) -> None:
        self.move_requested.emit(self._item, -1)

    @Slot()
    def _on_down_pressed(self) -> None:
        self.move_requested.emit(self._item, 1)

    @Slot()
    def _on_delete_pressed(self) -> None:
        self.delete_requested.emit(self._item, self._number)
