"""A page that scrolls up and down, by wheel, by touch and by the arrow keys, and shows when the keyboard is on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from handcam.ui.theme import Theme

_RING = 2  # pixels


class VerticalScroll(QScrollArea):
    """As wide as its place; only what does not fit in height is scrolled."""

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        """theme: whose accent the ring has; None: that of the application."""
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(_RING)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def event(self, event: QEvent) -> bool:
        """Paints a ring in place of the frame (a style sheet would keep the page from taking on larger letters)."""
        if event.type() != QEvent.Type.Paint:
            return super().event(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._accent)
            painter.drawRect(self.rect())  # the page covers all but the ring
            painter.end()
        return True

    @property
    def _accent(self) -> QColor:
        return QColor(self._theme.accent) if self._theme else self.palette().color(QPalette.ColorRole.Accent)
