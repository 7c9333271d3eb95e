"""The values that flow through handcam, in the order they come about.

    Frame -> Hand -> Crop -> Prediction -> Reading, gathered in a Result

All are frozen. Pixels are RGB uint8 and never mirrored; mirroring is for the screen alone. `time` is always
in seconds on the clock of the source the frame came from (a file's timestamps, `time.monotonic` for a camera).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
"""RGB uint8 (height, width, 3)."""
Points = npt.NDArray[np.float32]
"""float32 (n, 2) or (n, 3)."""
Handedness = Literal["left", "right"]

LANDMARKS = 21
"""Points on a hand, numbered as MediaPipe numbers them: 0 wrist, then four a finger from thumb to pinky, tip last."""
WRIST, INDEX_KNUCKLE, MIDDLE_KNUCKLE, PINKY_KNUCKLE = 0, 5, 9, 17
BONES: tuple[tuple[int, int], ...] = (
    *((0, 1), (1, 2), (2, 3), (3, 4)),
    *((0, 5), (5, 6), (6, 7), (7, 8)),
    *((5, 9), (9, 10), (10, 11), (11, 12)),
    *((9, 13), (13, 14), (14, 15), (15, 16)),
    *((13, 17), (0, 17), (17, 18), (18, 19), (19, 20)),
)
"""Pairs of landmarks a skeleton joins with a line."""


@dataclass(frozen=True, eq=False, slots=True)
class Frame:
    """One picture from a source.

    pixels: RGB uint8 (height, width, 3), not mirrored, read-only from here on.
    index: the source's own count from 0; a gap means frames were dropped.
    time: seconds on the source's clock, strictly increasing.
    """

    pixels: Pixels
    index: int
    time: float

    def __post_init__(self) -> None:
        if self.pixels.dtype != np.uint8 or self.pixels.ndim != 3 or self.pixels.shape[2] != 3:
            raise ValueError(f"pixels must be uint8 (h, w, 3), not {self.pixels.dtype} {self.pixels.shape}")
        self.pixels.setflags(write=False)

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]


@dataclass(frozen=True, eq=False, slots=True)
class Hand:
    """One hand as the tracker found it.

    landmarks: float32 (21, 3); x right and y down in frame pixels, z in the same unit, smaller is nearer.
    world: float32 (21, 3) in metres around the hand's centre, x right, y down, z away from the camera.
    handedness: which hand of the person it is, with its score in 0..1.
    slot: which of the followed hands this is (0, 1, ...); the same hand keeps its slot from frame to frame.
    """

    landmarks: Points
    world: Points
    handedness: Handedness
    score: float
    slot: int = 0

    def __post_init__(self) -> None:
        for name, points in (("landmarks", self.landmarks), ("world", self.world)):
            if points.shape != (LANDMARKS, 3) or points.dtype != np.float32:
                raise ValueError(f"{name} must be float32 (21, 3), not {points.dtype} {points.shape}")
            if not np.isfinite(points).all():
                raise ValueError(f"{name} must be finite")
            points.setflags(write=False)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Smallest upright box around the landmarks: x1, y1, x2, y2 in frame pixels (may leave the frame)."""
        low, high = self.landmarks[:, :2].min(axis=0), self.landmarks[:, :2].max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])


@dataclass(frozen=True, eq=False, slots=True)
class Crop:
    """A hand as the network sees it: cut out upright and square, left hands flipped to look right.

    pixels: RGB uint8 (side, side, 3).
    landmarks: float32 (21, 2), x right and y down in crop fractions: 0..1 inside the crop.
    world: float32 (21, 3) in metres, turned and flipped as the pixels are.
    """

    pixels: Pixels
    landmarks: Points
    world: Points


@dataclass(frozen=True, eq=False, slots=True)
class Prediction:
    """What the network says of one hand in one frame: calibrated probabilities over handshapes.

    handshapes: the names, in the order of `probabilities`.
    probabilities: float32 (len(handshapes),), 0..1, summing to 1.
    """

    handshapes: tuple[str, ...]
    probabilities: npt.NDArray[np.float32]

    def __post_init__(self) -> None:
        if self.probabilities.shape != (len(self.handshapes),):
            raise ValueError(f"{len(self.handshapes)} handshapes but probabilities {self.probabilities.shape}")

    @property
    def handshape(self) -> str:
        """The likeliest handshape."""
        return self.handshapes[int(self.probabilities.argmax())]


BOTH_HANDS = -1
"""The slot of a reading that adds what all hands show."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the user is told of one hand, or of all of them together.

    slot: the hand's slot, or BOTH_HANDS.
    digit: the steady digit, or None when nothing is sure enough.
    handshape: the handshape that stands behind the digit (the likeliest one when digit is None).
    confidence: smoothed probability of `digit` (of the likeliest digit when there is none), 0..1.
    progress: share of the hold time this digit has been shown, 0..1.
    accepted: True on exactly one frame per hold: the frame on which this digit is to be acted on.
    digits: smoothed probability of each digit of the sign set; what is missing to 1 is "no sign".
    """

    slot: int
    digit: int | None
    handshape: str
    confidence: float
    progress: float
    accepted: bool
    digits: Mapping[int, float]


@dataclass(frozen=True, eq=False, slots=True)
class Result:
    """All that was found in one frame. `hands`, `crops`, `predictions` and `readings` run side by side.

    total: what all hands show together, where they are added; then it alone is accepted.
    timings_ms: milliseconds spent in each stage: track, crop, classify, stabilise.
    """

    frame: Frame
    hands: tuple[Hand, ...] = ()
    crops: tuple[Crop, ...] = ()
    predictions: tuple[Prediction, ...] = ()
    readings: tuple[Reading, ...] = ()
    total: Reading | None = None
    timings_ms: Mapping[str, float] = field(default_factory=dict)

    @property
    def accepted(self) -> tuple[Reading, ...]:
        """The readings to act on now."""
        told = self.readings if self.total is None else (self.total,)
        return tuple(reading for reading in told if reading.accepted)
