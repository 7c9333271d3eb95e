"""Where frames come from. Cameras are faked at OpenCV's door; everything else is real."""

from pathlib import Path
from time import monotonic
from typing import Any

import cv2
import numpy as np
import pytest

from handcam.build import make_source
from handcam.domain import Frame
from handcam.errors import SourceError
from handcam.protocols import FrameSource
from handcam.settings import SourceSettings
from handcam.sources import ArraySource, Camera, CameraSource, FolderSource, VideoSource, find_camera, list_cameras


class CameraInfo:
    """What cv2_enumerate_cameras tells of a camera."""

    def __init__(self, index: int, name: str) -> None:
        self.index, self.name, self.backend = index, name, 200


RED = np.full((4, 4, 3), (200, 0, 0), np.uint8)
CAMERAS = [Camera(0, "Desk Cam", 200), Camera(2, "Wide Cam", 200), Camera(4, "Wide Cam Pro", 200)]


def frames_of(source: FrameSource, most: int = 10_000) -> list[Frame]:
    source.open()
    frames: list[Frame] = []
    while len(frames) < most and (frame := source.read()) is not None:
        frames.append(frame)
    source.close()
    source.close()
    return frames


class FakeCapture:
    """A camera that gives `good` pictures and then none."""

    made: list["FakeCapture"] = []  # noqa: RUF012 - shared on purpose

    def __init__(self, *where: Any, good: int = 3, opens: bool = True) -> None:
        self.where, self.good, self.opens = where, good, opens
        self.wishes: dict[int, float] = {}
        self.released = False
        FakeCapture.made.append(self)

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.opens

    def set(self, what: int, value: float) -> bool:
        self.wishes[what] = value
        return True

    def get(self, what: int) -> float:
        return 0.0

    def read(self) -> tuple[bool, Any]:
        self.good -= 1
        return self.good >= 0, np.full((4, 6, 3), (10, 20, 30), np.uint8)

    def release(self) -> None:
        self.released = True


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> list[FakeCapture]:
    FakeCapture.made = []
    monkeypatch.setattr("handcam.sources.list_cameras", lambda: CAMERAS)
    monkeypatch.setattr("handcam.sources.cv2.VideoCapture", FakeCapture)
    return FakeCapture.made


def test_a_video_gives_every_frame_on_its_own_clock(data: Path) -> None:
    frames = frames_of(VideoSource(data / "counting.mp4"))
    assert [frame.index for frame in frames] == list(range(118))
    np.testing.assert_allclose([frame.time for frame in frames], np.arange(118) / 25, atol=1e-3)
    assert frames[0].size == (320, 240)
    with pytest.raises(ValueError, match="read-only"):
        frames[0].pixels[0, 0] = 0


def test_a_loop_goes_on_counting(data: Path) -> None:
    frames = frames_of(VideoSource(data / "counting.mp4", loop=True), 300)
    times = np.array([frame.time for frame in frames])
    assert [frame.index for frame in frames] == list(range(300))
    np.testing.assert_allclose(np.diff(times), 0.04, atol=1e-3)
    np.testing.assert_array_equal(frames[118].pixels, frames[0].pixels)


def test_every_clock_only_moves_on(data: Path) -> None:
    for source in (VideoSource(data / "counting.mp4", loop=True), FolderSource(data), ArraySource([RED] * 50)):
        times = [frame.time for frame in frames_of(source, 260)]
        assert min(np.diff(times)) > 0.01
        assert times[0] == 0.0


def test_a_video_without_a_picture_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").touch()
    monkeypatch.setattr("handcam.sources.cv2.VideoCapture", lambda *where: FakeCapture(*where, good=0))
    for loop in (False, True):
        with pytest.raises(SourceError, match=r"holds no picture that can be read\. Convert it"):
            frames_of(VideoSource(tmp_path / "clip.mp4", loop=loop))


def test_timestamps_that_stand_still_are_stepped_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").touch()
    monkeypatch.setattr("handcam.sources.cv2.VideoCapture", lambda *where: FakeCapture(*where, good=4))
    times = [frame.time for frame in frames_of(VideoSource(tmp_path / "clip.mp4"))]
    assert times == pytest.approx([0, 1 / 30, 2 / 30, 3 / 30])


def test_closing_what_was_never_opened_is_no_trouble(tmp_path: Path) -> None:
    for source in (VideoSource(tmp_path), FolderSource(tmp_path), CameraSource(0), ArraySource([])):
        source.close()


@pytest.mark.parametrize(("content", "says"), [(None, "There is no file"), (b"", "no video"), (b"text", "no video")])
def test_what_is_no_video_is_told(tmp_path: Path, content: bytes | None, says: str) -> None:
    path = tmp_path / "clip.mp4"
    if content is not None:
        path.write_bytes(content)
    source = VideoSource(path)
    with pytest.raises(SourceError, match=says):
        source.open()
    source.close()


