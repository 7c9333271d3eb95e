"""Clips and what they show when: videos with a table beside them, and labelled still pictures joined to a film."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from handcam.errors import LearningError
from handcam.labelled_pictures import Picture
from handcam.learning.evaluation import true_digit
from handcam.learning.joining import JoinedPictures, shown_from
from handcam.protocols import FrameSource
from handcam.signs import Handshape, SignSet
from handcam.sources import VideoSource

VIDEOS = frozenset({".avi", ".m4v", ".mkv", ".mov", ".mp4", ".webm"})
_TOGETHER = 40
"""Pictures joined to one film, at most."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a clip shows from `start` to `end`, in seconds on its own clock. digit None: nothing that is a digit."""

    digit: int | None
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Clip:
    """A film and the truth about it. In between what it shows there is no sign.

    source: the data set it comes from. open: gives its frames; picklable.
    """

    name: str
    source: str
    shown: tuple[Shown, ...]
    open: Callable[[], FrameSource]


class _Sign(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    handshape: Handshape | None = None
    digit: int | None = Field(default=None, ge=0, lt=100)
    start: float = Field(ge=0)
    end: float

    @model_validator(mode="after")
    def _ordered(self) -> "_Sign":
        if self.end <= self.start:
            raise ValueError("a sign must end after it starts")
        return self


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True)

    signs: tuple[_Sign, ...]


def read_clips(folder: Path, sign_set: SignSet) -> list[Clip]:
    """The videos in a folder and its folders, each with a table of the same name beside it: NAME.mp4, NAME.json.

    A table holds {"signs": [{"handshape" or "digit", "start", "end"}, ...]}, times in seconds. A handshape means the
    digit the sign set gives it, or none; so does a sign with neither.

    Raises:
        LearningError: a table is missing or does not make sense.
    """
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in VIDEOS)
    return [
        Clip(path.stem, folder.name, _signs_of(path.with_suffix(".json"), sign_set), partial(VideoSource, path))
        for path in paths
    ]


def _signs_of(path: Path, sign_set: SignSet) -> tuple[Shown, ...]:
    try:
        table = _Table.model_validate_json(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise LearningError(
            f'"{path.stem}" has no table of what it shows. Write "{path}": '
            '{"signs": [{"digit": 1, "start": 0.5, "end": 2.0}]}, times in seconds.'
        ) from None
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        first = error.errors()[0] if isinstance(error, ValidationError) else None
        why = f"{'.'.join(map(str, first['loc']))}: {first['msg']}" if first else str(error)
        raise LearningError(f'"{path}" cannot be used ({why}). Mend it or remove the clip.') from None
    return tuple(
        Shown(sign_set.digits.get(sign.handshape) if sign.handshape else sign.digit, sign.start, sign.end)
        for sign in table.signs
    )


def join_pictures(pictures: Sequence[Picture], sign_set: SignSet) -> list[Clip]:
    """Labelled pictures as films of one person after the other, up to 40 pictures each."""
    return [clip for person in _by_person(pictures) for clip in _films(person, sign_set)]


def _by_person(pictures: Sequence[Picture]) -> Iterator[list[Picture]]:
    def person(picture: Picture) -> tuple[str, str]:
        return picture.source, picture.subject

    for _, own in groupby(sorted(pictures, key=person), key=person):
        yield list(own)


def _films(pictures: list[Picture], sign_set: SignSet) -> Iterator[Clip]:
    for start in range(0, len(pictures), _TOGETHER):
        part = pictures[start : start + _TOGETHER]
        shown = tuple(Shown(true_digit(picture, sign_set), *shown_from(number)) for number, picture in enumerate(part))
        name = "/".join(filter(None, (part[0].source, part[0].subject, str(start // _TOGETHER))))
        yield Clip(name, part[0].source, shown, partial(JoinedPictures, tuple(p.path for p in part), name))
