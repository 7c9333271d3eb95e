"""Why no digit is read, told at once, from what the pipeline already knows: reasons and facts, no sentences."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from handcam import visibility
from handcam.domain import Crop, Frame, Hand, Prediction, Reading, Result
from handcam.signs import SignSet
from handcam.visibility import Grey

_HOLD = 0.3  # s a reason must last before it is told; a hand takes about that long from sign to sign in the demo clip
_OUTDATED = 1.0  # s without what is told being found, after which whatever is found takes its place
_BLACK_TIME = 1.0  # s; cameras open with black frames
_FROZEN_TIME = 1.0  # s; a repeated frame is common, in recorded clips one at a time, a second of them is not
_LONGEST_STEP = 0.25  # s that pass from frame to frame at most, as in the stabiliser: nobody saw what was between
_PLAUSIBLE = 0.15  # probability of a digit that is worth naming as a candidate
_RATHER_ONE = 0.5  # of the two likeliest digits together: from here on a sign is likelier than none


class Reason(Enum):
    """Why no digit is read, and what the user can do about it."""

    NO_HAND = "no hand"
    """No hand is found: hold one up, whole, open to the camera, and still for a moment."""
    TOO_FAR = "too far"
    """The hand is too small to tell its fingers: come nearer."""
    TOO_DARK = "too dark"
    """Hand or room are too dark: switch on a light, in front of you rather than behind."""
    TOO_BRIGHT = "too bright"
    """Hand or room are washed out: turn from the light, or lower the camera's exposure."""
    BLURRED = "blurred"
    """The hand moves too fast or is out of focus: hold it still, give more light, wipe the lens."""
    CUT_OFF = "cut off"
    """Fingers lie outside the picture: move the hand towards its middle."""
    EDGE_ON = "edge on"
    """The hand is seen from its edge: turn the palm, or its back, to the camera."""
    SEVERAL_PEOPLE = "several people"
    """Two people's hands are followed and show no sign, so a third one would go unseen: take down all but one.

    Known from two right or two left hands; where only one hand is followed, nobody can tell.
    """
    BLACK = "black"
    """The camera's picture is black or plain: open its cover, take away what lies on it, switch on a light."""
    FROZEN = "frozen"
    """The camera gives the same picture again and again: choose it again, or plug it in anew."""
    OTHER_SIGN_SET = "other sign set"
    """The sign is clear and a digit elsewhere: choose one of the sign sets named, or show another sign."""
    NO_SIGN = "no sign"
    """A hand, but no sign: show one of the sign set's."""
    UNSURE = "unsure"
    """It may be one digit or another: hold the fingers clearly apart or clearly closed."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A reason with its facts.

    slot: the slot of the hand it is about, which may have left within the last 0.3 s; None: the whole picture.
    known_to: for OTHER_SIGN_SET, (name of a sign set, the digit this sign has there), in the order they were given.
    candidates: for UNSURE, the one or two digits it may be, in order.
    """

    reason: Reason
    slot: int | None = None
    known_to: tuple[tuple[str, int], ...] = ()
    candidates: tuple[int, ...] = ()


_TOLD_FIRST = (
    *(Reason.UNSURE, Reason.OTHER_SIGN_SET, Reason.BLURRED, Reason.TOO_BRIGHT, Reason.TOO_DARK),
    *(Reason.EDGE_ON, Reason.TOO_FAR, Reason.CUT_OFF, Reason.NO_SIGN),
)
"""Of two hands the one that is nearer to being read is spoken of."""
_OWN_TIMES: dict[Reason | None, float] = {Reason.BLACK: _BLACK_TIME, Reason.FROZEN: 0.0}
"""Seconds after which these are told at once. A frozen picture's time has passed before it is found."""


