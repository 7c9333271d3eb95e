"""Finding hands in still pictures: found first, then looked at closely several times.

MediaPipe may slip on any one look: it takes a finger for a hand, or an index finger for a little one. In a video the
next frame outvotes it. A still picture has no next frame, so each hand is looked at enlarged, from nearer and farther,
turned and mirrored; what the looks agree on is the hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from handcam.domain import Frame, Hand, Handedness, Pixels, Prediction
from handcam.tracking import find_landmark_model, hands_of, make_landmarker, mp_image

Looks = tuple[Hand, ...]
"""One hand as it was found in one view after the other; never empty; the look most like the others first."""


@dataclass(frozen=True, eq=False, slots=True)
class View:
    """A part of a picture as it is shown to the tracker.

    centre: x, y in the picture's pixels. scale: pixels of the view for one of the picture.
    size: (width, height) of the view. turn: degrees clockwise. mirrored: left and right are exchanged.
    """

    centre: tuple[float, float]
    scale: float
    size: tuple[int, int]
    turn: float = 0.0
    mirrored: bool = False

    @property
    def linear(self) -> npt.NDArray[np.float64]:
        """float64 (2, 2): turn and mirror, without the scale."""
        cos, sin = np.cos(np.radians(self.turn)), np.sin(np.radians(self.turn))
        turned: npt.NDArray[np.float64] = np.diag([-1.0 if self.mirrored else 1.0, 1.0]) @ [[cos, -sin], [sin, cos]]
        return turned

    def show(self, pixels: Pixels) -> Pixels:
        """The picture (h, w, 3) in this view, RGB uint8; its edge pixels are repeated around it."""
        centre, scale = np.array(self.centre), self.scale
        halvings = int(np.log2(1 / scale)) if scale < 1 else 0
        for _ in range(halvings):  # sampling every n-th pixel would drop fingers
            size = max(1, pixels.shape[1] // 2), max(1, pixels.shape[0] // 2)
            centre, scale = centre * [size[0] / pixels.shape[1], size[1] / pixels.shape[0]], scale * 2
            pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
        linear = self.linear * scale
        offset = np.array(self.size) / 2 - linear @ centre + (linear @ [0.5, 0.5] - 0.5)
        matrix = np.column_stack([linear, offset])
        view = cv2.warpAffine(pixels, matrix, self.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return view.astype(np.uint8, copy=False)

    def back(self, hand: Hand) -> Hand:
        """A hand found in this view as it is in the picture."""
        inverse = np.linalg.inv(self.linear)
        landmarks, world = hand.landmarks.astype(np.float64), hand.world.astype(np.float64)
        landmarks[:, :2] = (landmarks[:, :2] - np.array(self.size) / 2) @ inverse.T / self.scale + self.centre
        landmarks[:, 2] /= self.scale
        world[:, :2] = world[:, :2] @ inverse.T
        other: Handedness = "right" if hand.handedness == "left" else "left"
        side = other if self.mirrored else hand.handedness
        return Hand(landmarks.astype(np.float32), world.astype(np.float32), side, hand.score, hand.slot)


@dataclass(frozen=True, slots=True)
class Whole:
    """A way to show a whole picture: its longer edge in pixels, a border as a share of that, turned, mirrored."""

    edge: int
    border: float = 0.0
    turn: float = 0.0
    mirrored: bool = False

    def view(self, size: tuple[int, int]) -> View:
        """The view of a picture of `size` (width, height)."""
        scale = self.edge / max(size)
        width, height = (max(1, round(length * scale + 2 * self.border * self.edge)) for length in size)
        return View((size[0] / 2, size[1] / 2), scale, (width, height), self.turn, self.mirrored)


@dataclass(frozen=True, slots=True)
class Close:
    """A way to look at a hand: the view's side as a multiple of the hand's extent, turned, mirrored."""

    zoom: float
    turn: float = 0.0
    mirrored: bool = False


_FIRST = (Whole(480), Whole(400, border=0.35), Whole(640, border=0.1, mirrored=True))
"""Where hands are looked for. The border finds hands that fill the picture: 99 % in place of 82 % on `ardamavi`."""
_THEN = (Whole(960, border=0.1), Whole(400, border=0.3, turn=18), Whole(300, border=0.25, turn=-18, mirrored=True))
"""Where they are looked for when the first views show none."""
_LAST = (
    *(Whole(480), Whole(400, border=0.35), Whole(240, border=0.6)),
    *(Whole(400, border=0.25, turn=40), Whole(400, border=0.25, turn=-40)),
)
"""Where a tracker that is content with less looks in the end: it finds two in five of the hands missed until then in
cluttered rooms (`dwivedi`, `nathanv_letters`), four in five on tiny pictures (`tz28`)."""
_CONTENT = 0.6
"""The confidence it is content with, as a share of the other's."""
_CLOSE = (Close(1.9), Close(2.2, mirrored=True), Close(2.6, turn=20), Close(2.6, turn=-20, mirrored=True))
_CLOSE_SIDE = 320
_LARGE = 90
"""A hand this many pixels large in a view of the whole picture was seen closely enough for that look to count."""
LOOKS = 6
"""Looks at a hand that are kept, at most."""
RECIPE = f"{_FIRST} {_THEN} {_LAST} {_CONTENT} {_CLOSE} {_CLOSE_SIDE} {_LARGE} {LOOKS}"
"""What looks depend on, for stores of them."""
_SAME_HAND = 0.4
"""Share of the smaller box that two looks at one hand have in common, at least."""


