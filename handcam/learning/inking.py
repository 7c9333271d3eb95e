"""A drawn hand before it has colours, and what colours it may get."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.uint8]
Fill = Literal["flat", "outline", "silhouette", "toon", "hatched", "gradient"]

GROUND, HAND, CUFF, BAND, NAIL = range(5)
"""What a pixel of a sheet belongs to."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """A drawing without colours.

    part: uint8 (h, w), GROUND .. NAIL. line: uint8 (h, w), 255 where there is ink. light: uint8 (h, w), 255 fully lit.
    """

    part: Mask
    line: Mask
    light: Mask

    def box(self, *, whole: bool) -> tuple[float, float, float, float]:
        """Around the hand alone or with cuff and arm: x1, y1, x2, y2 as shares of the sheet."""
        shown = self.part > GROUND if whole else (self.part == HAND) | (self.part == NAIL)
        rows, columns = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
        height, width = self.part.shape
        return columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height


@dataclass(frozen=True, eq=False)
class Ink:
    """The colours of a drawing, float (3,) RGB 0..255 each, and how it is filled.

    The fill "outline" leaves the ground as it is; "silhouette" has one colour, with inner lines in the ground's where
    `cut` is set. line None means no lines but faint inner ones.
    """

    fill: Fill
    line: Floats | None
    hand: Floats
    cuff: Floats
    band: Floats
    shadow: float = 0.75
    cut: bool = False
    seed: int = 0


def random_colour(rng: np.random.Generator, low: float = 10, high: float = 250) -> Floats:
    """Any colour, plain ones and greys as often as loud ones."""
    grey, loud = rng.uniform(low, high), rng.choice((0, 15, 90))
    return np.asarray(np.clip(grey + rng.normal(0, 1, 3) * loud, 0, 255), np.float32)


_SKINS = np.array(
    [(255, 224, 189), (255, 205, 148), (234, 192, 134), (198, 134, 66), (141, 85, 36), (90, 56, 37), (255, 204, 77)],
    np.float32,
)


def random_ink(rng: np.random.Generator, fills: tuple[Fill, ...], dark_ground: bool, ground: Floats) -> Ink:
    """Colours that can be told from the ground."""
    fill = fills[int(rng.integers(len(fills)))]
    light, dark = rng.uniform(205, 255, 3), rng.uniform(0, 70) + rng.uniform(0, 25, 3)
    if rng.random() < 0.7:
        light[:] = light[0]
    line: NDArray[np.floating] = light if dark_ground and fill == "outline" else dark
    if rng.random() < 0.12:
        line = random_colour(rng)
    skin = _SKINS[int(rng.integers(len(_SKINS)))] + rng.normal(0, 8, 3)
    hand: NDArray[np.floating] = (light, np.full(3, 255.0), skin, skin, random_colour(rng, 40))[int(rng.integers(5))]
    if fill == "silhouette":
        hand = light if dark_ground else dark
    ink = Ink(
        fill=fill,
        line=np.asarray(line, np.float32),
        hand=np.clip(hand, 0, 255).astype(np.float32),
        cuff=random_colour(rng),
        band=random_colour(rng),
        shadow=float(rng.uniform(0.6, 0.92)),
        cut=bool(rng.random() < 0.6),
        seed=int(rng.integers(1 << 31)),
    )
    apart = np.abs(ink.hand - ground).max()
    if fill in ("flat", "toon", "gradient") and apart > 60 and rng.random() < 0.25:
        ink = replace(ink, line=None)
    if _hidden(ink, ground):
        ink = replace(ink, line=np.full(3, 255.0 if ground.mean() < 128 else 15.0, np.float32))
    return ink


def _hidden(ink: Ink, ground: Floats) -> bool:
    """Whether lines cannot be seen on the ground or on the hand."""
    if ink.line is None:
        return False
    on = ground if ink.fill == "outline" else ink.hand
    return bool(np.abs(ink.line - ground).max() < 60 or np.abs(ink.line - on).max() < 50)


def paint(sheet: Sheet, ink: Ink) -> tuple[Floats, Floats]:
    """The sheet in colours: float32 (h, w, 3) 0..255, and its cover (h, w, 1) 0..1; all at the sheet's size."""
    lines = sheet.line > 127
    inside = sheet.part > GROUND
    if ink.fill == "silhouette":
        cover = inside & ~(lines & _inner(inside)) if ink.cut else inside
        return np.broadcast_to(ink.hand, (*inside.shape, 3)).astype(np.float32), cover[:, :, None].astype(np.float32)
    palette = np.stack([ink.hand, ink.hand, ink.cuff, ink.band, ink.hand * 0.5 + 120]).astype(np.float32)
    colour = (palette[sheet.part] * _lit(sheet, ink)[:, :, None]).clip(0, 255)
    cover = inside if ink.fill != "outline" else inside & (sheet.part >= CUFF) & (sheet.part <= BAND) & bool(ink.cut)
    if ink.line is None:
        lines = lines & _inner(inside)
        colour[lines] *= 0.72
    else:
        colour[lines] = ink.line
    return colour, (cover | lines)[:, :, None].astype(np.float32)


def _inner(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    reach = max(3, inside.shape[0] // 40)
    shrunk = cv2.erode(inside.astype(np.uint8), np.ones((reach, reach), np.uint8), borderValue=0)
    return np.asarray(shrunk > 0)


def _lit(sheet: Sheet, ink: Ink) -> Floats:
    """float32 (h, w): what the fill's own colour is multiplied with."""
    height, width = sheet.part.shape
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    if ink.fill == "toon":
        return np.where(sheet.light > 127, 1.0, ink.shadow).astype(np.float32)
    if ink.fill == "hatched":
        every = 3 + ink.seed % 5
        stripes = ((across + (1 if ink.seed & 8 else -1) * down) % (2 * every)) < every * 0.7
        return np.where(stripes & (sheet.light < 160 if ink.seed & 16 else True), ink.shadow * 0.6, 1).astype(
            np.float32
        )
    if ink.fill == "gradient":
        return np.asarray(ink.shadow + (1.15 - ink.shadow) * (1 - down / max(height, 1)), np.float32)
    return np.ones((height, width), np.float32)
