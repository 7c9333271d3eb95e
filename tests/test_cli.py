"""The commands, as a user types them."""

import json
from importlib.metadata import version
from pathlib import Path
from time import sleep

import pytest
from typer.testing import CliRunner, Result

from handcam.cameras import Camera
from handcam.classifier import LiteRTClassifier
from handcam.cli import app
from handcam.domain import Crop, Prediction
from handcam.resources import asset
from handcam.settings import Settings, settings_path
from handcam.signs import load_sign_set


def handcam(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def lines(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def digits_of(clip: Path, sign_set: str) -> list[int]:
    """The digits a rendered clip signs."""
    means = load_sign_set(sign_set).digits
    signs = json.loads(clip.with_suffix(".json").read_text())["signs"]
    return [means[sign["handshape"]] for sign in signs if sign["handshape"] in means]


def test_predict_reads_rendered_pictures(data: Path) -> None:
    expected = {"index": 1, "v": 2, "thumb_index_middle": 3, "four": 4, "five": 5, "w": 6, "thumb_middle": 8}
    result = handcam("predict", *(data / f"{name}.jpg" for name in expected), "--sign-set", "asl", "--json")
    assert result.exit_code == 0
    assert {Path(str(line["path"])).stem: line["digit"] for line in lines(result)} == expected


def test_predict_tells_each_hand(data: Path) -> None:
    (line,) = lines(handcam("predict", data / "two_hands.jpg", "--json"))
    assert set(line) == {"path", "digit", "hands"}
    hands = line["hands"]
    assert isinstance(hands, list)
    assert {(hand["handedness"], hand["digit"]) for hand in hands} == {("right", 5), ("left", 2)}
    for hand in hands:
        assert set(hand) == {"handshape", "digit", "confidence", "handedness", "box", "source"}
        assert hand["source"] == "photo"
        x1, y1, x2, y2 = hand["box"]
        assert 0 <= x1 < x2 <= 320
        assert 0 <= y1 < y2 <= 320


def test_predict_says_null_where_there_is_no_sign(data: Path) -> None:
    result = handcam("predict", data / "empty.jpg", data / "rock.jpg", "--json")
    assert [line["digit"] for line in lines(result)] == [None, None]


def test_predict_goes_on_after_a_file_it_cannot_read(data: Path, tmp_path: Path) -> None:
    (tmp_path / "torn.jpg").write_bytes(b"torn")
    result = handcam("predict", tmp_path / "torn.jpg", tmp_path / "none.png", data / "five.jpg", "--json")
    torn, none, five = lines(result)
    assert set(torn) == set(none) == {"path", "error"}
    assert five["digit"] == 5
    assert result.exit_code == 0
    assert handcam("predict", tmp_path, "--json").exit_code == 1


def test_predict_reads_folders(data: Path) -> None:
    result = handcam("predict", data)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == len(list(data.glob("*.jpg")))


@pytest.mark.parametrize(("clip", "sign_set"), [("demo", "asl"), ("demo", "counting"), ("short", "counting")])
def test_run_accepts_the_digits_a_clip_signs(data: Path, clip: str, sign_set: str) -> None:
    path = asset("demo.mp4") if clip == "demo" else data / "counting.mp4"
    result = handcam("run", "--source", "demo" if clip == "demo" else path, "--sign-set", sign_set, "--json")
    assert result.exit_code == 0
    *events, summary = lines(result)
    assert [event["digit"] for event in events] == digits_of(path, sign_set)
    assert all(set(event) == {"event", "digit", "handshape", "time", "frame"} for event in events)
    signs = json.loads(path.with_suffix(".json").read_text())
    assert summary["frames"] == pytest.approx(signs["signs"][-1]["end"] * signs["fps"], abs=40)
    assert summary["dropped"] == 0
    stages = summary["stages_ms"]
    assert isinstance(stages, dict)
    assert list(stages) == ["track", "crop", "classify", "stabilise"]
    assert all(set(stage) == {"p50", "p95"} for stage in stages.values())
    assert {"event", "frames", "dropped", "seconds", "fps", "stages_ms"} == set(summary)


def test_the_recorded_clips(clips: Path) -> None:
    for clip, expected in (("counting", [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]), ("webcam_nothing", [])):
        *events, _ = lines(handcam("run", "--source", clips / f"{clip}.mp4", "--json"))
        assert [event["digit"] for event in events] == expected


def test_a_slow_machine_accepts_the_same_at_the_same_times(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = ("run", "--source", data / "counting.mp4", "--sign-set", "counting", "--json")
    fast = lines(handcam(*command))[:-1]
    quick = LiteRTClassifier.classify

    def slow(classifier: LiteRTClassifier, crop: Crop) -> Prediction:
        sleep(0.03)
        return quick(classifier, crop)

    monkeypatch.setattr("handcam.build.find_gpu", lambda: False)
    monkeypatch.setattr(LiteRTClassifier, "classify", slow)
    assert lines(handcam(*command))[:-1] == fast
    assert len(fast) == 3


def test_run_for_people_ends_with_a_line_that_sums_up(data: Path) -> None:
    result = handcam("run", "--source", data / "counting.mp4")
    *told, summary = result.stdout.splitlines()
    assert [line.split()[2] for line in told] == ["1", "2", "3"]
    assert summary.startswith("118 frames, 0 dropped")


@pytest.mark.parametrize("sign_set", ["asl", "own"])
def test_a_run_can_read_a_folder_and_a_sign_set_of_ones_own(data: Path, tmp_path: Path, sign_set: str) -> None:
    for number in range(25):
        (tmp_path / f"{number}.jpg").write_bytes((data / "rock.jpg").read_bytes())
    (tmp_path / "own.toml").write_text("[digits]\nrock = 42\n")
    named = tmp_path / "own.toml" if sign_set == "own" else sign_set
    *events, summary = lines(handcam("run", "--source", tmp_path, "--sign-set", named, "--json"))
    assert [event["digit"] for event in events] == ([42] if sign_set == "own" else [])
    assert summary["frames"] == 25


@pytest.mark.parametrize("command", [("run",), ("predict", "x.jpg")])
def test_settings_that_make_no_sense_are_wrong_use(command: tuple[str, ...]) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("[stabiliser]\nhold = -1\n")
    result = handcam(*command)
    assert result.exit_code == 2
    assert "stabiliser.hold" in result.stderr
    assert str(settings_path()) in result.stderr


def test_the_window_opens_in_spite_of_them_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("[stabiliser]\nhold = -1\n")
    opened: list[tuple[Settings, str]] = []

    def open_window(settings: Settings, notice: str, *, welcome: bool, stored: Settings) -> int:
        assert not welcome  # a fault is told first
        assert stored == Settings()
        opened.append((settings, notice))
        return 0

    monkeypatch.setattr("handcam.ui.app.open_window", open_window)
    assert handcam("gui", "--sign-set", "asl").exit_code == 0
    ((settings, notice),) = opened
    assert settings.stabiliser.sign_set == "asl"
    assert "stabiliser.hold" in notice
    assert settings_path().with_name("settings.bad.toml").is_file()
    assert not settings_path().exists()


@pytest.mark.parametrize("words", [(), ("gui",)])
def test_the_window_opens_in_spite_of_a_stored_sign_set_that_cannot_be_used(
    monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('[stabiliser]\nsign_set = "foo"\n')
    opened: list[tuple[Settings, str, Settings]] = []

    def open_window(settings: Settings, notice: str, *, welcome: bool, stored: Settings) -> int:
        opened.append((settings, notice, stored))
        return 0

    monkeypatch.setattr("handcam.ui.app.open_window", open_window)
    assert handcam(*words, "--source", "demo").exit_code == 0
    ((settings, notice, stored),) = opened
    assert (settings.stabiliser.sign_set, settings.source.source) == ("counting", "demo")
    assert (stored.stabiliser.sign_set, stored.source.source) == ("foo", "camera")
    assert 'There is no sign set "foo"' in notice
    assert settings_path().is_file()


def test_options_of_a_command_come_after_it() -> None:
    result = handcam("--source", "demo", "run")
    assert result.exit_code == 2
    assert "after run" in result.stderr


def test_a_network_that_is_not_the_cards_is_told(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("handcam.classifier.model", lambda name: tmp_path / name)
    monkeypatch.setattr("handcam.build.find_gpu", lambda: False)
    for command in (("run", "--source", data / "counting.mp4"), ("predict", data / "five.jpg")):
        result = handcam(*command)
        assert result.exit_code == 1
        assert "handcam train" in result.stderr
        assert "Traceback" not in result.stderr


def test_the_version_is_told() -> None:
    assert handcam("--version").stdout.split() == ["handcam", version("handcam")]


def test_cameras_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Camera(0, "Desk Cam", 200, usb="046d:0892"), Camera(2, "Wide", 200, "/dev/video2")]
    monkeypatch.setattr("handcam.cameras.list_cameras", lambda: found)
    monkeypatch.setattr("handcam.camera_access.fault_of", lambda camera: camera.path and "Wide may not be used.")
    assert [line.split(maxsplit=1) for line in handcam("cameras").stdout.splitlines()] == [
        ["0", "Desk Cam"],
        ["2", "Wide  (/dev/video2)"],
    ]
    result = handcam("cameras", "--json")
    assert lines(result) == [
        {"index": 0, "name": "Desk Cam", "path": "", "usb": "046d:0892"},
        {"index": 2, "name": "Wide", "path": "/dev/video2", "usb": ""},
    ]
    assert result.stderr == "Wide may not be used.\n"


def test_run_tells_a_source_that_is_not_there(tmp_path: Path) -> None:
    result = handcam("run", "--source", tmp_path / "none.mp4")
    assert result.exit_code == 1
    assert "There is no file" in result.stderr


@pytest.mark.parametrize("command", [("run", "--source", "demo"), ("gui",), ("predict", "x.jpg")])
def test_an_unknown_sign_set_is_wrong_use(command: tuple[str, ...]) -> None:
    result = handcam(*command, "--sign-set", "martian")
    assert result.exit_code == 2
    assert "counting, asl" in result.stderr


def test_wrong_options_are_wrong_use() -> None:
    assert handcam("run", "--sauce", "demo").exit_code == 2
    assert handcam("predict").exit_code == 2
    assert handcam("train").exit_code == 2


def test_cameras_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.cameras.list_cameras", list)
    result = handcam("cameras")
    assert result.exit_code == 1
    assert "Plug one in" in result.stderr


def test_no_display_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("handcam.doctor.sys.platform", "linux")
    result = handcam()
    assert result.exit_code == 1
    assert "no display" in result.stderr


def test_doctor_finds_nothing_needed_missing() -> None:
    result = handcam("doctor", "--json")
    findings = {str(line["topic"]): line for line in lines(result)}
    assert result.exit_code == 0
    assert {"Python", "landmark model", "network", "camera", "display", "GPU", "demo clip"} <= set(findings)
    assert all(line["ok"] or not line["needed"] for line in findings.values())


def test_doctor_names_the_fault_and_its_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("handcam.resources.model", lambda name: tmp_path / name)
    result = handcam("doctor")
    assert result.exit_code == 1
    assert "FAULT" in result.stdout
    assert "handcam train" in result.stdout


def test_help_names_every_command_and_option() -> None:
    everything = handcam("--help").stdout
    options = {
        "gui": ["--source", "--sign-set"],
        "predict": ["--sign-set", "--json", "PATH..."],
        "run": ["--source", "--sign-set", "--json"],
        "cameras": ["--json"],
        "train": ["--data", "--out", "--seed", "--epochs", "--validate"],
        "evaluate": ["--data", "--model", "--sign-set", "--report", "--workers", "--json"],
        "bench": ["--source", "--frames", "--json"],
        "doctor": ["--json"],
    }
    for command, names in options.items():
        assert command in everything
        shown = handcam(command, "--help").stdout
        assert all(name in shown for name in names), shown
