"""Outputs in the window: started once the settings have settled, told what happens, and told of."""

import json
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from websockets.sync.client import connect

from handcam.outputs.message import Message
from handcam.outputs.output import OutputState, OutputStatus
from handcam.sentences import Sentence
from handcam.settings import Settings, SourceSettings, StabiliserSettings, changed
from handcam.ui.language import use_language
from handcam.ui.main_window import MainWindow
from handcam.ui.theme import LIGHT
from handcam.ui.typing_elsewhere import TypingElsewhere

SIGNED = [1, 2, 3]  # in the clip


class Fake:
    """An Output that does as the test says."""

    def __init__(self, name: str, section: Any) -> None:
        self.name, self.section = name, section
        self.status = OutputStatus(OutputState.READY, Sentence("All is well."))
        self.sent: list[Message] = []
        self.closed = False
        self.lets_go = True

    def send(self, message: Message) -> None:
        self.sent.append(message)

    def close(self, timeout: float = 3.0) -> bool:
        self.closed = True
        return self.lets_go


Opener = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, data: Path) -> Iterator[Opener]:
    """Opens windows on a rendered clip with these sections of the settings."""
    windows: list[MainWindow] = []

    def opened(source: str = "", **sections: dict[str, object]) -> MainWindow:
        clip = SourceSettings(source=source or str(data / "counting.mp4"))
        settings = Settings(source=clip, stabiliser=StabiliserSettings(sign_set="counting"))
        for section, values in sections.items():
            settings = changed(settings, section, **values)
        windows.append(MainWindow(settings, LIGHT))
        windows[-1].start()
        return windows[-1]

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Fake]:
    """Every output that is made, a fake in its place."""
    outputs: list[Fake] = []

    def make(name: str, section: Any) -> Fake:
        outputs.append(Fake(name, section))
        return outputs[-1]

    monkeypatch.setattr("handcam.ui.outputs_in_use._made", make)
    return outputs


def switch(window: MainWindow, section: str, **values: object) -> None:
    """As the settings dialog does."""
    window._apply(changed(window.controller.settings, section, **values))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=2).close()
    except ConnectionRefusedError:
        return False
    return True


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.is_file() else []


