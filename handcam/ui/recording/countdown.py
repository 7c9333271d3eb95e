"""The seconds that are left, large: a number in a ring before a take, a red disc while it is taken."""

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from handcam.ui.recording.bar import ON_RED, RED
from handcam.ui.recording.square import Square
from handcam.ui.theme import Theme


class Countdown(Square):
    """Shows what it is given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text, self._taking = "", False
        self._retranslate()

    @property
    def text(self) -> str:
        """The number; "" for none."""
        return self._text

    def show_left(self, seconds: float | None, *, taking: bool) -> None:
        """Seconds of the countdown or take; None: nothing runs."""
        text = "" if seconds is None else str(ceil(seconds))
        if (text, taking) != (self._text, self._taking):
            self._text, self._taking = text, taking
            self.setAccessibleDescription(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ring or disc, and the number."""
        if not self._text:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) * 0.86
        width = side / 14
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(RED if self._taking else self._theme.accent), width))
        painter.setBrush(QColor(RED) if self._taking else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        font = QFont(self.font())
        font.setPixelSize(max(1, round(side * 0.55)))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ON_RED if self._taking else self._theme.text))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Seconds left"))
