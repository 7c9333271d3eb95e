"""One crop, large, with the landmarks drawn on it."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.cropping import MARGIN, square_around
from handcam.domain import BONES, LANDMARKS, Hand, Points
from handcam.ui.review.table import HANDS, Table
from handcam.ui.theme import Theme


def landmarks_on_crop(table: Table, row: int) -> Points | None:
    """float32 (21, 2), x right and y down in crop fractions, by the session's own recipe; None: they make no hand."""
    landmarks = table.landmarks[row]
    if not np.isfinite(landmarks).all() or np.abs(landmarks).max() > 1e6:
        return None
    points = landmarks.astype(np.float32)
    hand = Hand(points, np.zeros((LANDMARKS, 3), np.float32), HANDS[table.hand[row]] or "right", 1.0)
    square = square_around(hand)
    to_crop = replace(square, side=square.side / MARGIN * table.info.crop.margin).to_crop
    on_crop: Points = (landmarks[:, :2] @ to_crop[:, :2].T + to_crop[:, 2]).astype(np.float32)
    return on_crop


class CropView(QWidget):
    """Shows one crop in a square as large as there is room. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._points: Points | None = None
        self._shown = ""
        self.bones = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square."""
        return QSize(220, 220)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """A square, within bounds."""
        return min(width, 300)

    def show_crop(self, picture: QImage | None, points: Points | None, shown: str) -> None:
        """picture: None: still to come, or none; an empty one cannot be read. shown: what it is, in words."""
        self._picture, self._points, self._shown = picture, points, shown
        self.setAccessibleDescription(self._note() or shown)
        self.update()

    def set_bones(self, on: bool) -> None:
        """Draw the landmarks, or do not."""
        self.bones = on
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Crop and landmarks, or why there are none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.fillRect(square, QColor(self._theme.stage))
        if self._picture is not None and not self._picture.isNull():
            painter.drawImage(square, self._picture)
            if self.bones and self._points is not None:
                self._paint_bones(painter, square, self._points)
        painter.setPen(QColor(self._theme.on_stage))
        place = square.adjusted(12, 12, -12, -12)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note())
        painter.end()

    def _note(self) -> str:
        if self._picture is None or not self._picture.isNull():
            return ""
        return self.tr("The crop is missing or cannot be read.")

    def _paint_bones(self, painter: QPainter, square: QRectF, points: Points) -> None:
        places = [QPointF(square.x() + x * square.width(), square.y() + y * square.height()) for x, y in points]
        thick = square.width() / 110
        painter.setClipRect(square)
        for colour, width in ((self._theme.stage, 3 * thick), (self._theme.sure, 1.4 * thick)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for start, end in BONES:
                painter.drawLine(places[start], places[end])
        painter.setPen(QPen(QColor(self._theme.stage), thick / 2))
        painter.setBrush(QColor(self._theme.on_stage))
        for place in places:
            painter.drawEllipse(place, 1.6 * thick, 1.6 * thick)
        painter.setClipping(False)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Crop"))
        self.setAccessibleDescription(self._note() or self._shown)
