"""The process above the kiosk's: crashes, standstills, the safe screen, signals, and nothing left behind."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import pytest

from handcam.kiosk.heartbeat import Beats, Pulse, packed, unpacked
from handcam.kiosk.supervisor import RESTART, Course, Limits, Plan, Supervisor
from handcam.sentences import Sentence

QUICK = Limits(restarts=2, within=60, starting=30, hung=0.6, grace=2, safe_for=0.6, wait=0.01)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs signals that can be handled")

_CHILD = """
import os, sys, time
from handcam.kiosk.heartbeat import Pulse, live_with_the_supervisor
from handcam.sentences import Sentence
safe, notes = sys.argv[1], open(sys.argv[2], "a", buffering=1)
live_with_the_supervisor()
pulse = Pulse()
print(os.getpid(), pulse.restarts, safe or "-", sep="|", file=notes)
def live(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pulse.beat()
        time.sleep(0.05)
"""


def supervised(tmp_path: Path, script: str) -> tuple[Supervisor, Callable[[], list[list[str]]]]:
    """A supervisor of this script, which finds `safe`, `pulse`, `live`; and what its processes were, in order."""
    notes = tmp_path / "notes"
    notes.touch()

    def command(safe: str) -> list[str]:
        return [sys.executable, "-c", _CHILD + script, packed(safe), str(notes)]

    return Supervisor(command, QUICK), lambda: [line.split("|") for line in notes.read_text().splitlines()]


def is_alive(pid: str) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def until(is_so: Callable[[], bool], within: float = 30.0) -> None:
    end = monotonic() + within
    while not is_so():
        assert monotonic() < end, "it never came about"
        sleep(0.02)


def test_who_leaves_on_purpose_is_let_go(tmp_path: Path) -> None:
    supervisor, processes = supervised(tmp_path, "live(0.2)")
    assert supervisor.run() == 0
    assert [rest for _, *rest in processes()] == [["0", "-"]]


@pytest.mark.logs
def test_after_a_crash_it_begins_again(tmp_path: Path) -> None:
    supervisor, processes = supervised(tmp_path, "os.abort() if pulse.restarts < 2 else None")
    assert supervisor.run() == 0
    assert [rest for _, *rest in processes()] == [["0", "-"], ["1", "-"], ["2", "-"]]


@pytest.mark.logs
def test_a_standstill_is_ended(tmp_path: Path) -> None:
    script = """
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
pulse.beat()
time.sleep(60 if pulse.restarts < 1 else 0)
"""
    supervisor, processes = supervised(tmp_path, script)
    start = monotonic()
    assert supervisor.run() == 0
    assert monotonic() - start < 40
    assert len(processes()) == 2
    assert not any(is_alive(pid) for pid, *_ in processes())


@pytest.mark.logs
def test_too_many_crashes_bring_the_safe_screen_which_makes_way_for_another_try(tmp_path: Path) -> None:
    script = """
if safe:
    live(30)
if pulse.restarts < 4:
    pulse.tell(Sentence("{what} is broken. Mend it.", what="The lamp"))
    sys.exit(1)
"""
    supervisor, processes = supervised(tmp_path, script)
    assert supervisor.run() == 0
    shown = [unpacked(safe) for _, _, safe in processes()]
    assert [str(says) for says in shown] == [
        *("-", "-", "-", "The lamp is broken. Mend it."),
        *("-", "The lamp is broken. Mend it.", "-"),
    ]
    says = shown[3]
    assert isinstance(says, Sentence)
    assert (says.text, says.facts) == ("{what} is broken. Mend it.", {"what": "The lamp"})


@pytest.mark.logs
def test_settings_that_make_no_sense_are_told_at_once_and_leaving_the_safe_screen_ends_it(tmp_path: Path) -> None:
    supervisor, processes = supervised(tmp_path, "sys.exit(0 if safe else 2)")
    assert supervisor.run() == 0
    assert len(processes()) == 2
    assert "(exit code 2)" in unpacked(processes()[1][2])


@pytest.mark.logs
def test_a_command_that_is_not_there_is_tried_until_it_is_told_to_stop(tmp_path: Path) -> None:
    supervisor = Supervisor(lambda safe: [str(tmp_path / "none")], QUICK)
    threading.Timer(0.5, supervisor.stop).start()
    assert supervisor.run() == 0


_PARENT = """
import logging, sys
from handcam.kiosk.supervisor import Limits, Supervisor
sys.exit(Supervisor(lambda safe: sys.argv[1:], Limits(grace=5)).run())
"""
_LIVES = """
import signal, sys
def leave(*_):
    print("left", file=notes)
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
live(60)
"""


@POSIX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_no_signal_leaves_a_process_behind(number: int, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.touch()
    child = [sys.executable, "-c", _CHILD + _LIVES, "", str(notes)]
    parent = subprocess.Popen([sys.executable, "-c", _PARENT, *child])
    try:
        until(lambda: "|" in notes.read_text())
        sleep(0.3)
        (pid, *_), *_ = (line.split("|") for line in notes.read_text().splitlines())
        parent.send_signal(number)
        assert parent.wait(20) == (-9 if number == signal.SIGKILL else 0)
        until(lambda: not is_alive(pid))
    finally:
        parent.kill()
        parent.wait()
    if number != signal.SIGKILL:
        assert "left" in notes.read_text(), "it is told, and may end in order"


def test_the_course_of_a_kiosk_that_crashes() -> None:
    course = Course(Limits(restarts=2, within=60, safe_for=60, wait=0.5))
    assert course.after_kiosk(1, 0, 10, "") == Plan(0.5)
    assert course.after_kiosk(1, 11, 100, "") == Plan(0.5)
    assert course.after_kiosk(1, 101, 110, "") == Plan(0.5), "the first was long ago"
    assert course.after_kiosk(1, 111, 120, "It is broken. Mend it.") == Plan(0.5, "It is broken. Mend it.")
    assert course.after_safe(-15, 121, 181, "") == Plan(0.0)
    assert course.after_kiosk(1, 181, 185, "").safe, "one more is enough"
    assert course.after_safe(1, 186, 187, "") == Plan(59.0), "a safe screen that cannot be shown"
    assert course.after_kiosk(1, 250, 400, "") == Plan(0.5), "it has been well for a while"
    assert course.after_kiosk(RESTART, 401, 500, "") == Plan(0.5)
    assert course.after_kiosk(2, 501, 502, "").safe
    assert course.restarts == 8


def test_only_who_knows_the_token_is_heard() -> None:
    beats = Beats()
    try:
        environment = beats.environment(3)
        port = int(environment["HANDCAM_KIOSK_SUPERVISOR"].partition(":")[0])
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
            for said in (b"", b"nonsense", b"[]", json.dumps({"token": "guess", "fault": "no"}).encode()):
                other.sendto(said, ("127.0.0.1", port))
        beats.receive(1.0)
        assert beats.last is None
        pulse = Pulse(environment)
        assert (pulse.supervised, pulse.restarts, pulse.age) == (True, 3, None)
        pulse.beat()
        assert pulse.age is not None
        beats.receive(2.0)
        assert [beats.last, beats.fault] == [2.0, ""]
        pulse.tell("Plain words.")
        beats.receive(3.0)
        assert [beats.last, beats.fault] == [3.0, "Plain words."]
        pulse.close()
    finally:
        beats.close()


def test_without_a_supervisor_a_pulse_is_beaten_in_vain() -> None:
    pulse = Pulse({})
    pulse.beat()
    pulse.tell("Nobody hears.")
    assert not pulse.supervised
    pulse.close()


@pytest.mark.parametrize(
    "word", ["", "It crashed.", "{", '{"text": 3}', '["a"]', '{"text": "{a}", "facts": {"b": "c"}}', "7"]
)
def test_what_is_no_packed_sentence_stays_as_it_is(word: str) -> None:
    assert unpacked(word) == word


def test_sentences_within_sentences_are_packed() -> None:
    inner = Sentence("{name} is gone.", name="Desk Cam")
    says = Sentence("{what} Plug it in {where}.", what=inner, where="again")
    back = unpacked(packed(says))
    assert isinstance(back, Sentence)
    assert back == says
    assert isinstance(back.facts["what"], Sentence)
    assert os.linesep not in packed(says)
