"""A sentence across the window that says what is wrong and how to mend it, with a button for the next step."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from handcam.ui.theme import Theme


class Banner(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAccessibleName("Message")
        self.button = QPushButton()
        self._act: Callable[[], None] = self.hide
        self.button.clicked.connect(lambda: self._act())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.set_theme(theme)
        self.hide()

    def say(self, text: str, action: str, act: Callable[[], None]) -> None:
        """Show the sentence, and a button that does `act` and takes the banner away."""
        self.text.setText(text)
        self.button.setText(action)
        self.button.setAccessibleName(action.replace("&", ""))

        def done() -> None:
            self.hide()
            act()

        self._act = done
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.setStyleSheet(
            f"#banner {{ background: {theme.warning}; border-bottom: 1px solid {theme.border}; }}"
            f"#banner QLabel {{ color: {theme.on_warning}; font-weight: 600; }}"
        )
