"""What is true of each sample after the edits: its label, whether it is deleted, what the model makes of that."""

from collections.abc import Collection, Iterable
from itertools import repeat

import numpy as np
import numpy.typing as npt

from handcam.sessions.format import Edit, Label
from handcam.sessions.reviewing import Review, standing_edits
from handcam.ui.review.table import Rows, Table


class Standing:
    """Columns beside those of a table, of as many rows as it had when they last grew. GUI thread.

    label: int16, code of the label. deleted, edited: bool; edited: the label is not the one recorded.
    best: int16, code of what the model thinks likeliest; -1 where it said nothing. confidence: float64 0..1, what it
    gives the label. disagreement: float64 0..1, how much more it gives another handshape; 0 where it agrees, and where
    it cannot, since it does not know the label.
    """

    def __init__(self, table: Table, edits: Iterable[Edit]) -> None:
        """edits: all that were made before it is reviewed; what is made since is followed."""
        self._table = table
        self._relabelled: dict[str, Label] = {}
        self._left_out: set[str] = set()
        for edit in standing_edits(edits):
            if edit.action == "delete":
                self._left_out.update(edit.samples)
            elif edit.action == "restore":
                self._left_out.difference_update(edit.samples)
            elif edit.label is not None:
                self._relabelled.update(dict.fromkeys(edit.samples, edit.label))
        self.grow()

    def grow(self) -> None:
        """Work it all out anew, for the rows that the table has now."""
        table, count = self._table, self._table.count
        self.label = table.label[:count].copy()
        rows, codes = self._rows(self._relabelled, count), self._codes(self._relabelled.values())
        self.label[rows[rows < count]] = codes[rows < count]
        self.deleted = np.zeros(count, bool)
        rows = self._rows(self._left_out, count)
        self.deleted[rows[rows < count]] = True
        self._ask_model()
        self.edited, self.confidence, self.disagreement = np.zeros(count, bool), np.zeros(count), np.zeros(count)
        self._compare(np.arange(count))

    def follow(self, review: Review, samples: Iterable[str]) -> None:
        """Take over what the review says of these samples, by their ids; of all others nothing has changed."""
        names = list(samples)
        rows = self._rows(names)
        self.label[rows] = self._codes(review.labels_of(names))
        self.deleted[rows] = np.fromiter(map(review.deleted.__contains__, names), bool, len(names))
        self._compare(rows)

    def _rows(self, names: Collection[str], lacking: int = -1) -> Rows:
        """Of the samples of these ids; `lacking` for those that are not there."""
        return np.fromiter(map(self._table.row_of.get, names, repeat(lacking)), np.intp, len(names))

    def _codes(self, labels: Collection[Label]) -> npt.NDArray[np.int16]:
        codes = {label: self._table.code(label) for label in dict.fromkeys(labels)}
        return np.fromiter(map(codes.__getitem__, labels), np.int16, len(labels))

    def _ask_model(self) -> None:
        """What it thinks likeliest, whatever the labels are."""
        shares = self._table.shares[: len(self.label)]
        if shares.size:
            best = shares.argmax(axis=1)
            self._highest = shares[np.arange(len(best)), best]
            self.best = np.where(self._highest > 0, best, -1).astype(np.int16)
        else:
            self._highest = np.zeros(len(shares))
            self.best = np.full(len(shares), -1, np.int16)

    def _compare(self, rows: Rows) -> None:
        """The labels of these rows with those recorded, and with what the model says."""
        table, label, highest = self._table, self.label[rows], self._highest[rows]
        self.edited[rows] = label != table.label[rows]
        known = (label < table.known) & (highest > 0)
        confidence = np.zeros(len(rows))
        confidence[known] = table.shares[rows[known], label[known]]
        self.confidence[rows] = confidence
        self.disagreement[rows] = np.where(known, highest - confidence, 0.0)
