"""Whether there is a live picture, and what is wrong if there is none. Pure: times and pictures come in.

A picture counts when it is new: neither black or plain, nor garbled, nor the one before again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal

import numpy as np
import numpy.typing as npt

from handcam.domain import Pixels
from handcam.kiosk.view import Trouble
from handcam.visibility import is_black, sample

_GONE = 1.2  # s without a picture that counts, after which there is no live one; with a tick, seen within 1.5 s
_SPAN = 1.5  # s in which pictures are counted
_RARE, _OFTEN = 4.0, 6.0  # pictures a second that are too rare, and those from which on they are often enough again
_PAUSE = 0.6  # s without a picture that counts, after which those that do not are to blame
_COMING = 0.6  # s for which pictures that have just begun to come are not called rare
_OPENING = 10.0  # s that a camera may take to start
_LOADING = 60.0  # s that the models may take; a busy machine needs some 10
_FIRST = 10.0  # s that the first result may take after that
_READING = 1.5  # s that any other one may take
_NOISE = 0.3  # correlation of neighbouring samples below which a picture is garbled; 0.89 and more in recorded clips
_CONTRAST = 20.0  # standard deviation from which that counts: a dark picture may hold little but the sensor's noise
_JUMP = 40.0  # mean difference of two pictures, in levels; 11 at most in recorded clips
_OTHER = 0.3  # correlation of two pictures below which the second is another; 0.75 and more in recorded clips


class Look(Enum):
    """What one picture is."""

    NEW = "new"
    SAME = "same"
    BLACK = "black"
    GARBLED = "garbled"


_TROUBLES: Mapping[Look, Trouble] = {
    Look.SAME: Trouble.FROZEN,
    Look.BLACK: Trouble.BLACK,
    Look.GARBLED: Trouble.GARBLED,
}


class Eye:
    """Looks at one picture after the other, some 0.2 ms each. One thread."""

    def __init__(self) -> None:
        self._last: npt.NDArray[np.float32] | None = None

    def look(self, pixels: Pixels) -> Look:
        """What this picture is, given those before it."""
        grey = sample(pixels)
        last, self._last = self._last, grey.astype(np.float32)
        if is_black(grey):
            return Look.BLACK
        if last is not None and np.array_equal(last, self._last):
            return Look.SAME
        return Look.GARBLED if _is_noise(self._last) or _is_another(last, self._last) else Look.NEW


def _is_noise(grey: npt.NDArray[np.float32]) -> bool:
    if float(grey.std()) < _CONTRAST:
        return False
    across, down = _alike(grey[:, :-1], grey[:, 1:]), _alike(grey[:-1], grey[1:])
    return min(across, down) < _NOISE  # stripes are alike in one direction


def _is_another(last: npt.NDArray[np.float32] | None, grey: npt.NDArray[np.float32]) -> bool:
    if last is None or last.shape != grey.shape or float(np.abs(grey - last).mean()) < _JUMP:
        return False
    return _alike(last, grey) < _OTHER


def _alike(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float:
    """Their correlation, -1 to 1; 1 where one of them is plain."""
    one, other = one - one.mean(), other - other.mean()
    size = float(np.sqrt((one * one).sum() * (other * other).sum()))
    return float((one * other).sum()) / size if size > 1e-6 else 1.0


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known of a source and of the reading of it, at one moment. Times are seconds on the monotonic clock.

    since: when it was begun with. realtime: it is a camera. lost: it says itself that it is away. failed: it, or the
    reading, has come to an end. last: when the newest picture came that counts. looks: at the pictures of the last
    1.5 s, with their times. loaded: when the models were. is_read: there was a result. unread: when the oldest picture
    came that is newer than the newest result.
    """

    now: float
    since: float
    realtime: bool = True
    lost: bool = False
    failed: bool = False
    last: float | None = None
    looks: tuple[tuple[float, Look], ...] = ()
    loaded: float | None = None
    is_read: bool = False
    unread: float | None = None

    @property
    def rate(self) -> float:
        """Pictures a second that count."""
        new = [time for time, look in self.looks if look is Look.NEW and self.now - time <= _SPAN]
        return len(new) / _SPAN


def judge(moment: Moment, before: Trouble | None = Trouble.STARTING) -> Trouble | None:
    """What is wrong at this moment; None: there is a live picture, and it is read. before: the verdict just now."""
    if moment.failed:
        return Trouble.FAILED
    if moment.lost:
        return Trouble.LOST
    return _of_pictures(moment, before) or _of_reading(moment, before)


def _of_pictures(moment: Moment, before: Trouble | None) -> Trouble | None:
    now = moment.now
    if moment.last is None and not moment.looks:
        return before or Trouble.STARTING if now - moment.since < _OPENING else Trouble.SILENT
    if not moment.realtime:
        return None  # a film may be still, or black: every picture of it counts
    looks = [look for time, look in moment.looks if now - time <= _SPAN]
    odd: list[Look] = [look for look in looks if look is not Look.NEW]
    gone = now - (moment.since if moment.last is None else moment.last)
    if gone > _GONE:
        return _of_odd(odd) if odd else Trouble.SILENT
    if odd.count(Look.GARBLED) > len(looks) / 2:
        return Trouble.GARBLED
    if now - moment.since < _SPAN or moment.rate >= (_OFTEN if before is Trouble.SLOW else _RARE):
        return None
    return _of_odd(odd) if gone > _PAUSE and len(odd) > len(looks) / 2 else _of_rate(moment, before)


def _of_odd(odd: Sequence[Look]) -> Trouble:
    return _TROUBLES[max(_TROUBLES, key=lambda look: odd.count(look))]


def _of_rate(moment: Moment, before: Trouble | None) -> Trouble | None:
    """Pictures are too rare; or they have just begun to come again."""
    now = moment.now
    first = min((time for time, look in moment.looks if look is Look.NEW and now - time <= _SPAN), default=now)
    return before if before is not None and now - first < _COMING else Trouble.SLOW


def _of_reading(moment: Moment, before: Trouble | None) -> Trouble | None:
    now = moment.now
    if moment.loaded is None:
        return before or Trouble.STARTING if now - moment.since < _LOADING else Trouble.HUNG
    if moment.is_read:
        return Trouble.HUNG if moment.unread is not None and now - moment.unread > _READING else None
    first = max(moment.loaded, moment.loaded if moment.unread is None else moment.unread)
    return before or Trouble.STARTING if now - first < _FIRST else Trouble.HUNG


class Slumber:
    """Notices that the machine slept, or that this process did not run for long. One thread."""

    _LONG = 5.0  # s

    def __init__(self, now: float, boot: float) -> None:
        """now: the monotonic clock, which may stand still in sleep. boot: one that goes on."""
        self._now, self._boot = now, boot

    def passed(self, now: float, boot: float) -> Literal["", "late", "slept"]:
        """Whether much more time has passed since the last call than between any two others: slept, or only late."""
        here, there = now - self._now, boot - self._boot
        self._now, self._boot = now, boot
        if there - here > self._LONG:
            return "slept"
        return "late" if here > self._LONG else ""
