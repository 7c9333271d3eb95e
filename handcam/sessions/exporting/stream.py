"""The stream that every format is written from: one sample after the other, one session in memory at a time."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.exporting.png import bare_png
from handcam.sessions.exporting.splits import Split
from handcam.sessions.exporting.survey import Contents, Source, standing
from handcam.sessions.format import FRAMES, Label, Sample, SessionInfo
from handcam.sessions.opening import Session, open_session

Advance = Callable[[int, int], None]
"""Called with (samples done, samples in all)."""

_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, eq=False, slots=True)
class Exported:
    """A sample as it leaves. label: after all edits. crop: PNG of its pixels alone, RGB, `info.crop.side` square."""

    folder: Path
    info: SessionInfo
    sample: Sample
    label: Label
    split: Split
    crop: bytes

    @property
    def digit(self) -> int | None:
        """What the session's sign set makes of the label; None where it makes nothing of it."""
        return self.info.digits.get(self.label)

    @property
    def session_name(self) -> str:
        """The session's id; a hash of it where it cannot be part of a file's name."""
        name = self.info.id
        return name if _FILE_NAME.fullmatch(name) else sha256(name.encode()).hexdigest()[:12]

    @property
    def name(self) -> str:
        """Unlike any other sample's; can be part of a file's name."""
        return f"{self.session_name}-{self.sample.id}"

    def frame(self) -> tuple[bytes, tuple[int, int]] | None:
        """The whole frame as PNG of its pixels alone, and its (width, height); None where it was not kept or broke."""
        try:
            return bare_png((self.folder / FRAMES / f"{self.sample.frame:06d}.png").read_bytes())
        except (OSError, ValueError):
            return None


def stream(contents: Contents, advance: Advance | None = None) -> Iterator[Exported]:
    """Every sample, session by session, as it was recorded.

    Raises:
        SessionError: a session or a crop cannot be read or is broken, or a session changed since it was surveyed.
    """
    done, total = 0, contents.counts_in("train", "val", "test").total()
    for source in contents.sources:
        session = open_session(source.folder)
        kept = list(standing(session))
        if session.info != source.info or len(kept) != source.counts.total():
            raise SessionError(
                'The session in "{folder}" changed meanwhile. Export again once it is at rest.', folder=source.folder
            )
        split = contents.splitting.of(source.info.signer)
        for sample, label in kept:
            yield Exported(source.folder, source.info, sample, label, split, _crop(session, source, sample))
            done += 1
            if advance is not None:
                advance(done, total)


def _crop(session: Session, source: Source, sample: Sample) -> bytes:
    path, side = session.crop_path(sample), source.info.crop.side
    remedy = Sentence(
        "Delete sample {sample} in review, or bring the file back from a copy, and export again.", sample=sample.id
    )
    try:
        crop, size = bare_png(path.read_bytes())
    except OSError as error:
        raise SessionError(
            'The crop "{path}" cannot be read ({reason}). {remedy}',
            path=path,
            reason=error.strerror or error,
            remedy=remedy,
        ) from None
    except ValueError as error:
        raise SessionError(
            'The crop "{path}" cannot be used: {reason}. {remedy}', path=path, reason=error, remedy=remedy
        ) from None
    if size != (side, side):
        raise SessionError(
            'The crop "{path}" is {width}x{height}, not {side}x{side} as its session says. {remedy}',
            path=path,
            width=size[0],
            height=size[1],
            side=side,
            remedy=remedy,
        )
    return crop
