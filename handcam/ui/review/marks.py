"""Small signs for what is special about a sample, told apart by their shape, and crisp at every size."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from handcam.ui.theme import Theme

_Stroke = tuple[tuple[float, float], ...]


class Mark(Enum):
    """What can be special. The value: strokes in a unit square, x right and y down."""

    EDITED = (
        ((0.2, 0.8), (0.24, 0.6), (0.66, 0.18), (0.82, 0.34), (0.4, 0.76), (0.2, 0.8)),
        ((0.55, 0.29), (0.71, 0.45)),
    )
    FLAGGED = (((0.28, 0.86), (0.28, 0.14), (0.8, 0.34), (0.28, 0.54)),)
    DISAGREES = (((0.18, 0.38), (0.82, 0.38)), ((0.18, 0.62), (0.82, 0.62)), ((0.68, 0.14), (0.32, 0.86)))
    DELETED = (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8)))
    PICKED = (((0.18, 0.54), (0.42, 0.76), (0.82, 0.26)),)


def draw_mark(painter: QPainter, mark: Mark, square: QRectF, colour: str, ground: str | None) -> None:
    """Draw it into this square, on a rounded ground of its own where there is one. Colours as "#rrggbb"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ground is not None:
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    pen = QPen(QColor(colour), max(1.2, square.width() / 10))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(colour) if mark is Mark.FLAGGED else Qt.BrushStyle.NoBrush)
    for stroke in mark.value:
        _draw_stroke(painter, stroke, square)
    painter.restore()


def draw_marks(painter: QPainter, marks: list[Mark], right: QPointF, side: float, theme: Theme) -> None:
    """Draw them in a row that ends at this upper right corner, each so wide."""
    for number, mark in enumerate(reversed(marks)):
        square = QRectF(right.x() - (number + 1) * side - number * 2, right.y(), side, side)
        draw_mark(painter, mark, square, theme.text, theme.panel)


def _draw_stroke(painter: QPainter, stroke: _Stroke, square: QRectF) -> None:
    points = [QPointF(square.x() + x * square.width(), square.y() + y * square.height()) for x, y in stroke]
    if len(stroke) > 2 and stroke[0] != stroke[-1]:
        painter.drawPolyline(QPolygonF(points))
    else:
        painter.drawPolygon(QPolygonF(points))
