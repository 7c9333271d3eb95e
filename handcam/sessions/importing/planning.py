"""Labelled pictures sorted into the sessions they will be: one a signer, and none larger than can be opened at ease."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from handcam.errors import LearningError, SessionError
from handcam.labelled_pictures import Box, Picture, read_pictures
from handcam.signs import Handshape, SignSet

MOST_PICTURES = 20_000
"""Of a session: opened, a sample takes some 10 kB of memory."""
_CODE = re.compile(r"[A-Za-z0-9_-]{1,32}")


@dataclass(frozen=True, slots=True)
class Job:
    """A picture to make a sample of.

    number: within its session, from 0; the sample's. may_show: the handshapes its label stands for.
    root: the folder that it must lie in. box: the labelled hand as x1, y1, x2, y2 in pixels, where it is known.
    """

    number: int
    path: Path
    root: Path
    may_show: tuple[str, ...]
    box: Box | None


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """A session to be. id: the same for the same pictures with the same labels. source: the data set's name."""

    id: str
    signer: str
    source: str
    sign_set: SignSet
    pictures: tuple[Picture, ...]

    def jobs(self) -> Iterator[Job]:
        """Its pictures, in order."""
        for number, picture in enumerate(self.pictures):
            yield Job(number, picture.path, picture.folder, _may_show(picture, self.sign_set), picture.box)


def plan_sessions(folder: Path, name: str, sign_set: SignSet, signer: str | None) -> list[PlannedSession]:
    """The sessions that the labelled pictures in a folder make.

    name: the data set's, where no index names others. signer: a code for the one signer of all pictures; None: each
    picture's own, as far as the data tells, else a code made of the data set's name.

    Raises:
        SessionError: there are none, their labels make no sense or mean nothing in the sign set, or the code is none.
    """
    if signer is not None and not _CODE.fullmatch(signer):
        raise SessionError(
            '"{signer}" is no code for a signer. Use up to 32 of the characters A-Z a-z 0-9 _ and -.', signer=signer
        )
    index = folder / "index.csv"
    if index.is_symlink() or (index.exists() and not index.is_file()):
        raise SessionError('"{index}" is no file of its own. Put the table itself there.', index=index)
    try:
        pictures = read_pictures(folder, counted=False)
    except LearningError as error:
        raise SessionError(error.sentence) from None
    if not pictures:
        raise SessionError('"{index}" lists no pictures. Name a folder that has some.', index=index)
    _check_signs(pictures, sign_set)
    several = len({picture.source for picture in pictures}) > 1
    groups: dict[tuple[str, str], list[Picture]] = {}
    for picture in pictures:
        source = name if picture.source == folder.name else picture.source
        who = f"{source}-{picture.subject}" if several and picture.subject else picture.subject or source
        groups.setdefault((signer or code_of(who), source), []).append(picture)
    return [
        PlannedSession(_id(code, part, sign_set), code, source, sign_set, part)
        for (code, source), own in groups.items()
        for part in _parts(own)
    ]


def code_of(who: str) -> str:
    """A signer's code made of whatever a data set calls them: itself where it can be one."""
    if _CODE.fullmatch(who):
        return who
    plain = re.sub(r"[^A-Za-z0-9_-]+", "-", who)[:23].strip("-")
    return f"{plain}-{_digest([who])[:8]}".lstrip("-")


def _check_signs(pictures: Iterable[Picture], sign_set: SignSet) -> None:
    digits = sorted({p.digit for p in pictures if not p.possible and p.digit is not None} - set(sign_set.values))
    if digits:
        raise SessionError(
            "Pictures are labelled {digits}, which the sign set {sign_set} has no sign for. "
            "Name the sign set they were made with.",
            digits=", ".join(map(str, digits)),
            sign_set=sign_set.name,
        )


def _may_show(picture: Picture, sign_set: SignSet) -> tuple[str, ...]:
    if picture.possible:
        return picture.possible
    if picture.digit is None:
        return (str(Handshape.OTHER),)
    return tuple(handshape for handshape, digit in sign_set.digits.items() if digit == picture.digit)


def _parts(pictures: Sequence[Picture]) -> Iterator[tuple[Picture, ...]]:
    for start in range(0, len(pictures), MOST_PICTURES):
        yield tuple(pictures[start : start + MOST_PICTURES])


def _id(code: str, pictures: Iterable[Picture], sign_set: SignSet) -> str:
    facts = (f"{p.file}\0{_may_show(p, sign_set)}\0{p.box}\0{_size(p.path)}" for p in pictures)
    return f"{code}-{_digest(facts)[:12]}"


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except (OSError, ValueError):  # ValueError: a null character in its name
        return -1


def _digest(texts: Iterable[str]) -> str:
    digest = sha256()
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()
