"""`handcam outputs`, and the outputs of `handcam run`, as a user types them."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from handcam.build_outputs import MAKERS
from handcam.cli import app
from handcam.doctor import examine
from handcam.settings import settings_path

NAMES = [*MAKERS, "virtual_camera"]


def handcam(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def listed(*arguments: str) -> tuple[int, dict[str, dict[str, Any]]]:
    """Exit code, and the lines by the outputs' names."""
    result = handcam("outputs", "--json", *arguments)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["name"] for line in lines] == NAMES
    return result.exit_code, {line["name"]: line for line in lines}


def write_settings(text: str) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(text)


@contextmanager
def held_port() -> Iterator[int]:
    """A port that something else listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield int(listener.getsockname()[1])


def test_all_are_off_by_default() -> None:
    code, lines = listed()
    assert code == 0
    assert not any(line["on"] for line in lines.values())
    assert {line["state"] for line in lines.values()} == {None}
    assert lines["websocket"] == {
        "name": "websocket",
        "title": "WebSocket",
        "on": False,
        "to": "ws://127.0.0.1:8765",
        "missing": "",
        "state": None,
        "says": "",
    }


def test_it_tells_where_they_send_to_and_no_secret() -> None:
    write_settings(
        '[websocket]\nenabled = true\nhost = "::1"\ntoken = "swordfish"\n'
        '[webhook]\nenabled = true\nurl = "https://me:swordfish@example.org:8443/digits?key=swordfish"\n'
        '[mqtt]\nenabled = true\nhost = "broker"\ntls = true\nport = 8883\nusername = "me"\npassword = "swordfish"\n'
        '[osc]\naddress = "/stage"\n[json_lines]\npath = "digits.jsonl"\n'
    )
    code, lines = listed()
    assert code == 0
    assert [name for name, line in lines.items() if line["on"]] == ["websocket", "mqtt", "webhook"]
    assert {name: lines[name]["to"] for name in ("websocket", "webhook", "mqtt", "osc", "json_lines")} == {
        "websocket": "ws://[::1]:8765",
        "webhook": "https://example.org:8443",
        "mqtt": "mqtts://broker:8883/handcam",
        "osc": "osc.udp://127.0.0.1:9000/stage",
        "json_lines": "digits.jsonl",
    }
    assert "swordfish" not in handcam("outputs").output
    assert "on   MQTT            mqtts://broker:8883/handcam" in handcam("outputs").output


def test_one_that_is_on_and_lacks_something_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("handcam.outputs.keystrokes._ON_X", True)
    assert listed()[0] == 0
    write_settings("[keystrokes]\nenabled = true\n")
    code, lines = listed()
    assert code == 1
    assert "Start handcam on a desktop." in lines["keystrokes"]["missing"]
    assert "Start handcam on a desktop." in handcam("outputs").output
    (finding,) = [finding for finding in examine() if finding.topic == "outputs"]
    assert (finding.ok, finding.needed) == (False, False)
    assert "Start handcam on a desktop." in finding.says


def test_it_tries_those_that_are_on(tmp_path: Path) -> None:
    path = tmp_path / "digits.jsonl"
    with held_port() as port:
        settings = f"[json_lines]\nenabled = true\npath = {json.dumps(str(path))}\n[websocket]\nenabled = true\n"
        write_settings(settings + f"port = {port}\n")
        code, lines = listed("--try")
        assert code == 1
        assert (lines["json_lines"]["state"], str(path) in lines["json_lines"]["says"]) == ("ready", True)
        assert lines["websocket"]["state"] == "trying again"
        assert str(port) in lines["websocket"]["says"]
        assert lines["osc"]["state"] is None
        assert f"trying again: {lines['websocket']['says']}" in handcam("outputs", "--try").output
    code, lines = listed("--try")
    assert (code, lines["websocket"]["state"]) == (0, "ready")
    assert path.read_bytes() == b""  # nothing was sent
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=2)


def test_what_is_wrong_in_the_settings_is_told() -> None:
    write_settings("[webhook]\nenabled = true\n")
    result = handcam("outputs")
    assert result.exit_code == 2
    assert "an address is missing" in result.stderr


def test_doctor_names_those_that_are_on() -> None:
    write_settings("[osc]\nenabled = true\n")
    (finding,) = [finding for finding in examine() if finding.topic == "outputs"]
    assert (finding.ok, finding.says) == (True, "osc to osc.udp://127.0.0.1:9000/handcam")


def test_a_run_sends_to_those_that_are_on_and_tells_who_had_trouble(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "digits.jsonl"
    with held_port() as port:
        settings = f"[json_lines]\nenabled = true\npath = {json.dumps(str(path))}\n[websocket]\nenabled = true\n"
        write_settings(settings + f"port = {port}\n")
        result = handcam("run", "--source", data / "counting.mp4", "--sign-set", "counting", "--json")
    assert result.exit_code == 0
    events = [json.loads(line) for line in result.stdout.splitlines()]
    assert [event.get("digit") for event in events] == [1, 2, 3, None]
    sent = [json.loads(line) for line in path.read_text().splitlines()]
    assert [(line["event"], line["digit"], line["id"], line["sign_set"]) for line in sent] == [
        ("accepted", digit, digit, "counting") for digit in (1, 2, 3)
    ]
    assert [line["time"] for line in sent] == [event["time"] for event in events[:-1]]
    (told,) = [line for line in result.stderr.splitlines() if "trouble" in line]
    assert told.startswith("websocket had trouble:")
    assert str(port) in told


@pytest.mark.parametrize("as_json", [False, True])
def test_lines_that_a_run_writes_to_standard_output_are_alone_there(data: Path, tmp_path: Path, as_json: bool) -> None:
    write_settings("[json_lines]\nenabled = true\n")
    start = (
        "import pathlib, sys, handcam.settings; folder = pathlib.Path(sys.argv.pop(1));"
        "handcam.settings.user_config_path = lambda *args, **kwargs: folder;"
        "from handcam.cli import app; app()"
    )
    words = ["run", "--source", str(data / "counting.mp4"), "--sign-set", "counting", *(["--json"] if as_json else [])]
    command = [sys.executable, "-c", start, str(settings_path().parent), *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["event"] for event in events] == ["accepted"] * 3 + (["summary"] if as_json else [])
    assert [("stream" in event) for event in events[:3]] == [not as_json] * 3
    assert ("118 frames" in done.stderr) is not as_json
