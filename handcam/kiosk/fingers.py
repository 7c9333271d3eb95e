"""Whether a hand's landmarks agree with what the network calls it: an open hand's fingers are straight.

A hand at rest before the camera is likely to be called five, or four. Its fingers are bent, by 35 degrees and more in
their middle joints alone.
"""

import numpy as np

from handcam.domain import Hand
from handcam.signs import Handshape

_KNUCKLES = (5, 9, 13, 17)
_OPEN = frozenset({Handshape.FIVE, Handshape.FOUR})
"""Of other signs it is not asked: by their landmarks, straight fingers beside bent ones bend by up to 45 degrees."""
_SLACK = 35.0
"""Degrees that the four fingers bend from knuckle to tip, on the average. In the demo clip and in a filmed hand that
counts from one to five, 97 % of the frames of four and five stay below 33; rendered hands at rest that are called so
begin at 36."""


def is_slack(hand: Hand, handshape: str) -> bool:
    """Whether the fingers of what is taken for an open hand are bent; never of other handshapes."""
    return handshape in _OPEN and sum(_bend(hand, knuckle) for knuckle in _KNUCKLES) / len(_KNUCKLES) > _SLACK


def _bend(hand: Hand, knuckle: int) -> float:
    """Degrees between a finger's first bone and the line from there to its tip, in space."""
    first = (hand.world[knuckle + 1] - hand.world[knuckle]).astype(float)
    rest = (hand.world[knuckle + 3] - hand.world[knuckle + 1]).astype(float)
    lengths = float(np.linalg.norm(first) * np.linalg.norm(rest))
    return float(np.degrees(np.arccos(np.clip(first @ rest / lengths, -1, 1)))) if lengths > 0 else 0.0
