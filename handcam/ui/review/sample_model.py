"""The samples that are shown, as Qt's views ask for them."""

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.table import Rows
from handcam.ui.review.texts import label_text, spoken

_Index = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SampleModel(QStandardItemModel):
    """Rows of a session's table, by their place on the screen; none of Qt's items is ever made. GUI thread.

    A view asks for the count of rows once a row when it lays them out: Qt's own model tells it 50,000 times in 2 ms, a
    method in Python in 50.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self.session: ReviewedSession | None = None
        self.rows: Rows = np.zeros(0, np.intp)

    def show_rows(self, session: ReviewedSession | None, rows: Rows) -> bool:
        """Show these. Gives whether that was a new start: False where they were there already, or some came on."""
        before = self.rows
        new = session is not self.session or len(rows) < len(before) or not np.array_equal(rows[: len(before)], before)
        if new:
            self.clear()  # a reset: nothing is the current one, or picked
        self.session, self.rows = session, rows
        if new:
            self.setColumnCount(1)
        self.setRowCount(len(rows))
        return new

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Texts; the delegate sees to the picture."""
        if self.session is None or not 0 <= index.row() < len(self.rows):
            return None
        row = int(self.rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return label_text(self.session, row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(self.session, row)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """To be picked, not written over."""
        return _FLAGS
