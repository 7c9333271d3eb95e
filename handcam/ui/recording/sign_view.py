"""The sign to show, as the signer sees the own hand in a mirror: turned round for a left one, both for both."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QWidget

from handcam.sessions.plan import Hands
from handcam.ui.guide_texts import describe
from handcam.ui.recording.square import Square
from handcam.ui.sign_pictures import sign_picture
from handcam.ui.theme import Theme


class SignView(Square):
    """Shows one sign, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._handshape, self._hands = "", "right"

    @property
    def handshape(self) -> str:
        """What is shown; "" for nothing."""
        return self._handshape

    def show_sign(self, handshape: str, hands: Hands = "right") -> None:
        """Show this one; "" for none."""
        if (handshape, hands) != (self._handshape, self._hands):
            self._handshape, self._hands = handshape, hands
            self._retranslate()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture, fitted; the handshape in words where there is none."""
        if not self._handshape:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = sign_picture(self._handshape)
        sides = {"right": (False,), "left": (True,), "both": (True, False)}[self._hands]
        side = min(self.width() / len(sides), self.height())
        left = (self.width() - side * len(sides)) / 2
        for at, flipped in enumerate(sides):
            place = QRectF(left + at * side, (self.height() - side) / 2, side, side)
            if picture.isNull():
                painter.setPen(QColor(self._theme.text))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(place, flags, describe(self._handshape))
            else:
                shown = picture.transformed(QTransform().scale(-1, 1)) if flipped else picture
                painter.drawPixmap(place, shown, QRectF(shown.rect()))
        painter.end()

    def _retranslate(self) -> None:
        self.setAccessibleName(describe(self._handshape) if self._handshape else "")
