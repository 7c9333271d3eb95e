"""What is drawn over a hand: its skeleton, its outline, and a label with digit, confidence and hold progress."""

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from handcam.domain import BONES, Hand, Points, Reading
from handcam.ui.doubt import is_unsure
from handcam.ui.figures import percent
from handcam.ui.theme import NO_DIGIT, Theme

_MARGIN = 0.09  # of the hand's extent: how far outside the landmarks, which lie inside the fingers, the outline runs
_CORNERS = 48
"""Of the disc around a landmark: so many that the outline is round on a large screen, too."""
_WORDS = 16  # pixels of the label's letters, at a unit of 1


def draw_hand(painter: QPainter, hand: Hand, reading: Reading, to_view: QTransform, unit: float, theme: Theme) -> None:
    """Draw one hand.

    to_view: from frame pixels to the view's, mirrored or not; text is never mirrored. unit: pixels of the view that are
    drawn as one.
    """
    around = draw_shape(painter, hand, reading.digit is not None, to_view, unit, theme)
    colour = QColor(theme.sure if reading.digit is not None else theme.unsure)
    _draw_label(painter, around, reading, colour, unit, theme)


def draw_shape(painter: QPainter, hand: Hand, is_sure: bool, to_view: QTransform, unit: float, theme: Theme) -> QRectF:
    """Draw one hand's skeleton and outline, dashed where it is not sure; returns the box around it in the view."""
    points = [to_view.map(QPointF(float(x), float(y))) for x, y, _ in hand.landmarks]
    colour = QColor(theme.sure if is_sure else theme.unsure)
    _draw_skeleton(painter, points, unit)
    outline = _outline(hand.landmarks[:, :2], to_view)
    dashes = Qt.PenStyle.SolidLine if is_sure else Qt.PenStyle.DashLine
    for pen in (QPen(QColor(0, 0, 0, 140), 5 * unit), QPen(colour, 2.5 * unit, dashes)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
    return outline.boundingRect()


def draw_label(painter: QPainter, hand: Hand, reading: Reading, to_view: QTransform, unit: float, theme: Theme) -> None:
    """Draw one hand's digit alone, where there is one; as `draw_hand`."""
    if reading.digit is not None:
        around = _outline(hand.landmarks[:, :2], to_view).boundingRect()
        _draw_label(painter, around, reading, QColor(theme.sure), unit, theme)


def _draw_skeleton(painter: QPainter, points: list[QPointF], unit: float) -> None:
    painter.setPen(QPen(QColor(255, 255, 255, 150), 1.5 * unit))
    for a, b in BONES:
        painter.drawLine(points[a], points[b])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 210))
    for point in points:
        painter.drawEllipse(point, 2.2 * unit, 2.2 * unit)


def _outline(landmarks: Points, to_view: QTransform) -> QPainterPath:
    """A closed line around the landmarks: every point of their convex hull made a disc, and the hull of the discs."""
    around = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    disc = np.column_stack([np.cos(around), np.sin(around)]) * np.ptp(landmarks, axis=0).max() * _MARGIN
    wide = (cv2.convexHull(np.ascontiguousarray(landmarks)) + disc).reshape(-1, 2).astype(np.float32)
    corners = QPolygonF([QPointF(float(x), float(y)) for x, y in cv2.convexHull(wide)[:, 0]])
    path = QPainterPath()
    path.addPolygon(to_view.map(corners))
    path.closeSubpath()
    return path


def _draw_label(painter: QPainter, around: QRectF, reading: Reading, colour: QColor, unit: float, theme: Theme) -> None:
    """A pill above the hand (below it where there is no room): progress ring, digit, confidence."""
    painter.save()
    unit = max(unit, QFontInfo(painter.font()).pixelSize() / _WORDS)  # no smaller than the window's text
    height = 44 * unit
    digit, share = _words(reading)
    big, small = QFont(painter.font()), QFont(painter.font())
    big.setPixelSize(int(30 * unit))
    big.setBold(True)
    small.setPixelSize(int(_WORDS * unit))
    painter.setFont(small)
    width = height * 1.15 + painter.fontMetrics().horizontalAdvance(share) + 16 * unit
    view = QRectF(painter.viewport())
    top = around.top() - height - 8 * unit
    if top < view.top():
        top = min(around.bottom() + 8 * unit, view.bottom() - height)
    left = min(max(around.center().x() - width / 2, view.left() + 4), max(view.left() + 4, view.right() - width - 4))
    pill = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(theme.on_label))
    painter.setFont(small)
    words = pill.adjusted(height * 1.05, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, share)
    ring = QRectF(pill.left(), pill.top(), height, height).adjusted(4 * unit, 4 * unit, -4 * unit, -4 * unit)
    painter.setFont(big)
    painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, digit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if reading.progress > 0:
        painter.setPen(QPen(QColor(theme.on_label), 3 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, 90 * 16, int(-360 * 16 * reading.progress))
    rim = pill.adjusted(-3 * unit, -3 * unit, 3 * unit, 3 * unit)
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4.5 * unit))
    painter.drawPath(_rim(rim, 1.0))
    if reading.digit is not None or is_unsure(reading):  # else there is nothing to be sure of
        painter.setPen(QPen(colour, 2.5 * unit))
        painter.drawPath(_rim(rim, reading.confidence))
    painter.restore()


def _words(reading: Reading) -> tuple[str, str]:
    """What stands in the ring, and beside it."""
    if reading.digit is not None:
        return str(reading.digit), percent(reading.confidence)
    if is_unsure(reading):
        return "?", ""
    return NO_DIGIT, QCoreApplication.translate("Overlay", "no sign")


def _rim(around: QRectF, share: float) -> QPainterPath:
    """The first `share` (0..1) of the line around a pill, clockwise from the middle of its top."""
    radius, straight = around.height() / 2, around.width() - around.height()
    path = QPainterPath(QPointF(around.center().x(), around.top()))
    left = share * (2 * straight + 2 * np.pi * radius)
    for length, corner in ((straight / 2, around.right()), (straight, around.left()), (straight / 2, None)):
        moved = min(left, length)
        direction = -1 if corner == around.left() else 1
        path.lineTo(path.currentPosition().x() + direction * moved, path.currentPosition().y())
        left -= moved
        if corner is None or left <= 0:
            break
        turn = min(left, np.pi * radius)
        x = around.right() - 2 * radius if direction > 0 else around.left()
        path.arcTo(QRectF(x, around.top(), 2 * radius, 2 * radius), direction * 90, -float(np.degrees(turn / radius)))
        left -= turn
        if left <= 0:
            break
    return path
