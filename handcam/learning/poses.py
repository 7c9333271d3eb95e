"""The handshapes as joint angles, paths from one to the next, and how signers vary them.

A pose is 23 angles in degrees, 0 = the flat, slightly spread hand of the mesh's bind pose:

    0..4    thumb: CMC flex (across the palm), CMC abduction (out of the palm's plane), CMC twist (towards the
            fingers), MCP flex, IP flex
    5..20   index, middle, ring, pinky: MCP flex, PIP flex, DIP flex, spread (index and middle: towards the
            thumb's side; ring and pinky: away from it)
    21, 22  wrist: flex (towards the palm), deviation (towards the thumb's side)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from handcam.signs import Handshape

if TYPE_CHECKING:
    from handcam.learning.hand_mesh import HandMesh, HandShape

Angles = NDArray[np.float64]
_Finger = tuple[float, float, float, float]

LOW = np.array([-35, -30, -50, -25, -14, *([-18, -6, -8, -22] * 4), -45, -22], float)
"""The least each angle can be in a living hand, degrees."""
HIGH = np.array([60, 50, 60, 70, 85, *([98, 115, 85, 24] * 4), 45, 30], float)
"""The most each angle can be, degrees."""


@dataclass(frozen=True, eq=False)
class Pose:
    """What the fingers do: `angles` is float64 (23,), degrees, in the order the module's docstring gives."""

    angles: Angles

    @classmethod
    def of(
        cls,
        thumb: tuple[float, float, float, float, float],
        index: _Finger,
        middle: _Finger,
        ring: _Finger,
        pinky: _Finger,
        wrist: tuple[float, float] = (0.0, 0.0),
    ) -> Pose:
        """The pose with these angles per finger."""
        return cls(np.array([*thumb, *index, *middle, *ring, *pinky, *wrist], float))

    def towards(self, other: Pose, share: float) -> Pose:
        """The pose `share` (0..1) of the way to `other`, joint by joint."""
        return Pose(self.angles + (other.angles - self.angles) * share)


_STRAIGHT: _Finger = (0, 2, 2, 0)
_CURLED: _Finger = (86, 104, 66, 0)
_ACROSS = (27.3, 24.2, 12.3, 51.1, 43.0)  # thumb over the curled fingers, index up
_CLENCHED = (8.9, 32.9, -7.6, 61.5, 65.6)  # thumb over the curled fingers of a fist
_UNDER_TWO = (19.2, 20.8, 16.0, 66.9, 54.0)  # thumb over the curled ring finger
_TUCKED = (46.0, -10.0, 20.0, 50.0, 30.0)  # thumb across the palm
_OUT = (-18.0, -2.0, 0.0, -4.0, -6.0)  # thumb away from the hand, in its plane

