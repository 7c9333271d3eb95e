"""The dock in the real window, on the real pipeline, with a tap in its runners; every language; large letters."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from recording_stage import Stage
from shown_texts import Marker, bare, texts

from handcam.runner import Runner
from handcam.sessions.opening import open_session
from handcam.sessions.tapping import Tap
from handcam.ui.main_window import MainWindow
from handcam.ui.recording.dock import RecordDock
from handcam.ui.theme import DARK, LIGHT

Opener = Callable[..., MainWindow]
DATA = {"s01", "CC BY 4.0"}


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    marker = Marker(qapp)
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


def docked(window: MainWindow, tap: Tap, folder: Path) -> RecordDock:
    """As the window will have it."""
    controller = window.controller
    dock = RecordDock(tap, lambda: controller.settings, controller.sign_set, LIGHT, window.view, window, folder=folder)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    controller.status_changed.connect(dock.show_status)
    dock.show()
    return dock


def test_the_window_records_the_demo_and_is_closed_meanwhile(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tap = Tap()

    def tapped(source: Any, make: Any, sinks: Any, **more: Any) -> Runner:
        return Runner(source, make, [*sinks, tap], **more)

    monkeypatch.setattr("handcam.ui.controller.Runner", tapped)
    window = open_window("demo")
    dock = docked(window, tap, tmp_path)
    qtbot.waitUntil(lambda: dock.panel is not None and tap.size is not None, timeout=20_000)
    assert dock.panel is not None
    form = dock.panel.form
    form.signer.setText("s01")
    form.sounds.setChecked(False)
    form.countdown.setValue(0.5)
    form.take.setValue(1.0)
    form.consent.agree.setChecked(True)
    form.begin.click()
    assert dock.under_way
    page, conductor = dock.panel.running, dock.panel.conductor
    assert conductor is not None
    qtbot.waitUntil(lambda: conductor.recorder.status.written > 5, timeout=30_000)
    shown = window.view.painted
    qtbot.waitUntil(lambda: window.view.painted > shown + 3, timeout=5_000)
    assert page.isVisible()
    assert dock.panel.bar.isVisible()
    dock.hide()  # out of sight it goes on
    before = conductor.recorder.status.written
    qtbot.waitUntil(lambda: conductor.recorder.status.written > before, timeout=20_000)
    dock.shut()
    window.close()
    (folder,) = tmp_path.iterdir()
    if folder.name == "config":
        pytest.fail("no session was made")
    session = open_session(folder)
    assert session.ending is not None
    assert session.ending.samples == len(session.samples) > 5
    assert session.info.camera.name == "demo.mp4"
    assert not session.repairs


def test_a_dock_that_was_never_opened_has_nothing_to_end(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    dock = RecordDock(stage.tap, lambda: stage.settings, stage.panel._sign_set, LIGHT, stage.picture)
    qtbot.addWidget(dock)
    dock.set_theme(DARK)
    dock.shut()
    assert (dock.panel, dock.under_way) == (None, False)


@pytest.mark.usefixtures("marked")
def test_no_text_is_left_untranslated(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    stage.see(0.1)
    stage.panel.form.say(lambda: stage.panel.form._signer_rule())
    found = texts(stage)
    stage.fill_in()
    stage.panel.form.begin.click()
    for seconds in (0.5, 2.0, 1.0):
        stage.see(seconds)
        found += texts(stage)
        found.append(("bar", stage.panel.bar.text))
    stage.panel._pause()
    stage.panel._again()
    found += [*texts(stage), ("bar", stage.panel.bar.text)]
    stage.panel.end()
    qtbot.waitUntil(lambda: stage.panel.conductor is None, timeout=5_000)
    found += texts(stage)
    data = DATA | {str(tmp_path / "sessions"), stage.panel.summary.folder.text()}
    assert not [f"{where}: {text}" for where, text in found if bare(text) and text not in data]
    assert len(found) > 200


def test_a_language_is_switched_live(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handcam.sessions.conducting.monotonic", lambda: 0.0)  # frames are never waited for
    stage = Stage(qtbot, tmp_path / "sessions")
    stage.see(0.1)
    stage.fill_in()
    stage.panel.form.begin.click()
    stage.see(0.5)
    QTest.qWait(500)  # until what is said of quality is the newest
    stage.look()
    english = [text for _, text in texts(stage)]
    marker = Marker(qapp)
    qapp.installTranslator(marker)
    QCoreApplication.sendPostedEvents()
    there = texts(stage)
    data = DATA | {str(tmp_path / "sessions")}
    assert not [f"{where}: {text}" for where, text in there if bare(text) and text not in data]
    qapp.removeTranslator(marker)
    QCoreApplication.sendPostedEvents()
    QTest.qWait(500)
    stage.look()
    assert [text for _, text in texts(stage)] == english


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_everything_fits_beside_the_picture(qtbot: QtBot, tmp_path: Path, factor: float) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    font = QFont(stage.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    stage.setFont(font)
    QTest.qWait(50)
    least = stage.panel.minimumSizeHint()
    assert least.width() <= 24 * stage.fontMetrics().height()
    assert least.height() <= 620
    for page in (stage.panel.form, stage.panel.running, stage.panel.summary):
        inner = page.area.widget()
        assert inner is not None
        assert page.area.minimumSizeHint().width() >= inner.minimumSizeHint().width()