@dataclass(frozen=True, eq=False, slots=True)
class _Seen:
    """A hand, and how many pixels large it was in the view in which it was found."""

    hand: Hand
    pixels: float


class PictureTracker:
    """Finds up to `max_hands` hands in each still picture by itself. One thread."""

    def __init__(self, max_hands: int = 2, min_confidence: float = 0.5, landmark_model: Path | None = None) -> None:
        self._max_hands = max_hands
        self._min_confidence = min_confidence
        self._named = landmark_model
        self._landmarker: Any = None
        self._content: Any = None

    def open(self) -> None:
        """Import MediaPipe and load the model (about a second)."""
        self._landmarker = self._made(self._min_confidence)

    def _made(self, confidence: float) -> Any:
        return make_landmarker(find_landmark_model(self._named), "IMAGE", self._max_hands, confidence)

    def track(self, frame: Frame) -> tuple[Hand, ...]:
        """The hands in this picture, the surest first: of each the look that is most like the others."""
        return tuple(looks[0] for looks in self.look(frame))

    def look(self, frame: Frame) -> tuple[Looks, ...]:
        """The hands in this picture, each as it was found in one close view after the other; the surest hand first."""
        for views in (_FIRST, _THEN):
            if groups := self._found(frame, self._landmarker, views):
                return self._looks(frame, groups)
        return ()

    def look_harder(self, frame: Frame) -> tuple[Looks, ...]:
        """What else may be a hand, for pictures in which `look` finds none."""
        self._content = self._content or self._made(_CONTENT * self._min_confidence)
        return self._looks(frame, self._found(frame, self._content, _LAST))

    def _looks(self, frame: Frame, groups: list[list[_Seen]]) -> tuple[Looks, ...]:
        hands = [looks for group in groups if (looks := self._closely(frame, group))]
        hands.sort(key=lambda looks: -sum(look.score for look in looks))
        return tuple(
            tuple(Hand(look.landmarks, look.world, look.handedness, look.score, slot) for look in looks)
            for slot, looks in enumerate(hands[: self._max_hands])
        )

    def _found(self, frame: Frame, landmarker: Any, views: Sequence[Whole]) -> list[list[_Seen]]:
        """Where hands may be: looks at the whole picture, those at the same hand together."""
        groups: list[list[_Seen]] = []
        for view in views:
            _sort_into(groups, self._in_view(frame, landmarker, view.view(frame.size)))
        return groups

    def _closely(self, frame: Frame, group: Sequence[_Seen]) -> Looks:
        """Close looks at the hand a group shows; the group itself where none finds it again."""
        boxes = np.array([seen.hand.box for seen in group])
        low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        middle, extent = (low + high) / 2, max(float((high - low).max()), 1.0)
        looks = []
        for close in _CLOSE:
            scale = _CLOSE_SIDE / (close.zoom * extent)
            centre = float(middle[0]), float(middle[1])
            view = View(centre, scale, (_CLOSE_SIDE, _CLOSE_SIDE), close.turn, close.mirrored)
            near = [(_apart(seen.hand, group), seen.hand) for seen in self._in_view(frame, self._landmarker, view)]
            distance, hand = min(near, key=lambda pair: pair[0], default=(np.inf, None))
            if hand is not None and np.isfinite(distance):
                looks.append(hand)
        large = [seen.hand for seen in group if seen.pixels >= _LARGE]
        return _settled([*looks, *large][:LOOKS] or [seen.hand for seen in group][:LOOKS])

    def _in_view(self, frame: Frame, landmarker: Any, view: View) -> list[_Seen]:
        found = landmarker.detect(mp_image(view.show(frame.pixels)))
        return [_Seen(view.back(hand), _extent(hand)) for hand in hands_of(found, view.size)]

    def close(self) -> None:
        """Free the models."""
        for landmarker in filter(None, (self._landmarker, self._content)):
            landmarker.close()
        self._landmarker = self._content = None


