"""The settings dialog as tests use it: watched, and changed by keyboard whatever its fields are."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from handcam.settings import Settings
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.settings_dialog import SettingsDialog
from handcam.ui.settings_draft import Key

KEYS = [(name, field) for name, section in Settings() for field in type(section).model_fields]
TEXTS: dict[Key, str] = {
    ("websocket", "host"): "localhost",
    ("osc", "address"): "/hands",
    ("webhook", "url"): "https://example.org/digits",
}
"""What is typed into fields that do not take just any text."""
NEEDS_ANOTHER: Key = ("webhook", "enabled")
"""It makes no sense without an address."""


class Watched(SettingsDialog):
    """Lists what it tells."""

    def __init__(self, settings: Settings, path: Path) -> None:
        super().__init__(settings, KeptSettings(settings, path))
        self.emitted: list[Settings] = []
        self.changed.connect(self.emitted.append)


def show_dialog(qtbot: QtBot, settings: Settings, path: Path) -> Watched:
    """A dialog that saves to this path, and is the active window."""
    dialog = Watched(settings, path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def control(dialog: Watched, key: Key) -> Any:
    """The editor of this field, with its page open and the focus in it."""
    dialog.show_section(key[0])
    found = dialog.rows[key].editor.control
    found.setFocus()
    return found


def enter(dialog: Watched, key: Key, text: str) -> None:
    """Type this in place of what the editor holds, and leave it."""
    widget = control(dialog, key)
    widget.selectAll()
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Tab)


def change(dialog: Watched, key: Key) -> None:
    """Change the field by keyboard, whatever it is."""
    widget = control(dialog, key)
    if isinstance(widget, QCheckBox):
        QTest.keyClick(widget, Qt.Key.Key_Space)
    elif isinstance(widget, QAbstractSpinBox):
        QTest.keyClick(widget, Qt.Key.Key_Up)
    elif isinstance(widget, QComboBox):
        last = widget.currentIndex() == widget.count() - 1
        QTest.keyClick(widget, Qt.Key.Key_Up if last else Qt.Key.Key_Down)
    else:
        enter(dialog, key, TEXTS.get(key, "asl"))  # also a sign set


def differing(one: Settings, other: Settings) -> set[Key]:
    """Fields in which they differ."""
    return {key for key in KEYS if value(one, key) != value(other, key)}


def value(settings: Settings, key: Key) -> Any:
    """The field's value."""
    return getattr(getattr(settings, key[0]), key[1])