def test_accepted_digits_are_written_with_what_the_user_takes_back(
    open_window: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "digits.jsonl"
    window = open_window(json_lines={"enabled": True, "path": path})
    qtbot.waitUntil(lambda: [line["digit"] for line in lines(path)] == SIGNED, timeout=30_000)
    window.panel.typed.back.click()
    window.panel.typed.back.click()
    window.panel.typed.clear_all.click()
    qtbot.waitUntil(lambda: len(lines(path)) == 6, timeout=5_000)
    told = lines(path)
    assert [(line["event"], line.get("digit")) for line in told[3:]] == [
        ("taken_back", 3),
        ("taken_back", 2),
        ("cleared", None),
    ]
    assert [line["id"] for line in told] == [1, 2, 3, 4, 5, 6]
    assert {line["stream"] for line in told} == {window.controller.delivery.stream}
    assert {line["sign_set"] for line in told} == {"counting"}
    assert told[0]["handshape"] == "index"
    assert 0 < told[0]["time"] < told[2]["time"] <= told[3]["time"]


def test_an_empty_line_tells_nothing_and_another_source_once_that_it_is_cleared(
    open_window: Opener, made: list[Fake], qtbot: QtBot
) -> None:
    window = open_window(osc={"enabled": True})
    qtbot.waitUntil(lambda: bool(made) and len(made[0].sent) == 3, timeout=30_000)
    window._open(window.controller.source)
    assert window.panel.typed.digits == ()
    window.panel.typed.take_back()
    QTest.keyClick(
        window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: len(made[0].sent) == 7, timeout=30_000)
    assert [message.kind for message in made[0].sent] == ["accepted"] * 3 + ["cleared"] + ["accepted"] * 3


def test_a_program_that_connects_is_told_and_counted(open_window: Opener, qtbot: QtBot) -> None:
    port = free_port()
    window = open_window(websocket={"enabled": True, "port": port})
    button = window.status_line.outputs
    qtbot.waitUntil(lambda: f":{port}" in button.toolTip(), timeout=10_000)
    with connect(f"ws://127.0.0.1:{port}", open_timeout=5, close_timeout=1, proxy=None) as client:
        qtbot.waitUntil(lambda: bool(re.search(r"\b1 program\S* connected", button.toolTip())), timeout=10_000)
        digits: list[int] = []
        while len(digits) < 3:
            qtbot.wait(20)
            try:
                message = json.loads(client.recv(timeout=0.02))
            except TimeoutError:
                continue
            if message.get("event") == "accepted":
                digits.append(message["digit"])
    assert digits == SIGNED
    switch(window, "websocket", enabled=False)
    qtbot.waitUntil(lambda: not button.isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: not answers(port), timeout=10_000)


def test_a_port_that_is_typed_starts_one_server_at_its_end(open_window: Opener, made: list[Fake], qtbot: QtBot) -> None:
    window = open_window("demo", websocket={"enabled": True})
    qtbot.waitUntil(lambda: len(made) == 1, timeout=5_000)
    made[0].lets_go = False
    for port in (9, 90, 900, 9001):
        switch(window, "websocket", port=port)
    qtbot.waitUntil(lambda: made[0].closed, timeout=5_000)
    qtbot.wait(500)
    assert len(made) == 1  # the one before has not let go of its port
    made[0].lets_go = True
    qtbot.waitUntil(lambda: len(made) == 2, timeout=5_000)
    qtbot.wait(700)
    assert [output.section.port for output in made] == [8765, 9001]


def test_a_change_that_is_taken_back_at_once_disturbs_nothing(
    open_window: Opener, made: list[Fake], qtbot: QtBot
) -> None:
    window = open_window("demo", osc={"enabled": True})
    qtbot.waitUntil(lambda: len(made) == 1, timeout=5_000)
    switch(window, "osc", port=9)
    switch(window, "osc", port=9000)
    qtbot.wait(800)
    assert (len(made), made[0].closed) == (1, False)


def test_trouble_is_told_once_and_so_is_its_end(open_window: Opener, made: list[Fake], qtbot: QtBot) -> None:
    window = open_window("demo", mqtt={"enabled": True}, osc={"enabled": True})
    button = window.status_line.outputs
    said: list[str] = []
    window.banner.said.connect(said.append)
    two = button.tr("%n output(s)", "", 2)
    qtbot.waitUntil(lambda: button.text() == two, timeout=5_000)
    assert button.isVisible()
    assert button.accessibleName() == two
    assert button.toolTip() == button.accessibleDescription() == "OSC: All is well.\nMQTT: All is well."
    broker = next(output for output in made if output.name == "mqtt")
    for reason in ("No answer. Start the broker.", "Still no answer. Start it."):
        broker.status = OutputStatus(OutputState.TROUBLE, Sentence(reason), sent=2, waiting=1)
        qtbot.waitUntil(lambda reason=reason: reason in button.toolTip(), timeout=5_000)  # type: ignore[misc]
    assert button.text() == "Outputs: trouble"
    assert re.search(
        r"^MQTT: Still no answer\. Start it\. \(2 message\S* sent, 1 waiting\)$", button.toolTip(), re.MULTILINE
    )
    assert said == ["MQTT: No answer. Start the broker.", "MQTT: Still no answer. Start it."]
    assert window.banner.text.text() == said[-1]
    broker.status = OutputStatus(OutputState.READY, Sentence("All is well."), sent=3)
    qtbot.waitUntil(lambda: button.text() == two, timeout=5_000)
    assert "no answer" not in window.banner.text.text()
    assert window.status_line.currentMessage() == "MQTT works again."
    assert len(said) == 2


def test_what_is_switched_off_in_trouble_is_no_longer_told(open_window: Opener, made: list[Fake], qtbot: QtBot) -> None:
    window = open_window("demo", mqtt={"enabled": True})
    qtbot.waitUntil(lambda: len(made) == 1, timeout=5_000)
    made[0].status = OutputStatus(OutputState.FAILED, Sentence("It broke. Switch it off."))
    qtbot.waitUntil(lambda: "It broke" in window.banner.text.text(), timeout=5_000)
    switch(window, "mqtt", enabled=False)
    qtbot.waitUntil(lambda: made[0].closed and not window.status_line.outputs.isVisible(), timeout=5_000)
    assert "It broke" not in window.banner.text.text()


def test_button_and_command_open_the_settings_where_there_is_trouble(
    open_window: Opener, made: list[Fake], qtbot: QtBot
) -> None:
    window = open_window("demo", osc={"enabled": True}, mqtt={"enabled": True})
    qtbot.waitUntil(lambda: len(made) == 2, timeout=5_000)
    window.menu.actions_by_name["outputs"].trigger()
    dialog = window.settings_opener.dialog
    assert dialog is not None
    assert dialog.sections.current == "osc"
    made[1].status = OutputStatus(OutputState.TROUBLE, Sentence("No answer. Start the broker."))
    qtbot.waitUntil(lambda: dialog.pages["mqtt"].state.text() == "No answer. Start the broker.", timeout=5_000)
    QTest.keyClick(window.status_line.outputs, Qt.Key.Key_Space)
    assert dialog.sections.current == "mqtt"
    dialog.reject()


def test_without_outputs_there_is_nothing_to_be_seen_and_the_command_opens_the_first(open_window: Opener) -> None:
    window = open_window("demo")
    assert not window.status_line.outputs.isVisible()
    assert not window.outputs.active
    assert not window.outputs._settling.isActive()
    assert not window.outputs._looking.isActive()
    window.menu.actions_by_name["outputs"].trigger()
    assert window.settings_opener.dialog is not None
    assert window.settings_opener.dialog.sections.current == "json_lines"


def test_the_clipboard_is_the_windows_own(open_window: Opener, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("before")
    window = open_window(clipboard={"enabled": True})
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "123", timeout=30_000)
    window.panel.typed.take_back()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "12", timeout=5_000)


