"""The one way from a frame to a result, and the one loop: live window, headless run, benchmark and tests share both."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter

from handcam.adding import Adder
from handcam.cropping import cut_crop
from handcam.domain import Frame, Result
from handcam.protocols import Classifier, HandTracker, Sink
from handcam.stabiliser import Stabiliser


class Pipeline:
    """tracker -> crop -> classifier -> stabiliser. Open, use and close it on one thread."""

    def __init__(
        self, tracker: HandTracker, classifier: Classifier, stabiliser: Stabiliser, adder: Adder | None = None
    ) -> None:
        """adder: takes the digits of all hands for one number; None: each hand stands for itself."""
        self._tracker = tracker
        self._classifier = classifier
        self._coming: Classifier | None = None
        self._adder = adder
        self.stabiliser = stabiliser

    @property
    def device(self) -> str:
        """What the classifier runs on, as the user is told."""
        return self._classifier.device

    def open(self) -> None:
        """Load the models.

        Raises:
            ModelError: one is missing, broken or the wrong one.
        """
        self._classifier.open()
        self._tracker.open()

    def replace_classifier(self, classifier: Classifier) -> None:
        """Use this one, which is not open yet, from the next frame on. Any thread."""
        self._coming = classifier

    def process(self, frame: Frame) -> Result:
        """Everything that can be said of this frame, given those before it.

        Raises:
            ModelError: a classifier that was to be used from now on cannot be opened.
        """
        timings: dict[str, float] = {}
        if self._coming is not None:
            self._take_over(self._coming)
        with _timed(timings, "track"):
            hands = self._tracker.track(frame)
        with _timed(timings, "crop"):
            crops = tuple(cut_crop(frame, hand) for hand in hands)
        with _timed(timings, "classify"):
            predictions = tuple(self._classifier.classify(crop) for crop in crops)
        with _timed(timings, "stabilise"):
            slots = [hand.slot for hand in hands]
            readings = self.stabiliser.update(frame.time, list(zip(slots, predictions, strict=True)))
            total = None
            if self._adder is not None:
                total, readings = self._adder.update(frame.time, readings)
        return Result(frame, hands, crops, predictions, readings, total, timings)

    def _take_over(self, classifier: Classifier) -> None:
        if self._coming is classifier:
            self._coming = None
        self._classifier.close()
        self._classifier = classifier
        classifier.open()

    def close(self) -> None:
        """Free the models."""
        self._tracker.close()
        self._classifier.close()


def run(frames: Iterable[Frame], pipeline: Pipeline, sinks: Iterable[Sink]) -> None:
    """Process every frame in order and hand each result to every sink."""
    sinks = tuple(sinks)
    for frame in frames:
        result = pipeline.process(frame)
        for sink in sinks:
            sink.write(result)


@contextmanager
def _timed(timings: dict[str, float], stage: str) -> Iterator[None]:
    start = perf_counter()
    yield
    timings[stage] = (perf_counter() - start) * 1000
