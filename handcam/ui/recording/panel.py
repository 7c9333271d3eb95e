"""Recording in the window: the form, the session under way and its sum, one after the other, and what goes between."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from handcam.errors import HandcamError
from handcam.runner import State, Status
from handcam.sessions.conducting import Conductor
from handcam.sessions.plan import Phase
from handcam.sessions.starting import default_folder
from handcam.sessions.tapping import Tap
from handcam.settings import Settings
from handcam.signs import SignSet
from handcam.ui.foreign_texts import told
from handcam.ui.guide_texts import describe
from handcam.ui.language import Text
from handcam.ui.recording.bar import RecordingBar
from handcam.ui.recording.beginning import begin_session
from handcam.ui.recording.form import RecordForm
from handcam.ui.recording.key_signs import KeySigns
from handcam.ui.recording.keys import SessionKeys
from handcam.ui.recording.running import RunningPage
from handcam.ui.recording.summary import SummaryPage
from handcam.ui.recording.telling import SessionTeller
from handcam.ui.recording.texts import bar_text
from handcam.ui.recording.wishes import Wishes
from handcam.ui.theme import Theme

_POLL_MS = 40
_LINES_WIDE = 21  # the width that is wished for, in heights of a line of text
_SHARE = 0.36  # of the window's width, the most that is wished for


class RecordPanel(QWidget):
    """Holds the session while there is one. GUI thread.

    It takes results from a tap that the pipeline thread feeds, lies over the picture, and hears keys pressed there.
    """

    told = Signal(object)  # Sentence: what went wrong, to be seen and heard at once
    open_changed = Signal(bool)  # whether a session is under way
    teaching_wanted = Signal(object)  # Path: the folder of the session that has ended

    def __init__(
        self,
        tap: Tap,
        settings: Callable[[], Settings],
        sign_set: SignSet,
        theme: Theme,
        picture: QWidget,
        parent: QWidget | None = None,
        *,
        folder: Path | None = None,
    ) -> None:
        """settings: gives those in use. picture: what is recorded is seen there. folder: None: the default one."""
        super().__init__(parent)
        self._tap, self._settings, self._sign_set = tap, settings, sign_set
        self._status: Status | None = None
        self._conductor: Conductor | None = None
        self._signs = KeySigns({})
        self._digit: int | None = None
        self._ending = self._failed = False
        self.form = RecordForm(sign_set, folder or default_folder(), theme)
        self.running = RunningPage(theme)
        self.summary = SummaryPage(theme)
        self.bar = RecordingBar(picture)
        self._teller = SessionTeller(self)
        self.keys = SessionKeys(self)
        self.keys.watch(self.running)
        self.keys.watch(picture, passes_escape=True)
        self._timer = QTimer(self)
        self._stack = QStackedLayout(self)
        for page in (self.form, self.running, self.summary):
            self._stack.addWidget(page)
        self._connect()
        self._retranslate()

    @property
    def conductor(self) -> Conductor | None:
        """Of the session under way; None where there is none."""
        return self._conductor

    def set_sign_set(self, sign_set: SignSet) -> None:
        """Record signs of this set from the next session on."""
        self._sign_set = sign_set
        self.form.set_sign_set(sign_set)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        for page in (self.form, self.running, self.summary):
            page.set_theme(theme)

    def show_status(self, status: Status) -> None:
        """What the source is up to."""
        self._status = status

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        if self._conductor is not None:
            self.running.setFocus()
        elif self._stack.currentWidget() is self.summary:
            self.summary.another.setFocus()
        else:
            self.form.signer.setFocus()

    def ask_for(self, digit: int, takes: int) -> None:
        """Show the form with this digit alone and so many takes; while a session is under way it waits behind that."""
        for each, box in self.form.digits.boxes.items():
            box.setChecked(each == digit)
        self.form.takes.setValue(takes)
        if self._conductor is None:
            self._show_form()

    def end(self) -> None:
        """End the session under way; what it comes to is shown once all is on the disk."""
        if self._conductor is not None and not self._ending:
            self._ending = True
            self.keys.active = False
            self._tap.target = None
            self._conductor.end(0)

    def shut(self, timeout: float = 5.0) -> None:
        """End the session under way with the window: waits a bounded time for what is to be written."""
        conductor, self._conductor = self._conductor, None
        if conductor is not None:
            self._timer.stop()
            self._tap.target = None
            conductor.end(timeout)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow: the room is the picture's."""
        wide = min(_LINES_WIDE * self.fontMetrics().height(), round(_SHARE * self.window().width()))
        return QSize(max(wide, self.minimumSizeHint().width()), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.form.wanted.connect(self._begin)
        self._timer.timeout.connect(self._poll)
        self.summary.another.clicked.connect(self._show_form)
        self.summary.teaching_wanted.connect(self.teaching_wanted)
        for button, key, act in (
            (self.running.pause, self.keys.pause, self._pause),
            (self.running.again, self.keys.again, self._again),
            (self.running.skip, self.keys.skip, self._skip),
            (self.running.end, self.keys.end, self.end),
        ):
            button.clicked.connect(act)
            key.connect(act)
        self.keys.end_asked.connect(self._ask_again)
        self.keys.held.connect(self._hold)
        self.keys.released.connect(self._release)
        self.keys.other_sign.connect(self._choose_sign)

    def _begin(self, wishes: Wishes) -> None:
        size, settings = self._tap.size, self._settings()
        if size is None or self._status is None:
            self.form.say(lambda: self.tr("There is no picture yet. Choose a source that gives some first."))
            return
        if wishes.prompted and "both" in wishes.hands and settings.tracker.max_hands < 2:
            self.form.say(lambda: self.tr('For both hands at once, tick "Two hands" above the picture first.'))
            return
        try:
            self._conductor = begin_session(wishes, self._sign_set, settings, self._status.source, size)
        except HandcamError as error:
            says = error.sentence
            self.form.say(lambda: told(says))
            return
        self._show_running()

    def _show_running(self) -> None:
        conductor = self._conductor
        assert conductor is not None
        info = conductor.recorder.info
        self._ending, self._failed, self._digit = False, False, None
        self._signs = KeySigns(info.digits)
        self._teller.begin(sounds=self.form.sounds.isChecked(), words=self._settings().window.announce)
        self.running.begin(conductor.plan, info.digits, conductor.recorder.target_rate)
        self._stack.setCurrentWidget(self.running)
        self.running.setFocus()
        self.keys.active = True
        conductor.start()
        self._tap.target = conductor
        self._poll()
        self._timer.start(_POLL_MS)
        self.open_changed.emit(True)

    def _show_form(self) -> None:
        self._stack.setCurrentWidget(self.form)
        self.form.signer.setFocus()
        self.form.signer.selectAll()

    def _poll(self) -> None:
        conductor = self._conductor
        if conductor is None:
            return
        moment = conductor.moment
        self._teller.tell(moment)
        lost = self._status.lost if self._status is not None and self._status.state is State.LOST else ""
        self.running.show_moment(moment, lost)
        self.bar.say(bar_text(moment), taking=moment.taking)
        if moment.recording.error and not self._failed:
            self._failed = True
            self.told.emit(moment.recording.error)
            self.end()
        if self._ending and moment.recording.ended:
            self._finish(conductor)

    def _finish(self, conductor: Conductor) -> None:
        self._timer.stop()
        self._conductor = None
        self.bar.say("", taking=False)
        info = conductor.recorder.info
        self.summary.show_summary(conductor.moment, len(conductor.plan), info.digits, conductor.recorder.folder)
        self._stack.setCurrentWidget(self.summary)
        self.summary.another.setFocus()
        self.form.clear()
        self._teller.announce(f"{self.summary.title.text()}. {self.summary.sum.text()}")
        self.open_changed.emit(False)

    def _ask_again(self) -> None:
        self._say(lambda: self.tr("Press Escape again to end the session."))

    def _say(self, text: Text) -> None:
        """For a moment, to be seen and heard."""
        self.running.say(text)
        self._teller.announce(text())

    def _pause(self) -> None:
        conductor = self._conductor
        if conductor is None:
            return
        if conductor.moment.phase is Phase.PAUSED:
            conductor.start()
        else:
            conductor.pause()
        self._poll()

    def _again(self) -> None:
        if self._conductor is not None:
            deleted = self._conductor.again()
            self._say(lambda: self.tr("%n sample(s) left out.", "", deleted))
            self._poll()

    def _skip(self) -> None:
        if self._conductor is not None:
            self._conductor.skip()
            self._poll()

    def _hold(self, digit: int) -> None:
        sign = self._signs.of(digit)
        if self._conductor is not None and sign is not None and self._conductor.hold(sign):
            self._digit = digit
            self.running.choose(digit, sign)
            self._poll()

    def _release(self) -> None:
        if self._conductor is not None:
            self._conductor.release()
            self._poll()

    def _choose_sign(self, step: int) -> None:
        """Another of the signs of the digit whose key was held last."""
        if self._digit is not None:
            self._signs.turn(self._digit, step)
            sign = self._signs.of(self._digit) or ""
            self.running.choose(self._digit, sign)
            self._teller.announce(describe(sign))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Record a session"))
        if self._conductor is not None:
            self._poll()
