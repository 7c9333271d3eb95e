"""The seams of handcam. Whatever fulfils one of these can be plugged in; `build.py` picks what is.

Lifecycle: `open` and `close` are called once each, on the thread that does the work in between; `close` may be
called without `open`, and never raises.
"""

from typing import Protocol

from handcam.domain import Crop, Frame, Hand, Prediction, Result


class FrameSource(Protocol):
    """Gives frames, one by one."""

    @property
    def name(self) -> str:
        """What the user knows it by."""
        ...

    @property
    def realtime(self) -> bool:
        """True for a camera: frames nobody takes in time are dropped. False for files: every frame counts."""
        ...

    def open(self) -> None:
        """Get ready to read.

        Raises:
            SourceError: no frames are to be had; the message holds the remedy.
        """
        ...

    def read(self) -> Frame | None:
        """The next frame, waiting for it if need be; None when there are no more.

        Raises:
            SourceError: the source failed half-way.
        """
        ...

    def close(self) -> None:
        """Give back whatever `open` took."""
        ...


class HandTracker(Protocol):
    """Finds the hands in a frame."""

    def open(self) -> None:
        """Load the models.

        Raises:
            ModelError: a model is missing or broken.
        """
        ...

    def track(self, frame: Frame) -> tuple[Hand, ...]:
        """The hands in this frame, ordered by slot. Frames come in the order of their times."""
        ...

    def close(self) -> None:
        """Give back whatever `open` took."""
        ...


class Classifier(Protocol):
    """Names the handshape on a crop."""

    @property
    def device(self) -> str:
        """Where and with what it runs, as the user is told: "CPU (LiteRT)"."""
        ...

    def open(self) -> None:
        """Load the network.

        Raises:
            ModelError: the network is missing, broken or not the one its card describes.
        """
        ...

    def classify(self, crop: Crop) -> Prediction:
        """Calibrated probabilities over handshapes."""
        ...

    def close(self) -> None:
        """Give back whatever `open` took."""
        ...


class Sink(Protocol):
    """Does something with results. Called on the pipeline thread, so it must not wait for anything slow."""

    def write(self, result: Result) -> None:
        """Take one result, in frame order."""
        ...

    def close(self) -> None:
        """No more results will come."""
        ...
