"""The digit in its ring on a dark disc: readable over any picture, any window, and on a colour to be keyed out."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from handcam.ui.digit_display import Colours, paint_digit
from handcam.ui.theme import Theme

_RING = "#5a6270"
_VEIL = 175  # how opaque the disc is, of 255


def paint_big_digit(
    painter: QPainter, ring: QRectF, digit: int | None, progress: float, theme: Theme, *, keyed: bool = False
) -> None:
    """Paint it; as `paint_digit`.

    keyed: what is below is to be keyed out, so nothing of it shines through and all that is painted is nearly grey.
    """
    width = max(4.0, ring.width() / 22) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.stage) if keyed else QColor(0, 0, 0, _VEIL))
    # Keyed, the disc ends below the middle of the ring: one edge, not two, is blended with the colour.
    painter.drawEllipse(ring.adjusted(width, width, -width, -width) if keyed else ring)
    font = QFont(painter.font())
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # it would tint the digit's edges
    painter.setFont(font)
    filled = theme.on_stage if keyed else theme.sure
    paint_digit(painter, ring, digit, progress, Colours(theme.on_stage, theme.on_stage, _RING, filled))
