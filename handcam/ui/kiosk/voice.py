"""What is said aloud: QtTextToSpeech, with the system's speech engine; and the sentence where there is none."""

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from handcam.sentences import Sentence

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

log = logging.getLogger(__name__)

_REMEDY = {
    "linux": Sentence("Install it with: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0"),
    "win32": Sentence("Add a voice in the system's settings, under speech."),
    "darwin": Sentence("Add a voice in the system's settings, under spoken content."),
}


class Voice(QObject):
    """Says short texts; what is still being said is cut short by what comes next. GUI thread; never raises."""

    problem_changed = Signal()

    def __init__(
        self, *, voice: str = "", rate: float = 0.0, volume: float = 1.0, parent: QObject | None = None
    ) -> None:
        """voice: by name; "": the first of the language. rate: -1..1. volume: 0..1."""
        super().__init__(parent)
        self._wanted, self._rate, self._volume = voice, rate, volume
        self._engine: QTextToSpeech | None = None
        self.problem: str = ""
        """A Sentence: why nothing is said, with the remedy; "" while all is well."""

    @property
    def works(self) -> bool:
        """Whether something can be said, as far as is known."""
        return self._engine is not None and not self.problem

    @property
    def engine_name(self) -> str:
        """What speaks: "speechd"; "" for nothing."""
        return "" if self._engine is None else self._engine.engine()

    def prepare(self) -> None:
        """Look for an engine; it says later, by `problem_changed`, where it fails after all."""
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as error:  # a library of the system is missing
            log.info("no speech: %s", error)
            self._note(Sentence("There is no speech engine. {remedy}", remedy=_remedy()))
            return
        engines = [name for name in QTextToSpeech.availableEngines() if name not in ("mock", "none")]
        if not engines:
            self._note(Sentence("There is no speech engine. {remedy}", remedy=_remedy()))
            return
        self._engine = QTextToSpeech(engines[0], self)
        self._engine.stateChanged.connect(self._look)
        self._engine.errorOccurred.connect(lambda *_: self._look())
        self._engine.setRate(self._rate)
        self._engine.setVolume(self._volume)
        self._look()

    def use_language(self, language: str) -> None:
        """Say everything in this language ("de") from now on, where there is a voice for it."""
        engine = self._engine
        if engine is None:
            return
        spoken = [locale for locale in engine.availableLocales() if locale.name().partition("_")[0] == language]
        if spoken:
            engine.setLocale(QLocale(language) if QLocale(language) in spoken else spoken[0])
        wanted = [voice for voice in engine.availableVoices() if voice.name() == self._wanted]
        if wanted:
            engine.setVoice(wanted[0])
        elif self._wanted:
            known = ", ".join(voice.name() for voice in engine.availableVoices()[:8])
            self._note(Sentence('There is no voice "{voice}". There are: {known}.', voice=self._wanted, known=known))
        elif not spoken and not self.problem:
            self._note(Sentence("The speech engine has no voice for this language. Add one, or choose another."))

    def say(self, text: str) -> None:
        """Say it now."""
        if self._engine is not None and text:
            self._engine.stop()
            self._engine.say(text)

    def _look(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        engine = self._engine
        if engine is None:
            return
        if engine.state() == QTextToSpeech.State.Error:
            reason = engine.errorString() or engine.engine()
            self._note(
                Sentence("The speech engine does not work ({reason}). {remedy}", reason=reason, remedy=_remedy())
            )
        elif self.problem.startswith("The speech engine does not work"):
            self._note("")

    def _note(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.problem_changed.emit()


def _remedy() -> Sentence:
    return _REMEDY.get(sys.platform, _REMEDY["linux"])
