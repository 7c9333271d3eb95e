"""How much time passed that anybody saw: the source's clock, and pictures that are live."""

from dataclasses import dataclass

import numpy as np

from handcam.domain import Frame
from handcam.visibility import Grey, is_black, sample

_BREAK = 1.0  # s between two frames after which nothing of before counts: sleep, or a camera that was away
_LONGEST_STEP = 0.25  # s that a frame bears witness to at most
_FROZEN = 0.3  # s of the same picture; many a camera gives one twice in poor light


@dataclass(frozen=True, slots=True)
class Step:
    """From one frame to the next.

    now: seconds on a clock that follows the source's and never goes back. passed: seconds that were seen. live: the
    picture is neither black nor standing still. repeated: the same picture again, which says nothing yet. broken: so
    much is between this frame and the last that nothing of before counts.
    """

    now: float
    passed: float = 0.0
    live: bool = False
    repeated: bool = False
    broken: bool = False


class Passing:
    """Follows the source's clock. One thread."""

    def __init__(self, *, realtime: bool) -> None:
        """realtime: the source is a camera: pictures that are the same, or black, show nothing."""
        self._realtime = realtime
        self._now = 0.0
        self._time: float | None = None  # of the last frame, or call
        self._seen: float | None = None  # `now` at the last live picture, if nothing has been since
        self._last: Grey | None = None

    def of(self, frame: Frame) -> Step:
        """The step to this frame."""
        passed = 0.0 if self._time is None else frame.time - self._time
        broken = self._time is None or not 0 <= passed <= _BREAK
        self._forward(frame.time)
        if broken:
            self._seen = self._last = None
        if not self._realtime:
            return self._seen_step(broken)
        grey = sample(frame.pixels)
        if is_black(grey):
            self._seen = None
            return Step(self._now, broken=broken)
        same, self._last = self._last is not None and np.array_equal(self._last, grey), grey
        if not same:
            return self._seen_step(broken)
        repeated = self._seen is not None and self._now - self._seen < _FROZEN
        if not repeated:
            self._seen = None
        return Step(self._now, repeated=repeated, broken=broken)

    def without_picture(self, time: float) -> float:
        """There is none at `time` on the source's clock; gives `now`."""
        self._forward(time)
        self._seen = self._last = None
        return self._now

    def _forward(self, time: float) -> None:
        self._now += 0.0 if self._time is None else max(0.0, time - self._time)
        self._time = time

    def _seen_step(self, broken: bool) -> Step:
        passed = 0.0 if self._seen is None else min(self._now - self._seen, _LONGEST_STEP)
        self._seen = self._now
        return Step(self._now, passed, live=True, broken=broken)
