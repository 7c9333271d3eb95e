"""What stands after a session's edits, kept up to date edit by edit: only what one touches is looked at again."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from handcam.sessions.format import Edit, Label


class Labelling:
    """Each sample's label, and which are deleted, after all edits so far. One thread.

    `reviewing.labels_after` says the same of all edits at once.
    """

    def __init__(self, recorded: Mapping[str, Label], edits: Iterable[Edit] = ()) -> None:
        """recorded: each sample's label as it was recorded, by its id."""
        self._recorded = recorded
        self.edits: list[Edit] = []
        self.label = dict(recorded)
        """Each sample's by its id; of those that are deleted, too."""
        self.deleted: set[str] = set()
        self.next_id = 0
        self._undone: set[int] = set()
        """Ids of the edits that do not count."""
        self._places: dict[int, list[int]] = defaultdict(list)
        """Places of the edits of an id: more than one where something went wrong."""
        self._undos: list[Edit] = []
        for edit in edits:
            self._note(edit)
        self._undone = self._find_undone()
        for edit in filter(self.counts, self.edits):
            self._apply(edit, self._known(edit))

    @property
    def last(self) -> Edit | None:
        """The last edit that stands."""
        return next((edit for edit in reversed(self.edits) if self.counts(edit)), None)

    def counts(self, edit: Edit) -> bool:
        """Whether this edit changes samples: it is no undo, and not undone."""
        return edit.action != "undo" and edit.id not in self._undone

    def is_undone(self, number: int) -> bool:
        """Whether edits of this id do not count."""
        return number in self._undone

    def add(self, edit: Edit) -> Collection[str]:
        """Take in one edit more. Gives the ids of the samples that it touches, also where nothing of them changes."""
        self._note(edit)
        if edit.action == "undo":
            return self._count_anew()
        names = self._known(edit)
        if self.counts(edit):
            self._apply(edit, names)
        return names

    def _note(self, edit: Edit) -> None:
        place = len(self.edits)
        self.edits.append(edit)
        self.next_id = max(self.next_id, edit.id + 1)
        if edit.action == "undo":
            self._undos.append(edit)
        else:
            self._places[edit.id].append(place)

    def _known(self, edit: Edit) -> list[str]:
        return [name for name in edit.samples if name in self._recorded]

    def _find_undone(self) -> set[int]:
        """From the last undo to the first: one counts unless a later one that counts undoes it."""
        undone: set[int] = set()
        for undo in reversed(self._undos):
            if undo.id not in undone and undo.undoes is not None:
                undone.add(undo.undoes)
        return undone

    def _count_anew(self) -> Collection[str]:
        """Find which edits count now, and what that makes of the samples of those that did not, or no longer do."""
        undone = self._find_undone()
        changed, self._undone = undone ^ self._undone, undone
        edits = (self.edits[place] for number in changed for place in self._places.get(number, ()))
        touched = {name for edit in edits for name in self._known(edit)}
        self.label.update(zip(touched, map(self._recorded.__getitem__, touched), strict=True))
        self.deleted -= touched
        for edit in filter(self.counts, self.edits) if touched else ():
            self._apply(edit, touched.intersection(edit.samples))
        return touched

    def _apply(self, edit: Edit, names: Collection[str]) -> None:
        """All at once: a step of Python's for each of 50,000 samples would be felt."""
        if edit.action == "relabel" and edit.label is not None:
            self.label.update(dict.fromkeys(names, edit.label))
        elif edit.action == "delete":
            self.deleted.update(names)
        elif edit.action == "restore":
            self.deleted.difference_update(names)
