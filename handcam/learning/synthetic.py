"""Rendered pictures of signing hands: any handshape, view, skin, light and background, with landmarks.

The hand is lit vertex by vertex (skin.py) and VTK only rasterises it, in one off-screen window.
"""

from __future__ import annotations

import sys
from ctypes.util import find_library
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any

import cv2
import numpy as np
import typer
from numpy.typing import NDArray

from handcam.domain import Handedness
from handcam.errors import LearningError
from handcam.learning.hand_mesh import HandMesh, HandShape, PosedHand
from handcam.learning.poses import CONTACTS, Pose, random_pose, settle
from handcam.learning.scenery import random_background, through_camera
from handcam.learning.skin import Look, shade
from handcam.signs import Handshape

Floats = NDArray[np.float32]
Pixels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class View:
    """Where the camera sees the hand: point -> turn @ point + shift, then a pinhole with `focal` pixels.

    turn: float (3, 3). shift: float (3,), metres. Camera axes: x right, y down, z away from the camera.
    """

    turn: Floats
    shift: Floats
    focal: float

    def place(self, points: Floats) -> Floats:
        """Points (n, 3) of hand space in camera space, metres."""
        return (points @ self.turn.T + self.shift).astype(np.float32)

    def project(self, placed: Floats, size: tuple[int, int]) -> Floats:
        """Camera-space points (n, 3) as pixels (n, 2) of a picture of `size` (width, height)."""
        return (placed[:, :2] / placed[:, 2:] * self.focal + np.array(size) / 2).astype(np.float32)


@dataclass(frozen=True, eq=False)
class SyntheticPicture:
    """A rendered picture and the truth about it.

    pixels: uint8 (H, W, 3) RGB, not mirrored. landmarks: float32 (21, 2), pixels.
    world: float32 (21, 3), metres, camera axes, around the landmarks' mean.
    """

    pixels: Pixels
    handshape: Handshape
    handedness: Handedness
    landmarks: Floats
    world: Floats


def rotation(yaw: float, pitch: float, roll: float) -> Floats:
    """Turn about y, then x, then z (camera axes), degrees; float32 (3, 3)."""
    (cy, cp, cr), (sy, sp, sr) = (f(np.radians([yaw, pitch, roll])) for f in (np.cos, np.sin))
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_x = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    about_z = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    return np.asarray(about_z @ about_x @ about_y, np.float32)


