"""handcam as a user meets it: a fresh process, a screen of its own, the keyboard alone, from the first page to quit."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

TOOLS = ("Xvfb", "xdotool")
missing = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(
    bool(missing), reason=f"needs {' and '.join(missing)}: a screen and a keyboard to drive"
)
ROOT = Path(__file__).parents[2]
SCREEN = (1280, 800)
PATIENCE = 40.0


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
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
        self._environment = {**os.environ, "DISPLAY": display, "XDG_CONFIG_HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
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


@pytest.fixture
def desk(display: str, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    opened: list[Desk] = []

    def start(*words: str) -> Desk:
        opened.append(Desk(display, tmp_path, *words))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


def test_a_new_user_with_a_keyboard_alone(desk: Callable[..., Desk], tmp_path: Path) -> None:
    it = desk()
    it.focus("Welcome to handcam")
    assert "opening the source" not in it.log  # nothing is opened before the user says so
    assert not it.settings.exists()
    it.press("d", "Tab", "a", "Return")  # Demo clip, American Sign Language, Start
    it.says(r"accepted \d")
    assert 'source = "demo"' in it.settings.read_text()
    assert 'sign_set = "asl"' in it.settings.read_text()

    window = it.focus("^handcam$")
    before = it.size(window)
    it.press("F11")
    it.wait_for(lambda: it.size(window) == SCREEN)
    it.press("Escape")
    it.wait_for(lambda: it.size(window) == before)

    it.press("alt+g", "Home")  # the first sign set: Counting
    it.says(r"accepted \d", times=len(re.findall(r"accepted \d", it.log)) + 2)

    it.press("ctrl+comma")
    it.focus("^Settings$")
    it.press(*["ctrl+Tab"] * 4, "Tab", "space", "alt+s")  # Window, Mirror off, Save
    it.wait_for(lambda: "mirror = false" in it.settings.read_text())

    it.focus("^handcam$")
    it.press("ctrl+q")
    assert it.process.wait(20) == 0, it.log
    assert "Traceback" not in it.log
    assert (tmp_path / "handcam" / "window.ini").is_file()


def test_the_second_start_goes_straight_to_the_picture(desk: Callable[..., Desk], tmp_path: Path) -> None:
    (tmp_path / "handcam").mkdir()
    (tmp_path / "handcam" / "settings.toml").write_text('[source]\nsource = "demo"\n')
    it = desk()
    it.says("first digit")
    it.focus("^handcam$")
    it.press("ctrl+q")
    assert it.process.wait(20) == 0, it.log


def test_a_look_at_the_demo_first_leaves_nothing_behind(desk: Callable[..., Desk], tmp_path: Path) -> None:
    it = desk()
    it.focus("Welcome to handcam")
    it.press("Escape")
    it.says("first digit")
    it.focus("^handcam$")
    it.press("ctrl+q")
    assert it.process.wait(20) == 0, it.log
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["log.txt"]
