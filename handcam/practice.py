"""Practising a sign set: digits asked one after the other, and how well they were shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean
from time import monotonic

QUESTIONS = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one asked digit.

    seconds: from asking until it was accepted; None where it was skipped.
    mistakes: other digits that were accepted meanwhile.
    hinted: whether its picture was shown first.
    """

    digit: int
    seconds: float | None
    mistakes: int = 0
    hinted: bool = False

    @property
    def first_try(self) -> bool:
        """Shown without a mistake and without help."""
        return self.seconds is not None and not self.mistakes and not self.hinted


@dataclass(frozen=True, slots=True)
class Summary:
    """A practice at its end, or so far. A digit that is still asked does not count.

    accuracy: share of the accepted digits that were the asked one, 0..1; None where none was accepted.
    mean_seconds, best_seconds: over the digits shown; None where there are none.
    hard: the digits that took a mistake, help or a skip, in order.
    """

    asked: int
    first_try: int
    mistakes: int
    skipped: int
    accuracy: float | None
    mean_seconds: float | None
    best_seconds: float | None
    hard: tuple[int, ...]

    @classmethod
    def of(cls, answers: Sequence[Answer]) -> "Summary":
        """What these answers come to."""
        times = [answer.seconds for answer in answers if answer.seconds is not None]
        mistakes = sum(answer.mistakes for answer in answers)
        accepted = len(times) + mistakes
        return cls(
            asked=len(answers),
            first_try=sum(answer.first_try for answer in answers),
            mistakes=mistakes,
            skipped=len(answers) - len(times),
            accuracy=len(times) / accepted if accepted else None,
            mean_seconds=fmean(times) if times else None,
            best_seconds=min(times, default=None),
            hard=tuple(sorted({answer.digit for answer in answers if not answer.first_try})),
        )


class Practice:
    """Asks for digits in random order. Every digit comes up before one comes again, never twice in a row.

    Use from one thread.
    """

    def __init__(
        self,
        digits: Sequence[int],
        questions: int = QUESTIONS,
        rng: Random | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """digits: at least one; a single digit is asked again and again. clock: seconds, never backwards."""
        if not digits or questions < 1:
            raise ValueError(f"a practice needs digits and questions, not {digits} and {questions}")
        self.digits, self.questions = tuple(digits), questions
        self.answers: tuple[Answer, ...] = ()
        self._rng, self._clock = rng or Random(), clock
        self._left: list[int] = []
        self._asked: int | None = None
        self._ask()

    @property
    def asked(self) -> int | None:
        """The digit to show now; None once the practice is over."""
        return self._asked

    @property
    def summary(self) -> Summary:
        """How it went, or goes."""
        return Summary.of(self.answers)

    def accept(self, digit: int) -> bool:
        """An accepted digit: the asked one asks the next, any other is a mistake. Tells whether it was right."""
        if self._asked is None:
            return False
        if digit != self._asked:
            self._mistakes += 1
            return False
        self._answer(self._clock() - self._since)
        return True

    def hint(self) -> None:
        """The asked digit's picture is shown."""
        self._hinted = True

    def skip(self) -> None:
        """Give this digit up and ask the next."""
        if self._asked is not None:
            self._answer(None)

    def stop(self) -> None:
        """End now; the digit that is asked does not count."""
        self._asked = None

    def _answer(self, seconds: float | None) -> None:
        assert self._asked is not None
        self.answers = (*self.answers, Answer(self._asked, seconds, self._mistakes, self._hinted))
        if len(self.answers) == self.questions:
            self.stop()
        else:
            self._ask()

    def _ask(self) -> None:
        if not self._left:
            self._left = list(self.digits)
            self._rng.shuffle(self._left)
            if self._left[-1] == self._asked:  # the next to come was the last before
                self._left.insert(0, self._left.pop())
        self._asked = self._left.pop()
        self._mistakes, self._hinted, self._since = 0, False, self._clock()