class Renderer:
    """Draws hands. A context manager: the window lives between `__enter__` and `__exit__`.

    size is (width, height) in pixels; detail says how finely the mesh is split; `supersample` pixels are
    drawn in each direction for one.
    """

    def __init__(self, folder: Path, size: tuple[int, int] = (320, 320), detail: int = 1, supersample: int = 2):
        self.size = size
        self._fine = supersample
        self.meshes: dict[Handedness, HandMesh] = {
            "left": HandMesh.load(folder, "left", detail),
            "right": HandMesh.load(folder, "right", detail),
        }
        self._plotter: Any = None
        self._bodies: dict[Handedness, tuple[Any, Any]] = {}

    def __enter__(self) -> Renderer:
        pv = _pyvista()
        window = (self.size[0] * self._fine, self.size[1] * self._fine)
        try:
            self._plotter = pv.Plotter(off_screen=True, window_size=window, lighting=None)
            _check_opengl(self._plotter.render_window)
            self._plotter.render_window.SetMultiSamples(0)
            self._plotter.set_background("black")
            for side, mesh in self.meshes.items():
                self._bodies[side] = self._body(pv, mesh)
            self._plotter.show(auto_close=False, interactive=False)
        except (RuntimeError, OSError, AttributeError) as error:
            raise LearningError(
                f"Nothing can be drawn here ({error}): install an OpenGL driver "
                "(on Linux: libegl1 and libgl1-mesa-dri)."
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._plotter is not None:
            self._plotter.close()
        self._plotter, self._bodies = None, {}

    def _body(self, pv: Any, mesh: HandMesh) -> tuple[Any, Any]:
        triangles = np.column_stack([np.full(len(mesh.faces), 3), mesh.faces]).ravel()
        body = pv.PolyData(mesh.vertices.copy(), triangles)
        body.point_data["colour"] = np.zeros((len(mesh.vertices), 3), np.uint8)
        actor = self._plotter.add_mesh(body, scalars="colour", rgb=True, lighting=False, reset_camera=False)
        return body, actor

    def draw(
        self, hand: PosedHand, side: Handedness, shape: HandShape | None, look: Look, view: View
    ) -> tuple[Floats, Floats]:
        """The hand alone: colour float32 (H, W, 3) 0..255, already times cover, and cover (H, W, 1) 0..1."""
        if self._plotter is None:
            raise LearningError("The renderer is closed: use it in a `with` block.")
        placed = PosedHand(view.place(hand.vertices), hand.normals @ view.turn.T, view.place(hand.joints))
        colours = shade(self.meshes[side], placed, shape, look)
        for name, (body, actor) in self._bodies.items():
            actor.SetVisibility(name == side)
            if name == side:
                body.points = placed.vertices
                body.point_data["colour"] = colours
        self._aim(view, placed)
        self._plotter.render()
        drawn = np.ascontiguousarray(self._plotter.screenshot(return_img=True)[:, :, :3])
        full = (drawn[:, :, 0] | drawn[:, :, 1] | drawn[:, :, 2] > 0).astype(np.float32)
        colour = cv2.resize(drawn.astype(np.float32), self.size, interpolation=cv2.INTER_AREA)
        cover = cv2.resize(full, self.size, interpolation=cv2.INTER_AREA)[:, :, None]
        return np.asarray(colour, np.float32), np.asarray(cover, np.float32)

    def _aim(self, view: View, placed: PosedHand) -> None:
        camera = self._plotter.camera
        camera.position, camera.focal_point, camera.up = (0, 0, 0), (0, 0, 1), (0, -1, 0)
        camera.view_angle = float(np.degrees(2 * np.arctan(self.size[1] / 2 / view.focal)))
        depth = placed.vertices[:, 2]
        camera.clipping_range = (max(0.02, float(depth.min()) - 0.02), float(depth.max()) + 0.05)


def _check_opengl(window: Any) -> None:
    """VTK's last resort is OSMesa, and it crashes where that is not installed: say so before it does."""
    if window.GetClassName() == "vtkOSOpenGLRenderWindow" and find_library("OSMesa") is None:
        raise RuntimeError("there is no OpenGL")


def _pyvista() -> Any:
    if "tensorflow" in sys.modules:  # seen with TensorFlow 2.21 and VTK 9.7: drawing ends the process
        raise LearningError("Hands cannot be drawn in a process that uses TensorFlow: start another one for them.")
    try:
        import pyvista
        from vtkmodules.vtkCommonCore import vtkLogger, vtkObject
    except ImportError as error:
        raise LearningError("Drawing hands needs pyvista: run `uv sync --group synthetic`.") from error
    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_OFF)
    vtkObject.GlobalWarningDisplayOff()
    return pyvista


_SIDE = {"right": 1.0, "left": -1.0}
# Handshapes also shown from the thumb's side: how far the hand is turned then, degrees, and how often.
_SIDEWAYS: dict[Handshape, tuple[float, float]] = {
    Handshape.C: (65, 0.6),
    Handshape.O: (50, 0.5),
    Handshape.G: (75, 0.8),
    Handshape.Q: (75, 0.8),
    Handshape.P: (60, 0.6),
    Handshape.PINCH: (50, 0.5),
    Handshape.HOOK: (45, 0.5),
    Handshape.THUMB_INDEX_CIRCLE: (35, 0.2),
}
# How far fingers lean from upright, degrees (towards the little finger's side), and how often.
_LEANING: dict[Handshape, tuple[float, float]] = {
    Handshape.THUMB: (90, 0.8),
    Handshape.P: (-70, 0.6),
    Handshape.Q: (-100, 0.8),
    Handshape.Y: (40, 0.2),
}


def random_turn(rng: np.random.Generator, handshape: Handshape, side: Handedness) -> Floats:
    """How somebody holds `handshape` up to a camera: palm or back to it, more or less upright; (3, 3)."""
    sign = _SIDE[side]
    yaw, pitch, roll = rng.normal(0, (20, 14, 14))
    turned, often = _SIDEWAYS.get(handshape, (0, 0))
    if rng.random() < often:
        yaw += sign * turned
    elif rng.random() < 0.4:
        yaw += 180
    leaning, often = _LEANING.get(handshape, (0, 0))
    if rng.random() < often:
        roll -= sign * leaning * (1 if np.cos(np.radians(yaw)) > -0.3 else -1)
    return rotation(float(yaw), float(np.clip(pitch, -40, 40)), float(roll))


