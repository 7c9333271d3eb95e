"""A session under review: its table, what stands after the edits, and the edits themselves."""

from collections.abc import Sequence
from pathlib import Path

from handcam.sessions.format import CROPS, Edit
from handcam.sessions.reviewing import Review
from handcam.ui.review.standing import Standing
from handcam.ui.review.table import Rows, Table


class ReviewedSession:
    """One session. It can be looked at from the first sample on, and edited once all are read. GUI thread."""

    def __init__(self, folder: Path, table: Table, edits: Sequence[Edit]) -> None:
        self.folder, self.table, self._crops = folder, table, folder / CROPS
        self._review: Review | None = None
        self.standing = Standing(table, edits)

    @property
    def editable(self) -> bool:
        """Whether all samples are read."""
        return self._review is not None

    @property
    def can_undo(self) -> bool:
        """Whether an edit stands."""
        return self._review is not None and self._review.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether the last thing done was an undo."""
        return self._review is not None and self._review.can_redo

    def crop(self, row: int) -> Path:
        """Of a sample's crop."""
        return self._crops / f"{self.table.ids[row]}.png"

    def grow(self) -> None:
        """Take in what the table has got since."""
        self.standing.grow()

    def complete(self, review: Review) -> None:
        """The table has all samples: from now on they can be edited by this review of them."""
        self._review = review
        self.grow()

    def relabel(self, rows: Rows, label: str) -> int:
        """Give these another label; gives how many had not got it.

        Raises SessionError: it cannot be written; nothing has changed. So do the other edits.
        """
        rows = rows[self.standing.label[rows] != self.table.code(label)]
        if self._review is not None:
            self._review.relabel(self._names(rows), label)
        return self._edited(rows)

    def delete(self, rows: Rows) -> int:
        """Leave these out from now on; gives how many were not yet."""
        rows = rows[~self.standing.deleted[rows]]
        if self._review is not None:
            self._review.delete(self._names(rows))
        return self._edited(rows)

    def restore(self, rows: Rows) -> int:
        """Take these in again; gives how many were deleted."""
        rows = rows[self.standing.deleted[rows]]
        if self._review is not None:
            self._review.restore(self._names(rows))
        return self._edited(rows)

    def undo(self) -> None:
        """Take the last standing edit back."""
        if self._review is not None:
            self._review.undo()
            self._edited()

    def redo(self) -> None:
        """Take the last undo back."""
        if self._review is not None:
            self._review.redo()
            self._edited()

    def _names(self, rows: Rows) -> list[str]:
        return list(map(self.table.ids.__getitem__, rows.tolist()))

    def _edited(self, rows: Rows | None = None) -> int:
        if self._review is None:
            return 0
        self.standing.follow(self._review, self._review.take_touched())
        return 0 if rows is None else len(rows)
