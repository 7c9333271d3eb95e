"""A screen of its own, a program on it, and the keyboard in front of it: Xvfb and xdotool."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
needs_a_screen = pytest.mark.skipif(
    bool(MISSING), reason=f"needs {' and '.join(MISSING)}: a screen and a keyboard to drive"
)
ROOT = Path(__file__).parents[1]
SCREEN = (1280, 800)
PATIENCE = 40.0


@contextmanager
def a_display() -> Iterator[str]:
    """A screen of its own; ":N"."""
    read, write = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


class Desk:
    """The running program and the keyboard in front of it."""

    def __init__(self, display: str, home: Path, *words: str) -> None:
        """home: where settings and logs go. words: of the command line."""
        folders = {name: str(home) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
        self._environment = {**os.environ, **folders, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._log = home / "log.txt"
        self.settings = home / "handcam" / "settings.toml"
        with self._log.open("w") as log:
            command = [sys.executable, str(ROOT / "main.py"), "--verbose", *words]
            self.process = subprocess.Popen(command, env=self._environment, stderr=log, stdout=log)

    @property
    def log(self) -> str:
        return self._log.read_text(errors="replace")

    def wait_for(self, what: Callable[[], object]) -> None:
        deadline = monotonic() + PATIENCE
        while not what():
            assert self.process.poll() is None or what(), self.log
            assert monotonic() < deadline, self.log
            sleep(0.1)

    def says(self, pattern: str, times: int = 1) -> None:
        self.wait_for(lambda: len(re.findall(pattern, self.log)) >= times)

    def focus(self, title: str) -> str:
        """Give the keyboard to the window of this title; gives its number."""
        self.wait_for(lambda: self._tool("search", "--onlyvisible", "--name", title))
        window = self._tool("search", "--onlyvisible", "--name", title).split()[-1]
        self._tool("windowfocus", window)
        sleep(0.3)
        return window

    def size(self, window: str) -> tuple[int, int]:
        told = dict(line.split("=") for line in self._tool("getwindowgeometry", "--shell", window).splitlines())
        return int(told["WIDTH"]), int(told["HEIGHT"])

    def press(self, *keys: str) -> None:
        for key in keys:
            self._tool("key", key)
            sleep(0.15)

    def _tool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout.strip()

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(20)
