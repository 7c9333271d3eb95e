"""What the window can be told to do: presentation, overlay and fit, snapshot, drop, both hands, settings, guide."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fakes import Source
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from handcam.pictures import read_picture
from handcam.settings import Settings, SourceSettings
from handcam.ui.live_view import Fit, laid
from handcam.ui.main_window import MainWindow
from handcam.ui.settings_dialog import SettingsDialog
from handcam.ui.theme import CONTRAST, LIGHT

Opener = Callable[..., MainWindow]


def control(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Press it with Ctrl, once the window can hear it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_the_presentation_shows_picture_and_digit_alone_and_escape_ends_it(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo", "asl")
    qtbot.waitUntil(lambda: window.view.painted > 0, timeout=5_000)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in (window.choosers, window.panel, window.statusBar()))
    painted = window.view.painted
    qtbot.waitUntil(lambda: window.view.painted > painted + 5, timeout=5_000)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in (window.choosers, window.panel, window.statusBar()))
    assert not window.guide.isVisible()


def test_the_presentation_gives_back_what_was_there(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    window.menu.actions_by_name["guide"].trigger()
    window.sign_box.setFocus()
    window.banner.tell("The file was set aside.")
    QTest.keyClick(window, Qt.Key.Key_F11)
    window.banner.tell("The disk is full.")
    assert not window.banner.isVisible()
    assert not window.guide.isVisible()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.banner.text.text() == "The disk is full."
    assert window.guide.isVisible()
    assert window.sign_box.hasFocus()
    for shown in ("The file was set aside.", ""):
        QTest.keyClick(window.sign_box, Qt.Key.Key_Escape)
        assert window.banner.text.text() == shown
    assert not window.banner.isVisible()


def test_on_a_presentation_the_cursor_goes_until_the_mouse_is_moved(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handcam.ui.presentation._CURSOR_MS", 50)
    window = open_window("demo")
    window.menu.actions_by_name["present"].trigger()
    qtbot.waitUntil(lambda: window.view.cursor().shape() is Qt.CursorShape.BlankCursor, timeout=5_000)
    QTest.mouseMove(window.view, QPoint(20, 20))
    qtbot.waitUntil(lambda: window.view.cursor().shape() is Qt.CursorShape.ArrowCursor, timeout=5_000)
    qtbot.waitUntil(lambda: window.view.cursor().shape() is Qt.CursorShape.BlankCursor, timeout=5_000)
    window.menu.actions_by_name["present"].trigger()
    assert window.view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_overlay_and_fit_go_round(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    overlays, fits = [], []
    for _ in range(3):
        control(qtbot, window, Qt.Key.Key_E)
        control(qtbot, window, Qt.Key.Key_F)
        overlays.append(window.view.overlay)
        fits.append(window.view.fit)
    assert overlays == ["label", "none", "full"]
    assert fits == ["filled", "actual", "whole"]


@pytest.mark.parametrize(
    ("fit", "scale"), [("whole", 300 / 480), ("filled", 500 / 640), ("actual", 1.0)], ids=["whole", "filled", "actual"]
)
def test_the_picture_lies_as_it_should(fit: Fit, scale: float) -> None:
    for mirror in (True, False):
        transform = laid((640, 480), (500, 300), fit, mirror)
        middle = transform.map(QPointF(320, 240))
        assert (middle.x(), middle.y()) == pytest.approx((250, 150))
        assert transform.map(QPointF(320, 340)).y() - middle.y() == pytest.approx(100 * scale)
        step = transform.map(QPointF(420, 240)).x() - middle.x()
        assert step == pytest.approx(-100 * scale if mirror else 100 * scale)


def test_a_snapshot_is_the_picture_with_what_is_drawn_on_it(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = open_window("demo", "asl")
    qtbot.waitUntil(lambda: window.panel.digit.accessibleDescription() not in ("", "none"), timeout=20_000)
    path = tmp_path / "shot.png"
    monkeypatch.setattr("handcam.ui.save_dialog.SaveDialog.ask", lambda *words: path)
    control(qtbot, window, Qt.Key.Key_S)
    assert window.banner.text.text() == f'Saved in "{tmp_path}" as shot.png.'
    assert window.banner.button.text() == "Show in &folder"
    picture = read_picture(tmp_path / "shot.png")
    assert picture.shape == (480, 640, 3)
    assert (np.abs(picture.astype(int) - (61, 220, 151)).sum(axis=2) < 12).any()  # the outline's green
    path = tmp_path / "none" / "shot.png"
    monkeypatch.setattr("handcam.ui.save_dialog.SaveDialog.ask", lambda *words: path)
    control(qtbot, window, Qt.Key.Key_S)
    assert "cannot be written" in window.banner.text.text()


def test_both_hands_are_added_when_asked(open_window: Opener, qtbot: QtBot, data: Path, tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.jpg").write_bytes((data / "two_hands.jpg").read_bytes())
    window = open_window(str(tmp_path))
    accepted: list[int | None] = []
    control(qtbot, window, Qt.Key.Key_B)
    window.controller.digit_accepted.connect(lambda reading: accepted.append(reading.digit))
    assert window.two_hands.isChecked()
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert accepted == [7]
    assert window.panel.hands.text() in ("5 + 2", "2 + 5")


def test_settings_are_tried_at_once_and_taken_back(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    qtbot.waitUntil(lambda: window.view.painted > 0, timeout=5_000)
    control(qtbot, window, Qt.Key.Key_Comma)
    (dialog,) = window.findChildren(SettingsDialog)
    before = window.controller.settings
    tried = before.model_copy(
        update={
            "stabiliser": before.stabiliser.model_copy(update={"sign_set": "asl", "hold": 1.5}),
            "window": before.window.model_copy(
                update={"mirror": False, "theme": "contrast", "overlay": "label", "fit": "filled"}
            ),
        }
    )
    dialog.changed.emit(tried)
    assert window.controller.settings == tried
    assert window.sign_box.currentText() == "American Sign Language"
    assert not window.mirror.isChecked()
    assert (window.view.overlay, window.view.fit) == ("label", "filled")
    assert QApplication.palette().window().color().name() == CONTRAST.window
    assert ", 9" in window.panel.bars.accessibleDescription()
    painted = window.view.painted
    dialog.changed.emit(before)
    assert window.controller.settings == before
    assert window.mirror.isChecked()
    assert QApplication.palette().window().color().name() != CONTRAST.window
    qtbot.waitUntil(lambda: window.view.painted > painted, timeout=5_000)  # the source was not opened again
    wrong = before.model_copy(update={"stabiliser": before.stabiliser.model_copy(update={"sign_set": "martian"})})
    dialog.changed.emit(wrong)
    assert "There is no sign set" in window.banner.text.text()
    assert window.controller.settings == before
    dialog.reject()


def test_one_settings_dialog_and_the_window_show_the_same(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    for _ in range(2):
        control(qtbot, window, Qt.Key.Key_Comma)
        (dialog,) = window.findChildren(SettingsDialog)
    window.two_hands.click()
    for key in (Qt.Key.Key_E, Qt.Key.Key_F):
        control(qtbot, window, key)
    window.sign_box.chosen.emit("asl")
    settings = window.controller.settings
    assert (settings.window.overlay, settings.window.fit) == ("label", "filled")
    assert dialog.settings == settings
    dialog.rows["stabiliser", "hold"].editor.show(1.5)
    dialog.rows["stabiliser", "hold"].take()
    assert window.controller.settings.stabiliser.hold == 1.5
    assert (window.view.overlay, window.view.fit, window.controller.sign_set.name) == ("label", "filled", "asl")
    dialog.reject()
    assert window.controller.settings == settings
    control(qtbot, window, Qt.Key.Key_Comma)
    assert window.settings_opener.dialog not in (None, dialog)


def test_one_hand_is_added_to_nothing(open_window: Opener) -> None:
    window = open_window("demo")
    window.menu.actions_by_name["add_hands"].trigger()
    assert window.two_hands.isChecked()
    window.two_hands.click()
    assert not window.menu.actions_by_name["add_hands"].isChecked()
    assert not window.controller.settings.tracker.add_hands


def test_a_longer_hold_holds_at_once(open_window: Opener, qtbot: QtBot, data: Path) -> None:
    window = open_window(str(data / "counting.mp4"))
    settings = window.controller.settings
    slow = settings.stabiliser.model_copy(update={"hold": 9.0})
    window.controller.apply(settings.model_copy(update={"stabiliser": slow}))
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert window.panel.typed.digits == ()


def test_the_guide_is_made_when_it_is_asked_for_and_lights_up(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo", "asl")
    assert window.guide.widget() is None
    window.menu.actions_by_name["guide"].trigger()
    assert window.guide.isVisible()
    panel = window.guide.panel
    assert panel is not None

    def lit() -> int:
        return sum(widget.accessibleDescription() == "Shown now" for widget in panel.findChildren(QWidget))

    qtbot.waitUntil(lambda: lit() == 1, timeout=20_000)
    panel.start_practice()
    assert panel.practising
    window.guide.close()
    assert not window.menu.actions_by_name["guide"].isChecked()
    assert not panel.practising


def test_what_happened_to_the_settings_file_is_told(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    window.start("The file was set aside.")
    assert window.banner.text.text() == "The file was set aside."


def test_it_is_not_lost_when_there_is_no_camera_either(qtbot: QtBot) -> None:
    def open_source(settings: SourceSettings, **more: object) -> Source:
        return Source(5, fails="open" if settings.source == "camera" else "", realtime=True)

    window = MainWindow(Settings(), LIGHT, open_source)
    qtbot.addWidget(window)
    window.start("The file was set aside.")
    qtbot.waitUntil(lambda: window.controller.source == "demo", timeout=5_000)
    assert "Meanwhile the demo clip is played" in window.banner.text.text()
    window.banner.close_button.click()
    assert window.banner.text.text() == "The file was set aside."
    window.close()
