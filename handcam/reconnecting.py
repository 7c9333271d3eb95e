"""Going on with a source that was lost once it is back."""

import logging
from collections.abc import Iterator
from threading import Event

from handcam.domain import Frame
from handcam.errors import LostError, SourceError
from handcam.protocols import FrameSource

log = logging.getLogger(__name__)

WAITS = (0.5, 1.0, 2.0)
"""Seconds before each try to open a lost source again; the last one before all that follow."""


class Reconnecting:
    """The frames of a source across the times it is lost. Iterate once; the caller closes the source in the end.

    Opening and reading happen on the thread that iterates; `lost` may be looked at from any.
    """

    def __init__(self, source: FrameSource, stopping: Event) -> None:
        """stopping: ends the iteration before the next frame, and ends the waiting for a lost source at once."""
        self.lost: str = ""  # a Sentence: why there are no frames just now, with the remedy; "" while there are
        self._source = source
        self._stopping = stopping
        self._tries = 0

    def __iter__(self) -> Iterator[Frame]:
        """Open the source and give its frames until it ends.

        Raises:
            SourceError: it cannot be opened at first, or fails for good.
        """
        self._source.open()
        while not self._stopping.is_set():
            try:
                frame = self._source.read()
            except LostError as error:
                self._wait_for(error)
                continue
            if frame is None:
                return
            yield frame
            if self.lost:  # only now: whoever sees that it is back finds the frame, too
                log.info("%s is back", self._source.name)
                self.lost, self._tries = "", 0

    def _wait_for(self, error: LostError) -> None:
        """Until the source is open again, or the iteration is to end."""
        if not self.lost:
            log.warning("%s Reading goes on once it is back.", error)
        self.lost = error.sentence
        while True:
            self._source.close()  # a driver may give a camera back only to a program that has let go of it
            if self._stopping.wait(WAITS[min(self._tries, len(WAITS) - 1)]):
                return
            self._tries += 1
            try:
                self._source.open()
                return
            except SourceError as still:
                self.lost = still.sentence
