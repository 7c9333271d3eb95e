"""The picture of the kiosk's camera, as a mirror shows it, with the one hand that counts drawn on it."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.domain import Frame
from handcam.kiosk.view import KioskView, Phase
from handcam.ui.live_view import laid
from handcam.ui.overlay import draw_shape
from handcam.ui.theme import Theme

_VEIL = 150  # of 255: how dark the picture is while nothing in it counts


class KioskPicture(QWidget):
    """Shows a frame with what the kiosk made of it: always the outline on the very frame it was computed from."""

    def __init__(self, theme: Theme, *, mirror: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._mirror = theme, mirror
        self._frame: Frame | None = None
        self._view = KioskView(Phase.TROUBLE)
        self.painted = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def show_frame(self, frame: Frame | None, view: KioskView) -> None:
        """Show this frame, and the hand that the kiosk follows in it; None: no picture."""
        self._frame, self._view = frame, view
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
        """Picture and hand, in rounded corners; dark while nothing counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._frame is not None:
            to_view = self._to_view(self._frame)
            painter.setClipPath(self._corners(to_view.mapRect(QRectF(0, 0, *self._frame.size))))
            self._paint_frame(painter, self._frame, to_view)
            self.painted += 1
        painter.end()

    def _to_view(self, frame: Frame) -> QTransform:
        return laid(frame.size, (self.width(), self.height()), "whole", self._mirror)

    def _paint_frame(self, painter: QPainter, frame: Frame, to_view: QTransform) -> None:
        width, height = frame.size
        picture = QImage(frame.pixels.data, width, height, frame.pixels.strides[0], QImage.Format.Format_RGB888)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(to_view)
        painter.drawImage(QRectF(0, 0, width, height), picture)
        painter.resetTransform()
        view = self._view
        if view.phase in (Phase.TROUBLE, Phase.PAUSED):
            painter.fillRect(self.rect(), QColor(0, 0, 0, _VEIL))
        elif view.hand is not None:
            held = view.phase in (Phase.READING, Phase.CONFIRMED)
            unit = max(1.0, self.height() / 480)
            draw_shape(painter, view.hand, held, to_view, unit, self._theme)

    def _corners(self, place: QRectF) -> QPainterPath:
        path = QPainterPath()
        radius = min(place.width(), place.height()) / 30
        path.addRoundedRect(place.intersected(QRectF(self.rect())), radius, radius, Qt.SizeMode.AbsoluteSize)
        return path

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Camera"))
        self.setAccessibleDescription(self.tr("What the camera sees, as in a mirror"))
