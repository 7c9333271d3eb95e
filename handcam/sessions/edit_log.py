"""A session's edits.jsonl: windows and processes append to it in turns, and each knows of the others' lines."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import BinaryIO

from pydantic import ValidationError

from handcam.errors import SessionError
from handcam.sessions.format import EDITS, Edit
from handcam.sessions.locking import is_taken, lock
from handcam.sessions.parts import cut_off, is_recorded_now
from handcam.sessions.writing import append_line

_PATIENCE, _PAUSE = 2.0, 0.005  # s that another edit, which takes milliseconds, is waited for; between two looks


class EditLog:
    """Appends to one session's. One thread."""

    def __init__(self, folder: Path, end: int) -> None:
        """end: bytes of the file that are known."""
        self._folder, self._path, self._end = folder, folder / EDITS, end
        self._file: BinaryIO | None = None

    @contextmanager
    def held(self) -> Iterator[list[Edit]]:
        """Keeps others from appending while it lasts. Gives the edits that they appended since.

        Raises:
            SessionError: the session is still being recorded, somebody else is not done with an edit, or the disk is
                full or gone, which an OSError of the context is taken for, too.
        """
        try:
            with self._path.open("a+b", buffering=0) as file:
                self._wait_for(file)
                others = self._read_on(file)
                self._file = file
                try:
                    yield others
                finally:
                    self._file = None
        except OSError as error:
            raise SessionError(
                '"{path}" cannot be written ({reason}). Free some space or get the right to write there; nothing was '
                "changed.",
                path=self._path,
                reason=error.strerror or error,
            ) from None

    def append(self, edit: Edit) -> None:
        """Write an edit, and make the disk keep it; while it is `held`. Raises OSError."""
        append_line(self._file, edit)
        assert self._file is not None
        os.fsync(self._file.fileno())
        self._end = os.fstat(self._file.fileno()).st_size

    def _wait_for(self, file: BinaryIO) -> None:
        deadline = monotonic() + _PATIENCE
        while True:
            try:
                return lock(file)
            except OSError as error:
                if not is_taken(error):
                    return None  # the disk knows no locks
            if is_recorded_now(self._folder):
                raise SessionError(
                    'The session in "{folder}" is still being recorded, and nothing was changed. Edit it once the '
                    "recording has ended.",
                    folder=self._folder,
                )
            if monotonic() > deadline:
                raise SessionError(
                    'Somebody else is changing the session in "{folder}", and nothing was changed. Try again.',
                    folder=self._folder,
                )
            sleep(_PAUSE)

    def _read_on(self, file: BinaryIO) -> list[Edit]:
        """What others wrote; a line that one of them could not end is cut off."""
        file.seek(self._end)
        whole, newline, torn = file.read().rpartition(b"\n")
        self._end += len(whole + newline)
        if torn:
            cut_off(file, self._path, self._end, torn)
        edits = []
        for line in whole.split(b"\n"):
            with suppress(ValidationError):
                edits.append(Edit.model_validate_json(line))
        return edits
