"""What a signer is asked to show: prompts in order, each with a countdown, a take and a pause."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from random import Random
from time import monotonic
from typing import Literal

from handcam.signs import SignSet

Hint = Literal["near", "far", "left", "right", "tilted", "turned"]
"""How to hold the hand, so that the takes differ: near or far, tilted in the picture, turned away a little."""
HINTS: tuple[Hint | None, ...] = (None, "near", "far", "tilted", "turned", "left", "right")
Hands = Literal["left", "right", "both"]
"""Which of the signer's hands show a sign; both: at once."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing to show. digit: what the sign set makes of the handshape; hand: which one of the signer's."""

    handshape: str
    digit: int
    hand: Hands
    hint: Hint | None = None

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.digit}", self.handshape, self.hand, self.hint)))


def make_plan(
    sign_set: SignSet,
    digits: Sequence[int],
    takes: int = 3,
    hands: Sequence[Hands] = ("right", "left"),
    rng: Random | None = None,
    *,
    hints: bool = True,
) -> tuple[Prompt, ...]:
    """Every handshape that shows one of these digits, `takes` times with each hand, in random order.

    hints: each take of a handshape has another one, so that near and far, tilted and turned hands are all there.
    """
    rng = rng or Random()
    prompts = []
    for hand in hands:
        shown = [(handshape, digit) for handshape, digit in sign_set.digits.items() if digit in set(digits)]
        for take in range(takes):
            rng.shuffle(shown)
            hint = HINTS[take % len(HINTS)] if hints else None
            prompts += [Prompt(handshape, digit, hand, hint) for handshape, digit in shown]
    return tuple(prompts)


class Phase(Enum):
    """Where a director is."""

    READY = "ready"
    COUNTDOWN = "countdown"
    TAKE = "take"
    PAUSED = "paused"
    OVER = "over"


class Director:
    """Leads through a plan by the clock: countdown, take, the next prompt. Ask it often; use from one thread."""

    def __init__(
        self,
        plan: Sequence[Prompt],
        countdown: float = 2.0,
        take: float = 1.5,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """countdown, take: seconds. clock: seconds, never backwards."""
        self.plan = tuple(plan)
        self._countdown, self._take, self._clock = countdown, take, clock
        self._at = 0
        self._phase = Phase.READY
        self._since = 0.0

    @property
    def phase(self) -> Phase:
        """Where it is now; moves on with the clock."""
        while (lasts := self._lasts) is not None and self._clock() - self._since >= lasts:
            self._since += lasts
            if self._phase is Phase.COUNTDOWN:
                self._phase = Phase.TAKE
            else:
                self._go_to(self._at + 1)
        return self._phase

    @property
    def prompt(self) -> Prompt | None:
        """What to show, or to get ready to show; None before the start and at the end."""
        return self.plan[self._at] if self._at < len(self.plan) else None

    @property
    def number(self) -> int:
        """Which prompt of the plan this is, from 0: the take's number."""
        return self._at

    @property
    def left(self) -> float:
        """Seconds left of this countdown or take; 0 elsewhere."""
        lasts = self._lasts if self.phase in (Phase.COUNTDOWN, Phase.TAKE) else None
        return 0.0 if lasts is None else max(0.0, lasts - (self._clock() - self._since))

    @property
    def _lasts(self) -> float | None:
        """Seconds of a countdown or take; None where nothing runs."""
        return {Phase.COUNTDOWN: self._countdown, Phase.TAKE: self._take}.get(self._phase)

    def start(self) -> None:
        """Begin, or go on after a pause with the whole countdown of the prompt that was broken off."""
        if self._phase in (Phase.READY, Phase.PAUSED):
            self._since = self._clock()
            self._phase = Phase.READY
            self._go_to(self._at)

    def pause(self) -> None:
        """Wait until `start`."""
        if self.phase in (Phase.COUNTDOWN, Phase.TAKE):
            self._phase = Phase.PAUSED

    def restart(self) -> None:
        """Begin the countdown of the prompt that is under way anew."""
        if self._phase in (Phase.COUNTDOWN, Phase.TAKE):
            self._since = self._clock()
            self._phase = Phase.COUNTDOWN

    def again(self) -> int | None:
        """Take the last finished prompt once more; gives its number, whose samples are to be deleted, or None."""
        if self._at == 0:
            return None
        self._since = self._clock()
        self._go_to(self._at - 1)
        return self._at

    def skip(self) -> None:
        """Go on to the next prompt."""
        if self.phase is not Phase.OVER:
            self._since = self._clock()
            self._go_to(self._at + 1)

    def _go_to(self, number: int) -> None:
        """With its countdown; in a pause it stays one."""
        self._at = number
        if number >= len(self.plan):
            self._phase = Phase.OVER
        elif self._phase is not Phase.PAUSED:
            self._phase = Phase.COUNTDOWN
