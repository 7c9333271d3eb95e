"""A session under way: what to show, how long still, how far it is, how well it is seen, and what can be done."""

from collections.abc import Mapping, Sequence
from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from handcam.sessions.conducting import Moment
from handcam.sessions.plan import Phase, Prompt
from handcam.ui.figures import figure
from handcam.ui.foreign_texts import told
from handcam.ui.guide_texts import describe
from handcam.ui.language import Text
from handcam.ui.recording.countdown import Countdown
from handcam.ui.recording.counts import CountsTable
from handcam.ui.recording.phase_label import PhaseLabel
from handcam.ui.recording.sign_view import SignView
from handcam.ui.recording.tall import Tall
from handcam.ui.recording.texts import hands_text, hint_text, quality_text
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled

_SHARE = 0.22  # of the height, the most that sign and countdown take
_NOTE_MS = 3000  # that a note stays
_STEADY = 0.4  # s for which what is said of quality stays, so that it can be read


class RunningPage(QWidget):
    """Shows the moments it is given; its buttons are for whoever conducts. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.what, self.how, self.words, self.phase = QLabel(), QLabel(), QLabel(), PhaseLabel()
        self.note, self.quality, self.rate, self.keys = QLabel(), QLabel(), QLabel(), QLabel()
        self.sign, self.countdown = SignView(theme), Countdown(theme)
        self.progress = QProgressBar()
        self.counts = CountsTable()
        self.pause, self.again, self.skip, self.end = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self._buttons = (self.pause, self.again, self.skip, self.end)
        self.area = Tall(theme)
        self._note: Text = str
        self._note_timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._note_timer.timeout.connect(lambda: self._show_note(str))
        self._moment: Moment | None = None
        self._chosen: tuple[int, str] | None = None
        self._plan = 0
        self._target = 0.0
        self._lost = ""
        self._quality_at = float("-inf")
        self._lay_out()
        self._retranslate()

    def begin(self, plan: Sequence[Prompt], digits: Mapping[str, int], target_rate: float) -> None:
        """A new session: its prompts, what each handshape means, samples a second and hand."""
        self._plan, self._target, self._chosen, self._lost = len(plan), target_rate, None, ""
        labels = {prompt.handshape: prompt.digit for prompt in plan}
        self.counts.begin(digits, tuple(sorted(labels, key=lambda label: labels[label])))
        self.progress.setRange(0, max(1, len(plan)))
        self.progress.setVisible(bool(plan))
        self._retranslate()

    def show_moment(self, moment: Moment, lost: str = "") -> None:
        """Show how it stands. lost: why there are no pictures; "" while there are. Cheap enough for 25 times a second.

        What is said of quality changes more seldom.
        """
        self._moment, self._lost = moment, lost
        self._show_prompt(moment)
        self.phase.show_phase(self._phase_text(moment), taking=moment.taking)
        running = moment.phase in (Phase.COUNTDOWN, Phase.TAKE) and not moment.waiting
        self.countdown.show_left(moment.left if running else None, taking=moment.taking)
        self.progress.setValue(moment.number)
        self.progress.setFormat(
            self.tr("{number} of {all}").format(number=min(moment.number + 1, self._plan), all=self._plan)
        )
        if monotonic() - self._quality_at >= _STEADY:
            self._quality_at = monotonic()
            self._show_quality(moment)
        self.counts.show_counts(moment.recording.counts)
        self._name_pause()

    def choose(self, digit: int, handshape: str) -> None:
        """The sign that a digit's key stands for."""
        self._chosen = digit, handshape
        if self._moment is not None:
            self.show_moment(self._moment, self._lost)

    def say(self, text: Text) -> None:
        """Show this for a moment."""
        self._show_note(text)
        self._note_timer.start()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        for part in (self.sign, self.countdown, self.area):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little height for the size of the text, the words have it before the pictures."""
        super().resizeEvent(event)
        for part in (self.sign, self.countdown):
            part.setMaximumHeight(round(_SHARE * self.height()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for the prompt. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        side = QHBoxLayout()
        side.addWidget(self.sign, 1)
        side.addWidget(self.countdown, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        for label in (self.words, self.note, self.quality, self.rate, self.keys, self.how):
            label.setWordWrap(True)
        parts: tuple[QWidget, ...] = (self.note, self.words, self.quality, self.rate, self.counts, self.keys)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.area.setWidget(page)
        grid = QGridLayout()
        for at, button in enumerate(self._buttons):
            grid.addWidget(button, *divmod(at, 2))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space what it is
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.what)
        layout.addWidget(self.how)
        layout.addLayout(side)
        layout.addWidget(self.phase)
        layout.addWidget(self.progress)
        layout.addWidget(self.area, 1)
        layout.addLayout(grid)

    def _show_prompt(self, moment: Moment) -> None:
        prompt = moment.prompt
        if prompt is not None and moment.held is None:
            self.what.setText(f"{prompt.digit}  {hands_text(prompt.hand)}")
            self.how.setText(hint_text(prompt.hint))
            self._show_sign(prompt.handshape)
            self.sign.show_sign(prompt.handshape, prompt.hand)
        elif self._chosen is not None:
            self.what.setText(str(self._chosen[0]))
            self.how.setText("")
            self._show_sign(self._chosen[1])
            self.sign.show_sign(self._chosen[1])
        else:
            self.what.setText(self.tr("All shown") if self._plan else self.tr("Hold a digit's key"))
            self.how.setText(self.tr("Hold a digit's key to record more, or end the session.") if self._plan else "")
            self._show_sign("")
            self.sign.show_sign("")

    def _show_sign(self, handshape: str) -> None:
        self.words.setText(describe(handshape) if handshape else "")

    def _phase_text(self, moment: Moment) -> str:
        if moment.waiting:
            goes_on = self.tr("Recording goes on once there are pictures again.")
            return f"{told(self._lost)} {goes_on}".strip()
        if moment.taking:
            return self.tr("● Recording")
        if moment.empty:
            return self.tr("! Nothing was recorded of the last take. Take it again with Backspace.")
        return {
            Phase.COUNTDOWN: self.tr("Get ready"),
            Phase.PAUSED: "‖ " + self.tr("Paused"),
        }.get(moment.phase, self.tr("Ready"))

    def _show_quality(self, moment: Moment) -> None:
        status = moment.recording
        wanted = moment.prompt.hand if moment.prompt is not None else None
        self.quality.setText(quality_text(status.seen, wanted, status.flags))
        self.rate.setText(
            self.tr("{rate} of {target} samples a second; {dropped} dropped").format(
                rate=figure(status.rate, 1), target=figure(self._target), dropped=figure(status.dropped)
            )
        )

    def _show_note(self, text: Text) -> None:
        self._note = text
        self.note.setText(text())
        self.note.setVisible(bool(self.note.text()))

    def _name_pause(self) -> None:
        paused = self._moment is not None and self._moment.phase is Phase.PAUSED
        text = self.tr("Go on") if paused else self.tr("Pause")
        if text != self.pause.text():
            self.pause.setText(text)
            self.pause.setAccessibleName(text)
        over = self._moment is not None and self._moment.phase is Phase.OVER
        for button in (self.pause, self.skip):
            button.setEnabled(not over)

    def _set_sizes(self) -> None:
        self.what.setFont(scaled(self.font(), 1.8, bold=True))
        self.phase.setFont(scaled(self.font(), 1.2, bold=True))
        self.note.setFont(scaled(self.font(), 1.0, bold=True))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Session under way"))
        for button, text in (
            (self.again, self.tr("Take again")),
            (self.skip, self.tr("Skip")),
            (self.end, self.tr("End")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.again.setAccessibleDescription(self.tr("Leaves out the samples of the last take, and takes it again"))
        self.keys.setText(
            self.tr(
                "Keys: Space pauses. Backspace takes the last one again. S skips. Escape, twice, ends. In a pause and "
                "at the end a digit's key records that digit while it is held; where it has several signs, the arrows "
                "up and down choose one."
            )
        )
        self.area.setAccessibleName(self.tr("How it goes"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self._quality_at = float("-inf")
        self._name_pause()
        self._show_note(self._note)
        if self._moment is not None:
            self.show_moment(self._moment, self._lost)
        self._set_sizes()
