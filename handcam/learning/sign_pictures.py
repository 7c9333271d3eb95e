"""Pictures of the handshapes that are shown to users: in the guide of the live window and by the kiosk.

    python -m handcam.learning.sign_pictures --mesh DIR --out assets/signs

writes HANDSHAPE.png for each: a right hand as its owner sees it in a mirror, on a transparent ground.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import cv2
import numpy as np
import typer
from numpy.typing import NDArray

from handcam.domain import MIDDLE_KNUCKLE, WRIST
from handcam.errors import LearningError
from handcam.learning.clips import soft_look
from handcam.learning.hand_mesh import PosedHand
from handcam.learning.poses import POSES
from handcam.learning.synthetic import Renderer, settled
from handcam.learning.views import View, rotation
from handcam.signs import Handshape, builtin_sign_sets, load_sign_set

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

SIDE = 256
"""Width and height of a picture, pixels."""
_MARGIN = 10  # pixels left free around the hand
_LEAST = 0.165  # metres across the picture at least: a fist is not blown up to the size of an open hand
_AWAY = 0.9  # metres: far enough that near fingers are not drawn larger than far ones
_ARM = (0.012, 0.045)  # metres from the wrist between which the arm fades out

# How each hand is turned so that its fingers can be told apart: yaw, pitch, roll, degrees.
_TURNS: dict[Handshape, tuple[float, float, float]] = {
    Handshape.O: (75, 15, -5),
    Handshape.THUMB: (25, 0, -80),
    Handshape.THUMB_RING: (-15, 8, -4),
    Handshape.THUMB_MIDDLE: (-15, 8, -4),
    Handshape.THUMB_INDEX_CIRCLE: (40, 15, -4),
    Handshape.PINCH: (58, 4, -5),
    Handshape.HOOK: (50, 0, -4),
}
_UPRIGHT = (6.0, 0.0, -4.0)


_WITHOUT_DIGIT = (Handshape.PINKY, Handshape.ROCK, Handshape.ILY)  # by which the kiosk can be told to do something


def shown_handshapes() -> tuple[Handshape, ...]:
    """Those that carry a digit in a built-in sign set, and those that do something in the kiosk; in their own order."""
    used = {handshape for name in builtin_sign_sets() for handshape in load_sign_set(name).digits}
    return tuple(handshape for handshape in Handshape if handshape in {*used, *_WITHOUT_DIGIT})


def sign_picture(renderer: Renderer, handshape: Handshape) -> Pixels:
    """The handshape in the middle, its arm fading out: uint8 (H, W, 4), RGB and cover, not premultiplied."""
    mesh = renderer.meshes["right"]
    hand = mesh.pose(settled(mesh, POSES[handshape], handshape))
    view = _view(hand.vertices[mesh.along_arm < _ARM[1]], rotation(*_TURNS.get(handshape, _UPRIGHT)))
    colour, cover = renderer.draw(hand, "right", None, soft_look(), view)
    straight = colour / np.maximum(cover, 1 / 255)
    shown = cover * _fading(view, hand)
    return np.concatenate([straight, shown * 255], axis=2).clip(0, 255).astype(np.uint8)[:, ::-1]


def _view(seen: Floats, turned: Floats) -> View:
    """The view that has the vertices `seen` (n, 3) in its middle, with a margin around them."""
    places = seen @ turned.T
    low, high = places.min(axis=0), places.max(axis=0)
    extent = max(float((high - low)[:2].max()), _LEAST)
    shift = np.array([0, 0, _AWAY]) - (low + high) / 2
    return View(turned, shift.astype(np.float32), (SIDE - 2 * _MARGIN) * _AWAY / extent)


def _fading(view: View, hand: PosedHand) -> Floats:
    """What is left of each pixel, float32 (H, W, 1) 0..1: all of the hand, less and less down the arm."""
    wrist, knuckle = view.project(view.place(hand.landmarks[[WRIST, MIDDLE_KNUCKLE]]), (SIDE, SIDE))
    down = (wrist - knuckle) / np.linalg.norm(wrist - knuckle)
    rows, columns = np.mgrid[:SIDE, :SIDE]
    metres = ((columns - wrist[0]) * down[0] + (rows - wrist[1]) * down[1]) * _AWAY / view.focal
    return np.asarray(np.interp(metres, _ARM, (1, 0))[:, :, None], np.float32)


def write_sign_pictures(folder: Path, out: Path) -> list[Path]:
    """Write a PNG for every handshape that is shown; gives their paths.

    Raises:
        LearningError: the mesh is not in `folder`, nothing can be drawn here, or `out` cannot be written.
    """
    written = []
    with Renderer(folder, (SIDE, SIDE), detail=2, supersample=4) as renderer:
        for handshape in shown_handshapes():
            path = out / f"{handshape}.png"
            _save(path, sign_picture(renderer, handshape))
            written.append(path)
    return written


def _save(path: Path, picture: Pixels) -> None:
    png = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGBA2BGRA), [cv2.IMWRITE_PNG_COMPRESSION, 9])[1]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png.tobytes())
    except OSError as error:
        raise LearningError(
            f'"{path}" cannot be written ({error.strerror}). Choose a folder you may write to with --out.'
        ) from None


def main(
    mesh: Annotated[Path, typer.Option(help="folder that holds left.glb and right.glb")],
    out: Annotated[Path, typer.Option(help="where the pictures go")],
) -> None:
    """Render the pictures of the guide."""
    try:
        for path in write_sign_pictures(mesh, out):
            typer.echo(path)
    except LearningError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    typer.run(main)
