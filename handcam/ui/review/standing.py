"""What is true of each sample after the edits: its label, whether it is deleted, what the model makes of that."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from handcam.sessions.format import Edit
from handcam.sessions.reviewing import standing_edits
from handcam.ui.review.table import Table


class Standing:
    """Columns beside those of a table, of as many rows as it had when they were last refreshed. GUI thread.

    label: int16, code of the label. deleted, edited: bool; edited: the label is not the one recorded.
    best: int16, code of what the model thinks likeliest; -1 where it said nothing. confidence: float64 0..1, what it
    gives the label. disagreement: float64 0..1, how much more it gives another handshape; 0 where it agrees, and where
    it cannot, since it does not know the label.
    """

    def __init__(self, table: Table, edits: Sequence[Edit]) -> None:
        self._table = table
        self.refresh(edits)

    def refresh(self, edits: Sequence[Edit]) -> None:
        """Work it all out anew, for the rows that the table has now."""
        table, count = self._table, self._table.count
        self.label = table.label[:count].copy()
        self.deleted = np.zeros(count, bool)
        for edit in standing_edits(edits):
            rows = [row for row in map(table.row_of.get, edit.samples) if row is not None and row < count]
            if edit.action != "relabel":
                self.deleted[rows] = edit.action == "delete"
            elif edit.label is not None:
                self.label[rows] = table.code(edit.label)
        self.edited = self.label != table.label[:count]
        self._ask_model(table.shares[:count])

    def _ask_model(self, shares: npt.NDArray[np.float64]) -> None:
        count = len(shares)
        self.best = np.full(count, -1, np.int16)
        self.confidence, self.disagreement = np.zeros(count), np.zeros(count)
        if not count or not shares.shape[1]:
            return
        rows = np.arange(count)
        best = shares.argmax(axis=1)
        highest = shares[rows, best]
        self.best[:] = np.where(highest > 0, best, -1)
        known = (self.label < shares.shape[1]) & (highest > 0)
        self.confidence[known] = shares[rows[known], self.label[known]]
        self.disagreement[known] = highest[known] - self.confidence[known]
