"""Opening a session, whatever was done to it: what is whole is read, what is torn is cut off, set aside and told.

The only thing ever taken away is a line's torn end, and that is kept in a file beside.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from handcam.errors import SessionError
from handcam.sessions.format import (
    CROPS,
    DONE,
    EDITS,
    SAMPLES,
    SESSION,
    VERSION,
    Edit,
    Ending,
    Sample,
    SessionInfo,
)
from handcam.sessions.migrating import migrated

Line = TypeVar("Line", bound=BaseModel)
_PNG_END = b"IEND\xaeB`\x82"


@dataclass(frozen=True, eq=False, slots=True)
class Session:
    """A session as it stands on disk. samples: by id, in the order they were recorded; edits: in theirs.

    ending: None where the recording was cut short. repairs: what was found broken and done about it, as sentences.
    """

    folder: Path
    info: SessionInfo
    samples: dict[str, Sample]
    edits: tuple[Edit, ...]
    ending: Ending | None
    repairs: tuple[str, ...] = field(default=())

    def crop_path(self, sample: Sample) -> Path:
        """Of a sample's crop."""
        return self.folder / CROPS / f"{sample.id}.png"


def open_session(folder: Path) -> Session:
    """The session in this folder, repaired where that was needed.

    Raises:
        SessionError: it is no session, is of a later version, or cannot be read.
    """
    info = _read_info(folder)
    repairs: list[str] = []
    try:
        samples = {sample.id: sample for sample in _lines(folder / SAMPLES, Sample, repairs)}
        edits = tuple(_lines(folder / EDITS, Edit, repairs))
        ending = _read_ending(folder, repairs)
        if ending is None:
            samples = _with_crops(folder, samples, repairs)
    except OSError as error:
        raise SessionError(
            f'The session in "{folder}" cannot be read ({error.strerror or error}). Check the disk and your rights.'
        ) from None
    return Session(folder, info, samples, edits, ending, tuple(repairs))


def is_session(folder: Path) -> bool:
    """Whether a session was begun here."""
    return (folder / SESSION).is_file()


def _read_info(folder: Path) -> SessionInfo:
    path = folder / SESSION
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SessionError(f'"{folder}" is no session: it holds no {SESSION}. Choose the folder of one.') from None
    except (OSError, ValueError, RecursionError) as error:
        raise SessionError(f'"{path}" cannot be read ({error}). Restore it from a copy.') from None
    if not isinstance(told, dict) or not isinstance(told.get("version"), int):
        raise SessionError(f'"{path}" is no session. Choose the folder of one.')
    if told["version"] > VERSION:
        raise SessionError(f'"{folder}" was recorded with a later handcam. Update handcam and open it again.')
    try:
        return SessionInfo.model_validate_json(json.dumps(migrated(told)))
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        raise SessionError(f'In "{path}", {where}: {error.errors()[0]["msg"]}. Restore it from a copy.') from None


def _lines(path: Path, kind: type[Line], repairs: list[str]) -> Iterator[Line]:
    """The whole lines that make sense. A torn last line is cut off."""
    if not path.is_file():
        repairs.append(f"{path.name} was missing: nothing is left of it.")
        return
    content = path.read_bytes()
    whole, _, torn = content.rpartition(b"\n")
    if torn:
        _cut_off(path, len(content) - len(torn), torn)
        repairs.append(f"The last line of {path.name} was torn ({len(torn)} bytes) and has been cut off.")
    bad = 0
    for line in whole.splitlines():
        try:
            yield kind.model_validate_json(line)
        except ValidationError:
            bad += 1
    if bad:
        repairs.append(f"{bad} lines of {path.name} make no sense and are passed over.")


def _cut_off(path: Path, length: int, torn: bytes) -> None:
    """Shorten the file to `length` bytes; the rest goes to a file beside, so that nothing is lost."""
    with path.with_name(f"{path.name}.torn").open("ab") as aside:
        aside.write(torn + b"\n")
    os.truncate(path, length)


def _read_ending(folder: Path, repairs: list[str]) -> Ending | None:
    path = folder / DONE
    if not path.is_file():
        repairs.append("The recording was cut short: it was never brought to an end.")
        return None
    try:
        return Ending.model_validate_json(path.read_bytes())
    except ValidationError:
        repairs.append(f"{DONE} makes no sense: the recording is taken for one that was cut short.")
        return None


def _with_crops(folder: Path, samples: dict[str, Sample], repairs: list[str]) -> dict[str, Sample]:
    """Those whose crop is there and whole: after a power cut a line may be older than its picture."""
    whole = {name: sample for name, sample in samples.items() if _is_whole(folder / CROPS / f"{name}.png")}
    if len(whole) < len(samples):
        repairs.append(f"{len(samples) - len(whole)} samples lack their crop and are passed over.")
    return whole


def _is_whole(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            file.seek(-len(_PNG_END), os.SEEK_END)
            return file.read() == _PNG_END
    except OSError:
        return False
