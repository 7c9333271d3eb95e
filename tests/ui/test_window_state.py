"""Where the window was: kept beside the settings, and only where there are some."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from handcam.ui.window_state import keep_window, restore_window


def new_window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    dock = QDockWidget("Guide", window)
    dock.setObjectName("guide")
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    qtbot.addWidget(window)
    return window


def test_size_and_docks_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").touch()
    before, after = new_window(qtbot), new_window(qtbot)
    before.show()
    before.resize(640, 480)
    before.findChildren(QDockWidget)[0].hide()
    assert keep_window(before, tmp_path / "window.ini")
    after.show()
    assert restore_window(after, tmp_path / "window.ini")
    assert (after.width(), after.height()) == (640, 480)
    assert after.findChildren(QDockWidget)[0].isHidden()


def test_nothing_is_written_before_there_are_settings(qtbot: QtBot, tmp_path: Path) -> None:
    assert not keep_window(new_window(qtbot), tmp_path / "window.ini")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\x00\xff garbage", b"[General]\ngeometry=@ByteArray(short)\n"])
def test_a_broken_file_is_passed_over(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    assert not restore_window(new_window(qtbot), path)


def test_where_nothing_is_kept_it_opens_in_the_middle_of_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    window = new_window(qtbot)
    window.resize(400, 300)
    assert not restore_window(window, tmp_path / "window.ini")
    off = window.geometry().center() - window.screen().availableGeometry().center()
    assert off.manhattanLength() <= 4


def test_a_folder_that_cannot_be_written_is_no_error(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").touch()
    (tmp_path / "window.ini").mkdir()
    assert not keep_window(new_window(qtbot), tmp_path / "window.ini")
