"""From made-up pictures to what the network for drawings learns from: what the region finder really cuts out."""

import hashlib
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import numpy.typing as npt

from handcam import drawings, regions
from handcam.drawings import cut_region
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.drawing_artist import TRAINING, Sheets, Style
from handcam.learning.drawing_scenes import DrawnHand, Scene, at_scale, random_nothing, random_scene
from handcam.regions import Box, canonical, find_regions
from handcam.signs import Handshape

OTHER = HANDSHAPES.index(Handshape.OTHER)
_NOTHING = 0.3
"""Share of pictures without hands."""
_IN, _OUT, _WITHIN = 0.93, 0.1, 0.8
"""Shares of a hand that a region must cover to show it, may cover not to, and of a region that must be the hand's."""
_MOST_OTHER = 4
_BATCH = 100
"""Pictures that are kept together."""


@dataclass(frozen=True, eq=False, slots=True)
class CutSamples:
    """cuts: uint8 (n, 64, 64, 2), see `cut_region`. labels: int64 (n,), places in HANDSHAPES."""

    cuts: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.int64]


def label_of(region: Box, hands: Iterable[DrawnHand]) -> int | None:
    """What a region shows: the place of a handshape in HANDSHAPES; None where that is a matter of opinion."""
    shown = []
    for hand in hands:
        cover = _shared(region, hand.hand) / _area(hand.hand)
        if cover >= _IN:
            shown.append(hand)
        elif cover > 0.6 or (cover > _OUT and shown):
            return None
    if len(shown) != 1:
        return OTHER
    x1, y1, x2, y2 = shown[0].whole
    rim = 0.06 * max(x2 - x1, y2 - y1)
    within = _shared(region, (x1 - rim, y1 - rim, x2 + rim, y2 + rim)) / _area(region)
    return HANDSHAPES.index(shown[0].handshape) if within >= _WITHIN else None


def samples_of(scene: Scene, rng: np.random.Generator) -> CutSamples:
    """The cuts of a picture: every view of a hand that the region finder gives, one of its place, and some others."""
    small, scale = canonical(scene.pixels)
    hands = [at_scale(hand, scale) for hand in scene.hands]
    labelled = [(region, label_of(region, hands)) for region in find_regions(small)]
    chosen = [(region, label) for region, label in labelled if label not in (None, OTHER)]
    others = [(region, label) for region, label in labelled if label == OTHER]
    few = rng.permutation(len(others))[: _MOST_OTHER if hands else 2 * _MOST_OTHER]
    chosen += [others[place] for place in few]
    chosen += [(_jittered(rng, hand), HANDSHAPES.index(hand.handshape)) for hand in hands]
    cuts = [cut_region(small, region) for region, _ in chosen]
    labels = np.array([label for _, label in chosen], np.int64)
    return CutSamples(np.stack(cuts) if cuts else np.zeros((0, 64, 64, 2), np.uint8), labels)


def make_samples(
    count: int,
    seed: int,
    sheets: Path,
    store: Path,
    workers: int = 1,
    advance: Callable[[int, int], None] = lambda done, total: None,
) -> CutSamples:
    """The cuts of `count` pictures in the training style; same seed, same cuts, whatever the number of workers.

    store: keeps what was drawn before, so that a run that was stopped goes on.
    """
    store.mkdir(parents=True, exist_ok=True)
    parts = [range(start, min(start + _BATCH, count)) for start in range(0, count, _BATCH)]
    cuts, labels = [], []
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        for part, path in zip(
            parts, pool.map(_stored, repeat(seed), parts, repeat(sheets), repeat(store)), strict=False
        ):
            with np.load(path) as kept:
                cuts.append(kept["cuts"])
                labels.append(kept["labels"])
            advance(part.stop, count)
    return CutSamples(np.concatenate(cuts), np.concatenate(labels))


def _stored(seed: int, numbers: range, sheets: Path, store: Path) -> Path:
    """Where the cuts of these pictures are kept, made first if they are not. The key covers the code that draws."""
    path = store / f"{seed}-{numbers.start}-{numbers.stop}-{_recipe()}.npz"
    if not path.exists():
        made = [_some(seed, number, sheets) for number in numbers]
        unfinished = path.with_suffix(".part.npz")
        np.savez_compressed(
            unfinished,
            cuts=np.concatenate([each.cuts for each in made]),
            labels=np.concatenate([each.labels for each in made]),
        )
        unfinished.replace(path)
    return path


@cache
def _recipe() -> str:
    """A hash of the code between a seed and its cuts."""
    facts = hashlib.sha256()
    names = ("cartoon", "cartoon_manner", "cartoon_parts", "clutter", "grounds", "inking", "scenery", "toon")
    here = [Path(__file__).with_name(f"{name}.py") for name in (*names, "drawing_artist", "drawing_scenes")]
    for path in (*here, Path(__file__), Path(str(drawings.__file__)), Path(str(regions.__file__))):
        facts.update(path.read_bytes())
    return facts.hexdigest()[:12]


def held_out_scene(seed: int, style: Style | None, number: int, sheets: Path) -> Scene:
    """A picture in this style, or one without hands."""
    rng = np.random.default_rng((seed, 99 if style is None else 100 + sum(map(ord, style.name)), number))
    return random_nothing(rng) if style is None else random_scene(rng, style, _sheets(sheets))


@cache
def _sheets(folder: Path) -> Sheets:
    return Sheets(folder)


def _some(seed: int, number: int, sheets: Path) -> CutSamples:
    rng = np.random.default_rng((seed, 1, number))
    scene = random_nothing(rng) if rng.random() < _NOTHING else random_scene(rng, TRAINING, _sheets(sheets))
    return samples_of(scene, rng)


def _jittered(rng: np.random.Generator, hand: DrawnHand) -> Box:
    box = np.array(hand.whole if rng.random() < 0.5 else hand.hand)
    side = max(box[2] - box[0], box[3] - box[1])
    x1, y1, x2, y2 = box + side * np.array([-1, -1, 1, 1]) * rng.uniform(-0.01, 0.08, 4)
    return float(x1), float(y1), float(x2), float(y2)


def _area(box: Box) -> float:
    return max((box[2] - box[0]) * (box[3] - box[1]), 1e-9)


def _shared(one: Box, other: Box) -> float:
    width, height = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
    return max(width, 0) * max(height, 0)
