"""Where the camera is: views of a hand as people hold it up, from its edge, and cut off by the picture's border."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from handcam.domain import MIDDLE_KNUCKLE, WRIST, Handedness
from handcam.learning.hand_mesh import PosedHand
from handcam.signs import Handshape

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class View:
    """Where the camera sees the hand: point -> turn @ point + shift, then a pinhole with `focal` pixels.

    turn: float (3, 3). shift: float (3,), metres. Camera axes: x right, y down, z away from the camera.
    """

    turn: Floats
    shift: Floats
    focal: float

    def place(self, points: Floats) -> Floats:
        """Points (n, 3) of hand space in camera space, metres."""
        return (points @ self.turn.T + self.shift).astype(np.float32)

    def project(self, placed: Floats, size: tuple[int, int]) -> Floats:
        """Camera-space points (n, 3) as pixels (n, 2) of a picture of `size` (width, height)."""
        return (placed[:, :2] / placed[:, 2:] * self.focal + np.array(size) / 2).astype(np.float32)


def rotation(yaw: float, pitch: float, roll: float) -> Floats:
    """Turn about y, then x, then z (camera axes), degrees; float32 (3, 3)."""
    (cy, cp, cr), (sy, sp, sr) = (f(np.radians([yaw, pitch, roll])) for f in (np.cos, np.sin))
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_x = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    about_z = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    return np.asarray(about_z @ about_x @ about_y, np.float32)


_SIDE = {"right": 1.0, "left": -1.0}
# Handshapes also shown from the thumb's side: how far the hand is turned then, degrees, and how often.
_SIDEWAYS: dict[Handshape, tuple[float, float]] = {
    Handshape.C: (65, 0.6),
    Handshape.O: (50, 0.5),
    Handshape.G: (75, 0.8),
    Handshape.Q: (75, 0.8),
    Handshape.P: (60, 0.6),
    Handshape.PINCH: (50, 0.5),
    Handshape.HOOK: (45, 0.5),
    Handshape.THUMB_INDEX_CIRCLE: (35, 0.2),
}
# How far fingers lean from upright, degrees (towards the little finger's side), and how often.
_LEANING: dict[Handshape, tuple[float, float]] = {
    Handshape.THUMB: (90, 0.8),
    Handshape.P: (-70, 0.6),
    Handshape.Q: (-100, 0.8),
    Handshape.Y: (40, 0.2),
}


def random_turn(rng: np.random.Generator, handshape: Handshape, side: Handedness) -> Floats:
    """How somebody holds `handshape` up to a camera: palm or back to it, more or less upright; (3, 3)."""
    sign = _SIDE[side]
    yaw, pitch, roll = rng.normal(0, (24, 17, 18))
    if rng.random() < 0.12:
        roll = rng.uniform(-180, 180)
    turned, often = _SIDEWAYS.get(handshape, (0, 0))
    if rng.random() < often:
        yaw += sign * turned
    elif rng.random() < 0.4:
        yaw += 180
    leaning, often = _LEANING.get(handshape, (0, 0))
    if rng.random() < often:
        roll -= sign * leaning * (1 if np.cos(np.radians(yaw)) > -0.3 else -1)
    return rotation(float(yaw), float(np.clip(pitch, -45, 45)), float(roll))


def random_view(rng: np.random.Generator, hand: PosedHand, turn: Floats, size: tuple[int, int]) -> View:
    """A camera, near or far, that has the whole hand in the picture."""
    focal = size[1] / 2 / np.tan(np.radians(rng.uniform(40, 75)) / 2)
    marks = hand.landmarks @ turn.T
    low, high = marks.min(0), marks.max(0)
    extent = max(float((high - low)[:2].max()), 0.15)
    share = np.exp(rng.uniform(*np.log([0.18, 0.75])))
    depth = max(focal * extent / (share * min(size)), 0.22)
    room = np.maximum(np.array(size) / 2 * 0.88 - focal * (high - low)[:2] / 2 / depth, 0)
    middle = rng.uniform(-0.9, 0.9, 2) * room * depth / focal
    shift = np.append(middle, depth) - (low + high) / 2
    return View(turn, shift.astype(np.float32), float(focal))


FLAT = (
    *(Handshape.V, Handshape.W, Handshape.FOUR, Handshape.FIVE, Handshape.THUMB_INDEX_MIDDLE),
    *(Handshape.THUMB_RING, Handshape.THUMB_MIDDLE, Handshape.THUMB_INDEX_CIRCLE),
)
"""Handshapes nobody can tell from their edge: the fingers hide each other."""


def edge_on(rng: np.random.Generator) -> Floats:
    """A turn that shows a hand from its thumb's or its little finger's edge; (3, 3)."""
    yaw = rng.choice([-90, 90]) + rng.normal(0, 7)
    return rotation(float(yaw), float(rng.normal(0, 12)), float(rng.normal(0, 20)))


def cut_off(rng: np.random.Generator, view: View, hand: PosedHand, size: tuple[int, int]) -> View:
    """The view moved until the picture's border hides at least 40 % of the longest finger."""
    marks = view.project(view.place(hand.landmarks), size)
    tip = int(np.linalg.norm(marks - marks[WRIST], axis=1).argmax())
    knuckle = (tip - 1) // 4 * 4 + 1 if tip else MIDDLE_KNUCKLE
    last = marks[knuckle] + rng.uniform(0.1, 0.6) * (marks[tip] - marks[knuckle])
    along = marks[tip] - marks[WRIST]
    axis = int(np.abs(along).argmax())
    border = size[axis] if along[axis] > 0 else 0
    depth = view.place(hand.landmarks)[:, 2].mean()
    shift = view.shift.copy()
    shift[axis] += (border - last[axis]) * depth / view.focal
    return View(view.turn, shift, view.focal)
