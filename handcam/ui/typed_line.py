"""The digits accepted so far as a line of text: taken back, cleared and copied as in any text field."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from handcam.ui.brief import say_briefly
from handcam.ui.commands import key_text
from handcam.ui.type_size import scaled

_KEPT = 200
"""Digits the line holds; older ones are dropped."""
_GAP = " "
BACK_KEYS, CLEAR_KEYS, COPY_KEYS = "Ctrl+Backspace", "Ctrl+Shift+Backspace", "Ctrl+Shift+C"
"""As QKeySequence reads them; they work wherever in the window the focus is."""


class _Digits(QLineEdit):
    """A line that is read only, but for the two keys that take back what was entered last."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Backspace and Delete take the last digit back, all else does as in any line that is read only."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.back.emit()
        else:
            super().keyPressEvent(event)


class TypedLine(QWidget):
    """Grows with every accepted digit. Only what is accepted gets in: it cannot be typed into."""

    changed = Signal(tuple)  # the digits, tuple[int, ...]
    taken_back = Signal(int)  # the digit, by the user
    cleared = Signal()  # by the user

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits: list[int] = []
        self.title = QLabel()
        self.line = _Digits()
        self.line.back.connect(self.take_back)
        self.back, self.clear_all, self.copy = QPushButton(), QPushButton(), QPushButton()
        self.back.clicked.connect(self.take_back)
        self.clear_all.clicked.connect(self._clear)
        self.copy.clicked.connect(self.copy_text)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.back, self.clear_all, self.copy):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.line)
        layout.addLayout(buttons)
        for keys, act in ((BACK_KEYS, self.take_back), (CLEAR_KEYS, self._clear), (COPY_KEYS, self.copy_text)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WindowShortcut)
        self._set_sizes()
        self._retranslate()
        self._show()

    @property
    def digits(self) -> tuple[int, ...]:
        """What the line holds, oldest first."""
        return tuple(self._digits)

    @property
    def text(self) -> str:
        """The digits as they are copied: without gaps, unless a number has two figures."""
        return ("" if all(digit < 10 for digit in self._digits) else _GAP).join(map(str, self._digits))

    def add(self, digit: int) -> None:
        """A digit was accepted."""
        self._digits = [*self._digits, digit][-_KEPT:]
        self._show()

    def take_back(self) -> None:
        """Remove the last digit."""
        if self._digits:
            digit = self._digits.pop()
            self._show()
            self.taken_back.emit(digit)

    def clear(self) -> None:
        """Remove all digits."""
        self._digits = []
        self._show()

    def _clear(self) -> None:
        """The user clears the line."""
        if self._digits:
            self.clear()
            self.cleared.emit()

    def copy_text(self) -> None:
        """Put the digits on the clipboard."""
        if self._digits:
            QGuiApplication.clipboard().setText(self.text)
            say_briefly(self, self.tr("Copied"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for the digits. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_sizes(self) -> None:
        self.line.setFont(scaled(self.font(), 1.5))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Accepted"))
        self.line.setAccessibleName(self.tr("Accepted digits"))
        self.line.setPlaceholderText(self.tr("none yet"))
        for button, text, does, keys in (
            (self.back, self.tr("&Back"), self.tr("Take the last digit back ({keys})"), BACK_KEYS),
            (self.clear_all, self.tr("C&lear"), self.tr("Remove all digits ({keys})"), CLEAR_KEYS),
            (self.copy, self.tr("Cop&y"), self.tr("Copy the digits ({keys})"), COPY_KEYS),
        ):
            says = does.format(keys=key_text(keys))
            button.setText(text)
            button.setToolTip(says)
            button.setAccessibleName(text.replace("&", ""))
            button.setAccessibleDescription(says)

    def _show(self) -> None:
        self.line.setText(_GAP.join(map(str, self._digits)))
        self.line.setCursorPosition(len(self.line.text()))
        for button in (self.back, self.clear_all, self.copy):
            button.setEnabled(bool(self._digits))
        self.changed.emit(self.digits)
