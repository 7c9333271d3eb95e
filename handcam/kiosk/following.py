"""Which hand counts: one is followed, whoever else comes by, until it is gone."""

from collections.abc import Sequence
from dataclasses import dataclass

from handcam.domain import Hand
from handcam.kiosk.measures import Palm
from handcam.kiosk.view import Following

_REACH = 0.5  # palm sizes that a hand may be off from one frame to the next, besides
_SPEED = 12.0  # palm sizes a second that a waving hand does
_GROWTH = 1.6  # times as large, or as small, as in the last frame
_BACK = 4.0  # palm sizes within which a hand that comes back in time is the one that was lost: it was lowered
_IDLE = 2.0  # s without a sign after which a hand without an entry gives way to one that shows a sign


@dataclass(frozen=True, slots=True)
class Candidate:
    """A hand in the picture, and whether it shows a sign."""

    hand: Hand
    signs: bool


@dataclass(frozen=True, slots=True)
class Followed:
    """Whom the kiosk follows now.

    number: of the candidate that is followed; None while it is away. taken_over: another hand than before has just
    been chosen while it was in the picture already.
    """

    state: Following
    number: int | None = None
    taken_over: bool = False


class Follower:
    """Keeps the lock on one hand, by where and how large it is. One thread."""

    def __init__(self, grace: float = 1.0) -> None:
        """grace: seconds for which a hand that is gone is waited for before another one may be chosen."""
        self._grace = grace
        self.forget()

    def forget(self) -> None:
        """Nobody is followed any longer."""
        self._state = Following.NOBODY
        self._palm: Palm | None = None
        self._hand: Hand | None = None
        self._seen = self._signed = 0.0
        self._has_signed = False
        self._others: frozenset[int] = frozenset()  # slots of hands that were there besides

    def update(self, now: float, hands: Sequence[Candidate], *, bound: bool) -> Followed:
        """Whom it follows at `now`, seconds, given the hands in the picture.

        bound: something is begun: a hand that has shown a sign since it was chosen keeps the lock for as long as it is
        there, whatever it does. One that has not, perhaps a bystander's, gives way to one that does.
        """
        palms = [Palm.of(candidate.hand) for candidate in hands]
        number = self._found(now, hands, palms)
        if number is None and self._state is Following.LOCKED:
            self._state = Following.LOST
        if self._state is Following.LOST and now - self._seen >= self._grace:
            self.forget_hand()
        taken_over = False
        if number is None and self._state is Following.NOBODY and hands:
            number = max(range(len(hands)), key=lambda each: (hands[each].signs, palms[each].size))
            taken_over, self._signed, self._has_signed = hands[number].hand.slot in self._others, now, False
        elif number is not None and self._is_idle(now, hands[number], bound=bound):
            other = next((each for each, candidate in enumerate(hands) if candidate.signs), number)
            if other != number:
                taken_over, number, self._has_signed = bound, other, False
        there = frozenset(candidate.hand.slot for each, candidate in enumerate(hands) if each != number)
        self._others = self._others & there if self._state is Following.LOST else there
        if number is None:
            return Followed(self._state)
        self._lock(now, hands[number], palms[number])
        return Followed(Following.LOCKED, number, taken_over)

    def forget_hand(self) -> None:
        """The grace is over: whoever is there may be chosen."""
        self._state, self._palm, self._hand = Following.NOBODY, None, None

    def _lock(self, now: float, candidate: Candidate, palm: Palm) -> None:
        self._state, self._hand, self._palm, self._seen = Following.LOCKED, candidate.hand, palm, now
        if candidate.signs:
            self._signed, self._has_signed = now, True

    def _is_idle(self, now: float, candidate: Candidate, *, bound: bool) -> bool:
        """Whether the followed one gives way to another that shows a sign."""
        keeps = bound and self._has_signed
        return not keeps and not candidate.signs and now - self._signed >= _IDLE

    def _found(self, now: float, hands: Sequence[Candidate], palms: Sequence[Palm]) -> int | None:
        """The one that was followed a moment ago; in its slot rather than in another."""
        fits = [number for number in range(len(hands)) if self._fits(now, hands[number].hand, palms[number])]
        last, palm = self._hand, self._palm
        if last is None or palm is None or not fits:
            return None
        return min(fits, key=lambda number: (hands[number].hand.slot != last.slot, palms[number].apart(palm)))

    def _fits(self, now: float, hand: Hand, palm: Palm) -> bool:
        if self._palm is None or self._hand is None or palm.ratio(self._palm) > _GROWTH:
            return False
        if self._state is Following.LOCKED:
            return palm.apart(self._palm) <= _REACH + _SPEED * (now - self._seen)
        is_back = hand.handedness == self._hand.handedness and palm.apart(self._palm) <= _BACK
        return is_back and hand.slot not in self._others
