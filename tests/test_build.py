"""Which source is meant by what is written."""

from pathlib import Path

import pytest
from fake_cameras import Bus, install_bus

from handcam.build import make_source, source_of
from handcam.camera_source import CameraSource
from handcam.errors import SourceError
from handcam.settings import SourceSettings
from handcam.sources import FolderSource, VideoSource


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Bus:
    return install_bus(monkeypatch)


def test_a_source_is_known_by_how_it_is_written(data: Path, bus: Bus) -> None:
    bus.plug(0, "Cam: RGB/IR v1.2")
    kinds = {"demo": VideoSource, "0": CameraSource, "Desk": CameraSource, str(data): FolderSource}
    kinds |= {str(data / "counting.mp4"): VideoSource, "Cam: RGB/IR v1.2": CameraSource}
    for written, kind in kinds.items():
        assert type(make_source(SourceSettings(source=written))) is kind
    for wrong in ("nowhere/clip.mp4", "Cam: RGB/IR v1.3"):
        with pytest.raises(SourceError, match="There is no file"):
            make_source(SourceSettings(source=wrong))


def test_a_camera_is_asked_for_what_the_settings_say(bus: Bus) -> None:
    device = bus.plug(0)
    settings = SourceSettings(source="Desk Cam", width=1280, height=720, rate=25, exposure=120, focus=30)
    source = make_source(settings)
    source.open()
    source.close()
    assert {1280, 720, 25, 120, 30} <= set(device.knows.values())


@pytest.mark.parametrize("name", ["demo", "camera", "7", "Wide", "WIDE"])
def test_a_name_that_is_no_cameras_own_is_written_as_its_number(bus: Bus, name: str) -> None:
    bus.plug(3, name, socket="1-1")
    bus.plug(4, "wide", socket="1-2")
    cameras = bus.list()
    assert source_of(cameras[0], cameras) == "3"


def test_every_camera_is_found_by_what_it_is_written_as(bus: Bus) -> None:
    for index, name in enumerate(["Desk Cam", "Wide", "Wide", "Wide Cam Pro", "Cam: RGB/IR v1.2", "2"]):
        bus.plug(index, name, socket=f"1-{index}")
    cameras = bus.list()
    assert [source_of(camera, cameras) for camera in cameras][:2] == ["Desk Cam", "1"]
    for camera in cameras:
        source = make_source(SourceSettings(source=source_of(camera, cameras)))
        source.open()
        source.close()
        assert bus.captures[-1].where[0] == camera.index