def random_view(rng: np.random.Generator, hand: PosedHand, turn: Floats, size: tuple[int, int]) -> View:
    """A camera, near or far, that has the whole hand in the picture."""
    focal = size[1] / 2 / np.tan(np.radians(rng.uniform(40, 75)) / 2)
    marks = hand.landmarks @ turn.T
    low, high = marks.min(0), marks.max(0)
    extent = max(float((high - low)[:2].max()), 0.15)
    share = rng.uniform(0.34, 0.72)
    depth = max(focal * extent / (share * min(size)), 0.22)
    room = np.maximum(np.array(size) / 2 * 0.88 - focal * (high - low)[:2] / 2 / depth, 0)
    middle = rng.uniform(-0.9, 0.9, 2) * room * depth / focal
    shift = np.append(middle, depth) - (low + high) / 2
    return View(turn, shift.astype(np.float32), float(focal))


def settled(mesh: HandMesh, pose: Pose, handshape: Handshape, shape: HandShape | None = None) -> Pose:
    """`pose` with what touches in `handshape` touching, and nothing passing through anything."""
    return settle(mesh, pose, CONTACTS.get(handshape, ()), shape)


def random_picture(
    rng: np.random.Generator, handshape: Handshape | str, renderer: Renderer, side: Handedness | None = None
) -> SyntheticPicture:
    """One picture of `handshape` by a random signer before a random camera; `side` None means either hand."""
    handshape = Handshape(handshape)
    side = side or ("left" if rng.random() < 0.5 else "right")
    shape, mesh = HandShape.random(rng), renderer.meshes[side]
    hand = mesh.pose(settled(mesh, random_pose(rng, handshape), handshape, shape), shape)
    view = random_view(rng, hand, random_turn(rng, handshape, side), renderer.size)
    look = Look.random(rng)
    colour, cover = renderer.draw(hand, side, shape, look, view)
    behind = random_background(rng, renderer.size, look.tone).astype(np.float32)
    pixels = through_camera(rng, colour + behind * (1 - cover))
    marks = view.place(hand.landmarks)
    world = (marks - marks.mean(0)).astype(np.float32)
    return SyntheticPicture(pixels, handshape, side, view.project(marks, renderer.size), world)


def write_pictures(
    folder: Path, out: Path, per_handshape: int, seed: int, size: int, handshapes: tuple[Handshape, ...]
) -> int:
    """Write `<handshape>/<seq>_<handedness>.jpg` below `out`; gives how many. Same seed, same pictures."""
    with Renderer(folder, (size, size)) as renderer:
        for number, handshape in enumerate(Handshape):
            if handshape not in handshapes:
                continue
            (out / handshape).mkdir(parents=True, exist_ok=True)
            for seq in range(per_handshape):
                rng = np.random.default_rng((seed, number, seq))
                picture = random_picture(rng, handshape, renderer)
                path = out / handshape / f"{seq:05d}_{picture.handedness}.jpg"
                bgr = cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2BGR)
                if not cv2.imwrite(str(path), bgr, [cv2.IMWRITE_JPEG_QUALITY, 92]):
                    raise LearningError(f"{path} cannot be written: choose a folder you may write to with --out.")
    return per_handshape * len(handshapes)


def main(
    mesh: Annotated[Path, typer.Option(help="folder that holds left.glb and right.glb")],
    out: Annotated[Path, typer.Option(help="where the pictures go")],
    per_handshape: Annotated[int, typer.Option(min=1)] = 100,
    seed: Annotated[int, typer.Option(help="same seed, same pictures")] = 0,
    size: Annotated[int, typer.Option(min=96, max=1024, help="width and height in pixels")] = 320,
    only: Annotated[list[Handshape] | None, typer.Option(help="these handshapes alone")] = None,
) -> None:
    """Render training pictures."""
    try:
        count = write_pictures(mesh, out, per_handshape, seed, size, tuple(only or Handshape))
    except LearningError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{count} pictures in {out}")


if __name__ == "__main__":
    typer.run(main)
