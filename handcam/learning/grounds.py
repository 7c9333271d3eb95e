"""What drawings are drawn on, and what saving and copying does to them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from handcam.domain import Pixels
from handcam.learning.inking import random_colour

Floats = NDArray[np.float32]


def random_ground(rng: np.random.Generator, size: tuple[int, int], dark: bool) -> tuple[Floats, Floats]:
    """Paper or the like: float32 (h, w, 3) RGB 0..255, and its colour (3,). `dark` means a blackboard."""
    width, height = size
    if dark:
        colour = rng.uniform(20, 70, 3).astype(np.float32)
        return _textured(rng, np.broadcast_to(colour, (height, width, 3)).astype(np.float32), 4), colour
    kind = rng.choice(5, p=(0.5, 0.15, 0.17, 0.08, 0.1))
    colour = (
        np.full(3, 255.0),
        rng.uniform(215, 255, 3),
        random_colour(rng, 60, 250),
        rng.uniform(0, 60, 3),
        rng.uniform(200, 255, 3),
    )[kind].astype(np.float32)
    picture = np.broadcast_to(colour, (height, width, 3)).astype(np.float32)
    change = rng.random()
    if change < 0.12:
        other = np.clip(colour + rng.normal(0, 40, 3), 0, 255)
        share = np.linspace(0, 1, height if rng.random() < 0.5 else width, dtype=np.float32)
        share = np.broadcast_to(share[:, None] if len(share) == height else share[None], (height, width))
        picture = np.asarray(picture + (other - colour) * share[:, :, None], np.float32)
    elif change < 0.2:
        picture = _textured(rng, picture, rng.uniform(1, 4))
    elif change < 0.25:
        every = int(rng.integers(14, 50))
        picture[::every] -= 25
        if rng.random() < 0.5:
            picture[:, ::every] -= 25
    return np.ascontiguousarray(picture.clip(0, 255)), colour


def _textured(rng: np.random.Generator, picture: Floats, strength: float) -> Floats:
    grain = cv2.GaussianBlur(rng.normal(0, 1, picture.shape[:2]).astype(np.float32), (0, 0), 1.2)
    return np.ascontiguousarray((picture + strength * 3 * grain[:, :, None]).clip(0, 255), np.float32)


def through_file(rng: np.random.Generator, picture: Floats) -> tuple[Pixels, float]:
    """The picture as it is found: resized, blurred, grey, grainy, JPEG; uint8 (h, w, 3), and its scale."""
    scale = float(np.exp(rng.uniform(np.log(0.55), np.log(2.0)))) if rng.random() < 0.35 else 1.0
    if max(picture.shape[:2]) * scale > 1400:
        scale = 1.0
    if scale != 1:
        size = max(16, round(picture.shape[1] * scale)), max(16, round(picture.shape[0] * scale))
        how = cv2.INTER_AREA if scale < 1 else int(rng.choice((cv2.INTER_LINEAR, cv2.INTER_CUBIC)))
        picture = np.asarray(cv2.resize(picture, size, interpolation=how), np.float32)
    if rng.random() < 0.25:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), float(rng.uniform(0.3, 1.0))), np.float32)
    if rng.random() < 0.12:
        picture = np.repeat(picture.mean(axis=2, keepdims=True), 3, axis=2)
    if rng.random() < 0.12:
        picture = picture + rng.normal(0, rng.uniform(1, 6), picture.shape).astype(np.float32)
    pixels = picture.clip(0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        _, data = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(30, 96))])
        pixels = np.ascontiguousarray(np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)[:, :, ::-1])
    return pixels, scale
