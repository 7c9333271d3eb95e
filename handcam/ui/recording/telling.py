"""What is heard of a session: tones, and words for screen readers."""

from math import ceil

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from handcam.sessions.conducting import Moment
from handcam.sessions.plan import Phase
from handcam.ui.recording.texts import prompt_text
from handcam.ui.tones import Tone, Tones


class SessionTeller(QObject):
    """Tells what has changed from one moment to the next. GUI thread."""

    def __init__(self, speaker: QWidget) -> None:
        """speaker: the widget on whose behalf."""
        super().__init__(speaker)
        self.tones = Tones(self)
        self._speaker = speaker
        self._before: Moment | None = None
        self._words = True

    def begin(self, *, sounds: bool, words: bool) -> None:
        """A new session. sounds: with tones. words: screen readers are told."""
        self._before, self._words = None, words
        self.tones.enabled = sounds
        self.tones.prepare()

    def tell(self, now: Moment) -> None:
        """Tell what is new."""
        before, self._before = self._before, now
        if before is not None and before.taking != now.taking:
            self.tones.play(Tone.START if now.taking else Tone.END)
        elif before is not None and now.phase is Phase.COUNTDOWN and ceil(before.left) != ceil(now.left):
            self.tones.play(Tone.TICK)
        if now.taking and not (before is not None and before.taking):
            self.announce(self.tr("Recording"))
        elif before is None or (before.number, before.phase) != (now.number, now.phase):
            self._announce_phase(now)

    def announce(self, text: str) -> None:
        """Let a screen reader say this."""
        if text and self._words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._speaker, text))

    def _announce_phase(self, now: Moment) -> None:
        if now.phase is Phase.COUNTDOWN and now.prompt is not None:
            self.announce(self.tr("Show {prompt}").format(prompt=prompt_text(now.prompt)))
        elif now.phase is Phase.PAUSED:
            self.announce(self.tr("Paused"))
        elif now.phase is Phase.OVER and now.number:
            self.announce(self.tr("All is shown."))
