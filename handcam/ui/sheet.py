"""A short dialog to read: rows of two texts under a title."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from handcam.ui.language import Text
from handcam.ui.vertical_scroll import VerticalScroll

Rows = list[tuple[str, str]]

_SIZE = 42, 54  # lines of text that a sheet is wide and at most high, where the screen is large enough


class Sheet(QDialog):
    """Closed with Escape, scrolled with the arrow keys. Its text can be selected with the mouse and copied."""

    def __init__(self, title: Text, rows: Callable[[], Rows], parent: QWidget | None = None) -> None:
        """title, rows: asked for again when the language is changed; there are then as many rows as before."""
        super().__init__(parent)
        self._title, self._rows = title, rows
        self._table, self.area = QWidget(), VerticalScroll()
        self._labels = [(QLabel(), QLabel()) for _ in rows()]
        self._column = QVBoxLayout(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._added: list[tuple[QPushButton, Text]] = []
        self._lay_out()
        self._retranslate()
        self.resize(self.sizeHint())

    @property
    def rows(self) -> Rows:
        """What is shown."""
        return [(name.text(), value.text()) for name, value in self._labels]

    def add_button(self, text: Text, act: Callable[[], object]) -> QPushButton:
        """A button beside the one that closes."""
        button = self._buttons.addButton(text(), QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        self._added.append((button, text))
        return button

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all of it, within reason and the screen."""
        line, room = self.fontMetrics().height(), self.screen().availableSize() * 0.9
        wide = min(_SIZE[0] * line, room.width())
        edges, inner = self.contentsMargins(), self._column.contentsMargins()
        bar = self.area.verticalScrollBar().sizeHint().width() + 2 * self.area.frameWidth()
        inside = wide - edges.left() - edges.right() - inner.left() - inner.right() - bar
        rest = self._column.sizeHint().height() - self.area.sizeHint().height() + 2 * self.area.frameWidth()
        return QSize(wide, min(self._table.heightForWidth(inside) + rest, _SIZE[1] * line, room.height()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._table)
        grid.setHorizontalSpacing(24)
        for number, labels in enumerate(self._labels):
            for column, label in enumerate(labels):
                label.setWordWrap(column == 1)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self._labels), 1)
        self.area.setWidget(self._table)
        self._buttons.rejected.connect(self.reject)
        self._column.addWidget(self.area)
        self._column.addWidget(self._buttons)
        self.area.setFocus()

    def _retranslate(self) -> None:
        self.setWindowTitle(self._title())
        self.area.setAccessibleName(self._title())
        for button, says in self._added:
            button.setText(says())
        rows = self._rows()
        self.area.setAccessibleDescription("\n".join(f"{name}: {value}" for name, value in rows))
        for labels, texts in zip(self._labels, rows, strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
