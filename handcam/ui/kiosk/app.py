"""Starting the kiosk's screen, and ending it without leaving a thread behind."""

import logging
import signal
import sys
from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QScreen
from PySide6.QtWidgets import QApplication

from handcam.domain import Frame
from handcam.errors import SettingsError
from handcam.kiosk.awake import Awake
from handcam.kiosk.pin import Answer, Gate
from handcam.kiosk.supervisor import LEFT, RESTART
from handcam.kiosk.view import Happening, KioskView, Phase, Trouble
from handcam.kiosk_settings import KioskConfig, LockSettings
from handcam.sentences import Sentence
from handcam.ui.app import make_application
from handcam.ui.kiosk.screensaver import hold_screen_saver_off, keep_x_awake

if TYPE_CHECKING:
    from handcam.build_kiosk import Kiosk
    from handcam.kiosk.heartbeat import Pulse
    from handcam.ui.kiosk.window import KioskWindow

log = logging.getLogger(__name__)

_BEAT_MS = 1000
_BUG = 70
"""Exit code after an error that nobody foresaw: it is in the log."""


def open_kiosk(
    config: KioskConfig, *, pulse: "Pulse", make: "Callable[[], Kiosk] | None" = None, safe: str = ""
) -> int:
    """Show the kiosk until somebody finds the way out; returns the exit code. Main thread.

    make: makes its parts; None: there are none, and only `safe`, a Sentence, is shown.

    Raises:
        DisplayError: there is no screen, or Qt's system libraries are missing.
        SignSetError, SettingsError: the configuration makes no sense.
    """
    application = make_application()
    from handcam.ui.kiosk.telling import Teller
    from handcam.ui.language import use_language
    from handcam.ui.outlined_style import dress
    from handcam.ui.theme import theme_named
    from handcam.ui.type_size import use_text_scale

    theme = theme_named(config.window.theme)
    dress(application, theme)
    use_language(application, config.window.language)
    use_text_scale(application, config.window.text_scale)
    kiosk = None if make is None else make()
    gate = kiosk.gate if kiosk else Gate(config.lock.pin_hash, attempts=config.lock.attempts, wait=config.lock.wait)
    window = _make_window(config, kiosk, gate, safe)
    window.left.connect(application.quit)
    teller = Teller(config, kiosk, window)
    upkeep = _Upkeep(kiosk, pulse, window)
    before = {name: signal.signal(name, lambda *_: QTimer.singleShot(0, window.leave)) for name in _signals()}
    try:
        window.start(lambda: _screen_named(config.station.screen, application.screens()))
        if kiosk is not None:
            kiosk.start(config.health.port if config.health.enabled else None)
        teller.start()
        upkeep.start()
        _end_on_bugs(application, pulse)
        code = application.exec()
        if code == LEFT and not upkeep.exhausted:
            pulse.tell_left()
        return RESTART if upkeep.exhausted else code
    finally:
        sys.excepthook = sys.__excepthook__
        for name, handler in before.items():
            signal.signal(name, handler)
        upkeep.stop()
        teller.stop()
        if kiosk is not None:
            kiosk.stop()


def _make_window(config: KioskConfig, kiosk: "Kiosk | None", gate: Gate, safe: str) -> "KioskWindow":
    from handcam.build_kiosk import signs_of
    from handcam.signs import load_sign_set
    from handcam.ui.kiosk.window import KioskWindow
    from handcam.ui.motion import is_reduced
    from handcam.ui.theme import theme_named

    digits: dict[int, str] = {}
    actions = {}
    if kiosk is not None:  # the safe screen may stand there because of the sign set
        sign_set = load_sign_set(config.stabiliser.sign_set)
        for handshape, digit in sign_set.digits.items():
            digits.setdefault(digit, handshape)
        actions = signs_of(config, sign_set)
    return KioskWindow(
        kiosk.station if kiosk else _SafeScreen(safe),
        theme_named(config.window.theme),
        digits=[(handshape, digit) for digit, handshape in sorted(digits.items())],
        actions=actions,
        chord=_chord(config.lock.chord if kiosk is not None else LockSettings().chord),
        try_pin=(lambda pin: _tried(gate, pin)) if gate.has_pin else None,
        title=config.station.title,
        mirror=config.window.mirror,
        calm=is_reduced(config.window.reduced_motion),
        takes_keys=not config.keystrokes.enabled,
    )


