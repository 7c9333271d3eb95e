"""Drawn hands in still pictures, where the tracker finds none: regions on even ground, read by a network of their own.

Never used live.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from handcam.card import DrawingCard, load_card, read_checked
from handcam.classifier import load_litert
from handcam.domain import Pixels, Prediction
from handcam.regions import Box, canonical, find_regions, overlaps
from handcam.resources import model
from handcam.signs import Handshape

CARD, KERAS, LITERT = "drawing.json", "drawing.keras", "drawing.tflite"
CUT_SIDE = 64
"""Pixels along the edge of what the network sees."""
CUT_MARGIN = 1.12
"""Side of a cut as a multiple of its region's longer side."""
_TURNS = (7.0, -7.0)
"""Degrees."""
VIEWS = 2 + 2 * len(_TURNS)
_FAINTEST = 14.0
"""Difference from the ground, 0..255, below which nothing is brought out."""
_PRESENT = 0.5
"""Probability of any handshape but `other` from which a region is told as a hand."""
_NOISE = 4.0
"""Difference that is passed over: what JPEG leaves around lines."""
_ALIKE, _SAME_PLACE = 0.7, 0.35
"""Overlap from which two regions show one hand, and share of the smaller from which they cannot both show one."""

Cut = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False, slots=True)
class DrawnHand:
    """One drawn hand: its box as x1, y1, x2, y2 in picture pixels, and what the network says of it."""

    box: Box
    prediction: Prediction


class DrawingReader:
    """Finds drawn hands and names their handshapes, on one CPU thread. Loads its network when first asked."""

    def __init__(self, folder: Path | None = None) -> None:
        """folder: where card and network are; None: the ones that come with handcam."""
        self._folder = folder or model("")
        self._card: DrawingCard | None = None
        self._network: Any = None

    @property
    def threshold(self) -> float:
        """Probability from which a drawn hand's digit is told: the card's, chosen on new drawings and non-hands."""
        return self._opened().threshold

    def read(self, pixels: Pixels) -> tuple[DrawnHand, ...]:
        """The drawn hands on a picture, RGB uint8 (h, w, 3), in reading order: rows from above, each from the left.

        Raises:
            ModelError: the network is missing, broken or not the one its card describes.
        """
        card = self._opened()
        small, scale = canonical(pixels)
        regions = find_regions(small)
        if not regions:
            return ()
        said = np.stack([self._said(cut_region(small, region)) for region in regions])
        other = card.handshapes.index(Handshape.OTHER)
        hands = [
            DrawnHand(_scaled(regions[first], 1 / scale), Prediction(card.handshapes, shares))
            for first, shares in distinct_hands(regions, said, other)
        ]
        return tuple(_in_reading_order(hands))

    def close(self) -> None:
        """Free the network."""
        self._network = None

    def _opened(self) -> DrawingCard:
        if self._card is None or self._network is None:
            card = load_card(self._folder / CARD, DrawingCard)
            path = self._folder / LITERT
            shapes = {"pixels": (CUT_SIDE, CUT_SIDE, 2)}
            self._network = load_litert(read_checked(path, card), path, shapes, len(card.handshapes))
            self._card = card
        return self._card

    def _said(self, cut: Cut) -> npt.NDArray[np.float32]:
        """Probabilities (handshapes,): the mean over the cut's views."""
        interpreter, inputs, output = self._network
        said = []
        for view in views_of(cut):
            interpreter.set_tensor(inputs["pixels"], view[None].astype(np.float32))
            interpreter.invoke()
            said.append(interpreter.get_tensor(output)[0])
        return np.asarray(np.mean(said, axis=0), np.float32)


def views_of(cut: Cut) -> list[Cut]:
    """A cut as it is and turned a little either way, and the mirror images of these: VIEWS of the same shape.

    Either hand may be drawn, and few of them stand quite upright. What is no hand is told as one in fewer of them.
    """
    middle = (CUT_SIDE - 1) / 2
    views = [cut]
    for turn in _TURNS:
        matrix = cv2.getRotationMatrix2D((middle, middle), turn, 1.0)
        views.append(cv2.warpAffine(cut, matrix, (CUT_SIDE, CUT_SIDE)).astype(np.uint8, copy=False))
    return [*views, *(np.ascontiguousarray(view[:, ::-1]) for view in views)]


