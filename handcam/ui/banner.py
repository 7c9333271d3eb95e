"""A sentence across the window that says what is wrong and how to mend it, with a button for the next step."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from handcam.ui.language import Text
from handcam.ui.named_label import NamedLabel
from handcam.ui.theme import Theme


@dataclass(frozen=True, eq=False, slots=True)
class Notice:
    """One sentence, and what the button beside it says and does; without `action` there is none."""

    text: Text
    action: Text | None = None
    act: Callable[[], None] = lambda: None


class Banner(QFrame):
    """Hidden until there is something to say. The newest sentence is shown; those before come back as it is closed."""

    said = Signal(str)  # the sentence

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.text = NamedLabel()
        self.text.setWordWrap(True)
        self.button, self.close_button = QPushButton(), QPushButton()
        self._notices: list[Notice] = []
        self._held = False
        self.button.clicked.connect(self._do)
        self.close_button.clicked.connect(self.close_newest)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.set_theme(theme)
        self._show_newest()

    def say(self, text: Text, action: Text | None = None, act: Callable[[], None] = lambda: None) -> Notice:
        """Show the sentence until it is closed or taken back, and a button that does `act` and closes it.

        Both texts are asked for again when the language is changed. What is said already is not said twice.
        """
        notice = Notice(text, action, act)
        self._notices = [before for before in self._notices if before.text() != text()]
        self._notices.append(notice)
        self._show_newest()
        self.said.emit(self.text.text())
        return notice

    def take_back(self, notice: Notice | None) -> None:
        """It is no longer so: where the sentence is still there, it goes."""
        if notice in self._notices:
            self._notices.remove(notice)
            self._show_newest()

    def close_newest(self) -> None:
        """Close what is shown."""
        if self._notices:
            self.take_back(self._notices[-1])

    def hold(self, held: bool) -> None:
        """Show nothing for a while, or go on with what there is to say."""
        self._held = held
        self._show_newest()

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

    def _do(self) -> None:
        notice = self._notices[-1]
        self.take_back(notice)
        notice.act()

    def _show_newest(self) -> None:
        self._retranslate()
        self.setVisible(bool(self._notices) and not self._held)

    def _retranslate(self) -> None:
        newest = self._notices[-1] if self._notices else Notice(str)
        action = newest.action() if newest.action else ""
        close = self.tr("&Close")
        self.text.set_name(self.tr("Message"))
        self.text.setText(newest.text())
        self.button.setVisible(bool(action))
        for button, text in ((self.button, action), (self.close_button, close)):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