POSES: dict[Handshape, Pose] = {
    Handshape.O: Pose.of((30, 15, 20, 25, 15), (34, 72, 36, 0), (40, 70, 36, 0), (44, 70, 36, -6), (54, 70, 34, -14)),
    Handshape.FIST: Pose.of(_CLENCHED, _CURLED, _CURLED, _CURLED, _CURLED),
    Handshape.THUMB: Pose.of((-22, 6, 0, -6, -12), _CURLED, _CURLED, _CURLED, _CURLED),
    Handshape.INDEX: Pose.of(_ACROSS, _STRAIGHT, _CURLED, _CURLED, _CURLED),
    Handshape.V: Pose.of(_UNDER_TWO, (0, 2, 2, 9), (0, 2, 2, -6), _CURLED, _CURLED),
    Handshape.THUMB_INDEX_MIDDLE: Pose.of(_OUT, (0, 2, 2, 8), (0, 2, 2, -5), _CURLED, _CURLED),
    Handshape.W: Pose.of((35, 15, 10, 45, 25), (0, 2, 2, 9), (0, 2, 2, 0), (0, 2, 2, 5), (62, 75, 40, 5)),
    Handshape.FOUR: Pose.of(_TUCKED, (0, 2, 2, 6), (0, 2, 2, 1), (0, 2, 2, 2), (0, 2, 2, 6)),
    Handshape.FIVE: Pose.of(_OUT, (0, 2, 2, 6), (0, 2, 2, 1), (0, 2, 2, 2), (0, 2, 2, 8)),
    Handshape.THUMB_RING: Pose.of((28, 20, 8, 30, 20), (0, 2, 2, 6), (4, 4, 2, 2), (62, 55, 25, 0), (4, 6, 2, 6)),
    Handshape.THUMB_MIDDLE: Pose.of((22, 20, 5, 25, 15), (0, 2, 2, 6), (60, 52, 25, 0), (4, 4, 2, 0), (0, 2, 2, 6)),
    Handshape.THUMB_INDEX_CIRCLE: Pose.of(
        (12, 20, 0, 20, 15), (55, 52, 25, 0), (4, 4, 2, 0), (0, 2, 2, 0), (0, 2, 2, 6)
    ),
    Handshape.Y: Pose.of(_OUT, _CURLED, _CURLED, _CURLED, (0, 2, 2, 12)),
    Handshape.L: Pose.of((-26, 0, 0, -6, -8), _STRAIGHT, _CURLED, _CURLED, _CURLED),
    Handshape.PINCH: Pose.of(
        (36, 30, -14, 10, -4), (68, 24, 8, -10), (70, 30, 14, -8), (84, 98, 55, 0), (84, 98, 55, 0)
    ),
    Handshape.HOOK: Pose.of(_ACROSS, (8, 88, 50, 0), _CURLED, _CURLED, _CURLED),
    Handshape.PINKY: Pose.of(_CLENCHED, _CURLED, _CURLED, _CURLED, (0, 2, 2, 8)),
    Handshape.ROCK: Pose.of(_ACROSS, (0, 2, 2, 4), _CURLED, _CURLED, (0, 2, 2, 8)),
    Handshape.ILY: Pose.of(_OUT, (0, 2, 2, 4), _CURLED, _CURLED, (0, 2, 2, 8)),
    Handshape.C: Pose.of((22, 25, 2, 36, 35), (36, 42, 24, -2), (38, 42, 24, 0), (40, 42, 24, -4), (40, 40, 24, -8)),
    Handshape.G: Pose.of((43, 32, -23, -1, -3), (62, 6, 4, 0), _CURLED, _CURLED, _CURLED),
    Handshape.P: Pose.of((37, 0, -18, 25, 11), (6, 4, 2, 4), (55, 8, 4, 0), _CURLED, _CURLED, (20, 0)),
    Handshape.Q: Pose.of((43, 32, -23, -1, -3), (62, 6, 4, 0), _CURLED, _CURLED, _CURLED, (40, 0)),
    Handshape.CROSSED: Pose.of(_UNDER_TWO, (0, 8, 4, -10), (14, 8, 4, 12), _CURLED, _CURLED),
}
"""Every named handshape as signed by a typical right or left hand (`other` has no pose of its own)."""

CONTACTS: dict[Handshape, tuple[tuple[int, int], ...]] = {
    Handshape.O: ((0, 1), (0, 2), (0, 3), (0, 4)),
    Handshape.W: ((0, 4),),
    Handshape.THUMB_RING: ((0, 3),),
    Handshape.THUMB_MIDDLE: ((0, 2),),
    Handshape.THUMB_INDEX_CIRCLE: ((0, 1),),
    Handshape.PINCH: ((0, 1), (0, 2)),
}
"""Digits (0 thumb .. 4 pinky) whose tips touch; in the circle of O the ring and little finger come near."""

_ALLOWED = np.array([14, 14, 16, 16, 16, *([12, 14, 10, 5] * 4), 0.01, 0.01])


def settle(
    mesh: HandMesh,
    pose: Pose,
    contacts: tuple[tuple[int, int], ...] = (),
    shape: HandShape | None = None,
    rounds: int = 6,
) -> Pose:
    """The pose nearest to `pose` in which `contacts` touch and no finger is inside another.

    Damped Gauss-Newton on angles in units of how gladly each gives way, millimetres of overlap and of gap.
    """
    wanted, now = pose.angles, pose.angles.copy()
    steps = np.concatenate([np.zeros((1, 23)), np.eye(23) * 0.5])
    for _ in range(rounds):
        misfit = _misfit(mesh, now + steps, wanted, contacts, shape)
        slope = (misfit[1:] - misfit[0]).T / 0.5
        change = np.linalg.solve(slope.T @ slope + 0.002 * np.eye(23), -slope.T @ misfit[0])
        now = np.clip(now + np.clip(change, -25, 25), LOW, HIGH)
    return Pose(now)


def _misfit(mesh: HandMesh, angles: Angles, wanted: Angles, contacts: Any, shape: HandShape | None) -> Angles:
    places = mesh.joint_places(angles, shape)
    spots = _SPOT_MIX @ places[..., :3, 3]
    gap = np.linalg.norm(spots[:, _PAIRS[0]] - spots[:, _PAIRS[1]], axis=2)
    overlap = np.maximum(_CLEAR - gap, 0) / 0.0015
    tips = places[:, _TIP_JOINTS]
    pads = tips[..., :3, 3] - 0.006 * tips[..., :3, 1]
    gaps = [(pads[:, a] - pads[:, b]) / 0.0015 / (1.0 if b < 3 or len(contacts) < 3 else 1.8) for a, b in contacts]
    return np.concatenate([overlap, *gaps, (angles - wanted) / _ALLOWED], axis=1)


