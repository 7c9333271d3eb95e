"""What is said in passing: that something the user asked for, and cannot see, is done."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow, QWidget

_MS = 2500


def say_briefly(widget: QWidget, text: str) -> None:
    """Say it in the status line of the widget's window for a moment, and let a screen reader say it. GUI thread."""
    window = widget.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(text, _MS)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
