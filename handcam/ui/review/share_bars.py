"""What the model thinks of a sample: its likeliest handshapes, and the label among them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.figures import percent
from handcam.ui.foreign_texts import handshape_text
from handcam.ui.theme import Theme

LINES = 5


@dataclass(frozen=True, slots=True)
class Share:
    """A handshape and the probability (0..1) the model gives it. labelled: it is the sample's label."""

    handshape: str
    share: float
    labelled: bool


class ShareBars(QWidget):
    """Name, bar, percentage, a line each; the label has a tick and bold letters. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lines of text a handshape: its name stands above its bar."""
        return QSize(180, LINES * self._step)

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show these, at most LINES of them; none where the model said nothing."""
        self._shares = shares[:LINES]
        self._tell()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language, or larger ones."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.update()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Line by line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, share in enumerate(self._shares):
            self._paint(painter, QRectF(0, number * self._step, self.width(), self._step), share)
        painter.end()

    @property
    def _step(self) -> int:
        return int(1.65 * self.fontMetrics().height())

    def _paint(self, painter: QPainter, line: QRectF, share: Share) -> None:
        font = QFont(self.font())
        font.setBold(share.labelled)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        number = percent(share.share)
        wide = painter.fontMetrics().horizontalAdvance(number) + 8
        name = painter.fontMetrics().elidedText(_name(share), Qt.TextElideMode.ElideMiddle, int(line.width() - wide))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)
        bar = QRectF(0, line.y() + self.fontMetrics().height() + 1, line.width(), 6)
        painter.setPen(QColor(self._theme.border))
        painter.setBrush(QColor(self._theme.window))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if share.share > 0.005:
            bar.setWidth(max(6.0, bar.width() * min(1.0, share.share)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent if share.labelled else self._theme.muted))
            painter.drawRoundedRect(bar, 3, 3)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the model thinks"))
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(", ".join(f"{_name(share)} {percent(share.share)}" for share in self._shares))


def _name(share: Share) -> str:
    return f"✓ {handshape_text(share.handshape)}" if share.labelled else handshape_text(share.handshape)
