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
from handcam.learning.views import FLAT, View, cut_off, edge_on, random_turn, random_view
from handcam.signs import Handshape

Floats = NDArray[np.float32]
Pixels = NDArray[np.uint8]


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


def settled(mesh: HandMesh, pose: Pose, handshape: Handshape, shape: HandShape | None = None) -> Pose:
    """`pose` with what touches in `handshape` touching, and nothing passing through anything."""
    return settle(mesh, pose, CONTACTS.get(handshape, ()), shape)


def random_picture(
    rng: np.random.Generator, handshape: Handshape | str, renderer: Renderer, side: Handedness | None = None
) -> SyntheticPicture:
    """One picture of `handshape` by a random signer before a random camera; `side` None means either hand.

    `other` is a pose that is no sign, or a sign that nobody could read: from its edge, or cut off by the border.
    """
    handshape = Handshape(handshape)
    side = side or ("left" if rng.random() < 0.5 else "right")
    unreadable = _UNREADABLE[rng.choice(3, p=(0.6, 0.2, 0.2))] if handshape is Handshape.OTHER else ""
    shown = FLAT[rng.integers(len(FLAT))] if unreadable else handshape
    shape, mesh = HandShape.random(rng), renderer.meshes[side]
    hand = mesh.pose(settled(mesh, random_pose(rng, shown), shown, shape), shape)
    turn = edge_on(rng) if unreadable == "edge" else random_turn(rng, shown, side)
    view = random_view(rng, hand, turn, renderer.size)
    if unreadable == "cut":
        view = cut_off(rng, view, hand, renderer.size)
    look = Look.random(rng)
    colour, cover = renderer.draw(hand, side, shape, look, view)
    behind = random_background(rng, renderer.size, look.tone).astype(np.float32)
    pixels = through_camera(rng, colour + behind * (1 - cover))
    marks = view.place(hand.landmarks)
    world = (marks - marks.mean(0)).astype(np.float32)
    return SyntheticPicture(pixels, handshape, side, view.project(marks, renderer.size), world)


_UNREADABLE = ("", "edge", "cut")
_OTHERS = 5
"""Pictures of `other` for each of a named handshape: there are more ways to show nothing."""


def write_pictures(
    folder: Path, out: Path, per_handshape: int, seed: int, size: int, handshapes: tuple[Handshape, ...]
) -> int:
    """Write `<handshape>/<seq>_<handedness>.jpg` below `out`; gives how many. Same seed, same pictures.

    Pictures that are there are left as they are, so a run that was stopped goes on.
    """
    total = 0
    with Renderer(folder, (size, size)) as renderer:
        for number, handshape in enumerate(Handshape):
            if handshape not in handshapes:
                continue
            (out / handshape).mkdir(parents=True, exist_ok=True)
            there = {path.name[:5] for path in (out / handshape).glob("*.jpg")}
            count = per_handshape * (_OTHERS if handshape is Handshape.OTHER else 1)
            total += count
            for seq in range(count):
                if f"{seq:05d}" not in there:
                    rng = np.random.default_rng((seed, number, seq))
                    _write(random_picture(rng, handshape, renderer), out / handshape, seq)
    return total


def _write(picture: SyntheticPicture, folder: Path, seq: int) -> None:
    bgr = cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2BGR)
    path = folder / f"{seq:05d}_{picture.handedness}.jpg"
    unfinished = path.with_suffix(".part")
    try:
        unfinished.write_bytes(cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, 92])[1].tobytes())
        unfinished.replace(path)
    except OSError as error:
        raise LearningError(
            f'"{path}" cannot be written ({error.strerror}). Choose a folder you may write to with --out.'
        ) from None


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
