"""Where the PIN is typed that leads out of the kiosk. Not a dialog: it goes by itself when nobody types."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from handcam.kiosk.pin import LONGEST
from handcam.ui.foreign_texts import told
from handcam.ui.named_label import NamedLabel

_PATIENCE_MS = 20_000  # without a key, until it goes


class PinPage(QFrame):
    """Lies over the kiosk's screen while it is asked for; reading goes on beneath. GUI thread."""

    opened = Signal()  # the PIN was right

    def __init__(self, try_pin: Callable[[str], str], parent: QWidget) -> None:
        """try_pin: returns "" where the PIN is right, else a Sentence that says what now."""
        super().__init__(parent)
        self._try = try_pin
        self._typed = ""
        self._says = ""
        self.setObjectName("pin")
        self.setAutoFillBackground(True)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title, self.dots, self.message = NamedLabel(), NamedLabel(), NamedLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 36, 48, 36)
        for label in (self.title, self.dots, self.message):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.leave)
        self.hide()

    def ask(self) -> None:
        """Show it, with nothing typed."""
        self._typed, self._says = "", ""
        self._show_texts()
        self.adjustSize()
        self.show()
        self.raise_()
        self.setFocus()
        self._patience.start()

    def set_letters(self, pixels: int) -> None:
        """Letters of this size."""
        for label, times in ((self.title, 1.0), (self.dots, 1.4), (self.message, 1.0)):
            font = label.font()
            font.setBold(label is self.title)
            font.setPixelSize(max(12, round(pixels * times)))
            label.setFont(font)

    def leave(self) -> None:
        """Back to the kiosk, with what was typed forgotten."""
        self._typed = ""
        self._patience.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits and letters are typed; Backspace, Enter, Escape."""
        self._patience.start()
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif text.isprintable() and text and len(self._typed) < LONGEST:
            self._typed += text
        self._show_texts()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_texts()
        super().changeEvent(event)

    def _finish(self) -> None:
        typed, self._typed = self._typed, ""
        self._says = self._try(typed) if typed else ""
        if typed and not self._says:
            self.leave()
            self.opened.emit()

    def _show_texts(self) -> None:
        self.title.setText(self.tr("Type the PIN and press Enter"))
        self.dots.setText("●" * len(self._typed) or "○")
        self.dots.setAccessibleName(self.tr("%n character(s) typed", None, len(self._typed)))
        self.message.setText(told(self._says) if self._says else self.tr("Escape leads back"))
