"""The samples that are shown, as Qt's views ask for them."""

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.table import Rows
from handcam.ui.review.texts import label_text, spoken

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class SampleModel(QAbstractListModel):
    """Rows of a session's table, by their place on the screen. GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: ReviewedSession | None = None
        self.rows: Rows = np.zeros(0, np.intp)

    def show_rows(self, session: ReviewedSession | None, rows: Rows) -> bool:
        """Show these. Gives whether that was a new start: False where they were there already, or some came on."""
        before = self.rows
        if session is self.session and len(rows) >= len(before) and np.array_equal(rows[: len(before)], before):
            if len(rows) > len(before):
                self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
                self.rows = rows
                self.endInsertRows()
            return False
        self.beginResetModel()
        self.session, self.rows = session, rows
        self.endResetModel()
        return True

    def rowCount(self, parent: _Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """How many are shown."""
        return 0 if parent.isValid() else len(self.rows)

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
