"""Where annotated pictures go besides the window: a clip, a virtual camera."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from handcam.domain import Pixels

MayGoOn = Callable[[], bool]
"""Asked between two pieces of a long job: False once time is up."""


class SinkState(Enum):
    """What a picture sink is up to."""

    WAITING = "waiting for the first picture"
    RUNNING = "taking pictures"
    CLOSING = "finishing"
    ENDED = "ended"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SinkStatus:
    """A picture sink at one moment.

    seconds: of pictures that went out. written: pictures that went out, repeated ones included.
    dropped: pictures that came faster than they could go out. error: the Sentence to show; "" while all is well.
    """

    state: SinkState
    seconds: float
    written: int
    dropped: int
    error: str


class PictureSink(Protocol):
    """Takes pictures while they are shown. No method raises, and only `close` waits."""

    @property
    def status(self) -> SinkStatus:
        """A snapshot, derived from facts at this moment. Any thread."""
        ...

    def write(self, picture: Pixels, time: float) -> None:
        """Take a picture: RGB uint8 (h, w, 3) that nobody writes to from here on. Nothing happens once closed.

        time: seconds on a steady clock, the same for all pictures: `time.monotonic` as it is shown.
        """
        ...

    def close(self, timeout: float = 5.0) -> bool:
        """No more pictures: wait up to `timeout` seconds until the last is out; True when it is. Any number of times.

        0 asks for the end without waiting for it: `status` tells when it has come.
        """
        ...


class PictureDevice(Protocol):
    """What a picture sink writes to, on one thread; free to be slow."""

    @property
    def written(self) -> int:
        """Pictures that went out."""
        ...

    @property
    def seconds(self) -> float:
        """Seconds of pictures that went out."""
        ...

    def open(self) -> None:
        """Get ready, before there is a picture.

        Raises:
            OutputError: it cannot be written to.
        """
        ...

    def write(self, picture: Pixels, time: float, *, may_go_on: MayGoOn) -> None:
        """Write a picture; as `PictureSink.write`.

        Raises:
            OutputError: no more can be written, or `may_go_on` no longer allowed it.
        """
        ...

    def close(self) -> None:
        """Finish what was written. Called once, after a failure and without `open`, too.

        Raises:
            OutputError: it could not be finished.
        """
        ...
