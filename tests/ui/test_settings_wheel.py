"""The wheel over the settings: it turns the page, and changes a value only where the focus is."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from handcam.settings import Settings
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.settings_dialog import SettingsDialog


def test_the_wheel_turns_the_page_and_changes_only_what_has_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(Settings(), KeptSettings(Settings(), tmp_path / "settings.toml"))
    told: list[Settings] = []
    dialog.changed.connect(told.append)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.width(), dialog.minimumSizeHint().height() + 80)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    box = dialog.rows["source", "width"].editor.control
    turn_wheel(box)
    assert told == []
    assert dialog.pages["source"].verticalScrollBar().value() > 0
    box.setFocus()
    turn_wheel(box)
    assert [settings.source.width != Settings().source.width for settings in told] == [True]


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel down by one notch over the middle of this widget."""
    window = widget.window()
    QTest.wheelEvent(window.windowHandle(), widget.mapTo(window, QPointF(widget.rect().center())), QPoint(0, -120))
