"""What is true of each sample after the edits: its label, whether it is deleted, what the model makes of that."""

from collections.abc import Iterable, Sequence

import numpy as np

from handcam.sessions.format import Edit
from handcam.sessions.reviewing import Review, standing_edits
from handcam.ui.review.table import Rows, Table


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
        self.best = np.full(count, -1, np.int16)
        self.edited, self.confidence, self.disagreement = np.zeros(count, bool), np.zeros(count), np.zeros(count)
        self._compare(np.arange(count))

    def follow(self, review: Review, samples: Iterable[str]) -> None:
        """Take over what the review says of these samples, by their ids; of all others nothing has changed."""
        names = list(samples)
        rows = np.fromiter((self._table.row_of[name] for name in names), np.intp, len(names))
        stands = [review.label(name) for name in names]
        self.label[rows] = [self._table.code(label) for label, _ in stands]
        self.deleted[rows] = [deleted for _, deleted in stands]
        self._compare(rows)

    def _compare(self, rows: Rows) -> None:
        """The labels of these rows with those recorded, and with what the model says."""
        table = self._table
        label, shares = self.label[rows], table.shares[rows]
        self.edited[rows] = label != table.label[rows]
        if not len(rows) or not table.known:
            return
        best = shares.argmax(axis=1)
        highest = shares[np.arange(len(rows)), best]
        self.best[rows] = np.where(highest > 0, best, -1)
        known = (label < table.known) & (highest > 0)
        confidence = np.zeros(len(rows))
        confidence[known] = shares[known, label[known]]
        self.confidence[rows] = confidence
        self.disagreement[rows] = np.where(known, highest - confidence, 0.0)
