"""`handcam doctor` names each fault with its remedy, and never falls over one."""

import errno
import shutil
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from fake_cameras import fail_to_open

from handcam.cameras import Camera
from handcam.doctor import PACKAGES, Finding, examine, missing_display
from handcam.errors import ModelError
from handcam.resources import asset, model
from handcam.settings import settings_path

Patch = Callable[[pytest.MonkeyPatch, Path], None]


def found(topic: str) -> list[Finding]:
    return [finding for finding in examine() if finding.topic == topic]


def test_what_is_needed_is_here() -> None:
    findings = list(examine())
    assert [finding for finding in findings if finding.needed and not finding.ok] == []
    topics = {"Python", *PACKAGES, "landmark model", "tracker", "network", "sign sets", "demo clip", "settings"}
    assert {finding.topic for finding in findings if finding.needed} == topics
    others = {"network in use", "outputs", "camera", "display", "GPU"}
    assert {finding.topic for finding in findings if not finding.needed} == others


def missing_package(patch: pytest.MonkeyPatch, folder: Path) -> None:
    def version(name: str) -> str:
        if name == "mediapipe":
            raise PackageNotFoundError(name)
        return "1.0"

    patch.setattr("handcam.doctor.version", version)


def wrong_network(patch: pytest.MonkeyPatch, folder: Path) -> None:
    for path in model("").glob("handshape.*"):
        shutil.copy(path, folder)
    (folder / "handshape.tflite").write_bytes(b"wrong")
    patch.setattr("handcam.resources.model", lambda name: folder / name)


def no_landmark_model(patch: pytest.MonkeyPatch, folder: Path) -> None:
    def find(named: Path | None = None) -> Path:
        raise ModelError("The landmark model is not installed. Run `uv sync`.")

    patch.setattr("handcam.tracking.find_landmark_model", find)


def bad_settings(patch: pytest.MonkeyPatch, folder: Path) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text("[stabiliser]\nhold = -1\n")


def no_demo(patch: pytest.MonkeyPatch, folder: Path) -> None:
    patch.setattr("handcam.build.asset", lambda name: folder / name)


def bad_sign_set(patch: pytest.MonkeyPatch, folder: Path) -> None:
    shutil.copytree(asset("sign_sets"), folder / "sign_sets")
    (folder / "sign_sets" / "asl.toml").write_text("[digits\n")
    patch.setattr("handcam.signs.asset", lambda name: folder / name)


@pytest.mark.parametrize(
    ("break_it", "topic", "says"),
    [
        (missing_package, "mediapipe", "uv sync"),
        (wrong_network, "network", "not the one its card describes"),
        (no_landmark_model, "landmark model", "uv sync"),
        (bad_settings, "settings", "Mend that line"),
        (no_demo, "demo clip", "There is no file"),
        (bad_sign_set, "sign sets", "Mend that line"),
    ],
)
def test_each_fault_is_told_with_its_remedy(
    break_it: Patch, topic: str, says: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    break_it(monkeypatch, tmp_path)
    faults = [finding for finding in examine() if finding.needed and not finding.ok]
    assert topic in {fault.topic for fault in faults}
    assert any(says in fault.says for fault in faults if fault.topic == topic)
    assert {fault.topic for fault in faults} <= {topic, "landmark model", "tracker"}, "the others are still looked at"


@pytest.mark.parametrize("cameras", [[], [Camera(0, "Desk Cam", 200), Camera(77, "Wide Cam", 200)]])
def test_cameras_are_listed_and_none_is_needed(monkeypatch: pytest.MonkeyPatch, cameras: list[Camera]) -> None:
    monkeypatch.setattr("handcam.cameras.list_cameras", lambda: cameras)
    (finding,) = found("camera")
    assert finding.ok == bool(cameras)
    assert not finding.needed
    assert all(camera.name in finding.says for camera in cameras)
    assert cameras or "Plug one in" in finding.says


def test_a_camera_this_user_may_not_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.doctor.sys.platform", "linux")

    cameras = [Camera(77, "Desk Cam", 200, "/dev/video77")]
    monkeypatch.setattr("handcam.cameras.list_cameras", lambda: cameras)
    fail_to_open(monkeypatch, errno.EACCES)
    (finding,) = found("camera")
    assert not finding.ok
    assert "group video" in finding.says


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_the_display_is_looked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environment: dict[str, str], missing: bool
) -> None:
    monkeypatch.setattr("handcam.doctor.sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert bool(missing_display()) == missing
    assert not missing or "xvfb-run" in missing_display()


def test_a_wayland_socket_is_a_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "wayland-7").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert missing_display() == ""


@pytest.mark.parametrize(
    ("gpus", "libraries", "says"),
    [(0, True, "CPU"), (1, False, "--extra gpu"), (1, True, "runs on it")],
)
def test_the_gpu_is_told_and_not_needed(monkeypatch: pytest.MonkeyPatch, gpus: int, libraries: bool, says: str) -> None:
    monkeypatch.setattr("handcam.classifier.count_gpus", lambda: gpus)
    monkeypatch.setattr("handcam.classifier.has_cuda_libraries", lambda: libraries)
    (finding,) = found("GPU")
    assert not finding.needed
    assert says in finding.says


def test_a_package_that_cannot_be_loaded_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object) -> None:
        raise OSError("libGLESv2.so.2: cannot open shared object file")

    monkeypatch.setattr("handcam.tracking.MediaPipeTracker.open", broken)
    (finding,) = found("tracker")
    assert not finding.ok
    assert "libGLESv2" in finding.says
