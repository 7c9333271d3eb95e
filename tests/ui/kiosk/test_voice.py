"""Speech in a process of its own: what is said, what is told where it cannot be, and that nothing ever waits for it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from handcam.ui.kiosk.voice import Voice

_SPEAKS = """
import json, sys
print(json.dumps({"engine": "made up"}), flush=True)
for number, line in enumerate(sys.stdin, 1):
    open(sys.argv[5], "a").write(json.loads(line) + "|")
    print(json.dumps({"said": number}), flush=True)
"""
_HANGS = """
import json, sys, time
print(json.dumps({"engine": "made up"}), flush=True)
time.sleep(600)
"""
_NEVER_STARTS = "import time; time.sleep(600)"
_HAS_NONE = """
import json, sys
print(json.dumps({"problem": "There is no speech engine. Install one."}), flush=True)
sys.stdin.read()
"""


class Clock:
    """Stands where it is put."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def voice(clock: Clock) -> Iterator[Callable[[str], Voice]]:
    made: list[Voice] = []

    def make(code: str) -> Voice:
        made.append(Voice(language="en", speaker=("-c", code), clock=clock))
        return made[-1]

    yield make
    for each in made:
        each.close()


def wait_for(what: Callable[[], object]) -> None:
    until = monotonic() + 20
    while not what():
        assert monotonic() < until
        sleep(0.02)


def test_it_says_one_text_after_the_other(voice: Callable[[str], Voice], tmp_path: Path) -> None:
    said = tmp_path / "said"
    it = voice(_SPEAKS.replace("sys.argv[5]", repr(str(said))))
    it.say("too early")  # nobody has looked for an engine yet
    it.look()
    wait_for(lambda: it.engine_name)
    for text in ("4", "7", "", "ü, ğ"):
        it.say(text)
    wait_for(lambda: said.is_file() and said.read_text(encoding="utf-8").count("|") == 3)
    assert said.read_text(encoding="utf-8") == "4|7|ü, ğ|"
    assert not it.problem


@pytest.mark.parametrize(("code", "patience"), [(_HANGS, 5.0), (_NEVER_STARTS, 20.0)])
def test_one_that_hangs_is_told_ended_and_begun_anew(
    voice: Callable[[str], Voice], clock: Clock, code: str, patience: float
) -> None:
    it = voice(code)
    it.look()
    first = it._process
    if code is _HANGS:
        wait_for(lambda: it.engine_name)
        it.say("4")
    clock.now += patience - 0.5
    it.look()
    assert not it.problem
    clock.now += 1.0
    it.look()
    assert "does not answer" in it.problem
    assert it.engine_name == ""
    assert first is not None
    assert first.poll() is not None
    clock.now += 59
    it.look()
    assert it._process is None
    clock.now += 2
    it.look()
    assert it._process is not None


def test_one_that_dies_is_begun_anew_after_a_minute(voice: Callable[[str], Voice], clock: Clock) -> None:
    it = voice("import sys; sys.exit(3)")
    it.look()
    first = it._process
    assert first is not None
    first.wait(20)
    it.look()
    assert it._process is None
    clock.now += 61
    it.look()
    assert it._process is not None


def test_where_there_is_none_it_says_so_and_stays(voice: Callable[[str], Voice], clock: Clock) -> None:
    it = voice(_HAS_NONE)
    it.look()
    wait_for(lambda: it.problem)
    assert it.problem == "There is no speech engine. Install one."
    clock.now += 1000
    it.look()
    assert it._process is not None


def test_the_real_process_ends_with_its_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:127.0.0.1:1")  # where no server is, nor is one started
    it = Voice(language="en")
    it.look()
    process = it._process
    assert process is not None
    wait_for(lambda: it.engine_name or it.problem)  # whatever this machine has
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(20) == 0
    it.close()
    assert "PySide6.QtTextToSpeech" not in sys.modules
