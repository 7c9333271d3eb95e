"""Rendered clips of a hand that signs a sequence, and the rendered test data.

    python -m handcam.learning.clips --mesh DIR --out-assets assets --out-tests tests/data

writes demo.mp4 and demo.json beside each other, and the pictures, clip and tables that the tests read.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import cv2
import numpy as np
import typer
from numpy.typing import NDArray

from handcam.domain import Handedness
from handcam.errors import LearningError
from handcam.learning.hand_mesh import HandShape, PosedHand
from handcam.learning.poses import POSES, Pose, random_pose
from handcam.learning.scenery import pleasant_room, random_background
from handcam.learning.skin import SKIN_TONES, Look
from handcam.learning.synthetic import Renderer, settled
from handcam.learning.views import View, rotation
from handcam.signs import Handshape

Floats = NDArray[np.float32]
Pixels = NDArray[np.uint8]

FPS = 25
_MOVE = 0.34  # seconds from one sign to the next
_COME = 0.5  # seconds to enter or leave the picture
_GONE = 0.6  # seconds out of the picture
_FOCAL = 1.35  # in picture heights


@dataclass(frozen=True)
class Step:
    """One sign held `hold` seconds, with the hand turned by degrees. None as handshape: no hand in view.

    pose: how it is shown, in place of the handshape's own pose.
    """

    handshape: Handshape | None
    hold: float = 1.0
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    pose: Pose | None = None


@dataclass(frozen=True)
class Sign:
    """A sign held in a clip, from `start` to `end`, seconds."""

    handshape: Handshape
    start: float
    end: float


@dataclass(frozen=True, eq=False)
class _Key:
    """The hand at one moment: pose, turn (yaw, pitch, roll; degrees), how far up in the picture, 0..1."""

    time: float
    pose: Pose
    turn: NDArray[np.float64]
    up: float


ASL = (
    "o",
    "index",
    "v",
    "thumb_index_middle",
    "four",
    "five",
    "w",
    "thumb_ring",
    "thumb_middle",
    "thumb_index_circle",
)
COUNTING = ("index", "v", "thumb_index_middle", "four", "five")  # a three that asl and counting both read


def demo_steps() -> tuple[Step, ...]:
    """ASL 0 to 9, a pause, then counting from one to five with the hand tilted."""
    asl = [Step(Handshape(name), 0.96, yaw=6, roll=-4) for name in ASL]
    asl[0] = Step(Handshape.O, 0.96, yaw=50, roll=-6)
    counting = [Step(Handshape(name), 0.8, yaw=-16, pitch=4, roll=14) for name in COUNTING]
    return (*asl, Step(None, _GONE), *counting)


def plan(renderer: Renderer, side: Handedness, steps: tuple[Step, ...]) -> tuple[list[_Key], list[Sign]]:
    """The moments between which the hand moves, and when which sign is held; it enters first, leaves last."""
    keys: list[_Key] = []
    signs: list[Sign] = []
    now, away = 0.16, True
    for number, step in enumerate(steps):
        if step.handshape is None:
            keys.append(_Key(now + _COME, keys[-1].pose, keys[-1].turn, 0.0))
            now, away = now + _COME + step.hold, True
            continue
        pose = settled(renderer.meshes[side], step.pose or POSES[step.handshape], step.handshape)
        sign = 1.0 if side == "right" else -1.0
        turn = np.array([sign * step.yaw, step.pitch, sign * step.roll], float)
        if away:
            keys.append(_Key(now, pose, turn, 0.0))
        now += _COME if away else _MOVE
        keys += [_Key(now, pose, turn, 1.0), _Key(now + step.hold, pose, turn, 1.0)]
        signs.append(Sign(step.handshape, round(now, 3), round(now + step.hold, 3)))
        now, away = now + step.hold, False
        if number == len(steps) - 1:
            keys.append(_Key(now + _COME, pose, turn, 0.0))
    return keys, signs


def _between(keys: list[_Key], time: float) -> tuple[Pose, NDArray[np.float64], float]:
    """Pose, turn and height at `time`: eased between keys, the thumb a little ahead of the little finger."""
    after = next((i for i, key in enumerate(keys) if key.time > time), len(keys))
    if after in (0, len(keys)):
        key = keys[0 if after == 0 else -1]
        return key.pose, key.turn, key.up
    a, b = keys[after - 1], keys[after]
    share = (time - a.time) / (b.time - a.time)
    lag = np.concatenate([np.zeros(5), np.repeat([0.03, 0.05, 0.08, 0.10], 4), [0.0, 0.0]])
    each = _ease(np.clip((share - lag) / 0.9, 0, 1))
    eased = float(_ease(np.clip(share, 0, 1)))
    pose = Pose(a.pose.angles + (b.pose.angles - a.pose.angles) * each)
    return pose, a.turn + (b.turn - a.turn) * eased, a.up + (b.up - a.up) * eased


def _ease(share: Any) -> Any:
    return share**3 * (share * (6 * share - 15) + 10)


def _sway(time: float, seed: int) -> NDArray[np.float64]:
    """What a living hand does when held still: drift and tremor of yaw, pitch, roll (deg), x, y, z (m)."""
    rng = np.random.default_rng(seed)
    speeds, starts = rng.uniform(0.25, 0.8, (2, 6)), rng.uniform(0, 6.28, (3, 6))
    slow = np.sin(6.28 * speeds[0] * time + starts[0]) + 0.6 * np.sin(6.28 * speeds[1] * 1.7 * time + starts[1])
    tremor = np.sin(6.28 * 7.3 * time + starts[2])
    size = np.array([2.6, 1.8, 1.6, 0.004, 0.003, 0.008])
    return np.asarray(size * (slow + 0.05 * tremor), float)


HELD_UP = (0.0, 0.07, 0.38)
"""Where the wrist is in camera space, metres: right, down, away."""


def frames(
    renderer: Renderer,
    side: Handedness,
    keys: list[_Key],
    look: Look,
    behind: Floats,
    shape: HandShape,
    at: tuple[float, float, float] = HELD_UP,
    sway_seed: int = 5,
) -> Iterator[Pixels]:
    """The clip's frames, uint8 (H, W, 3) RGB; `behind` is the backdrop, float32 of the same size; `at`: the wrist."""
    mesh, height = renderer.meshes[side], renderer.size[1]
    for number in range(round((keys[-1].time + 0.2) * FPS)):
        time = number / FPS
        pose, turn, up = _between(keys, time)
        if up <= 0:
            yield behind.clip(0, 255).astype(np.uint8)
            continue
        sway = _sway(time, sway_seed)
        alive = Pose(pose.angles + np.sin(2.1 * time + np.arange(23)) * 0.7)
        hand = mesh.pose(alive, shape)
        yaw, pitch, roll = turn + sway[:3]
        view = View(rotation(yaw, pitch, roll), _shift(sway, up, at), _FOCAL * height)
        colour, cover = renderer.draw(hand, side, shape, look, view)
        yield (colour + behind * (1 - cover)).clip(0, 255).astype(np.uint8)


