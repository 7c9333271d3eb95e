"""One question of the practice: the digit to show, what became of the one before, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from handcam.ui.column_flow import ANY_WIDTH, ColumnFlow
from handcam.ui.handshape_tile import HandshapeTile
from handcam.ui.language import Text
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled
from handcam.ui.vertical_scroll import VerticalScroll


class PracticeQuestion(QWidget):
    """Shows what it is given. `hint` is pressed in for as long as the handshapes are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: tuple[HandshapeTile, ...] = ()
        self.number, self.digit, self.feedback = QLabel(), QLabel(), QLabel()
        self._show_word = QLabel()
        self.number.setWordWrap(True)
        self.feedback.setWordWrap(True)
        self.hint, self.skip, self.stop = QPushButton(), QPushButton(), QPushButton()
        self.hint.setCheckable(True)
        self.area = VerticalScroll(theme)
        self._buttons = (self.hint, self.skip, self.stop)
        self._flow, self._actions = ColumnFlow(1, 1, 10), ColumnFlow(1, 1, 6)
        self._digit = 0  # the one that is asked
        self._number: Text = str
        self._feedback: Text = str
        self._lay_out()
        self._retranslate()

    def ask(self, digit: int, number: Text, before: Text) -> None:
        """Ask for this digit; `number` says which question it is, `before` what became of the one before."""
        self._digit, self._number, self._feedback = digit, number, before
        self.hint.setChecked(False)
        self.area.verticalScrollBar().setValue(0)
        self._show()
        self._tell(f"{before()} {self._asks()}".strip())

    def say(self, text: Text) -> None:
        """Show this, and let a screen reader say it."""
        self._feedback = text
        self._show()
        self._tell(text())

    def show_handshapes(self, handshapes: Sequence[str]) -> None:
        """Show how these look; none takes them away."""
        for tile in self.tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = tuple(HandshapeTile(handshape, self._theme) for handshape in handshapes)
        for tile in self.tiles:
            self._flow.add(tile)
            tile.show()
        if self.tiles:
            QTimer.singleShot(0, self, self._scroll_to_hint)  # once they are laid out

    def _scroll_to_hint(self) -> None:
        """Large text leaves no room for question and hint: the first picture is seen all the same."""
        if self.tiles:
            self.area.ensureWidgetVisible(self.tiles[0], 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.area.set_theme(theme)
        for tile in self.tiles:
            tile.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for the digit. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        page = QWidget()
        asked = QVBoxLayout(page)
        asked.setContentsMargins(0, 0, 0, 0)
        for label in (self.number, self._show_word, self.digit, self.feedback):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            asked.addWidget(label)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._flow)
        middle.addStretch(1)
        asked.addLayout(middle)
        asked.addStretch(1)
        self.area.setWidget(page)
        for button in self._buttons:
            self._actions.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.area, 1)
        column.addLayout(self._actions)

    def _set_sizes(self) -> None:
        self.digit.setFont(scaled(self.font(), 8, bold=True))
        self._show_word.setFont(scaled(self.font(), 1.6))
        self.feedback.setFont(scaled(self.font(), 1.3))
        self.feedback.setMinimumHeight(2 * self.feedback.fontMetrics().height())
        line = self.fontMetrics().height()
        self._flow.set_widths(10 * line, 14 * line)
        self._actions.set_widths(max(button.sizeHint().width() for button in self._buttons), ANY_WIDTH)

    def _retranslate(self) -> None:
        self._show_word.setText(self.tr("Show"))
        self.hint.setText(self.tr("Sho&w me"))
        self.hint.setAccessibleDescription(self.tr("Shows how the digit is signed"))
        self.skip.setText(self.tr("S&kip"))
        self.stop.setText(self.tr("St&op"))
        self.area.setAccessibleName(self.tr("Question"))
        self._show()
        self._set_sizes()  # the buttons are as wide as the widest

    def _show(self) -> None:
        self.number.setText(self._number())
        self.digit.setText(str(self._digit))
        self.digit.setAccessibleName(self._asks())
        self.feedback.setText(self._feedback())

    def _asks(self) -> str:
        return self.tr("Show {digit}").format(digit=self._digit)

    def _tell(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
