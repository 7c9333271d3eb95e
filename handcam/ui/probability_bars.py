"""A bar for each digit of the sign set, and one for "no sign"."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.theme import Theme


class ProbabilityBars(QWidget):
    """One bar a digit, and one for "no sign": together they make 100 %."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits: tuple[int, ...] = ()
        self._shares: dict[str, float] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Probabilities")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A text line a bar."""
        return QSize(220, (len(self._digits) + 1) * int(self.fontMetrics().height() * 1.3))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Bars that can still be told apart."""
        return QSize(160, (len(self._digits) + 1) * 13)

    def set_digits(self, digits: tuple[int, ...]) -> None:
        """The digits to show, in this order."""
        self._digits = digits
        self.updateGeometry()
        self.show_digits({})

    def show_digits(self, digits: Mapping[int, float]) -> None:
        """The probability of each; empty when there is no hand."""
        shares = {str(digit): digits.get(digit, 0.0) for digit in self._digits}
        shares["no sign"] = max(0.0, 1.0 - sum(shares.values())) if digits else 0.0
        if shares != self._shares:
            self._shares = shares
            self.setAccessibleDescription(", ".join(f"{name} {share:.0%}" for name, share in shares.items()))
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Name, bar, percentage, line by line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        step = self.height() / max(1, len(self._shares))
        font.setPixelSize(int(max(10, min(step * 0.72, self.fontMetrics().height() * 1.1))))
        painter.setFont(font)
        metrics = painter.fontMetrics()
        names, numbers = metrics.horizontalAdvance("no sign") + 8, metrics.horizontalAdvance("100 %") + 6
        best = max(self._shares.values(), default=0.0)
        for line, (name, share) in enumerate(self._shares.items()):
            row = QRectF(0, line * step, self.width(), step)
            painter.setPen(QColor(self._theme.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                row.adjusted(0, 0, -row.width() + names - 8, 0), middle | Qt.AlignmentFlag.AlignRight, name
            )
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, f"{share:.0%}")
            thick = min(step * 0.6, 16.0)
            bar = QRectF(names, row.center().y() - thick / 2, max(10.0, row.width() - names - numbers), thick)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.border))
            painter.drawRoundedRect(bar, thick / 2, thick / 2)
            if share > 0.005:
                bar.setWidth(max(thick, bar.width() * share))
                painter.setBrush(
                    QColor(self._theme.accent if share == best and name != "no sign" else self._theme.muted)
                )
                painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.end()
