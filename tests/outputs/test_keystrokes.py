"""Typing: which keys each message presses, and that they arrive in a real window of a real X server."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec

import pytest
from made_up_messages import eventually, made
from made_up_screens import x_server

from handcam.outputs.keystrokes import Typist, keystrokes, missing
from handcam.outputs.output import OutputState


class Keys:
    """A keyboard that keeps what is pressed."""

    def __init__(self) -> None:
        self.pressed: list[str] = []

    def tap(self, key: str) -> None:
        self.pressed.append(key)

    def close(self) -> None:
        pass


STORY = (
    made(1),
    made(2, digit=10),
    made(3, "taken_back", digit=10),
    made(4, digit=4),
    made(5, "cleared"),
    made(6, "taken_back", digit=0),
    made(7),
    made(8, "entered", number="7"),
    made(9, "taken_back", digit=7),
    made(10, "cleared"),
)


@pytest.mark.parametrize(
    ("after", "pressed"),
    [
        ("no_key", "1 1 0 < < 4 < < 7"),
        ("space", "1 _ 1 0 _ < < < 4 _ < < < < 7 _"),
        ("enter", "1 enter 1 0 enter 4 enter 7 enter"),
        ("tab", "1 tab 1 0 tab 4 tab 7 tab"),
    ],
)
def test_each_message_presses_its_keys(after: str, pressed: str) -> None:
    keys = Keys()
    typist = Typist(after, keys)
    typist.open()
    for message in STORY:
        typist.send(message)
    typist.close()
    assert " ".join(keys.pressed) == pressed.replace("<", "backspace").replace("_", "space")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about X and Wayland")
def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    assert missing() == "There is no screen, and so nobody to type to. Start handcam on a desktop."
    wayland = "Wayland lets no program type into others. Log in to an X11 session, or use another output."
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    assert missing() == wayland
    output = keystrokes("no_key")
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == wayland
    assert output.close(20)
    monkeypatch.setenv("DISPLAY", ":0")
    package = "Typing needs one more package. Install it: pip install 'handcam[keystrokes]'."
    assert missing() == ("" if find_spec("Xlib") else package)
    monkeypatch.setattr("handcam.outputs.keystrokes.find_spec", lambda name: None)
    assert missing() == package


_WINDOW = """
import subprocess, sys
from handcam.ui.singletons import keep_singletons_alive
keep_singletons_alive()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from made_up_messages import made
from handcam.outputs.keystrokes import keystrokes
layout, after = sys.argv[1:]
subprocess.run(["setxkbmap", layout], check=True)
app, edit, outputs = QApplication([]), QLineEdit(), []
told = (*map(made, range(1, 11)), made(11, "taken_back"), made(12, digit=12), made(13, "entered"))
space = " " if after == "space" else ""
expected = "".join(f"{digit}{space}" for digit in (*range(1, 10), 12))
def look():
    if edit.hasFocus() and not outputs:
        outputs.append(keystrokes(after))
        for message in told:
            outputs[0].send(message)
    if outputs and outputs[0].status.sent == len(told) and edit.text() == expected:
        app.quit()
looking = QTimer(interval=20, timeout=look)
looking.start()
QTimer.singleShot(20000, app.quit)
edit.show()
edit.activateWindow()
app.exec()
assert edit.text() == expected, (edit.text(), expected, [output.status for output in outputs])
outputs[0].close()
"""


@pytest.mark.skipif(
    not (find_spec("Xlib") and shutil.which("Xvfb") and shutil.which("setxkbmap")),
    reason="needs Xvfb, setxkbmap and the extra `keystrokes`",
)
@pytest.mark.parametrize("after", ["no_key", "space"])
@pytest.mark.parametrize("layout", ["us", "fr", "tr", "us,ru"])
def test_digits_arrive_in_a_window_whatever_the_layout(layout: str, after: str) -> None:
    """On a French keyboard digits are typed with Shift."""
    command = [sys.executable, "-c", _WINDOW, layout, after]
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    environment.pop("WAYLAND_DISPLAY", None)
    with x_server() as display:
        environment["DISPLAY"] = display
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
