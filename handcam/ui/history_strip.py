"""The last seconds as a strip: which digit was shown when, and how sure of it handcam was."""

from collections import deque
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.theme import Theme

SECONDS = 12.0
"""How far back the strip reaches, on the source's clock."""
_STEP = 0.1
"""Seconds that are drawn as one, at least: a source's frames seldom come just so often."""
_LONGEST_STEP = 0.5
"""Seconds that are drawn as one at most; a longer silence is a gap."""


@dataclass(frozen=True, slots=True)
class _Moment:
    """What was shown from `begin` until `time`; accepted: a digit was accepted in it."""

    begin: float
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

    def add(self, time: float, digit: int | None, confidence: float) -> None:
        """What is shown now: time in seconds on the source's clock, the steady digit or none, and its confidence."""
        if self._moments and time < self._moments[-1].time:
            self._moments.clear()  # another source, or a clip that started over
        before = self._moments[-1].time if self._moments else time - _STEP
        if self._moments and time - before < _STEP:
            return
        begin = max(before, time - _LONGEST_STEP)
        self._moments.append(_Moment(begin, time, digit, confidence, self._accepted))
        self._accepted = False
        while self._moments and time - self._moments[0].time > SECONDS:
            self._moments.popleft()
        self.update()

    def accept(self) -> None:
        """The digit that is shown was accepted. (Not every result is shown: the one that says so may be left out.)"""
        if self._moments and self._moments[-1].digit is not None:
            self._moments[-1] = replace(self._moments[-1], accepted=True)
            self.update()
        else:
            self._accepted = True

    def clear(self) -> None:
        """Forget it all."""
        self._moments.clear()
        self._accepted = False
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
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._theme.border))
        steps = self._steps
        for step, moment in zip(steps, self._moments, strict=True):
            if moment.digit is not None:
                high = max(2.0, step.height() * moment.confidence)
                painter.fillRect(step.adjusted(0, step.height() - high, 0, 0), QColor(self._theme.accent))
        painter.setPen(QColor(self._theme.text))
        for place, digit in self.labels:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, digit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.on_accent))
        for step, moment in zip(steps, self._moments, strict=True):
            if moment.accepted:  # after all bars: a dot is wider than one
                painter.drawEllipse(step.center(), 3, 3)
        painter.end()

    @property
    def labels(self) -> list[tuple[QRectF, str]]:
        """The digit of each stretch above its beginning, whole; of two that would overlap, the newer."""
        labels: list[tuple[QRectF, str]] = []
        before: int | None = None
        for step, moment in zip(self._steps, self._moments, strict=True):
            if moment.digit is not None and moment.digit != before:
                wide = self.fontMetrics().horizontalAdvance(str(moment.digit)) + 2
                left = min(max(0.0, step.center().x() - wide / 2), self.width() - wide)
                while labels and labels[-1][0].right() > left:
                    labels.pop()
                labels.append((QRectF(left, 0, wide, step.top()), str(moment.digit)))
            before = moment.digit
        return labels

    @property
    def _steps(self) -> list[QRectF]:
        """Where each moment lies, in whole pixels: one that begins where another ends leaves none between them."""
        top, width = self.fontMetrics().height(), self.width()
        newest = self._moments[-1].time if self._moments else 0.0

        def across(time: float) -> int:
            return round(width - (newest - time) / SECONDS * width)

        edges = [(across(moment.begin), across(moment.time)) for moment in self._moments]
        return [QRectF(left, top, right - left, self.height() - top) for left, right in edges]

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("History"))
        self.setToolTip(self.tr("The digits of the last seconds; a dot where one was accepted"))
