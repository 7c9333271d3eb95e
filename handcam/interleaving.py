"""Timing side by side: others do the pipeline's work, or part of it, on the very frames and crops that it works on.

The loop is the pipeline's own. `Interleaved` stands at both its ends, as the frames that go in and as the sink of what
comes out, and lets the others work in between, so that whatever slows the machine down hits all alike.
"""

import os
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import cv2
import numpy as np

from handcam.build import make_stabiliser, make_tracker
from handcam.classifier import KERAS, LiteRTClassifier, TensorFlowClassifier, checked_card
from handcam.cropping import CROP_SIDE
from handcam.domain import LANDMARKS, Crop, Frame, Pixels, Result
from handcam.importing import import_heavy
from handcam.pipeline import Pipeline, run
from handcam.resources import model
from handcam.settings import Settings
from handcam.tracking import MediaPipeTracker

SIZES = ((640, 480), (1280, 720), (1920, 1080))
"""480p, 720p and 1080p: width and height in pixels."""
WARM_UP = 10
"""So many of the first frames are played once before all of them, and not counted."""
CONTEST_EVERY = 3
"""One counted frame in so many has a contest: `model.predict` takes longer than all the rest. Odd, so that after it
either tracker comes first as often."""

Way = Callable[[Crop], object]
"""Runs the network on one crop."""
MakeWays = Callable[[], Mapping[str, Way]]
Advance = Callable[[int, int], None]
"""Called with (steps done, steps in all), while nothing is timed."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is shown to the trackers: one or two hands, in frames of this size (width, height in pixels)."""

    hands: int
    size: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.hands} hand{'s' if self.hands > 1 else ''}, {self.size[0]}x{self.size[1]}"

    def picture(self, pixels: Pixels) -> Pixels:
        """This picture (for two hands: beside its mirror image), scaled to fit the size, on black."""
        if self.hands == 2:
            pixels = np.hstack([pixels, pixels[:, ::-1]])
        return _letterboxed(pixels, self.size)


def scenes(own: tuple[int, int]) -> list[Scene]:
    """One and two hands at the source's own size, which comes first, and at each of SIZES."""
    return [Scene(hands, size) for size in dict.fromkeys((own, *SIZES)) for hands in (1, 2)]


class Interleaved:
    """Frames for the loop and a sink in one; around it, bare MediaPipe and the ways to run the network are timed.

    Bare MediaPipe sees each frame just before the pipeline or just after it, turn and turn about; the ways to run the
    network take turns in who is first. Only frames in which both found all the hands shown are counted. One thread.

    spent: milliseconds, one a counted frame: "mediapipe"; "pipeline", all of `Pipeline.process`; "classify_path", what
    of that went into crop and network. On frames with a contest: each way by its name. All for all hands of the frame.
    """

    def __init__(
        self,
        frames: Iterable[Frame],
        look: Callable[[Frame], int],
        ways: Mapping[str, Way],
        hands: int,
        *,
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        """frames: counted from index 0 on; negative ones warm up. hands: how many are shown.

        look: bare MediaPipe, tells how many hands it found. clock: seconds.
        """
        self.spent: dict[str, list[float]] = defaultdict(list)
        self._frames, self._look, self._hands, self._clock = frames, look, hands, clock
        self._ways = deque(ways.items())
        self._started = 0.0
        self._bare: tuple[int, float] | None = None

    def __iter__(self) -> Iterator[Frame]:
        for frame in self._frames:
            self._bare = self._timed_look(frame) if frame.index % 2 == 0 else None
            self._started = self._clock()
            yield frame

    def write(self, result: Result) -> None:
        """The pipeline is done with a frame: stop its time, and let the others have their turn."""
        pipeline = (self._clock() - self._started) * 1000
        found, bare = self._bare or self._timed_look(result.frame)
        if not found == len(result.hands) == self._hands:
            return
        spent = {
            "mediapipe": bare,
            "pipeline": pipeline,
            "classify_path": result.timings_ms["crop"] + result.timings_ms["classify"],
        }
        if len(self.spent["pipeline"]) % CONTEST_EVERY == 0:
            spent |= self._contest(result.crops)
        if result.frame.index >= 0:
            for name, value in spent.items():
                self.spent[name].append(value)

    def close(self) -> None:
        """Nothing is held."""

    def _timed_look(self, frame: Frame) -> tuple[int, float]:
        start = self._clock()
        found = self._look(frame)
        return found, (self._clock() - start) * 1000

    def _contest(self, crops: Sequence[Crop]) -> dict[str, float]:
        self._ways.rotate()
        spent = {name: 0.0 for name, _ in self._ways}
        for crop in crops:
            for name, way in self._ways:
                start = self._clock()
                way(crop)
                spent[name] += (self._clock() - start) * 1000
        return spent


class BareMediaPipe(MediaPipeTracker):
    """MediaPipe's HandLandmarker with the same model and options as our tracker; nothing is made of what it finds."""

    _mediapipe: Any = None

    def open(self) -> None:
        """Load the model."""
        super().open()
        self._mediapipe = import_heavy("mediapipe")  # loaded by now, without TensorFlow

    def look(self, frame: Frame) -> int:
        """How many hands are in this frame. Frames come in the order of their times, whole milliseconds apart."""
        image = self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=frame.pixels)
        return len(self._landmarker.detect_for_video(image, round(frame.time * 1000)).hand_landmarks)


