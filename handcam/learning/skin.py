"""What hands look like: skin, nails and sleeves, lit vertex by vertex, in numpy alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from handcam.learning.hand_mesh import TIPS, HandMesh, HandShape, PosedHand
from handcam.learning.poses import ball_model

Floats = NDArray[np.float32]
Pixels = NDArray[np.uint8]

SKIN_TONES = np.array(
    [
        (236, 203, 184), (232, 196, 172), (226, 186, 156), (216, 172, 140), (196, 150, 116),
        (168, 122, 88), (132, 90, 66), (100, 66, 52), (70, 50, 42), (50, 38, 34),
    ],
    np.float32,
)  # fmt: skip
"""Skin from light to dark, sRGB 0..255, along the ten steps of the Monk Skin Tone Scale (skintone.google)."""


@dataclass(frozen=True, eq=False)
class Look:
    """How a hand is lit and coloured.

    tone: skin, float (3,) sRGB 0..255. cloth: the sleeve's colour, likewise.
    key, sky: light from a direction and from all round, float (3,) linear RGB, 1 = full.
    towards: where the key light is, unit float (3,), camera axes.
    gloss, mottle: strength of highlights and of blotches, 0..1. seed: where the blotches are.
    """

    tone: Floats
    cloth: Floats
    key: Floats
    sky: Floats
    towards: Floats
    gloss: float = 0.12
    mottle: float = 0.05
    seed: int = 0

    @classmethod
    def random(cls, rng: np.random.Generator) -> Look:
        """Any skin in any light a webcam may see."""
        step = rng.uniform(0, len(SKIN_TONES) - 1)
        tone = np.array([np.interp(step, range(len(SKIN_TONES)), SKIN_TONES[:, c]) for c in range(3)])
        tint = 1 + rng.normal(0, 0.05) * np.array([1, 0.1, -1])
        power, fill = rng.uniform(0.45, 0.85), rng.uniform(0.25, 0.5)
        towards = np.array([rng.normal(0, 0.8), rng.normal(-0.7, 0.6), rng.uniform(-1.2, -0.3)])
        return cls(
            tone=(tone * (rng.normal(1, 0.04) + rng.normal(0, 0.015, 3))).clip(15, 250).astype(np.float32),
            cloth=np.clip(rng.uniform(15, 235) + rng.normal(0, 45, 3), 8, 245).astype(np.float32),
            key=(power * tint).astype(np.float32),
            sky=(fill * (2 - tint)).astype(np.float32),
            towards=(towards / np.linalg.norm(towards)).astype(np.float32),
            gloss=float(rng.uniform(0, 0.25)),
            mottle=float(rng.uniform(0.01, 0.08)),
            seed=int(rng.integers(1 << 31)),
        )


@dataclass(frozen=True, eq=False)
class _SkinMap:
    """Where on the mesh the skin differs, float32 (N,) 0..1 each."""

    palm: Floats
    nail: Floats
    red: Floats
    crease: Floats
    places: Floats = field(repr=False)


@lru_cache(maxsize=4)
def _skin_map(mesh: HandMesh) -> _SkinMap:
    rest, normals, arm = mesh.vertices, mesh.bind_normals, mesh.along_arm
    palm = np.clip(0.5 - 0.9 * normals[:, 2], 0, 1) * np.clip((0.03 - arm) / 0.05, 0, 1)
    nail, red, crease = (np.zeros(len(rest), np.float32) for _ in range(3))
    for digit, tip in enumerate(TIPS):
        for bone in range(tip - (2 if digit == 0 else 3), tip + 1):
            x, y, z = ((rest - mesh.bind[bone, :3, 3]) @ mesh.bind[bone, :3, :3]).T
            near = np.exp(-((x / 0.011) ** 2 + (y / 0.014) ** 2) * 0.5)
            red = np.maximum(red, near * np.exp(-((z / 0.006) ** 2)) * (0.7 if bone != tip else 1.0))
            if bone == tip:
                inside = (x / 0.0058) ** 2 + ((z + 0.001) / 0.0075) ** 2
                up = normals @ mesh.bind[bone, :3, 1]
                nail = np.maximum(nail, np.clip((1.1 - inside) * 5, 0, 1) * np.clip(up * 3 - 0.7, 0, 1))
            else:
                crease = np.maximum(crease, near * np.exp(-((z / 0.0016) ** 2)) * (0.5 + 0.5 * (y < 0)))
    crease = np.maximum(crease, np.maximum(0.65 * _valleys(mesh), 0.75 * _palm_lines(mesh)))
    return _SkinMap(palm.astype(np.float32), nail, red, crease.astype(np.float32), rest)


def _valleys(mesh: HandMesh) -> Floats:
    """The hollows between the knuckles and tendons on the back of the hand, float32 (N,) 0..1."""
    aside = np.full(len(mesh.vertices), 1.0)
    near = np.zeros(len(mesh.vertices))
    for knuckle in (6, 11, 16, 21):
        x, _, z = ((mesh.vertices - mesh.bind[knuckle, :3, 3]) @ mesh.bind[knuckle - 1, :3, :3]).T
        aside = np.minimum(aside, np.abs(x))
        near = np.maximum(near, np.exp(-(((z - 0.012) / 0.022) ** 2) - (x / 0.02) ** 2))
    back = np.clip(mesh.bind_normals[:, 2] * 1.5 - 0.3, 0, 1)
    return np.asarray(back * near * np.clip((aside - 0.003) / 0.006, 0, 1), np.float32)


def _palm_lines(mesh: HandMesh) -> Floats:
    """The three long creases of the palm, float32 (N,) 0..1."""
    index, middle, ring, pinky = (mesh.bind[knuckle, :2, 3] for knuckle in (6, 11, 16, 21))
    to_thumb, down = np.array([np.sign(index[0] - pinky[0]), 0.0]), np.array([0.0, 1.0])
    fork = index + 0.011 * to_thumb + 0.016 * down
    edge = pinky + 0.014 * down - 0.008 * to_thumb
    lines = (
        (fork, index + 0.030 * down, middle + 0.050 * down + 0.004 * to_thumb, middle + 0.083 * down),
        (fork, middle + 0.022 * down, ring + 0.034 * down, pinky + 0.040 * down - 0.002 * to_thumb),
        (middle + 0.002 * down + 0.006 * to_thumb, middle + 0.012 * down, ring + 0.014 * down, edge),
    )  # fmt: skip
    nearest = np.full(len(mesh.vertices), 1.0)
    share = np.linspace(0, 1, 60)[:, None]
    for a, b, c, d in lines:  # cubic Bezier curves
        curve = a * (1 - share) ** 3 + 3 * b * share * (1 - share) ** 2 + 3 * c * share**2 * (1 - share) + d * share**3
        away = mesh.vertices[:, None, :2] - curve
        nearest = np.minimum(nearest, np.sqrt((away**2).sum(2).min(1)))
    facing = np.clip(-mesh.bind_normals[:, 2] * 2 - 0.2, 0, 1)
    return np.asarray(facing * np.exp(-((nearest / 0.0013) ** 2)), np.float32)


def shade(mesh: HandMesh, hand: PosedHand, shape: HandShape | None, look: Look) -> Pixels:
    """Each vertex's colour, uint8 (N, 3), never all zero; `hand` is in camera space."""
    albedo, gloss = _albedo(mesh, shape, look)
    normals = _rough(mesh, hand.normals, look)
    open_sky, lit = _light_reaching(hand, look.towards)
    wrap = np.clip((normals @ look.towards + 0.25) / 1.25, 0, 1)[:, None]
    bleed = np.array([1.0, 0.85, 0.75], np.float32)  # light that went through skin comes out red
    direct = wrap ** (2 - bleed) * lit[:, None] ** bleed
    round_about = (0.75 - 0.25 * normals[:, 1:2]) * open_sky[:, None]
    towards_eye = -hand.vertices / np.linalg.norm(hand.vertices, axis=1, keepdims=True)
    half = towards_eye + look.towards
    half /= np.linalg.norm(half, axis=1, keepdims=True)
    shine = np.clip((normals * half).sum(1), 0, 1) ** 22 * lit * gloss
    rim = (1 - np.clip((normals * towards_eye).sum(1), 0, 1)) ** 3 * open_sky * 0.06
    light = albedo * (look.key * direct + look.sky * round_about) + (shine + rim)[:, None] * look.key
    return np.asarray((255 * np.clip(light, 1e-4, 1) ** (1 / 2.2)).clip(4, 255), np.uint8)


