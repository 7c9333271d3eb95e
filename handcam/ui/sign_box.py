"""Choosing a sign set: the built-in ones, the user's own, or another file."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from handcam.errors import SignSetError
from handcam.own_signs import own_sign_sets
from handcam.sentences import Sentence
from handcam.signs import SignSet, builtin_sign_sets, load_sign_set
from handcam.ui.foreign_texts import sign_set_text

_FILE = "?file"  # not a sign set: the entry that asks for one
_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_F4)  # keys that open the list


class SignBox(QComboBox):
    """A list of sign sets. What is chosen is shown once it has been loaded, so a bad file leaves things as they are."""

    chosen = Signal(str)  # as `load_sign_set` takes it

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        """Raises SignSetError: `current` is no sign set."""
        super().__init__(parent)
        self._current = current
        self.setMinimumContentsLength(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sets = {name: load_sign_set(name) for name in builtin_sign_sets()}
        self.faults: list[Sentence] = []
        """Why sign sets of the user's own are left out."""
        self._add_own()
        for name in (*self._sets, _FILE):
            self.addItem("", name)
        self._retranslate()
        self.show_sign_set(current, load_sign_set(current))
        self.activated.connect(self._activated)

    def show_sign_set(self, name: str, sign_set: SignSet) -> None:
        """Show this one as chosen; a file is added to the list."""
        self._current = name
        if self._sets.get(name) != sign_set:
            self._sets[name] = sign_set
            if self.findData(name) < 0:
                self.insertItem(self.findData(_FILE), "", name)
            self._retranslate()
        self.setCurrentIndex(self.findData(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys and letters go from sign set to sign set: only who picks the entry in the open list is asked."""
        if event.key() in _OPENING or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            with self._without_file():
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """So does the wheel."""
        with self._without_file():
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add_own(self) -> None:
        for path in own_sign_sets():
            try:
                self._sets[str(path)] = load_sign_set(path)
            except SignSetError as error:
                self.faults.append(error.sentence)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sign set"))
        self.setAccessibleDescription(self.tr("Which handshape means which digit"))
        for name, sign_set in self._sets.items():
            index = self.findData(name)
            self.setItemText(index, sign_set_text(sign_set.title))
            self.setItemData(index, sign_set_text(sign_set.description), Qt.ItemDataRole.ToolTipRole)
        self.setItemText(self.findData(_FILE), self.tr("Open a sign set…"))

    @contextmanager
    def _without_file(self) -> Iterator[None]:
        """Qt passes over what is disabled."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        entry = model.item(self.findData(_FILE))
        entry.setEnabled(False)
        try:
            yield
        finally:
            entry.setEnabled(True)

    def _activated(self, index: int) -> None:
        name = self.itemData(index)
        if name == _FILE:
            kinds = self.tr("Sign sets (*.toml);;All files (*)")
            name = QFileDialog.getOpenFileName(self, self.tr("Open a sign set"), "", kinds)[0]
        self.setCurrentIndex(self.findData(self._current))
        if name:
            self.chosen.emit(name)
