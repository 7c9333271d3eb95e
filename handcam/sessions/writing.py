"""Writing a session so that nothing that was written can be lost: by a kill, a full disk, a power cut.

Every file appears whole under its name or not at all, or is only appended to, a whole line at a time.
"""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import BinaryIO

import cv2
from pydantic import BaseModel

from handcam.domain import Pixels
from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.format import CROPS, DONE, EDITS, FRAMES, SAMPLES, SESSION, Edit, Ending, Sample, SessionInfo
from handcam.sessions.locking import lock

_SYNC_EVERY = 1.0  # s: what a power cut may take


class SessionWriter:
    """Appends to one session. Open, use and close it on one thread, that of the recorder.

    While it is open, and not a moment longer, its lines are locked: others read them and change nothing.
    """

    def __init__(self, folder: Path, info: SessionInfo) -> None:
        """Make the folder, open its lines and write session.json.

        Raises:
            SessionError: there is such a folder already, or it cannot be written.
        """
        self.folder = folder
        self.info = info
        self.written = 0
        self._samples: BinaryIO | None = None
        self._edits: BinaryIO | None = None
        self._synced = monotonic()
        try:
            folder.mkdir(parents=True)
            (folder / CROPS).mkdir()
            if info.whole_frames:
                (folder / FRAMES).mkdir()
            self._samples, self._edits = _open_locked(folder / SAMPLES), _open_locked(folder / EDITS)
            write_whole(folder / SESSION, (info.model_dump_json(indent=1) + "\n").encode(), sync=True)
        except FileExistsError:
            raise SessionError('There is a session "{folder}" already. Choose another folder.', folder=folder) from None
        except OSError as error:
            raise _unwritable(folder, error) from None

    def add(self, sample: Sample, crop: Pixels, frame: Pixels | None = None) -> None:
        """Write the crop, the frame where frames are kept and it is not there yet, then the line.

        crop, frame: RGB uint8 (h, w, 3).

        Raises:
            SessionError: the disk is full or gone; every earlier sample is kept.
        """
        try:
            write_whole(self.folder / CROPS / f"{sample.id}.png", _png(crop))
            if frame is not None and self.info.whole_frames:
                path = self.folder / FRAMES / f"{sample.frame:06d}.png"
                if not path.exists():
                    write_whole(path, _png(frame))
            append_line(self._samples, sample)
            self.written += 1
            if monotonic() - self._synced > _SYNC_EVERY:
                self.sync()
        except OSError as error:
            raise _unwritable(self.folder, error) from None

    def edit(self, edit: Edit) -> None:
        """Append an edit, such as the deletion of the last take.

        Raises:
            SessionError: the disk is full or gone.
        """
        try:
            append_line(self._edits, edit)
        except OSError as error:
            raise _unwritable(self.folder, error) from None

    def sync(self) -> None:
        """Make the disk keep what was written so far."""
        for file in (self._samples, self._edits):
            if file is not None:
                os.fsync(file.fileno())
        self._synced = monotonic()

    def close(self, *, dropped: int = 0, rate: float = 0.0) -> None:
        """Write DONE. May be called again.

        dropped: samples the disk was too slow for. rate: frames a second that were seen.

        Raises:
            SessionError: the disk is full or gone; the session can still be opened.
        """
        if self._samples is None:
            return
        try:
            self.sync()
            ending = Ending(ended=datetime.now(UTC), samples=self.written, dropped=dropped, rate=rate)
            write_whole(self.folder / DONE, (ending.model_dump_json() + "\n").encode(), sync=True)
        except OSError as error:
            raise _unwritable(self.folder, error) from None
        finally:
            for file in (self._samples, self._edits):
                if file is not None:
                    file.close()
            self._samples = self._edits = None


def _open_locked(path: Path) -> BinaryIO:
    """A file to append to that others know to be written to, on disks that know locks."""
    file = path.open("ab", buffering=0)
    with suppress(OSError):
        lock(file)
    return file


def write_whole(path: Path, content: bytes, *, sync: bool = False) -> None:
    """Write a file that has this name only once it is complete. Raises OSError."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            if sync:
                file.flush()
                os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def append_line(file: BinaryIO | None, line: BaseModel) -> None:
    """Append a line to an unbuffered file; where a disk is full in its midst, what was written of it is taken back.

    Raises OSError.
    """
    if file is None:
        raise OSError(0, Sentence("the session is closed"))
    content = (line.model_dump_json(exclude_defaults=True) + "\n").encode()
    before = os.fstat(file.fileno()).st_size
    written = 0
    try:
        while written < len(content):
            written += file.write(content[written:])
    except OSError:
        os.ftruncate(file.fileno(), before)
        raise


def _png(pixels: Pixels) -> bytes:
    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise OSError(0, Sentence("a picture cannot be encoded"))
    return data.tobytes()


def _unwritable(folder: Path, error: OSError) -> SessionError:
    return SessionError(
        'The session in "{folder}" cannot be written ({reason}). What was recorded before is kept. '
        "Free some space, or record to another folder.",
        folder=folder,
        reason=error.strerror or error,
    )
