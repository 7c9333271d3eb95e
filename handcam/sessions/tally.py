"""What is kept of a recording so far, by take, by sign and hand, and by what makes it doubtful."""

from collections import Counter
from dataclasses import dataclass

from handcam.sessions.format import Flag
from handcam.sessions.sampling import Shot


@dataclass(frozen=True, slots=True)
class _Kept:
    name: str
    kind: tuple[str, str]
    flags: tuple[Flag, ...]


class Tally:
    """Counts samples as they come and go. One thread at a time."""

    def __init__(self) -> None:
        self._takes: dict[int, list[_Kept]] = {}
        """By number, in the order they were recorded."""
        self._counts: Counter[tuple[str, str]] = Counter()
        self._doubtful: Counter[Flag] = Counter()

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """Samples by label and handedness; none that is 0."""
        return {kind: count for kind, count in self._counts.items() if count}

    @property
    def doubtful(self) -> dict[Flag, int]:
        """Samples by what makes them doubtful; none that is 0."""
        return {flag: count for flag, count in self._doubtful.items() if count}

    @property
    def last_take(self) -> int | None:
        """The number of the take that was begun last; None where there is none."""
        return next(reversed(self._takes), None)

    def of_take(self, number: int) -> int:
        """How many samples it has."""
        return len(self._takes.get(number, ()))

    def add(self, shot: Shot) -> None:
        """It is kept."""
        kept = _Kept(shot.name, (shot.label, shot.hand.handedness), shot.flags)
        self._takes.setdefault(shot.take, []).append(kept)
        self._count(kept, 1)

    def remove(self, shot: Shot) -> None:
        """It is not kept after all. Nothing where its take was left out before."""
        of_take = self._takes.get(shot.take, [])
        for kept in [each for each in of_take if each.name == shot.name]:
            of_take.remove(kept)
            self._count(kept, -1)

    def leave_out(self, number: int) -> tuple[str, ...]:
        """All of a take; gives the ids of its samples."""
        taken = self._takes.pop(number, [])
        for kept in taken:
            self._count(kept, -1)
        return tuple(kept.name for kept in taken)

    def _count(self, kept: _Kept, by: int) -> None:
        self._counts[kept.kind] += by
        for flag in kept.flags:
            self._doubtful[flag] += by