def cpu_pipeline(settings: Settings) -> Pipeline:
    """The pipeline as it is on a machine without a GPU."""
    return Pipeline(make_tracker(settings), LiteRTClassifier(), make_stabiliser(settings))


def open_ways() -> dict[str, Way]:
    """The network on the CPU by each way there is, warmed up: "classify" is LiteRT, as handcam uses it.

    "function", a TensorFlow function of fixed signature, and "predict", Keras' own, are left out where TensorFlow
    cannot be loaded. Call this with MediaPipe loaded: it would want TensorFlow too if it came second.

    Raises:
        ModelError: a file of the network is missing or broken.
    """
    litert = LiteRTClassifier()
    litert.open()
    ways: dict[str, Way] = {"classify": litert.classify}
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    try:
        import_heavy("tensorflow").config.set_visible_devices([], "GPU")
        from handcam.network import load_network
    except (ImportError, OSError):
        return ways
    compiled = TensorFlowClassifier()
    compiled.open()  # looks at the file's hash too
    card = checked_card(model(""))
    network = load_network(model(KERAS), len(card.handshapes), card.temperature)
    ways |= {"function": compiled.classify, "predict": lambda crop: network.predict(_inputs(crop), verbose=0)}
    blank = np.zeros((LANDMARKS, 3), np.float32)
    crop = Crop(np.zeros((CROP_SIDE, CROP_SIDE, 3), np.uint8), blank[:, :2], blank)
    for way in ways.values():
        for _ in range(3):
            way(crop)
    return ways


def measure(
    scene: Scene, pictures: Sequence[Pixels], settings: Settings, *, make_ways: MakeWays, advance: Advance
) -> Mapping[str, Sequence[float]]:
    """Play the pictures once through pipeline and bare MediaPipe, at 30 a second by their stamps, as fast as can be.

    make_ways: gives the ways to run the network, once MediaPipe is loaded (`open_ways`; `dict`: no contest).
    Returns `Interleaved.spent`, without what there was no hand for.

    Raises:
        ModelError: a model is missing or broken.
    """
    tracker = settings.tracker.model_copy(update={"max_hands": scene.hands})
    pipeline = cpu_pipeline(settings.model_copy(update={"tracker": tracker}))
    bare = BareMediaPipe(tracker.max_hands, tracker.min_confidence, tracker.landmark_model)
    with ExitStack() as stack:
        for part in (pipeline, bare):
            stack.callback(part.close)
            part.open()
        both = Interleaved(_film(scene, pictures, advance), bare.look, make_ways(), scene.hands)
        run(both, pipeline, [both])
    return both.spent


def _film(scene: Scene, pictures: Sequence[Pixels], advance: Advance) -> Iterator[Frame]:
    """The first pictures to warm up, with negative indices, then all of them."""
    first = pictures[:WARM_UP]
    for number, pixels in enumerate((*first, *pictures)):
        yield Frame(scene.picture(pixels), number - len(first), number / 30)
        advance(number + 1, len(first) + len(pictures))


def _letterboxed(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    height, width = pixels.shape[:2]
    if (width, height) == size:
        return pixels
    scale = min(size[0] / width, size[1] / height)
    fitting = max(1, round(width * scale)), max(1, round(height * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    scaled = cv2.resize(pixels, fitting, interpolation=how)
    left, top = (size[0] - fitting[0]) // 2, (size[1] - fitting[1]) // 2
    canvas = np.zeros((size[1], size[0], 3), np.uint8)
    canvas[top : top + fitting[1], left : left + fitting[0]] = scaled
    return canvas


def _inputs(crop: Crop) -> dict[str, Any]:
    return {
        "pixels": crop.pixels[None].astype(np.float32),
        "landmarks": crop.landmarks[None],
        "world": crop.world[None],
    }
