"""How many samples there are of each sign and hand."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from handcam.ui.figures import figure
from handcam.ui.foreign_texts import handshape_text

Counts = Mapping[tuple[str, str], int]
"""By label and handedness."""
_SIDES = ("left", "right")


class CountsTable(QWidget):
    """A row a label, a column a hand. Rows come as they are needed, and stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits: Mapping[str, int] = {}
        self._counts: Counts = {}
        self._rows: dict[str, tuple[QLabel, QLabel, QLabel]] = {}
        self._heads = QLabel(), QLabel(), QLabel()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        for column, head in enumerate(self._heads):
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            head.setAlignment(_place(column))
            self._grid.addWidget(head, 0, column)
        self._retranslate()

    def begin(self, digits: Mapping[str, int], labels: tuple[str, ...]) -> None:
        """Rows of zeros for these labels. digits: what each means."""
        self._digits = digits
        for row in self._rows.values():
            for cell in row:
                self._grid.removeWidget(cell)
                cell.deleteLater()
        self._rows = {}
        for label in labels:
            self._add(label)
        self.show_counts({})

    def show_counts(self, counts: Counts) -> None:
        """Show these."""
        self._counts = dict(counts)
        for label, _ in counts:
            if label not in self._rows:
                self._add(label)
        for label, row in self._rows.items():
            for cell, side in zip(row[1:], _SIDES, strict=True):
                cell.setText(figure(counts.get((label, side), 0)))
        self._tell()

    def count(self, label: str, side: str) -> str:
        """What stands there; "" where there is no such row."""
        row = self._rows.get(label)
        return row[1 + _SIDES.index(side)].text() if row else ""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self, label: str) -> None:
        row = QLabel(self._title(label)), QLabel(), QLabel()
        row[0].setWordWrap(True)
        self._rows[label] = row
        for column, cell in enumerate(row):
            cell.setAlignment(_place(column))
            self._grid.addWidget(cell, len(self._rows), column)

    def _title(self, label: str) -> str:
        digit = self._digits.get(label)
        return handshape_text(label) if digit is None else f"{digit}: {handshape_text(label)}"

    def _retranslate(self) -> None:
        for head, text in zip(self._heads, (self.tr("Sign"), self.tr("Left"), self.tr("Right")), strict=True):
            head.setText(text)
        for label, row in self._rows.items():
            row[0].setText(self._title(label))
        self.setAccessibleName(self.tr("Samples of each sign and hand"))
        self.show_counts(self._counts)

    def _tell(self) -> None:
        heads = [head.text() for head in self._heads[1:]]
        rows = (
            f"{row[0].text()}: " + ", ".join(f"{head} {cell.text()}" for head, cell in zip(heads, row[1:], strict=True))
            for row in self._rows.values()
        )
        self.setAccessibleDescription("; ".join(rows))


def _place(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
