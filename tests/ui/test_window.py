"""The window, driven as a user would, with the real pipeline on rendered clips."""

import json
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from contrast import contrast
from fakes import Source
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from handcam.cold_start import memory
from handcam.domain import Frame, Reading, Result
from handcam.errors import SourceError
from handcam.pictures import read_picture
from handcam.runner import State
from handcam.signs import load_sign_set
from handcam.stills import PictureTracker
from handcam.ui.live_view import LiveView
from handcam.ui.main_window import MainWindow
from handcam.ui.theme import CONTRAST, DARK, LIGHT, Theme

Opener = Callable[..., MainWindow]


def test_reads_the_digits_of_a_clip(open_window: Opener, qtbot: QtBot, data: Path) -> None:
    signs = json.loads((data / "counting.json").read_text())["signs"]
    expected = [load_sign_set("counting").digits[sign["handshape"]] for sign in signs]
    window = open_window(str(data / "counting.mp4"))
    accepted: list[int] = []
    window.controller.digit_accepted.connect(lambda reading: accepted.append(reading.digit))
    qtbot.waitUntil(lambda: accepted == expected, timeout=20_000)
    assert window.panel.typed.line.text() == " ".join(map(str, expected))
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=10_000)
    assert "has ended" in window.banner.text.text()


def test_playing_again_starts_over(open_window: Opener, qtbot: QtBot, data: Path) -> None:
    window = open_window(str(data / "counting.mp4"))
    qtbot.waitUntil(lambda: window.panel.typed.line.text() == "1 2 3", timeout=20_000)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=10_000)
    window.banner.button.click()
    assert not window.banner.isVisible()
    assert window.panel.typed.line.text() == ""
    qtbot.waitUntil(lambda: window.panel.typed.line.text() == "1 2 3", timeout=20_000)


def test_without_a_camera_it_says_so_and_plays_the_demo(
    open_window: Opener,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("handcam.cameras", "handcam.ui.source_box"):
        monkeypatch.setattr(f"{module}.list_cameras", list)
    window = open_window("camera")
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=5_000)
    assert "No camera was found" in window.banner.text.text()
    assert "demo" in window.banner.text.text()
    qtbot.waitUntil(lambda: window.panel.digit.accessibleDescription() not in ("", "none"), timeout=20_000)
    assert window.source_box.currentText() == "Demo clip"


def test_a_source_that_was_asked_for_and_fails_is_explained_and_not_replaced(
    open_window: Opener,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video")
    window = open_window(str(broken))
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=5_000)
    assert "no video that can be played" in window.banner.text.text()
    assert "demo" not in window.banner.text.text()
    assert window.banner.button.text() == "Choose another &file"  # to try again would not help


