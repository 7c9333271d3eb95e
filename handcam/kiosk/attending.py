"""Whom the kiosk attends to among the hands of a result, and what that hand shows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from handcam.diagnosis import Diagnostician, Finding
from handcam.domain import Hand, Reading, Result
from handcam.kiosk.coherence import Coherence, Doubt, Shows
from handcam.kiosk.commands import Command, CommandReader
from handcam.kiosk.following import Candidate, Follower
from handcam.kiosk.holding import Sign
from handcam.kiosk.view import Action, Following
from handcam.signs import SignSet


@dataclass(frozen=True, eq=False, slots=True)
class Attended:
    """The followed hand in one result.

    sign: what it shows, steadily; None for none, and for what may be two things. doubt: why it is not believed now.
    finding: why no digit is read. others_sign: another hand shows a sign.
    """

    hand: Hand
    reading: Reading
    sign: Sign | None
    doubt: Doubt | None
    finding: Finding | None
    others_sign: bool


@dataclass(frozen=True, eq=False, slots=True)
class Attention:
    """What is seen of everybody. others: hands besides the followed one. taken_over: as in `Followed`."""

    state: Following
    attended: Attended | None = None
    others: int = 0
    taken_over: bool = False


class Attendant:
    """Keeps to one hand, and reads digits and commands of it. One thread; results in the order of their times."""

    def __init__(
        self,
        sign_set: SignSet,
        signs: Mapping[str, Action],
        *,
        smoothing: float,
        enter: float,
        leave: float,
        realtime: bool,
    ) -> None:
        """As in `KioskMachine`."""
        self._commands = CommandReader(signs, sign_set, smoothing=smoothing, enter=enter, leave=leave)
        self._diagnostician = Diagnostician(sign_set, realtime=realtime, enter=enter)
        self._follower, self._coherence = Follower(), Coherence()

    def forget(self) -> None:
        """Nobody is followed any longer."""
        self._follower.forget()
        self._coherence = Coherence()

    def attend(self, now: float, result: Result, *, bound: bool) -> Attention:
        """What this result shows at `now`, seconds. bound: as for the follower."""
        slots = [hand.slot for hand in result.hands]
        commands = self._commands.update(result.frame.time, list(zip(slots, result.predictions, strict=True)))
        signs = [_sign(*each) for each in zip(result.readings, commands, strict=True)]
        candidates = [Candidate(hand, sign is not None) for hand, sign in zip(result.hands, signs, strict=True)]
        found = self._follower.update(now, candidates, bound=bound)
        number = found.number
        if number is None:
            self._coherence.update(now, result.frame, None, None)
            return Attention(found.state, None, len(candidates))
        shows = _shows(result.readings[number], commands[number])
        doubt = self._coherence.update(now, result.frame, result.hands[number], shows)
        attended = Attended(
            result.hands[number],
            result.readings[number],
            signs[number],
            doubt,
            self._diagnostician.update(_of_one(result, number)),
            any(candidate.signs for each, candidate in enumerate(candidates) if each != number),
        )
        return Attention(found.state, attended, len(candidates) - 1, found.taken_over)


def _sign(reading: Reading, command: Command | None) -> Sign | None:
    """The digit or the command; what may be either is neither."""
    if command is None:
        return reading.digit
    return command.action if reading.digit is None else None


def _shows(reading: Reading, command: Command | None) -> Shows | None:
    if reading.digit is not None:
        return Shows(reading.handshape, reading.confidence)
    return None if command is None else Shows(command.handshape, command.probability)


def _of_one(result: Result, number: int) -> Result:
    """The result as if this hand were alone."""
    return replace(
        result,
        hands=(result.hands[number],),
        crops=(result.crops[number],),
        predictions=(result.predictions[number],),
        readings=(result.readings[number],),
        total=None,
    )
