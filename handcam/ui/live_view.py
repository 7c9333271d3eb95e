"""The live picture with the hands drawn on it. Mirroring happens here and nowhere else."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.domain import Frame, Result
from handcam.ui.overlay import draw_hand
from handcam.ui.theme import Theme


class LiveView(QWidget):
    """Shows a result: always the overlay on the very frame it was computed from. Fitted, never stretched."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._result: Result | None = None
        self._mirror = True
        self._note = ""
        self.painted = 0
        self.setMinimumSize(QSize(320, 240))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Live picture")
        self.setAccessibleDescription("The picture of the chosen source, each hand outlined, its digit beside it")

    def show_result(self, result: Result) -> None:
        """Show this result from the next paint on."""
        self._result = result
        self.update()

    def clear(self) -> None:
        """Show no picture."""
        self._result = None
        self.update()

    def set_note(self, note: str) -> None:
        """A short text in the corner of the picture; "" for none."""
        if note != self._note:
            self._note = note
            self.update()

    def set_mirror(self, mirror: bool) -> None:
        """Show the picture as a mirror does, or as the camera sees it."""
        self._mirror = mirror
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Picture, hands, note."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.stage))
        if self._result is not None:
            self._paint_result(painter, self._result)
            self.painted += 1
        if self._note:
            self._paint_note(painter)
        painter.end()

    def to_view(self, frame: Frame) -> QTransform:
        """From frame pixels to this widget's: fitted in the middle, mirrored where that is on."""
        width, height = frame.size
        scale = min(self.width() / width, self.height() / height)
        left, top = (self.width() - width * scale) / 2, (self.height() - height * scale) / 2
        if self._mirror:
            return QTransform(-scale, 0, 0, scale, left + width * scale, top)
        return QTransform(scale, 0, 0, scale, left, top)

    def _paint_result(self, painter: QPainter, result: Result) -> None:
        frame = result.frame
        width, height = frame.size
        transform = self.to_view(frame)
        picture = QImage(frame.pixels.data, width, height, frame.pixels.strides[0], QImage.Format.Format_RGB888)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(transform)
        painter.drawImage(QRectF(0, 0, width, height), picture)
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for hand, reading in zip(result.hands, result.readings, strict=False):
            draw_hand(painter, hand, reading, transform, self._theme)

    def _paint_note(self, painter: QPainter) -> None:
        font = painter.font()
        font.setPixelSize(max(14, self.height() // 34))
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(self._note) + 2 * font.pixelSize()
        pill = QRectF(14, 14, wide, font.pixelSize() * 2.1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(self._theme.on_stage))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._note)
