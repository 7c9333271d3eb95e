"""Hands drawn as cartoonists do: fingers as rounded strips on a blob of a palm, numpy and OpenCV alone.

Units: a palm's width. x right, y down, the knuckles at y = 0, the thumb's side at +x; mirrored and turned last.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from handcam.learning.cartoon_manner import Manner
from handcam.learning.cartoon_parts import Layer, Points, hand_layers
from handcam.learning.inking import GROUND, Sheet
from handcam.signs import Handshape


def draw_hand(
    rng: np.random.Generator, handshape: Handshape, manner: Manner, turn: float, flip: bool, unit: float
) -> Sheet:
    """A sheet with one hand, leaning `turn` degrees clockwise; `unit` pixels to a palm's width."""
    layers = hand_layers(rng, handshape, manner)
    angle = np.radians(turn)
    mirror = np.diag([-1.0 if flip else 1.0, 1.0])
    matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ mirror
    for layer in layers:
        layer.shapes = [shape @ matrix.T for shape in layer.shapes]
        layer.strokes = [stroke @ matrix.T for stroke in layer.strokes]
    every = np.concatenate([shape for layer in layers for shape in layer.shapes])
    low, high = every.min(axis=0) - 1.2 * manner.line, every.max(axis=0) + 1.2 * manner.line
    width, height = (int(np.ceil(side)) + 2 for side in (high - low) * unit)
    canvas = np.zeros((height, width, 3), np.uint8)
    for layer in layers:
        _draw(canvas, layer, low, unit, max(1, round(manner.line * unit)))
    if manner.sleeve == "arm" and rng.random() < 0.7:
        _open_end(canvas, matrix, low, unit, manner)
    part, line = canvas[:, :, 0], canvas[:, :, 1]
    return Sheet(part, line, _light(part, line, np.array(manner.shade) * unit))


def _draw(canvas: NDArray[np.uint8], layer: Layer, low: Points, unit: float, line: int) -> None:
    def pixels(points: Points) -> NDArray[np.int32]:
        return np.round((points - low) * unit * 16).astype(np.int32)

    shapes = [pixels(shape) for shape in layer.shapes]
    for shape in shapes if layer.outlined else ():  # twice as wide: the inner half is filled next
        cv2.polylines(canvas, [shape], True, (layer.kind, 255, 0), 2 * line + 1, cv2.LINE_8, 4)
    for shape in shapes:
        cv2.fillPoly(canvas, [shape], (layer.kind, 0, 0), cv2.LINE_8, 4)
    for stroke in layer.strokes:
        cv2.polylines(canvas, [pixels(stroke)], False, (layer.kind, 255, 0), max(1, round(0.9 * line)), cv2.LINE_8, 4)


def _open_end(canvas: NDArray[np.uint8], matrix: Points, low: Points, unit: float, manner: Manner) -> None:
    """Rub out the arm's end, as drawings that stop somewhere have it."""
    end = manner.palm + 0.9 * manner.sleeve_length
    corners = np.array([[-3, end], [3, end], [3, end + 3], [-3, end + 3]]) @ matrix.T
    cv2.fillPoly(canvas, [np.round((corners - low) * unit).astype(np.int32)], (GROUND, 0, 0))


def _light(part: NDArray[np.uint8], line: NDArray[np.uint8], shift: Points) -> NDArray[np.uint8]:
    inside = ((part > GROUND) & (line == 0)).astype(np.uint8) * 255
    move = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float32)
    moved = cv2.warpAffine(inside, move, inside.shape[::-1], flags=cv2.INTER_NEAREST)
    return np.asarray(np.minimum(inside, moved), np.uint8)
