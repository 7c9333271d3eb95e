"""Drawings of anything but hands: letters, shapes, plants, faces, machines, creatures with limbs."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from handcam.learning.inking import random_colour

Floats = NDArray[np.float32]
Points = NDArray[np.float64]
_FONTS = tuple(range(8))
_WORDS = "one two three four five count stop hello 2026 stock (c) fig. A B+C 10% go! e=mc2 sign hand".split()  # noqa: SIM905


class _Pen:
    """Draws shapes given in 0..1 on a square of the picture."""

    def __init__(self, rng: np.random.Generator, picture: Floats, place: tuple[float, float], size: float) -> None:
        self.rng, self.picture, self.size = rng, picture, size
        self._place = np.array(place)
        self.line = max(1, round(size * float(np.exp(rng.uniform(np.log(0.008), np.log(0.05))))))
        self.ink, self.fill = random_colour(rng, 0, 90), random_colour(rng)
        self.mode = str(rng.choice(("both", "line", "fill"), p=(0.5, 0.25, 0.25)))
        turn = np.radians(rng.normal(0, 12))
        self._turn = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])

    def _pixels(self, points: Points) -> NDArray[np.int32]:
        turned = (np.asarray(points, float) - 0.5) @ self._turn.T * self.size + self._place
        return np.asarray(np.round(turned * 16), np.int32)

    def shape(self, points: Points, fill: Floats | None = None) -> None:
        pixels = self._pixels(points)
        if self.mode != "line":
            cv2.fillPoly(self.picture, [pixels], (self.fill if fill is None else fill).tolist(), cv2.LINE_AA, 4)
        if self.mode != "fill":
            cv2.polylines(self.picture, [pixels], True, self.ink.tolist(), self.line, cv2.LINE_AA, 4)

    def stroke(self, points: Points, wide: float = 1.0) -> None:
        width = max(1, round(self.line * wide))
        cv2.polylines(self.picture, [self._pixels(points)], False, self.ink.tolist(), width, cv2.LINE_AA, 4)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: Floats | None = None) -> None:
        self.shape(_oval(x, y, rx, ry), fill)

    def box(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self.shape(np.array([(x1, y1), (x2, y1), (x2, y2), (x1, y2)]))


def _oval(x: float, y: float, rx: float, ry: float) -> Points:
    angle = np.linspace(0, 2 * np.pi, 36, endpoint=False)
    return np.stack([x + rx * np.cos(angle), y + ry * np.sin(angle)], 1)


def _spokes(count: int, inner: float, outer: float, start: float = 0.0) -> Points:
    angle = start + np.arange(2 * count) * np.pi / count
    reach = np.where(np.arange(2 * count) % 2 == 0, outer, inner)
    return np.stack([0.5 + reach * np.sin(angle), 0.5 - reach * np.cos(angle)], 1)


def _star(pen: _Pen) -> None:
    pen.shape(_spokes(int(pen.rng.integers(3, 12)), pen.rng.uniform(0.12, 0.35), 0.5))


def _blob(pen: _Pen) -> None:
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    waves = sum(pen.rng.normal(0, 0.16 / k) * np.sin(k * angle + pen.rng.uniform(0, 6)) for k in range(1, 8))
    reach = 0.36 + 0.5 * np.asarray(waves)
    pen.shape(np.stack([0.5 + reach * np.cos(angle), 0.5 + reach * np.sin(angle)], 1))


def _polygon(pen: _Pen) -> None:
    if pen.rng.random() < 0.5:
        pen.shape(pen.rng.uniform(0, 1, (int(pen.rng.integers(3, 9)), 2)))
    else:
        w, h = pen.rng.uniform(0.2, 0.5, 2)
        pen.box(0.5 - w, 0.5 - h, 0.5 + w, 0.5 + h)


def _oval_alone(pen: _Pen) -> None:
    pen.oval(0.5, 0.5, pen.rng.uniform(0.2, 0.5), pen.rng.uniform(0.2, 0.5))


def _tree(pen: _Pen) -> None:
    pen.box(0.44, 0.55, 0.56, 1.0)
    if pen.rng.random() < 0.5:
        for top in (0.0, 0.2, 0.4):
            pen.shape(np.array([(0.5, top), (0.8, top + 0.3), (0.2, top + 0.3)]))
    else:
        for x, y, r in pen.rng.uniform((0.3, 0.15, 0.15), (0.7, 0.5, 0.28), (int(pen.rng.integers(1, 6)), 3)):
            pen.oval(x, y, r, r)


def _face(pen: _Pen) -> None:
    pen.oval(0.5, 0.5, pen.rng.uniform(0.32, 0.45), 0.45)
    apart, open_ = pen.rng.uniform(0.1, 0.2), pen.rng.uniform(0.02, 0.07)
    for x in (0.5 - apart, 0.5 + apart):
        pen.oval(x, 0.4, open_, open_ * 1.3, np.full(3, 20.0, np.float32))
    angle = np.linspace(0.3, np.pi - 0.3, 14)
    bend = pen.rng.uniform(-0.12, 0.2)
    pen.stroke(np.stack([0.5 + 0.2 * np.cos(angle), 0.66 + bend * np.sin(angle)], 1))
    if pen.rng.random() < 0.5:
        for x in pen.rng.uniform(0.25, 0.75, int(pen.rng.integers(2, 9))):
            pen.stroke(np.array([(x, 0.16), (x + pen.rng.normal(0, 0.08), -0.02)]))


def _house(pen: _Pen) -> None:
    pen.box(0.15, 0.45, 0.85, 1.0)
    pen.shape(np.array([(0.05, 0.45), (0.5, 0.05), (0.95, 0.45)]))
    pen.box(0.4, 0.7, 0.58, 1.0)
    for x in (0.22, 0.66):
        pen.box(x, 0.55, x + 0.13, 0.68)


def _arrow(pen: _Pen) -> None:
    wide, neck = pen.rng.uniform(0.06, 0.2), pen.rng.uniform(0.3, 0.6)
    half = [(0.5, 0.0), (0.5 + 2 * wide, neck), (0.5 + wide, neck), (0.5 + wide, 1.0)]
    pen.shape(np.array(half + [(1 - x, y) for x, y in reversed(half)]))


def _flower(pen: _Pen) -> None:
    count, reach = int(pen.rng.integers(4, 13)), pen.rng.uniform(0.18, 0.3)
    for angle in np.linspace(0, 2 * np.pi, count, endpoint=False):
        pen.oval(0.5 + reach * np.cos(angle), 0.4 + reach * np.sin(angle), 0.12, 0.12)
    pen.oval(0.5, 0.4, 0.14, 0.14, random_colour(pen.rng))
    if pen.rng.random() < 0.6:
        pen.stroke(np.array([(0.5, 0.68), (0.48, 1.0)]), 1.5)


def _comb(pen: _Pen) -> None:
    """Teeth in a row: a comb, a fence, a crown, a fork, a battlement."""
    count, tip = int(pen.rng.integers(2, 11)), pen.rng.uniform(0.2, 1.0)
    gap, floor = 1.0 / count, pen.rng.uniform(0.25, 0.8)
    outline: list[tuple[float, float]] = [(0.0, 1.0)]
    for tooth in range(count):
        left, wide = tooth * gap, gap * pen.rng.uniform(0.5, 0.65)
        side = (1 - tip) * wide / 2
        outline += [(left, floor), (left + side, 0.0), (left + wide - side, 0.0), (left + wide, floor)]
    pen.shape(np.array([*outline, (1.0 - 0.4 * gap, 1.0)]) * (pen.rng.uniform(0.4, 1), 1))


def _creature(pen: _Pen) -> None:
    """A body with strips sticking out in all directions."""
    count = int(pen.rng.integers(3, 12))
    start, around = pen.rng.uniform(0, 2 * np.pi), pen.rng.uniform(1.3, 2.0) * np.pi
    for limb in range(count):
        angle = start + around * limb / count + pen.rng.normal(0, 0.1)
        out, side = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
        wide, reach = pen.rng.uniform(0.03, 0.07), pen.rng.uniform(0.36, 0.55)
        a, b = 0.5 + 0.15 * out, 0.5 + reach * out
        pen.shape(np.array([a - wide * side, b - wide * side, b + 1.2 * wide * out, b + wide * side, a + wide * side]))
    pen.oval(0.5, 0.5, pen.rng.uniform(0.16, 0.3), pen.rng.uniform(0.16, 0.3))


def _person(pen: _Pen) -> None:
    pen.oval(0.5, 0.14, 0.12, 0.13)
    hip, shoulder = np.array([0.5, 0.62]), np.array([0.5, 0.32])
    pen.stroke(np.array([(0.5, 0.27), hip]), 2)
    for x, y in pen.rng.uniform((0.1, 0.2), (0.9, 0.6), (2, 2)):
        pen.stroke(np.array([shoulder, (x, y)]), 2)
    for x in (pen.rng.uniform(0.2, 0.45), pen.rng.uniform(0.55, 0.8)):
        pen.stroke(np.array([hip, (x, 1.0)]), 2)


def _car(pen: _Pen) -> None:
    pen.shape(np.array([(0.2, 0.5), (0.3, 0.3), (0.68, 0.3), (0.8, 0.5)]))
    pen.box(0.02, 0.48, 0.98, 0.72)
    for x in (0.24, 0.76):
        pen.oval(x, 0.74, 0.11, 0.11, np.full(3, 40.0, np.float32))


def _cup(pen: _Pen) -> None:
    pen.shape(np.array([(0.2, 0.2), (0.75, 0.2), (0.66, 0.95), (0.28, 0.95)]))
    pen.stroke(_oval(0.8, 0.5, 0.14, 0.18)[-12:].repeat(1, 0), 2)
    pen.oval(0.475, 0.2, 0.27, 0.06)


def _cactus(pen: _Pen) -> None:
    """A stem with one or two arms, a bottle, a vase, a lamp."""
    pen.box(0.4, 0.1, 0.6, 1.0)
    pen.oval(0.5, 0.1, 0.1, 0.1)
    for side in (-1, 1)[: int(pen.rng.integers(0, 3))]:
        y = pen.rng.uniform(0.35, 0.7)
        pen.stroke(np.array([(0.5 + 0.1 * side, y), (0.5 + 0.3 * side, y), (0.5 + 0.3 * side, y - 0.25)]), 4)


def _heart(pen: _Pen) -> None:
    t = np.linspace(0, 2 * np.pi, 50)
    x = 16 * np.sin(t) ** 3
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    pen.shape(np.stack([0.5 + x / 36, 0.47 - y / 36], 1))


def _scribble(pen: _Pen) -> None:
    pen.stroke(np.cumsum(pen.rng.normal(0, 0.13, (int(pen.rng.integers(4, 40)), 2)), axis=0) % 1.0)


def _bars(pen: _Pen) -> None:
    for x in np.arange(0, 0.95, pen.rng.uniform(0.12, 0.3)):
        pen.box(x, pen.rng.uniform(0, 0.9), x + 0.1, 1.0)


def _letters(pen: _Pen) -> None:
    rng = pen.rng
    if rng.random() < 0.6:
        text = "".join(chr(c) for c in rng.integers(33, 127, int(rng.integers(1, 3))))
    else:
        text = str(rng.choice(_WORDS))
    write(rng, pen.picture, text, pen._place - pen.size * np.array((0.5, -0.4)), pen.size, pen.ink)


KINDS: tuple[Callable[[_Pen], None], ...] = (
    *(_star, _blob, _polygon, _oval_alone, _tree, _face, _house, _arrow, _flower, _comb, _creature, _person, _car),
    *(_cup, _cactus, _heart, _scribble, _bars, _letters, _letters),
)


def write(
    rng: np.random.Generator, picture: Floats, text: str, left: NDArray[np.float64], size: float, colour: Floats
) -> None:
    """Text whose height is about `size` pixels for one or two letters, less for more; `left` is its lower left."""
    font = int(rng.choice(_FONTS))
    tall = size / max(1.0, len(text) / 2)
    thick = max(1, round(tall * rng.uniform(0.03, 0.2)))
    spot = int(left[0]), int(left[1])
    cover = np.zeros(picture.shape[:2], np.uint8)
    cv2.putText(cover, text, spot, font, tall / 24, 255, thick, cv2.LINE_AA)
    picture += (cover[:, :, None] / np.float32(255)) * (colour - picture)


def draw_something(rng: np.random.Generator, picture: Floats, place: tuple[float, float], size: float) -> None:
    """One drawing that is no hand, about `size` pixels tall around `place`, on float32 (h, w, 3)."""
    KINDS[int(rng.integers(len(KINDS)))](_Pen(rng, picture, place, size))
