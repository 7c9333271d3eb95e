"""The sign to show, as the signer sees the own hand in a mirror: turned round for a left one, both for both."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.sessions.plan import Hands
from handcam.ui.guide_texts import describe
from handcam.ui.handshape_tile import sign_picture
from handcam.ui.theme import Theme

_LINES = 7  # of text; as high as that


class SignView(QWidget):
    """Shows one sign, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._handshape, self._hands = "", "right"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

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

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as some lines of text."""
        side = _LINES * self.fontMetrics().height()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Smaller where there is no room."""
        return QSize(60, self.sizeHint().height() // 2)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters, another height. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

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
