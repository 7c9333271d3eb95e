"""What a session does just now: in words, and white on red while samples are taken."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from handcam.ui.recording.bar import ON_RED, RED


class PhaseLabel(QLabel):
    """GUI thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setContentsMargins(6, 3, 6, 3)

    def show_phase(self, text: str, *, taking: bool) -> None:
        """Show this. taking: samples are taken."""
        self.setText(text)
        if taking == self.autoFillBackground():
            return
        colours = QPalette()
        if taking:
            colours.setColor(QPalette.ColorRole.Window, QColor(RED))
            colours.setColor(QPalette.ColorRole.WindowText, QColor(ON_RED))
        self.setPalette(colours)
        self.setAutoFillBackground(taking)
