"""The live picture with the hands drawn on it. Mirroring happens here and nowhere else."""

from collections.abc import Sequence
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.domain import Frame, Result
from handcam.ui.annotated import Overlay, annotated, paint_hands
from handcam.ui.big_digit import paint_big_digit
from handcam.ui.theme import Theme

Fit = Literal["whole", "filled", "actual"]
"""How the picture lies in the view: all of it, no room left over, or one of its pixels to one of the screen's."""
OVERLAYS: tuple[Overlay, ...] = ("full", "label", "none")
FITS: tuple[Fit, ...] = ("whole", "filled", "actual")
Choice = TypeVar("Choice")
_LEAST = QSize(160, 120)
"""Less than this of a picture is not worth the place; more would not fit beside large text on a small screen."""
_RING = 3  # pixels
_VEIL = QColor(0, 0, 0, 150)
"""Over a picture that is no longer live."""
_BIG = 0.3
"""Size of the digit on a presentation, as a share of the view's shorter side."""


class LiveView(QWidget):
    """Shows a result: always the overlay on the very frame it was computed from. Never stretched."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._result: Result | None = None
        self._mirror = True
        self._note = ""
        self.overlay: Overlay = "full"
        self.fit: Fit = "whole"
        self._presenting = self._plain = False
        self.faded = False
        self.painted = 0
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._retranslate()

    @property
    def shown(self) -> Result | None:
        """What is painted next."""
        return self._result

    def show_result(self, result: Result) -> None:
        """Show this result from the next paint on."""
        self._result = result
        self.update()

    def set_faded(self, faded: bool) -> None:
        """Dim the picture and draw nothing on it: it is no longer what the source sees."""
        self.faded = faded
        self.update()

    def clear(self) -> None:
        """Show no picture."""
        self._result, self.faded = None, False
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

    def set_overlay(self, overlay: Overlay) -> None:
        """Draw this much on the hands."""
        if overlay != self.overlay:  # somebody wants to see it, then
            self._plain = False
        self.overlay = overlay
        self.update()

    def set_fit(self, fit: Fit) -> None:
        """Lay the picture like this."""
        self.fit = fit
        self.update()

    def set_presenting(self, presenting: bool) -> None:
        """Show the digit in the corner of the picture, large enough for a hall, and nothing on the hands.

        Another overlay that is chosen meanwhile is shown after all.
        """
        self._presenting = self._plain = presenting
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    @property
    def mirror(self) -> bool:
        """Whether the picture is shown as a mirror does."""
        return self._mirror

    def snapshot(self) -> QImage | None:
        """The picture as it is shown, overlay included, at the frame's own size; None where there is none."""
        if self._result is None:
            return None
        return annotated(self._result, self.overlay, self._mirror, self._theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Picture, hands, note, and a ring while the keyboard is on it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.stage))
        if self._result is not None:
            self._paint_result(painter, self._result, self.to_view(self._result.frame))
            self.painted += 1
            if self._presenting:
                self._paint_big_digit(painter, None if self.faded else self._result)
        if self._note:
            self._paint_note(painter)
        elif self._result is None or self.faded:
            self._paint_invitation(painter)
        if self.hasFocus() and not self._presenting:  # there, it is all there is
            self._paint_ring(painter)
        painter.end()

    def to_view(self, frame: Frame) -> QTransform:
        """From frame pixels to this widget's, mirrored where that is on."""
        ratio = self.devicePixelRatioF()
        return laid(frame.size, (self.width(), self.height()), self.fit, self._mirror, 1 / ratio)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Live picture"))
        self.setAccessibleDescription(
            self.tr("The picture of the chosen source, each hand outlined, its digit beside it")
        )

    def _paint_result(self, painter: QPainter, result: Result, transform: QTransform) -> None:
        frame = result.frame
        width, height = frame.size
        picture = QImage(frame.pixels.data, width, height, frame.pixels.strides[0], QImage.Format.Format_RGB888)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(transform)
        painter.drawImage(QRectF(0, 0, width, height), picture)
        painter.resetTransform()
        if self.faded:
            painter.fillRect(self.rect(), _VEIL)
        else:
            paint_hands(painter, result, transform, "none" if self._plain else self.overlay, self._theme)

    def _paint_big_digit(self, painter: QPainter, result: Result | None) -> None:
        first = None if result is None else result.total or (result.readings[0] if result.readings else None)
        side = _BIG * min(self.width(), self.height())
        gap = side * 0.12
        ring = QRectF(self.width() - side - gap, self.height() - side - gap, side, side)
        digit, progress = (first.digit, first.progress) if first else (None, 0.0)
        paint_big_digit(painter, ring, digit, progress, self._theme)

    def _paint_note(self, painter: QPainter) -> None:
        font = self._use_large_font(painter)
        room = self.width() - 2 * 14 - 2 * font.pixelSize()
        note = painter.fontMetrics().elidedText(self._note, Qt.TextElideMode.ElideMiddle, room)
        wide = painter.fontMetrics().horizontalAdvance(note) + 2 * font.pixelSize()
        pill = QRectF(14, 14, wide, font.pixelSize() * 2.1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(self._theme.on_stage))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, note)

    def _paint_invitation(self, painter: QPainter) -> None:
        """What to do, where there is nothing to be seen."""
        self._use_large_font(painter)
        painter.setPen(QColor(self._theme.on_stage))
        room = QRectF(self.rect()).adjusted(14, 14, -14, -14)
        says = self.tr("No picture. Choose a source, or drop a video or picture here.")
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, says)

    def _use_large_font(self, painter: QPainter) -> QFont:
        """Letters that go with the size of the view, none smaller than the window's."""
        font = painter.font()
        font.setPixelSize(max(14, self.height() // 34, QFontInfo(font).pixelSize()))
        painter.setFont(font)
        return font

    def _paint_ring(self, painter: QPainter) -> None:
        """Of two lines, one of which differs from whatever the picture has there."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, colour in ((_RING / 2, self._theme.accent), (_RING * 1.5, self._theme.stage)):
            painter.setPen(QPen(QColor(colour), _RING, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))


def laid(size: tuple[int, int], room: tuple[int, int], fit: Fit, mirror: bool, actual: float = 1.0) -> QTransform:
    """From the pixels of a frame of `size` (width, height) to those of a view with this room, in its middle.

    actual: how large a frame's pixel is in the view's where `fit` is "actual".
    """
    (width, height), (across, down) = size, room
    scales = across / width, down / height
    scale = {"whole": min(scales), "filled": max(scales), "actual": actual}[fit]
    left, top = (across - width * scale) / 2, (down - height * scale) / 2
    if mirror:
        return QTransform(-scale, 0, 0, scale, left + width * scale, top)
    return QTransform(scale, 0, 0, scale, left, top)


def after(choices: Sequence[Choice], current: Choice) -> Choice:
    """The next of them, round and round."""
    return choices[(choices.index(current) + 1) % len(choices)]
