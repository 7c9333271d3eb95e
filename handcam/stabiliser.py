"""From flickering predictions to one steady digit, accepted once per hold.

Everything is counted on the source's clock, so the outcome is the same on a fast machine and on a slow one.
"""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from handcam.domain import Prediction, Reading
from handcam.holding import Hold
from handcam.signs import SignSet

_LONGEST_STEP, _LONGEST_GAP = 0.25, 0.1
"""Seconds that a step from frame to frame, and one over frames without the hand, add to a hold at most: nobody saw
what was shown in between."""


class Stabiliser:
    """Smooths each hand's predictions and decides when its digit counts. Use from one thread.

    A digit becomes the reading when its smoothed probability reaches `enter`, and stays it until that falls
    below `leave`. Once it has been the reading for `hold` seconds it is accepted, and not again before it has
    been away (another sign, no sign or no hand) for `release` seconds.

    `sign_set` may be replaced at any time, from any thread: it takes effect with the next frame.
    """

    def __init__(
        self,
        sign_set: SignSet,
        *,
        smoothing: float = 0.08,
        enter: float = 0.8,
        leave: float = 0.45,
        hold: float = 0.4,
        release: float = 0.25,
    ) -> None:
        """All but enter and leave (probabilities, leave <= enter) are seconds; smoothing is the time constant."""
        if not 0 < leave <= enter <= 1:
            raise ValueError(f"0 < leave <= enter <= 1 does not hold for leave {leave}, enter {enter}")
        self.sign_set = sign_set
        self._smoothing = smoothing
        self._enter = enter
        self._leave = leave
        self._hold = hold
        self._release = release
        self._states: dict[int, _State] = {}

    def update(self, time: float, predictions: Sequence[tuple[int, Prediction]]) -> tuple[Reading, ...]:
        """The readings for this frame's hands, given as (slot, prediction); side by side with them."""
        sign_set = self.sign_set
        for slot in self._states.keys() - {slot for slot, _ in predictions}:
            self._states[slot].missed = True
        return tuple(self._reading(slot, time, prediction, sign_set) for slot, prediction in predictions)

    def _reading(self, slot: int, time: float, prediction: Prediction, sign_set: SignSet) -> Reading:
        state, meaning = self._states.get(slot), (sign_set, prediction.handshapes)
        if state is None or not state.is_of(*meaning) or state.is_over(time, self._release):
            hold = Hold(self._hold, self._release)
            state = self._states[slot] = _State(*meaning, time, prediction.probabilities, hold)
        passed = min(time - state.time, _LONGEST_GAP if state.missed else _LONGEST_STEP)
        state.missed = False
        state.smooth(prediction.probabilities, time, self._smoothing)
        digits = digit_probabilities(prediction.handshapes, state.probabilities, sign_set)
        likeliest = max(digits, key=lambda digit: digits[digit])
        shown = state.hold.digit
        if shown is not None and (digits[shown] < self._leave or digits[likeliest] >= self._enter):
            shown = likeliest if digits[likeliest] >= self._enter else None
        elif shown is None and digits[likeliest] >= self._enter:
            shown = likeliest
        accepted = state.hold.show(shown, time, passed)
        told = likeliest if shown is None else shown
        return Reading(
            slot=slot,
            digit=shown,
            handshape=strongest(prediction.handshapes, state.probabilities, sign_set, shown),
            confidence=digits[told],
            progress=state.hold.progress,
            accepted=accepted,
            digits=digits,
        )


class _State:
    """What is remembered of one hand while it is in the picture."""

    def __init__(
        self,
        sign_set: SignSet,
        handshapes: tuple[str, ...],
        time: float,
        probabilities: npt.NDArray[np.float32],
        hold: Hold,
    ) -> None:
        self.sign_set, self.handshapes = sign_set, handshapes
        self.time = time
        self.probabilities = probabilities
        self.hold = hold
        self.missed = False  # whether a frame without this hand has come since; few frames a second are no absence

    def is_of(self, sign_set: SignSet, handshapes: tuple[str, ...]) -> bool:
        """Whether it was made with this sign set, and with a network that names these handshapes."""
        return self.sign_set is sign_set and self.handshapes == handshapes

    def is_over(self, time: float, release: float) -> bool:
        """Whether the hand has been away so long that it starts afresh, or the source's clock was set back."""
        return time < self.time or (self.missed and time - self.time >= release)

    def smooth(self, probabilities: npt.NDArray[np.float32], time: float, constant: float) -> None:
        """Exponential smoothing with a time constant, whatever the time between frames."""
        share = 1.0 - math.exp(-(time - self.time) / constant) if constant > 0 else 1.0
        self.probabilities = self.probabilities + np.float32(share) * (probabilities - self.probabilities)
        self.time = time


def digit_probabilities(
    handshapes: Sequence[str], probabilities: npt.NDArray[np.float32], sign_set: SignSet
) -> dict[int, float]:
    """Probability of each digit of the sign set: the sum over the handshapes that mean it."""
    digits = dict.fromkeys(sign_set.values, 0.0)
    for handshape, probability in zip(handshapes, probabilities, strict=True):
        digit = sign_set.digits.get(handshape)
        if digit is not None:
            digits[digit] += float(probability)
    return digits


def strongest(
    handshapes: Sequence[str], probabilities: npt.NDArray[np.float32], sign_set: SignSet, digit: int | None
) -> str:
    """The likeliest handshape, among those that mean `digit` where there is one."""
    order = np.argsort(-probabilities)
    return next(
        (handshapes[i] for i in order if digit is None or sign_set.digits.get(handshapes[i]) == digit),
        handshapes[int(order[0])],
    )
