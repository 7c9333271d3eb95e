"""A line for a password: dots, unless the user asks to see it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class SecretEdit(QWidget):
    """Edits a text that others in the room should not read. GUI thread."""

    edited = Signal()  # by the user, once it is complete

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """title: what it is, in the language that is set."""
        super().__init__(parent)
        self._title = title
        self.line, self.reveal = QLineEdit(), QPushButton()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.editingFinished.connect(self.edited)
        self.reveal.setAutoDefault(False)
        self.reveal.clicked.connect(self._switch)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.reveal)
        self.retranslate(title)

    @property
    def shown(self) -> bool:
        """Whether it can be read."""
        return self.line.echoMode() is QLineEdit.EchoMode.Normal

    def retranslate(self, title: str) -> None:
        """Say everything in the language that is set now, in which `title` is what it is."""
        self._title = title
        self.line.setAccessibleName(title)
        self.reveal.setText(self.tr("Hide") if self.shown else self.tr("Show"))
        named = self.tr("Hide {title}") if self.shown else self.tr("Show {title}")
        self.reveal.setAccessibleName(named.format(title=title))

    def _switch(self) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Password if self.shown else mode.Normal)
        self.retranslate(self._title)
