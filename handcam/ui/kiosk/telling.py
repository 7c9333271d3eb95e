"""What the kiosk says and sounds, and its small print: what is stored, where numbers go, what is missing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer

from handcam.kiosk.view import Happened, Happening, Phase, Trouble
from handcam.kiosk_settings import KioskConfig
from handcam.outputs.output import OutputState
from handcam.ui.announcer import Announcer
from handcam.ui.foreign_texts import told
from handcam.ui.kiosk.voice import Voice
from handcam.ui.kiosk.words import spoken
from handcam.ui.tones import Tone, Tones

if TYPE_CHECKING:
    from handcam.build_kiosk import Kiosk
    from handcam.ui.kiosk.window import KioskWindow

_LOOK_MS = 1000
_TONES: dict[Happened, Tone] = {
    "accepted": Tone.ACCEPTED,
    "taken_back": Tone.BACK,
    "cleared": Tone.BACK,
    "entered": Tone.ENTERED,
    "paused": Tone.END,
    "resumed": Tone.START,
}


class Teller(QObject):
    """Speech, tones, screen readers and notes of one kiosk. GUI thread."""

    def __init__(self, config: KioskConfig, kiosk: "Kiosk | None", window: "KioskWindow") -> None:
        """kiosk: None: the safe screen is shown, and there is nothing to tell."""
        super().__init__(window)
        speech = config.speech
        self._kiosk, self._window = kiosk, window
        self._speaks, self._when = speech.enabled and kiosk is not None, speech.tones
        language = QLocale().name().partition("_")[0]
        self.voice = Voice(language=language, voice=speech.voice, rate=speech.rate, volume=speech.volume)
        self.tones = Tones(self)
        self._announcer = Announcer(window)
        self._announcer.enabled = config.window.announce
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        window.happened.connect(self._tell)

    def start(self) -> None:
        """Look for speech and sound, and begin to tell."""
        if self._speaks:
            self.voice.look()
        self._show_notes()
        self._timer.start(_LOOK_MS)

    def stop(self) -> None:
        """Say no more."""
        self._timer.stop()
        self.voice.close()

    @property
    def _sounds(self) -> bool:
        return self._when == "always" or (self._when == "without_speech" and not self.voice.engine_name)

    def _tell(self, happening: Happening) -> None:
        if self._sounds and not happening.by_itself:
            self.tones.play(_TONES[happening.kind])
        if self._speaks:
            self.voice.say(spoken(happening))
        if happening.kind == "accepted" and happening.digit is not None:
            self._announcer.digit(happening.digit)

    def _look(self) -> None:
        view = self._window.view
        if view.phase is Phase.TROUBLE and view.trouble is not Trouble.STARTING:
            self._announcer.problem(told(view.says))
        if self._speaks:
            self.voice.look()
        self._show_notes()

    def _show_notes(self) -> None:
        if self._kiosk is not None:
            self._kiosk.speech = self.voice.engine_name if self._speaks else ""
        self._window.set_notes(self._notes)

    def _notes(self) -> str:
        if self._kiosk is None:
            return QCoreApplication.translate("Kiosk", "It is tried again every minute, by itself.")
        return "  ·  ".join(filter(None, (self._privacy(), self._outputs(), self._speech())))

    def _privacy(self) -> str:
        assert self._kiosk is not None
        names = [name.replace("_", " ") for name in self._kiosk.delivery.statuses]
        if not names:
            return QCoreApplication.translate("Kiosk", "No picture is kept, and nothing leaves this station.")
        text = QCoreApplication.translate("Kiosk", "No picture is kept or sent. Numbers go to: {outputs}")
        return text.format(outputs=", ".join(names))

    def _outputs(self) -> str:
        assert self._kiosk is not None
        bad = (OutputState.TROUBLE, OutputState.FAILED)
        for status in self._kiosk.delivery.statuses.values():
            if status.state in bad:
                return "⚠ " + told(status.says)
        return ""

    def _speech(self) -> str:
        if self._speaks and self.voice.problem:
            return "⚠ " + told(self.voice.problem)
        if self._sounds and self.tones.silent:
            return "⚠ " + QCoreApplication.translate("Kiosk", "There is nothing here to hear tones with.")
        return ""
