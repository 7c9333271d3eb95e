"""What is said aloud, by a process that speaks; and the sentence where nothing can be heard."""

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread
from time import monotonic

from handcam.kiosk.heartbeat import unpacked
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

_STARTS, _SAYS = 20.0, 5.0  # s that the process may take to start, and to begin with a text
_AGAIN = 60.0  # s until another one is begun after it ended or was given up
_SPEAKER = ("-m", "handcam.ui.kiosk.speaker")


class Voice:
    """Says short texts. No method waits or raises; call `look` about once a second. One thread.

    What is still being said is cut short by what comes next. A process that does not answer is ended, and begun anew
    after a minute: speech engines are known to hang.
    """

    def __init__(
        self,
        *,
        language: str,
        voice: str = "",
        rate: float = 0.0,
        volume: float = 1.0,
        speaker: tuple[str, ...] = _SPEAKER,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """language: "de". voice: by name; "": the first of the language. rate: -1..1. volume: 0..1.

        speaker: how Python is to be called for the process. clock: seconds.
        """
        self._command = [sys.executable, *speaker, language, voice, str(rate), str(volume)]
        self._clock, self._lock = clock, Lock()
        self._process: subprocess.Popen[str] | None = None
        self._engine, self._problem = "", ""
        self._asked = self._said = 0
        self._since: float | None = None  # when something was asked of it that it has not done
        self._due: float | None = 0.0  # when the next process is to begin; None: never

    @property
    def problem(self) -> str:
        """A Sentence: why nothing is said, with the remedy; "" while all is well, or nobody knows yet."""
        return self._problem

    @property
    def engine_name(self) -> str:
        """What speaks: "speechd"; "" for nothing."""
        return self._engine

    def say(self, text: str) -> None:
        """Say it now."""
        process = self._process
        if not text or not self._engine or process is None or process.stdin is None:
            return
        with self._lock:
            self._asked += 1
            self._since = self._since or self._clock()
        try:
            process.stdin.write(json.dumps(text) + "\n")
            process.stdin.flush()
        except (OSError, ValueError) as error:
            log.info("speech: %s", error)

    def look(self) -> None:
        """Begin a process where there is none, and end one that does not answer."""
        now, process = self._clock(), self._process
        if process is None:
            if self._due is not None and now >= self._due:
                self._begin(now)
            return
        hangs = self._since is not None and now - self._since > (_SAYS if self._engine else _STARTS)
        if hangs:
            self._problem = Sentence("The speech engine does not answer. It is tried again in a minute.")
        elif process.poll() is not None and not self._problem:
            self._problem = Sentence(
                "The speech engine ended by itself. On Linux it needs: "
                "sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0"
            )
        if hangs or process.poll() is not None:
            log.info("the process that speaks %s", "hangs" if hangs else f"ended with {process.poll()}")
            self._end(now)

    def close(self) -> None:
        """Say no more."""
        self._due = None
        if self._process is not None:
            self._end(self._clock())

    def _begin(self, now: float) -> None:
        with self._lock:
            self._asked = self._said = 0
            self._since = now
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
            )
        except OSError as error:
            self._problem = Sentence("The speech engine cannot be started ({reason}). Free some memory.", reason=error)
            self._due = now + _AGAIN
            return
        Thread(target=self._listen, args=(self._process,), name="handcam-voice", daemon=True).start()

    def _end(self, now: float) -> None:
        process, self._process, self._engine = self._process, None, ""
        if self._due is not None:
            self._due = now + _AGAIN
        self._since = None
        if process is not None:
            process.kill()
            process.wait()
            with suppress(OSError):
                process.stdin.close()  # type: ignore[union-attr]  # a pipe, by its making

    def _listen(self, process: "subprocess.Popen[str]") -> None:
        """What the process tells, until it ends. On a thread of its own."""
        with process.stdout or () as lines:  # type: ignore[union-attr]  # a pipe, by its making
            for line in lines:
                if process is self._process:
                    with suppress(ValueError, AttributeError):  # something else has written there
                        self._take(json.loads(line))

    def _take(self, told: dict[str, object]) -> None:
        with self._lock:
            if "engine" in told:
                self._engine, self._problem, self._since = str(told["engine"]), "", None
            if "problem" in told:
                self._problem, self._since = unpacked(str(told["problem"])), None
            if "said" in told:
                self._said += 1
                self._since = self._clock() if self._said < self._asked else None
