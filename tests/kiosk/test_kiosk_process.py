"""The whole kiosk, as it runs unattended: processes, screen, reading, health; killed, and told to end."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from handcam.errors import OutputError
from handcam.kiosk.health import ask_health

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="needs Linux to see which processes are left"
)

_LONGEST = 150.0  # s; a busy machine needs some 15 to begin to read


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """A kiosk that plays the demo clip, silently, and the port of its health."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'[source]\nsource = "demo"\n[health]\nport = {port}\n[speech]\nenabled = false\ntones = "never"\n'
    )
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME")
    environment = os.environ | dict.fromkeys(names, str(tmp_path)) | {"QT_QPA_PLATFORM": "offscreen"}
    with (tmp_path / "told").open("wb") as told:
        process = subprocess.Popen(
            [sys.executable, "-m", "handcam", "kiosk", "--config", str(config)],
            env=environment,
            stdout=told,
            stderr=told,
        )
        yield process, port
        process.kill()
        process.wait()


def children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def well(port: int, restarts: int) -> dict[str, Any]:
    """What it tells once it reads, after so many restarts."""
    until = monotonic() + _LONGEST
    while monotonic() < until:
        try:
            told = ask_health(port)
            if told["ok"] and told["restarts"] == restarts:
                return told
        except OutputError:
            pass
        sleep(0.2)
    raise AssertionError("it never was well")


def test_a_kiosk_that_is_killed_begins_again_and_ends_when_it_is_told(
    kiosk: tuple["subprocess.Popen[bytes]", int], tmp_path: Path
) -> None:
    process, port = kiosk
    told = well(port, restarts=0)
    assert told["camera"] == "demo.mp4"
    assert told["fps"] > 0
    (child,) = children(process.pid)
    os.kill(child, signal.SIGKILL)
    well(port, restarts=1)
    (again,) = children(process.pid)
    assert again != child
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    assert not Path(f"/proc/{again}").exists()
    logs = sorted(path.name for path in tmp_path.rglob("*.log"))
    assert logs == ["kiosk-supervisor.log", "kiosk.log"]
    assert "SIGKILL" in next(tmp_path.rglob("kiosk-supervisor.log")).read_text()
    assert "Traceback" not in (tmp_path / "told").read_text(errors="replace")
