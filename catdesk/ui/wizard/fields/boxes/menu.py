"""The menu of a line or a long text: undo, cut, copy, paste, and no more."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QTextEdit

from catdesk.i18n.words import Words


class EditMenu(QMenu):
    """Takes the place of Qt's menu, whose words our catalogs do not have."""

    def __init__(self, editor: QLineEdit | QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._undo, self._redo = QAction(self), QAction(self)
        self._cut, self._copy, self._paste = QAction(self), QAction(self), QAction(self)
        self._select_all = QAction(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.addActions([self._undo, self._redo])
        self.addSeparator()
        self.addActions([self._cut, self._copy, self._paste])
        self.addSeparator()
        self.addAction(self._select_all)

    def _connect(self) -> None:
        editor = self._editor
        self._undo.triggered.connect(editor.undo)
        self._redo.triggered.connect(editor.redo)
        self._cut.triggered.connect(editor.cut)
        self._copy.triggered.connect(editor.copy)
        self._paste.triggered.connect(editor.paste)
        self._select_all.triggered.connect(editor.selectAll)
        self.aboutToShow.connect(self._on_about_to_show)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._on_requested)

    def retranslate(self, _: Words) -> None:
        """Set the words of the menu."""
        self._undo.setText(_("Undo"))
        self._redo.setText(_("Redo"))
        self._cut.setText(_("Cut"))
        self._copy.setText(_("Copy"))
        self._paste.setText(_("Paste"))
        self._select_all.setText(_("Select all"))

    @Slot(QPoint)
    def _on_requested(self, where: QPoint) -> None:
        editor = self._editor
        pressed = editor if isinstance(editor, QLineEdit) else editor.viewport()
        self.popup(pressed.mapToGlobal(where))

    @Slot()
    def _on_about_to_show(self) -> None:
        editor = self._editor
        if isinstance(editor, QLineEdit):
            undo, redo = editor.isUndoAvailable(), editor.isRedoAvailable()
            selected = editor.hasSelectedText()
        else:
            document = editor.document()
            undo, redo = document.isUndoAvailable(), document.isRedoAvailable()
            selected = editor.textCursor().hasSelection()
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)
        self._cut.setEnabled(selected)
        self._copy.setEnabled(selected)
