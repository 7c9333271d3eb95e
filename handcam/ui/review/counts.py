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
    codes = np.unique(standing.label)
    return [_tally(table, standing, np.flatnonzero(standing.label == code), -1) for code in codes]


def tally_takes(table: Table, standing: Standing) -> list[Tally]:
    """One a label in each take, in the order of the takes."""
    count = len(standing.label)
    keys = table.take[:count].astype(np.int64) * (1 << 16) + standing.label
    order = np.argsort(keys, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(keys[order])) + 1) if count else []
    return [_tally(table, standing, rows, int(table.take[rows[0]])) for rows in groups]


def sharpness_curve(table: Table) -> Curve:
    """Median of the sharpness."""
    return _curve(table, lambda rows, _: float(np.median(table.sharpness[rows])) if len(rows) else float("nan"))


def rate_curve(table: Table) -> Curve:
    """Samples a second, of both hands together."""
    return _curve(table, lambda rows, step: len(rows) / step)


def _tally(table: Table, standing: Standing, rows: Rows, take: int) -> Tally:
    kept = rows[~standing.deleted[rows]]
    code = int(standing.label[rows[0]])
    asked = kept[standing.best[kept] >= 0] if code < table.known else kept[:0]
    agreement = float((standing.disagreement[asked] <= 0).mean()) if len(asked) else None
    hands = np.bincount(table.hand[kept], minlength=len(HANDS))
    takes = len(np.unique(table.take[kept]))
    return Tally(table.names[code], take, tuple(map(int, hands)), takes, len(rows) - len(kept), agreement)


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