class Diagnostician:
    """Says of each result why it holds no digit. Use from one thread; results in the order of their times.

    `sign_set` is the stabiliser's and may be replaced at any time, from any thread: it takes effect with the next
    result.
    """

    def __init__(self, sign_set: SignSet, known: Iterable[SignSet] = (), *, realtime: bool, enter: float = 0.8) -> None:
        """known: the sign sets to name when one of them knows the sign; `sign_set` may be among them.

        realtime: the source is a camera, whose frames never repeat. enter: the probability at which a digit is
        shown, as in the stabiliser.
        """
        self.sign_set = sign_set
        self._known = tuple(known)
        self._realtime = realtime
        self._enter = enter
        self._time = 0.0
        self._stillness = _Stillness()
        self._steady = _Steady()

    def update(self, result: Result) -> Finding | None:
        """Why no digit is read, or a frozen picture though one is; None otherwise, and until a reason has lasted.

        Times are the source's.

        A clock that was set back starts everything afresh.
        """
        time = result.frame.time
        if time < self._time:
            self._stillness, self._steady = _Stillness(), _Steady()
        passed = min(max(0.0, time - self._time), _LONGEST_STEP)
        self._time = time
        grey = visibility.sample(result.frame.pixels)
        frozen = self._stillness.update(grey, passed) >= _FROZEN_TIME and self._realtime
        if any(reading.digit is not None for reading in result.readings):
            if frozen:  # what stands in the picture says nothing of what is shown now
                return Finding(Reason.FROZEN)
            self._steady = _Steady()
            return None
        if result.hands:
            self._steady.drop(Reason.NO_HAND)  # one is outlined: nobody would believe it any longer
        return self._steady.update(self._found(result, grey, frozen), passed)

    def _found(self, result: Result, grey: Grey, frozen: bool) -> Finding | None:
        """What this result alone says; None when a digit is about to be read."""
        if visibility.is_black(grey):
            return Finding(Reason.BLACK)
        if frozen:
            return Finding(Reason.FROZEN)
        if not result.hands:
            return Finding(_of_frame(grey))
        sides = zip(result.hands, result.crops, result.predictions, result.readings, strict=True)
        found = [self._of_hand(result.frame, *side) for side in sides]
        findings = [finding for finding in found if finding is not None]
        if len(findings) < len(found):
            return None
        first = min(findings, key=lambda finding: _TOLD_FIRST.index(finding.reason))
        if first.reason is Reason.NO_SIGN and visibility.are_of_two_people(result.hands):
            return Finding(Reason.SEVERAL_PEOPLE)
        return first

    def _of_hand(
        self, frame: Frame, hand: Hand, crop: Crop, prediction: Prediction, reading: Reading
    ) -> Finding | None:
        if self._clear_digit(prediction, self.sign_set) is not None:
            return None
        if visibility.is_cut_off(hand, frame):
            return Finding(Reason.CUT_OFF, hand.slot)
        digits = [(known.name, self._clear_digit(prediction, known)) for known in self._known]
        if elsewhere := tuple((name, digit) for name, digit in digits if digit is not None):
            return Finding(Reason.OTHER_SIGN_SET, hand.slot, known_to=elsewhere)
        if reason := _of_view(frame, hand, crop):
            return Finding(reason, hand.slot)
        likeliest = sorted(reading.digits.items(), key=lambda item: -item[1])[:2]
        if sum(probability for _, probability in likeliest) >= _RATHER_ONE:
            candidates = sorted(digit for digit, probability in likeliest if probability >= _PLAUSIBLE)
            return Finding(Reason.UNSURE, hand.slot, candidates=tuple(candidates))
        return Finding(Reason.NO_SIGN, hand.slot)

    def _clear_digit(self, prediction: Prediction, sign_set: SignSet) -> int | None:
        """The digit that this frame shows beyond doubt in a sign set."""
        sums: dict[int, float] = {}
        for handshape, probability in zip(prediction.handshapes, prediction.probabilities.tolist(), strict=True):
            if (digit := sign_set.digits.get(handshape)) is not None:
                sums[digit] = sums.get(digit, 0.0) + probability
        return next((digit for digit, total in sums.items() if total >= self._enter), None)


class _Stillness:
    """How long the sample of the frame has been the same."""

    def __init__(self) -> None:
        self._last: Grey | None = None
        self._seconds = 0.0

    def update(self, grey: Grey, passed: float) -> float:
        same = self._last is not None and np.array_equal(grey, self._last)
        self._seconds = self._seconds + passed if same else 0.0
        self._last = grey
        return self._seconds


class _Steady:
    """Keeps what is told from flickering: something else must last before it takes its place."""

    def __init__(self) -> None:
        self._told: Finding | None = None
        self._waiting: Finding | None = None  # what is told, or what may take its place
        self._lasted = self._unseen = 0.0  # s: what waits has been found, and what is told has not

    def update(self, found: Finding | None, passed: float) -> Finding | None:
        if found == self._told:
            return self._tell(found)
        goes_on = self._waiting != self._told and _reason(self._waiting) is _reason(found)
        self._lasted = self._lasted + passed if goes_on else 0.0
        self._unseen += passed
        self._waiting = found
        own = _OWN_TIMES.get(_reason(found))
        due = self._lasted >= (_HOLD if own is None else own)
        return self._tell(found) if due or (own is None and self._unseen >= _OUTDATED) else self._told

    def drop(self, reason: Reason) -> None:
        """Tell this no longer, whatever comes next."""
        if _reason(self._told) is reason:
            self._tell(None)

    def _tell(self, found: Finding | None) -> Finding | None:
        self._told = self._waiting = found
        self._lasted = self._unseen = 0.0
        return found


def _reason(finding: Finding | None) -> Reason | None:
    return None if finding is None else finding.reason


def _of_frame(grey: Grey) -> Reason:
    """Why no hand is found in a frame, given its sample."""
    if visibility.is_dark(grey):
        return Reason.TOO_DARK
    return Reason.TOO_BRIGHT if visibility.is_bright(grey) else Reason.NO_HAND


def _of_view(frame: Frame, hand: Hand, crop: Crop) -> Reason | None:
    """What is wrong with how a hand is seen, that a sign could not be told."""
    if visibility.is_far(hand, frame):
        return Reason.TOO_FAR
    if visibility.is_edge_on(hand):
        return Reason.EDGE_ON
    if visibility.is_hand_dark(crop):
        return Reason.TOO_DARK
    if visibility.is_hand_bright(crop):
        return Reason.TOO_BRIGHT
    return Reason.BLURRED if visibility.is_blurred(hand, crop) else None
