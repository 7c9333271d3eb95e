"""A page that scrolls up and down, by wheel, by touch and by the arrow keys, and shows when the keyboard is on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from handcam.ui.theme import Theme


class VerticalScroll(QScrollArea):
    """As wide as its place; only what does not fit in height is scrolled."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.setStyleSheet(
            "VerticalScroll { border: 2px solid transparent; background: transparent; }"
            f"VerticalScroll:focus {{ border-color: {theme.accent}; }}"
        )
