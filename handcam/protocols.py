"""The seams of handcam. Whatever fulfils one of these can be plugged in; `build.py` picks what is.

Lifecycle: `open` and `close` are called once each, on the thread that does the work in between; `close` may be
called without `open`, and never raises. Only a source that raised LostError is closed and opened again, as often as it
takes, and goes on from where it was; nothing else has to wait, or to be told that the waiting is over.
"""

from typing import Protocol

from handcam.domain import Crop, Frame, Hand, Prediction, Result


class FrameSource(Protocol):
    """Gives frames, one by one.

    A source whose driver has a say in size and rate may also have `given`, a `Given` or None, for any thread to read.
    """

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
            LostError: the source is away and may come back: close it, and open it again until that succeeds.
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
