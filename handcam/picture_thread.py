"""A thread of its own for whatever takes pictures slowly: the one that shows them never waits."""

import logging
from threading import Thread
from time import monotonic

from handcam.backlog import Backlog
from handcam.domain import Pixels
from handcam.errors import OutputError
from handcam.latest import Latest
from handcam.picture_sink import PictureDevice, SinkState, SinkStatus
from handcam.sentences import Sentence, joined

log = logging.getLogger(__name__)

_DRAIN = 4.0  # s after `close` in which waiting pictures may still be written

Picture = tuple[Pixels, float]
"""RGB uint8 (h, w, 3) and its time in seconds."""


class PictureThread:
    """A PictureSink that writes to a device. The device is opened, used and closed on this thread alone.

    It starts at once.
    """

    def __init__(self, name: str, device: PictureDevice, waiting: Backlog[Picture] | Latest[Picture]) -> None:
        """name: of the thread. waiting: where pictures wait for their turn; it decides which are dropped."""
        self._device = device
        self._waiting = waiting
        self._errors: list[str] = []
        self._closed_at: float | None = None
        self._thread = Thread(target=self._run, name=f"handcam-{name}", daemon=True)
        self._thread.start()

    @property
    def status(self) -> SinkStatus:
        """As `PictureSink`."""
        error = joined(dict.fromkeys(self._errors))
        return SinkStatus(self._state(), self._device.seconds, self._device.written, self._waiting.dropped, error)

    def write(self, picture: Pixels, time: float) -> None:
        """As `PictureSink`."""
        self._waiting.put((picture, time))

    def close(self, timeout: float = 5.0) -> bool:
        """As `PictureSink`. What is not written 4 s after the first call is left out."""
        if self._closed_at is None:
            self._closed_at = monotonic()
        self._waiting.close()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _state(self) -> SinkState:
        if self._errors:
            return SinkState.FAILED
        if not self._thread.is_alive():
            return SinkState.ENDED
        if self._closed_at is not None:
            return SinkState.CLOSING
        return SinkState.RUNNING if self._device.written else SinkState.WAITING

    def _may_go_on(self) -> bool:
        return self._closed_at is None or monotonic() - self._closed_at < _DRAIN

    def _run(self) -> None:
        for job in (self._write_all, self._device.close):
            try:
                job()
            except OutputError as error:
                self._errors.append(error.sentence)
            except Exception as error:
                log.exception("%s failed", self._thread.name)
                self._errors.append(
                    Sentence(
                        "Pictures go out no longer ({reason}). Start it again; if it stops again, report it.",
                        reason=error,
                    )
                )
            self._waiting.close()
        for _ in self._waiting:  # after a failure: let go of the pictures that waited
            pass

    def _write_all(self) -> None:
        self._device.open()
        for picture, time in self._waiting:
            self._device.write(picture, time, may_go_on=self._may_go_on)
