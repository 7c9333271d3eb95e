"""What a session is after its edits: samples relabelled, deleted, restored, and every step taken back in turn.

Nothing is overwritten: an edit is a line more, and what stands is worked out from all of them.
"""

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Literal

from handcam.errors import SessionError
from handcam.sessions.format import EDITS, Edit, Label, Sample
from handcam.sessions.opening import Session
from handcam.sessions.writing import append_line


def standing_edits(edits: Iterable[Edit]) -> list[Edit]:
    """Those that count: not undone, and no undos themselves. An undo can be undone."""
    edits = list(edits)
    undone: set[int] = set()
    for edit in reversed(edits):
        if edit.action == "undo" and edit.id not in undone and edit.undoes is not None:
            undone.add(edit.undoes)
    return [edit for edit in edits if edit.action != "undo" and edit.id not in undone]


def labels_after(samples: Iterable[Sample], edits: Iterable[Edit]) -> dict[str, Label | None]:
    """Each sample's label by its id, in order; None where it is deleted."""
    labels: dict[str, Label | None] = {sample.id: sample.label for sample in samples}
    kept: dict[str, Label] = {name: label for name, label in labels.items() if label is not None}
    for edit in standing_edits(edits):
        for name in edit.samples:
            if name not in labels:
                continue
            if edit.action == "relabel" and edit.label is not None:
                kept[name] = edit.label
                labels[name] = edit.label if labels[name] is not None else None
            else:
                labels[name] = None if edit.action == "delete" else kept[name]
    return labels


class Review:
    """Edits one session. GUI thread, or whichever holds it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._edits = list(session.edits)
        self._back: list[int] = []
        """Ids of undos that can themselves be taken back, newest last: what redo does."""
        self.labels = labels_after(session.samples.values(), self._edits)

    @property
    def edits(self) -> Sequence[Edit]:
        """All of them, undos included."""
        return self._edits

    @property
    def can_undo(self) -> bool:
        """Whether an edit stands."""
        return bool(standing_edits(self._edits))

    @property
    def can_redo(self) -> bool:
        """Whether the last thing done was an undo."""
        return bool(self._back)

    def relabel(self, samples: Sequence[str], label: Label) -> None:
        """Give these another label. Raises SessionError: it cannot be written; nothing has changed."""
        self._add("relabel", samples, label=label)

    def delete(self, samples: Sequence[str]) -> None:
        """Leave these out from now on. Raises SessionError as `relabel`."""
        self._add("delete", samples)

    def restore(self, samples: Sequence[str]) -> None:
        """Take these in again. Raises SessionError as `relabel`."""
        self._add("restore", samples)

    def undo(self) -> None:
        """Take the last standing edit back. Raises SessionError as `relabel`."""
        standing = standing_edits(self._edits)
        if standing:
            edit = self._append("undo", undoes=standing[-1].id)
            self._back.append(edit.id)

    def redo(self) -> None:
        """Take the last undo back. Raises SessionError as `relabel`."""
        if self._back:
            self._append("undo", undoes=self._back[-1])
            self._back.pop()

    def _add(
        self, action: Literal["relabel", "delete", "restore"], samples: Sequence[str], label: Label | None = None
    ) -> None:
        if samples:
            self._append(action, samples=tuple(samples), label=label)
            self._back.clear()

    def _append(
        self,
        action: Literal["relabel", "delete", "restore", "undo"],
        samples: tuple[str, ...] = (),
        label: Label | None = None,
        undoes: int | None = None,
    ) -> Edit:
        number = self._edits[-1].id + 1 if self._edits else 0
        edit = Edit(
            id=number, time=datetime.now(UTC), action=action, samples=samples, label=label, undoes=undoes, by="review"
        )
        path = self.session.folder / EDITS
        try:
            with path.open("ab", buffering=0) as file:
                append_line(file, edit)
                os.fsync(file.fileno())
        except OSError as error:
            raise SessionError(
                f'"{path}" cannot be written ({error.strerror or error}). Free some space or get the right to write '
                "there; nothing was changed."
            ) from None
        self._edits.append(edit)
        self.labels = labels_after(self.session.samples.values(), self._edits)
        return edit