def cut_region(pixels: Pixels, region: Box) -> Cut:
    """A region as the network sees it, whatever the colours: uint8 (64, 64, 2).

    The first channel is the difference from the ground, the second how much it changes from pixel to pixel; each is
    stretched to 0..255 by a square root, which keeps faint lines beside a loud cuff.
    """
    x1, y1, x2, y2 = region
    rim = (CUT_MARGIN - 1) / 2 * max(x2 - x1, y2 - y1)
    left, top = max(int(x1 - rim), 0), max(int(y1 - rim), 0)
    right, bottom = min(int(np.ceil(x2 + rim)), pixels.shape[1]), min(int(np.ceil(y2 + rim)), pixels.shape[0])
    part = pixels[top:bottom, left:right]
    ground = np.median(_border(part), axis=0)
    side = max(x2 - x1, y2 - y1) * CUT_MARGIN
    scale = CUT_SIDE / side
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    size = max(1, min(CUT_SIDE, round((right - left) * scale))), max(1, min(CUT_SIDE, round((bottom - top) * scale)))
    small = cv2.resize(part, size, interpolation=how)
    square = np.broadcast_to(ground, (CUT_SIDE, CUT_SIDE, 3)).astype(np.float32)
    across = int(np.clip(round((left - (x1 + x2 - side) / 2) * scale), 0, CUT_SIDE - size[0]))
    down = int(np.clip(round((top - (y1 + y2 - side) / 2) * scale), 0, CUT_SIDE - size[1]))
    square[down : down + size[1], across : across + size[0]] = small
    apart = np.abs(square - ground.astype(np.float32)).max(axis=2)
    change = cv2.morphologyEx(square, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)).max(axis=2)
    return np.stack([_stretched(apart), _stretched(change)], axis=2)


def _border(part: Pixels) -> npt.NDArray[np.uint8]:
    """The outermost pixels, uint8 (n, 3)."""
    return np.concatenate([part[0], part[-1], part[:, 0], part[:, -1]])


def _stretched(values: npt.NDArray[Any]) -> Cut:
    most = max(float(np.percentile(values, 98)), _FAINTEST)
    return np.asarray(255 * np.sqrt(((values - _NOISE) / most).clip(0, 1)), np.uint8)


def distinct_hands(
    regions: list[Box], said: npt.NDArray[np.float32], other: int
) -> list[tuple[int, npt.NDArray[np.float32]]]:
    """Each hand once: the number of the region that is surest of one, and what its like-placed regions say together.

    Each of these speaks as loudly as it is sure of a hand: one that has cut the fingers off says little. A hand is
    there where all of it leaves less than half for `other`.
    """
    sure = 1 - said[:, other]
    hands: list[tuple[int, npt.NDArray[np.float32]]] = []
    taken: list[Box] = []
    for number in np.argsort(-sure, kind="stable"):
        box = regions[number]
        if sure[number] < _PRESENT:
            break
        if any(_covered(box, told) > _SAME_PLACE for told in taken):
            continue
        alike = overlaps(box, regions) >= _ALIKE
        shares = np.average(said[alike], axis=0, weights=sure[alike]).astype(np.float32)
        if 1 - shares[other] >= _PRESENT:
            taken.append(box)
            hands.append((int(number), shares))
    return hands


def _covered(one: Box, other: Box) -> float:
    """Intersection as a share of the smaller box."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return max(width, 0) * max(height, 0) / max(smaller, 1e-9)


def _scaled(box: Box, scale: float) -> Box:
    x1, y1, x2, y2 = box
    return x1 * scale, y1 * scale, x2 * scale, y2 * scale


def _in_reading_order(hands: list[DrawnHand]) -> list[DrawnHand]:
    """Rows from above, each from the left; hands whose middles are half a hand apart in height are in two rows."""
    rows: list[list[DrawnHand]] = []
    for hand in sorted(hands, key=lambda hand: hand.box[1] + hand.box[3]):
        if rows and _middle(hand) - _middle(rows[-1][-1]) < 0.5 * (hand.box[3] - hand.box[1]):
            rows[-1].append(hand)
        else:
            rows.append([hand])
    return [hand for row in rows for hand in sorted(row, key=lambda hand: hand.box[0])]


def _middle(hand: DrawnHand) -> float:
    return (hand.box[1] + hand.box[3]) / 2
