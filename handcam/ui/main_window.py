"""The window: choosers above, picture and reading side by side, status below."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from handcam.camera_watch import CameraWatch
from handcam.domain import Reading, Result
from handcam.errors import ModelError, SignSetError
from handcam.runner import Status
from handcam.settings import Settings, changed
from handcam.ui.announcer import Announcer
from handcam.ui.application import the_application
from handcam.ui.chooser_bar import ChooserBar
from handcam.ui.commands import CommandMenu
from handcam.ui.controller import LiveController, OpenSource
from handcam.ui.drop_target import DropTarget
from handcam.ui.fading import fade
from handcam.ui.findings import sentence
from handcam.ui.first_size import fitted_size
from handcam.ui.guide_dock import GuideDock
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.language import use_language
from handcam.ui.live_view import FITS, OVERLAYS, LiveView, after
from handcam.ui.motion import calmed, is_reduced
from handcam.ui.network_in_use import NetworkInUse
from handcam.ui.notices import Notices
from handcam.ui.openers import Openers
from handcam.ui.outgoing import Outgoing
from handcam.ui.outlined_style import dress
from handcam.ui.outputs_in_use import OutputsInUse
from handcam.ui.picture_tools import PictureTools
from handcam.ui.presentation import Presentation
from handcam.ui.reading_panel import ReadingPanel
from handcam.ui.recording.dock import RecordDock
from handcam.ui.settings_opener import SettingsOpener
from handcam.ui.side_dock import stand_beside
from handcam.ui.status_line import StatusLine
from handcam.ui.status_teller import StatusTeller
from handcam.ui.theme import Theme, theme_named
from handcam.ui.type_size import use_text_scale
from handcam.ui.window_state import keep_window, restore_window

log = logging.getLogger(__name__)

_POLL_MS = 8  # twice as often as a 60 Hz screen shows pictures: a result waits 4 ms on average
_STATUS_MS = 500


class MainWindow(QMainWindow):
    """Shows one controller's results."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        open_source: OpenSource | None = None,
        kept: KeptSettings | None = None,
    ) -> None:
        """
        settings: those to use.
        open_source: makes the source that the settings name, in place of `make_source`.
        kept: those for the next start, which get what is chosen here; None: the ones to use.

        Raises:
            SignSetError: the settings name a sign set that does not exist or make sense.
        """
        super().__init__()
        self.setWindowTitle("handcam")
        self.resize(fitted_size(self.screen()))
        self.controller = LiveController(settings, self, open_source)
        self.kept = kept or KeptSettings(settings)
        self.view = LiveView(theme)
        self.panel = ReadingPanel(theme)
        self.banner = Notices(theme)
        self.choosers = ChooserBar(settings)
        self.source_box, self.sign_box = self.choosers.source_box, self.choosers.sign_box
        self.two_hands, self.mirror = self.choosers.two_hands, self.choosers.mirror
        self.status_line = StatusLine()
        self.outgoing = Outgoing(theme, settings.window.backdrop, self)
        self.tools = PictureTools(self.view, self.outgoing, self.banner, self)
        self.announcer = Announcer(self)
        self._cameras = CameraWatch()
        self.guide = GuideDock(self.controller.sign_set, theme, self)
        self.settings_opener = SettingsOpener(self.kept, self._apply, self)
        parts = self.choosers, self.panel, self.status_line
        tap, settings_in_use = self.controller.tap, lambda: self.controller.settings
        self.record = RecordDock(tap, settings_in_use, self.controller.sign_set, theme, self.view, self)
        docks = self.guide, self.record
        self.presentation = Presentation(self, self.view, self.banner, parts, docks)
        chosen = self._choose, self.kept
        self.network = NetworkInUse(self.controller, self.status_line, self.banner, docks, chosen, self)
        typed, opener = self.panel.typed, self.settings_opener
        self.outputs = OutputsInUse(self.controller, self.status_line, self.banner, typed, opener)
        self._theme = theme
        self.openers = Openers(self, lambda: self._theme, settings_in_use)
        self.drops = DropTarget(self, theme)
        self.menu = CommandMenu(self, self._slots())
        self.choosers.set_menu(self.menu)
        self._teller = StatusTeller(self.banner, self._open, lambda: self.controller.source, self.source_box.open_file)
        self._latency_ms = 0.0
        self._realtime = True  # until the source says
        self._seen: set[str] = set()
        self._lay_out()
        self._connect()
        self._show_settings(settings)
        self.panel.set_digits(self.controller.sign_set.values)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show_newest)
        self._status_timer = QTimer(self)
        self._status_timer.timeout.connect(self._show_numbers)

    def start(self, notice: str = "", *, welcome: bool = False) -> None:
        """Show the window and open the source.

        notice: a sentence to tell first. welcome: ask a new user first, and open nothing before.
        """
        restore_window(self)
        self.show()
        for fault in filter(None, (notice, *self.sign_box.faults)):
            self.banner.tell(fault)
        self._first("window")
        if welcome:
            self._welcome()
        else:
            self._begin(self.controller.settings)

    def _begin(self, settings: Settings) -> None:
        before = self.controller.settings
        self._apply(settings)
        if (before.source, before.tracker) == (settings.source, settings.tracker):
            self.controller.open_source(self.controller.source)
        self._timer.start(_POLL_MS)
        self._status_timer.start(_STATUS_MS)

    def follow_theme(self) -> None:
        """Use the colours of the settings in use, or those the system has now."""
        theme = theme_named(self.controller.settings.window.theme)
        dress(the_application(), theme)
        self.set_theme(theme)

    def follow_motion(self) -> None:
        """Move as much as the settings in use say, or as the system has it now."""
        self._calm = is_reduced(self.controller.settings.window.reduced_motion)
        self.panel.set_reduced_motion(self._calm)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        for part in (self.view, self.panel, self.banner, self.guide, self.record, self.outgoing, self.drops):
            part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the threads with the window."""
        self._timer.stop()
        self._status_timer.stop()
        if not self.presentation.on:
            keep_window(self)
        self.kept.keep()
        self.hide()  # at once: the threads may take a moment
        self.record.shut()
        self.openers.close()
        self.network.close()
        self.outgoing.close()
        self.outputs.close()
        self.controller.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves the presentation, or closes what the banner says."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.presentation.on:
            self.menu.actions_by_name["present"].setChecked(False)
        else:
            self.banner.close_newest()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.view.set_note(self.status_line.note)  # all else does so by itself
        elif event.type() == QEvent.Type.WindowStateChange:
            wanted = self.outgoing.active, self.record.under_way, self.outputs.active
            self._rest(self.isMinimized() and not any(wanted))
        super().changeEvent(event)

    def _slots(self) -> dict[str, Callable[..., object]]:
        """What does each command."""
        return {
            "open_video": self.source_box.open_file,
            "open_folder": self.source_box.open_folder,
            "open_again": lambda: self._open(self.controller.source),
            "guide": self.guide.setVisible,
            "present": self.presentation.switch,
            "next_overlay": lambda: self._choose("window", overlay=after(OVERLAYS, self.view.overlay)),
            "next_fit": lambda: self._choose("window", fit=after(FITS, self.view.fit)),
            "add_hands": self._add_hands,
            **self.tools.slots,
            "settings": lambda: self.settings_opener.open(self.controller.settings),
            "outputs": self.outputs.open,
            "record": self.record.setVisible,
            **self.openers.slots,
            "teach": self.network.open,
            "quit": self.close,
        }

    def _lay_out(self) -> None:
        picture = QHBoxLayout()
        picture.setSpacing(0)
        picture.addWidget(self.view, 3)
        picture.addWidget(self.panel, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choosers)
        column.addWidget(self.banner)
        column.addLayout(picture, 1)
        self.setCentralWidget(page)
        stand_beside(self, (self.guide, self.record))
        self.setStatusBar(self.status_line)

    def _connect(self) -> None:
        self.source_box.chosen.connect(self._choose_source)
        self.drops.dropped.connect(self._take)
        self.drops.refused.connect(self.banner.say)
        self.sign_box.chosen.connect(lambda name: self._choose("stabiliser", sign_set=name))
        self.two_hands.toggled.connect(self._choose_hands)
        self.mirror.toggled.connect(lambda on: self._choose("window", mirror=on))
        self.controller.opening.connect(self._reset)
        self.controller.status_changed.connect(self._show_status)
        self.controller.digit_accepted.connect(self._accept)
        self.outgoing.ended.connect(lambda way: self._check(way, False))
        self.banner.said.connect(self.announcer.problem)
        self.record.told.connect(self.banner.tell)
        for name, dock in (("guide", self.guide), ("record", self.record)):
            dock.show_on(self.menu.actions_by_name[name])

    def _check(self, command: str, on: bool) -> None:
        """Show that a command is on or off, without doing it."""
        action = self.menu.actions_by_name[command]
        with QSignalBlocker(action):
            action.setChecked(on)

    def _rest(self, resting: bool) -> None:
        """Nothing is read while nobody can see it."""
        self.controller.rest(resting)
        if resting:
            self._timer.stop()
        elif self._status_timer.isActive():
            self._timer.start(_POLL_MS)

    # What follows is imported when it is asked for: the window opens sooner.

    def _welcome(self) -> None:
        from handcam.ui.first_start import ask_first

        use = partial(use_language, the_application())
        ask_first(self, self.controller.settings, self.kept, self._begin, self.banner.tell, use)

    def _apply(self, settings: Settings) -> bool:
        """Use these; False, and a sentence, where sign set or network cannot be used: then nothing is changed."""
        before, sign_set = self.controller.settings, self.controller.sign_set
        try:
            self.controller.apply(settings)
        except (SignSetError, ModelError) as error:
            self.banner.tell(error.sentence)
            return False
        if before.window.theme != settings.window.theme:
            self.follow_theme()
        if before.window.language != settings.window.language:
            use_language(the_application(), settings.window.language)
        if before.window.text_scale != settings.window.text_scale:
            use_text_scale(the_application(), settings.window.text_scale)
        self._show_settings(settings)
        if (before.stabiliser, sign_set) != (settings.stabiliser, self.controller.sign_set):
            self._show_sign_set()
        self.network.follow()
        self.outputs.follow()
        self.settings_opener.show_settings(settings)
        return True

    def _show_settings(self, settings: Settings) -> None:
        window = settings.window
        self._check("add_hands", settings.tracker.add_hands)
        self.choosers.show_settings(settings)
        self._show_mirror()
        self.view.set_overlay(window.overlay)
        self.view.set_fit(window.fit)
        self.follow_motion()
        self.outgoing.set_backdrop(window.backdrop)
        self.announcer.enabled = window.announce

    def _show_mirror(self) -> None:
        """A camera's picture is mirrored; what was recorded stays as it is."""
        self.mirror.setEnabled(self._realtime)
        self.view.set_mirror(self._realtime and self.mirror.isChecked())

    def _choose(self, section: str, **values: object) -> None:
        """Use these values of a section, which the user has chosen in the window, now and at the next start."""
        if self._apply(changed(self.controller.settings, section, **values)):
            self.kept.choose(section, **values)

    def _show_sign_set(self) -> None:
        sign_set = self.controller.sign_set
        self.sign_box.show_sign_set(self.controller.settings.stabiliser.sign_set, sign_set)
        self.panel.set_digits(sign_set.values)
        self.guide.set_sign_set(sign_set)
        self.record.set_sign_set(sign_set)
        result = self.controller.read_again()
        if result is not None:
            self._show_result(result)

    def _add_hands(self, on: bool) -> None:
        """Both hands are one number; that takes two hands."""
        self._choose("tracker", add_hands=on, **({"max_hands": 2} if on else {}))

    def _choose_hands(self, two: bool) -> None:
        """One hand alone has nothing to be added to."""
        self._choose("tracker", max_hands=2 if two else 1, **({} if two else {"add_hands": False}))

    def _choose_source(self, source: str) -> None:
        self.kept.choose("source", source=source)
        self._open(source)

    def _take(self, path: str) -> None:
        """Open what was let fall on the window."""
        if not self.openers.open_session(Path(path)):
            self._choose_source(path)

    def _open(self, source: str) -> None:
        self.controller.open_source(source)
        self.source_box.show_source(source)
        self.settings_opener.show_settings(self.controller.settings)

    def _reset(self) -> None:
        """Forget what was shown of the source before."""
        self._latency_ms = 0.0
        self._teller.reset()
        self.view.clear()
        self.view.set_note("")
        self.panel.clear()

    def _show_newest(self) -> None:
        if (result := self.controller.poll()) is None or self.view.faded:
            return
        self._first("picture")
        self._show_result(calmed(result) if self._calm else result)

    def _show_result(self, result: Result) -> None:
        self.view.show_result(result)
        self.outgoing.take(result, self.view.overlay, self.view.mirror)
        if not result.timings_ms:
            return
        finding = self.controller.finding
        self.panel.show_result(result, lambda: sentence(finding, self.controller.titles) if finding else "")
        self.guide.show_reading(result.readings[0] if result.readings else None)
        if any(reading.digit is not None for reading in result.readings):
            self._first("digit")
        # A camera's frames are stamped with our clock as they arrive; for a file there is only what the stages took.
        spent = sum(result.timings_ms.values())
        self._latency_ms = (monotonic() - result.frame.time) * 1000 if self._realtime else spent

    def _show_numbers(self) -> None:
        self.status_line.show_numbers(self.controller.rate, self._latency_ms)
        self.outgoing.look()
        self.status_line.show_outgoing(self.outgoing.note)
        cameras = self._cameras.look()
        if cameras is not None:
            self.source_box.set_cameras(cameras)
            self._teller.see_cameras(cameras)

    def _show_status(self, status: Status) -> None:
        self._realtime = status.realtime
        self._show_mirror()
        self.status_line.show_status(status)
        self.record.show_status(status)
        self.view.set_note(self.status_line.note)
        fade(status, self.view, (self.panel, self.guide, self.outgoing))
        self._teller.tell(status)

    def _accept(self, reading: Reading) -> None:
        if reading.digit is not None:
            log.info("accepted %d", reading.digit)
            self.panel.add_accepted(reading.digit)
            self.announcer.digit(reading.digit)
            self.guide.accept(reading)

    def _first(self, what: str) -> None:
        """Note in the log when something is seen for the first time."""
        if what not in self._seen:
            self._seen.add(what)
            log.info("first %s", what)
