"""What a cartoonist decides before drawing a hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from handcam.signs import Handshape

RAISED: dict[Handshape, str] = {
    Handshape.FIST: "0000",
    Handshape.THUMB: "0000",
    Handshape.INDEX: "1000",
    Handshape.V: "1100",
    Handshape.THUMB_INDEX_MIDDLE: "1100",
    Handshape.W: "1110",
    Handshape.FOUR: "1111",
    Handshape.FIVE: "1111",
    Handshape.THUMB_INDEX_CIRCLE: "c111",
    Handshape.Y: "0001",
    Handshape.L: "1000",
    Handshape.HOOK: "h000",
    Handshape.PINKY: "0001",
    Handshape.ROCK: "1001",
    Handshape.ILY: "1001",
    Handshape.CROSSED: "xx00",
}
"""What each finger does, index to pinky: 1 up, 0 folded, h hooked, x crossed, c in a circle with the thumb."""
THUMB_OUT = frozenset(
    {Handshape.THUMB, Handshape.THUMB_INDEX_MIDDLE, Handshape.FIVE, Handshape.Y, Handshape.L, Handshape.ILY}
)
ODD = ("0100", "0110", "0111", "1011", "1101", "0011", "0101", "1010", "0010")
"""Fingers up in ways that no sign has; with the thumb out or not."""


@dataclass(frozen=True)
class Manner:
    """How one draughtsman draws hands: sizes in palm widths, angles in degrees."""

    radius: float
    taper: float
    length: float
    fan: float
    bend: float
    palm: float
    wrist: float
    line: float
    back: bool
    apart: bool
    creases: bool
    nails: bool
    seams: bool
    slant: float
    sleeve: str
    sleeve_length: float
    sleeve_width: float
    thumb: float
    boxy: float = 0.0
    shade: tuple[float, float] = (0.05, 0.03)

    @classmethod
    def random(cls, rng: np.random.Generator) -> Manner:
        """Anybody's; `boxy` hands and seams on the back of gloves are kept for tests (see `drawing_scenes`)."""
        return cls(
            radius=float(rng.uniform(0.095, 0.15)),
            taper=float(rng.uniform(0.65, 1.08)),
            length=float(rng.uniform(0.62, 1.25)),
            fan=float(rng.uniform(1, 13)),
            bend=float(rng.normal(0, 6)),
            palm=float(rng.uniform(0.75, 1.2)),
            wrist=float(rng.uniform(0.24, 0.42)),
            line=float(np.exp(rng.uniform(np.log(0.02), np.log(0.09)))),
            back=bool(rng.random() < 0.35),
            apart=bool(rng.random() < 0.25),
            creases=bool(rng.random() < 0.35),
            nails=bool(rng.random() < 0.4),
            seams=False,
            slant=float(rng.normal(0, 14)),
            sleeve=str(
                rng.choice(("none", "cuff", "banded", "roll", "arm", "sleeve"), p=(0.2, 0.3, 0.12, 0.1, 0.16, 0.12))
            ),
            sleeve_length=float(rng.uniform(0.2, 0.75)),
            sleeve_width=float(rng.uniform(0.95, 1.6)),
            thumb=float(rng.uniform(0.85, 1.2)),
            shade=(float(rng.normal(0, 0.07)), float(rng.normal(0, 0.07))),
        )
