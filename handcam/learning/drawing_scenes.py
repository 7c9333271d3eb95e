"""Pictures with drawn hands, and without, and the truth about them: what the network for drawings learns from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from handcam.domain import Pixels
from handcam.learning.clutter import draw_something, write
from handcam.learning.drawing_artist import Artist, Drawn, Sheets, Style
from handcam.learning.grounds import random_ground, through_file
from handcam.learning.inking import random_colour
from handcam.learning.scenery import random_background, through_camera
from handcam.signs import Handshape

Floats = NDArray[np.float32]
Box = tuple[float, float, float, float]
_COUNTED = (Handshape.INDEX, Handshape.V, Handshape.W, Handshape.FOUR, Handshape.FIVE)
_OFTEN = (*_COUNTED, Handshape.FIST, Handshape.THUMB, Handshape.THUMB_INDEX_MIDDLE, Handshape.L)
_LARGEST = 1100


@dataclass(frozen=True)
class DrawnHand:
    """The truth about one hand: its handshape, and boxes around the hand and around all of it with its arm, pixels."""

    handshape: Handshape
    hand: Box
    whole: Box


@dataclass(frozen=True, eq=False)
class Scene:
    """One picture, RGB uint8 (h, w, 3), and the hands on it."""

    pixels: Pixels
    hands: tuple[DrawnHand, ...]


def random_scene(rng: np.random.Generator, style: Style, sheets: Sheets | None = None) -> Scene:
    """One to eight hands in a row or a grid, and what else is on such pictures."""
    tall = float(np.exp(rng.uniform(np.log(28), np.log(200))))
    count = int(rng.choice((1, 1, 2, 3, 4, 5, 5, 6, 8)))
    shapes = _handshapes(rng, count)
    columns = count if rng.random() < 0.7 else int(np.ceil(count**0.5))
    gap = rng.uniform(0.03, 0.6)
    tall = min(tall, _LARGEST / (columns * (1 + gap) + 1))
    cell = tall * (1 + gap)
    margin = rng.uniform(0.0, 0.9, 2) ** 1.5 * tall
    rows = -(-count // columns)
    size = round(columns * cell + 2 * margin[0]), round(rows * cell + 2 * margin[1])
    picture, ground = random_ground(rng, size, dark=style.chalk)
    panel = random_colour(rng) if rng.random() < 0.12 and not style.chalk else None
    artist = Artist(rng, style, sheets, ground if panel is None else panel)
    hands = []
    for number, handshape in enumerate(shapes):
        middle = margin + cell * (np.array([number % columns, number // columns]) + 0.5)
        if panel is not None:
            _add_panel(rng, picture, middle, 0.5 * cell, panel)
        if count > 2 and rng.random() < 0.06:
            draw_something(rng, picture, (middle[0], middle[1]), 0.8 * tall)
            continue
        hands.append(_put(picture, artist.draw(handshape, tall), middle))
        if rng.random() < artist.captions:
            spot = middle + np.array([-0.1 * tall, 0.5 * cell + 0.05 * tall])
            write(rng, picture, str(number + 1), spot, 0.25 * tall, artist.caption_ink)
    if rng.random() < 0.2:
        _add_watermark(rng, picture)
    if hands and rows == 1 and rng.random() < 0.15:
        picture, hands = _cut_at_wrists(picture, hands)
    pixels, scale = through_file(rng, picture)
    return Scene(pixels, tuple(at_scale(hand, scale) for hand in hands))


def _cut_at_wrists(picture: Floats, hands: list[DrawnHand]) -> tuple[Floats, list[DrawnHand]]:
    """The picture without its foot, so that arms come in from its lower edge."""
    end = int(max(0.6 * hand.hand[3] + 0.4 * hand.whole[3] for hand in hands))
    kept = picture[: max(end, 24)]
    height = float(kept.shape[0])
    return kept, [replace(hand, whole=(*hand.whole[:3], min(hand.whole[3], height))) for hand in hands]


def random_nothing(rng: np.random.Generator) -> Scene:
    """A picture without hands: other drawings, text, or a made-up photograph."""
    kind = rng.choice(("drawings", "text", "photo"), p=(0.65, 0.1, 0.25))
    size = int(rng.integers(160, 800)), int(rng.integers(140, 600))
    if kind == "photo":
        scene = random_background(rng, size, np.array((216, 172, 140), np.float32))
        return Scene(through_camera(rng, scene), ())
    picture, _ = random_ground(rng, size, dark=False)
    if kind == "text":
        tall = rng.uniform(10, 40)
        colour = random_colour(rng, 0, 100)
        for y in np.arange(tall * 2, size[1] - tall, tall * rng.uniform(1.3, 2)):
            text = "".join(chr(c) for c in rng.integers(97, 123, int(rng.integers(2, 60)))).replace("q", " ")
            write(rng, picture, text, np.array([tall, y]), tall * max(1.0, len(text) / 2), colour)
        return Scene(through_file(rng, picture)[0], ())
    large = float(np.exp(rng.uniform(np.log(50), np.log(0.9 * min(size)))))
    for y in np.arange(0.55 * large, size[1], 1.15 * large)[:5]:
        for x in np.arange(0.55 * large, size[0], 1.15 * large)[:7]:
            draw_something(rng, picture, (float(x), float(y)), large * rng.uniform(0.6, 1))
    if rng.random() < 0.2:
        _add_watermark(rng, picture)
    return Scene(through_file(rng, picture)[0], ())


def _handshapes(rng: np.random.Generator, count: int) -> list[Handshape]:
    if count == 5 and rng.random() < 0.4:
        return list(_COUNTED)
    pools = [_OFTEN if rng.random() < 0.7 else tuple(Handshape) for _ in range(count)]
    return [pool[int(rng.integers(len(pool)))] for pool in pools]


def _put(picture: Floats, drawn: Drawn, middle: NDArray[np.float64]) -> DrawnHand:
    height, width = drawn.cover.shape[:2]
    left, top = round(float(middle[0]) - width / 2), round(float(middle[1]) - height / 2)
    y1, x1 = max(-top, 0), max(-left, 0)
    y2, x2 = min(height, picture.shape[0] - top), min(width, picture.shape[1] - left)
    spot = picture[top + y1 : top + y2, left + x1 : left + x2]
    spot *= 1 - drawn.cover[y1:y2, x1:x2]
    spot += drawn.colour[y1:y2, x1:x2]

    def place(box: Box) -> Box:
        x1, y1, x2, y2 = (float(value) for value in box)
        return left + x1 * width, top + y1 * height, left + x2 * width, top + y2 * height

    return DrawnHand(drawn.handshape, place(drawn.hand), place(drawn.whole))


def _add_panel(
    rng: np.random.Generator, picture: Floats, middle: NDArray[np.float64], half: float, colour: Floats
) -> None:
    x, y = (int(value) for value in middle)
    r = int(half * 0.98)
    if rng.random() < 0.5:
        cv2.circle(picture, (x, y), int(r * 1.15), colour.tolist(), -1, cv2.LINE_AA)
    else:
        cv2.rectangle(picture, (x - r, y - r), (x + r, y + r), colour.tolist(), -1)


def _add_watermark(rng: np.random.Generator, picture: Floats) -> None:
    """Faint words across the picture, or a strip with small print along its foot."""
    height, width = picture.shape[:2]
    layer = picture.copy()
    colour = random_colour(rng, 60, 220)
    if rng.random() < 0.4:
        top = int(height * rng.uniform(0.88, 0.95))
        cv2.rectangle(layer, (0, top), (width, height), colour.tolist(), -1)
        write(
            rng,
            layer,
            "stock-picture.example 1234567",
            np.array([4, height - 3]),
            0.5 * height,
            np.full(3, 255, np.float32),
        )
        picture[:] = layer
        return
    for _ in range(int(rng.integers(1, 5))):
        spot = rng.uniform(0, 0.8, 2) * (width, height)
        write(rng, layer, "dreamy stock"[: int(rng.integers(3, 13))], spot, rng.uniform(0.2, 1) * height, colour)
    strength = rng.uniform(0.05, 0.3)
    picture += strength * (layer - picture)


def at_scale(hand: DrawnHand, scale: float) -> DrawnHand:
    """The truth on a picture resized by `scale`."""

    def box(values: Sequence[float]) -> Box:
        x1, y1, x2, y2 = (value * scale for value in values)
        return x1, y1, x2, y2

    return DrawnHand(hand.handshape, box(hand.hand), box(hand.whole))
