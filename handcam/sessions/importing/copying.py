"""A clean copy of somebody else's session: only what the format describes, and of that only what makes sense.

The original is never written to, not even to mend it. Lines go through one by one, so the copy takes no more memory the
larger the session is.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from math import isfinite
from pathlib import Path
from typing import BinaryIO, TypeVar

from pydantic import BaseModel, ValidationError

from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.exporting.png import bare_png
from handcam.sessions.format import CROPS, DONE, EDITS, FRAMES, SAMPLES, SESSION, Edit, Ending, Sample, SessionInfo
from handcam.sessions.importing.bounded import check_no_link, lines_of, read_plain
from handcam.sessions.parts import is_recorded_now, read_info
from handcam.sessions.writing import append_line

Line = TypeVar("Line", bound=BaseModel)

_MB = 1024**2
_MOST_INFO, _MOST_CROP, _MOST_FRAME, _MOST_ENDING = 16 * _MB, 16 * _MB, 256 * _MB, _MB
_LONGEST_SAMPLE = 64 * 1024  # bytes; those of handcam have 3000
_LONGEST_EDIT = 16 * _MB  # bytes: half a million ids


def copy_info(folder: Path, copy: Path) -> SessionInfo:
    """Begin the copy of the session in `folder`: make the folder `copy` with its session.json, and give what that says.

    Raises:
        SessionError: it is of a later version, makes no sense, is still being recorded, or a part of it is a link.
        OSError: the copy cannot be written.
    """
    try:
        told = read_plain(folder / SESSION, _MOST_INFO)
    except OSError as error:
        raise SessionError(
            '"{path}" cannot be read ({reason}). Get the session again.',
            path=folder / SESSION,
            reason=error.strerror or error,
        ) from None
    if is_recorded_now(folder):
        raise SessionError(
            'The session in "{folder}" is still being recorded. Import it once the recording has ended.', folder=folder
        )
    copy.mkdir()
    (copy / SESSION).write_bytes(told)
    try:
        info = read_info(copy)
    except SessionError as error:
        raise SessionError(error.sentence.with_replaced(str(copy), str(folder))) from None
    for part in (CROPS, *((FRAMES,) if info.whole_frames else ())):
        check_no_link(folder / part)
        (copy / part).mkdir()
    return info


def count_lines(folder: Path) -> int:
    """Lines that there are of samples, good and bad. Raises as `lines_of`."""
    return sum(1 for _ in lines_of(folder / SAMPLES, _LONGEST_SAMPLE))


def copy_rest(
    folder: Path, copy: Path, info: SessionInfo, step: Callable[[], None] = lambda: None
) -> tuple[int, tuple[Sentence, ...]]:
    """Copy samples, pictures and edits. Gives how many samples are in the copy, and what it lacks, as sentences.

    step: called with each sample.

    Raises:
        SessionError: a part of the session is a link.
        OSError: the copy cannot be written.
    """
    lacks: Counter[Sentence] = Counter()
    with (copy / SAMPLES).open("ab", buffering=0) as file:
        count = _copy_samples(folder, copy, info, file, lacks, step)
    with (copy / EDITS).open("ab", buffering=0) as file:
        for edit in _sensible(folder / EDITS, Edit, _LONGEST_EDIT, lacks):
            append_line(file, edit)
    _copy_ending(folder, copy, count, lacks)
    return count, tuple(Sentence("{count} {what}", count=number, what=what) for what, number in lacks.items())


def _copy_samples(
    folder: Path,
    copy: Path,
    info: SessionInfo,
    file: BinaryIO,
    lacks: Counter[Sentence],
    step: Callable[[], None],
) -> int:
    seen: set[str] = set()
    for sample in _sensible(folder / SAMPLES, Sample, _LONGEST_SAMPLE, lacks):
        step()
        if sample.id in seen or len(sample.probabilities) != len(info.handshapes) or not _is_finite(sample):
            lacks[
                Sentence("lines of {file} contradict others or hold no numbers, and are left out.", file=SAMPLES)
            ] += 1
            continue
        crop = _picture(folder / CROPS / f"{sample.id}.png", _MOST_CROP)
        if crop is None or crop[1] != (info.crop.side, info.crop.side):
            lacks[Sentence("samples lack a whole crop and are left out.")] += 1
            continue
        seen.add(sample.id)
        (copy / CROPS / f"{sample.id}.png").write_bytes(crop[0])
        if info.whole_frames:
            _copy_frame(folder, copy, sample, lacks)
        append_line(file, sample)
    return len(seen)


def _copy_frame(folder: Path, copy: Path, sample: Sample, lacks: Counter[Sentence]) -> None:
    name = f"{sample.frame:06d}.png"
    if (copy / FRAMES / name).exists():
        return
    frame = _picture(folder / FRAMES / name, _MOST_FRAME)
    if frame is None:
        lacks[Sentence("samples lack a whole frame.")] += 1
    else:
        (copy / FRAMES / name).write_bytes(frame[0])


def _copy_ending(folder: Path, copy: Path, count: int, lacks: Counter[Sentence]) -> None:
    """Without DONE, or with one that makes no sense, it stays unknown what was dropped."""
    try:
        ending = Ending.model_validate_json(read_plain(folder / DONE, _MOST_ENDING))
    except FileNotFoundError:
        return
    except (OSError, ValidationError):
        lacks[
            Sentence("file, {file}, makes no sense: the recording is taken for one that was cut short.", file=DONE)
        ] += 1
        return
    (copy / DONE).write_text(ending.model_copy(update={"samples": count}).model_dump_json() + "\n", encoding="utf-8")


def _sensible(path: Path, kind: type[Line], longest: int, lacks: Counter[Sentence]) -> Iterator[Line]:
    for line in lines_of(path, longest):
        try:
            if line is not None:
                yield kind.model_validate_json(line)
                continue
        except ValidationError:
            pass
        lacks[Sentence("lines of {file} are torn or make no sense and are left out.", file=path.name)] += 1


def _picture(path: Path, most: int) -> tuple[bytes, tuple[int, int]] | None:
    """A PNG file's content with its pixels alone, and its (width, height); None where it is missing or broken.

    Raises:
        SessionError: it is a link.
    """
    try:
        return bare_png(read_plain(path, most))
    except (OSError, ValueError):
        return None


def _is_finite(sample: Sample) -> bool:
    points = chain.from_iterable((*sample.landmarks, *sample.world))
    others = (*sample.box, sample.rotation, sample.monotonic, sample.sharpness)
    return _all_finite(points) and _all_finite(others) and _all_finite(sample.probabilities)


def _all_finite(numbers: Iterable[float]) -> bool:
    return all(map(isfinite, numbers))
