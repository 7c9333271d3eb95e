"""What the window looks like, beside kept pictures of it: small ones, since letters differ from system to system.

After a change that is meant: `python tests/ui/test_screens.py` paints the kept pictures anew. Look at them.
"""

import os
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from kiosk_stand_in import DIGITS, StandIn, views
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from handcam.domain import Frame, Hand, Pixels, Reading, Result
from handcam.kiosk.view import Action
from handcam.settings import Settings, SourceSettings, StabiliserSettings
from handcam.ui.annotated import pixels_of
from handcam.ui.kiosk.window import KioskWindow
from handcam.ui.main_window import MainWindow
from handcam.ui.outlined_style import dress
from handcam.ui.singletons import keep_singletons_alive
from handcam.ui.theme import CONTRAST, DARK, LIGHT, Theme
from handcam.ui.type_size import use_text_scale
from handcam.ui.welcome import WelcomePage

KEPT = Path(__file__).parent.parent / "screens"
SIDE = 240  # pixels across a kept picture
ALIKE = 9.0  # mean difference of levels up to which two are alike; two themes differ by 60 and more
BLOCK = 75.0  # the same for the block of 24 pixels that differs most: a missing part


def shown() -> Result:
    """A hand made of straight fingers before a plain wall, read as a five that is being held."""
    fingers = [(-0.34, -0.1), (-0.16, -0.42), (0.0, -0.47), (0.15, -0.42), (0.3, -0.3)]
    points = [(0.0, 0.42)] + [
        (0.25 * x + 0.75 * x * step, 0.15 + (y - 0.15) * step) for x, y in fingers for step in (0.25, 0.5, 0.75, 1.0)
    ]
    landmarks = np.array([(320 + 340 * x, 250 + 340 * y, 0) for x, y in points], np.float32)
    pixels = np.full((480, 640, 3), (96, 104, 112), np.uint8)
    cv2.circle(pixels, (320, 290), 120, (198, 150, 120), -1)
    hand = Hand(landmarks, np.zeros((21, 3), np.float32), "right", 1.0)
    reading = Reading(0, 5, "five", 0.97, 0.6, False, {4: 0.02, 5: 0.97})
    return Result(Frame(pixels, 0, 0.0), (hand,), (), (), (reading,), None, {"track": 9.0})


def window(theme: Theme, size: tuple[int, int] = (1120, 700), scale: float = 1.0) -> MainWindow:
    """The window with that result, and nothing running behind it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, theme)
    use_text_scale(application, scale)
    settings = Settings(source=SourceSettings(source="demo"), stabiliser=StabiliserSettings(sign_set="counting"))
    made = MainWindow(settings, theme)
    made.resize(*size)
    made.show()
    made.view.show_result(shown())
    made.panel.show_result(shown())
    return made


def with_guide() -> QWidget:
    made = window(LIGHT)
    made.menu.actions_by_name["guide"].trigger()
    return made


def presenting() -> QWidget:
    made = window(DARK)
    made.view.set_presenting(True)
    return made.view


def page() -> QWidget:
    window(LIGHT).hide()
    made = WelcomePage(Settings(source=SourceSettings(source="demo")))
    made.resize(560, 360)
    made.show()
    return made


def kiosk(name: str, size: tuple[int, int] = (1280, 800)) -> QWidget:
    window(CONTRAST).hide()
    station = StandIn(views()[name])
    actions: dict[str, Action] = {"thumb": "backspace", "y": "clear"}
    made = KioskWindow(station, CONTRAST, digits=DIGITS, actions=actions, chord=QKeySequence("Ctrl+Q"), try_pin=None)
    made.resize(*size)
    made.show()
    made._show_newest()
    return made


SCREENS: dict[str, Callable[[], QWidget]] = {
    "light": lambda: window(LIGHT),
    "dark": lambda: window(DARK),
    "contrast": lambda: window(CONTRAST),
    "small": lambda: window(LIGHT, (1024, 640)),
    "large_text": lambda: window(DARK, (1024, 640), 2.0),
    "guide": with_guide,
    "presentation": presenting,
    "welcome": page,
    "kiosk_attract": lambda: kiosk("attract"),
    "kiosk_reading": lambda: kiosk("reading"),
    "kiosk_entered": lambda: kiosk("entered"),
    "kiosk_trouble": lambda: kiosk("trouble"),
    "kiosk_upright": lambda: kiosk("action", (800, 1280)),
}


def painted(make: Callable[[], QWidget]) -> Pixels:
    """A small picture of it, RGB uint8."""
    widget = make()
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    image = pixels_of(widget.grab().toImage())
    for top in QApplication.topLevelWidgets():
        top.close()
        top.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    height = round(image.shape[0] * SIDE / image.shape[1])
    return cv2.resize(image, (SIDE, height), interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def difference(one: Pixels, other: Pixels) -> tuple[float, float]:
    """Mean difference of levels, and that of the block of 24 pixels where it is greatest."""
    assert one.shape == other.shape
    apart = np.abs(one.astype(np.int16) - other).mean(axis=2).astype(np.float32)
    return float(apart.mean()), float(cv2.blur(apart, (24, 24)).max())


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> object:
    yield
    dress(qapp, LIGHT)
    use_text_scale(qapp, 1.0)


def kept(name: str) -> Pixels:
    picture = cv2.imread(str(KEPT / f"{name}.png"))
    assert picture is not None
    return cv2.cvtColor(picture, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)


@pytest.mark.parametrize("name", SCREENS)
def test_it_looks_as_it_did(qapp: QApplication, name: str) -> None:
    mean, worst = difference(painted(SCREENS[name]), kept(name))
    assert (mean < ALIKE, worst < BLOCK) == (True, True), (mean, worst)


def test_the_comparison_tells_what_differs() -> None:
    assert difference(kept("light"), kept("dark"))[0] > 3 * ALIKE
    without_digit = kept("light").copy()
    without_digit[10:70, 180:235] = without_digit[80, 185]  # the panel's ground in place of ring and digit
    assert difference(kept("light"), without_digit)[1] > BLOCK


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keep_singletons_alive()
    running = QApplication([])
    running.setStyle("Fusion")
    KEPT.mkdir(parents=True, exist_ok=True)
    for each, maker in SCREENS.items():
        cv2.imwrite(str(KEPT / f"{each}.png"), cv2.cvtColor(painted(maker), cv2.COLOR_RGB2BGR))
