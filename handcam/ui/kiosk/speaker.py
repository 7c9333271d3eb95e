"""The process that speaks: a text a line comes in, what became of it goes out, as JSON.

`python -m handcam.ui.kiosk.speaker LANGUAGE VOICE RATE VOLUME`. A process of its own, because speech engines wait for
servers, and Qt holds Python's lock meanwhile: in the kiosk's process everything would stand still with them.

Out: {"engine": name} once it can speak, {"problem": Sentence} where it cannot, {"said": n} after the n-th text.
"""

import json
import sys
from threading import Thread

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from handcam.kiosk.heartbeat import die_with_the_parent, packed
from handcam.sentences import Sentence

_REMEDY = {
    "linux": Sentence("Install it with: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0"),
    "win32": Sentence("Add a voice in the system's settings, under speech."),
    "darwin": Sentence("Add a voice in the system's settings, under spoken content."),
}


def remedy() -> Sentence:
    """How a system gets a speech engine."""
    return _REMEDY.get(sys.platform, _REMEDY["linux"])


class Speaker(QObject):
    """Says what comes in. Main thread, but for `read`."""

    came = Signal(str)  # a text; queued, from the reading thread
    ended = Signal()

    def __init__(self, language: str, voice: str, rate: float, volume: float) -> None:
        super().__init__()
        self._engine: QTextToSpeech | None = None
        self._said = 0
        self.came.connect(self._say)
        names = [name for name in QTextToSpeech.availableEngines() if name not in ("mock", "none")]
        if not names:
            _tell(problem=packed(Sentence("There is no speech engine. {remedy}", remedy=remedy())))
            return
        engine = QTextToSpeech(names[0], self)
        if engine.state() == QTextToSpeech.State.Error:
            reason = engine.errorString() or names[0]
            _tell(
                problem=packed(
                    Sentence("The speech engine does not work ({reason}). {remedy}", reason=reason, remedy=remedy())
                )
            )
            return
        engine.setRate(rate)
        engine.setVolume(volume)
        self._engine = engine
        engine.errorOccurred.connect(lambda *_: self.ended.emit())  # begun anew, it may find its server again
        _tell(engine=names[0])
        if says := _chosen(engine, language, voice):
            _tell(problem=packed(says))

    def read(self) -> None:
        """Pass on what comes in until there is no more. On a thread of its own."""
        for line in sys.stdin:
            self.came.emit(str(json.loads(line)))
        self.ended.emit()

    def _say(self, text: str) -> None:
        if self._engine is not None:
            self._engine.stop()
            self._engine.say(text)
        self._said += 1
        _tell(said=self._said)


def _chosen(engine: QTextToSpeech, language: str, wanted: str) -> str:
    """Take the voice of this name, or one of the language; a Sentence where there is none."""
    spoken = [place for place in engine.availableLocales() if place.name().partition("_")[0] == language]
    if spoken:
        engine.setLocale(QLocale(language) if QLocale(language) in spoken else spoken[0])
    voices = engine.availableVoices()
    named = [voice for voice in voices if voice.name() == wanted]
    if named:
        engine.setVoice(named[0])
    elif wanted:
        known = ", ".join(voice.name() for voice in voices[:8])
        return Sentence('There is no voice "{voice}". There are: {known}.', voice=wanted, known=known)
    elif not spoken:
        return Sentence("The speech engine has no voice for this language. Add one, or choose another.")
    return ""


def _tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Speak until standard input ends."""
    die_with_the_parent()
    language, voice, rate, volume = sys.argv[1:]
    application = QCoreApplication(sys.argv[:1])
    speaker = Speaker(language, voice, float(rate), float(volume))
    speaker.ended.connect(application.quit)
    Thread(target=speaker.read, daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main()
