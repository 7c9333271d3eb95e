"""An evaluation as one HTML page to look at: no script, nothing fetched, light or dark as the reader has it."""

import base64
import tempfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

import cv2
import numpy as np

from handcam.domain import BONES, Pixels
from handcam.errors import LearningError, SourceError
from handcam.learning import metrics
from handcam.learning.evaluating import SOURCE_COLUMNS, Evaluation, Measures, percent, source_cells
from handcam.learning.judging import Judged
from handcam.learning.page import figure, section, table, whole
from handcam.learning.plots import bars_plot, confusion_plot, reliability_plot, risk_coverage_plot
from handcam.pictures import read_picture

_THUMBNAIL = 160
"""Pixels of a thumbnail's longer edge."""
_GREEN = (80, 220, 120)
_MOST_MISTAKES = 48
_MOST_SUBJECTS, _FEWEST_PICTURES = 20, 5
"""Subjects shown at most, and the pictures one must have: a share of fewer says little."""


def check_writable(path: Path) -> None:
    """See that a report can be written here, before a long evaluation and not after it.

    Raises:
        LearningError: it cannot.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(0, "it is a folder")
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise _unwritable(path, error) from None


def write_report(evaluation: Evaluation, path: Path) -> None:
    """Write the page; an older one stays until the new one is whole.

    Raises:
        LearningError: it cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.part")
    try:
        unfinished.write_text(page(evaluation), encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from None


def _unwritable(path: Path, error: OSError) -> LearningError:
    return LearningError(
        f'The report "{path}" cannot be written ({error.strerror}). Name a file in another folder with --report.'
    )


def page(evaluation: Evaluation) -> str:
    """The whole page."""
    name = escape(evaluation.sign_set.name)
    title = f"How well handcam reads {evaluation.measures.pictures} pictures"
    sections = (
        _confusion(evaluation),
        _certainty(evaluation),
        _digits(evaluation),
        _sources(evaluation),
        _subjects(evaluation),
        _mistakes(evaluation),
        _unreadable(evaluation.unreadable),
    )
    remarks = "".join(f'<p class="remark">{escape(remark)}</p>' for remark in evaluation.remarks)
    says = (
        f"<p>Sign set <strong>{name}</strong>; a digit is told from a probability of {evaluation.threshold:.0%} on.</p>"
    )
    return whole(title, says + remarks + _facts(evaluation.measures) + "".join(sections))


def _facts(m: Measures) -> str:
    facts = {
        "digits right": percent(m.accuracy),
        "macro-F1": percent(m.macro_f1),
        "handshapes right": percent(m.handshape_accuracy),
        "non-signs told a digit": percent(m.false_accept_rate),
        "calibration error": percent(m.calibration_error),
        "AURC": percent(m.aurc),
        "hands missed": str(m.missed),
        "unreadable": str(m.unreadable),
    }
    tiles = (f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in facts.items())
    return f'<dl class="facts">{"".join(tiles)}</dl>'


def _confusion(evaluation: Evaluation) -> str:
    says = (
        "A row is what a picture shows, a column what was told: none is no digit, missed is no hand found. "
        "A cell is as strong as its share of the row."
    )
    rows = zip(evaluation.row_names, evaluation.confusion, strict=True)
    figures = table("Pictures by what they show and what was told", ["true \\ told", *evaluation.column_names], rows)
    return section("What was told for what", figure(confusion_plot(evaluation), says, figures))


def _certainty(evaluation: Evaluation) -> str:
    if not evaluation.found:
        return ""
    points = ((f"{p.threshold:g}", (percent(p.coverage), percent(p.risk))) for p in evaluation.risk_coverage)
    risk = table("Coverage and risk at each threshold", ["threshold", "coverage", "risk"], points)
    reliable = (
        "Reliability: on the dashed line, an answer given with 80% is right 80% of the time. "
        "A dot's area is its number of hands."
    )
    covered = (
        "Risk and coverage: the share of told digits that is wrong, for every share of pictures that is told a digit."
    )
    plots = figure(reliability_plot(evaluation), reliable) + figure(risk_coverage_plot(evaluation), covered, risk)
    return section("How sure it is, and how rightly", f'<div class="pair">{plots}</div>')


def _digits(evaluation: Evaluation) -> str:
    read = [row for row in evaluation.rows if not row.error]
    f1 = metrics.f1_scores([row.truth for row in read], [row.told for row in read])
    right = {digit: metrics.share([row.told == digit for row in read if row.truth == digit]) for digit in f1}
    if not f1:
        return ""
    counts = {digit: sum(row.truth == digit for row in read) for digit in f1}
    figures = table(
        "Each digit",
        ["digit", "pictures", "told right", "F1"],
        ((str(digit), (counts[digit], percent(right[digit]), percent(f1[digit]))) for digit in f1),
    )
    plot = bars_plot([str(digit) for digit in f1], {"told right": list(right.values()), "F1": list(f1.values())})
    return section(
        "Digit by digit", figure(plot, "The share of each digit's pictures told right, and its F1.", figures)
    )


def _sources(evaluation: Evaluation) -> str:
    sources = evaluation.sources
    rows = ((name, source_cells(m)) for name, m in sources.items())
    figures = table("Each source", SOURCE_COLUMNS, rows)
    if len(sources) == 1:
        return section("Source", figures)
    right = [m.accuracy for m in sources.values()]
    series = {"digits right": right, "handshapes right": [m.handshape_accuracy for m in sources.values()]}
    plot = bars_plot(list(sources), series)
    return section("Source by source", figure(plot, "Digits and handshapes read right, by source.", figures))


def _subjects(evaluation: Evaluation) -> str:
    subjects = [(who, m) for who, m in evaluation.subjects.items() if m.pictures >= _FEWEST_PICTURES]
    scored = [(who, m, m.accuracy) for who, m in subjects if m.accuracy is not None]
    if not scored:
        return ""
    worst = sorted(scored, key=lambda line: line[2])[:_MOST_SUBJECTS]
    rows = ((" / ".join(who), (m.pictures, percent(share))) for who, m, share in worst)
    caption = f"Of {len(scored)} subjects with {_FEWEST_PICTURES} pictures or more, those that are read worst"
    return section("People", table(caption, ["subject", "pictures", "digits right"], rows))


def _mistakes(evaluation: Evaluation) -> str:
    wrong = sorted((row for row in evaluation.rows if row.wrong), key=lambda row: -row.probability)
    if not wrong:
        return section("Worst mistakes", "<p>No wrong digit was told.</p>")
    shown = wrong[:_MOST_MISTAKES]
    says = f"<p>{len(shown)} of {len(wrong)} wrong digits, those told with the highest confidence.</p>"
    return section("Worst mistakes", f'{says}<ul class="mistakes">{"".join(map(_mistake, shown))}</ul>')


def _mistake(row: Judged) -> str:
    truth = "no sign" if row.truth is None else str(row.truth)
    label = f" ({row.picture.possible[0]})" if row.picture.possible else ""
    return (
        f"<li>{_thumbnail(row)}<p>true <strong>{truth}</strong>{label}<br>"
        f'told <strong class="bad">{row.told}</strong> ({escape(row.handshape)}), {row.probability:.0%}</p>'
        f'<p class="name">{escape(row.picture.source)}: {escape(row.picture.file)}</p></li>'
    )


def _thumbnail(row: Judged) -> str:
    try:
        content = base64.b64encode(thumbnail(read_picture(row.picture.path), row)).decode()
    except SourceError:
        return "<p>The picture is gone.</p>"
    alt = escape(f"{row.picture.file}, with the hand that was found")
    return f'<img src="data:image/jpeg;base64,{content}" alt="{alt}">'


def thumbnail(pixels: Pixels, row: Judged) -> bytes:
    """A JPEG of the picture, its longer edge 160 px, with the labelled box and the hand that was found."""
    scale = _THUMBNAIL / max(pixels.shape[:2])
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    canvas = cv2.cvtColor(small, cv2.COLOR_RGB2BGR)
    for box, colour in ((row.picture.box, (255, 255, 255)), (row.drawn, _GREEN)):
        if box is not None:
            x1, y1, x2, y2 = (round(value * scale) for value in box)
            cv2.rectangle(canvas, (x1, y1), (x2, y2), colour, 1)
    if row.landmarks is not None:
        points = [(round(float(x)), round(float(y))) for x, y in row.landmarks * np.float32(scale)]
        for start, end in BONES:
            cv2.line(canvas, points[start], points[end], (40, 40, 40), 2, cv2.LINE_AA)
            cv2.line(canvas, points[start], points[end], _GREEN, 1, cv2.LINE_AA)
    return cv2.imencode(".jpg", canvas, [cv2.IMWRITE_JPEG_QUALITY, 80])[1].tobytes()


def _unreadable(rows: Sequence[Judged]) -> str:
    items = "".join(f"<li>{escape(row.error)}</li>" for row in rows)
    return section("Pictures that cannot be read", f"<ul>{items}</ul>") if rows else ""
