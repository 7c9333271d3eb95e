"""Labelled pictures turned into what the network learns from: crops with landmarks, made by our own tracker.

Each picture is looked at several times (see `handcam.stills`), and each look is kept: looks differ by MediaPipe's real
errors, which no random change to one of them would imitate as well.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from handcam.cropping import CROP_SIDE, MARGIN, cut_crop
from handcam.domain import LANDMARKS, Crop, Frame
from handcam.errors import LearningError, SourceError
from handcam.labelled_pictures import Picture, labelled_hand, read_pictures
from handcam.learning.dataset import HANDSHAPES
from handcam.pictures import read_picture
from handcam.stills import LOOKS, RECIPE, PictureTracker

_BATCH = 64
_RECIPE = f"side={CROP_SIDE} margin={MARGIN} looks={RECIPE} v=5"


@dataclass(frozen=True, eq=False, slots=True)
class Samples:
    """Pictures and the looks at the hand in them, row by row; the look most like the others comes first.

    pictures: all of them, those without a hand too.
    looked: bool (n, looks): whether there is such a look. Where not, the arrays below hold zeros.
    pixels: uint8 (n, looks, side, side, 3) RGB. landmarks: float32 (n, looks, 21, 2). world: float32 (n, looks, 21, 3).
        See `Crop`.
    """

    pictures: tuple[Picture, ...]
    looked: npt.NDArray[np.bool_]
    pixels: npt.NDArray[np.uint8]
    landmarks: npt.NDArray[np.float32]
    world: npt.NDArray[np.float32]

    @property
    def found(self) -> npt.NDArray[np.bool_]:
        """(n,): whether the tracker found the labelled hand."""
        return np.asarray(self.looked.any(axis=1))

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
        return Samples(chosen, self.looked[rows], self.pixels[rows], self.landmarks[rows], self.world[rows])


def load_samples(
    folders: Sequence[Path], store: Path, workers: int, advance: Callable[[int, int], None] = lambda done, total: None
) -> Samples:
    """Crops and landmarks of all pictures in the folders. What was done before is taken from `store` (resumable).

    advance: called with (pictures done, pictures in all) now and then.
    """
    batches = [batch for folder in folders for batch in _batches(read_pictures(folder))]
    pictures = [picture for batch in batches for picture in batch]
    if not pictures:
        raise LearningError("The data folders hold no pictures. Name others with --data.")
    store.mkdir(parents=True, exist_ok=True)
    columns = _empty(len(pictures))
    arrays: tuple[npt.NDArray[Any], ...] = columns
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        done = 0
        for batch, path in zip(batches, pool.map(_stored, batches, [store] * len(batches)), strict=True):
            rows = slice(done, done := done + len(batch))
            with np.load(path) as kept:
                for column, name in zip(arrays, _COLUMNS, strict=True):
                    column[rows] = kept[name]
            advance(done, len(pictures))
    return Samples(tuple(pictures), *columns)


def _batches(pictures: list[Picture]) -> Iterator[list[Picture]]:
    """Each folder's own, so that another folder beside it leaves them in the store as they are."""
    for start in range(0, len(pictures), _BATCH):
        yield pictures[start : start + _BATCH]


_COLUMNS = ("looked", "pixels", "landmarks", "world")
Columns = tuple[npt.NDArray[np.bool_], npt.NDArray[np.uint8], npt.NDArray[np.float32], npt.NDArray[np.float32]]


def _empty(count: int) -> Columns:
    return (
        np.zeros((count, LOOKS), np.bool_),
        np.zeros((count, LOOKS, CROP_SIDE, CROP_SIDE, 3), np.uint8),
        np.zeros((count, LOOKS, LANDMARKS, 2), np.float32),
        np.zeros((count, LOOKS, LANDMARKS, 3), np.float32),
    )


def _stored(pictures: list[Picture], store: Path) -> Path:
    """Where one batch is stored, made first if it is not. The key covers files, labels' boxes and the crop recipe."""
    facts = [f"{p.path} {p.box} {p.path.stat().st_size if p.path.exists() else '-'}" for p in pictures]
    key = hashlib.sha256("\n".join([_RECIPE, *facts]).encode()).hexdigest()[:24]
    path = store / f"{key}.npz"
    if not path.exists():
        unfinished = path.with_suffix(".part.npz")
        np.savez_compressed(unfinished, **dict(zip(_COLUMNS, _made(pictures), strict=True)))  # type: ignore[arg-type]
        unfinished.replace(path)
    return path


def _made(pictures: list[Picture]) -> Columns:
    looked, pixels, landmarks, world = columns = _empty(len(pictures))
    for row, picture in enumerate(pictures):
        for number, crop in enumerate(_crops_of(picture)):
            looked[row, number] = True
            pixels[row, number], landmarks[row, number], world[row, number] = crop.pixels, crop.landmarks, crop.world
    return columns


def _crops_of(picture: Picture) -> list[Crop]:
    try:
        frame = Frame(read_picture(picture.path), 0, 0.0)
    except SourceError:
        return []
    hands = _tracker().look(frame) or _tracker().look_harder(frame)
    hand = labelled_hand([looks[0] for looks in hands], picture.box)
    return [cut_crop(frame, look) for look in hands[hand.slot]] if hand is not None else []


@cache
def _tracker() -> PictureTracker:
    """One tracker a process."""
    tracker = PictureTracker(max_hands=2)
    tracker.open()
    return tracker
