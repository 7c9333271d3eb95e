"""Labelled pictures turned into what the network learns from: crops with landmarks, made by our own tracker.

A data folder is one of:
- a folder with `index.csv` (columns source, file, handshape, digit, x1, y1, x2, y2; files relative to it);
- a folder of folders named after handshapes, as `handcam.learning.synthetic` writes them.
"""

import csv
import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import numpy.typing as npt

from handcam.cropping import CROP_SIDE, MARGIN, cut_crop
from handcam.domain import Crop, Frame, Hand
from handcam.errors import LearningError, SourceError
from handcam.pictures import find_pictures, read_picture
from handcam.signs import Handshape
from handcam.tracking import PictureTracker

HANDSHAPES: tuple[str, ...] = tuple(Handshape)
COUNTED: dict[int, tuple[Handshape, ...]] = {
    0: (Handshape.FIST,),
    1: (Handshape.INDEX, Handshape.THUMB),
    2: (Handshape.V, Handshape.L),
    3: (Handshape.W, Handshape.THUMB_INDEX_MIDDLE, Handshape.THUMB_INDEX_CIRCLE),
    4: (Handshape.FOUR,),
    5: (Handshape.FIVE,),
}
"""Handshapes a counted digit may be shown with, for pictures of which only the digit is known."""
_BATCH = 64
_RECIPE = f"side={CROP_SIDE} margin={MARGIN} v=2"

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    """One labelled picture.

    source: the data set it comes from; a split never has one source on both sides.
    file: relative to `folder`.
    possible: the handshapes it may show; one when it is known.
    digit: the digit it is labelled with, where it is.
    box: the labelled hand as x1, y1, x2, y2 in pixels; None when the raised hand is meant.
    """

    folder: Path
    source: str
    file: str
    possible: tuple[str, ...]
    digit: int | None
    box: Box | None

    @property
    def path(self) -> Path:
        """Where the picture is."""
        return self.folder / self.file


@dataclass(frozen=True, eq=False, slots=True)
class Samples:
    """Pictures and the crops found in them, row by row.

    pictures: all of them, those without a hand too.
    found: bool (n,): whether the tracker found the labelled hand. Where not, the arrays below hold zeros.
    pixels: uint8 (n, side, side, 3) RGB. landmarks: float32 (n, 21, 2). world: float32 (n, 21, 3). See `Crop`.
    """

    pictures: tuple[Picture, ...]
    found: npt.NDArray[np.bool_]
    pixels: npt.NDArray[np.uint8]
    landmarks: npt.NDArray[np.float32]
    world: npt.NDArray[np.float32]

    @property
    def sources(self) -> npt.NDArray[np.str_]:
        """(n,) the source of each row."""
        return np.array([picture.source for picture in self.pictures])

    @property
    def possible(self) -> npt.NDArray[np.float32]:
        """float32 (n, handshapes): 1 for each handshape the row may show."""
        table = np.zeros((len(self.pictures), len(HANDSHAPES)), np.float32)
        for row, picture in enumerate(self.pictures):
            table[row, [HANDSHAPES.index(name) for name in picture.possible]] = 1
        return table

    def at(self, rows: npt.NDArray[np.bool_]) -> "Samples":
        """The rows where `rows` is true."""
        chosen = tuple(picture for picture, keep in zip(self.pictures, rows, strict=True) if keep)
        return Samples(chosen, self.found[rows], self.pixels[rows], self.landmarks[rows], self.world[rows])


def read_pictures(folder: Path) -> list[Picture]:
    """The labelled pictures of a data folder.

    Raises:
        LearningError: the folder is neither of the two kinds, or a row does not make sense.
    """
    if (folder / "index.csv").is_file():
        return list(_from_index(folder))
    try:
        paths = find_pictures(folder)
    except SourceError as error:
        raise LearningError(str(error)) from error
    pictures = []
    for path in paths:
        if path.parent.name not in HANDSHAPES:
            raise LearningError(
                f'"{path.parent}" is not named after a handshape, and "{folder}" has no index.csv. '
                f"Name the folders after handshapes ({', '.join(HANDSHAPES)}) or add an index.csv."
            )
        file = str(path.relative_to(folder))
        pictures.append(Picture(folder, folder.name, file, (path.parent.name,), None, None))
    return pictures


