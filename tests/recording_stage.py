"""The recording panel beside a picture, and frames that come when they are told to."""

from collections.abc import Sequence
from pathlib import Path

from made_up_results import result
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from handcam.domain import Handedness
from handcam.runner import State, Status
from handcam.sessions.conducting import Conductor
from handcam.sessions.opening import Session, open_session
from handcam.sessions.tapping import Tap
from handcam.settings import Settings
from handcam.signs import load_sign_set
from handcam.ui.recording.panel import RecordPanel
from handcam.ui.theme import LIGHT

RATE = 32.0  # frames a second, so that their times are exact


def status(state: State = State.RUNNING, lost: str = "") -> Status:
    return Status(state, "Desk Cam", "", "", "CPU", 1, 0, True, lost)


class Stage(QWidget):
    """In place of window, camera and pipeline."""

    def __init__(self, qtbot: QtBot, folder: Path, sign_set: str = "counting") -> None:
        super().__init__()
        self.settings = Settings()
        self.tap = Tap()
        self.picture = QWidget()
        self.picture.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.panel = RecordPanel(
            self.tap, lambda: self.settings, load_sign_set(sign_set), LIGHT, self.picture, folder=folder
        )
        self.panel.form.sounds.setChecked(False)  # what audio a machine has is no matter of these tests
        self.frame = 0
        self.time = 1000.0
        self.sessions = folder
        row = QHBoxLayout(self)
        row.addWidget(self.panel, 1)
        row.addWidget(self.picture, 2)
        self.resize(1000, 640)
        self.panel.show_status(status())
        qtbot.addWidget(self, before_close_func=lambda stage: stage.panel.shut())
        with qtbot.waitExposed(self):
            self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)

    @property
    def conductor(self) -> Conductor:
        assert self.panel.conductor is not None
        return self.panel.conductor

    def see(self, seconds: float, sides: Sequence[Handedness] = ("right",)) -> None:
        """So many seconds of frames with these hands; the panel looks after each quarter of a second."""
        for at in range(round(seconds * RATE)):
            self.tap.write(result(self.frame, self.time, sides))
            self.frame += 1
            self.time += 1 / RATE
            if at % 8 == 7:
                self.look()
        self.look()

    def look(self) -> None:
        """What the timer does."""
        self.panel._poll()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(), key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def go_to(self, widget: QWidget) -> None:
        """With the Tab key."""
        for _ in range(60):
            if focused() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never gets to {widget}")

    def fill_in(self, signer: str = "s01", digits: Sequence[int] = (1, 2)) -> None:
        """The form, with the keyboard alone: these digits, one take with the right hand."""
        form = self.panel.form
        form.signer.setFocus()
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(signer)
        for digit, box in form.digits.boxes.items():
            self._tick(box, digit in digits)
        self.go_to(form.takes)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type("1")
        self._tick(form.hands["left"], False)
        self._tick(form.consent.agree, True)

    def begin(self) -> None:
        self.alt(Qt.Key.Key_D)

    def alt(self, key: Qt.Key) -> None:
        """The button with this letter, which is pressed for a moment before it counts."""
        self.press(key, Qt.KeyboardModifier.AltModifier)
        QTest.qWait(150)

    def _tick(self, box: QWidget, on: bool) -> None:
        if box.property("checked") != on:
            self.go_to(box)
            self.press(Qt.Key.Key_Space)

    def session(self) -> Session:
        (folder,) = self.sessions.iterdir()
        return open_session(folder)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