def _rough(mesh: HandMesh, normals: Floats, look: Look) -> Floats:
    """Normals as fine wrinkles and tendons bend them, float32 (N, 3)."""
    skin = _skin_map(mesh)
    x, y, z = skin.places.T * 1000
    wrinkle = 0.10 * np.sin(1.9 * y + 0.6 * np.sin(0.5 * x)) + 0.08 * np.sin(0.9 * x + 0.3 * z)
    bend = (np.stack([wrinkle, 0.8 * wrinkle[::-1], wrinkle], 1) * (0.15 + 6 * look.mottle)).astype(np.float32)
    bent = normals + bend * (0.5 + 0.5 * (1 - skin.palm))[:, None]
    return np.asarray(bent / np.linalg.norm(bent, axis=1, keepdims=True), np.float32)


def _albedo(mesh: HandMesh, shape: HandShape | None, look: Look) -> tuple[Floats, Floats]:
    skin = _skin_map(mesh)
    tone = (look.tone / 255) ** 2.2
    pale = tone * 0.45 + np.array([0.62, 0.33, 0.24], np.float32) * (0.25 + 0.4 * tone.mean() ** 0.5)
    waves = np.random.default_rng(look.seed).normal(0, 1, (3, 24)) * np.repeat([60, 160, 420], 8)
    blotches = np.sin(skin.places @ waves.astype(np.float32) + np.arange(24, dtype=np.float32)).mean(1) * 3
    colour = tone + (pale - tone) * (0.75 * skin.palm)[:, None]
    colour = colour * (1 + look.mottle * blotches)[:, None]
    colour = colour * (1 - skin.red[:, None] * np.array([0.06, 0.24, 0.26], np.float32))
    colour = colour * (1 - 0.28 * skin.crease)[:, None]
    nail = tone * 0.55 + np.array([0.45, 0.27, 0.23], np.float32) * (0.35 + 0.5 * tone.mean() ** 0.5)
    colour = colour + (nail * 1.15 - colour) * (0.8 * skin.nail)[:, None]
    gloss = look.gloss * (1 + 2.5 * skin.nail)
    if shape is not None and shape.sleeve is not None:
        cloth = mesh.along_arm >= shape.sleeve
        weave = 1 + 0.06 * blotches[:, None]
        colour = np.where(cloth[:, None], (look.cloth / 255) ** 2.2 * weave, colour)
        gloss = np.where(cloth, 0.02, gloss)
    return colour.astype(np.float32), gloss.astype(np.float32)


def _light_reaching(hand: PosedHand, towards: Floats) -> tuple[Floats, Floats]:
    """What reaches each vertex of all-round light and of the key light, float32 (N,) 0..1 each."""
    centres, radii = ball_model(hand.joints)
    rest, normals = hand.vertices, hand.normals
    squared = (rest**2).sum(1)[:, None] + (centres**2).sum(1) - 2 * rest @ centres.T
    squared = np.maximum(squared, 1e-6)
    facing = np.maximum(normals @ centres.T - (normals * rest).sum(1)[:, None], 0)
    hidden = (facing * radii**2 / (squared * np.sqrt(squared))).clip(0, 0.8)
    ahead = (centres @ towards)[None] - (rest @ towards)[:, None]
    beside = np.sqrt(np.maximum(squared - ahead**2, 0))
    shadow = ((radii * 1.4 - beside) / (radii * 1.1)).clip(0, 1) * (ahead > radii * 1.15)
    return np.exp(-1.1 * hidden.sum(1)), np.prod(1 - 0.65 * shadow, axis=1)
