"""What a session amounts to: how many samples of what, how far the model agrees, how sharp and how dense they are."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from handcam.ui.review.standing import Standing
from handcam.ui.review.table import HANDS, Rows, Table

_BINS = 60
"""Points of a curve, at most."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Samples of one label, or of one label in one take; those that are deleted count for `deleted` alone.

    take: -1 where all takes are counted together. hands: by code of the handedness. agreement: share (0..1) of those
    on whose label the model has its say that it agrees with; None where there are none.
    """

    label: str
    take: int
    hands: tuple[int, ...]
    takes: int
    deleted: int
    agreement: float | None

    @property
    def kept(self) -> int:
        """How many are not deleted."""
        return sum(self.hands)


@dataclass(frozen=True, slots=True)
class Curve:
    """Something over time. seconds: from the first sample on, in the middle of each step; NaN values are gaps."""

    seconds: npt.NDArray[np.float64]
    values: npt.NDArray[np.float64]


def tally_labels(table: Table, standing: Standing) -> list[Tally]:
    """One a label that occurs, in the order of the labels' codes."""
    return _tallies(table, standing, np.zeros(len(standing.label), np.int64), by_take=False)


def tally_takes(table: Table, standing: Standing) -> list[Tally]:
    """One a label in each take, in the order of the takes."""
    return _tallies(table, standing, table.take[: len(standing.label)], by_take=True)


def sharpness_curve(table: Table) -> Curve:
    """Median of the sharpness."""
    return _curve(table, lambda rows, _: float(np.median(table.sharpness[rows])) if len(rows) else float("nan"))


def rate_curve(table: Table) -> Curve:
    """Samples a second, of both hands together."""
    return _curve(table, lambda rows, step: len(rows) / step)


def _tallies(table: Table, standing: Standing, takes: npt.NDArray[np.int64], *, by_take: bool) -> list[Tally]:
    """takes: samples of one label are counted together where this is the same. All at once: there can be thousands."""
    count, label = len(standing.label), standing.label
    keys, firsts, group = np.unique(takes * (1 << 16) + label, return_index=True, return_inverse=True)

    def counted(which: npt.NDArray[np.bool_]) -> list[int]:
        """How many of each group are so."""
        return [int(many) for many in np.bincount(group[which], minlength=len(keys))]

    kept = ~standing.deleted
    hands = [counted(kept & (table.hand[:count] == hand)) for hand in range(len(HANDS))]
    asked = kept & (standing.best >= 0) & (label < table.known)
    columns = zip(
        (table.names[code] for code in label[firsts]),
        takes[firsts].tolist() if by_take else [-1] * len(keys),
        zip(*hands, strict=True),
        _different(group[kept], table.take[:count][kept], len(keys)),
        counted(standing.deleted),
        map(_share, counted(asked & (standing.disagreement <= 0)), counted(asked)),
        strict=True,
    )
    return [Tally(*each) for each in columns]


def _different(group: npt.NDArray[np.intp], take: npt.NDArray[np.int64], groups: int) -> list[int]:
    """How many takes there are in each group."""
    names, number = np.unique(take, return_inverse=True)
    pairs = np.unique(group * len(names) + number)
    return [int(many) for many in np.bincount(pairs // max(1, len(names)), minlength=groups)]


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _curve(table: Table, value: Callable[[Rows, float], float]) -> Curve:
    """value: of the rows in a step and its length in seconds."""
    clock = table.clock[: table.count]
    if not len(clock) or clock.max() <= clock.min():
        return Curve(np.zeros(0), np.zeros(0))
    since = clock - clock.min()
    bins = int(max(1, min(_BINS, len(clock) // 4)))
    step = float(since.max()) / bins
    at = np.minimum((since / step).astype(np.intp), bins - 1)
    values = np.array([value(np.flatnonzero(at == number), step) for number in range(bins)])
    return Curve(step * (np.arange(bins, dtype=np.float64) + 0.5), values)
