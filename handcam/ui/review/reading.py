"""Reading a session on a thread of its own, so that its first samples are shown while the others are still read.

It reads and repairs as `handcam.sessions.opening` does, and keeps the columns of a table in place of the samples:
50,000 of those would take half a gigabyte.
"""

import logging
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from time import sleep
from typing import NamedTuple, TypeVar, cast

from pydantic import BaseModel, ValidationError

from handcam.errors import SessionError
from handcam.sessions.format import CROPS, EDITS, SAMPLES, Edit, Sample
from handcam.sessions.opening import Session, _cut_off, _is_whole, _read_ending, _read_info
from handcam.sessions.reviewing import Review
from handcam.ui.review.table import Table

Line = TypeVar("Line", bound=BaseModel)
log = logging.getLogger(__name__)

_CHUNK = 1 << 20  # bytes
_BREATH, _PAUSE = 50, 0.0002  # lines between two pauses, and how long these are, seconds
_PATIENCE = 5.0  # s that the thread is waited for


class _Recorded(NamedTuple):
    """All that a review looks at of a sample, which itself takes 11 kB."""

    id: str
    label: str


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
        self._repairs: list[str] = []
        self._error = ""
        self._stopping, self._done = Event(), Event()
        self._thread = Thread(target=self._read, name="handcam-review-reader", daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether it has come to its end, good or bad."""
        return self._done.is_set()

    @property
    def error(self) -> str:
        """Why the session cannot be read, as a sentence; "" where it can."""
        return self._error

    @property
    def repairs(self) -> tuple[str, ...]:
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
            self._error = str(error)
        except OSError as error:
            self._error = (
                f'The session in "{self.folder}" cannot be read ({error.strerror or error}). Check the disk and your '
                "rights."
            )
        except Exception as error:
            log.exception("a session could not be read")
            self._error = f'The session in "{self.folder}" cannot be read ({error}). Report this.'
        finally:
            self._done.set()

    def _read_session(self) -> None:
        info = _read_info(self.folder)
        self.edits = tuple(_lines(self.folder / EDITS, Edit, self._repairs))
        whole = _read_ending(self.folder, self._repairs) is not None
        self.room = _count_lines(self.folder / SAMPLES)
        table = self.table = Table(info, self.room)
        lacking = 0
        for sample in _lines(self.folder / SAMPLES, Sample, self._repairs):
            if self._stopping.is_set():
                return
            if whole or _is_whole(self.folder / CROPS / f"{sample.id}.png"):
                table.add(sample)
            else:
                lacking += 1
        if lacking:
            self._repairs.append(f"{lacking} samples lack their crop and are passed over.")
        self.review = self._review_of(table)

    def _review_of(self, table: Table) -> Review:
        labels = [table.names[code] for code in table.label[: table.count]]
        recorded = {name: _Recorded(name, label) for name, label in zip(table.ids, labels, strict=True)}
        samples = cast(dict[str, Sample], recorded)
        return Review(Session(self.folder, table.info, samples, self.edits, None))


def _lines(path: Path, kind: type[Line], repairs: list[str]) -> Iterator[Line]:
    """The whole lines that make sense, as opening a session gives them, but with the file never whole in memory.

    It gives way to other threads now and then: they would have to wait 5 ms for it each time.
    """
    if not path.is_file():
        repairs.append(f"{path.name} was missing: nothing is left of it.")
        return
    bad, length, torn = 0, 0, b""
    with path.open("rb") as file:
        for number, line in enumerate(file):
            if not line.endswith(b"\n"):
                torn = line
                break
            length += len(line)
            try:
                yield kind.model_validate_json(line)
            except ValidationError:
                bad += 1
            if number % _BREATH == 0:
                sleep(_PAUSE)
    if torn:
        _cut_off(path, length, torn)
        repairs.append(f"The last line of {path.name} was torn ({len(torn)} bytes) and has been cut off.")
    if bad:
        repairs.append(f"{bad} lines of {path.name} make no sense and are passed over.")


def _count_lines(path: Path) -> int:
    """Lines that end; 0 where there is no file. In chunks, so that other threads get on meanwhile."""
    if not path.is_file():
        return 0
    with path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))
