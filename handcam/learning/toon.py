"""The rigged hand as a drawing: lines where depth jumps or folds, flat parts, light in two steps.

Rendered to files by a process of its own (`python -m handcam.learning.toon`): VTK and TensorFlow cannot share one.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import cv2
import numpy as np
import typer
from numpy.typing import NDArray

from handcam.domain import Handedness
from handcam.errors import LearningError
from handcam.learning.hand_mesh import HandShape, PosedHand
from handcam.learning.inking import CUFF, GROUND, HAND, Sheet
from handcam.learning.poses import random_pose
from handcam.learning.synthetic import Renderer, settled
from handcam.learning.views import View, random_turn, random_view
from handcam.signs import Handshape

SIDE = 256
"""Pixels along a rendered sheet's edge."""
_FOLD_CODE = 60.0
_CODES = {GROUND: 8, HAND: 64, CUFF: 192}


class ToonRenderer(Renderer):
    """Draws sheets in place of pictures."""

    def raw_sheet(
        self, hand: PosedHand, side: Handedness, shape: HandShape, view: View, towards: NDArray[np.float32], arm: float
    ) -> NDArray[np.uint8]:
        """uint8 (h, w, 3): part, depth folds in 1/60 mm, light. The arm ends `arm` metres below the wrist."""
        placed = PosedHand(view.place(hand.vertices), hand.normals @ view.turn.T, view.place(hand.joints))
        along = self.meshes[side].along_arm
        code = np.full(len(along), _CODES[HAND])
        if shape.sleeve is not None:
            code[along >= shape.sleeve] = _CODES[CUFF]
        code[along > arm] = _CODES[GROUND]
        light = np.clip(60 + 190 * (placed.normals @ towards), 4, 255)
        for name, (body, actor) in self._bodies.items():
            actor.SetVisibility(name == side)
            if name == side:
                body.points = placed.vertices
                body.point_data["colour"] = np.stack([code, light, code], 1).astype(np.uint8)
        self._aim(view, placed)
        self._plotter.render()
        drawn = np.ascontiguousarray(self._plotter.screenshot(return_img=True)[:, :, :3])
        depth = -np.asarray(self._plotter.get_image_depth(fill_value=-9.0), np.float32)
        part = np.select([drawn[:, :, 0] > 128, drawn[:, :, 0] > 36], [CUFF, HAND], GROUND)
        folds = -cv2.Laplacian(cv2.GaussianBlur(depth.clip(0, 9), (3, 3), 0), cv2.CV_32F) * 1000
        return np.stack([part, (folds * _FOLD_CODE).clip(0, 255), drawn[:, :, 1]], 2).astype(np.uint8)


def random_raw_sheet(rng: np.random.Generator, handshape: Handshape, renderer: ToonRenderer) -> NDArray[np.uint8]:
    """One hand in a random pose, view and light."""
    side: Handedness = "left" if rng.random() < 0.5 else "right"
    sleeve = float(rng.uniform(-0.005, 0.03)) if rng.random() < 0.6 else None
    shape, mesh = replace(HandShape.random(rng), sleeve=sleeve), renderer.meshes[side]
    hand = mesh.pose(settled(mesh, random_pose(rng, handshape), handshape, shape), shape)
    view = random_view(rng, hand, random_turn(rng, handshape, side), renderer.size)
    towards = np.array([rng.normal(0, 0.6), rng.normal(-0.5, 0.4), -1.0])
    arm = float(rng.choice((0.0, 0.01, rng.uniform(0.01, 0.13))))
    return renderer.raw_sheet(hand, side, shape, view, (towards / np.linalg.norm(towards)).astype(np.float32), arm)


def ink_lines(rng: np.random.Generator, raw: NDArray[np.uint8]) -> Sheet:
    """A raw sheet with lines of some width and light in two steps, cut to what is drawn on it."""
    part = raw[:, :, 0]
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    raw = raw[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    raw = cv2.copyMakeBorder(raw, 6, 6, 6, 6, cv2.BORDER_CONSTANT, value=(0, 0, 0)).astype(np.uint8, copy=False)
    part = raw[:, :, 0]
    width = max(2, round(max(part.shape) * float(np.exp(rng.uniform(np.log(0.009), np.log(0.03))))))
    pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
    folds = ((raw[:, :, 1] > rng.uniform(50, 130)) & (part > GROUND)).astype(np.uint8)
    rim = cv2.morphologyEx(part, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    line = cv2.dilate((folds > 0).astype(np.uint8) | rim.astype(np.uint8), pen) * 255
    drawn = np.where((line > 0) & (part == GROUND), HAND, part).astype(np.uint8)
    light = np.where(raw[:, :, 2] > rng.uniform(90, 170), 255, 0).astype(np.uint8)
    return Sheet(drawn, line.astype(np.uint8), light)


def write_sheets(mesh: Path, out: Path, per_handshape: int, seed: int) -> int:
    """Write `<handshape>/<number>.png` below `out`; gives how many. Same seed, same files."""
    renderer = ToonRenderer(mesh, (SIDE, SIDE), supersample=1)
    with renderer:
        for order, handshape in enumerate(Handshape):
            (out / handshape).mkdir(parents=True, exist_ok=True)
            for number in range(per_handshape):
                raw = random_raw_sheet(np.random.default_rng((seed, order, number)), handshape, renderer)
                path = out / handshape / f"{number:05d}.png"
                if not cv2.imwrite(str(path), raw):
                    raise LearningError(f"{path} cannot be written: choose a folder you may write to with --out.")
    return per_handshape * len(Handshape)


def main(
    mesh: Annotated[Path, typer.Option(help="folder that holds left.glb and right.glb")],
    out: Annotated[Path, typer.Option(help="where the sheets go")],
    per_handshape: Annotated[int, typer.Option(min=1)] = 100,
    seed: Annotated[int, typer.Option(help="same seed, same sheets")] = 1,
) -> None:
    """Render hands as sheets that drawings are made from."""
    try:
        write_sheets(mesh, out, per_handshape, seed)
    except LearningError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    typer.run(main)
