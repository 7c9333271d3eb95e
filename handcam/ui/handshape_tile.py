"""One handshape: its picture, and below it what the fingers do."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from handcam.ui.guide_texts import describe
from handcam.ui.sign_pictures import sign_picture
from handcam.ui.theme import Theme

_LINES = 8  # a picture is this many lines of text high, so that it grows with the text


class HandshapeTile(QWidget):
    """A handshape to look at. Marked while it is in use: with a frame and a check mark, not by colour alone."""

    def __init__(self, handshape: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.handshape = handshape
        self.picture = _Picture(handshape, theme)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.text.setVisible(not sign_picture(handshape).isNull())  # else the picture's place has the name
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.picture)
        layout.addWidget(self.text, 1)
        self._retranslate()

    @property
    def marked(self) -> bool:
        """Whether this handshape is in use."""
        return self.picture.marked

    def mark(self, marked: bool) -> None:
        """Show that this handshape is in use, or is not."""
        self.picture.mark(marked)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.picture.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.text.setText(describe(self.handshape))
        self.setAccessibleName(describe(self.handshape))
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("In use") if self.marked else "")


class _Picture(QWidget):
    """The picture, fitted, or the handshape's name where there is none."""

    def __init__(self, handshape: str, theme: Theme) -> None:
        super().__init__()
        self._handshape, self._theme = handshape, theme
        self.marked = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as some lines of text."""
        side = _LINES * self.fontMetrics().height()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as need be."""
        return QSize(40, self.sizeHint().height())

    def mark(self, marked: bool) -> None:
        if marked != self.marked:
            self.marked = marked
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters, another height."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Picture or name, and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) / 2, 0, side, side)
        picture = sign_picture(self._handshape)
        if picture.isNull():
            painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(square.adjusted(6, 6, -6, -6), 8, 8)
            painter.setPen(QColor(self._theme.text))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(square.adjusted(12, 12, -12, -12), flags, describe(self._handshape))
        else:
            painter.drawPixmap(square.adjusted(4, 4, -4, -4), picture, QRectF(picture.rect()))
        if self.marked:
            self._paint_mark(painter, square)
        painter.end()

    def _paint_mark(self, painter: QPainter, square: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 8, 8)
        size = max(18.0, square.width() / 6)
        badge = QRectF(square.right() - size - 5, square.top() + 5, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(badge)
        pen = QPen(QColor(self._theme.on_accent), size / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        ticks = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
        painter.drawPolyline([badge.topLeft() + QPointF(x * size, y * size) for x, y in ticks])
