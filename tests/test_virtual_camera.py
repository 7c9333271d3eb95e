"""Pictures go to a stand-in for pyvirtualcam, and to the real one where it is installed: that finds no device here."""

import sys
from pathlib import Path
from time import monotonic, sleep
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from handcam.domain import Pixels
from handcam.picture_sink import PictureSink, SinkState
from handcam.virtual_camera import send_to_virtual_camera


class Camera:
    """Stands in for a device."""

    made: list["Camera"]
    missing = False
    takes = 0.0
    breaks_after = 10**6

    def __init__(self, width: int, height: int, fps: float) -> None:
        if self.missing:
            raise RuntimeError("'obs' backend: not found")
        self.size = width, height
        self.sent: list[Pixels] = []
        self.closed = 0
        self.made.append(self)

    def send(self, frame: Pixels) -> None:
        sleep(self.takes)
        if len(self.sent) >= self.breaks_after:
            raise RuntimeError("device is gone")
        assert frame.shape == (self.size[1], self.size[0], 3)
        assert frame.dtype == np.uint8
        self.sent.append(frame)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def camera(monkeypatch: pytest.MonkeyPatch) -> type[Camera]:
    """The class of all devices; a fresh one for each test."""
    package = ModuleType("pyvirtualcam")
    package.Camera = type("Camera", (Camera,), {"made": []})  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pyvirtualcam", package)
    fresh: type[Camera] = package.Camera
    return fresh


def picture(grey: int, size: tuple[int, int] = (64, 48)) -> Pixels:
    return np.full((size[1], size[0], 3), (grey, 0, 255 - grey), np.uint8)


def send_one_by_one(sink: PictureSink, pictures: list[Pixels]) -> None:
    for number, pixels in enumerate(pictures, 1):
        sink.write(pixels, 70 + number / 30)
        deadline = monotonic() + 5
        while sink.status.written < number and not sink.status.error and monotonic() < deadline:
            sleep(0.002)


def test_pictures_arrive_as_they_are(camera: type[Camera]) -> None:
    sink = send_to_virtual_camera()
    pictures = [picture(grey) for grey in range(0, 200, 20)]
    send_one_by_one(sink, pictures)
    running = sink.status.state
    assert sink.close()
    (device,) = camera.made
    assert all(sent is given for sent, given in zip(device.sent, pictures, strict=True))  # RGB, and no copy
    assert (running, sink.status.state) == (SinkState.RUNNING, SinkState.ENDED)
    assert sink.status.seconds == pytest.approx(9 / 30)
    assert (sink.status.written, sink.status.dropped, sink.status.error) == (10, 0, "")
    assert sink.close()
    assert device.closed == 1


def test_the_first_picture_fixes_the_size(camera: type[Camera]) -> None:
    sink = send_to_virtual_camera()
    send_one_by_one(sink, [picture(0, (65, 49)), picture(200, (128, 48))])
    sink.close()
    (device,) = camera.made
    assert device.size == (64, 48)
    assert not device.sent[1][:12].any()
    assert (device.sent[1][12:36] == (200, 0, 55)).all()


def test_a_slow_device_gets_the_newest(camera: type[Camera]) -> None:
    camera.takes = 0.05
    sink = send_to_virtual_camera()
    start = monotonic()
    for grey in range(100):
        sink.write(picture(grey), grey / 30)
    assert monotonic() - start < 0.2
    assert sink.close()
    (device,) = camera.made
    assert device.sent[-1][0, 0, 0] == 99
    assert sink.status.written + sink.status.dropped == 100
    assert sink.status.dropped > 80


def failed(sink: PictureSink) -> str:
    send_one_by_one(sink, [picture(1), picture(2)])
    assert sink.close()
    assert sink.status.state is SinkState.FAILED
    return sink.status.error


@pytest.mark.parametrize(("system", "remedy"), [("linux", "v4l2loopback"), ("win32", "OBS"), ("darwin", "OBS")])
def test_without_a_device_the_remedy_is_that_of_the_system(
    camera: type[Camera], monkeypatch: pytest.MonkeyPatch, system: str, remedy: str
) -> None:
    camera.missing = True
    monkeypatch.setattr("handcam.virtual_camera.sys", SimpleNamespace(platform=system))
    error = failed(send_to_virtual_camera())
    assert error.startswith("No virtual camera was found that is free. Install ")
    assert remedy in error


def test_a_device_that_breaks_is_told_and_closed(camera: type[Camera]) -> None:
    camera.breaks_after = 1
    error = failed(send_to_virtual_camera())
    assert error == "The virtual camera takes no more pictures (device is gone). Start it again once it is back."
    assert camera.made[0].closed == 1


def test_without_the_package_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvirtualcam", None)
    assert "pip install 'handcam[virtual-camera]'" in failed(send_to_virtual_camera())


def test_twenty_starts_and_stops_leave_no_device_open(camera: type[Camera]) -> None:
    for _ in range(20):
        sink = send_to_virtual_camera()
        sink.write(picture(1), 0.0)
        assert sink.close()
    assert [device.closed for device in camera.made] == [1] * 20


@pytest.mark.skipif(any(Path("/dev").glob("video*")), reason="there may be a virtual camera here")
@pytest.mark.skipif(sys.platform != "linux", reason="whether there is a device is known on Linux alone")
def test_the_real_package_finds_no_device_here() -> None:
    pytest.importorskip("pyvirtualcam")
    error = failed(send_to_virtual_camera())
    assert error.startswith("No virtual camera was found that is free. Install v4l2loopback and load it: sudo modprobe")
