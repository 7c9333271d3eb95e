"""Counting with both hands: what they show together is one number, held and accepted as one."""

from collections.abc import Sequence
from dataclasses import replace

from handcam.domain import BOTH_HANDS, Reading
from handcam.holding import Hold

_LONGEST_STEP = 0.25
"""Seconds from one frame to the next that add to a hold at most."""


class Adder:
    """Adds the digits of all hands in the picture. Where one of them shows none, there is no sum. One thread."""

    def __init__(self, *, hold: float = 0.4, release: float = 0.25) -> None:
        """Seconds on the source's clock, as in `Stabiliser`."""
        self._times = hold, release
        self._hold = Hold(hold, release)
        self._time: float | None = None

    def update(self, time: float, readings: Sequence[Reading]) -> tuple[Reading, tuple[Reading, ...]]:
        """The sum's reading, which alone is accepted, and those of the hands without their acceptance."""
        if self._time is None or time < self._time:
            self._hold = Hold(*self._times)
        passed = 0.0 if self._time is None else max(0.0, min(time - self._time, _LONGEST_STEP))
        self._time = time
        digits = [reading.digit for reading in readings if reading.digit is not None]
        total = sum(digits) if digits and len(digits) == len(readings) else None
        accepted = self._hold.show(total, time, passed)
        confidence = min((reading.confidence for reading in readings), default=0.0)
        both = Reading(
            slot=BOTH_HANDS,
            digit=total,
            handshape=" + ".join(reading.handshape for reading in readings),
            confidence=confidence,
            progress=self._hold.progress,
            accepted=accepted,
            digits={} if total is None else {total: confidence},
        )
        return both, tuple(replace(reading, accepted=False, progress=0.0) for reading in readings)
