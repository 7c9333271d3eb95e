"""Labelled pictures of others: what `handcam train`, `evaluate` and `import` take.

A data folder is one of:
- a folder with `index.csv` (columns source, file, handshape, digit, x1, y1, x2, y2, subject; files relative to it; only
  file and one of handshape and digit are needed);
- a folder of folders, at any depth, named after handshapes, as `handcam.learning.synthetic` writes them, or digits.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from handcam.domain import Hand
from handcam.errors import LearningError, SourceError
from handcam.pictures import find_pictures
from handcam.sentences import Sentence
from handcam.signs import Handshape

_HANDSHAPES: tuple[str, ...] = tuple(Handshape)
COUNTED: dict[int, tuple[Handshape, ...]] = {
    0: (Handshape.FIST,),
    1: (Handshape.INDEX, Handshape.THUMB),
    2: (Handshape.V, Handshape.L),
    3: (Handshape.W, Handshape.THUMB_INDEX_MIDDLE, Handshape.THUMB_INDEX_CIRCLE),
    4: (Handshape.FOUR,),
    5: (Handshape.FIVE,),
}
"""Handshapes a counted digit may be shown with, for pictures of which only the digit is known."""
NONE = "none"
"""Labels a picture without any sign, in place of a handshape or a digit. Training has no use for it."""
_FOLDERS = frozenset({*_HANDSHAPES, *map(str, range(11)), NONE})
_COLUMNS = ("source", "file", "handshape", "digit", "x1", "y1", "x2", "y2", "subject")

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    """One labelled picture.

    source: the data set it comes from; a split never has one source on both sides.
    file: relative to `folder`.
    possible: the handshapes it may show; one when it is known; see `read_pictures` for none.
    digit: the digit it is labelled with, where it is.
    box: the labelled hand as x1, y1, x2, y2 in pixels; None when the raised hand is meant.
    subject: who shows it, as far as the data set tells people apart.
    """

    folder: Path
    source: str
    file: str
    possible: tuple[str, ...]
    digit: int | None
    box: Box | None
    subject: str = ""

    @property
    def path(self) -> Path:
        """Where the picture is."""
        return self.folder / self.file


def read_pictures(folder: Path, counted: bool = True) -> list[Picture]:
    """The labelled pictures of a data folder. In a folder of folders the nearest one with a label's name counts.

    counted: a digit labelled alone stands for the handshapes it is counted with, as training needs it. False: it stands
    for itself, and `none` labels a picture without any sign; `possible` is empty for both.

    Raises:
        LearningError: the folder is neither of the two kinds, or a label does not make sense.
    """
    index = folder / "index.csv"
    if index.is_file():
        try:
            return list(_from_index(index, counted))
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise LearningError(
                '"{index}" cannot be read ({reason}). Save it as CSV in UTF-8.', index=index, reason=error
            ) from None
    try:
        paths = find_pictures(folder)
    except SourceError as error:
        raise LearningError(error.sentence) from error
    return [_from_folders(folder, path.relative_to(folder), counted) for path in paths]


def _from_folders(folder: Path, file: Path, counted: bool) -> Picture:
    names = [folder.name, *file.parent.parts]
    place = max((place for place, name in enumerate(names) if name in _FOLDERS), default=None)
    if place is None:
        raise LearningError(
            '"{inner}" is not named after a digit or a handshape, and "{folder}" has no index.csv. '
            "Name the folders after digits (0 to 10) or handshapes ({handshapes}), or add an index.csv.",
            inner=(folder / file).parent,
            folder=folder,
            handshapes=", ".join(_HANDSHAPES),
        )
    label = names[place]
    try:
        possible, digit = _meant(*(("", label) if label.isdecimal() else (label, "")), counted)
    except ValueError as error:
        raise LearningError(
            '"{inner}" cannot be used: {reason}. Leave that folder out.', inner=(folder / file).parent, reason=error
        ) from None
    subject = "/".join(names[1:place] + names[place + 1 :])
    return Picture(folder, folder.name, str(file), possible, digit, None, subject)


def _from_index(index: Path, counted: bool) -> Iterator[Picture]:
    with index.open(newline="", encoding="utf-8-sig") as lines:
        for number, row in enumerate(csv.DictReader(lines), start=2):
            try:
                yield _from_row(index.parent, {name: (row.get(name) or "").strip() for name in _COLUMNS}, counted)
            except ValueError as error:
                raise LearningError(
                    "{index}, line {number}: {reason}. Mend or remove that line.",
                    index=index,
                    number=number,
                    reason=error,
                ) from None


def _from_row(folder: Path, row: dict[str, str], counted: bool) -> Picture:
    if not row["file"]:
        raise ValueError(Sentence("no file is named"))
    possible, digit = _meant(row["handshape"], row["digit"], counted)
    corners = [row[key] for key in ("x1", "y1", "x2", "y2")]
    box = tuple(float(value) for value in corners) if all(corners) else None
    source = row["source"] or folder.name
    return Picture(folder, source, row["file"], possible, digit, box, row["subject"])  # type: ignore[arg-type]


def _meant(handshape: str, digit: str, counted: bool) -> tuple[tuple[str, ...], int | None]:
    """The handshapes and the digit that a label's two words stand for; ValueError where they make no sense."""
    if not counted and NONE in (handshape, digit):
        return (), None
    if handshape and handshape not in _HANDSHAPES:
        raise ValueError(Sentence('"{handshape}" is no handshape', handshape=handshape))
    if digit and not (digit.isdecimal() and int(digit) < 100):
        raise ValueError(Sentence('"{digit}" is no digit', digit=digit))
    number = int(digit) if digit else None
    if handshape:
        return (handshape,), number
    if counted and number not in COUNTED:
        raise ValueError(Sentence("neither a handshape nor a counted digit"))
    if number is None:
        raise ValueError(
            Sentence("neither a handshape nor a digit; a picture without a sign is labelled {none}", none=NONE)
        )
    return (tuple(str(shape) for shape in COUNTED[number]) if counted else ()), number


def labelled_hand(hands: Sequence[Hand], box: Box | None) -> Hand | None:
    """The hand a label speaks of: the one in the box, or the highest in the picture where there is none."""
    if box is None:
        return min(hands, key=lambda hand: float(hand.landmarks[:, 1].mean()), default=None)
    x1, y1, x2, y2 = box
    inside = [hand for hand in hands if x1 <= _middle(hand)[0] <= x2 and y1 <= _middle(hand)[1] <= y2]
    return max(inside, key=lambda hand: hand.score, default=None)


def _middle(hand: Hand) -> tuple[float, float]:
    x1, y1, x2, y2 = hand.box
    return (x1 + x2) / 2, (y1 + y2) / 2
