"""Who draws the hands of a picture: in a style, with a manner and ink, from outlines or from the rendered mesh."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from handcam.learning.cartoon import draw_hand
from handcam.learning.cartoon_manner import RAISED, Manner
from handcam.learning.inking import Fill, Ink, Sheet, paint, random_ink
from handcam.learning.toon import ink_lines
from handcam.signs import Handshape

Floats = NDArray[np.float32]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Style:
    """What sort of drawings: `rendered` is the share made from the mesh; wobble is in shares of a hand's size."""

    name: str
    fills: tuple[Fill, ...] = ("flat", "flat", "flat", "outline", "outline", "toon", "silhouette")
    rendered: float = 0.3
    wobble: float = 0.016
    boxy: bool = False
    seams: bool = False
    chalk: bool = False


TRAINING = Style("training")
HELD_OUT = (
    Style("boxy", ("flat", "outline"), rendered=0, boxy=True),
    Style("gloves", ("flat", "toon"), rendered=0, seams=True),
    Style("hatched", ("hatched",), rendered=0.2),
    Style("gradient", ("gradient",), rendered=0.2),
    Style("wobbly", ("outline", "flat"), rendered=0.2, wobble=0.035),
    Style("chalk", ("outline",), rendered=0, wobble=0.02, chalk=True),
    Style("rendered", ("flat", "outline", "toon"), rendered=1.0),
)
"""Manners of drawing that are never trained on; "rendered" has hands of its own."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """Colour, already times cover, and cover, at the size they have in the picture; boxes as shares of it."""

    handshape: Handshape
    colour: Floats
    cover: Floats
    hand: Box
    whole: Box


class Sheets:
    """Rendered sheets in a folder, as `handcam.learning.toon` writes them."""

    def __init__(self, folder: Path) -> None:
        self._paths = {shape: sorted((folder / shape).glob("*.png")) for shape in Handshape}

    def pick(self, rng: np.random.Generator, handshape: Handshape) -> Sheet | None:
        """One of this handshape, with lines; None where there is none."""
        paths = self._paths[handshape]
        if not paths:
            return None
        raw = cv2.imread(str(paths[int(rng.integers(len(paths)))]), cv2.IMREAD_UNCHANGED)
        return None if raw is None else ink_lines(rng, raw.astype(np.uint8, copy=False))


class Artist:
    """Draws a picture's hands alike, or each in a manner of its own."""

    def __init__(self, rng: np.random.Generator, style: Style, sheets: Sheets | None, ground: Floats) -> None:
        self._rng, self._style, self._ground = rng, style, ground
        self._sheets = sheets if rng.random() < style.rendered else None
        self._alike = rng.random() < 0.75
        self._flip, self._lean = bool(rng.random() < 0.5), float(rng.normal(0, 5))
        self._manner, self._ink = self._new_manner(), self._new_ink()
        self.captions = 1.0 if rng.random() < 0.2 else 0.0
        self.caption_ink = np.full(3, 20.0 if ground.mean() > 128 else 230.0, np.float32)

    def _new_manner(self) -> Manner:
        manner = Manner.random(self._rng)
        if self._style.boxy:
            manner = replace(manner, boxy=1.0, taper=1.05, bend=0.0, wrist=0.42)
        if self._style.seams:
            manner = replace(manner, seams=True, back=True, sleeve="roll", apart=bool(self._rng.random() < 0.5))
        return manner

    def _new_ink(self) -> Ink:
        ink = random_ink(self._rng, self._style.fills, bool(self._ground.mean() < 110), self._ground)
        return replace(ink, line=np.full(3, 235.0, np.float32), cut=False) if self._style.chalk else ink

    def draw(self, handshape: Handshape, tall: float) -> Drawn:
        """One hand, at most `tall` pixels in either direction."""
        rng = self._rng
        if not self._alike:
            self._manner, self._ink = self._new_manner(), self._new_ink()
            self._flip, self._lean = bool(rng.random() < 0.5), float(rng.normal(0, 14))
        handshape, sheet = self._sheet(handshape, tall)
        if rng.random() < 0.6 or self._style.wobble > 0.016:
            sheet = wobbled(rng, sheet, self._style.wobble)
        colour, cover = paint(sheet, self._ink)
        if self._style.chalk:
            cover = cover * (rng.random(cover.shape) < 0.75)
        scale = tall * rng.uniform(0.85, 1.0) / max(sheet.part.shape)
        size = max(8, round(sheet.part.shape[1] * scale)), max(8, round(sheet.part.shape[0] * scale))
        both = cv2.resize(
            np.concatenate([colour * cover, cover], 2, dtype=np.float32), size, interpolation=cv2.INTER_AREA
        )
        picture = np.asarray(both, np.float32)
        boxes = sheet.box(whole=False), sheet.box(whole=True)
        return Drawn(handshape, picture[:, :, :3], picture[:, :, 3:], *boxes)

    def _sheet(self, handshape: Handshape, tall: float) -> tuple[Handshape, Sheet]:
        """A sheet with this handshape; with `other` where it is one that only the mesh can show."""
        rng = self._rng
        rendered = self._sheets.pick(rng, handshape) if self._sheets else None
        if rendered is not None:
            return handshape, rendered
        drawn = handshape if handshape in RAISED else Handshape.OTHER
        lean = self._lean + rng.normal(0, 4)
        if drawn is Handshape.THUMB and rng.random() < 0.7:
            lean += (90 if self._flip else -90) * rng.uniform(0.7, 1.1)
        elif rng.random() < 0.08:
            lean += rng.uniform(-60, 60)
        elif rng.random() < 0.06:
            lean += float(rng.choice((-90, 90, 180)))
        unit = max(40.0, 0.75 * tall, 1 / self._manner.line)  # the thinnest line is a pixel wide
        return drawn, draw_hand(rng, drawn, self._manner, lean, self._flip, unit)


def wobbled(rng: np.random.Generator, sheet: Sheet, strength: float) -> Sheet:
    """The sheet as an unsteady pen draws it: smoothly pushed about by `strength` of its size."""
    height, width = sheet.part.shape
    cells = int(rng.integers(3, 9))
    push = rng.normal(0, strength * max(height, width), (cells, cells, 2)).astype(np.float32)
    field = cv2.resize(push, (width, height), interpolation=cv2.INTER_CUBIC)
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)

    def moved(layer: NDArray[np.uint8]) -> NDArray[np.uint8]:
        pushed = cv2.remap(layer, across + field[:, :, 0], down + field[:, :, 1], cv2.INTER_NEAREST)
        return np.asarray(pushed, np.uint8)

    return Sheet(moved(sheet.part), moved(sheet.line), moved(sheet.light))
