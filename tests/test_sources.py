"""Frames from files, folders and arrays."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from handcam.domain import Frame
from handcam.errors import SourceError
from handcam.protocols import FrameSource
from handcam.sources import ArraySource, FolderSource, VideoSource

RED = np.full((4, 4, 3), (200, 0, 0), np.uint8)


def frames_of(source: FrameSource, most: int = 10_000) -> list[Frame]:
    source.open()
    frames: list[Frame] = []
    while len(frames) < most and (frame := source.read()) is not None:
        frames.append(frame)
    source.close()
    source.close()
    return frames


class Clip:
    """OpenCV's capture of a file that holds `good` pictures and no times."""

    def __init__(self, good: int) -> None:
        self._good = good

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def set(self, what: int, value: float) -> bool:
        return True

    def get(self, what: int) -> float:
        return 0.0

    def read(self) -> tuple[bool, Any]:
        self._good -= 1
        return self._good >= 0, np.full((4, 6, 3), (10, 20, 30), np.uint8)

    def release(self) -> None:
        """Nothing is held."""


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
    monkeypatch.setattr("cv2.VideoCapture", lambda path: Clip(good=0))
    for loop in (False, True):
        with pytest.raises(SourceError, match=r"holds no picture that can be read\. Convert it"):
            frames_of(VideoSource(tmp_path / "clip.mp4", loop=loop))


def test_timestamps_that_stand_still_are_stepped_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").touch()
    monkeypatch.setattr("cv2.VideoCapture", lambda path: Clip(good=4))
    times = [frame.time for frame in frames_of(VideoSource(tmp_path / "clip.mp4"))]
    assert times == pytest.approx([0, 1 / 30, 2 / 30, 3 / 30])


def test_closing_what_was_never_opened_is_no_trouble(tmp_path: Path) -> None:
    for source in (VideoSource(tmp_path), FolderSource(tmp_path), ArraySource([])):
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