def test_the_sign_set_is_changed_live(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo", "counting")
    qtbot.waitUntil(lambda: window.view.painted > 0, timeout=5_000)
    QTest.keyClicks(window.sign_box, "Am")
    assert window.sign_box.currentText() == "American Sign Language"
    assert window.controller.sign_set.name == "asl"
    assert ", 9" in window.panel.bars.accessibleDescription()
    qtbot.waitUntil(lambda: window.panel.typed.line.text().startswith("0 1"), timeout=20_000)


def test_at_the_end_another_sign_set_reads_what_is_shown_again(open_window: Opener, qtbot: QtBot, data: Path) -> None:
    window = open_window(str(data / "counting.mp4"))
    qtbot.waitUntil(lambda: window.controller.state is State.ENDED, timeout=20_000)
    window.sign_box.chosen.emit("counting")
    before = window.view.shown
    assert before is not None
    window.sign_box.chosen.emit("asl")
    after = window.view.shown
    assert after is not None
    assert (after.frame, after.predictions) == (before.frame, before.predictions)
    assert [set(reading.digits) for reading in after.readings] == [set(load_sign_set("asl").values)] * len(after.hands)


def test_a_picture_is_not_said_to_have_ended_and_is_not_mirrored(open_window: Opener, qtbot: QtBot, data: Path) -> None:
    window = open_window(str(data / "five.jpg"))
    qtbot.waitUntil(lambda: window.controller.state is State.ENDED, timeout=20_000)
    assert not window.banner.isVisible()
    assert window.panel.digit.accessibleDescription() not in ("", "none")
    assert window.mirror.isChecked()
    assert not window.mirror.isEnabled()
    assert not window.view.mirror


def test_a_sign_set_of_ones_own_and_a_bad_one(
    open_window: Opener,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    own, bad = tmp_path / "own.toml", tmp_path / "bad.toml"
    own.write_text('title = "Mine"\n[digits]\nv = 7\n')
    bad.write_text("[digits]\nfoot = 7\n")
    window = open_window("demo")
    for path in (own, bad):
        monkeypatch.setattr(
            "handcam.ui.sign_box.QFileDialog.getOpenFileName", lambda *words, path=path: (str(path), "")
        )
        window.sign_box.activated.emit(window.sign_box.count() - 1)
        assert window.sign_box.currentText() == "Mine"
        assert window.controller.sign_set.values == (7,)
    assert "no handshape" in window.banner.text.text()
    qtbot.waitUntil(lambda: "7" in window.panel.typed.line.text(), timeout=20_000)


def test_the_picture_is_there_while_the_models_load(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    qtbot.waitUntil(lambda: window.view.painted > 0, timeout=5_000)
    qtbot.waitUntil(
        lambda: "LiteRT" in window.status_line.device.text() or "TensorFlow" in window.status_line.device.text(),
        timeout=20_000,
    )
    qtbot.waitUntil(lambda: window.status_line.rate.text() not in ("", "0 fps"), timeout=5_000)


def test_a_broken_model_is_explained_while_the_picture_goes_on(
    open_window: Opener,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("handcam.classifier.model", lambda name: tmp_path / name)
    window = open_window("demo")
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert "handcam train" in window.banner.text.text()
    painted = window.view.painted
    qtbot.waitUntil(lambda: window.view.painted > painted + 10, timeout=5_000)
    assert "failed" in window.status_line.state.text()


class LateFailure(Source):
    """A camera that gives a few pictures and then stops for good: silently, or with an error."""

    def __init__(self, *, silent: bool) -> None:
        super().__init__(1000, realtime=True, every=0.02)
        self._silent = silent

    def read(self) -> Frame | None:
        if self._index < 5:
            return super().read()
        if self._silent:
            self.unblock.wait(30)
            return None
        raise SourceError("The camera stopped. Plug it in again.")


def test_a_camera_that_fails_later_is_not_replaced_by_the_demo(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handcam.ui.controller.make_source", lambda *words, **more: LateFailure(silent=False))
    window = open_window("camera")
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=5_000)
    assert window.mirror.isEnabled()
    assert window.view.mirror
    assert window.banner.text.text() == "The camera stopped. Plug it in again."
    assert window.controller.source == "camera"


def test_a_camera_that_falls_silent_is_told(open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    source = LateFailure(silent=True)
    monkeypatch.setattr("handcam.ui.controller.make_source", lambda *words, **more: source)
    window = open_window("camera")
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=10_000)
    assert "gives no pictures" in window.banner.text.text()
    qtbot.waitUntil(lambda: window.controller.rate == 0, timeout=5_000)
    source.unblock.set()


def test_two_hands_are_followed_when_asked(open_window: Opener, qtbot: QtBot, data: Path, tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.jpg").write_bytes((data / "two_hands.jpg").read_bytes())
    window = open_window(str(tmp_path))
    accepted: list[int | None] = []
    window.controller.digit_accepted.connect(lambda reading: accepted.append(reading.digit))
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert len(accepted) == 1
    accepted.clear()
    window.two_hands.click()
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert sorted(map(str, accepted)) == ["2", "5"]


def grabbed(view: LiveView) -> npt.NDArray[np.int_]:
    """What the view shows, as RGB (h, w, 3)."""
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).astype(int)


def test_the_picture_is_mirrored_as_a_mirror_does(qtbot: QtBot, data: Path) -> None:
    view = LiveView(LIGHT)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_result(Result(Frame(read_picture(data / "five.jpg"), 0, 0.0)))
    mirrored = grabbed(view)
    view.set_mirror(False)
    plain = grabbed(view)
    assert np.abs(mirrored - plain).mean() > 2
    assert np.abs(mirrored[:, ::-1] - plain).mean() < 1


@pytest.mark.parametrize("mirror", [True, False])
def test_the_hand_is_outlined_where_it_is(qtbot: QtBot, data: Path, mirror: bool) -> None:
    frame = Frame(read_picture(data / "five.jpg"), 0, 0.0)
    tracker = PictureTracker()
    tracker.open()
    (hand,) = tracker.track(frame)
    tracker.close()
    view = LiveView(LIGHT)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_mirror(mirror)
    view.show_result(Result(frame))
    before = grabbed(view)
    reading = Reading(0, 5, "five", 0.97, 1.0, True, {5: 0.97})
    view.show_result(Result(frame, hands=(hand,), readings=(reading,)))
    rows, columns = np.nonzero(np.abs(grabbed(view) - before).sum(axis=2) > 60)
    corners = [view.to_view(frame).map(QPointF(x, y)) for x, y in (hand.box[:2], hand.box[2:])]
    left, right = sorted(corner.x() for corner in corners)
    assert columns.min() == pytest.approx(left, abs=40)
    assert columns.max() == pytest.approx(right, abs=40)
    assert rows.max() >= corners[1].y() - 5


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    controls = [
        w for kind in (QComboBox, QAbstractButton) for w in window.findChildren(kind) if w.objectName()[:3] != "qt_"
    ]
    assert {type(control).__name__ for control in controls} >= {"SourceBox", "SignBox", "QCheckBox", "QPushButton"}
    for control in controls:
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text or control is window.banner.button
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    for widget in (window.view, window.panel.digit, window.panel.bars, window.panel.typed.line):
        assert widget.accessibleName()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_text_keeps_itscontrast(theme: Theme) -> None:
    pairs = [
        (theme.text, theme.window),
        (theme.text, theme.panel),
        (theme.muted, theme.window),
        (theme.muted, theme.panel),
        (theme.on_accent, theme.accent),
        (theme.on_warning, theme.warning),
        (theme.on_stage, theme.stage),
        (theme.on_label, theme.sure),
        (theme.on_label, theme.unsure),
    ]
    for text, ground in pairs:
        assert contrast(text, ground) >= 4.5, (text, ground)


def test_opening_and_closing_fifty_times_leaves_no_thread_no_source_and_no_memory(
    open_window: Opener, qtbot: QtBot, data: Path
) -> None:
    threads, held = threading.active_count(), []
    for _ in range(50):
        window = open_window(str(data / "counting.mp4"))
        qtbot.waitUntil(partial(_has_painted, window), timeout=10_000)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        held.append(memory())
        qtbot.waitUntil(partial(_are_at_most, threads), timeout=5_000)
    files = Path("/proc/self/fd")
    if files.is_dir():
        assert not [file for file in files.iterdir() if "counting.mp4" in str(file.resolve())]
    if held[-1] is not None and held[19] is not None:
        assert held[-1] - held[19] < 30  # MB over thirty windows, once allocators have settled


def _has_painted(window: MainWindow) -> bool:
    return window.view.painted > 0


def _are_at_most(threads: int) -> bool:
    return threading.active_count() <= threads
