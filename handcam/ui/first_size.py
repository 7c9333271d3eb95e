"""How large the window opens where nothing is kept of it: as it looks best, or as the screen allows."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QStyle

BEST = QSize(1120, 700)


def fitted_size(screen: QScreen) -> QSize:
    """For a window on this screen, without the title bar that the system will add."""
    title = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    room = screen.availableGeometry().size()
    return BEST.boundedTo(QSize(room.width(), room.height() - title))
