"""The parts of a session on disk, each read by itself: what is whole is read, what is torn is cut off, set aside, told.

The only thing ever taken away is a line's torn end, and that is kept in a file beside. While a session is being
recorded nothing is: its last line is only not whole yet.
"""

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from handcam.errors import SessionError
from handcam.faults import in_words
from handcam.sentences import Sentence
from handcam.sessions.format import CROPS, DONE, SAMPLES, SESSION, VERSION, Ending, SessionInfo
from handcam.sessions.locking import is_held, is_taken, lock
from handcam.sessions.migrating import migrated

Line = TypeVar("Line", bound=BaseModel)

STILL_RECORDED = Sentence(
    "The session is still being recorded: what comes from now on is not shown. Open it again once the recording has "
    "ended."
)
_PNG_END = b"IEND\xaeB`\x82"
_NOT_TO_BE_WRITTEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def read_info(folder: Path) -> SessionInfo:
    """session.json.

    Raises:
        SessionError: it is no session, is of a later version, or cannot be read.
    """
    path = folder / SESSION
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SessionError(
            '"{folder}" is no session: it holds no {file}. Choose the folder of one.', folder=folder, file=SESSION
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        raise SessionError(
            '"{path}" cannot be read ({reason}). Restore it from a copy.', path=path, reason=error
        ) from None
    if not isinstance(told, dict) or not isinstance(told.get("version"), int) or told["version"] < 1:
        raise SessionError('"{path}" is no session. Choose the folder of one.', path=path)
    if told["version"] > VERSION:
        raise SessionError(
            '"{folder}" was recorded with a later handcam. Update handcam and open it again.', folder=folder
        )
    try:
        return SessionInfo.model_validate_json(json.dumps(migrated(told)))
    except ValidationError as error:
        first = error.errors()[0]
        raise SessionError(
            'In "{path}", {where}: {reason}. Restore it from a copy.',
            path=path,
            where=".".join(map(str, first["loc"])),
            reason=in_words(first),
        ) from None


def is_recorded_now(folder: Path) -> bool:
    """Whether somebody, here or in another process of this machine, is recording this session. Raises OSError."""
    return not (folder / DONE).is_file() and is_held(folder / SAMPLES)


class WholeLines(Generic[Line]):
    """A file's whole lines that make sense, one after the other. A torn last line is cut off where it may be.

    end: bytes of the whole lines, once all are read. The file is never whole in memory.
    """

    def __init__(self, path: Path, kind: type[Line], repairs: list[Sentence], *, mend: bool = True) -> None:
        """repairs: gets what was found broken and done about it, as sentences. mend: what is torn is cut off and told;
        otherwise it is not there yet."""
        self.end = 0
        self._path, self._kind, self._repairs, self._mend = path, kind, repairs, mend

    def __iter__(self) -> Iterator[Line]:
        """Raises OSError."""
        path = self._path
        if not path.is_file():
            self._repairs.append(Sentence("{file} was missing: nothing is left of it.", file=path.name))
            return
        bad, torn = 0, b""
        with path.open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    torn = line
                    break
                self.end += len(line)
                try:
                    yield self._kind.model_validate_json(line)
                except ValidationError:
                    bad += 1
        if torn and self._mend:
            self._tell_torn(torn)
        if bad:
            self._repairs.append(
                Sentence("{count} lines of {file} make no sense and are passed over.", count=bad, file=path.name)
            )

    def _tell_torn(self, torn: bytes) -> None:
        file, count = self._path.name, len(torn)
        try:
            if _mended(self._path, self.end, torn):
                self._repairs.append(
                    Sentence(
                        "The last line of {file} was torn ({count} bytes) and has been cut off.", file=file, count=count
                    )
                )
        except OSError as error:
            if error.errno not in _NOT_TO_BE_WRITTEN:
                raise
            self._repairs.append(
                Sentence("The last line of {file} is torn ({count} bytes) and is passed over.", file=file, count=count)
            )


def _mended(path: Path, end: int, torn: bytes) -> bool:
    """Cut off what is torn; False where somebody writes to the file or has mended it meanwhile."""
    with path.open("r+b") as file:
        try:
            lock(file)
        except OSError as error:
            if is_taken(error):
                return False
        file.seek(end)
        if file.read() != torn:
            return False
        cut_off(file, path, end, torn)
    return True


def cut_off(file: IO[bytes], path: Path, end: int, torn: bytes) -> None:
    """Shorten a file that is locked to `end` bytes; the rest goes to a file beside, so that nothing is lost.

    Raises OSError.
    """
    with path.with_name(f"{path.name}.torn").open("ab") as aside:
        aside.write(torn + b"\n")
    os.truncate(file.fileno() if os.truncate in os.supports_fd else path, end)


def read_ending(folder: Path, repairs: list[Sentence]) -> Ending | None:
    """DONE; None, and a sentence more in `repairs`, where there is none that makes sense. Raises OSError."""
    path = folder / DONE
    if not path.is_file():
        repairs.append(Sentence("The recording was cut short: it was never brought to an end."))
        return None
    try:
        return Ending.model_validate_json(path.read_bytes())
    except ValidationError:
        repairs.append(Sentence("{file} makes no sense: the recording is taken for one that was cut short.", file=DONE))
        return None


def has_whole_crop(folder: Path, sample: str) -> bool:
    """Whether the crop of the sample of this id is there and whole: after a power cut a line may be older than it."""
    try:
        with (folder / CROPS / f"{sample}.png").open("rb") as file:
            file.seek(-len(_PNG_END), os.SEEK_END)
            return file.read() == _PNG_END
    except OSError:
        return False


def lacking_crops(count: int) -> Sentence:
    """The sentence on samples that are passed over."""
    return Sentence("{count} samples lack their crop and are passed over.", count=count)
