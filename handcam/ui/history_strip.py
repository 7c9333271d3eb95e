"""The last seconds as a strip: which digit was shown when, and how sure of it handcam was."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.theme import Theme

SECONDS = 12.0
"""How far back the strip reaches, on the source's clock."""
_STEP = 0.1
"""Seconds that are drawn as one."""


@dataclass(frozen=True, slots=True)
class _Moment:
    """What was shown from `time` on, for a step; accepted: a digit was accepted in it."""

    time: float
    digit: int | None
    confidence: float
    accepted: bool


class HistoryStrip(QWidget):
    """A bar a step, as high as the confidence; each stretch of one digit is labelled with it once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._moments: deque[_Moment] = deque()
        self._accepted = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lines of text high."""
        return QSize(220, int(self.fontMetrics().height() * 2.6))

    def add(self, time: float, digit: int | None, confidence: float, accepted: bool) -> None:
        """What is shown now: time in seconds on the source's clock, the steady digit or none, and its confidence."""
        self._accepted = self._accepted or accepted
        if self._moments and time < self._moments[-1].time:
            self._moments.clear()  # another source, or a clip that started over
        if self._moments and time - self._moments[-1].time < _STEP:
            return
        self._moments.append(_Moment(time, digit, confidence, self._accepted))
        self._accepted = False
        while self._moments and time - self._moments[0].time > SECONDS:
            self._moments.popleft()
        self.update()

    def clear(self) -> None:
        """Forget it all."""
        self._moments.clear()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Bars from the right, the newest last."""
        painter = QPainter(self)
        label = self.fontMetrics().height()
        ground = QRectF(0, label, self.width(), self.height() - label)
        painter.fillRect(QRectF(0, ground.bottom() - 1, ground.width(), 1), QColor(self._theme.border))
        if self._moments:
            now, width = self._moments[-1].time, ground.width() * _STEP / SECONDS
            before: int | None = None
            for moment in self._moments:
                right = ground.right() - (now - moment.time) / SECONDS * ground.width()
                self._paint_moment(painter, QRectF(right - width, ground.top(), width, ground.height()), moment)
                if moment.digit is not None and moment.digit != before:
                    place = QRectF(right - width - 20, 0, width + 40, label)
                    painter.setPen(QColor(self._theme.text))
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(moment.digit))
                before = moment.digit
        painter.end()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("History"))
        self.setToolTip(self.tr("The digits of the last seconds; a dot where one was accepted"))

    def _paint_moment(self, painter: QPainter, step: QRectF, moment: _Moment) -> None:
        if moment.digit is not None:
            high = max(2.0, step.height() * moment.confidence)
            painter.fillRect(step.adjusted(0, step.height() - high, 0.5, 0), QColor(self._theme.accent))
        if moment.accepted:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.on_accent))
            painter.drawEllipse(step.center(), 3, 3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
