"""Hold to confirm: when a sign that is held up counts, and when it counts again."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handcam.kiosk.view import Action

Sign = int | Action
"""What a sign means: a digit, or something to do."""


@dataclass(frozen=True, slots=True)
class HoldTimes:
    """When a sign that is held counts: seconds. The defaults are OptiKey's for keys looked at.

    lock_on: until it begins to count. complete: from then on until it does. keep: for which unfinished progress is
    kept. pause: after each one, in which none begins. digits: in place of `complete` for single digits, by their names.
    """

    lock_on: float = 0.25
    complete: float = 1.25
    keep: float = 0.75
    pause: float = 0.8
    digits: Mapping[str, float] = field(default_factory=dict)

    def of(self, sign: Sign) -> float:
        """Seconds from lock-on until this sign counts."""
        return self.digits.get(str(sign), self.complete)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in one picture.

    sign: which is shown; None for none, or nobody. seen: well enough to say what is not shown; there may be no hand.
    sure: nor is it doubted that the sign is meant. clear: it is as likely as one that is; while it is not, time counts
    against it. counts: it is one that may begin now. passed: seconds that this picture and the last bear witness to.
    """

    sign: Sign | None
    seen: bool
    sure: bool
    clear: bool
    counts: bool
    passed: float


class SignHold:
    """One sign at a time, held up. Once it has counted it is spent: it must be away before it counts again.

    What is up at the beginning, and after `disarm`, is spent as well: it has to be seen to come. One thread.
    """

    def __init__(self, times: HoldTimes, away: float = 0.4) -> None:
        """away: seconds of another sign, no sign or no hand after which a spent sign may count again."""
        self._times = times
        self._needed = away
        self._away = 0.0
        self._spent: Sign | None = None
        self._armed = False
        self._shown: Sign | None = None  # in the last picture, without doubt
        self._locked = 0.0
        self._held = 0.0
        self._of: Sign | None = None  # what `_held` is the progress of
        self._last = 0.0

    @property
    def sign(self) -> Sign | None:
        """What is being held, or was a moment ago and is still kept; None while nothing has locked on."""
        return self._of

    @property
    def progress(self) -> float:
        """Of `sign`, 0..1."""
        return 0.0 if self._of is None else min(1.0, self._held / self._times.of(self._of))

    def is_spent(self, sign: Sign | None) -> bool:
        """Whether this sign must be away before it counts."""
        return sign is not None and (not self._armed or sign == self._spent)

    def disarm(self) -> None:
        """From now on nothing counts that is not seen to come."""
        self._drop()
        self._armed, self._spent, self._away = False, None, 0.0

    def show(self, seen: Seen, now: float) -> bool:
        """This is seen at `now`, seconds; True when the sign counts: once."""
        self._spend(seen)
        sign = seen.sign if seen.sure and seen.counts and not self.is_spent(seen.sign) else None
        goes_on = sign is not None and sign == self._shown
        self._shown = sign
        gained = seen.passed if seen.clear else -seen.passed
        before, self._locked = (self._locked, max(0.0, self._locked + gained)) if goes_on else (0.0, 0.0)
        if sign is None or self._locked < self._times.lock_on:
            if now - self._last > self._times.keep + self._locked:
                self._of, self._held = None, 0.0
            return False
        if self._of != sign or now - self._last > self._times.keep + self._locked:
            self._held = 0.0
        self._of, self._last = sign, now
        self._held = max(0.0, self._held + self._locked - max(before, self._times.lock_on))
        if self._held < self._times.of(sign):
            return False
        self._drop()
        self._spent, self._away = sign, 0.0
        return True

    def _drop(self) -> None:
        self._shown = self._of = None
        self._locked = self._held = 0.0

    def _spend(self, seen: Seen) -> None:
        """What is up at the beginning is spent, and nothing is any longer that has been away."""
        if not self._armed and seen.sign is not None:
            self._armed, self._spent, self._away = True, seen.sign, 0.0
        elif seen.sign is not None and seen.sign == self._spent:
            self._away = 0.0
        elif seen.seen:
            self._away += seen.passed
            if self._away >= self._needed:
                self._armed, self._spent = True, None
