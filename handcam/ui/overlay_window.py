"""A small window that shows the digit alone over everything else: for a stream, a talk, another program."""

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from handcam.domain import Reading
from handcam.ui.big_digit import paint_big_digit
from handcam.ui.frameless import FramelessMover
from handcam.ui.theme import Theme

Backdrop = Literal["clear", "green", "blue", "magenta"]
"""What is behind the digit: what lies below the window, or a colour to be keyed out."""
KEY_COLOURS: dict[Backdrop, str] = {"green": "#00ff00", "blue": "#0000ff", "magenta": "#ff00ff"}
_FROM_CORNER = 32
"""Pixels to the screen's lower right corner, where it opens."""
_TOUCHABLE = QColor(0, 0, 0, 1)
"""Not to be seen; but where there is nothing at all, Windows gives the mouse to whatever is below."""


class OverlayWindow(QWidget):
    """The digit in its ring, and nothing else: no frame, always on top, without taking the focus as it opens.

    The mouse moves it, or resizes it at its edges; so do the arrow keys, alone or with Shift. Escape closes it.
    """

    closed = Signal()

    def __init__(self, theme: Theme, backdrop: Backdrop = "clear") -> None:
        super().__init__(
            None,
            Qt.WindowType.Window  # not a tool: programs that record windows do not list those
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self._theme = theme
        self._backdrop: Backdrop = backdrop
        self._shown: tuple[int | None, float] = (None, 0.0)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # handcam ends with its main window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(80, 80))
        corner = self.screen().availableGeometry().bottomRight() - QPoint(_FROM_CORNER, _FROM_CORNER)
        self.setGeometry(QRect(corner - QPoint(self.sizeHint().width(), self.sizeHint().height()), self.sizeHint()))
        self._mover = FramelessMover(self)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Large enough for a stream."""
        return QSize(280, 280)

    def show_reading(self, reading: Reading | None) -> None:
        """Show its digit and hold progress; None for no hand."""
        shown = (reading.digit, round(reading.progress, 2)) if reading else (None, 0.0)
        if shown != self._shown:
            self._shown = shown
            self._tell()
            self.update()

    def set_backdrop(self, backdrop: Backdrop) -> None:
        """Show this behind the digit."""
        self._backdrop = backdrop
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def set_click_through(self, on: bool) -> None:
        """Leave the mouse to whatever is below; then only `close` closes the window."""
        visible = self.isVisible()
        self.setWindowFlag(Qt.WindowType.WindowTransparentForInput, on)  # hides it
        self.setVisible(visible)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground, disc, ring, digit."""
        painter = QPainter(self)
        key = KEY_COLOURS.get(self._backdrop)
        painter.fillRect(self.rect(), QColor(key) if key else _TOUCHABLE)
        side = min(self.width(), self.height()) * 0.94
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_big_digit(painter, ring, *self._shown, self._theme, keyed=key is not None)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell it."""
        super().closeEvent(event)
        self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the window."""
        self._mover.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move or resize it."""
        self._mover.move(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys and Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not self._mover.key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("handcam: digit"))
        self.setAccessibleName(self.tr("Digit over other windows"))
        self._tell()

    def _tell(self) -> None:
        digit = self._shown[0]
        self.setAccessibleDescription(self.tr("none") if digit is None else str(digit))
