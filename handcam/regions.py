"""Where in a still picture a drawn hand may be: whatever stands on even ground, as boxes.

A drawing has ground that hardly changes from pixel to pixel: paper, a plain colour, a gradient, a panel. The holes in
such ground are the things drawn on it. What counts as even is tried at several strengths, and holes that lie close
together are joined at several distances, since a cuff belongs to its hand and a neighbour does not.
"""

import cv2
import numpy as np
import numpy.typing as npt

from handcam.domain import Pixels

Box = tuple[float, float, float, float]
"""x1, y1, x2, y2 in pixels."""

_LONG_EDGE = (640, 960)
"""Pictures are enlarged or reduced until their longer edge lies in here, so that distances in pixels mean the same."""
_EVEN = (7.0, 16.0, 36.0)
"""Steps from pixel to pixel, 0..255, up to which ground is even: clean files, JPEG, dirty ones."""
_JOINED = (0, 4, 9, 17)
"""Pixels over which holes are joined."""
_LEAST_SIDE, _LEAST_GROUND = 0.045, 0.01
"""A region's longer side as a share of the picture's longer edge; ground's area as a share of the picture's."""
_SLIMMEST = 4.0
_SAME = 0.85
_MOST = 150


def canonical(pixels: Pixels) -> tuple[Pixels, float]:
    """The picture at the size regions are looked for, and its scale; RGB uint8 (h, w, 3)."""
    longer = max(pixels.shape[:2])
    scale = float(np.clip(longer, *_LONG_EDGE)) / longer
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(pixels, size, interpolation=how).astype(np.uint8, copy=False), scale


def find_regions(pixels: Pixels) -> list[Box]:
    """Boxes of what stands on even ground in a canonical picture, the largest first; at most 150."""
    steps = _steps(pixels)
    boxes = [
        box
        for even in _EVEN
        for joined in _JOINED
        for hole in _holes(steps, even, joined)
        for box in (hole, *_ends(hole))
    ]
    boxes = sorted(set(boxes), key=lambda box: -(box[2] - box[0]) * (box[3] - box[1]))
    same = np.stack([overlaps(box, boxes) for box in boxes]) >= _SAME if boxes else np.zeros((0, 0), bool)
    kept: list[int] = []
    for number in range(len(boxes)):
        if len(kept) < _MOST and not same[number, kept].any():
            kept.append(number)
    return [boxes[number] for number in kept]


def overlaps(box: Box, others: list[Box]) -> npt.NDArray[np.float64]:
    """Intersection over union of a box with each of the others, float64 (n,)."""
    x1, y1, x2, y2 = np.array(others, float).reshape(-1, 4).T
    width = np.clip(np.minimum(x2, box[2]) - np.maximum(x1, box[0]), 0, None)
    height = np.clip(np.minimum(y2, box[3]) - np.maximum(y1, box[1]), 0, None)
    both = width * height
    either = (x2 - x1) * (y2 - y1) + (box[2] - box[0]) * (box[3] - box[1]) - both
    shares: npt.NDArray[np.float64] = both / np.maximum(either, 1e-9)
    return shares


def _steps(pixels: Pixels) -> npt.NDArray[np.uint8]:
    """uint8 (h, w): how much the picture changes around each pixel, the greatest of the three colours."""
    smooth = cv2.GaussianBlur(pixels, (0, 0), 1.0)
    change = cv2.morphologyEx(smooth, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    steps: npt.NDArray[np.uint8] = change.max(axis=2)
    return steps


def _holes(steps: npt.NDArray[np.uint8], even: float, joined: int) -> list[Box]:
    """Boxes of the holes in even ground. A frame of ground around the picture closes those that touch its border."""
    busy = (steps > even).astype(np.uint8)
    if joined:
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (joined, joined))
        busy = cv2.dilate(busy, kernel).astype(np.uint8, copy=False)
    ground = cv2.copyMakeBorder(1 - busy, 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=1)
    contours, tree = cv2.findContours(ground, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    least, found = _LEAST_SIDE * max(steps.shape), []
    wide = [cv2.contourArea(contour) >= _LEAST_GROUND * steps.size for contour in contours]
    for contour, (_, _, _, parent) in zip(contours, tree[0] if contours else (), strict=True):
        if parent < 0 or not wide[parent]:
            continue
        x, y, width, height = cv2.boundingRect(contour)
        slim = 1 + joined // 2  # undoes the joining and the step's own reach
        x1, y1 = max(x - 2 + slim, 0), max(y - 2 + slim, 0)
        x2, y2 = min(x - 2 + width - slim, steps.shape[1]), min(y - 2 + height - slim, steps.shape[0])
        short, long = sorted((x2 - x1, y2 - y1))
        if long >= least and short * _SLIMMEST >= long:
            found.append((float(x1), float(y1), float(x2), float(y2)))
    return found


def _ends(box: Box) -> list[Box]:
    """The ends of a long box: a hand on a forearm is at one of them."""
    x1, y1, x2, y2 = box
    width, height = x2 - x1, y2 - y1
    ends: list[Box] = []
    for share in (1.35, 1.9):
        if height > 1.2 * share * width:
            ends += [(x1, y1, x2, y1 + share * width), (x1, y2 - share * width, x2, y2)]
        if width > 1.2 * share * height:
            ends += [(x1, y1, x1 + share * height, y2), (x2 - share * height, y1, x2, y2)]
    return ends