def test_a_folder_is_a_film(tmp_path: Path) -> None:
    for number in (1, 2, 10):
        cv2.imwrite(str(tmp_path / f"{number}.png"), np.full((4, 4, 3), number, np.uint8))
    frames = frames_of(FolderSource(tmp_path, rate=10))
    assert [int(frame.pixels[0, 0, 0]) for frame in frames] == [1, 2, 10]
    assert [frame.time for frame in frames] == pytest.approx([0, 0.1, 0.2])


@pytest.mark.logs
def test_a_broken_picture_leaves_a_gap(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for number in (1, 3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), np.zeros((4, 4, 3), np.uint8))
    (tmp_path / "2.png").write_bytes(b"torn")
    assert [frame.index for frame in frames_of(FolderSource(tmp_path))] == [0, 2]
    assert "2.png" in caplog.text


def test_arrays_can_be_read_again() -> None:
    source = ArraySource([np.zeros((4, 4, 3), np.uint8)] * 3, rate=10)
    assert [frame.time for frame in frames_of(source)] == pytest.approx([0, 0.1, 0.2])
    assert len(frames_of(source)) == 3


def test_a_camera_is_set_up_and_let_go(cameras: list[FakeCapture]) -> None:
    source = CameraSource("wide cam", (1280, 720), 60)
    source.open()
    before = monotonic()
    frame = source.read()
    capture = cameras[0]
    assert source.name == "Wide Cam"
    assert capture.where == (2, 200)
    assert capture.wishes[cv2.CAP_PROP_FRAME_WIDTH] == 1280
    assert capture.wishes[cv2.CAP_PROP_FRAME_HEIGHT] == 720
    assert capture.wishes[cv2.CAP_PROP_FPS] == 60
    assert capture.wishes[cv2.CAP_PROP_BUFFERSIZE] == 1
    assert capture.wishes[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*"MJPG")
    assert next(iter(capture.wishes)) == cv2.CAP_PROP_FOURCC, "the sizes on offer depend on it"
    assert frame.pixels[0, 0].tolist() == [30, 20, 10]
    assert before <= frame.time <= monotonic()
    assert source.read().time > frame.time
    source.close()
    assert capture.released


def test_a_camera_that_stops_half_way_is_told(cameras: list[FakeCapture]) -> None:
    with pytest.raises(SourceError, match=r"Desk Cam stopped giving pictures. Plug it in again"):
        frames_of(CameraSource(0))


def test_a_camera_in_use_is_told(cameras: list[FakeCapture], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.sources.cv2.VideoCapture", lambda *where: FakeCapture(*where, opens=False))
    source = CameraSource(0)
    with pytest.raises(SourceError, match="Close other programs"):
        source.open()
    source.close()
    assert cameras[0].released


@pytest.mark.parametrize(
    ("wanted", "index"), [(0, 0), (4, 4), ("Desk Cam", 0), ("desk", 0), ("WIDE CAM", 2), ("pro", 4)]
)
def test_cameras_are_found_by_number_and_name(cameras: list[FakeCapture], wanted: int | str, index: int) -> None:
    assert find_camera(wanted).index == index


@pytest.mark.parametrize(
    ("wanted", "says"),
    [(1, r"no camera 1.*0 \(Desk Cam\)"), ("cam", "Several cameras"), ("fisheye", 'called "fisheye".*Desk Cam')],
)
def test_cameras_that_are_not_there_are_told(cameras: list[FakeCapture], wanted: int | str, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        find_camera(wanted)


def test_each_camera_is_listed_once_by_its_plain_number(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [
        CameraInfo(202, "Wide Cam"),
        CameraInfo(200, "Desk Cam"),
        CameraInfo(200, "Desk Cam again"),
        CameraInfo(1, ""),
    ]
    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", lambda backend: listed)
    found = [(camera.index, camera.name) for camera in list_cameras()]
    assert found == [(0, "Desk Cam"), (1, "Camera 1"), (2, "Wide Cam")]


def test_two_cameras_of_one_name_are_asked_for_by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.sources.list_cameras", lambda: [Camera(0, "C920", 200), Camera(1, "C920", 200)])
    with pytest.raises(SourceError, match=r"0 \(C920\), 1 \(C920\)\. Give the number"):
        find_camera("C920")


def test_no_camera_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.sources.list_cameras", list)
    with pytest.raises(SourceError, match="No camera was found"):
        find_camera(0)
    with pytest.raises(SourceError, match="No camera is plugged in"):
        find_camera("desk")


def test_a_source_is_known_by_how_it_is_written(data: Path) -> None:
    kinds = {"demo": VideoSource, "0": CameraSource, "Desk": CameraSource, str(data): FolderSource}
    kinds[str(data / "counting.mp4")] = VideoSource
    for written, kind in kinds.items():
        assert type(make_source(SourceSettings(source=written))) is kind
    with pytest.raises(SourceError, match="There is no file"):
        make_source(SourceSettings(source="nowhere/clip.mp4"))
