"""Clips, virtual camera and overlay window from the window's menu, with the real pipeline on the demo clip."""

from collections.abc import Callable
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handcam.ui.main_window import MainWindow
from handcam.ui.outgoing import CLIP, OVERLAY_WINDOW, VIRTUAL_CAMERA
from handcam.ui.overlay_window import OverlayWindow

Opener = Callable[..., MainWindow]


def reading(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: window.panel.digit.accessibleDescription() not in ("", "none"), timeout=20_000)
    return window


def name_files(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr("handcam.ui.save_dialog.SaveDialog.ask", lambda *words: path)


def test_a_clip_is_recorded_and_told(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = reading(open_window("demo"), qtbot)
    name_files(monkeypatch, tmp_path / "clip.mp4")
    action = window.menu.actions_by_name[CLIP]
    action.trigger()
    qtbot.waitUntil(lambda: "Recording" in window.status_line.outgoing.text(), timeout=5_000)
    QTest.qWait(1500)
    action.trigger()
    qtbot.waitUntil(lambda: "as clip.mp4" in window.banner.text.text(), timeout=5_000)
    opened: list[QUrl] = []
    monkeypatch.setattr("handcam.ui.picture_tools.QDesktopServices.openUrl", opened.append)
    window.banner.button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
    assert not window.status_line.outgoing.isVisible()
    capture = cv2.VideoCapture(str(tmp_path / "clip.mp4"))
    frames, rate = capture.get(cv2.CAP_PROP_FRAME_COUNT), capture.get(cv2.CAP_PROP_FPS)
    capture.release()
    assert 1.0 < frames / rate < 4.0
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]


def test_a_cancelled_dialog_records_nothing(open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window("demo")
    name_files(monkeypatch, None)
    window.menu.actions_by_name[CLIP].trigger()
    assert not window.menu.actions_by_name[CLIP].isChecked()
    assert window.outgoing.active == frozenset()


def test_a_clip_that_cannot_be_written_is_told_and_off_again(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = reading(open_window("demo"), qtbot)
    name_files(monkeypatch, tmp_path / "none" / "clip.mp4")
    action = window.menu.actions_by_name[CLIP]
    action.trigger()
    qtbot.waitUntil(lambda: not action.isChecked() and window.banner.isVisible(), timeout=5_000)
    assert "clip.mp4" in window.banner.text.text()


def test_without_a_virtual_camera_it_says_what_is_missing(open_window: Opener, qtbot: QtBot) -> None:
    window = reading(open_window("demo"), qtbot)
    action = window.menu.actions_by_name[VIRTUAL_CAMERA]
    action.trigger()
    qtbot.waitUntil(lambda: not action.isChecked() or window.outgoing.note != "", timeout=10_000)
    if not action.isChecked():
        qtbot.waitUntil(lambda: "virtual camera" in window.banner.text.text().lower(), timeout=5_000)
    action.setChecked(False)


def test_the_overlay_window_shows_the_digit_and_closes_with_the_window(open_window: Opener, qtbot: QtBot) -> None:
    window = reading(open_window("demo"), qtbot)
    action = window.menu.actions_by_name[OVERLAY_WINDOW]
    action.trigger()
    (overlay,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, OverlayWindow))
    qtbot.waitUntil(lambda: overlay.accessibleDescription() not in ("", "none"), timeout=10_000)
    overlay.close()
    assert not action.isChecked()
    action.trigger()
    window.close()
    assert not any(isinstance(w, OverlayWindow) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_closing_the_window_finishes_the_clip(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = reading(open_window("demo"), qtbot)
    name_files(monkeypatch, tmp_path / "clip.mp4")
    window.menu.actions_by_name[CLIP].trigger()
    QTest.qWait(600)
    window.close()
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]


def test_nothing_is_read_while_the_window_is_minimised(open_window: Opener, qtbot: QtBot) -> None:
    window = reading(open_window("demo"), qtbot)
    window.showMinimized()
    QTest.qWait(200)
    before = window.view.painted, window.controller.state
    QTest.qWait(600)
    assert (window.view.painted, window.controller.state) == before
    window.showNormal()
    painted = window.view.painted
    qtbot.waitUntil(lambda: window.view.painted > painted + 3, timeout=5_000)


def test_it_goes_on_minimised_while_a_clip_is_recorded(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = reading(open_window("demo"), qtbot)
    name_files(monkeypatch, tmp_path / "clip.mp4")
    window.menu.actions_by_name[CLIP].trigger()
    window.showMinimized()
    first = window.view.shown
    qtbot.waitUntil(lambda: window.view.shown is not first, timeout=5_000)
