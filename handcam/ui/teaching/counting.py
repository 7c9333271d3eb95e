"""What stands in sessions after review: samples and takes, counted beside the window, which waits for no disk."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event, Thread

from handcam.sessions.format import EDITS, SAMPLES, Edit, Sample
from handcam.sessions.parts import WholeLines
from handcam.sessions.reviewing import labels_after

Counts = tuple[int, int]
"""Samples and takes that stand."""


class StandingCounter:
    """Looks into one session after the other, on a thread of its own. Reads only: what is torn is left as it is."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.counts: dict[Path, Counts] = {}
        """By folder, as far as they are counted; a session that cannot be read has none."""
        self._folders = tuple(folders)
        self._stopped = Event()
        self._thread = Thread(target=self._count_all, name="handcam-counting", daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether there is nothing more to come."""
        return not self._thread.is_alive()

    def stop(self, timeout: float = 5.0) -> None:
        """Count no further. Bounded; may be called again."""
        self._stopped.set()
        self._thread.join(timeout)

    def _count_all(self) -> None:
        for folder in self._folders:
            if self._stopped.is_set():
                return
            try:
                self.counts[folder] = self._count(folder)
            except OSError:
                continue

    def _count(self, folder: Path) -> Counts:
        takes: dict[str, int] = {}

        def noted() -> Iterator[Sample]:
            for sample in WholeLines(folder / SAMPLES, Sample, [], mend=False):
                if self._stopped.is_set():
                    return
                takes[sample.id] = sample.take
                yield sample

        labels = labels_after(noted(), WholeLines(folder / EDITS, Edit, [], mend=False))
        standing = {name: label for name, label in labels.items() if label is not None}
        return len(standing), len({(takes[name], label) for name, label in standing.items()})
