"""`handcam bench --gui`: the window measured from inside, in processes of its own."""

import json
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from handcam.cli import app
from handcam.errors import DisplayError
from handcam.settings import Settings
from handcam.ui import gauge
from handcam.ui.gauge import DemoCamera, Gauge, WindowReport, measure_window
from handcam.ui.main_window import MainWindow
from handcam.ui.theme import LIGHT


def test_the_demo_camera_gives_frames_in_their_time() -> None:
    camera = DemoCamera((320, 240))
    started = monotonic()
    camera.open()
    frames = [frame for _ in range(10) if (frame := camera.read()) is not None]
    camera.close()
    assert [frame.index for frame in frames] == list(range(10))
    assert {frame.size for frame in frames} == {(320, 240)}
    assert frames[-1].time - started >= 9 / 30  # never before its time; a busy machine may be late
    assert abs(frames[-1].time - monotonic()) < 1


def test_the_gauge_sees_what_is_painted_and_closes_the_window(qtbot: QtBot) -> None:
    window = MainWindow(Settings(), LIGHT, open_source=lambda *words, **more: DemoCamera((640, 480)))
    qtbot.addWidget(window)
    looking = Gauge(window, 1.0)
    window.start()
    qtbot.waitUntil(lambda: not window.isVisible() and "result" in looking.seen, timeout=30_000)
    told = looking.as_json()
    assert told["moments"]["window"] <= told["moments"]["picture"] <= told["moments"]["result"]
    assert told["painted_fps"] > 1
    assert len(told["result_age_ms"]) == len(told["pipeline_ms"]) > 3
    assert all(age >= spent for age, spent in zip(told["result_age_ms"], told["pipeline_ms"], strict=True))
    assert told["stalls_ms"]["loading"] > 0
    assert 0 < told["idle_cpu_percent"] < 60
    assert told["held_mb"][-1][1] > 50


def test_the_command_tells_what_was_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gauge, "SIZES", ((640, 480),))
    monkeypatch.setattr(gauge, "_IMPORT", "import time; print(time.monotonic())")
    monkeypatch.setattr(gauge, "_IDLE", 1.0)
    result = CliRunner().invoke(app, ["bench", "--gui", "--seconds", "1", "--json"])
    assert result.exit_code == 0, result.stderr
    told = json.loads(result.stdout.splitlines()[-1])["gui"]
    for name in ("window_s", "first_picture_s", "painted_fps", "result_age_ms_p95", "peak_memory_mb"):
        assert told[name] > 0, name
    assert 0 < told["import_tensorflow_mediapipe_s"] < told["window_s"] < told["first_picture_s"]
    assert set(told["sizes"]) == {"640x480"}


def test_people_get_a_table() -> None:
    lines = list(WindowReport({"640x480": {"window_s": 0.7, "first_digit_s": None}}, None).as_lines())
    assert lines[1].split() == ["window_s", "0.7"]
    assert lines[2].split() == ["first_digit_s", "-"]
    assert lines[3].split()[-1] == "-"


def test_a_window_that_cannot_be_opened_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gauge, "_OPEN", "raise SystemExit('no window today')")
    with pytest.raises(DisplayError, match="no window today"):
        measure_window(Settings(), 1.0)
    monkeypatch.setattr(gauge, "missing_display", lambda: "There is no screen.")
    with pytest.raises(DisplayError, match="no screen"):
        measure_window(Settings(), 1.0)
