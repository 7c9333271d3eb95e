"""What a session is after its edits: samples relabelled, deleted, restored, and every step taken back in turn.

Nothing is overwritten: an edit is a line more, and what stands is worked out from all of them.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, Protocol

from handcam.sessions.edit_log import EditLog
from handcam.sessions.format import Edit, Label, Sample
from handcam.sessions.labelling import Labelling


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
            elif edit.action != "relabel":
                labels[name] = None if edit.action == "delete" else kept[name]
    return labels


class Reviewable(Protocol):
    """What a review needs to know of a session; see `Session`."""

    @property
    def folder(self) -> Path: ...
    @property
    def recorded(self) -> Mapping[str, Label]: ...
    @property
    def edits(self) -> Sequence[Edit]: ...
    @property
    def edits_end(self) -> int: ...


class Review:
    """Edits one session, which others may edit at the same time. GUI thread, or whichever holds it."""

    def __init__(self, session: Reviewable) -> None:
        self.session = session
        self._log = EditLog(session.folder, session.edits_end)
        self._labelling = Labelling(session.recorded, session.edits)
        self._back: list[int] = []
        """Ids of undos that can themselves be taken back, newest last: what redo does."""
        self._touched: set[str] = set()

    @property
    def edits(self) -> Sequence[Edit]:
        """All of them, undos included, and those that others made before the last of ours."""
        return self._labelling.edits

    @property
    def labels(self) -> dict[str, Label | None]:
        """Each sample's label by its id, in order; None where it is deleted. Made anew each time: of all samples."""
        deleted = self._labelling.deleted
        return {name: None if name in deleted else label for name, label in self._labelling.label.items()}

    def labels_of(self, samples: Iterable[str]) -> list[Label]:
        """The labels of many at once; of those that are deleted, too."""
        return list(map(self._labelling.label.__getitem__, samples))

    @property
    def deleted(self) -> Set[str]:
        """The ids of the samples that are deleted. Changes with the edits."""
        return self._labelling.deleted

    @property
    def can_undo(self) -> bool:
        """Whether an edit stands."""
        return self._labelling.last is not None

    @property
    def can_redo(self) -> bool:
        """Whether the last thing done was an undo."""
        return bool(self._back)

    def take_touched(self) -> set[str]:
        """The ids of the samples that edits touched, also those of others, since this was asked last."""
        touched, self._touched = self._touched, set()
        return touched

    def relabel(self, samples: Sequence[str], label: Label) -> None:
        """Give these another label.

        Raises SessionError: it cannot be written, or the session is still being recorded; nothing has changed.
        """
        self._add("relabel", samples, label)

    def delete(self, samples: Sequence[str]) -> None:
        """Leave these out from now on. Raises SessionError as `relabel`."""
        self._add("delete", samples)

    def restore(self, samples: Sequence[str]) -> None:
        """Take these in again. Raises SessionError as `relabel`."""
        self._add("restore", samples)

    def undo(self) -> None:
        """Take the last standing edit back. Raises SessionError as `relabel`."""
        last = self._labelling.last
        if last is None:
            return
        with self._log.held() as others:
            self._take_in(*others)
            if self._labelling.counts(last):  # or else somebody has taken it back meanwhile
                self._back.append(self._append(Edit(id=self._next, time=_now(), action="undo", undoes=last.id)))

    def redo(self) -> None:
        """Take the last undo back. Raises SessionError as `relabel`."""
        if not self._back:
            return
        with self._log.held() as others:
            self._take_in(*others)
            if not self._labelling.is_undone(self._back[-1]):
                self._append(Edit(id=self._next, time=_now(), action="undo", undoes=self._back[-1]))
        self._back.pop()

    @property
    def _next(self) -> int:
        return self._labelling.next_id

    def _add(
        self, action: Literal["relabel", "delete", "restore"], samples: Sequence[str], label: Label | None = None
    ) -> None:
        if not samples:
            return
        with self._log.held() as others:
            self._take_in(*others)
            self._append(Edit(id=self._next, time=_now(), action=action, samples=tuple(samples), label=label))
        self._back.clear()

    def _append(self, edit: Edit) -> int:
        self._log.append(edit)
        self._take_in(edit)
        return edit.id

    def _take_in(self, *edits: Edit) -> None:
        for edit in edits:
            self._touched.update(self._labelling.add(edit))


def _now() -> datetime:
    return datetime.now(UTC)