def _from_index(folder: Path) -> Iterator[Picture]:
    with (folder / "index.csv").open(newline="", encoding="utf-8-sig") as lines:
        for number, row in enumerate(csv.DictReader(lines), start=2):
            try:
                yield _from_row(folder, row)
            except (KeyError, ValueError) as error:
                raise LearningError(
                    f"{folder / 'index.csv'}, line {number}: {error}. Mend or remove that line."
                ) from None


def _from_row(folder: Path, row: dict[str, str]) -> Picture:
    digit = int(row["digit"]) if row["digit"] else None
    name = row["handshape"]
    if name and name not in HANDSHAPES:
        raise ValueError(f'"{name}" is no handshape')
    if not name and digit not in COUNTED:
        raise ValueError("neither a handshape nor a counted digit")
    possible = (name,) if name else tuple(str(shape) for shape in COUNTED[digit or 0])
    corners = [row[key] for key in ("x1", "y1", "x2", "y2")]
    box = tuple(float(value) for value in corners) if all(corners) else None
    return Picture(folder, row["source"], row["file"], possible, digit, box)  # type: ignore[arg-type]


def load_samples(
    folders: Sequence[Path], store: Path, workers: int, advance: Callable[[int, int], None] = lambda done, total: None
) -> Samples:
    """Crops and landmarks of all pictures in the folders. What was done before is taken from `store` (resumable).

    advance: called with (pictures done, pictures in all) now and then.
    """
    pictures = [picture for folder in folders for picture in read_pictures(folder)]
    if not pictures:
        raise LearningError("The data folders hold no pictures. Name others with --data.")
    store.mkdir(parents=True, exist_ok=True)
    batches = [pictures[start : start + _BATCH] for start in range(0, len(pictures), _BATCH)]
    parts = []
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for done, part in enumerate(pool.map(_stored, batches, [store] * len(batches)), start=1):
            parts.append(part)
            advance(min(done * _BATCH, len(pictures)), len(pictures))
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)]
    return Samples(tuple(pictures), *columns)


Part = tuple[npt.NDArray[np.bool_], npt.NDArray[np.uint8], npt.NDArray[np.float32], npt.NDArray[np.float32]]


def _stored(pictures: list[Picture], store: Path) -> Part:
    """One batch, from the store or made and put there. The key covers files, labels' boxes and the crop recipe."""
    facts = [f"{p.path} {p.box} {p.path.stat().st_size if p.path.exists() else '-'}" for p in pictures]
    key = hashlib.sha256("\n".join([_RECIPE, *facts]).encode()).hexdigest()[:24]
    path = store / f"{key}.npz"
    if path.exists():
        with np.load(path) as kept:
            return kept["found"], kept["pixels"], kept["landmarks"], kept["world"]
    part = _made(pictures)
    unfinished = path.with_suffix(".part.npz")
    np.savez_compressed(unfinished, found=part[0], pixels=part[1], landmarks=part[2], world=part[3])
    unfinished.replace(path)
    return part


def _made(pictures: list[Picture]) -> Part:
    count = len(pictures)
    found = np.zeros(count, np.bool_)
    pixels = np.zeros((count, CROP_SIDE, CROP_SIDE, 3), np.uint8)
    landmarks = np.zeros((count, 21, 2), np.float32)
    world = np.zeros((count, 21, 3), np.float32)
    for row, picture in enumerate(pictures):
        crop = _crop_of(picture)
        if crop is not None:
            found[row], pixels[row], landmarks[row], world[row] = True, crop.pixels, crop.landmarks, crop.world
    return found, pixels, landmarks, world


def _crop_of(picture: Picture) -> Crop | None:
    try:
        frame = Frame(read_picture(picture.path), 0, 0.0)
    except SourceError:
        return None
    hand = labelled_hand(_tracker().track(frame), picture.box)
    return cut_crop(frame, hand) if hand is not None else None


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


@cache
def _tracker() -> PictureTracker:
    """One tracker a process."""
    tracker = PictureTracker(max_hands=2)
    tracker.open()
    return tracker
