"""The parts of a cartoon hand, as outlines: palm, fingers, thumb, cuff. Units and axes as in `cartoon`."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from handcam.learning.cartoon_manner import ODD, RAISED, THUMB_OUT, Manner
from handcam.learning.inking import BAND, CUFF, HAND, NAIL
from handcam.signs import Handshape

Points = NDArray[np.float64]


@dataclass
class Layer:
    """Shapes drawn as one: an outline around all of them together."""

    kind: int
    shapes: list[Points] = field(default_factory=list)
    strokes: list[Points] = field(default_factory=list)
    outlined: bool = True


def hand_layers(rng: np.random.Generator, handshape: Handshape, manner: Manner) -> list[Layer]:
    """Back to front."""
    marks, thumb_out = RAISED.get(handshape, ""), handshape in THUMB_OUT
    if not marks:
        marks, thumb_out = str(rng.choice(ODD)), bool(rng.random() < 0.4)
    hand = Layer(HAND, [_palm(rng, manner)])
    behind, before = [], []
    fan = _fan(rng, manner, marks)
    for finger, mark in enumerate(marks):
        strip = _finger(rng, manner, finger, mark, fan[finger])
        if mark == "0" and not manner.back:
            before.append(Layer(HAND, strip))
        elif manner.apart and mark != "0":
            behind.append(Layer(HAND, strip))
        elif mark == "x" and finger == 0:
            before.append(Layer(HAND, strip))
        else:
            hand.shapes += strip
    if manner.back:
        hand.strokes += _knuckle_lines(rng, manner, marks)
    if rng.random() < 0.5:
        before.reverse()
    front = _add_thumb(rng, handshape, manner, marks, thumb_out, hand, before)
    if manner.creases and not manner.back:
        hand.strokes += _creases(rng, manner)
    if manner.seams:
        hand.strokes += [np.array([[x, 0.18], [x * 0.85, 0.5]]) for x in (-0.2, 0.0, 0.2)]
    nails = _nails(manner, marks, fan) if manner.nails and manner.back else []
    arm = _arm(rng, manner)
    under = [layer for layer in arm if layer.kind == HAND]
    for layer in under:
        hand.shapes += layer.shapes
    over = [layer for layer in arm if layer.kind != HAND]
    if rng.random() < 0.3:
        return [*over, *behind, hand, *before, *front, *nails]
    return [*behind, hand, *before, *front, *nails, *over]


def _base(finger: int) -> Points:
    return np.array([0.36 - 0.245 * finger, (0.02, -0.03, 0.0, 0.09)[finger]])


def _fan(rng: np.random.Generator, manner: Manner, marks: str) -> Points:
    """Each finger's lean from upright towards the thumb's side, degrees."""
    fan = manner.fan * np.array([1.0, 0.25, -0.6, -1.4]) + rng.normal(0, 2.5, 4)
    if marks.count("1") == 2 and marks[:2] == "11":
        fan[:2] = np.array([1, -1]) * rng.uniform(3, 18) + rng.normal(0, 4)
    if marks in ("1001", "0001"):
        fan[[0, 3]] = np.array([1, -1]) * rng.uniform(2, 22, 2)
    if marks.startswith("xx"):
        fan[:2] = (-rng.uniform(8, 14), rng.uniform(10, 16))
    if marks == "1000":
        fan[0] = rng.normal(0, 6)
    return fan


def _finger(rng: np.random.Generator, manner: Manner, finger: int, mark: str, lean: float) -> list[Points]:
    radius = manner.radius * (1, 1.03, 1, 0.86)[finger]
    base = _base(finger)
    if mark == "0":
        return _folded(rng, manner, finger, radius)
    length = manner.length * (0.9, 1.0, 0.92, 0.72)[finger] * rng.normal(1, 0.05)
    if mark == "h":
        side = float(rng.choice((-1, 1))) * 0.22
        path = [base + _by(0, 0.1), base + _by(0, -0.45), base + _by(side * 0.6, -0.62), base + _by(side, -0.4)]
        return _strip(np.array(path), radius, radius * manner.taper)
    if mark == "c":
        path = [base + _by(0, 0.1), base + _by(0.16, -0.28), base + _by(0.42, -0.25), base + _by(0.45, 0.0)]
        return _strip(np.array(path), radius, radius * manner.taper)
    middle = base + 0.5 * length * _heading(lean)
    tip = middle + 0.5 * length * _heading(lean + manner.bend)
    return _strip(np.array([base + 0.18 * -_heading(lean), middle, tip]), radius, radius * manner.taper)


def _folded(rng: np.random.Generator, manner: Manner, finger: int, radius: float) -> list[Points]:
    base = _base(finger)
    if manner.back:
        up = rng.uniform(0.0, 0.1)
        return _strip(np.array([base + _by(0, 0.1), base + _by(0, -up)]), radius * 1.08, radius * 1.08)
    reach = rng.uniform(0.26, 0.5)
    top = base + _by(rng.normal(0, 0.02), rng.uniform(-0.06, 0.06))
    return _strip(
        np.array([top, top + reach * -_heading(manner.slant + rng.normal(0, 4))]), radius * 1.1, radius * 1.02
    )


def _by(x: float, y: float) -> Points:
    return np.array([x, y])


def _heading(degrees: float) -> Points:
    """Unit vector, `degrees` clockwise from upright."""
    angle = np.radians(degrees)
    return np.array([np.sin(angle), -np.cos(angle)])


def _strip(path: Points, start: float, end: float) -> list[Points]:
    """Convex pieces of a round-ended strip along a path whose radius goes from `start` to `end`."""
    radii = np.linspace(start, end, len(path))
    circle = np.stack([_heading(angle) for angle in range(0, 360, 15)])
    pieces = []
    for a, b, ra, rb in zip(path[:-1], path[1:], radii[:-1], radii[1:], strict=True):
        points = np.concatenate([a + ra * circle, b + rb * circle]).astype(np.float32)
        pieces.append(cv2.convexHull(points)[:, 0].astype(np.float64))
    return pieces


def _palm(rng: np.random.Generator, manner: Manner) -> Points:
    w, h, bulge = manner.wrist, manner.palm, rng.uniform(0.46, 0.56)
    corners = np.array(
        [(-0.46, 0.02), (-0.2, -0.06), (0.2, -0.07), (0.47, 0.0), (bulge, 0.5 * h), (w, h), (-w, h), (-bulge, 0.5 * h)]
    )
    corners += rng.normal(0, 0.015, corners.shape)
    for _ in range(0 if manner.boxy else 3):  # Chaikin's corner cutting
        ahead = np.roll(corners, -1, axis=0)
        corners = np.stack([0.75 * corners + 0.25 * ahead, 0.25 * corners + 0.75 * ahead], axis=1).reshape(-1, 2)
    return corners


def _add_thumb(
    rng: np.random.Generator,
    handshape: Handshape,
    manner: Manner,
    marks: str,
    out: bool,
    hand: Layer,
    before: list[Layer],
) -> list[Layer]:
    """Put the thumb where it belongs; gives what is drawn in front of the fingers."""
    radius, root = manner.radius * 1.12 * manner.thumb, np.array([0.3, 0.62 * manner.palm])
    if out:
        low, high = {Handshape.L: (55, 98), Handshape.THUMB: (20, 95)}.get(handshape, (22, 80))
        lean, length = rng.uniform(low, high), rng.uniform(0.7, 1.0)
        elbow = root + 0.45 * length * _heading(lean + rng.normal(8, 10))
        strip = _strip(np.array([root, elbow, elbow + 0.5 * length * _heading(lean)]), radius * 1.15, radius * 0.85)
        if manner.apart and rng.random() < 0.5:
            return [Layer(HAND, strip)]
        hand.shapes += strip
        if manner.creases or rng.random() < 0.4:
            hand.strokes.append(_arc(np.array([0.14, 0.62]), 0.3, rng.uniform(-40, 0), rng.uniform(40, 100)))
        return []
    if marks[0] == "c":
        path = np.array([root, (0.68, 0.38), (0.8, 0.12)])
        hand.shapes += _strip(path, radius * 1.1, radius * 0.85)
        return []
    return _tucked_thumb(rng, manner, marks, radius, root, hand)


def _tucked_thumb(
    rng: np.random.Generator, manner: Manner, marks: str, radius: float, root: Points, hand: Layer
) -> list[Layer]:
    """Across the palm or the folded fingers, along the side, or out of sight."""
    if manner.back:
        if rng.random() < 0.5 and marks != "1111":
            side = np.array([root + _by(0.1, 0), (0.47, 0.2), (0.44, 0.02)])
            hand.shapes += _strip(side, radius, radius * 0.85)
        return []
    if marks == "0000" and rng.random() < 0.25:
        return [Layer(HAND, _strip(np.array([root, (0.5, 0.25), (0.44, -0.02)]), radius, radius * 0.9))]
    tip = np.array([rng.uniform(-0.28, 0.16), rng.uniform(0.1, 0.42)])
    elbow = np.array([rng.uniform(0.3, 0.48), rng.uniform(0.12, 0.45)])
    strip = _strip(np.array([root, elbow, tip]), radius * 1.1, radius * 0.9)
    if rng.random() < 0.5:
        return [Layer(HAND, strip)]
    # The thumb's root runs into the palm: one outline for the tip, none where it comes out of the palm.
    near = _strip(np.array([elbow, tip]), radius, radius * 0.9)
    if rng.random() < 0.5:
        hand.strokes.append(np.array([tip + _by(0.05, -radius), elbow + _by(0, -radius)]))
        hand.strokes.append(_arc(tip, radius, 180, 370))
        return []
    blend = _strip(np.array([root, elbow]), radius * 1.1, radius)
    return [Layer(HAND, near), Layer(HAND, blend, outlined=False)]


def _arc(centre: Points, radius: float, start: float, end: float) -> Points:
    return np.stack([centre + radius * _heading(angle) for angle in np.linspace(start, end, 12)])


def _knuckle_lines(rng: np.random.Generator, manner: Manner, marks: str) -> list[Points]:
    """Between fingers that are folded or lie together, on the back of the hand."""
    reach = rng.uniform(0.06, 0.25)
    between = [(_base(f) + _base(f + 1)) / 2 for f in range(3) if "0" in marks[f : f + 2]]
    return [np.array([middle + _by(0, -0.04), middle + _by(0, reach)]) for middle in between]


def _creases(rng: np.random.Generator, manner: Manner) -> list[Points]:
    lines = [_arc(np.array([0.34, 0.6 * manner.palm]), rng.uniform(0.25, 0.36), -95, -20)]
    if rng.random() < 0.6:
        lines.append(np.array([(-0.38, 0.28), (-0.1, 0.33), (0.2, 0.22)]) + rng.normal(0, 0.02, (3, 2)))
    return lines


def _nails(manner: Manner, marks: str, fan: Points) -> list[Layer]:
    nails = []
    for finger, mark in enumerate(marks):
        if mark == "1":
            length = manner.length * (0.9, 1.0, 0.92, 0.72)[finger]
            tip = _base(finger) + length * 0.98 * _heading(float(fan[finger] + manner.bend / 2))
            ring = np.stack([_heading(angle) * (0.55, 0.8) for angle in range(0, 360, 20)])
            nails.append(Layer(NAIL, [tip + manner.radius * ring]))
    return nails


def _arm(rng: np.random.Generator, manner: Manner) -> list[Layer]:
    """Cuff, sleeve or bare arm, below the wrist."""
    top, w, length = manner.palm, manner.wrist, manner.sleeve_length
    wide = w * manner.sleeve_width
    wrist = _slab(top - 0.15, top + 0.12, w, w)
    if manner.sleeve == "none":
        return []
    if manner.sleeve == "arm":
        return [Layer(HAND, [_slab(top - 0.15, top + length * 1.8, w * 0.97, w * rng.uniform(0.9, 1.2))])]
    layers = [Layer(HAND, [wrist])]
    start = top + rng.uniform(-0.04, 0.06)
    if manner.sleeve == "roll":
        layers += [Layer(CUFF, _strip(np.array([(-w, start), (w, start)]), 0.11, 0.11))]
    elif manner.sleeve == "sleeve":
        layers += [
            Layer(BAND, [_slab(start + 0.15, start + 0.4 + length * 1.7, wide * 0.9, wide * rng.uniform(0.9, 1.3))])
        ]
        layers += [Layer(CUFF, [_slab(start, start + 0.22, wide, wide)])]
    else:
        layers += [
            Layer(
                CUFF, [_slab(start, start + length, wide, wide * rng.uniform(0.9, 1.25)) + rng.normal(0, 0.02, (4, 2))]
            )
        ]
        if manner.sleeve == "banded":
            layers += [Layer(BAND, [_slab(start + length, start + 1.5 * length, wide * 1.1, wide * 1.1)])]
    return layers


def _slab(top: float, bottom: float, above: float, below: float) -> Points:
    return np.array([(-above, top), (above, top), (below, bottom), (-below, bottom)])
