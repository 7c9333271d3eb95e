"""Choosing a folder: typed, or found with a dialog."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class FolderEdit(QWidget):
    """A folder, which need not exist yet."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(str(folder))
        self.line.setCursorPosition(0)
        self.browse = QPushButton()
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.line)
        self._retranslate()

    def folder(self) -> Path | None:
        """As it stands; None where the line is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder for sessions"), self.line.text())
        if found:
            self.line.setText(found)

    def _retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("Folder for sessions"))
        self.browse.setText(self.tr("Browse…"))
        self.browse.setAccessibleName(self.tr("Browse for a folder"))
