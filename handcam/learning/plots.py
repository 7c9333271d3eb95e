"""The plots of an evaluation as SVG to be set into a page, coloured by the page: see COLOURS."""

import re
from collections.abc import Callable, Mapping, Sequence
from io import StringIO
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from handcam.learning import metrics
from handcam.learning.evaluating import Evaluation, certainty, digit_confidence

_INK, _LINE, _GOOD, _BAD, _OTHER, _ON_GOOD = "#010101", "#020202", "#030303", "#040404", "#050505", "#060606"
COLOURS = {_INK: "--ink", _LINE: "--line", _GOOD: "--good", _BAD: "--bad", _OTHER: "--other", _ON_GOOD: "--on-good"}
"""Stand-ins drawn with, and the CSS variables that take their place, so that a plot follows a light or a dark page."""
_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.edgecolor": _LINE,
    "axes.labelcolor": _INK,
    "grid.color": _LINE,
    "grid.linewidth": 0.6,
    "text.color": _INK,
    "xtick.color": _LINE,
    "ytick.color": _LINE,
    "xtick.labelcolor": _INK,
    "ytick.labelcolor": _INK,
    "legend.frameon": False,
}
_MANY = 400
"""Points a curve is drawn with at most."""


def confusion_plot(evaluation: Evaluation) -> str:
    """The confusion matrix as a heat map: a cell's strength is its share of the row, its number the pictures."""
    rows, columns, counts = evaluation.row_names, evaluation.column_names, evaluation.confusion

    def draw(axes: Axes) -> None:
        for y, line in enumerate(counts):
            for x, count in enumerate(line):
                _cell(axes, x, y, count, count / max(sum(line), 1), rows[y] == columns[x])
        axes.set(xlim=(-0.5, len(columns) - 0.5), ylim=(len(rows) - 0.5, -0.5), xlabel="told", ylabel="true")
        axes.set_xticks(range(len(columns)), columns)
        axes.set_yticks(range(len(rows)), rows)
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)

    return _svg("confusion", draw, (1.2 + 0.48 * len(columns), 0.8 + 0.4 * len(rows)))


def _cell(axes: Axes, x: int, y: int, count: int, share: float, right: bool) -> None:
    colour = _GOOD if right else _BAD
    axes.add_patch(Rectangle((x - 0.48, y - 0.48), 0.96, 0.96, facecolor=colour, alpha=share, linewidth=0))
    axes.add_patch(Rectangle((x - 0.48, y - 0.48), 0.96, 0.96, fill=False, edgecolor=_LINE, linewidth=0.5))
    if count:
        axes.text(x, y, str(count), ha="center", va="center", color=_ON_GOOD if share > 0.7 else _INK)


def reliability_plot(evaluation: Evaluation) -> str:
    """Share right against confidence, a dot a bin, its area the number of hands; on the line, it is calibrated."""
    bins = metrics.calibration_bins(*certainty(evaluation.found))
    most = max((part.count for part in bins), default=1)

    def draw(axes: Axes) -> None:
        axes.plot([0, 1], [0, 1], color=_LINE, linestyle="--")
        axes.vlines(
            [p.confidence for p in bins], [p.confidence for p in bins], [p.right for p in bins], colors=_BAD, alpha=0.6
        )
        sizes = [12 + 200 * part.count / most for part in bins]
        dots = axes.scatter([p.confidence for p in bins], [p.right for p in bins], sizes, color=_GOOD, zorder=3)
        dots.set_clip_on(False)
        _shares(axes, "confidence", "share right")

    return _svg("reliability", draw, (4.2, 3.6))


def risk_coverage_plot(evaluation: Evaluation) -> str:
    """Share of the told digits that is wrong against the share of pictures told one, and where the model stands."""
    read = evaluation.measures.pictures - evaluation.measures.unreadable
    points = metrics.risk_coverage_curve(*digit_confidence(evaluation.found), read)
    shown = points[:: max(1, len(points) // _MANY)] + points[-1:]
    here = next(point for point in evaluation.risk_coverage if point.threshold == evaluation.threshold)

    def draw(axes: Axes) -> None:
        axes.step([p.coverage for p in shown], [p.risk or 0 for p in shown], color=_GOOD, where="post")
        if here.risk is not None:
            axes.plot([here.coverage], [here.risk], "o", color=_BAD)
            label = f"threshold {here.threshold:.0%}"
            axes.annotate(label, (here.coverage, here.risk), (-8, 10), textcoords="offset points", ha="right")
        _shares(axes, "coverage", "risk")
        axes.set_ylim(0, min(1, 1.3 * max([0.1, *(p.risk or 0 for p in shown)])))

    return _svg("risk", draw, (4.2, 3.6))


def bars_plot(names: Sequence[str], series: Mapping[str, Sequence[float | None]]) -> str:
    """One group of bars a name, one bar a series (two at most), from 0 to 100%; no bar where there is no share."""
    width = 0.8 / len(series)

    def draw(axes: Axes) -> None:
        for number, (label, shares) in enumerate(series.items()):
            places = [place + (number - (len(series) - 1) / 2) * width for place in range(len(names))]
            bars = axes.barh(
                places,
                [share or 0 for share in shares],
                0.9 * width,
                color=_OTHER if number else _GOOD,
                alpha=0.85,
                label=label,
            )
            axes.bar_label(bars, ["" if s is None else f"{s:.0%}" for s in shares], padding=3, fontsize=7.5)
        axes.set_yticks(range(len(names)), names)
        axes.set(xlim=(0, 1.08), ylim=(len(names) - 0.4, -0.6))
        axes.set_xticks((0, 0.25, 0.5, 0.75, 1), ("0%", "25%", "50%", "75%", "100%"))
        axes.grid(axis="x")
        axes.tick_params(length=0)
        axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=len(series), borderaxespad=0.2)

    return _svg("-".join(names), draw, (5.2, 0.9 + 0.36 * len(names)))


def _shares(axes: Axes, x: str, y: str) -> None:
    axes.set(xlim=(0, 1.02), ylim=(0, 1.02), xlabel=x, ylabel=y)
    axes.xaxis.set_major_formatter("{x:.0%}")
    axes.yaxis.set_major_formatter("{x:.0%}")
    axes.grid()


def _svg(name: str, draw: Callable[[Axes], None], inches: tuple[float, float]) -> str:
    """The drawing as one <svg> element without prologue and metadata.

    name: goes into the ids inside, so that no two plots on a page share one.
    """
    with matplotlib.rc_context({**_STYLE, "svg.hashsalt": name}):
        figure = Figure(figsize=inches, layout="constrained")
        draw(figure.add_subplot())
        written = StringIO()
        figure.savefig(written, format="svg", transparent=True)
    text = written.getvalue()
    text = re.sub(r"<metadata>.*?</metadata>", "", text[text.index("<svg") :], flags=re.DOTALL)
    text = re.sub(r' xmlns(:xlink)?="[^"]*"', "", text)
    used = set(re.findall(r"#([\w-]+)\"|url\(#([\w-]+)\)", text))
    kept = {name for pair in used for name in pair if name}
    text = re.sub(r' id="([^"]*)"', lambda found: found[0] if found[1] in kept else "", text)
    for stand_in, variable in COLOURS.items():
        text = text.replace(stand_in, f"var({variable})")
    return text.replace("<svg", '<svg aria-hidden="true"', 1)
