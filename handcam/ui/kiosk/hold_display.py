"""The sign that is held, as large as there is room for, in a ring that fills; a mark once it counts."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.kiosk.view import KioskView, Phase
from handcam.ui.digit_display import Colours, paint_digit
from handcam.ui.kiosk.words import action_text
from handcam.ui.theme import Theme

_TICK = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))  # its corners, as shares of its disc
_STEPS = 4  # of the ring where motion is reduced


class HoldDisplay(QWidget):
    """Shows what the kiosk makes of the hand it follows."""

    def __init__(self, theme: Theme, *, calm: bool, parent: QWidget | None = None) -> None:
        """calm: the ring fills in steps."""
        super().__init__(parent)
        self._theme, self._calm = theme, calm
        self._shown: tuple[Phase, int | None, str, float] = (Phase.ATTRACT, None, "", 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a digit that is read from across the room."""
        return QSize(320, 320)

    def show_view(self, view: KioskView) -> None:
        """Show its sign and progress."""
        progress = round(view.progress, 2)
        progress = int(progress * _STEPS) / _STEPS if self._calm else progress
        action = "" if view.action is None else view.action
        shown = (view.phase, view.digit, action, 1.0 if view.phase is Phase.CONFIRMED else progress)
        if shown != self._shown:
            self._shown = shown
            self._tell()
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
        """Ring, progress, sign, mark."""
        phase, digit, action, progress = self._shown
        painter = QPainter(self)
        side = min(self.width(), self.height()) * 0.94
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        t = self._theme
        done = phase is Phase.CONFIRMED
        colours = Colours(t.on_stage, t.on_stage, t.sure if done else "#5a6270", t.sure)
        if action:
            self._paint_action(painter, ring, progress, colours)
        else:
            paint_digit(painter, ring, digit, progress, colours)
        if done:
            self._paint_mark(painter, ring)
        painter.end()

    def _paint_action(self, painter: QPainter, ring: QRectF, progress: float, colours: Colours) -> None:
        """As a digit, with words, smaller."""
        painter.save()
        painter.setFont(QFont(painter.font()))
        paint_digit(painter, ring, None, progress, Colours(colours.digit, "#00000000", colours.ring, colours.filled))
        painter.restore()
        text = self._words()
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(max(12, int(ring.width() / 6)))
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(text)
        if wide > ring.width() * 0.76:
            font.setPixelSize(max(10, int(font.pixelSize() * ring.width() * 0.76 / wide)))
            painter.setFont(font)
        painter.setPen(QColor(colours.digit))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_mark(self, painter: QPainter, ring: QRectF) -> None:
        """A tick on a disc, at the lower right of the ring."""
        side = ring.width() * 0.26
        disc = QRectF(ring.right() - side, ring.bottom() - side, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.sure))
        painter.drawEllipse(disc)
        pen = QPen(QColor(self._theme.on_label), side / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corners = [QPointF(disc.left() + x * side, disc.top() + y * side) for x, y in _TICK]
        painter.drawPolyline(corners)

    def _words(self) -> str:
        _, digit, action, _ = self._shown
        return action_text(action) if action else "" if digit is None else str(digit)  # type: ignore[arg-type]

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sign"))
        self._tell()

    def _tell(self) -> None:
        words = self._words() or self.tr("none")
        counts = self._shown[0] is Phase.CONFIRMED
        self.setAccessibleDescription(self.tr("{sign}, counts").format(sign=words) if counts else words)
