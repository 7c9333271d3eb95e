"""Reading a session on a thread of its own, so that its first samples are shown while the others are still read.

It reads and repairs as `handcam.sessions.opening` does, and keeps the columns of a table in place of the samples:
50,000 of those would take half a gigabyte.
"""

import logging
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import sleep

from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.format import EDITS, SAMPLES, Edit, Sample
from handcam.sessions.parts import (
    STILL_RECORDED,
    WholeLines,
    has_whole_crop,
    is_recorded_now,
    lacking_crops,
    read_ending,
    read_info,
)
from handcam.sessions.reviewing import Review
from handcam.ui.review.table import Table

log = logging.getLogger(__name__)

_CHUNK = 1 << 20  # bytes
_BREATH, _PAUSE = 50, 0.0002  # lines between two pauses, and how long these are, seconds
_PATIENCE = 5.0  # s that the thread is waited for


class SessionReader:
    """Starts at once. Ask it whenever there is time for it; what it has is only ever added to. Any thread.

    table: None until the session's own file is read; from then on it grows. edits: all there are, once there is a
    table. review: to edit the session with; None until all samples are read.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.table: Table | None = None
        self.edits: tuple[Edit, ...] = ()
        self.review: Review | None = None
        self.room = 0
        """Lines of the samples' file: as many as there will be, or a few more."""
        self._repairs: list[Sentence] = []
        self._error = Sentence("")
        self._stopping, self._done = Event(), Event()
        self._thread = Thread(target=self._read, name="handcam-review-reader", daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether it has come to its end, good or bad."""
        return self._done.is_set()

    @property
    def error(self) -> Sentence:
        """Why the session cannot be read, as a sentence; "" where it can."""
        return self._error

    @property
    def repairs(self) -> tuple[Sentence, ...]:
        """What was found broken and done about it, as sentences; complete once it is done."""
        return tuple(self._repairs)

    def stop(self) -> None:
        """Read no further. Bounded; may be called again; never raises."""
        self._stopping.set()
        self._thread.join(_PATIENCE)

    def _read(self) -> None:
        try:
            self._read_session()
        except SessionError as error:
            self._error = error.sentence
        except OSError as error:
            self._error = Sentence(
                'The session in "{folder}" cannot be read ({reason}). Check the disk and your rights.',
                folder=self.folder,
                reason=error.strerror or error,
            )
        except Exception as error:
            log.exception("a session could not be read")
            self._error = Sentence(
                'The session in "{folder}" cannot be read ({reason}). Report this.', folder=self.folder, reason=error
            )
        finally:
            self._done.set()

    def _read_session(self) -> None:
        info, folder = read_info(self.folder), self.folder
        recording = is_recorded_now(folder)  # first, as in `open_session`
        edits = WholeLines(folder / EDITS, Edit, self._repairs, mend=not recording)
        self.edits = tuple(edits)
        if recording:
            self._repairs.append(STILL_RECORDED)
        whole = recording or read_ending(folder, self._repairs) is not None
        self.room = _count_lines(folder / SAMPLES)
        table = self.table = Table(info, self.room)
        lacking = 0
        for number, sample in enumerate(WholeLines(folder / SAMPLES, Sample, self._repairs, mend=not recording)):
            if self._stopping.is_set() or number == self.room:  # more than there were: it is being recorded
                break
            if whole or has_whole_crop(folder, sample.id):
                table.add(sample)
            else:
                lacking += 1
            if number % _BREATH == 0:
                sleep(_PAUSE)
        if self._stopping.is_set():
            return
        if lacking:
            self._repairs.append(lacking_crops(lacking))
        self.review = Review(_Reviewed(folder, table, self.edits, edits.end))


@dataclass(frozen=True, eq=False, slots=True)
class _Reviewed:
    """What a review has to know of a session, out of its table."""

    folder: Path
    table: Table
    edits: tuple[Edit, ...]
    edits_end: int

    @property
    def recorded(self) -> dict[str, str]:
        """Each sample's label by its id."""
        table = self.table
        labels = [table.names[code] for code in table.label[: table.count]]
        return dict(zip(table.ids, labels, strict=True))


def _count_lines(path: Path) -> int:
    """Lines that end; 0 where there is no file. In chunks, so that other threads get on meanwhile."""
    if not path.is_file():
        return 0
    with path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))
