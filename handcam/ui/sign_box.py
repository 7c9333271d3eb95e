"""Choosing a sign set: the built-in ones, or a file of the user's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from handcam.signs import SignSet, builtin_sign_sets, load_sign_set

_FILE = "?file"  # not a sign set: the entry that asks for one


class SignBox(QComboBox):
    """A list of sign sets. What is chosen is shown once it has been loaded, so a bad file leaves things as they are."""

    chosen = Signal(str)  # as `load_sign_set` takes it

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        """Raises SignSetError: `current` is no sign set."""
        super().__init__(parent)
        self._current = current
        self.setAccessibleName("Sign set")
        self.setAccessibleDescription("Which handshape means which digit")
        for name in builtin_sign_sets():
            self._add(name, load_sign_set(name))
        self.addItem("Open a sign set…", _FILE)
        self.show_sign_set(current, load_sign_set(current))
        self.activated.connect(self._activated)

    def show_sign_set(self, name: str, sign_set: SignSet) -> None:
        """Show this one as chosen; a file is added to the list."""
        self._current = name
        if self.findData(name) < 0:
            self._add(name, sign_set, self.findData(_FILE))
        self.setCurrentIndex(self.findData(name))

    def _add(self, name: str, sign_set: SignSet, index: int = -1) -> None:
        index = self.count() if index < 0 else index
        self.insertItem(index, sign_set.title, name)
        self.setItemData(index, sign_set.description, Qt.ItemDataRole.ToolTipRole)

    def _activated(self, index: int) -> None:
        name = self.itemData(index)
        if name == _FILE:
            name = QFileDialog.getOpenFileName(self, "Open a sign set", "", "Sign sets (*.toml);;All files (*)")[0]
        self.setCurrentIndex(self.findData(self._current))
        if name:
            self.chosen.emit(name)
