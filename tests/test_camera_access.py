"""Why a camera cannot be used, on each system."""

import errno
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from fake_cameras import fail_to_open

from handcam.camera_access import fault_of, why_not_opened
from handcam.cameras import Camera

DESK = Camera(0, "Desk Cam", 200, "/dev/video0")


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("handcam.camera_access._SANDBOX_INFO", tmp_path / "flatpak-info")
    monkeypatch.delenv("SNAP_NAME", raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (errno.EACCES, r"group video \(`sudo usermod -aG video \$USER`\) and log in again"),
        (errno.EBUSY, "used by another program. Close that program"),
        (errno.ENODEV, "Plug it in again"),
        (errno.ENOENT, "Plug it in again"),
    ],
)
def test_linux_tells_why(on_linux: pytest.MonkeyPatch, code: int, says: str) -> None:
    fail_to_open(on_linux, code)
    assert fault_of(DESK) == why_not_opened(DESK)
    assert fault_of(DESK).startswith("Desk Cam ")
    with pytest.raises(AssertionError, match=says):
        raise AssertionError(fault_of(DESK))


def test_a_sandbox_has_a_remedy_of_its_own(on_linux: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fail_to_open(on_linux, errno.EPERM)
    (tmp_path / "flatpak-info").touch()
    on_linux.setenv("FLATPAK_ID", "org.example.Handcam")
    assert "`flatpak override --user --device=all org.example.Handcam`" in fault_of(DESK)
    on_linux.setenv("SNAP_NAME", "handcam")
    assert "`sudo snap connect handcam:camera`" in fault_of(DESK)


def test_where_nothing_is_known_against_it(on_linux: pytest.MonkeyPatch, tmp_path: Path) -> None:
    node = tmp_path / "video0"
    node.touch()
    for camera in (Camera(0, "Desk Cam", 200, str(node)), Camera(0, "Desk Cam", 200)):
        assert fault_of(camera) == ""
        assert "Close other programs" in why_not_opened(camera)
    fail_to_open(on_linux, errno.EIO)
    assert fault_of(DESK) == ""
    on_linux.setattr("sys.platform", "freebsd14")
    assert fault_of(DESK) == ""


def registry(answers: dict[tuple[str, str], str]) -> Any:
    """Windows's registry with these answers to (root, last part of the key)."""

    def open_key(root: str, key: str) -> Any:
        part = (root, key.rsplit("\\", 1)[-1])
        if part not in answers:
            raise FileNotFoundError(key)
        return nullcontext(answers[part])

    return SimpleNamespace(
        HKEY_LOCAL_MACHINE="machine",
        HKEY_CURRENT_USER="user",
        OpenKey=open_key,
        QueryValueEx=lambda opened, name: (opened, 1),
    )


@pytest.mark.parametrize(
    ("answers", "refused"),
    [
        ({}, False),
        ({("machine", "webcam"): "Allow", ("user", "webcam"): "Allow", ("user", "NonPackaged"): "Allow"}, False),
        ({("machine", "webcam"): "Deny", ("user", "webcam"): "Allow"}, True),
        ({("user", "webcam"): "Deny"}, True),
        ({("user", "webcam"): "Allow", ("user", "NonPackaged"): "Deny"}, True),
    ],
)
def test_windows_privacy_settings(
    monkeypatch: pytest.MonkeyPatch, answers: dict[tuple[str, str], str], refused: bool
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry(answers))
    assert ("Privacy & security > Camera" in fault_of(DESK)) == refused
    assert bool(fault_of(DESK)) == refused


@pytest.mark.parametrize(("status", "says"), [(0, "macOS asks"), (1, "> Camera"), (2, "> Camera"), (3, "")])
def test_macos_privacy_settings(monkeypatch: pytest.MonkeyPatch, status: int, says: str) -> None:
    device = SimpleNamespace(authorizationStatusForMediaType_=lambda kind: status)
    module: Any = SimpleNamespace(AVCaptureDevice=device, AVMediaTypeVideo="vide")
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setitem(sys.modules, "AVFoundation", module)
    assert says in fault_of(DESK)
    assert bool(fault_of(DESK)) == bool(says)