def agreed(predictions: Sequence[Prediction], softening: float, temperature: float) -> Prediction:
    """What the looks at one hand say together: each is softened, and their mean is sharpened.

    A look that slipped spreads its guess, and the others outvote it: the more so where none is too sure of itself.
    Both temperatures are fitted on held-out sources (the card's `looks_softening` and `looks_temperature`).
    """
    looks = np.stack([each.probabilities for each in predictions])
    mean = _tempered(looks, softening).mean(axis=0)
    return Prediction(predictions[0].handshapes, _tempered(mean, temperature).astype(np.float32))


def _tempered(probabilities: npt.NDArray[np.float32], temperature: float) -> npt.NDArray[np.floating]:
    """softmax(log p / temperature) along the last axis."""
    powers = np.maximum(probabilities / probabilities.max(axis=-1, keepdims=True), 1e-9) ** (1 / temperature)
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def _sort_into(groups: list[list[_Seen]], found: Sequence[_Seen]) -> None:
    """Put the hands of one view to the looks at the same hands in views before; no two of a view to one."""
    pairs = [
        (_apart(seen.hand, group), number, at) for number, seen in enumerate(found) for at, group in enumerate(groups)
    ]
    taken: dict[int, int] = {}
    for distance, number, at in sorted(pairs):
        if np.isfinite(distance) and number not in taken and at not in taken.values():
            taken[number] = at
    for number, seen in enumerate(found):
        if number in taken:
            groups[taken[number]].append(seen)
        else:
            groups.append([seen])


def _apart(hand: Hand, group: Sequence[_Seen]) -> float:
    """How far the hand is from the nearest look of a group; infinite where the boxes hardly meet."""
    looks = [seen.hand for seen in group]
    return min((distance_of(hand, look) if _common(hand, look) >= _SAME_HAND else np.inf) for look in looks)


def _extent(hand: Hand) -> float:
    x1, y1, x2, y2 = hand.box
    return max(x2 - x1, y2 - y1)


def _common(one: Hand, two: Hand) -> float:
    """Share of the smaller hand's box that lies in the other's."""
    ax1, ay1, ax2, ay2 = one.box
    bx1, by1, bx2, by2 = two.box
    inside = max(0.0, min(ax2, bx2) - max(ax1, bx1)) * max(0.0, min(ay2, by2) - max(ay1, by1))
    return inside / max(min((ax2 - ax1) * (ay2 - ay1), (bx2 - bx1) * (by2 - by1)), 1e-6)


def distance_of(one: Hand, two: Hand) -> float:
    """Mean distance between the landmarks of two looks, as a share of the larger one's extent."""
    gap = np.linalg.norm(one.landmarks[:, :2] - two.landmarks[:, :2], axis=1).mean()
    return float(gap) / max(_extent(one), _extent(two), 1e-6)


def _settled(group: Sequence[Hand]) -> Looks:
    """The looks with the handedness most of them give, the one nearest to all others first."""
    left = sum(look.score if look.handedness == "left" else -look.score for look in group) > 0
    side: Handedness = "left" if left else "right"
    nearness = [sum(min(distance_of(look, other), 0.5) for other in group) for look in group]
    order = sorted(range(len(group)), key=lambda number: nearness[number])
    return tuple(Hand(group[n].landmarks, group[n].world, side, group[n].score) for n in order)
