"""The window: choosers above, picture and reading side by side, status below."""

import logging
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from handcam.build import CAMERA, DEMO
from handcam.domain import Reading
from handcam.errors import SignSetError
from handcam.runner import State, Status
from handcam.settings import Settings
from handcam.ui.banner import Banner
from handcam.ui.controller import LiveController
from handcam.ui.live_view import LiveView
from handcam.ui.reading_panel import ReadingPanel
from handcam.ui.sign_box import SignBox
from handcam.ui.source_box import SourceBox
from handcam.ui.theme import Theme

log = logging.getLogger(__name__)

_POLL_MS = 8  # twice as often as a 60 Hz screen shows pictures: a result waits 4 ms on average
_STATUS_MS = 500


class MainWindow(QMainWindow):
    """Shows one controller's results."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        """Raises SignSetError: the settings name a sign set that does not exist or make sense."""
        super().__init__()
        self.setWindowTitle("handcam")
        self.resize(1120, 700)
        self.controller = LiveController(settings, self)
        self.view = LiveView(theme)
        self.panel = ReadingPanel(theme)
        self.banner = Banner(theme)
        self.source_box = SourceBox(settings.source.source)
        self.sign_box = SignBox(settings.stabiliser.sign_set)
        self.mirror = QCheckBox("&Mirror")
        self.mirror.setAccessibleDescription("Show the picture as a mirror does")
        self.mirror.setChecked(settings.window.mirror)
        self.rate, self.latency, self.device = QLabel(), QLabel(), QLabel()
        self.two_hands = QCheckBox("&Two hands")
        self.two_hands.setAccessibleDescription("Follow two hands in place of one; takes about twice the time a frame")
        self.two_hands.setChecked(settings.tracker.max_hands == 2)
        self._error = ""  # the last one told
        self._silent = False
        self._latency_ms = 0.0
        self._realtime = False
        self._seen: set[str] = set()
        self._lay_out()
        self._connect()
        self.view.set_mirror(settings.window.mirror)
        self.panel.set_digits(self.controller.sign_set.values)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show_newest)
        self._status_timer = QTimer(self)
        self._status_timer.timeout.connect(self._show_numbers)

    def start(self) -> None:
        """Show the window and open the source."""
        self.show()
        self._first("window")
        QTimer.singleShot(0, self.source_box.refresh)
        self.controller.open_source(self.controller.source)
        self._timer.start(_POLL_MS)
        self._status_timer.start(_STATUS_MS)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        for part in (self.view, self.panel, self.banner):
            part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the threads with the window."""
        self._timer.stop()
        self._status_timer.stop()
        self.hide()  # at once: the threads may take a moment
        self.controller.stop()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        choosers = QHBoxLayout()
        choosers.setContentsMargins(12, 8, 12, 8)
        choosers.setSpacing(8)
        for text, box in (("&Source", self.source_box), ("Si&gn set", self.sign_box)):
            label = QLabel(text)
            label.setBuddy(box)
            choosers.addWidget(label)
            choosers.addWidget(box, 1)
            choosers.addSpacing(8)
        choosers.addWidget(self.two_hands)
        choosers.addWidget(self.mirror)
        picture = QHBoxLayout()
        picture.setSpacing(0)
        picture.addWidget(self.view, 3)
        picture.addWidget(self.panel, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(choosers)
        column.addWidget(self.banner)
        column.addLayout(picture, 1)
        self.setCentralWidget(page)
        for label, name in ((self.rate, "Frame rate"), (self.latency, "Latency"), (self.device, "Device")):
            label.setAccessibleName(name)
            label.setContentsMargins(8, 2, 8, 2)
            self.statusBar().addPermanentWidget(label)

    def _connect(self) -> None:
        self.source_box.chosen.connect(self._open)
        self.sign_box.chosen.connect(self._choose_sign_set)
        self.two_hands.toggled.connect(self._choose_hands)
        self.mirror.toggled.connect(self.view.set_mirror)
        self.controller.status_changed.connect(self._show_status)
        self.controller.digit_accepted.connect(self._accept)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Open), self.source_box.open_video),
            (QKeySequence(QKeySequence.StandardKey.Refresh), self._open_again),
            (QKeySequence("Ctrl+Q"), self.close),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(act)
            self.addAction(action)

    def _open_again(self) -> None:
        self._open(self.controller.source)

    def _choose_hands(self, two: bool) -> None:
        self._reset()
        self.controller.set_hands(2 if two else 1)

    def _open(self, source: str) -> None:
        self._reset()
        self.source_box.show_source(source)
        self.controller.open_source(source)

    def _reset(self) -> None:
        """Forget what was shown of the source before."""
        self._error = ""
        self._latency_ms = 0.0
        self.banner.hide()
        self.view.clear()
        self.view.set_note("")
        self.panel.clear()

    def _choose_sign_set(self, name: str) -> None:
        try:
            sign_set = self.controller.set_sign_set(name)
        except SignSetError as error:
            self.banner.say(str(error), "&Close", lambda: None)
            return
        self.sign_box.show_sign_set(name, sign_set)
        self.panel.set_digits(sign_set.values)

    def _show_newest(self) -> None:
        result = self.controller.poll()
        if result is None:
            return
        self._first("picture")
        self.view.show_result(result)
        if not result.timings_ms:
            return
        self.panel.show_reading(result.readings[0] if result.readings else None)
        if any(reading.digit is not None for reading in result.readings):
            self._first("digit")
        # A camera's frames are stamped with our clock as they arrive; for a file there is only what the stages took.
        spent = sum(result.timings_ms.values())
        self._latency_ms = (monotonic() - result.frame.time) * 1000 if self._realtime else spent

    def _show_numbers(self) -> None:
        self.rate.setText(f"{self.controller.rate:.0f} fps")
        self.latency.setText(f"{self._latency_ms:.0f} ms")

    def _show_status(self, status: Status) -> None:
        self._realtime = status.realtime
        notes = {State.OPENING: f"Opening {status.source}…", State.LOADING: "Loading the models…"}
        self.view.set_note(notes.get(status.state, ""))
        self.device.setText(status.device)
        self.statusBar().showMessage(f"{status.source}: {status.state.value}")
        if status.state is State.FAILED:
            self._explain(status)
        elif status.state is State.SILENT:
            self.panel.show_reading(None)
            says = f"{status.source} gives no pictures. Check its plug and its cover."
            self.banner.say(says, "&Try again", self._open_again)
        elif status.state is State.ENDED:
            self.banner.say(f"{status.source} has ended.", "&Play again", self._open_again)
        elif self._silent:
            self.banner.hide()
        self._silent = status.state is State.SILENT

    def _explain(self, status: Status) -> None:
        if status.error == self._error:
            return
        self._error = status.error
        self.panel.show_reading(None)
        if status.source_error and not status.frames and self.controller.source == CAMERA:
            # Nobody asked for this camera by name: the demo clip shows what handcam does.
            self._open(DEMO)
            says = f"{status.error} Meanwhile the demo clip is played."
            self.banner.say(says, "&Try again", lambda: self._open(CAMERA))
        else:
            self.banner.say(status.error, "&Try again", self._open_again)

    def _accept(self, reading: Reading) -> None:
        if reading.digit is not None:
            self.panel.add_accepted(reading.digit)

    def _first(self, what: str) -> None:
        """Note in the log when something is seen for the first time."""
        if what not in self._seen:
            self._seen.add(what)
            log.info("first %s", what)
