"""Reduced motion and high contrast: as the setting says, or as the system has it."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from handcam.settings import Settings, load_settings
from handcam.ui.main_window import MainWindow
from handcam.ui.motion import is_reduced
from handcam.ui.theme import CONTRAST, DARK, LIGHT, current_theme, theme_named

Wish = Callable[..., None]


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Wish:
    """Sets what the system says."""

    def says(*, reduced: bool = False, contrast: bool = False, dark: bool = False) -> None:
        accessibility = SimpleNamespace(
            motionPreference=lambda: Qt.MotionPreference(int(reduced)),
            contrastPreference=lambda: Qt.ContrastPreference(int(contrast)),
        )
        scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
        hints = SimpleNamespace(accessibility=lambda: accessibility, colorScheme=lambda: scheme)
        for module in ("motion", "theme"):
            monkeypatch.setattr(f"handcam.ui.{module}.QGuiApplication", SimpleNamespace(styleHints=lambda: hints))

    return says


@pytest.mark.parametrize("reduced", [True, False])
def test_the_setting_goes_before_the_system(system: Wish, reduced: bool) -> None:
    system(reduced=reduced)
    assert (is_reduced("on"), is_reduced("off"), is_reduced("system")) == (True, False, reduced)


def test_the_real_system_says_something(qtbot: QtBot) -> None:
    assert is_reduced("system") in (True, False)
    assert current_theme() in (LIGHT, DARK, CONTRAST)


def test_the_window_follows_the_system(qtbot: QtBot, system: Wish) -> None:
    system()
    window = MainWindow(Settings(), LIGHT)
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    window.show()
    assert window.panel.history.isVisible()
    system(reduced=True)
    window.follow_motion()
    assert not window.panel.history.isVisible()


@pytest.mark.parametrize(("stored", "means"), [("true", "on"), ("false", "off"), ('"system"', "system")])
def test_older_files_hold_a_switch(tmp_path: Path, stored: str, means: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[window]\nreduced_motion = {stored}\n")
    assert load_settings(path).window.reduced_motion == means


def test_who_wishes_high_contrast_of_the_system_has_it(system: Wish) -> None:
    system(contrast=True, dark=True)
    assert theme_named("system") is CONTRAST
    assert theme_named("light") is LIGHT
    system(dark=True)
    assert theme_named("system") is DARK