_TIP_JOINTS = [4, 9, 14, 19, 24]
_RADII = (0.0098, 0.0083, 0.0085, 0.0081, 0.0071)


def _spots() -> tuple[Angles, Any, Angles, Angles]:
    """Balls that stand in for fingers: joints' mix (n, 26), pairs that must stay apart, how far, radii."""
    mix, owner, radius = [], [], []
    for digit in range(5):
        first = 1 if digit == 0 else 5 * digit + 1
        last = 3 if digit == 0 else first + 2
        for bone in range(first, last + 1):
            thin = 1 - 0.09 * (bone - first)
            for share in (0.65, 0.95) if bone == first else (0.3, 0.65, 0.95):
                row = np.zeros(26)
                row[bone], row[bone + 1] = 1 - share, share
                mix.append(row)
                owner.append(digit)
                radius.append(_RADII[digit] * thin)
    for digit in range(1, 5):
        for share in (0.3, 0.55, 0.8):
            row = np.zeros(26)
            row[5 * digit], row[5 * digit + 1] = 1 - share, share
            mix.append(row)
            owner.append(10 + digit)
            radius.append(0.0085)
    pairs = [
        (i, j)
        for i in range(len(mix))
        for j in range(i)
        if owner[i] != owner[j] and not (owner[i] >= 10 and owner[j] >= 10) and not (owner[i] >= 10 and mix[j][1] > 0)
    ]
    clear = [0.93 * (radius[i] + radius[j]) for i, j in pairs]
    return np.array(mix), np.array(pairs).T, np.array(clear), np.array(radius)


_SPOT_MIX, _PAIRS, _CLEAR, _SPOT_RADII = _spots()


