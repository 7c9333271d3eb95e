"""Choosing a file that may be left out: typed, or found with a dialog."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class PathEdit(QWidget):
    """A path, or none where the line is empty."""

    edited = Signal()  # by the user, once the path is complete

    def __init__(self, title: str, parent: QWidget | None = None, *, written: bool = False) -> None:
        """title: what the path is for, in the language that is set. written: the file need not exist yet."""
        super().__init__(parent)
        self._written = written
        self.line = QLineEdit()
        self.browse, self.clear = QPushButton(), QPushButton()
        for button in (self.browse, self.clear):
            button.setAutoDefault(False)
        self.line.editingFinished.connect(self.edited)
        self.line.textChanged.connect(lambda text: self.clear.setEnabled(bool(text)))
        self.browse.clicked.connect(self._browse)
        self.clear.clicked.connect(self._clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        layout.addWidget(self.clear)
        self.setFocusProxy(self.line)
        self.retranslate(title)
        self.show_path(None)

    def retranslate(self, title: str) -> None:
        """Say everything in the language that is set now, in which `title` is what the path is for."""
        self._title = title
        self.line.setPlaceholderText(self.tr("none"))
        self.line.setAccessibleName(title)
        self.browse.setText(self.tr("Browse…"))
        self.browse.setAccessibleName(self.tr("Browse for {title}").format(title=title))
        self.clear.setText(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Clear {title}").format(title=title))

    def path(self) -> Path | None:
        """The path as it stands; it need not exist."""
        text = self.line.text().strip()
        return Path(text) if text else None

    def show_path(self, path: Path | None) -> None:
        """Show this one."""
        self.line.setText("" if path is None else str(path))
        self.clear.setEnabled(path is not None)

    def _browse(self) -> None:
        place = self, self._title, self.line.text(), self.tr("All files (*)")
        if self._written:  # it is added to, so that there is nothing to be warned of
            chosen = QFileDialog.getSaveFileName(*place, options=QFileDialog.Option.DontConfirmOverwrite)[0]
        else:
            chosen = QFileDialog.getOpenFileName(*place)[0]
        if chosen:  # "" where the dialog was cancelled
            self.show_path(Path(chosen))
            self.edited.emit()

    def _clear(self) -> None:
        self.line.setFocus()  # the button is about to be disabled, and would hand the focus to whatever comes next
        self.show_path(None)
        self.edited.emit()
