"""The buttons above the samples, and their keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from handcam.ui.column_flow import ColumnFlow
from handcam.ui.review.commands import BUTTONS, IN_GRID, KEYS, keys_of, text_of


class ToolRow(QWidget):
    """A button a command; in as many rows as they need. GUI thread."""

    def __init__(self, slots: Mapping[str, Callable[[], object]], grid: QWidget, window: QWidget) -> None:
        """slots: by the command's name, what does it. grid, window: where the keys work."""
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        self._keys: dict[str, QShortcut] = {}
        self._flow = ColumnFlow(100, 170, 6)
        for command in (*BUTTONS, *(command for command in KEYS if command.name)):
            here = command.name in IN_GRID
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut if here else Qt.ShortcutContext.WindowShortcut
            shortcut = QShortcut(QKeySequence(command.keys), grid if here else window, context=context)
            shortcut.activated.connect(slots[command.name])
            self._keys[command.name] = shortcut
        for command in BUTTONS:
            button = QPushButton()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the grid
            button.clicked.connect(slots[command.name])
            self.buttons[command.name] = button
            self._flow.add(button)
        self.setLayout(self._flow)
        self._retranslate()

    def enable(self, name: str, on: bool) -> None:
        """Offer this command, or do not."""
        self.buttons[name].setEnabled(on)
        self._keys[name].setEnabled(on)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language, or larger ones."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._widen()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What can be done"))
        for command in BUTTONS:
            button, text = self.buttons[command.name], text_of(command)
            button.setText(text)
            button.setToolTip(keys_of(command))
            button.setAccessibleName(text.replace("&", ""))
            button.setAccessibleDescription(keys_of(command))
        self._widen()

    def _widen(self) -> None:
        """Columns in which every button fits."""
        least = max(button.minimumSizeHint().width() for button in self.buttons.values())
        self._flow.set_widths(least, max(least, 170))
