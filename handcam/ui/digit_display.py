"""One digit as large as there is room for, in a ring that fills while it is held."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.domain import Reading
from handcam.ui.theme import NO_DIGIT, Theme


@dataclass(frozen=True, slots=True)
class Colours:
    """Of a digit, of the dash where there is none, of the ring, and of what is filled of it: "#rrggbb"."""

    digit: str
    none: str
    ring: str
    filled: str


def paint_digit(painter: QPainter, ring: QRectF, digit: int | None, progress: float, colours: Colours) -> None:
    """Paint a digit in its ring, of which `progress` (0..1) is filled, clockwise from the top."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = max(4.0, ring.width() / 22)
    inner = ring.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(QColor(colours.ring), width))
    painter.drawEllipse(inner)
    if progress > 0:
        painter.setPen(QPen(QColor(colours.filled), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(inner, 90 * 16, int(-360 * 16 * progress))
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(12, int(ring.width() * (0.62 if digit is None or digit < 10 else 0.5))))
    painter.setFont(font)
    painter.setPen(QColor(colours.none if digit is None else colours.digit))
    painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, NO_DIGIT if digit is None else str(digit))


class DigitDisplay(QWidget):
    """Shows a reading's digit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[int | None, float] = (None, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a digit that is read from across the room."""
        return QSize(260, 260)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No smaller than the text around it, and still to be told from it."""
        side = int(self.fontMetrics().height() * 2.2)
        return QSize(side, side)

    def show_reading(self, reading: Reading | None) -> None:
        """Show its digit and hold progress; None for no hand."""
        shown = (reading.digit, round(reading.progress, 2)) if reading else (None, 0.0)
        if shown != self._shown:
            self._shown = shown
            self._tell()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another least size. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ring, progress, digit."""
        digit, progress = self._shown
        painter = QPainter(self)
        side = min(self.width(), self.height()) * 0.94
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        t = self._theme
        paint_digit(painter, ring, digit, progress, Colours(t.text, t.muted, t.border, t.accent))
        painter.end()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Digit"))
        self._tell()

    def _tell(self) -> None:
        digit = self._shown[0]
        self.setAccessibleDescription(self.tr("none") if digit is None else str(digit))
