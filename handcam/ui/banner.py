"""A sentence across the window that says what is wrong and how to mend it, with a button for the next step."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from handcam.ui.language import Text
from handcam.ui.theme import Theme


class Banner(QFrame):
    """Hidden until there is something to say."""

    said = Signal(str)  # the sentence

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self._says: Text = str
        self._action: Text = str
        self._act: Callable[[], None] = self.hide
        self.button.clicked.connect(self._done)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self._retranslate()
        self.set_theme(theme)
        self.hide()

    def say(self, text: Text, action: Text | None = None, act: Callable[[], None] = lambda: None) -> None:
        """Show the sentence, and a button that does `act` and takes the banner away; without `action` it says "Close".

        Both texts are asked for again when the language is changed.
        """
        self._says, self._action, self._act = text, action or self._close, act
        self._retranslate()
        self.show()
        self.said.emit(self.text.text())

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.setStyleSheet(
            f"#banner {{ background: {theme.warning}; border-bottom: 1px solid {theme.border}; }}"
            f"#banner QLabel {{ color: {theme.on_warning}; font-weight: 600; }}"
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _close(self) -> str:
        return self.tr("&Close")

    def _done(self) -> None:
        self.hide()
        self._act()

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Message"))
        self.text.setText(self._says())
        action = self._action()
        self.button.setText(action)
        self.button.setAccessibleName(action.replace("&", ""))