def _end_on_bugs(application: QApplication, pulse: "Pulse") -> None:
    """An error that nobody foresaw ends the process, and another is begun: a screen that stands still helps nobody."""

    def end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.excepthook = lambda *_: None  # the same error may come with every picture
        log.error("the kiosk failed", exc_info=(kind, error, trace))
        pulse.tell(Sentence("Something went wrong inside handcam ({reason}). Look at the kiosk's log.", reason=error))
        application.exit(_BUG)

    sys.excepthook = end


def _tried(gate: Gate, pin: str) -> str:
    """What is said of this PIN; "" where it is right."""
    now = monotonic()
    answer = gate.try_pin(pin, now)
    if answer is Answer.RIGHT:
        return ""
    left = round(gate.state.left(now))
    if left > 0:
        return Sentence("That was wrong too often. Wait {seconds} seconds and type it again.", seconds=left)
    return Sentence("That was not the PIN. Type it again.")


def _chord(text: str) -> QKeySequence:
    """The keys that lead out.

    Raises:
        SettingsError: nobody can press them.
    """
    keys = QKeySequence(text)
    pressed = keys[0] if keys.count() == 1 else None  # type: ignore[index]  # the stubs lack it
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    letters = range(int(Qt.Key.Key_A), int(Qt.Key.Key_Z) + 1)
    functions = range(int(Qt.Key.Key_F1), int(Qt.Key.Key_F12) + 1)
    if pressed is None or not pressed.keyboardModifiers() & held or int(pressed.key()) not in (*letters, *functions):
        raise SettingsError(
            'lock.chord: "{keys}" are no keys that lead out. Name Ctrl, Alt or Meta with a letter or F1 to F12, '
            "such as Ctrl+Alt+Shift+Q.",
            keys=text,
        )
    return keys


def _screen_named(name: str, screens: list[QScreen]) -> QScreen:
    """The screen of this name or number; the first where there is none of it."""
    if name.isdecimal() and int(name) < len(screens):
        return screens[int(name)]
    found = [screen for screen in screens if name and screen.name() == name]
    if name and not found:
        log.warning("there is no screen %s: the first is used", name)
    return (found or screens)[0]


def _signals() -> list[signal.Signals]:
    return [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


class _SafeScreen:
    """Stands in for a station that cannot be: shows one sentence."""

    def __init__(self, says: str) -> None:
        self.shown: tuple[Frame | None, KioskView] = (
            None,
            KioskView(Phase.TROUBLE, trouble=Trouble.FAILED, says=says),
        )

    def take_happenings(self) -> tuple[Happening, ...]:
        """Nothing happens."""
        return ()


class _Upkeep(QObject):
    """Once a second: tells the supervisor that the screen moves, keeps the machine awake, and asks for a new process
    where only that helps."""

    def __init__(self, kiosk: "Kiosk | None", pulse: "Pulse", window: "KioskWindow") -> None:
        super().__init__(window)
        self.exhausted = False
        self._kiosk, self._pulse, self._window = kiosk, pulse, window
        self._awake = Awake()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; the first beat is at once."""
        hold_screen_saver_off()
        keep_x_awake()
        self._look()
        self._timer.start(_BEAT_MS)

    def stop(self) -> None:
        """No more."""
        self._timer.stop()
        self._awake.close()

    def _look(self) -> None:
        self._pulse.beat()
        self._awake.hold()
        if self._kiosk is not None and self._pulse.supervised and self._kiosk.station.status.exhausted:
            self.exhausted = True
            self._window.leave()
