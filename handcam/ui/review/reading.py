"""Reading a session on a thread of its own, so that its first samples are shown while the others are still read.

A large one is read by a process, and the thread reads no more than the first screen of it by itself. All is read and
repaired as `handcam.sessions.opening` does it, but the columns of a table are kept in place of the samples: 50,000 of
those would take half a gigabyte.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from threading import Event, Thread
from time import sleep

from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.format import EDITS, SAMPLES, Edit, Sample
from handcam.sessions.parts import STILL_RECORDED, WholeLines, is_recorded_now, read_ending, read_info
from handcam.sessions.reviewing import Review
from handcam.ui.review.reading_apart import Reading, ReadingApart
from handcam.ui.review.table import Table

log = logging.getLogger(__name__)

_CHUNK = 1 << 20  # bytes
_AT_ONCE = 500  # lines that are read here before anything is shown: a screen full, in a fraction of a tenth of a second
_BREATH, _PAUSE = 10, 0.0005  # lines between two pauses, and how long these are, seconds
_PATIENCE = 5.0  # s that the thread is waited for


class SessionReader:
    """Starts at once. Ask it whenever there is time for it; what it has is only ever added to. Any thread.

    table: None until its first samples are read; from then on it grows. edits: all there are, once there is a
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
        self._apart: ReadingApart | None = None
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
        if self._apart is not None:
            self._apart.stop()
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
        table = Table(info, self.room)
        self._fill(table, Reading(folder, self.room, mend=not recording, whole=whole))
        if not self._stopping.is_set():
            self.review = Review(_Reviewed(folder, table, self.edits, edits.end))

    def _fill(self, table: Table, reading: Reading) -> None:
        if reading.room > _AT_ONCE:
            try:
                return self._fill_from_apart(table, reading)
            except (OSError, EOFError):  # there can be no process, or no longer
                if not self._stopping.is_set():
                    log.info("a session is read without a process of its own")
        return self._add(table, reading.samples(self._repairs))

    def _fill_from_apart(self, table: Table, reading: Reading) -> None:
        """Raises OSError: no process can be begun; EOFError: it has ended early."""
        apart = self._apart = ReadingApart(reading)
        try:
            self._add(table, islice(replace(reading, mend=False).samples([]), _AT_ONCE))  # which come again below
            for part in apart.tables(self._repairs):
                if self._stopping.is_set():
                    return
                table.take_in(part)
        finally:
            apart.stop()

    def _add(self, table: Table, samples: Iterable[Sample]) -> None:
        """The first in one go; from then on the table can be looked at, and the window's thread gets its turns."""
        for number, sample in enumerate(samples):
            if self._stopping.is_set():
                return
            table.add(sample)
            if number > _AT_ONCE and number % _BREATH == 0:
                self.table = table
                sleep(_PAUSE)
        self.table = table


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
        labels = map(table.names.__getitem__, table.label[: table.count].tolist())
        return dict(zip(table.ids, labels, strict=True))


def _count_lines(path: Path) -> int:
    """Lines that end; 0 where there is no file. In chunks, so that other threads get on meanwhile."""
    if not path.is_file():
        return 0
    with path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))
