"""Pictures of signs in a row, each with what it means: all that has to be known to use the kiosk."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.sign_pictures import sign_picture
from handcam.ui.theme import Theme

Sign = tuple[str, str]
"""A handshape, and what it means in words or as a digit."""

_LETTERS = 0.22  # of the strip's height
_WORDS = 1.5  # room for a meaning in words, next to that for a digit


class SignStrip(QWidget):
    """Shows them side by side; the one that is held is framed and its meaning underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._signs: tuple[Sign, ...] = ()
        self._held = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as six lines of its letters."""
        return QSize(400, self.fontMetrics().height() * 6)

    def show_signs(self, signs: Sequence[Sign]) -> None:
        """Show these."""
        if tuple(signs) != self._signs:
            self._signs = tuple(signs)
            self._tell()
            self.update()

    def show_held(self, handshape: str) -> None:
        """Mark this one; "" for none."""
        if handshape != self._held:
            self._held = handshape
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
        """Sign by sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shares = [1.0 if meaning.isdecimal() else _WORDS for _, meaning in self._signs]
        unit, left = self.width() / max(1.0, sum(shares)), 0.0
        small = self._letters(painter, unit * _WORDS * 0.97)
        for (handshape, meaning), share in zip(self._signs, shares, strict=True):
            letters = self._largest if meaning.isdecimal() else small
            self._paint_sign(painter, QRectF(left, 0, unit * share, self.height()), handshape, meaning, letters)
            left += unit * share
        painter.end()

    @property
    def _largest(self) -> int:
        return max(10, int(self.height() * _LETTERS * 0.8))

    def _letters(self, painter: QPainter, room: float) -> int:
        """Pixels of the letters of words: as large as the longest has room for, all the same."""
        self._set_letters(painter, self._largest)
        wide = max((painter.fontMetrics().horizontalAdvance(meaning) for _, meaning in self._signs), default=0)
        return max(10, int(self._largest * min(1.0, room / wide))) if wide else self._largest

    def _set_letters(self, painter: QPainter, pixels: int, *, underlined: bool = False) -> None:
        font = QFont(painter.font())
        font.setBold(True)
        font.setUnderline(underlined)
        font.setPixelSize(pixels)
        painter.setFont(font)

    def _paint_sign(self, painter: QPainter, room: QRectF, handshape: str, meaning: str, letters: int) -> None:
        side = min(room.width() * 0.92, room.height() * (1 - 1.2 * _LETTERS))
        picture = QRectF(room.center().x() - side / 2, room.top(), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#e9edf3"))  # what the pictures are made for, whatever the theme
        painter.drawRoundedRect(picture, side / 12, side / 12)
        pixmap = sign_picture(handshape)
        if not pixmap.isNull():
            painter.drawPixmap(picture, pixmap, QRectF(pixmap.rect()))
        held = handshape == self._held
        if held:
            width = max(3.0, side / 22)
            painter.setPen(QPen(QColor(self._theme.sure), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                picture.adjusted(width / 2, width / 2, -width / 2, -width / 2), side / 12, side / 12
            )
        self._set_letters(painter, letters, underlined=held)
        painter.setPen(QColor(self._theme.on_stage))
        below = QRectF(room.left(), picture.bottom(), room.width(), room.bottom() - picture.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, meaning)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Signs"))
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(", ".join(meaning for _, meaning in self._signs))
