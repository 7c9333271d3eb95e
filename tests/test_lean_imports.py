"""What a live run must not do: import TensorFlow on a CPU, write files, open connections (as far as Python sees)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from handcam.classifier import find_gpu

_RUN = """
import json, os, sys
opened, connected = [], []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)) and not str(arguments[0]).startswith("/dev/"):
        mode, flags = arguments[1:]  # os.open gives no mode
        if set(mode or "") & set("wax+") or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            opened.append(str(arguments[0]))
    if event in ("os.mkdir", "os.rename", "os.remove", "os.system", "subprocess.Popen"):
        opened.append(f"{event} {arguments[0]}")
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname"):
        connected.append(event)
sys.dont_write_bytecode = True
sys.addaudithook(watch)
sys.argv[0] = "handcam"
from handcam.cli import app
try:
    app()
except SystemExit:
    pass
heavy = [name for name in ("tensorflow", "keras", "PySide6", "sounddevice") if name in sys.modules]
print(json.dumps({"heavy": heavy, "opened": opened, "connected": connected}))
"""


@pytest.mark.skipif(find_gpu(), reason="with a GPU, TensorFlow is meant to be imported")
@pytest.mark.parametrize("words", [("run", "--source", "counting.mp4"), ("predict", "v.jpg")])
def test_reading_imports_no_tensorflow_writes_no_file_and_opens_no_connection(
    words: tuple[str, ...], data: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", _RUN, *words[:-1], str(data / words[-1]), "--json", "--sign-set", "counting"]
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"), str(tmp_path))
    done = subprocess.run(
        command, cwd=tmp_path, env=os.environ | homes, capture_output=True, text=True, timeout=120, check=True
    )
    *told, facts = map(json.loads, done.stdout.splitlines())
    assert told[-1]["frames"] == 118 if words[0] == "run" else told[-1]["digit"] == 2
    assert facts == {"heavy": [], "opened": [], "connected": []}
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_is_there_before_anything_heavy() -> None:
    heavy = "('cv2', 'mediapipe', 'numpy', 'tensorflow', 'PySide6')"
    look = f"import sys, handcam.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
