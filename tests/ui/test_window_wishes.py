"""What users may wish of the window: large text, little motion, to be told, cameras that come and go, a first page."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from contrast import contrast
from fakes import Source
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from handcam.camera_watch import CameraWatch
from handcam.cameras import Camera
from handcam.domain import Frame, Reading, Result
from handcam.errors import LostError
from handcam.runner import State
from handcam.settings import Settings, SourceSettings, changed, load_settings, settings_path, with_source
from handcam.settings_file import save_settings
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.main_window import MainWindow
from handcam.ui.motion import calmed
from handcam.ui.theme import CONTRAST, DARK, LIGHT, Theme
from handcam.ui.type_size import use_text_scale
from handcam.ui.welcome import WelcomePage

Opener = Callable[..., MainWindow]


def with_window(settings: Settings, **wishes: object) -> Settings:
    return settings.model_copy(update={"window": settings.window.model_copy(update=wishes)})


def test_text_grows_and_shrinks_with_the_setting(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    before = window.panel.says.font().pointSizeF()
    for scale in (2.0, 1.0):
        window._apply(with_window(window.controller.settings, text_scale=scale))
        qtbot.waitUntil(partial(_has_size, window.panel.says, scale * before))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_window_fits_on_a_small_screen_at_any_text_size(
    open_window: Opener, qapp: QApplication, scale: float
) -> None:
    use_text_scale(qapp, scale)
    try:
        window = open_window("demo")
        QCoreApplication.sendPostedEvents()
        least = window.minimumSizeHint()
        assert (least.width() <= 1024, least.height() <= 640) == (True, True), least
    finally:
        use_text_scale(qapp, 1.0)


def test_with_reduced_motion_progress_goes_in_steps_and_nothing_scrolls(open_window: Opener) -> None:
    window = open_window("demo")
    window.resize(1600, 1000)
    assert window.panel.history.isVisible()
    window._apply(with_window(window.controller.settings, reduced_motion="on"))
    assert not window.panel.history.isVisible()
    frame = Frame(Source(1).read().pixels, 0, 0.0)  # type: ignore[union-attr]
    reading = Reading(0, 3, "w", 0.9, 0.62, False, {3: 0.9})
    calm = calmed(Result(frame, readings=(reading,), total=replace(reading, progress=1.0)))
    assert [r.progress for r in calm.readings] == [0.5]
    assert calm.total is not None
    assert calm.total.progress == 1.0


def test_screen_readers_are_told_digits_and_problems(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    window = open_window("demo", "asl")
    qtbot.waitUntil(lambda: "0" in told, timeout=20_000)
    window.banner.tell("The disk is full. Make room.")
    window.banner.tell("The disk is full. Make room.")
    assert told.count("The disk is full. Make room.") == 1


def _has_size(label: QLabel, points: float) -> bool:
    return label.font().pointSizeF() == pytest.approx(points)


class Pluggable(Source):
    """A camera that is pulled out after its third frame and plugged in again a little later."""

    lost = 0

    def read(self) -> Frame | None:
        frame = super().read()
        if frame is not None and frame.index == 3 and not self.lost:
            self.lost += 1
            raise LostError("Desk Cam stopped giving pictures. Plug it in again.")
        return frame


@pytest.mark.logs
def test_a_camera_that_was_pulled_out_comes_back_by_itself(qtbot: QtBot) -> None:
    source = Pluggable(10_000, realtime=True, every=0.02)
    window = MainWindow(Settings(), LIGHT, open_source=lambda *words, **more: source)
    qtbot.addWidget(window)
    window.start()
    qtbot.waitUntil(lambda: window.controller.state is State.LOST, timeout=20_000)
    assert "Plug it in again" in window.banner.text.text()
    qtbot.waitUntil(lambda: window.controller.state in (State.RUNNING, State.LOADING), timeout=20_000)
    assert not window.banner.isVisible()
    window.close()


def test_the_list_of_cameras_follows_what_is_plugged_in(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists: list[list[Camera] | None] = [None, [Camera(0, "Desk Cam", 0)], [Camera(0, "Desk Cam", 0)], []]
    monkeypatch.setattr(CameraWatch, "look", lambda watch: lists.pop(0) if lists else None)
    window = open_window("demo")
    qtbot.waitUntil(lambda: window.source_box.findText("Desk Cam") >= 0, timeout=5_000)
    qtbot.waitUntil(lambda: window.source_box.findText("Desk Cam") < 0, timeout=5_000)
    assert window.source_box.currentText() == "Demo clip"


def test_a_camera_that_is_plugged_in_takes_the_place_of_the_demo_clip(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged: list[Camera] = []

    def open_source(settings: SourceSettings, **more: object) -> Source:
        fails = "open" if settings.source == "camera" and not plugged else ""
        return Source(10_000, realtime=True, every=0.02, fails=fails)

    monkeypatch.setattr(CameraWatch, "look", lambda watch: list(plugged))
    window = MainWindow(Settings(), LIGHT, open_source=open_source)
    qtbot.addWidget(window)
    window.start()
    qtbot.waitUntil(lambda: window.controller.source == "demo", timeout=5_000)
    assert "It is broken. Mend it. Meanwhile" in window.banner.text.text()
    qtbot.wait(1100)  # two looks that find nothing new
    assert window.controller.source == "demo"
    plugged.append(Camera(0, "Desk Cam", 0))
    qtbot.waitUntil(lambda: window.controller.source == "camera", timeout=5_000)
    assert not window.banner.isVisible()
    window.close()
    assert window.kept.settings == Settings()


def test_what_was_chosen_is_there_at_the_next_start_and_what_was_not_is_not(qtbot: QtBot) -> None:
    stored, in_use = (
        with_source(Settings(), "Desk Cam"),
        changed(with_source(Settings(), "demo"), "stabiliser", sign_set="asl"),
    )
    save_settings(stored)
    window = MainWindow(in_use, LIGHT, lambda *words, **more: Source(5), KeptSettings(stored))
    qtbot.addWidget(window)
    window.start()
    window.two_hands.click()
    window.menu.actions_by_name["next_fit"].trigger()
    assert load_settings() == stored
    window.close()
    chosen = changed(changed(stored, "tracker", max_hands=2), "window", fit="filled")
    assert load_settings() == chosen
    window.show()
    window.source_box.chosen.emit("Wide")
    window.sign_box.chosen.emit("chinese")
    window.close()
    assert load_settings() == changed(with_source(chosen, "Wide"), "stabiliser", sign_set="chinese")


def test_nothing_is_written_before_the_user_has_agreed(qtbot: QtBot) -> None:
    window = MainWindow(Settings(), LIGHT, lambda *words, **more: Source(5))
    qtbot.addWidget(window)
    window.start()
    window.two_hands.click()
    window.close()
    assert not settings_path().exists()


def test_a_look_at_the_demo_first_is_in_the_language_that_was_chosen(qtbot: QtBot) -> None:
    opened: list[SourceSettings] = []

    def open_source(settings: SourceSettings, **more: object) -> Source:
        opened.append(settings)
        return Source(5)

    window = MainWindow(Settings(), LIGHT, open_source=open_source)
    qtbot.addWidget(window)
    window.start(welcome=True)
    (page,) = window.findChildren(WelcomePage)
    page.sign_box.chosen.emit("asl")
    page.language_box.setCurrentIndex(page.language_box.findData("en"))
    page.reject()
    used = window.controller.settings
    assert [settings.source for settings in opened] == ["demo"]
    assert (used.stabiliser.sign_set, used.window.language) == ("asl", "en")
    assert window.kept.settings == with_source(used, "camera")
    window.close()
    assert not settings_path().exists()


def test_a_new_user_is_asked_before_anything_is_opened(qtbot: QtBot) -> None:
    opened: list[SourceSettings] = []

    def open_source(settings: SourceSettings, **more: object) -> Source:
        opened.append(settings)
        return Source(5)

    window = MainWindow(Settings(source=SourceSettings(source="demo")), LIGHT, open_source=open_source)
    qtbot.addWidget(window)
    window.start(welcome=True)
    (page,) = window.findChildren(WelcomePage)
    qtbot.wait(100)
    assert opened == []
    assert not settings_path().exists()
    page.sign_box.chosen.emit("asl")
    page.accept()
    assert [settings.source for settings in opened] == ["demo"]
    assert load_settings().stabiliser.sign_set == "asl"
    assert window.controller.sign_set.name == "asl"
    window.close()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_outlines_can_be_told_from_their_ground(theme: Theme) -> None:
    for ground in (theme.window, theme.panel):
        for outline in (theme.muted, theme.accent):
            assert contrast(outline, ground) >= 3.0, (outline, ground)
