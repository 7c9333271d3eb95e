"""A sample made of one hand in one frame, and what makes it doubtful."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import numpy as np

from handcam.cropping import square_around
from handcam.domain import Crop, Frame, Hand, Pixels, Points, Prediction
from handcam.sessions.format import Flag, Point, Sample
from handcam.visibility import focus, is_blurred, is_cut_off, is_edge_on, is_far, is_hand_bright, is_hand_dark

_ALIKE = 2.0  # mean difference of grey levels below which a crop shows nothing new


@dataclass(frozen=True, eq=False, slots=True)
class Shot:
    """One hand in one frame, to be kept. Cheap to make; the sample takes a third of a millisecond.

    name: the sample's id. index, time: the frame's. when: the same moment in UTC. take, label, label_from, flags: as
    `Sample` has them. frame: the whole frame where that is to be kept, RGB uint8 (h, w, 3).
    """

    name: str
    index: int
    time: float
    when: datetime
    hand: Hand
    crop: Crop
    prediction: Prediction
    take: int
    label: str
    label_from: Literal["prompt", "key"]
    flags: tuple[Flag, ...]
    frame: Pixels | None

    def sample(self) -> Sample:
        """The line that is written of it."""
        hand = self.hand
        return Sample(
            id=self.name,
            frame=self.index,
            take=self.take,
            monotonic=round(self.time, 6),
            time=self.when,
            label=self.label,
            label_from=self.label_from,
            slot=hand.slot,
            handedness=hand.handedness,
            handedness_score=min(1.0, round(hand.score, 4)),
            box=tuple(round(value, 2) for value in hand.box),
            rotation=round(square_around(hand).angle, 5),
            landmarks=_rounded(hand.landmarks, 3),
            world=_rounded(hand.world, 5),
            probabilities=tuple(round(float(share), 5) for share in self.prediction.probabilities),
            sharpness=round(focus(self.crop), 5),
            flags=self.flags,
        )


def flags_of(frame: Frame, hand: Hand, crop: Crop, before: Pixels | None) -> tuple[Flag, ...]:
    """What makes a sample doubtful. before: the crop kept last of the same hand, RGB uint8 of the same shape."""
    tests: tuple[tuple[Flag, bool], ...] = (
        ("blurred", is_blurred(hand, crop)),
        ("dark", is_hand_dark(crop)),
        ("bright", is_hand_bright(crop)),
        ("cut_off", is_cut_off(hand, frame)),
        ("far", is_far(hand, frame)),
        ("edge_on", is_edge_on(hand)),
        ("duplicate", before is not None and _difference(crop.pixels, before) < _ALIKE),
    )
    return tuple(flag for flag, so in tests if so)


def _difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(np.int16) - other).mean())


def _rounded(points: Points, digits: int) -> tuple[Point, ...]:
    return tuple((x, y, z) for x, y, z in np.round(points.astype(np.float64), digits).tolist())