def test_a_minimised_window_reads_on_for_its_outputs(open_window: Opener, made: list[Fake], qtbot: QtBot) -> None:
    window = open_window("demo", osc={"enabled": True})
    window.showMinimized()
    qtbot.waitUntil(lambda: bool(made) and len(made[0].sent) >= 2, timeout=30_000)
    assert window.isMinimized()


def test_keys_are_typed_into_other_programs_alone(qtbot: QtBot) -> None:
    typist, told = Fake("keystrokes", None), Message(1, "s", "accepted", 0.0, "", 5)
    elsewhere = TypingElsewhere(typist)
    window = QWidget()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    elsewhere.send(told)
    assert typist.sent == []
    window.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is None)
    elsewhere.send(told)
    assert typist.sent == [told]
    assert (elsewhere.name, elsewhere.status) == ("keystrokes", typist.status)
    assert elsewhere.close(0)
    assert typist.closed


def test_its_texts_follow_the_language(open_window: Opener, made: list[Fake], qapp: QApplication, qtbot: QtBot) -> None:
    window = open_window("demo", osc={"enabled": True})
    button = window.status_line.outputs
    qtbot.waitUntil(button.isVisible, timeout=5_000)
    use_language(qapp, "de")
    qtbot.waitUntil(lambda: button.text() == "1 Ausgabe", timeout=5_000)


def test_a_window_without_outputs_imports_nothing_for_them() -> None:
    look = (
        "import sys, handcam.ui.main_window, handcam.build_outputs;"
        "print([name for name in ('websockets', 'paho', 'pythonosc', 'asyncio', 'http.client') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
