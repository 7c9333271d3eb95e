"""The kiosk as it stands in a hall: a process above it, a rendered clip for a camera, nobody at the keyboard."""

import json
import os
import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import SCREEN, Desk, a_display, needs_a_screen

from handcam.errors import OutputError
from handcam.kiosk.health import ask_health
from handcam.kiosk.pin import hash_pin

pytestmark = needs_a_screen
_PORT = 18766


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with a_display() as name:
        yield name


@pytest.fixture
def kiosk(display: str, tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    opened: list[Desk] = []

    def start(config: str) -> Desk:
        (tmp_path / "kiosk.toml").write_text(config + f"\n[health]\nport = {_PORT}\n")
        words = ("kiosk", "--config", str(tmp_path / "kiosk.toml"), "--source", "demo")
        opened.append(Desk(display, tmp_path, *words))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


def _config(lines: Path) -> str:
    """Quick holds: the demo clip shows each sign for about a second."""
    return (
        "[holding]\nlock_on = 0.1\ncomplete = 0.3\npause = 0.1\n"
        '[entry]\nlength = 3\n[speech]\nenabled = false\ntones = "never"\n'
        f'[lock]\npin_hash = "{hash_pin("2468")}"\n'
        f'[json_lines]\nenabled = true\npath = "{lines}"\n'
    )


def _health() -> dict[str, object]:
    try:
        return ask_health(_PORT)
    except OutputError:
        return {}


def _told(lines: Path) -> list[dict[str, object]]:
    text = lines.read_text() if lines.is_file() else ""
    return [json.loads(line) for line in text.splitlines()]


def test_it_reads_tells_and_is_left_by_the_pin_alone(kiosk: Callable[[str], Desk], tmp_path: Path) -> None:
    lines = tmp_path / "numbers.jsonl"
    it = kiosk(_config(lines))
    it.wait_for(lambda: any(each["event"] == "entered" for each in _told(lines)))
    told = _told(lines)
    first = next(at for at, each in enumerate(told) if each["event"] == "entered")
    digits = "".join(str(each["digit"]) for each in told[:first] if each["event"] == "accepted")
    assert told[first]["number"] == digits
    assert len(digits) == 3
    assert [each["id"] for each in told] == list(range(1, len(told) + 1))

    health = _health()
    assert health["ok"]
    assert health["outputs"]["json_lines"]["sent"] == len(_told(lines))  # type: ignore[index]

    window = it.focus("^handcam$")
    assert it.size(window) == SCREEN
    it.press("Escape", "alt+F4", "ctrl+q", "F11", "Menu")
    it.press("ctrl+alt+shift+q", "1", "3", "5", "7", "Return", "Escape")
    assert _health()["ok"]  # still there
    it.press("ctrl+alt+shift+q", "2", "4", "6", "8", "Return")
    assert it.process.wait(20) == 0, it.log
    assert "Traceback" not in it.log

    kept = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert not {name for name in kept if Path(name).suffix in (".png", ".jpg", ".mp4", ".npz")}
    logs = "".join(path.read_text() for path in tmp_path.rglob("kiosk*.log"))
    assert not re.search(rf"\b{digits}\b", logs)  # what people enter may be a PIN


def test_a_killed_one_is_begun_again(kiosk: Callable[[str], Desk], tmp_path: Path) -> None:
    it = kiosk(_config(tmp_path / "numbers.jsonl"))
    it.wait_for(lambda: _health().get("ok"))
    below = Path(f"/proc/{it.process.pid}/task/{it.process.pid}/children").read_text().split()
    os.kill(int(below[0]), signal.SIGKILL)
    it.wait_for(lambda: _health().get("restarts") == 1 and _health().get("ok"))
    it.process.terminate()
    assert it.process.wait(20) in (0, 128 + signal.SIGTERM, -signal.SIGTERM), it.log


def test_a_config_that_makes_no_sense_is_said_on_the_screen(kiosk: Callable[[str], Desk], tmp_path: Path) -> None:
    it = kiosk('[entry]\nsigns = {fist = "clear"}\n')
    it.wait_for(lambda: _health().get("phase") == "safe")
    assert "fist" in str(_health()["says"])
