"""Listing cameras and finding one. The system's enumeration is faked, and its folders are temporary ones."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from fake_cameras import Bus, install_bus

from handcam.cameras import find_again, find_camera, list_cameras, others_like
from handcam.errors import SourceError

Enumerate = Callable[..., None]


@dataclass
class Info:
    """What cv2_enumerate_cameras tells of a camera."""

    index: int
    name: str
    path: str | None = None
    vid: int | None = None
    pid: int | None = None
    backend: int = 200


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Bus:
    return install_bus(monkeypatch)


@pytest.fixture
def three(bus: Bus) -> Bus:
    for index, name in ((0, "Desk Cam"), (2, "Wide Cam"), (4, "Wide Cam Pro")):
        bus.plug(index, name, socket=f"1-{index}")
    return bus


@pytest.fixture
def enumerated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Enumerate:
    """Have the system tell of these cameras, on Linux with nothing known to the kernel yet."""

    def say(*found: Info) -> None:
        monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", lambda backend: list(found))

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("handcam.cameras._KERNEL", tmp_path / "video4linux")
    monkeypatch.setattr("handcam.cameras.access", lambda path, mode: True)
    return say


def add_node(folder: Path, node: str, index: str, device: str) -> None:
    """One entry of /sys/class/video4linux."""
    entry = folder / "video4linux" / node
    entry.mkdir(parents=True)
    (entry / "index").write_text(f"{index}\n")
    (folder / device).mkdir(exist_ok=True)
    (entry / "device").symlink_to(folder / device)


def test_each_camera_is_listed_once_in_the_order_of_numbers(enumerated: Enumerate) -> None:
    enumerated(Info(2, "Wide Cam"), Info(0, "Desk Cam"), Info(0, "Desk Cam again"), Info(101, ""))
    found = [(camera.index, camera.name) for camera in list_cameras()]
    assert found == [(0, "Desk Cam"), (2, "Wide Cam"), (101, "Camera 101")]


def test_a_camera_is_known_by_its_socket_whatever_its_number(enumerated: Enumerate, tmp_path: Path) -> None:
    add_node(tmp_path, "video0", "0", "1-2:1.0")
    add_node(tmp_path, "video6", "0", "1-2:1.0")
    add_node(tmp_path, "video8", "2", "1-2:1.0")
    for index in (0, 6, 8):
        enumerated(Info(index, "Desk Cam", f"/dev/video{index}", 0x46D, 0x892))
        (camera,) = list_cameras()
        assert (camera.path, camera.usb) == (f"/dev/video{index}", "046d:0892")
        assert camera.socket == ("1-2:1.0 2" if index == 8 else "1-2:1.0 0"), "of two streams each is one of its own"


@pytest.mark.parametrize(("path", "socket"), [("/dev/video3", "/dev/video3"), (None, "3")])
def test_a_camera_the_kernel_tells_nothing_of(enumerated: Enumerate, path: str | None, socket: str) -> None:
    enumerated(Info(3, "Loopback", path))
    assert [(camera.usb, camera.socket) for camera in list_cameras()] == [("", socket)]


def test_metadata_nodes_that_may_not_be_asked_are_no_cameras(
    enumerated: Enumerate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for node, index in (("video0", "0"), ("video1", "1")):
        add_node(tmp_path, node, index, "1-2:1.0")
    enumerated(Info(0, "Desk Cam", "/dev/video0"), Info(1, "Desk Cam", "/dev/video1"), Info(5, "Odd", "/dev/video5"))
    monkeypatch.setattr("handcam.cameras.access", lambda path, mode: False)
    assert [camera.index for camera in list_cameras()] == [0, 5]
    monkeypatch.setattr("handcam.cameras.access", lambda path, mode: True)
    assert [camera.index for camera in list_cameras()] == [0, 1, 5], "who may be asked has been asked"


@pytest.mark.parametrize(("platform", "backend"), [("linux", 200), ("win32", 700), ("darwin", 1200)])
def test_each_system_is_asked_through_its_own_backend(
    monkeypatch: pytest.MonkeyPatch, platform: str, backend: int
) -> None:
    asked: list[int] = []

    def enumerate_cameras(backend: int) -> list[Info]:
        asked.append(backend)
        return []

    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", enumerate_cameras)
    monkeypatch.setattr("sys.platform", platform)
    assert list_cameras() == []
    assert asked == [backend]


@pytest.mark.parametrize(
    ("wanted", "index"),
    [(None, 0), (0, 0), (4, 4), ("Desk Cam", 0), ("desk", 0), ("WIDE CAM", 2), ("pro", 4)],
)
def test_cameras_are_found_by_number_and_name(three: Bus, wanted: int | str | None, index: int) -> None:
    assert find_camera(wanted).index == index


@pytest.mark.parametrize(
    ("wanted", "says"),
    [(1, r"no camera 1.*0 \(Desk Cam\)"), ("cam", "Several cameras"), ("fisheye", 'called "fisheye".*Desk Cam')],
)
def test_cameras_that_are_not_there_are_told(three: Bus, wanted: int | str, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        find_camera(wanted)


def test_two_cameras_of_one_name_are_asked_for_by_number(bus: Bus) -> None:
    bus.plug(0, "C920", socket="1-1")
    bus.plug(1, "C920", socket="1-2")
    with pytest.raises(SourceError, match=r"0 \(C920\), 1 \(C920\)\. Give the number"):
        find_camera("C920")


def test_or_by_path(enumerated: Enumerate) -> None:
    enumerated(Info(0, "C920", "/dev/video0"), Info(1, "C920", "/dev/video1"))
    assert find_camera("/dev/video1").index == 1


def test_no_camera_at_all(bus: Bus) -> None:
    with pytest.raises(SourceError, match="No camera was found"):
        find_camera(0)
    with pytest.raises(SourceError, match="No camera is plugged in"):
        find_camera("desk")


def test_a_lost_camera_is_found_again_under_another_number_and_in_another_socket(three: Bus) -> None:
    lost = three.plug(2, "Wide Cam", socket="1-2").camera
    assert find_again(lost) == lost
    three.unplug(2)
    assert find_again(lost) is None, "neither another camera nor one whose name holds its name"
    back = three.plug(9, "Wide Cam", socket="3-1").camera
    assert find_again(lost) == back


def test_another_model_of_the_same_name_is_another_camera(bus: Bus) -> None:
    lost = bus.plug(0, "USB Camera", usb="0001:0001").camera
    bus.plug(0, "USB Camera", usb="0002:0002")
    assert find_again(lost) is None
    assert others_like(lost) == []


def test_of_twins_the_one_that_stayed_is_not_taken_for_the_lost_one(bus: Bus) -> None:
    lost = bus.plug(0, "C920", socket="1-1").camera
    stayed = bus.plug(2, "C920", socket="1-2").camera
    bus.unplug(0)
    others = others_like(lost)
    assert others == [stayed]
    assert find_again(lost, others) is None
    bus.unplug(2)
    bus.plug(0, "C920", socket="1-2")  # the twin, with the number that the lost one had
    assert find_again(lost, others) is None
    moved = bus.plug(5, "C920", socket="1-7").camera
    assert find_again(lost, others) == moved
    home = bus.plug(6, "C920", socket="1-1").camera
    assert find_again(lost, others) == home, "the old socket counts for more than a new one"
