"""Whether the followed hand is followed well enough to be believed: what a hand at rest does not do."""

from dataclasses import dataclass
from enum import Enum
from math import cos, radians
from typing import NamedTuple

import numpy as np

from handcam.domain import MIDDLE_KNUCKLE, WRIST, Frame, Hand, Points
from handcam.kiosk.fingers import is_slack
from handcam.kiosk.measures import Palm
from handcam.visibility import is_cut_off, is_far

_GAP = 0.3  # s between two frames after which nobody knows whether it is the same hand
_WINDOW = 0.12  # s over which a speed is measured: from frame to frame the tracker trembles


class Doubt(Enum):
    """Why a hand is not believed at this moment."""

    NEW = "new"
    """It was not there a moment ago."""
    JUMPED = "jumped"
    """Its landmarks are elsewhere from one frame to the next."""
    RESIZED = "resized"
    """It is much larger or smaller than a moment ago."""
    FLIPPED = "flipped"
    """It was the other hand a moment ago."""
    FAST = "fast"
    """It moves."""
    UNSURE = "unsure"
    """The tracker cannot tell which hand it is, and so hardly what it sees."""
    CUT_OFF = "cut off"
    """Fingers are outside the picture."""
    FAR = "far"
    """It is too small to tell its fingers."""
    HANGS = "hangs"
    """It points down, as a hand at rest does."""
    UNCLEAR = "unclear"
    """Its sign is likely, but not as likely as one that is meant."""
    SLACK = "slack"
    """It is called open, but its fingers are bent, as those of a hand at rest are."""


ABOUT_SIGNS = frozenset({Doubt.UNCLEAR, Doubt.SLACK, Doubt.HANGS})
"""The hand is seen well; only its sign does not count."""


class Shows(NamedTuple):
    """What a hand shows: a handshape, and the smoothed probability of what it means."""

    handshape: str
    probability: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What a hand that holds a sign stays within. Speeds and distances are in palm sizes.

    jump: mean way of the landmarks from one frame to the next, beyond what the speed allows. speed: of the palm, a
    second. growth: times as large or small as in the last frame. score: of the handedness. tilt: degrees from upright
    of the line from wrist to knuckles; in a fist with the thumb up it is level. certain: probability of the sign.
    """

    jump: float = 0.35
    speed: float = 1.5
    growth: float = 1.25
    score: float = 0.6
    tilt: float = 115.0
    certain: float = 0.85


class Coherence:
    """Watches the followed hand from frame to frame. One thread."""

    def __init__(self, limits: Limits | None = None) -> None:
        """limits: None: the defaults."""
        self._limits = limits or Limits()
        self._last: tuple[float, Hand, Palm] | None = None
        self._path: list[tuple[float, Palm]] = []

    def update(self, now: float, frame: Frame, hand: Hand | None, shows: Shows | None) -> Doubt | None:
        """Why this hand is doubted at `now`, seconds; None where it is not, or where there is none.

        shows: None where it shows no sign.
        """
        last = self._last
        if hand is None:
            self._last, self._path = None, []
            return None
        palm = Palm.of(hand)
        self._last = now, hand, palm
        older = [each for each in self._path if now - each[0] >= _WINDOW]
        self._path = [*older[-1:], *self._path[len(older) :], (now, palm)]
        if last is None or now - last[0] > _GAP:
            self._path = self._path[-1:]
            return Doubt.NEW
        doubt = self._of_motion(now - last[0], last[1], last[2], hand, palm) or self._of_place(frame, hand)
        return doubt or (None if shows is None else self._of_sign(hand, shows))

    def _of_motion(self, passed: float, before: Hand, old: Palm, hand: Hand, palm: Palm) -> Doubt | None:
        limits = self._limits
        if hand.handedness != before.handedness:
            return Doubt.FLIPPED
        if palm.ratio(old) > limits.growth:
            return Doubt.RESIZED
        if _moved(before.landmarks, hand.landmarks) / palm.size > limits.jump + limits.speed * passed:
            return Doubt.JUMPED
        first, start = self._path[0]
        lasted = self._path[-1][0] - first
        return Doubt.FAST if lasted > _WINDOW / 2 and start.apart(palm) > limits.speed * lasted else None

    def _of_sign(self, hand: Hand, shows: Shows) -> Doubt | None:
        if shows.probability < self._limits.certain:
            return Doubt.UNCLEAR
        return Doubt.SLACK if is_slack(hand, shows.handshape) else None

    def _of_place(self, frame: Frame, hand: Hand) -> Doubt | None:
        if hand.score < self._limits.score:
            return Doubt.UNSURE
        if is_cut_off(hand, frame):
            return Doubt.CUT_OFF
        along = hand.landmarks[MIDDLE_KNUCKLE, :2] - hand.landmarks[WRIST, :2]
        if -float(along[1]) < cos(radians(self._limits.tilt)) * float(np.linalg.norm(along)):
            return Doubt.HANGS
        return Doubt.FAR if is_far(hand, frame) else None


def _moved(before: Points, after: Points) -> float:
    """Mean way of the landmarks in the picture, pixels."""
    return float(np.linalg.norm(after[:, :2] - before[:, :2], axis=1).mean())