def _shift(sway: NDArray[np.float64], up: float, at: tuple[float, float, float]) -> Floats:
    out_of_sight = 0.32 * at[2] / HELD_UP[2]
    return np.asarray(np.array(at) + np.array([0.0, out_of_sight * (1 - up), 0.0]) + sway[3:], np.float32)


def write_clip(path: Path, pictures: Iterator[Pixels], size: tuple[int, int], signs: list[Sign]) -> None:
    """Write an MPEG-4 clip and, beside it, a .json of what is signed when."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), FPS, size)
    if not writer.isOpened():
        raise LearningError(f"{path} cannot be written: choose another folder, or install opencv-python with FFmpeg.")
    for picture in pictures:
        writer.write(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    writer.release()
    truth = {"fps": FPS, "signs": [vars(sign) for sign in signs]}
    path.with_suffix(".json").write_text(json.dumps(truth, indent=1) + "\n", encoding="utf-8")


def soft_look(step: float = 3.6, cloth: tuple[int, int, int] = (62, 84, 112)) -> Look:
    """A hand in soft daylight from the upper left; `step` is 0 for the lightest skin, 9 for the darkest."""
    tone = [float(np.interp(step, range(len(SKIN_TONES)), SKIN_TONES[:, c])) for c in range(3)]
    towards = np.array([-0.5, -0.62, -0.6], np.float32)
    return Look(
        tone=np.array(tone, np.float32),
        cloth=np.array(cloth, np.float32),
        key=np.array([0.80, 0.76, 0.70], np.float32),
        sky=np.array([0.37, 0.39, 0.42], np.float32),
        towards=towards / np.linalg.norm(towards),
        gloss=0.10,
        mottle=0.03,
        seed=4,
    )


def write_demo(folder: Path, out: Path) -> None:
    """demo.mp4 and demo.json: what handcam shows where there is no camera."""
    size = (640, 480)
    with Renderer(folder, size, detail=2, supersample=3) as renderer:
        keys, signs = plan(renderer, "right", demo_steps())
        shape = HandShape(sleeve=0.055)
        pictures = frames(renderer, "right", keys, soft_look(), pleasant_room(size), shape)
        write_clip(out / "demo.mp4", pictures, size, signs)


# Test pictures: yaw, pitch, roll of a right hand in degrees; the rest are upright, palm first.
_TURNS: dict[str, tuple[float, float, float]] = {
    "thumb": (25, 0, -80),
    "o": (55, 0, -5),
    "pinch": (45, 0, -5),
    "hook": (35, 0, -4),
    "thumb_index_circle": (12, 0, -4),
}
_SIGNS = (*list(Handshape)[:16], Handshape.PINKY, Handshape.ROCK)


def write_tests(folder: Path, out: Path) -> None:
    """The pictures, clip and tables of tests/data."""
    out.mkdir(parents=True, exist_ok=True)
    rows: list[tuple[str, str, str]] = []
    marks: dict[str, list[list[float]]] = {}
    size = (320, 320)
    with Renderer(folder, size, detail=2, supersample=3) as renderer:
        for number, (name, handshape, side) in enumerate(_single_hands()):
            rng = np.random.default_rng((11, number))
            pose = random_pose(rng, handshape) if handshape is Handshape.OTHER else POSES[handshape]
            hand = renderer.meshes[side].pose(settled(renderer.meshes[side], pose, handshape))
            behind = random_background(rng, size, SKIN_TONES[4])
            picture, points = _picture(renderer, hand, side, _TURNS.get(handshape, (6, 0, -4)), behind, number)
            _save(out / name, picture)
            rows.append((name, str(handshape), side))
            marks[name] = points
        _save(out / "empty.jpg", pleasant_room(size))
        rows.append(("empty.jpg", "", ""))
        _write_two_hands(renderer, out, rows, marks)
    _write_tables(out, rows, marks)
    _write_counting(folder, out)


def _single_hands() -> list[tuple[str, Handshape, Handedness]]:
    hands: list[tuple[str, Handshape, Handedness]] = [(f"{sign}.jpg", sign, "right") for sign in _SIGNS]
    hands += [(f"other_{n}.jpg", Handshape.OTHER, "right") for n in (1, 2)]
    return [*hands, ("left_five.jpg", Handshape.FIVE, "left")]


def _picture(
    renderer: Renderer,
    hand: PosedHand,
    side: Handedness,
    turn: tuple[float, float, float],
    behind: Floats,
    number: int,
) -> tuple[Floats, list[list[float]]]:
    """A hand before `behind`, its middle in the middle of the picture, and its landmarks in pixels."""
    yaw, pitch, roll = turn
    sign = 1.0 if side == "right" else -1.0
    turned = rotation(sign * yaw, pitch, sign * roll)
    at = hand.landmarks @ turned.T
    shift = np.array([0, 0.01, 0.44]) - (at.min(0) + at.max(0)) / 2
    view = View(turned, shift.astype(np.float32), 1.2 * renderer.size[1])
    look = soft_look((1.5, 3.5, 5.0, 6.5, 2.5)[number % 5])
    colour, cover = renderer.draw(hand, side, None, look, view)
    points = view.project(view.place(hand.landmarks), renderer.size)
    return colour + behind * (1 - cover), [[round(float(v), 1) for v in point] for point in points]


def _write_two_hands(renderer: Renderer, out: Path, rows: list[Any], marks: dict[str, Any]) -> None:
    """A right hand that shows five and a left hand that shows v, as a signer who faces us has them."""
    scene = pleasant_room(renderer.size)
    hands: tuple[tuple[Handedness, Handshape, float], ...] = (
        ("right", Handshape.FIVE, -0.135),
        ("left", Handshape.V, 0.125),
    )
    for side, handshape, x in hands:
        mesh = renderer.meshes[side]
        hand = mesh.pose(settled(mesh, POSES[handshape], handshape))
        view = View(rotation(0, 0, 0), np.array([x, 0.10, 0.62], np.float32), 1.2 * renderer.size[1])
        colour, cover = renderer.draw(hand, side, None, soft_look(3.0), view)
        scene = colour + scene * (1 - cover)
        points = view.project(view.place(hand.landmarks), renderer.size)
        rows.append(("two_hands.jpg", str(handshape), side))
        marks[f"two_hands.jpg#{side}"] = [[round(float(v), 1) for v in point] for point in points]
    _save(out / "two_hands.jpg", scene)


def _write_counting(folder: Path, out: Path) -> None:
    size = (320, 240)
    steps = tuple(Step(Handshape(name), 0.9, yaw=4, roll=-3) for name in ("index", "v", "w"))
    with Renderer(folder, size, detail=2, supersample=3) as renderer:
        keys, signs = plan(renderer, "left", steps)
        pictures = frames(renderer, "left", keys, soft_look(5.0), pleasant_room(size), HandShape())
        write_clip(out / "counting.mp4", pictures, size, signs)


def _write_tables(out: Path, rows: list[tuple[str, str, str]], marks: dict[str, list[list[float]]]) -> None:
    with (out / "index.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("file", "handshape", "handedness"))
        table.writerows(rows)
    (out / "landmarks.json").write_text(json.dumps(marks) + "\n", encoding="utf-8")


def _save(path: Path, scene: Floats) -> None:
    pixels = cv2.cvtColor(scene.clip(0, 255).astype(np.uint8), cv2.COLOR_RGB2BGR)
    if not cv2.imwrite(str(path), pixels, [cv2.IMWRITE_JPEG_QUALITY, 90]):
        raise LearningError(f"{path} cannot be written: choose a folder you may write to.")


def main(
    mesh: Annotated[Path, typer.Option(help="folder that holds left.glb and right.glb")],
    out_assets: Annotated[Path | None, typer.Option(help="where demo.mp4 and demo.json go")] = None,
    out_tests: Annotated[Path | None, typer.Option(help="where the test data go")] = None,
) -> None:
    """Render the demo clip and the test data."""
    try:
        if out_assets is not None:
            write_demo(mesh, out_assets)
            typer.echo(f"{out_assets / 'demo.mp4'}")
        if out_tests is not None:
            write_tests(mesh, out_tests)
            typer.echo(f"{out_tests}")
    except LearningError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    typer.run(main)
