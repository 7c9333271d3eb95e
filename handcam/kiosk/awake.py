"""Keeps the machine from sleeping, and its screen from going dark, as far as the system can be asked without a window.

Linux: logind, through systemd-inhibit; screen savers of desktops that do not heed it have to be asked over D-Bus by
whoever has a connection that lasts. macOS: caffeinate. Windows: the calling thread says so.
"""

import ctypes
import logging
import shutil
import subprocess
import sys
from contextlib import suppress
from time import monotonic

log = logging.getLogger(__name__)

_AGAIN = 60.0  # s until a system that does not agree is asked again
_ES_CONTINUOUS, _ES_SYSTEM, _ES_DISPLAY = 0x80000000, 0x1, 0x2


def command() -> list[str]:
    """What keeps this system awake for as long as it runs, which is until its standard input ends; [] for nothing."""
    if sys.platform == "darwin" and shutil.which("caffeinate"):
        return ["caffeinate", "-d", "-i", "-s", "cat"]
    inhibit, cat = shutil.which("systemd-inhibit"), shutil.which("cat")
    if inhibit is None or cat is None:
        return []
    return [inhibit, "--what=idle:sleep", "--mode=block", "--who=handcam", "--why=The kiosk is open", cat]


class Awake:
    """Holds the machine awake from `hold` to `close`, or to the end of this process. One thread."""

    def __init__(self, keeper: list[str] | None = None) -> None:
        """keeper: a command that keeps awake until its standard input ends; None: that of this system."""
        self._keeper = command() if keeper is None else keeper
        self._process: subprocess.Popen[bytes] | None = None
        self._due = 0.0
        self.tries = 0
        """How often the system was asked."""

    @property
    def held(self) -> bool:
        """Whether it is, as far as is known."""
        return self._process is not None and self._process.poll() is None

    def hold(self) -> None:
        """Ask for it; again, a minute later, where it was lost. To be called now and then; never raises."""
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_ES_CONTINUOUS | _ES_SYSTEM | _ES_DISPLAY)
            return
        if self.held or not self._keeper or monotonic() < self._due:
            return
        if self.tries == 1:
            log.info("the system did not agree to stay awake; it is asked again now and then")
        self.close()
        self.tries, self._due = self.tries + 1, monotonic() + _AGAIN
        with suppress(OSError):
            self._process = subprocess.Popen(
                self._keeper, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )

    def close(self) -> None:
        """Let it sleep again."""
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_ES_CONTINUOUS)
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(1.0)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
