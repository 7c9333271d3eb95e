"""The process above the kiosk's: begins it, begins it again after a crash or a standstill, and never leaves it behind.

Where it ends too often, a safe screen is shown in its place, and it is tried again every minute.
"""

import logging
import os
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from time import monotonic
from types import FrameType

from handcam.kiosk.heartbeat import Beats
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

LEFT, WRONG_USE, NO_SCREEN, RESTART = 0, 2, 69, 75
"""Exit codes of the kiosk: on purpose; with settings that make no sense; without a screen to be on; because only a new
process helps."""
_TICK = 0.1  # s
_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))


@dataclass(frozen=True, slots=True)
class Limits:
    """restarts: within `within` seconds at most, before the safe screen.

    Seconds: starting: until the first beat. hung: without a beat. grace: to end in when told to. safe_for: until the
    safe screen makes way for a new try. wait: before each restart.
    """

    restarts: int = 5
    within: float = 60.0
    starting: float = 90.0
    hung: float = 10.0
    grace: float = 10.0
    safe_for: float = 60.0
    wait: float = 0.5


class Why(Enum):
    """Why a kiosk's process is no more."""

    ENDED = "ended"
    HUNG = "hung"
    OVER = "its time is over"
    TOLD = "told to end"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to begin next. wait: seconds before. safe: the Sentence for the safe screen; "": the kiosk itself."""

    wait: float = 0.0
    safe: str = ""


class Course:
    """Decides what comes after a process that ended. Pure; times are seconds on one clock."""

    def __init__(self, limits: Limits) -> None:
        self.restarts = 0
        self._limits = limits
        self._crashes: deque[float] = deque(maxlen=limits.restarts + 1)
        self._on_trial = False

    def after_kiosk(self, code: int, began: float, now: float, says: str) -> Plan:
        """After the kiosk itself. code: what it ended with. says: the Sentence on why, as far as it is known."""
        limits = self._limits
        self.restarts += 1
        self._on_trial = self._on_trial and now - began < limits.within
        self._crashes.append(now)
        often = len(self._crashes) > limits.restarts and now - self._crashes[0] <= limits.within
        if often or self._on_trial or code == WRONG_USE:
            return Plan(limits.wait, says or _ended(code))
        return Plan(limits.wait)

    def after_safe(self, code: int, began: float, now: float, says: str) -> Plan:
        """After the safe screen, whose time was over, or which could not be shown. Then the kiosk is tried once."""
        self._on_trial = True
        return Plan(max(0.0, self._limits.safe_for - (now - began)))


def _ended(code: int) -> Sentence:
    return Sentence(
        "The kiosk ended again and again (exit code {code}). It is tried again every minute; look at its log.",
        code=code,
    )


def _called(code: int) -> str:
    """An exit code as the log tells it, which masks numbers that stand alone."""
    with suppress(ValueError):
        return signal.Signals(-code).name if code < 0 else f"exit{code}"
    return f"signal{-code}"


HANGS = Sentence("The kiosk's screen stood still. It is tried again every minute; look at its log.")


class Supervisor:
    """Runs the kiosk until that leaves on purpose, or it is told to end itself. Main thread."""

    def __init__(self, command: Callable[[str], Sequence[str]], limits: Limits | None = None) -> None:
        """command: of the kiosk, given "", or of its safe screen, given what that says."""
        self._command, self._limits = command, limits or Limits()
        self._course = Course(self._limits)
        self._beats = Beats()
        self._told = threading.Event()

    def stop(self) -> None:
        """End the kiosk, then return from `run`. Any thread, and signal handlers."""
        self._told.set()

    def run(self) -> int:
        """Returns the exit code."""
        plan = Plan()
        with self._listening():
            while not self._told.wait(plan.wait):
                began = monotonic()
                why, code = self._run_one(plan.safe)
                now = monotonic()
                if why is Why.TOLD or self._beats.left or (why is Why.ENDED and code == LEFT):
                    return LEFT
                if why is Why.ENDED and code == NO_SCREEN:
                    return NO_SCREEN  # nor would another one find it; whoever began this one may try again
                log.warning("%s: %s (%s)", "safe screen" if plan.safe else "kiosk", why.value, _called(code))
                after = self._course.after_safe if plan.safe else self._course.after_kiosk
                plan = after(code, began, now, HANGS if why is Why.HUNG else self._beats.fault)
        return LEFT

    def _run_one(self, safe: str) -> tuple[Why, int]:
        environment = os.environ | dict(self._beats.environment(self._course.restarts))
        try:
            child = subprocess.Popen(self._command(safe), env=environment, stdin=subprocess.PIPE)
        except OSError as error:
            log.warning("the kiosk cannot be begun (%s)", error.strerror)
            return Why.ENDED, 1
        try:
            why = self._watch(child, self._limits.safe_for if safe else None)
        finally:
            self._end(child)
        return why, child.returncode

    def _watch(self, child: "subprocess.Popen[bytes]", longest: float | None) -> Why:
        began = seen = monotonic()
        while True:
            try:
                child.wait(_TICK)
                self._beats.receive(monotonic())  # its last words
                return Why.ENDED
            except subprocess.TimeoutExpired:
                pass
            now = monotonic()
            self._beats.receive(now)
            if self._told.is_set():
                return Why.TOLD
            if longest is not None and now - began > longest:
                return Why.OVER
            if now - seen > self._limits.hung / 2:  # this process itself did not run: nor could it be heard
                began, self._beats.last = now, None if self._beats.last is None else now
            seen = now
            silent = now - (began if self._beats.last is None else self._beats.last)
            if silent > (self._limits.starting if self._beats.last is None else self._limits.hung):
                return Why.HUNG

    def _end(self, child: "subprocess.Popen[bytes]") -> None:
        """By force, where it takes longer than it may."""
        if child.poll() is None:
            child.terminate()
            try:
                child.wait(self._limits.grace)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        if child.stdin is not None:
            child.stdin.close()

    @contextmanager
    def _listening(self) -> Iterator[None]:
        """To signals, where this is the main thread; and to beats until the end."""

        def on_signal(number: int, frame: FrameType | None) -> None:
            self.stop()

        own = threading.current_thread() is threading.main_thread()
        before = [(number, signal.signal(number, on_signal)) for number in _SIGNALS] if own else []
        try:
            yield
        finally:
            for number, handler in before:
                signal.signal(number, handler)
            self._beats.close()
