"""Parts that misbehave on demand, for tests of what is built around them."""

from threading import Event
from time import monotonic, sleep

import numpy as np

from handcam.domain import Crop, Frame, Hand, Prediction, Result
from handcam.errors import ModelError, SourceError
from handcam.pipeline import Pipeline
from handcam.signs import load_sign_set
from handcam.stabiliser import Stabiliser


class Source:
    """Gives `count` grey frames; fails, blocks or takes its time where told to."""

    name = "fake"

    def __init__(
        self, count: int = 5, *, realtime: bool = False, every: float = 0.0, fails: str = "", blocks: bool = False
    ) -> None:
        """fails: "open" or "read"; blocks: read never returns until `unblock` is set; every: seconds between frames."""
        self.realtime = realtime
        self.unblock = Event()
        self.opened = self.closed = 0
        self._count, self._every, self._fails, self._blocks = count, every, fails, blocks
        self._index = 0

    def open(self) -> None:
        self.opened += 1
        if self._fails == "open":
            raise SourceError("It is broken. Mend it.")

    def read(self) -> Frame | None:
        if self._blocks:
            self.unblock.wait(30)
        if self._fails == "read" and self._index:
            raise SourceError("It broke. Mend it.")
        if self._index >= self._count:
            return None
        sleep(self._every)
        self._index += 1
        time = monotonic() if self.realtime else self._index / 30
        return Frame(np.zeros((48, 64, 3), np.uint8), self._index - 1, time)

    def close(self) -> None:
        self.closed += 1


class Tracker:
    """Finds no hands; slow or broken where told to."""

    def __init__(self, *, takes: float = 0.0, fails: str = "") -> None:
        self.closed = 0
        self._takes, self._fails = takes, fails

    def open(self) -> None:
        if self._fails == "open":
            raise ModelError("No model. Get one.")

    def track(self, frame: Frame) -> tuple[Hand, ...]:
        sleep(self._takes)
        if self._fails == "track" and frame.index == 2:
            raise RuntimeError("out of ideas")
        return ()

    def close(self) -> None:
        self.closed += 1


class Classifier:
    """Never asked, as there are no hands."""

    device = "nowhere"

    def open(self) -> None:
        """Nothing to load."""

    def classify(self, crop: Crop) -> Prediction:
        raise AssertionError("there is no hand to classify")

    def close(self) -> None:
        """Nothing to free."""


class Keeper:
    """A sink that keeps the indices of what it was given."""

    def __init__(self) -> None:
        self.indices: list[int] = []
        self.closed = 0

    def write(self, result: Result) -> None:
        self.indices.append(result.frame.index)

    def close(self) -> None:
        self.closed += 1


def pipeline_with(tracker: Tracker) -> Pipeline:
    """A pipeline around this tracker."""
    return Pipeline(tracker, Classifier(), Stabiliser(load_sign_set("counting")))
