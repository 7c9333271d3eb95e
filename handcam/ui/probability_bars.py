"""A bar for each digit of the sign set, and one for "no sign"."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.figures import percent
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled

_SMALLEST = 0.8
"""The bars' letters, in place of those around them, where there is little room."""
_LEAST_ROWS = 3


class ProbabilityBars(QWidget):
    """One bar a digit, and one for "no sign": together they make 100 %, or, where nothing is read, are all empty.

    Where there is no room for all at a size that can be read, there are those of the likeliest.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits: tuple[int, ...] = ()
        self._shares: tuple[float, ...] = (0.0,)  # of the digits and, last, of "no sign"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A text line a bar."""
        return QSize(220, len(self._shares) * int(self.fontMetrics().height() * 1.3))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the likeliest two, and for how many are left out."""
        return QSize(160, min(len(self._shares), _LEAST_ROWS) * self._least_step)

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
        """Other letters: another height. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Name, bar, percentage, line by line; and last, how many lines there was no room for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self.lines
        left_out = len(self._shares) - len(lines)
        step = self.height() / (len(lines) + bool(left_out))
        factor = step * 0.85 / self.fontMetrics().height()
        painter.setFont(scaled(self.font(), min(1.1, max(_SMALLEST, factor))))
        for at, line in enumerate(lines):
            self._paint_line(painter, QRectF(0, at * step, self.width(), step), line)
        if left_out:
            rest = QRectF(0, len(lines) * step, self.width(), step)
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, self.tr("%n more", "", left_out))
        painter.end()

    @property
    def lines(self) -> list[int]:
        """Which of the shares are shown: all, or the likeliest, in their usual order."""
        room = max(1, int(self.height() / self._least_step))
        if room >= len(self._shares):
            return list(range(len(self._shares)))
        likeliest = sorted(range(len(self._shares)), key=lambda line: -self._shares[line])
        return sorted(likeliest[: max(1, room - 1)])

    def _paint_line(self, painter: QPainter, row: QRectF, line: int) -> None:
        name, share, metrics = self._names[line], self._shares[line], painter.fontMetrics()
        names = max(map(metrics.horizontalAdvance, self._names)) + 8
        numbers = metrics.horizontalAdvance(percent(1.0)) + 6
        painter.setPen(QColor(self._theme.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row.adjusted(0, 0, -row.width() + names - 8, 0), middle | Qt.AlignmentFlag.AlignRight, name)
        painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, self._figure(share))
        thick = min(row.height() * 0.6, 16.0)
        bar = QRectF(names, row.center().y() - thick / 2, max(10.0, row.width() - names - numbers), thick)
        painter.setPen(QColor(self._theme.border))
        painter.setBrush(QColor(self._theme.window))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), thick / 2, thick / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if share > 0.005:
            bar.setWidth(max(thick, bar.width() * share))
            first = share == max(self._shares) and line < len(self._digits)
            painter.setBrush(QColor(self._theme.accent if first else self._theme.muted))
            painter.drawRoundedRect(bar, thick / 2, thick / 2)

    @property
    def _least_step(self) -> int:
        """Pixels from line to line that the smallest letters take."""
        return QFontMetrics(scaled(self.font(), _SMALLEST)).height()

    @property
    def _names(self) -> list[str]:
        return [*map(str, self._digits), self.tr("no sign")]

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Probabilities"))
        self._tell()

    def _figure(self, share: float) -> str:
        """Nothing, where there is nothing to be shared out: that is not 0 %."""
        return percent(share) if any(self._shares) else ""

    def _tell(self) -> None:
        told = (f"{name} {self._figure(share)}".rstrip() for name, share in zip(self._names, self._shares, strict=True))
        self.setAccessibleDescription(", ".join(told))
