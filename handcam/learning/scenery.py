"""What is behind the hand, and what a webcam makes of a scene: drawn, nothing photographed."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Pixels = NDArray[np.uint8]


def random_background(rng: np.random.Generator, size: tuple[int, int], tone: Floats) -> Floats:
    """A backdrop: float32 (H, W, 3), 0..255 RGB. `tone` is the signer's skin, for when they are in view."""
    kind = rng.choice(4, p=(0.2, 0.15, 0.2, 0.45))
    picture = (_gradient, _clouds, _shapes, _room)[kind](rng, size)
    if rng.random() < 0.4:
        _add_signer(rng, picture, tone)
    if rng.random() < 0.8:
        picture = _blurred(picture, rng.uniform(0.8, 9) * size[1] / 320)
    return np.asarray(picture * rng.uniform(0.5, 1.1), np.float32).clip(0, 255)


def _colour(rng: np.random.Generator) -> list[float]:
    grey, tint = rng.uniform(20, 235), rng.normal(0, 25, 3)
    return [float(c) for c in np.clip(grey + tint, 0, 255)]


def _gradient(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    corners = np.array([[_colour(rng), _colour(rng)], [_colour(rng), _colour(rng)]], np.float32)
    if rng.random() < 0.4:
        corners[:] = corners[0, 0] + rng.normal(0, 8, (2, 2, 1))
    return np.asarray(cv2.resize(corners, size, interpolation=cv2.INTER_LINEAR), np.float32)


def _clouds(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    total = np.zeros((size[1], size[0], 3), np.float32) + np.array(_colour(rng), np.float32)
    for cells in (3, 6, 12, 24, 48):
        grid = rng.normal(0, 60 / cells**0.5, (cells, cells, 3)).astype(np.float32)
        if rng.random() < 0.85:
            grid[:] = grid.mean(axis=2, keepdims=True)
        total += cv2.resize(grid, size, interpolation=cv2.INTER_CUBIC)
    return total


def _shapes(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    picture = _gradient(rng, size)
    width, height = size
    for _ in range(int(rng.integers(4, 16))):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        half = rng.integers(width // 20, width // 3, 2)
        if rng.random() < 0.5:
            cv2.ellipse(picture, (x, y), (int(half[0]), int(half[1])), rng.uniform(0, 180), 0, 360, _colour(rng), -1)
        else:
            cv2.rectangle(picture, (x, y), (x + int(half[0]), y + int(half[1])), _colour(rng), -1)
    return picture


def _room(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    """A wall, a floor, a window, shelves and a lamp, roughly."""
    width, height = size
    picture = _gradient(rng, size) * 0.3 + np.array(_colour(rng), np.float32) * 0.7
    floor = int(height * rng.uniform(0.65, 1.1))
    cv2.rectangle(picture, (0, floor), (width, height), _colour(rng), -1)
    for _ in range(int(rng.integers(1, 4))):
        _add_furniture(rng, picture)
    if rng.random() < 0.5:
        lamp = (int(rng.integers(width)), int(rng.integers(height // 2)))
        glow = np.zeros_like(picture)
        cv2.circle(glow, lamp, int(width * rng.uniform(0.03, 0.1)), (255, 240, 200), -1)
        picture = picture + glow + cv2.GaussianBlur(glow, (0, 0), width / 8) * 2
    return np.asarray(picture, np.float32)


def _add_furniture(rng: np.random.Generator, picture: Floats) -> None:
    height, width = picture.shape[:2]
    w, h = int(width * rng.uniform(0.15, 0.5)), int(height * rng.uniform(0.2, 0.6))
    x, y = int(rng.uniform(-0.1, 0.8) * width), int(rng.uniform(-0.1, 0.6) * height)
    cv2.rectangle(picture, (x, y), (x + w, y + h), _colour(rng), -1)
    parts = int(rng.integers(1, 6))
    inner = _colour(rng)
    for part in range(parts):
        top = y + part * h // parts + 3
        if rng.random() < 0.5:
            cv2.rectangle(picture, (x + 4, top), (x + w - 4, y + (part + 1) * h // parts - 3), inner, -1)
        else:
            for book in range(x + 4, x + w - 8, max(4, w // 9)):
                upper = top + int(rng.integers(0, max(2, h // parts // 3)))
                cv2.rectangle(picture, (book, upper), (book + max(3, w // 10), top + h // parts), _colour(rng), -1)


def _add_signer(rng: np.random.Generator, picture: Floats, tone: Floats) -> None:
    """Somebody's chest, neck and head, as plain shapes."""
    height, width = picture.shape[:2]
    x, y = width * rng.uniform(0.1, 0.9), height * rng.uniform(0.15, 0.7)
    head = height * rng.uniform(0.10, 0.28)
    skin = [float(c) for c in np.clip(tone * rng.uniform(0.6, 1.0), 0, 255)]

    def oval(dx: float, dy: float, rx: float, ry: float, colour: list[float]) -> None:
        centre = (int(x + dx * head), int(y + dy * head))
        cv2.ellipse(picture, centre, (int(rx * head), int(ry * head)), 0, 0, 360, colour, -1, cv2.LINE_AA)

    oval(0, 4.2, 2.6, 2.9, _colour(rng))
    oval(0, 1.2, 0.45, 0.8, skin)
    hair = [float(c) for c in rng.uniform(10, 110, 3)]
    oval(0, -0.25, 0.92, 1.15, hair)
    oval(0, 0.1, 0.76, 1.0, skin)


def through_camera(rng: np.random.Generator, scene: Floats) -> Pixels:
    """The scene as some webcam gives it: white balance, exposure, blur, noise, JPEG; uint8 (H, W, 3)."""
    gain = rng.uniform(0.85, 1.2) * (1 + rng.normal(0, 0.03, 3))
    picture = np.asarray(255 * (scene / 255).clip(0, 1) ** rng.uniform(0.8, 1.1) * gain, np.float32)
    blur = rng.random()
    if blur < 0.6:
        picture = _blurred(picture, rng.uniform(0.3, 0.9))
    elif blur < 0.75:
        picture = _smear(rng, picture)
    grain = rng.normal(0, 1, picture.shape).astype(np.float32) * 7 * rng.uniform(0, 1) ** 2
    pixels = (picture + grain).clip(0, 255).astype(np.uint8)
    if rng.random() < 0.7:
        quality = int(rng.integers(40, 96))
        _, data = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
        pixels = np.ascontiguousarray(np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)[:, :, ::-1])
    return pixels


def _blurred(picture: Floats, sigma: float) -> Floats:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), float(sigma)), np.float32)


def _smear(rng: np.random.Generator, picture: Floats) -> Floats:
    length, angle = int(rng.integers(3, 7)), rng.uniform(0, np.pi)
    kernel = np.zeros((length, length), np.float32)
    middle, reach = (length - 1) / 2, length / 2
    for step in np.linspace(-reach, reach, 4 * length):
        x, y = round(middle + step * np.cos(angle)), round(middle + step * np.sin(angle))
        if 0 <= x < length and 0 <= y < length:
            kernel[y, x] = 1
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.float32)


def pleasant_room(size: tuple[int, int]) -> Floats:
    """A softly blurred living room in daylight, always the same: float32 (H, W, 3), 0..255 RGB."""
    width, height = 640, round(640 * size[1] / size[0])
    picture = np.zeros((height, width, 3), np.float32)
    picture[:] = np.linspace((176, 182, 184), (150, 152, 150), width, dtype=np.float32)[None]

    def box(x1: float, y1: float, x2: float, y2: float, colour: tuple[int, int, int]) -> None:
        corners = (int(x1 * width), int(y1 * height)), (int(x2 * width), int(y2 * height))
        cv2.rectangle(picture, *corners, [float(c) for c in colour], -1)

    def disc(x: float, y: float, r: float, colour: tuple[int, int, int]) -> None:
        cv2.circle(picture, (int(x * width), int(y * height)), int(r * width), [float(c) for c in colour], -1)

    box(0.04, 0.06, 0.30, 0.62, (226, 230, 228))
    for left in (0.055, 0.180):
        box(left, 0.09, left + 0.105, 0.59, (232, 240, 246))
    box(0, 0.80, 1, 1, (118, 96, 78))
    box(0, 0.785, 1, 0.805, (196, 196, 190))
    box(0.70, 0.30, 0.98, 0.82, (122, 92, 66))
    for row in range(3):
        top = 0.33 + 0.16 * row
        box(0.715, top, 0.965, top + 0.135, (92, 68, 50))
        for book in range(8):
            colour = ((168, 82, 70), (70, 104, 120), (196, 168, 104), (92, 118, 88), (208, 200, 186))[
                (book * 3 + row) % 5
            ]
            box(
                0.725 + 0.029 * book,
                top + 0.02 + 0.012 * (book % 3),
                0.749 + 0.029 * book,
                top + 0.135,
                colour,
            )
    for x, y, r in (
        (0.40, 0.60, 0.05),
        (0.45, 0.54, 0.05),
        (0.36, 0.66, 0.04),
        (0.49, 0.63, 0.045),
        (0.43, 0.68, 0.05),
    ):
        disc(x, y, r, (84, 122, 82))
    box(0.395, 0.72, 0.465, 0.86, (186, 112, 82))
    disc(0.84, 0.20, 0.055, (255, 226, 176))
    glow = cv2.GaussianBlur(np.maximum(picture - 170, 0), (0, 0), 70)
    picture = cv2.GaussianBlur(picture, (0, 0), 13) * 0.86 + glow * 0.5
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32).clip(0, 255)
