"""A bar for each digit of the sign set, and one for "no sign"."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.figures import percent
from handcam.ui.theme import Theme


class ProbabilityBars(QWidget):
    """One bar a digit, and one for "no sign": together they make 100 %."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits: tuple[int, ...] = ()
        self._shares: tuple[float, ...] = (0.0,)  # of the digits and, last, of "no sign"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A text line a bar."""
        return QSize(220, (len(self._digits) + 1) * int(self.fontMetrics().height() * 1.3))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Bars that can still be told apart."""
        return QSize(160, (len(self._digits) + 1) * 13)

    def set_digits(self, digits: tuple[int, ...]) -> None:
        """The digits to show, in this order."""
        self._digits = digits
        self._shares = (0.0,) * (len(digits) + 1)
        self.updateGeometry()
        self._tell()
        self.update()

    def show_digits(self, digits: Mapping[int, float]) -> None:
        """The probability of each; empty when there is no hand."""
        shares = tuple(digits.get(digit, 0.0) for digit in self._digits)
        shares += (max(0.0, 1.0 - sum(shares)) if digits else 0.0,)
        if shares != self._shares:
            self._shares = shares
            self._tell()
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
        """Name, bar, percentage, line by line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        step = self.height() / max(1, len(self._shares))
        font.setPixelSize(int(max(10, min(step * 0.72, self.fontMetrics().height() * 1.1))))
        painter.setFont(font)
        metrics = painter.fontMetrics()
        names = metrics.horizontalAdvance(self._names[-1]) + 8
        numbers = metrics.horizontalAdvance(percent(1.0)) + 6
        best = max(self._shares)
        for line, (name, share) in enumerate(zip(self._names, self._shares, strict=True)):
            row = QRectF(0, line * step, self.width(), step)
            painter.setPen(QColor(self._theme.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                row.adjusted(0, 0, -row.width() + names - 8, 0), middle | Qt.AlignmentFlag.AlignRight, name
            )
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, percent(share))
            thick = min(step * 0.6, 16.0)
            bar = QRectF(names, row.center().y() - thick / 2, max(10.0, row.width() - names - numbers), thick)
            painter.setPen(QColor(self._theme.border))
            painter.setBrush(QColor(self._theme.window))
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), thick / 2, thick / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            if share > 0.005:
                bar.setWidth(max(thick, bar.width() * share))
                first = share == best and line < len(self._digits)
                painter.setBrush(QColor(self._theme.accent if first else self._theme.muted))
                painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.end()

    @property
    def _names(self) -> list[str]:
        return [*map(str, self._digits), self.tr("no sign")]

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Probabilities"))
        self._tell()

    def _tell(self) -> None:
        told = (f"{name} {percent(share)}" for name, share in zip(self._names, self._shares, strict=True))
        self.setAccessibleDescription(", ".join(told))
