"""The digit, huge; a bar for each digit of the sign set; the digits accepted so far."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from handcam.domain import Reading
from handcam.ui.theme import NO_DIGIT, Theme

_KEPT = 12


class ReadingPanel(QWidget):
    """What handcam reads of the first hand, for somebody who looks from across the room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accepted: list[int] = []
        self.digit = DigitDisplay(theme)
        self.says = QLabel()
        self.says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.says.setWordWrap(True)
        self.says.setMinimumHeight(2 * self.says.fontMetrics().height())
        self.bars = ProbabilityBars(theme)
        self.accepted_line = QLabel()
        self.accepted_line.setAccessibleName("Accepted digits")
        self.accepted_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.accepted_line.setWordWrap(True)
        font = self.accepted_line.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.accepted_line.setFont(font)
        title = QLabel("Accepted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.digit, 5)
        layout.addWidget(self.says)
        layout.addWidget(self.bars, 4)
        layout.addWidget(title)
        layout.addWidget(self.accepted_line)
        self.setMinimumWidth(250)
        self.show_reading(None)
        self._show_accepted()

    def show_reading(self, reading: Reading | None) -> None:
        """Show this reading; None when there is no hand."""
        self.digit.show_reading(reading)
        self.bars.show_digits(reading.digits if reading else {})
        if reading is None:
            text = "No hand in the picture"
        elif reading.digit is None:
            text = "A hand, but no sign of this sign set"
        else:
            done = ", accepted" if reading.progress >= 1 else ""
            text = f"{reading.handshape.replace('_', ' ')}, {reading.confidence:.0%} sure{done}"
        if text != self.says.text():
            self.says.setText(text)

    def add_accepted(self, digit: int) -> None:
        """A digit was accepted."""
        self._accepted = [*self._accepted, digit][-_KEPT:]
        self._show_accepted()

    def set_digits(self, digits: tuple[int, ...]) -> None:
        """The digits of the sign set: one bar each."""
        self.bars.set_digits(digits)

    def clear(self) -> None:
        """Forget reading and accepted digits: another source."""
        self._accepted = []
        self._show_accepted()
        self.show_reading(None)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.digit.set_theme(theme)
        self.bars.set_theme(theme)

    def _show_accepted(self) -> None:
        self.accepted_line.setText(" ".join(map(str, self._accepted)) or "none yet")


class DigitDisplay(QWidget):
    """One digit as large as there is room for, in a ring that fills while it is held."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[int | None, float] = (None, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Digit")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a digit that is read from across the room."""
        return QSize(260, 260)

    def show_reading(self, reading: Reading | None) -> None:
        """Show its digit and hold progress; None for no hand."""
        shown = (reading.digit, round(reading.progress, 2)) if reading else (None, 0.0)
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleDescription("none" if shown[0] is None else str(shown[0]))
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ring, progress, digit."""
        digit, progress = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) * 0.94
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        width = max(4.0, side / 22)
        inner = ring.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        pen = painter.pen()
        pen.setWidthF(width)
        pen.setColor(QColor(self._theme.border))
        painter.setPen(pen)
        painter.drawEllipse(inner)
        pen.setColor(QColor(self._theme.accent))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if progress > 0:
            painter.drawArc(inner, 90 * 16, int(-360 * 16 * progress))
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(max(12, int(side * (0.62 if digit is None or digit < 10 else 0.5))))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted if digit is None else self._theme.text))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, NO_DIGIT if digit is None else str(digit))
        painter.end()


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