def ball_model(joints: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Balls that fill a posed hand's fingers and palm: centres (n, 3) and radii (n,), from joints (26, 3)."""
    return (_SPOT_MIX @ joints).astype(np.float32), _SPOT_RADII.astype(np.float32)


_TOGETHER = np.array([-3.0, 2.0, -6.0, -11.0])
_WIDE = np.array([12.0, 2.0, 5.0, 13.0])
_FINGER_SPREADS = [8, 12, 16, 20]
_KEEPS_SPREAD = {Handshape.CROSSED, Handshape.C, Handshape.O, Handshape.PINCH}


def random_pose(rng: np.random.Generator, handshape: Handshape) -> Pose:
    """One signer's way of making `handshape`: joints off by some degrees, fingers together or apart."""
    if handshape is Handshape.OTHER:
        return _random_other(rng)
    base = POSES[handshape].angles
    bent = np.clip(base / 90, 0, 1)
    sway = 3.0 + 3.5 * bent
    touching = {0} | {digit for pair in CONTACTS.get(handshape, ()) for digit in pair}
    if len(touching) > 1:
        sway = np.where([_digit_of(angle) in touching for angle in range(23)], 2.5, sway)
    base = _loosened(rng, _with_thumb_habit(rng, handshape, base), handshape)
    angles = base + rng.normal(0, 1, 23) * sway
    angles[5:21:4] += np.where(bent[5:21:4] < 0.3, rng.normal(2, 5) + rng.normal(0, 2, 4), rng.normal(0, 4))
    if handshape not in _KEEPS_SPREAD:
        up = base[6:21:4] < 30
        fan = _TOGETHER + (_WIDE - _TOGETHER) * rng.beta(1.1, 1.3) + rng.normal(0, 1.5, 4)
        angles[_FINGER_SPREADS] = np.where(up, fan, angles[_FINGER_SPREADS])
    angles[21:] += rng.normal(0, (11, 7))
    return Pose(np.clip(angles, LOW, HIGH))


_FOLDED_THUMBS = np.array([_ACROSS, _CLENCHED, _UNDER_TWO, _TUCKED, (2, 6, 4, 26, 34)], float)
"""Ways to put the thumb away: over the fingers, across the palm, and along the hand's edge."""
_THUMB_AWAY: dict[Handshape, tuple[int, ...]] = {
    Handshape.FIST: (0, 1, 2, 4),
    Handshape.INDEX: (0, 1, 2, 4),
    Handshape.HOOK: (0, 1, 2, 4),
    Handshape.PINKY: (0, 1, 2, 4),
    Handshape.ROCK: (0, 1, 2),
    Handshape.V: (0, 2, 3),
    Handshape.CROSSED: (0, 2, 3),
    Handshape.W: (0, 2, 3),
    Handshape.FOUR: (0, 2, 3),
}
"""Handshapes with the thumb put away, and the ways to do it that go with them."""
_HALF_OUT = np.array([-4, 2, 0, 6, 4], float)
"""The thumb away from the hand, but lazily."""


def _with_thumb_habit(rng: np.random.Generator, handshape: Handshape, base: Angles) -> Angles:
    """The angles with the thumb where this signer puts it, in signs that leave a choice."""
    base = base.copy()
    if handshape in _THUMB_AWAY and rng.random() < 0.7:
        ways = _FOLDED_THUMBS[list(_THUMB_AWAY[handshape])]
        base[:5] = rng.dirichlet(np.full(len(ways), 0.5)) @ ways
    elif handshape is Handshape.FIVE:
        share = rng.beta(1, 2)
        base[:5] = share * _HALF_OUT + (1 - share) * base[:5]
    return base


def _loosened(rng: np.random.Generator, base: Angles, handshape: Handshape) -> Angles:
    """The angles with curled fingers less curled, all of them alike: nobody clenches for every sign."""
    if handshape in CONTACTS:
        return base
    base = base.copy()
    loose = 0.35 * rng.beta(1, 2.5)
    for first in range(5, 21, 4):
        if base[first + 1] > 80 and handshape is not Handshape.HOOK:
            base[first : first + 3] *= 1 - loose * rng.uniform(0.6, 1.2)
    return base


def _digit_of(angle: int) -> int:
    return 0 if angle < 5 else -1 if angle > 20 else (angle - 5) // 4 + 1


FAR = 36.0
"""How far, in degrees, an `other` pose is from every named one (`pose_distance`)."""
_COUNTED = [0, 1, 3, 4, *(i for f in range(4) for i in (5 + 4 * f, 6 + 4 * f))]


def pose_distance(a: Pose, b: Pose) -> float:
    """How unlike two poses are: the greatest of the digits' root mean square differences, degrees.

    The thumb counts less: where it rests is a matter of habit in most signs.
    """
    apart = (a.angles - b.angles)[_COUNTED] ** 2
    digits = [0.5 * apart[:4].mean(), *(apart[4 + 2 * f : 6 + 2 * f].mean() for f in range(4))]
    return float(np.sqrt(max(digits)))


_ODD_FINGERS = (
    "00100",
    "00110",
    "01010",
    "01101",
    "00011",
    "10100",
    "11011",
    "10110",
    "11110",
    "10010",
    "10111",
)
"""Fingers up, thumb to pinky, in ways that no sign has."""


def _random_other(rng: np.random.Generator) -> Pose:
    """A pose that is no sign: odd fingers up, a relaxed hand or any angles, far from the named ones."""
    while True:
        make = (_odd_fingers, _relaxed, _anything, _halfway)[rng.choice(4, p=(0.3, 0.25, 0.15, 0.3))]
        pose = Pose(np.clip(make(rng), LOW, HIGH))
        if all(pose_distance(pose, named) > FAR for named in POSES.values()):
            return pose


def _odd_fingers(rng: np.random.Generator) -> Angles:
    up = [mark == "1" for mark in _ODD_FINGERS[rng.integers(len(_ODD_FINGERS))]]
    thumb = _OUT if up[0] else (_ACROSS, _CLENCHED, _UNDER_TWO, _TUCKED)[rng.integers(4)]
    fingers = [_STRAIGHT if finger else _CURLED for finger in up[1:]]
    return np.concatenate([thumb, np.ravel(fingers), [0, 0]]) + rng.normal(0, 5, 23)


def _halfway(rng: np.random.Generator) -> Angles:
    """On the way from one sign to another."""
    poses = list(POSES.values())
    one, two = rng.choice(len(poses), 2, replace=False)
    return np.asarray(poses[one].towards(poses[two], rng.uniform(0.35, 0.65)).angles + rng.normal(0, 4, 23))


def _relaxed(rng: np.random.Generator) -> Angles:
    bend = rng.uniform(18, 60) + np.arange(4) * rng.uniform(-4, 9)
    fingers = [(0.55 * b + rng.normal(0, 6), b + rng.normal(0, 8), 0.55 * b, rng.normal(0, 3)) for b in bend]
    thumb = rng.uniform((-10, 0, -10, 0, 0), (25, 25, 10, 35, 35))
    return np.concatenate([thumb, np.ravel(fingers), rng.normal(0, (14, 7))])


def _anything(rng: np.random.Generator) -> Angles:
    mcp, pip = rng.uniform(-5, 90, 4), rng.uniform(0, 105, 4)
    fingers = [(m, p, 0.6 * p, rng.normal(0, 4)) for m, p in zip(mcp, pip, strict=True)]
    thumb = rng.uniform((-20, -5, -15, 0, 0), (40, 35, 15, 60, 65))
    return np.concatenate([thumb, np.ravel(fingers), rng.normal(0, (14, 7))])
