"""Noticing that cameras came or went, at next to no cost while none did."""

from pathlib import Path

import pytest
from fake_cameras import Bus, install_bus

from handcam.camera_watch import CameraWatch


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Bus:
    bus = install_bus(monkeypatch)
    monkeypatch.setattr("handcam.camera_watch.list_cameras", bus.list)
    return bus


@pytest.fixture
def nodes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("handcam.camera_watch._NODES", str(tmp_path))
    return tmp_path


def test_the_first_look_tells_what_there_is_and_the_next_nothing(bus: Bus, nodes: Path) -> None:
    watch = CameraWatch()
    assert watch.look() == []
    assert [watch.look() for _ in range(100)] == [None] * 100
    assert bus.lists == 1, "no list is made while no node came or went"


def test_what_is_plugged_in_and_out_is_told_once(bus: Bus, nodes: Path) -> None:
    watch = CameraWatch()
    watch.look()
    camera = bus.plug(0).camera
    (nodes / "video0").touch()
    assert [watch.look(), watch.look()] == [[camera], None]
    bus.unplug(0)
    (nodes / "video0").unlink()
    assert [watch.look(), watch.look()] == [[], None]


def test_another_camera_under_an_old_number_is_told(bus: Bus, nodes: Path) -> None:
    bus.plug(0)
    (nodes / "video0").touch()
    watch = CameraWatch()
    watch.look()
    other = bus.plug(0, "Wide Cam").camera
    (nodes / "new").touch()
    (nodes / "new").replace(nodes / "video0")
    assert watch.look() == [other]


def test_nodes_that_are_no_cameras_are_not_told(bus: Bus, nodes: Path) -> None:
    watch = CameraWatch()
    watch.look()
    (nodes / "tty0").touch()
    assert watch.look() is None
    assert bus.lists == 1
    (nodes / "video1").touch()  # a metadata node: looked at, and nothing to tell
    assert watch.look() is None
    assert bus.lists == 2


def test_a_node_that_vanishes_under_the_eyes_is_no_trouble(bus: Bus, nodes: Path) -> None:
    (nodes / "video0").symlink_to(nodes / "gone")
    assert CameraWatch().look() == []


def test_what_was_told_is_the_callers(bus: Bus, nodes: Path) -> None:
    camera = bus.plug(0).camera
    watch = CameraWatch()
    told = watch.look()
    assert told == [camera]
    told.clear()
    (nodes / "video1").touch()
    assert watch.look() is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_a_list_is_made_every_three_seconds(bus: Bus, monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr("sys.platform", platform)
    now = [30.0]
    watch = CameraWatch(clock=lambda: now[0])
    assert watch.look() == []
    camera = bus.plug(0).camera
    told = []
    for second in range(1, 13):
        now[0] = 30.0 + second
        told.append(watch.look())
    assert told == [None, None, [camera], *[None] * 9]
    assert bus.lists == 5
