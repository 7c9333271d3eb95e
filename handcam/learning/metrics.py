"""Measures of answers against the truth, on plain arrays. Where there is nothing to measure, they are None.

A digit is an int; None stands for "no sign" in the truth and for "no digit told" in an answer.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.floating]
Digits = Sequence[int | None]


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers whose confidence lies in one range: how many, their mean confidence, the share that is right."""

    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Operating:
    """What telling a digit from this threshold on comes to.

    coverage: share of pictures told a digit. risk: share of those told that is wrong; None where none is told.
    """

    threshold: float
    coverage: float
    risk: float | None


def share(values: Sequence[bool] | Bools) -> float | None:
    """The share of True."""
    return float(np.mean(values)) if len(values) else None


def accuracy(truth: Digits, told: Digits) -> float | None:
    """The share of digits told right: of the rows whose truth is a digit."""
    return share([true == answer for true, answer in zip(truth, told, strict=True) if true is not None])


def false_accept_rate(truth: Digits, told: Digits) -> float | None:
    """The share of non-signs answered with a digit."""
    return share([answer is not None for true, answer in zip(truth, told, strict=True) if true is None])


def f1_scores(truth: Digits, told: Digits) -> dict[int, float]:
    """2 TP / (2 TP + FP + FN) of each digit that is in the truth; a non-sign told as a digit is a false positive."""
    pairs = list(zip(truth, told, strict=True))
    scores = {}
    for digit in sorted({true for true in truth if true is not None}):
        both = sum(true == digit and answer == digit for true, answer in pairs)
        either = sum((true == digit) + (answer == digit) for true, answer in pairs)
        scores[digit] = 2 * both / either
    return scores


def macro_f1(truth: Digits, told: Digits) -> float | None:
    """The plain mean of the digits' F1 scores: a rare digit weighs as much as a common one."""
    scores = f1_scores(truth, told)
    return float(np.mean(list(scores.values()))) if scores else None


def confusion(
    truth: Sequence[Hashable], answers: Sequence[Hashable], rows: Sequence[Hashable], columns: Sequence[Hashable]
) -> list[list[int]]:
    """How often each truth (a row) got each answer (a column)."""
    counts = [[0] * len(columns) for _ in rows]
    for true, answer in zip(truth, answers, strict=True):
        counts[rows.index(true)][columns.index(answer)] += 1
    return counts


def calibration_bins(confidence: Floats, right: Bools, bins: int = 15) -> list[Bin]:
    """Answers gathered into bins of confidence of equal width over 0..1, empty ones left out."""
    bin_of = np.clip((confidence * bins).astype(int), 0, bins - 1)
    chosen = [bin_of == b for b in range(bins)]
    return [Bin(int(of.sum()), float(confidence[of].mean()), float(right[of].mean())) for of in chosen if of.any()]


def calibration_error(confidence: Floats, right: Bools, bins: int = 15) -> float | None:
    """Expected calibration error: |share right - mean confidence| of each bin, weighted by its count (Naeini 2015)."""
    filled = calibration_bins(confidence, right, bins)
    gaps = sum(part.count * abs(part.right - part.confidence) for part in filled)
    return gaps / len(right) if len(right) else None


def operating_point(confidence: Floats, right: Bools, pictures: int, threshold: float) -> Operating:
    """Coverage and risk at this threshold.

    confidence, right: (n,) of the likeliest digit of each picture with a hand. pictures: all, with a hand or not.
    """
    told = confidence >= threshold
    count = int(told.sum())
    risk = float((~right[told]).mean()) if count else None
    return Operating(float(threshold), count / pictures if pictures else 0.0, risk)


def risk_coverage_curve(confidence: Floats, right: Bools, pictures: int) -> list[Operating]:
    """The operating point of every threshold that makes a difference, the highest first."""
    order = np.argsort(-confidence, kind="stable")
    sorted_confidence, wrong = confidence[order], np.cumsum(~right[order])
    ends = np.flatnonzero(np.append(np.diff(sorted_confidence) != 0, len(order) > 0)[: len(order)]).tolist()
    return [Operating(float(sorted_confidence[k]), (k + 1) / pictures, float(wrong[k] / (k + 1))) for k in ends]


def area_under_risk_coverage(confidence: Floats, right: Bools) -> float | None:
    """AURC: the mean, over the pictures with a hand, of the risk when each one's own confidence is the threshold.

    Geifman, Uziel, El-Yaniv 2019, "Bias-reduced uncertainty estimation"; pictures of the same confidence count alike.
    """
    if not len(right):
        return None
    points = risk_coverage_curve(confidence, right, len(right))
    widths = np.diff([0.0, *(point.coverage for point in points)])
    return float(sum(width * (point.risk or 0.0) for width, point in zip(widths, points, strict=True)))
