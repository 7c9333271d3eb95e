"""What a live run must not do: import TensorFlow on a CPU, write files, open connections."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from handcam.classifier import find_gpu

_RUN = """
import json, sys
opened, connected = [], []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)) and isinstance(arguments[1], str):
        if set(arguments[1]) & set("wax+") and not str(arguments[0]).startswith("/dev/"):
            opened.append(str(arguments[0]))
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo"):
        connected.append(event)
sys.dont_write_bytecode = True
sys.addaudithook(watch)
sys.argv = ["handcam", "run", "--source", sys.argv[1], "--json"]
from handcam.cli import app
try:
    app()
except SystemExit:
    pass
heavy = [name for name in ("tensorflow", "keras", "PySide6", "matplotlib.pyplot") if name in sys.modules]
print(json.dumps({"heavy": heavy, "opened": opened, "connected": connected}))
"""


@pytest.mark.skipif(find_gpu(), reason="with a GPU, TensorFlow is meant to be imported")
def test_a_live_run_imports_no_tensorflow_writes_no_file_and_opens_no_connection(data: Path) -> None:
    command = [sys.executable, "-c", _RUN, str(data / "counting.mp4")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    *events, facts = map(json.loads, done.stdout.splitlines())
    assert events[-1]["frames"] == 118
    assert facts == {"heavy": [], "opened": [], "connected": []}


def test_the_command_line_is_there_before_anything_heavy() -> None:
    look = "import sys, handcam.cli; print([n for n in ('cv2', 'mediapipe', 'numpy', 'tensorflow', 'PySide6') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
