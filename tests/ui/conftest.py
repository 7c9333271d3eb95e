"""Windows that are closed with their threads when a test is over."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from handcam.settings import Settings, SourceSettings, StabiliserSettings
from handcam.ui.language import use_language
from handcam.ui.main_window import MainWindow
from handcam.ui.theme import LIGHT

Opener = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    """Whatever language a test before has left."""
    use_language(qapp, "en")


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Opener]:
    """Opens windows, and closes them (and their threads) at the end."""
    windows: list[MainWindow] = []

    def opened(source: str, sign_set: str = "counting") -> MainWindow:
        settings = Settings(source=SourceSettings(source=source), stabiliser=StabiliserSettings(sign_set=sign_set))
        window = MainWindow(settings, LIGHT)
        windows.append(window)
        window.start()
        return window

    yield opened
    for window in windows:
        if isValid(window):  # not deleted in the test
            window.close()
            window.deleteLater()
