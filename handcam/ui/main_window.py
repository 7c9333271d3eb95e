"""The window: choosers above, picture and reading side by side, status below."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from handcam.build import CAMERA, DEMO
from handcam.domain import Reading
from handcam.errors import SignSetError
from handcam.runner import State, Status
from handcam.settings import Settings, WindowSettings
from handcam.ui.chooser_bar import ChooserBar
from handcam.ui.commands import CommandMenu
from handcam.ui.controller import LiveController, OpenSource
from handcam.ui.findings import sentence
from handcam.ui.guide_dock import GuideDock
from handcam.ui.language import use_language
from handcam.ui.live_view import FITS, OVERLAYS, LiveView
from handcam.ui.notices import Notices
from handcam.ui.reading_panel import ReadingPanel
from handcam.ui.status_line import StatusLine
from handcam.ui.theme import Theme, palette, theme_named

log = logging.getLogger(__name__)

_POLL_MS = 8  # twice as often as a 60 Hz screen shows pictures: a result waits 4 ms on average
_STATUS_MS = 500

Choice = TypeVar("Choice")


class MainWindow(QMainWindow):
    """Shows one controller's results."""

    def __init__(self, settings: Settings, theme: Theme, open_source: OpenSource | None = None) -> None:
        """open_source: makes the source that the settings name, in place of `make_source`.

        Raises:
            SignSetError: the settings name a sign set that does not exist or make sense.
        """
        super().__init__()
        self.setWindowTitle("handcam")
        self.resize(1120, 700)
        self.controller = LiveController(settings, self, open_source)
        self.view = LiveView(theme)
        self.panel = ReadingPanel(theme)
        self.banner = Notices(theme)
        self.choosers = ChooserBar(settings)
        self.source_box, self.sign_box = self.choosers.source_box, self.choosers.sign_box
        self.two_hands, self.mirror = self.choosers.two_hands, self.choosers.mirror
        self.status_line = StatusLine()
        self.guide = GuideDock(self.controller.sign_set, theme, self)
        self.menu = CommandMenu(self, self._slots())
        self.choosers.set_menu(self.menu)
        self._error = ""  # the last one told
        self._silent = False
        self._latency_ms = 0.0
        self._realtime = False
        self._seen: set[str] = set()
        self._lay_out()
        self._connect()
        self.view.set_mirror(settings.window.mirror)
        self._show_window_settings(settings.window)
        self.panel.set_digits(self.controller.sign_set.values)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show_newest)
        self._status_timer = QTimer(self)
        self._status_timer.timeout.connect(self._show_numbers)

    def start(self, notice: str = "") -> None:
        """Show the window and open the source. notice: a sentence to tell first."""
        self.show()
        if notice:
            self.banner.tell(notice)
        self._first("window")
        QTimer.singleShot(0, self.source_box.refresh)
        self.controller.open_source(self.controller.source)
        self._timer.start(_POLL_MS)
        self._status_timer.start(_STATUS_MS)

    def follow_theme(self) -> None:
        """Use the colours of the settings in use, or those the system has now."""
        theme = theme_named(self.controller.settings.window.theme)
        QApplication.setPalette(palette(theme))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        for part in (self.view, self.panel, self.banner, self.guide):
            part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the threads with the window."""
        self._timer.stop()
        self._status_timer.stop()
        self.hide()  # at once: the threads may take a moment
        self.controller.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves the presentation."""
        presenting = self.menu.actions_by_name["present"]
        if event.key() == Qt.Key.Key_Escape and presenting.isChecked():
            presenting.setChecked(False)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.view.set_note(self.status_line.note)  # all else does so by itself
        super().changeEvent(event)

    def _slots(self) -> dict[str, Callable[..., object]]:
        """What does each command."""
        return {
            "open_video": self.source_box.open_file,
            "open_folder": self.source_box.open_folder,
            "open_again": self._open_again,
            "guide": self.guide.setVisible,
            "present": self._present,
            "next_overlay": lambda: self.view.set_overlay(_after(OVERLAYS, self.view.overlay)),
            "next_fit": lambda: self.view.set_fit(_after(FITS, self.view.fit)),
            "add_hands": self._add_hands,
            "snapshot": self._save_snapshot,
            "settings": self._open_settings,
            "keys": self._open_keys,
            "about": self._open_about,
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
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.guide)
        self.setStatusBar(self.status_line)

    def _connect(self) -> None:
        self.source_box.chosen.connect(self._open)
        self.sign_box.chosen.connect(self._choose_sign_set)
        self.two_hands.toggled.connect(self._choose_hands)
        self.mirror.toggled.connect(self.view.set_mirror)
        self.view.dropped.connect(self._open)
        self.controller.status_changed.connect(self._show_status)
        self.controller.digit_accepted.connect(self._accept)
        self.guide.visibilityChanged.connect(self.menu.actions_by_name["guide"].setChecked)

    def _present(self, on: bool) -> None:
        """Nothing but picture and digit, on the whole screen; or back."""
        for part in (self.choosers, self.panel, self.status_line):
            part.setVisible(not on)
        if on:
            self.guide.hide()
        self.view.set_presenting(on)
        if on:
            self._before = self.windowState()
            self.showFullScreen()
            self.view.setFocus()
        else:
            self.setWindowState(self._before)

    def _save_snapshot(self) -> None:
        image = self.view.snapshot()
        if image is None:
            self.banner.no_picture()
            return
        title, kinds = self.tr("Save the picture"), self.tr("Pictures (*.png)")
        path, _ = QFileDialog.getSaveFileName(self, title, "handcam.png", kinds)
        if path and not image.save(path if Path(path).suffix else f"{path}.png"):
            self.banner.not_written(path, self._save_snapshot)

    # What follows is imported when it is asked for: the window opens sooner.

    def _open_keys(self) -> None:
        from handcam.ui.sheets import key_sheet

        key_sheet(self).open()

    def _open_about(self) -> None:
        from handcam.ui.sheets import about_sheet

        about_sheet(self).open()

    def _open_settings(self) -> None:
        from handcam.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.controller.settings, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self._apply)
        dialog.show()

    def _apply(self, settings: Settings) -> None:
        """Use what was set in the dialog."""
        before = self.controller.settings
        try:
            self.controller.apply(settings)
        except SignSetError as error:
            self.banner.tell(str(error))
            return
        if (before.source, before.tracker) != (settings.source, settings.tracker):
            self._reset()
        with QSignalBlocker(self.two_hands):
            self.two_hands.setChecked(settings.tracker.max_hands == 2)
        self._show_window_settings(settings.window)
        if before.window.theme != settings.window.theme:
            self.follow_theme()
        application = QApplication.instance()
        if application is not None and before.window.language != settings.window.language:
            use_language(application, settings.window.language)
        self.source_box.show_source(settings.source.source)
        self.sign_box.show_sign_set(settings.stabiliser.sign_set, self.controller.sign_set)
        self._show_sign_set()

    def _show_window_settings(self, window: WindowSettings) -> None:
        self.mirror.setChecked(window.mirror)
        self.view.set_overlay(window.overlay)
        self.view.set_fit(window.fit)

    def _show_sign_set(self) -> None:
        self.panel.set_digits(self.controller.sign_set.values)
        self.guide.set_sign_set(self.controller.sign_set)

    def _add_hands(self, on: bool) -> None:
        """Both hands are one number; that takes two hands."""
        self._reset()
        self.controller.set_adding(on)
        if on and not self.two_hands.isChecked():
            self.two_hands.setChecked(True)

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
            self.banner.tell(str(error))
            return
        self.sign_box.show_sign_set(name, sign_set)
        self._show_sign_set()

    def _show_newest(self) -> None:
        result = self.controller.poll()
        if result is None:
            return
        self._first("picture")
        self.view.show_result(result)
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

    def _show_status(self, status: Status) -> None:
        self._realtime = status.realtime
        self.status_line.show_status(status)
        self.view.set_note(self.status_line.note)
        if status.state is State.FAILED:
            self._explain(status)
        elif status.state is State.SILENT:
            self.panel.show_reading(None)
            self.banner.silent(status.source, self._open_again)
        elif status.state is State.ENDED:
            self.banner.ended(status.source, self._open_again)
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
            self.banner.plays_demo(status.error, lambda: self._open(CAMERA))
        else:
            self.banner.failed(status.error, self._open_again)

    def _accept(self, reading: Reading) -> None:
        if reading.digit is not None:
            self.panel.add_accepted(reading.digit)
            self.guide.accept(reading)

    def _first(self, what: str) -> None:
        """Note in the log when something is seen for the first time."""
        if what not in self._seen:
            self._seen.add(what)
            log.info("first %s", what)


def _after(choices: Sequence[Choice], current: Choice) -> Choice:
    """The next of them, round and round."""
    return choices[(choices.index(current) + 1) % len(choices)]
