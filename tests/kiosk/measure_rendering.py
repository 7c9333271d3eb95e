"""Rendered people before a kiosk, for the measurements: hands that do anything, and what the pipeline makes of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from handcam.classifier import LiteRTClassifier
from handcam.domain import Crop, Frame, Hand, Handedness, Pixels, Prediction
from handcam.learning.clips import HELD_UP
from handcam.learning.hand_mesh import HandShape
from handcam.learning.poses import HIGH, LOW, Pose
from handcam.learning.skin import Look
from handcam.learning.synthetic import Renderer
from handcam.learning.views import View, rotation
from handcam.pipeline import Pipeline
from handcam.signs import load_sign_set
from handcam.stabiliser import Stabiliser
from handcam.tracking import MediaPipeTracker

Floats = NDArray[np.float32]
SIZE = (640, 480)
FPS = 15
_FOCAL = 1.35  # in picture heights


@dataclass(frozen=True, eq=False)
class Posture:
    """A hand at one moment: its pose, yaw, pitch and roll in degrees, and metres from where hands are held up."""

    pose: Pose
    turn: tuple[float, float, float] = (0.0, 0.0, 0.0)
    off: tuple[float, float, float] = (0.0, 0.0, 0.0)


Motion = Callable[[float], Posture | None]
"""What a hand does at a time in seconds; None: it is not in the picture."""


@dataclass(frozen=True, eq=False)
class Body:
    """Whose hand it is, and how far away: times the distance of a hand held up."""

    side: Handedness
    shape: HandShape
    look: Look
    near: float

    @classmethod
    def random(cls, rng: np.random.Generator) -> "Body":
        side: Handedness = "left" if rng.random() < 0.5 else "right"
        return cls(side, HandShape.random(rng), Look.random(rng), float(np.exp(rng.uniform(0, np.log(2.0)))))


def film(
    renderer: Renderer,
    hands: Sequence[tuple[Body, Motion]],
    seconds: float,
    behind: Callable[[float], Floats],
    rng: np.random.Generator,
    fps: int = FPS,
) -> Iterator[Pixels]:
    """Frames with these hands, the last in front, a camera's noise, and what is behind at each time."""
    grain = rng.normal(0, 2.5, (4, SIZE[1], SIZE[0], 1)).astype(np.float32)
    for number in range(round(seconds * fps)):
        time = number / fps
        scene = behind(time)
        for body, motion in hands:
            posture = motion(time)
            if posture is not None:
                scene = _with_hand(renderer, body, posture, time, scene)
        noise = np.roll(grain[number % 4], 37 * number % SIZE[0], axis=1)
        yield (scene + noise).clip(0, 255).astype(np.uint8)


def _with_hand(renderer: Renderer, body: Body, posture: Posture, time: float, behind: Floats) -> Floats:
    alive = np.clip(posture.pose.angles + np.sin(2.1 * time + np.arange(23)) * 0.7, LOW, HIGH)
    hand = renderer.meshes[body.side].pose(Pose(alive), body.shape)
    sign = 1.0 if body.side == "right" else -1.0
    yaw, pitch, roll = posture.turn
    at = np.array(HELD_UP) * body.near + np.array(posture.off)
    sway = 0.003 * np.sin(np.array((1.9, 2.7, 1.3)) * time + 1)
    view = View(rotation(sign * yaw, pitch, sign * roll), (at + sway).astype(np.float32), _FOCAL * renderer.size[1])
    colour, cover = renderer.draw(hand, body.side, body.shape, body.look, view)
    return colour + behind * (1 - cover)


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """What the tracker and the network made of one frame."""

    hands: tuple[Hand, ...]
    crops: tuple[Crop, ...]
    predictions: tuple[Prediction, ...]


def find(pictures: Iterable[Pixels], max_hands: int = 2, fps: float = FPS) -> list[Found]:
    """What the real tracker and network make of a film."""
    pipeline = Pipeline(MediaPipeTracker(max_hands), LiteRTClassifier(), Stabiliser(load_sign_set("counting")))
    found = []
    pipeline.open()
    try:
        for number, pixels in enumerate(pictures):
            result = pipeline.process(Frame(pixels, number, number / fps))
            found.append(Found(result.hands, result.crops, result.predictions))
    finally:
        pipeline.close()
    return found
