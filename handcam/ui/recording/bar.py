"""What lies over the picture while a session is open: a calm bar, and a red one with a red frame while it records."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

RED, ON_RED = "#c1121f", "#ffffff"
"""Contrast 6.6; the red has 3.2 to black."""
CALM, ON_CALM = "#23272f", "#f2f4f8"
_FRAME = 5  # pixels, around the picture while it records


def paint_recording_bar(painter: QPainter, area: QRectF, text: str, *, taking: bool) -> None:
    """Paint it over the picture in this area. text: all of it. taking: samples are taken just now.

    While they are, it is red, has a filled dot, and a frame runs around the area; else it is dark with a hollow dot.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground, ink = QColor(RED if taking else CALM), QColor(ON_RED if taking else ON_CALM)
    font = QFont(painter.font())
    font.setBold(True)
    least = max(15, round(min(area.height() / 26, area.width() / 28)))
    font.setPixelSize(least)
    wanted = QFontInfo(painter.font()).pixelSize()  # as large as other text, where there is room for all of it
    growth = (area.width() - 4 * wanted) / max(1, QFontMetrics(font).horizontalAdvance(text))
    font.setPixelSize(max(least, min(wanted, int(least * growth))))
    painter.setFont(font)
    high = 1.8 * font.pixelSize()
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), high), ground)
    if taking:
        inset = _FRAME / 2
        painter.setPen(QPen(ground, _FRAME, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(inset, inset, -inset, -inset))
    radius = 0.32 * font.pixelSize()
    dot = QRectF(area.left() + high / 2 - radius, area.top() + high / 2 - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(ink, 2))
    painter.setBrush(ink if taking else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(dot)
    room = QRectF(dot.right() + radius, area.top(), area.width() - high - radius, high)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


class RecordingBar(QWidget):
    """Lies over all of another widget, and lets the mouse through. Hidden until it has something to say."""

    def __init__(self, picture: QWidget) -> None:
        super().__init__(picture)
        self._picture = picture
        self._text, self._taking = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        picture.installEventFilter(self)
        self._retranslate()

    @property
    def taking(self) -> bool:
        """Whether it is red."""
        return self._taking

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def say(self, text: str, *, taking: bool) -> None:
        """Show this; "" takes it away."""
        if (text, taking) == (self._text, self._taking):
            return
        self._text, self._taking = text, taking
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))
        if text:
            self._cover()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """As large as what it lies over."""
        if event.type() == QEvent.Type.Resize and watched is self._picture:
            self._cover()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Bar and frame."""
        painter = QPainter(self)
        paint_recording_bar(painter, QRectF(self.rect()), self._text, taking=self._taking)
        painter.end()

    def _cover(self) -> None:
        self.setGeometry(self._picture.rect())
        self.raise_()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Recording"))
