"""Which samples are shown, and in what order."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from handcam.ui.review.standing import Standing
from handcam.ui.review.table import FLAGS, HANDS, Rows, Table

Order = Literal["time", "confidence", "disagreement"]
Deleted = Literal["without", "with", "only"]
ANY_FLAG, NO_FLAG = "any", "none"
"""Beside the flags' own names: at least one of them, none of them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a sample must be like to be shown. None: whatever it is.

    hand: code of a handedness. flag: a flag's name, ANY_FLAG or NO_FLAG. least, most: of the confidence, 0..1.
    text: part of the id. order: by time; the least confident first; those the model contradicts most first.
    """

    label: str | None = None
    take: int | None = None
    hand: int | None = None
    flag: str | None = None
    least: float = 0.0
    most: float = 1.0
    disagreeing: bool = False
    deleted: Deleted = "without"
    text: str = ""
    order: Order = "time"


def pick(wanted: Wanted, table: Table, standing: Standing) -> Rows:
    """The rows to show, in their order. A fraction of a second for a million samples."""
    count = len(standing.label)
    fits = np.ones(count, bool)
    if wanted.label is not None:
        fits &= standing.label == table.code(wanted.label)
    if wanted.take is not None:
        fits &= table.take[:count] == wanted.take
    if wanted.hand in range(len(HANDS)):
        fits &= table.hand[:count] == wanted.hand
    if wanted.flag is not None:
        fits &= _flagged(wanted.flag, table, count)
    if wanted.least > 0 or wanted.most < 1:
        fits &= (standing.confidence >= wanted.least - 1e-6) & (standing.confidence <= wanted.most + 1e-6)
    if wanted.disagreeing:
        fits &= standing.disagreement > 0
    if wanted.deleted != "with":
        fits &= standing.deleted == (wanted.deleted == "only")
    if wanted.text:
        fits &= np.fromiter((wanted.text in name for name in table.ids[:count]), bool, count)
    return _sorted(np.flatnonzero(fits), wanted.order, standing)


def _flagged(flag: str, table: Table, count: int) -> npt.NDArray[np.bool_]:
    flags = table.flags[:count]
    if flag in (ANY_FLAG, NO_FLAG):
        return flags.astype(bool) if flag == ANY_FLAG else ~flags.astype(bool)
    return (flags & (1 << FLAGS.index(flag))).astype(bool)


def _sorted(rows: Rows, order: Order, standing: Standing) -> Rows:
    if order == "confidence":
        return rows[np.argsort(standing.confidence[rows], kind="stable")]
    if order == "disagreement":
        return rows[np.argsort(-standing.disagreement[rows], kind="stable")]
    return rows
