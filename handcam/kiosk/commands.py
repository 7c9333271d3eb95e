"""Signs that do something: handshapes that are no digits, and which of them suit a sign set."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from handcam.domain import Prediction
from handcam.errors import SettingsError
from handcam.kiosk.view import Action
from handcam.signs import Handshape, SignSet
from handcam.stabiliser import Stabiliser

_SUITED: Mapping[Action, tuple[Handshape, ...]] = {
    "backspace": (Handshape.THUMB, Handshape.Y),
    "confirm": (Handshape.Y, Handshape.ILY),
    "clear": (Handshape.ROCK, Handshape.L),
    "pause": (Handshape.PINKY, Handshape.THUMB_MIDDLE),
}
"""Handshapes for each action, the best first. Of ten rendered signers, 19 frames of each sign, the network reads
`thumb`, `y`, `l`, `rock`, `ily` and `thumb_middle` with a probability above 0.8 in all, `pinky` in 89 %."""
_POOR = frozenset({Handshape.CROSSED, Handshape.C, Handshape.G, Handshape.P, Handshape.Q, Handshape.OTHER})
"""Not to be advised: by the same measure none to 70 %, and crossed fingers are read as two."""


def suited_signs(sign_set: SignSet) -> dict[str, Action]:
    """A handshape for each action that is no digit of the sign set, as far as there is one."""
    signs: dict[str, Action] = {}
    for action, handshapes in _SUITED.items():
        free = (str(handshape) for handshape in handshapes if handshape not in {*sign_set.digits, *signs})
        for handshape in islice(free, 1):
            signs[handshape] = action
    return signs


def check_signs(signs: Mapping[str, Action], sign_set: SignSet, confirm: str) -> None:
    """Whether these can be used beside a sign set. confirm: how numbers are finished: full, sign or pause.

    Raises:
        SettingsError: one of them is a digit, no sign at all, or the one that confirms is missing.
    """
    free = ", ".join(each for each in Handshape if each not in {*sign_set.digits, *signs, *_POOR})
    for handshape, action in signs.items():
        if handshape in sign_set.digits:
            raise SettingsError(
                'The sign "{handshape}" cannot mean {action}: in the sign set "{sign_set}" it is {digit}. '
                "Take another one: {free}.",
                handshape=handshape,
                action=action,
                sign_set=sign_set.name,
                digit=sign_set.digits[handshape],
                free=free,
            )
        if handshape == Handshape.OTHER:
            raise SettingsError(
                '"{handshape}" is no sign that could mean {action}. Take another one: {free}.',
                handshape=handshape,
                action=action,
                free=free,
            )
    if confirm == "sign" and "confirm" not in signs.values():
        raise SettingsError(
            "Numbers are to be confirmed by a sign, but none means confirm. Give it one of these: {free}.", free=free
        )


class Command(NamedTuple):
    """Something to do; the sign that says so, and its smoothed probability."""

    action: Action
    handshape: str
    probability: float


class CommandReader:
    """Reads signs that do something as steadily as the stabiliser reads digits. One thread."""

    def __init__(
        self, signs: Mapping[str, Action], sign_set: SignSet, *, smoothing: float, enter: float, leave: float
    ) -> None:
        """signs, sign_set: as in `check_signs`. The others are the stabiliser's own.

        One network's probabilities sum to 1, so that with the same smoothing no digit and no command are both likely.
        """
        self._actions = tuple(dict.fromkeys(signs.values()))
        self._stabiliser: Stabiliser | None = None
        if signs:
            digits = {handshape: self._actions.index(action) for handshape, action in signs.items()}
            table = SignSet(name="commands", title="commands", own=sign_set.own, digits=digits)
            self._stabiliser = Stabiliser(table, smoothing=smoothing, enter=enter, leave=leave)

    def update(self, time: float, predictions: Sequence[tuple[int, Prediction]]) -> tuple[Command | None, ...]:
        """What each of these hands, given as (slot, prediction), says is to be done; side by side with them."""
        if self._stabiliser is None:
            return (None,) * len(predictions)
        readings = self._stabiliser.update(time, predictions)
        return tuple(
            None
            if reading.digit is None
            else Command(self._actions[reading.digit], reading.handshape, reading.confidence)
            for reading in readings
        )
