"""What `handcam evaluate` tells: the measures of judged pictures, as text for people and as JSON for programs."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np

from handcam.labelled_pictures import NONE
from handcam.learning import metrics
from handcam.learning.judging import Judged
from handcam.signs import SignSet

MISSED = "missed"
"""In the confusion matrix: the tracker did not find the hand. NONE stands for a non-sign, and for no digit told."""
_THRESHOLDS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)


@dataclass(frozen=True, slots=True)
class Measures:
    """How well some pictures were read. Shares are 0..1; None where there is nothing to measure.

    pictures: found + missed + empty + unreadable.
    found: pictures with the labelled hand found. missed: with a labelled hand that was not.
    empty: labelled `none`, and no hand was found. unreadable: counted here and in `pictures`, and nowhere else.
    subjects: people, as far as the labels tell them apart.
    accuracy: share of digits told right at the threshold; what is missed or not told is an error.
    macro_f1: mean F1 over the digits that are labelled.
    handshape_accuracy: share of labelled handshapes read right; what is missed is an error.
    calibration_error: of the likeliest of the digits and "no sign", over the hands found; 15 bins.
    false_accept_rate: share of non-signs answered with a digit at the threshold.
    aurc: area under the risk-coverage curve of the hands found; lower is better.
    """

    pictures: int
    found: int
    missed: int
    empty: int
    unreadable: int
    subjects: int
    accuracy: float | None
    macro_f1: float | None
    handshape_accuracy: float | None
    calibration_error: float | None
    false_accept_rate: float | None
    aurc: float | None


def measure(rows: Sequence[Judged]) -> Measures:
    """The measures of these rows."""
    read = [row for row in rows if not row.error]
    found = [row for row in read if row.found]
    truth, told = [row.truth for row in read], [row.told for row in read]
    named = [row.handshape == row.picture.possible[0] for row in read if row.picture.possible]
    return Measures(
        pictures=len(rows),
        found=len(found),
        missed=sum(row.missed for row in read),
        empty=sum(not row.missed for row in read) - len(found),
        unreadable=len(rows) - len(read),
        subjects=len({(row.picture.source, row.picture.subject) for row in rows if row.picture.subject}),
        accuracy=metrics.accuracy(truth, told),
        macro_f1=metrics.macro_f1(truth, told),
        handshape_accuracy=metrics.share(named),
        calibration_error=metrics.calibration_error(*certainty(found)),
        false_accept_rate=metrics.false_accept_rate(truth, told),
        aurc=metrics.area_under_risk_coverage(*digit_confidence(found)),
    )


def certainty(rows: Sequence[Judged]) -> tuple[metrics.Floats, metrics.Bools]:
    """Of rows with a hand: the probability of the likeliest answer, "no sign" among them, and whether it is right."""
    confidence = np.array([max(row.probability, row.no_sign) for row in rows])
    right = [(row.likeliest if row.probability >= row.no_sign else None) == row.truth for row in rows]
    return confidence, np.array(right, np.bool_)


def digit_confidence(rows: Sequence[Judged]) -> tuple[metrics.Floats, metrics.Bools]:
    """Of rows with a hand: the probability of the likeliest digit, told or not, and whether it is right."""
    right = [row.likeliest is not None and row.likeliest == row.truth for row in rows]
    return np.array([row.probability for row in rows]), np.array(right, np.bool_)


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Judged pictures, and all that is to be told of them.

    threshold: the model's: the probability from which a digit is told (a drawn hand's has one of its own).
    """

    rows: Sequence[Judged]
    sign_set: SignSet
    threshold: float

    @cached_property
    def measures(self) -> Measures:
        """Of all pictures."""
        return measure(self.rows)

    @cached_property
    def sources(self) -> dict[str, Measures]:
        """Of each source, by name."""
        names = sorted({row.picture.source for row in self.rows})
        return {name: measure([row for row in self.rows if row.picture.source == name]) for name in names}

    @cached_property
    def subjects(self) -> dict[tuple[str, str], Measures]:
        """Of each subject, by source and name."""
        people = sorted({(row.picture.source, row.picture.subject) for row in self.rows if row.picture.subject})
        rows_of: dict[tuple[str, str], list[Judged]] = {person: [] for person in people}
        for row in self.rows:
            if row.picture.subject:
                rows_of[row.picture.source, row.picture.subject].append(row)
        return {person: measure(rows) for person, rows in rows_of.items()}

    @property
    def found(self) -> list[Judged]:
        """The rows with a hand."""
        return [row for row in self.rows if row.found]

    @property
    def unreadable(self) -> list[Judged]:
        """The rows whose picture cannot be read."""
        return [row for row in self.rows if row.error]

    @property
    def outside(self) -> list[int]:
        """Labelled digits that are not in the sign set: they can never be told."""
        return sorted({row.truth for row in self.rows if row.truth is not None} - set(self.sign_set.values))

    @property
    def remarks(self) -> list[str]:
        """Sentences a user should read before the figures."""
        if not self.outside:
            return []
        digits = ", ".join(map(str, self.outside))
        return [
            f'Not in the sign set "{self.sign_set.name}", so counted as errors: {digits}. '
            "Name another one with --sign-set."
        ]

    @property
    def row_names(self) -> list[str]:
        """What may be true: each digit, and none."""
        return [*map(str, sorted({*self.sign_set.values, *self.outside})), NONE]

    @property
    def column_names(self) -> list[str]:
        """What may be answered: each digit of the sign set, none (no digit told), missed."""
        return [*map(str, self.sign_set.values), NONE, MISSED]

    @cached_property
    def confusion(self) -> list[list[int]]:
        """How often each row name was answered with each column name; unreadable pictures are left out."""
        rows = [row for row in self.rows if not row.error]
        truth = [NONE if row.truth is None else str(row.truth) for row in rows]
        answers = [MISSED if row.missed else NONE if row.told is None else str(row.told) for row in rows]
        return metrics.confusion(truth, answers, self.row_names, self.column_names)

    @cached_property
    def risk_coverage(self) -> list[metrics.Operating]:
        """The operating points at round thresholds and at the model's own."""
        read = self.measures.pictures - self.measures.unreadable
        confidence, right = digit_confidence(self.found)
        thresholds = sorted({*_THRESHOLDS, self.threshold})
        return [metrics.operating_point(confidence, right, read, threshold) for threshold in thresholds]

    def as_json(self) -> dict[str, Any]:
        """Everything but the rows, ready for json.dumps; shares are rounded to four places."""
        facts = {
            **asdict(self.measures),
            "threshold": self.threshold,
            "sign_set": self.sign_set.name,
            "confusion": {"rows": self.row_names, "columns": self.column_names, "counts": self.confusion},
            "risk_coverage": [asdict(point) for point in self.risk_coverage],
            "sources": {name: asdict(measures) for name, measures in self.sources.items()},
            "errors": [{"path": str(row.picture.path), "error": row.error} for row in self.unreadable],
        }
        rounded: dict[str, Any] = json.loads(json.dumps(facts), parse_float=lambda text: round(float(text), 4))
        return rounded

    def as_lines(self) -> Iterator[str]:
        """The same for people."""
        m = self.measures
        yield f"{m.pictures} pictures, sign set {self.sign_set.name}, digits told from {self.threshold:.0%} on"
        yield f"hand found         {m.found}, missed {m.missed}, empty {m.empty}, unreadable {m.unreadable}"
        yield f"digits right       {percent(m.accuracy)}   macro-F1 {percent(m.macro_f1)}"
        yield f"handshapes right   {percent(m.handshape_accuracy)}"
        yield f"false digits       {percent(m.false_accept_rate)} of non-signs"
        yield f"calibration error  {percent(m.calibration_error)}"
        yield f"risk-coverage      AURC {percent(m.aurc)}"
        if self.subjects:
            yield f"subjects           {m.subjects}, {self._spread()}"
        yield from table(["true\\told", *self.column_names], zip(self.row_names, self.confusion, strict=True))
        points = [(f"{p.threshold:g}", [percent(p.coverage), percent(p.risk)]) for p in self.risk_coverage]
        yield from table(["threshold", "coverage", "risk"], points)
        if len(self.sources) > 1:
            yield from table(SOURCE_COLUMNS, ((name, source_cells(m)) for name, m in self.sources.items()))
        if self.unreadable:
            yield f"\nnot readable: {len(self.unreadable)}"
            yield from (row.error for row in self.unreadable)

    def _spread(self) -> str:
        shares = [m.accuracy for m in self.subjects.values() if m.accuracy is not None]
        if not shares:
            return "none of them with a digit"
        low, middle, high = (percent(float(share)) for share in np.quantile(shares, (0, 0.5, 1)))
        return f"digits right from {low} to {high}, median {middle}"


SOURCE_COLUMNS = [
    "source",
    "pictures",
    "subjects",
    "missed",
    "digits",
    "macro-F1",
    "handshapes",
    "false",
    "calibration",
]


def source_cells(m: Measures) -> list[str]:
    """What stands under SOURCE_COLUMNS after the name."""
    shares = (m.accuracy, m.macro_f1, m.handshape_accuracy, m.false_accept_rate, m.calibration_error)
    return [str(m.pictures), str(m.subjects or "-"), str(m.missed), *map(percent, shares)]


def percent(share: float | None) -> str:
    """A share as people read it; a dash where there is none."""
    return "-" if share is None else f"{share:.1%}"


def table(head: Sequence[str], rows: Iterator[tuple[str, Sequence[Any]]] | Any) -> Iterator[str]:
    """An empty line, then columns under their names, the first one left, the others right."""
    lines = [list(head), *([name, *map(str, cells)] for name, cells in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    yield ""
    for first, *others in lines:
        cells = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join([first.ljust(widths[0]), *cells])
