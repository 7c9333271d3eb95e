"""Results with made-up hands, for tests of what is done with results."""

from collections.abc import Sequence

import numpy as np

from handcam.cropping import cut_crop
from handcam.domain import Frame, Hand, Handedness, Prediction, Result
from handcam.signs import Handshape

NAMES = tuple(str(handshape) for handshape in Handshape)
SIZE = (320, 240)  # pixels
_RNG = np.random.default_rng(1)


def hand(slot: int, side: Handedness, at: tuple[float, float] = (160, 120), size: float = 100) -> Hand:
    """A hand that fills `size` pixels around a place."""
    spread = np.random.default_rng(slot).uniform(-0.5, 0.5, (21, 3)).astype(np.float32)
    landmarks = spread * np.float32(size)
    landmarks[:, :2] += np.array(at, np.float32)
    return Hand(landmarks, spread * np.float32(0.2), side, 0.98, slot)


def result(index: int, time: float, sides: Sequence[Handedness] = ("right",)) -> Result:
    """Of one frame of noise, with a hand for each side."""
    frame = Frame(_RNG.integers(0, 255, (SIZE[1], SIZE[0], 3), dtype=np.uint8), index, time)
    hands = tuple(hand(slot, side, (100 + 120 * slot, 120)) for slot, side in enumerate(sides))
    shares = np.full(len(NAMES), 1 / len(NAMES), np.float32)
    crops = tuple(cut_crop(frame, each) for each in hands)
    return Result(frame, hands, crops, tuple(Prediction(NAMES, shares) for _ in hands))
