"""Naming a folder, or a ZIP where one will do: typed, or found with a dialog."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget


class PlaceEdit(QWidget):
    """A path, which need not exist."""

    edited = Signal()  # by the user, once the path is complete

    def __init__(self, *, archives: bool = False, parent: QWidget | None = None) -> None:
        """archives: ZIP files are offered, too."""
        super().__init__(parent)
        self.line, self.folder, self.archive = QLineEdit(), QPushButton(), QPushButton()
        self._title = ""
        buttons = QHBoxLayout()
        for button, act in ((self.folder, self._ask_folder), (self.archive, self._ask_archive)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch()
        self.archive.setVisible(archives)
        self.line.editingFinished.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addLayout(buttons)
        self.setFocusProxy(self.line)

    def path(self) -> Path | None:
        """As it stands; None where the line is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def show_path(self, path: Path) -> None:
        """Show this one."""
        self.line.setText(str(path))
        self.line.setCursorPosition(0)

    def retranslate(self, title: str) -> None:
        """Say everything in the language that is set now, in which `title` is what the path is for."""
        self._title = title
        self.line.setAccessibleName(title)
        for button, text in ((self.folder, self.tr("Choose a folder…")), (self.archive, self.tr("Choose a ZIP…"))):
            button.setText(text)
            button.setAccessibleName(f"{title}: {text}")

    def _ask_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, self._title, self.line.text()))

    def _ask_archive(self) -> None:
        kinds = self.tr("ZIP files (*.zip);;All files (*)")
        self._take(QFileDialog.getOpenFileName(self, self._title, self.line.text(), kinds)[0])

    def _take(self, chosen: str) -> None:
        if chosen:  # "" where the dialog was cancelled
            self.show_path(Path(chosen))
            self.edited.emit()
