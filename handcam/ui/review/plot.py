"""A curve over time, painted in the theme's colours."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.figures import figure
from handcam.ui.language import Text
from handcam.ui.review.counts import Curve
from handcam.ui.theme import Theme

_NONE = Curve(np.zeros(0), np.zeros(0))


class Plot(QWidget):
    """Title above, values on the left, minutes below, and a dashed line where something begins to be bad."""

    def __init__(self, theme: Theme, title: Text, decimals: int, limit: float | None = None) -> None:
        """title: asked for again when the language is changed. decimals: of the values. limit: where the line is."""
        super().__init__()
        self._theme, self._title, self._decimals, self._limit = theme, title, decimals, limit
        self._curve = _NONE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tell()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few lines of text."""
        return QSize(420, 10 * self.fontMetrics().height())

    def show_curve(self, curve: Curve) -> None:
        """Show this curve."""
        self._curve = curve
        self._tell()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Title, axes, line, curve."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, top = self.fontMetrics().height(), self._top()
        numbers = (0.0, top / 2, top)
        wide = max(self.fontMetrics().horizontalAdvance(figure(number, self._decimals)) for number in numbers) + 8
        ground = QRectF(wide, high * 1.6, self.width() - wide - 12, self.height() - high * 3)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRectF(0, 0, self.width(), high * 1.3), Qt.AlignmentFlag.AlignLeft, self._title())
        for number in numbers:
            self._paint_line(painter, ground, number, top)
        self._paint_times(painter, ground)
        self._paint_curve(painter, ground, top)
        painter.end()

    def _top(self) -> float:
        values = self._curve.values[np.isfinite(self._curve.values)]
        return max(float(values.max()) if len(values) else 0.0, 2 * (self._limit or 0.0)) or 1.0

    def _paint_line(self, painter: QPainter, ground: QRectF, number: float, top: float) -> None:
        y = ground.bottom() - number / top * ground.height()
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y))
        painter.setPen(QColor(self._theme.muted))
        place = QRectF(0, y - 20, ground.left() - 6, 40)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place, middle, figure(number, self._decimals))

    def _paint_times(self, painter: QPainter, ground: QRectF) -> None:
        seconds = self._curve.seconds
        if not len(seconds):
            return
        whole = float(seconds[-1] + seconds[0])
        painter.setPen(QColor(self._theme.muted))
        below = QRectF(ground.left(), ground.bottom() + 3, ground.width(), self.fontMetrics().height() * 1.2)
        for share, where in ((0, Qt.AlignmentFlag.AlignLeft), (1, Qt.AlignmentFlag.AlignRight)):
            painter.drawText(below, where, _minutes(share * whole))

    def _paint_curve(self, painter: QPainter, ground: QRectF, top: float) -> None:
        if self._limit is not None:
            y = ground.bottom() - self._limit / top * ground.height()
            painter.setPen(QPen(QColor(self._theme.text), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y))
        seconds, values = self._curve.seconds, self._curve.values
        if not len(seconds):
            return
        whole = float(seconds[-1] + seconds[0])
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        before: QPointF | None = None
        for second, value in zip(seconds, values, strict=True):
            here = None
            if np.isfinite(value):
                x = ground.left() + float(second) / whole * ground.width()
                here = QPointF(x, ground.bottom() - float(value) / top * ground.height())
                painter.drawLine(before or here, here)
            before = here

    def _tell(self) -> None:
        self.setAccessibleName(self._title())
        values = self._curve.values[np.isfinite(self._curve.values)]
        told = ""
        if len(values):
            least, middle, most = (figure(float(value), self._decimals) for value in np.quantile(values, (0, 0.5, 1)))
            told = self.tr("from {least} to {most}, mostly {middle}").format(least=least, most=most, middle=middle)
        self.setAccessibleDescription(told)
        self.setToolTip(told)


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
