"""Clips are real files, read back: their length, their pictures, and what becomes of them when the disk fails."""

import os
import subprocess
import sys
import threading
from collections import namedtuple
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import cv2
import numpy as np
import pytest

from handcam.clip_writer import ClipFile, record_clip
from handcam.domain import Pixels
from handcam.errors import OutputError
from handcam.picture_sink import SinkState

_BITS = 6
_GROUND = (40, 90, 180)


def picture(number: int, size: tuple[int, int] = (192, 128)) -> Pixels:
    """A number as black and white blocks across the top of a coloured ground, RGB."""
    width, height = size
    pixels = np.full((height, width, 3), _GROUND, np.uint8)
    for bit in range(_BITS):
        pixels[: height // 2, bit * width // _BITS : (bit + 1) * width // _BITS] = 255 * (number >> bit & 1)
    return pixels


def number_on(pixels: Pixels) -> int:
    height, width = pixels.shape[:2]
    blocks = (pixels[height // 4, (2 * bit + 1) * width // (2 * _BITS)].mean() > 127 for bit in range(_BITS))
    return sum(1 << bit for bit, white in enumerate(blocks) if white)


def frames_of(path: Path) -> list[Pixels]:
    """RGB; checks that the file says how long it is and is as long as that."""
    capture = cv2.VideoCapture(str(path))
    assert capture.get(cv2.CAP_PROP_FPS) == pytest.approx(30)
    frames: list[Pixels] = []
    while (read := capture.read())[0]:
        assert capture.get(cv2.CAP_PROP_POS_MSEC) == pytest.approx(len(frames) / 30 * 1000, abs=1)
        frames.append(cv2.cvtColor(read[1], cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False))
    capture.release()
    return frames


def always() -> bool:
    return True


def written(path: Path, times: list[float]) -> list[int]:
    """The numbers on the frames of a clip of pictures 0, 1, ... with these times."""
    clip = ClipFile(path)
    clip.open()
    for number, time in enumerate(times):
        clip.write(picture(number), time, may_go_on=always)
    clip.close()
    frames = frames_of(path)
    assert clip.written == len(frames)
    assert clip.seconds == pytest.approx(len(frames) / 30)
    return [number_on(frame) for frame in frames]


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".MP4"])
def test_a_clip_plays_back_as_it_was_shown(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"what I showed, 3 × 5{suffix}"  # noqa: RUF001 - a name that is not plain
    sink = record_clip(path)
    assert sink.status.state is SinkState.WAITING
    for number in range(25):
        sink.write(picture(number), 1000 + number / 30)
    assert sink.close()
    frames = frames_of(path)
    assert [number_on(frame) for frame in frames] == list(range(25))
    assert all(np.abs(frame[96].astype(int) - _GROUND).mean() < 6 for frame in frames)
    status = sink.status
    assert (status.state, status.written, status.dropped, status.error) == (SinkState.ENDED, 25, 0, "")
    assert status.seconds == pytest.approx(25 / 30)
    assert list(tmp_path.iterdir()) == [path]


def test_pictures_are_repeated_and_skipped_by_their_time(tmp_path: Path) -> None:
    slow = written(tmp_path / "slow.mp4", [50 + number / 10 for number in range(5)])
    assert slow == [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4]
    fast = written(tmp_path / "fast.mp4", [number / 90 for number in range(31)])
    assert len(fast) == 11
    assert np.ptp([number - 3 * place for place, number in enumerate(fast)]) <= 1
    frozen = written(tmp_path / "frozen.mp4", [0, 1 / 30, 2.0, 2 + 1 / 30])
    assert frozen == [0, *[1] * 59, 2, 3]


def test_uneven_times_do_not_add_up(tmp_path: Path) -> None:
    jitter = np.random.default_rng(1).uniform(-0.008, 0.008, 60)
    times = [float(number / 29 + off) for number, off in enumerate(jitter)]
    assert len(written(tmp_path / "uneven.mp4", times)) == pytest.approx((times[-1] - times[0]) * 30 + 1, abs=1)


@pytest.mark.parametrize("leap", [-50.0, 100.0])
def test_a_clock_that_leaps_goes_on_with_the_next_frame(tmp_path: Path, leap: float) -> None:
    times = [100 + number / 30 for number in range(4)]
    times += [time + leap for time in times]
    assert written(tmp_path / "leap.mp4", times) == list(range(8))


def test_later_sizes_are_fitted_into_the_first(tmp_path: Path) -> None:
    clip = ClipFile(tmp_path / "sizes.mp4")
    clip.open()
    for number, size in enumerate([(193, 129), (384, 256), (64, 128)]):
        clip.write(picture(63, size), number / 30, may_go_on=always)
    clip.close()
    first, larger, narrow = frames_of(tmp_path / "sizes.mp4")
    assert first.shape == larger.shape == narrow.shape == (128, 192, 3)  # even, as every player wants it
    assert np.abs(larger.astype(int) - first).mean() < 6
    assert narrow[:, :56].max() < 30
    assert narrow[:, 136:].max() < 30
    assert number_on(narrow[:, 64:128]) == 63


class SlowWriter:
    """OpenCV's, on a disk that takes its time."""

    takes = 0.03
    fourcc = cv2.VideoWriter.fourcc
    real = cv2.VideoWriter

    def __init__(self, *words: Any) -> None:
        self._writer = self.real(*words)

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self._writer.isOpened()

    def write(self, pixels: Pixels) -> bool:
        sleep(self.takes)
        return bool(self._writer.write(pixels))

    def release(self) -> None:
        self._writer.release()


def test_a_slow_disk_drops_pictures_and_stalls_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.clip_writer.cv2.VideoWriter", SlowWriter)
    sink = record_clip(tmp_path / "slow.mp4")
    start = monotonic()
    for number in range(60):
        sink.write(picture(number), number / 30)
    assert monotonic() - start < 0.3
    assert sink.close()
    status = sink.status
    assert 20 <= status.dropped < 60
    assert status.error == ""
    numbers = [number_on(frame) for frame in frames_of(tmp_path / "slow.mp4")]
    assert numbers == sorted(numbers)
    assert status.written == len(numbers) == max(numbers) + 1  # what is there has its true time


def test_what_cannot_be_written_in_time_is_cut_off_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.clip_writer.cv2.VideoWriter", SlowWriter)
    monkeypatch.setattr("handcam.picture_thread._DRAIN", 0.2)
    sink = record_clip(tmp_path / "slow.webm")
    sink.write(picture(1), 0.0)
    sink.write(picture(2), 30.0)  # 900 frames
    start = monotonic()
    assert sink.close()
    assert monotonic() - start < 2
    assert sink.status.state is SinkState.FAILED
    assert "could not be written as fast as it was shown" in sink.status.error
    assert 1 <= len(frames_of(tmp_path / "slow.webm")) == sink.status.written < 100


Usage = namedtuple("Usage", "total used free")


def test_a_full_disk_ends_the_clip_before_it_is_too_late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = iter([10**9, 10**9, 10**6])
    monkeypatch.setattr("handcam.clip_writer.shutil.disk_usage", lambda path: Usage(10**10, 0, next(free)))
    sink = record_clip(tmp_path / "full.mp4")
    sink.write(picture(1), 0.0)
    sink.write(picture(2), 5.0)
    assert sink.close()
    assert sink.status.state is SinkState.FAILED
    assert sink.status.error == '"full.mp4" ends after 2 s: the disk is full. Make room and record again.'
    assert len(frames_of(tmp_path / "full.mp4")) == 60
    sink.write(picture(3), 6.0)
    assert sink.status.written == 60


_LIMITED = """
import resource, sys, numpy as np
from pathlib import Path
from handcam.clip_writer import record_clip
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
sink, noise = record_clip(Path(sys.argv[1])), np.random.default_rng(0)
for number in range(30):
    sink.write(noise.integers(0, 255, (240, 320, 3), np.uint8), number / 30)
sink.close()
print(sink.status.state.value, sink.status.written, sink.status.error)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limit")
def test_a_write_that_fails_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _LIMITED, str(tmp_path / "limited.mp4")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.startswith("failed ")
    assert "no more could be written. Make room on the disk" in done.stdout
    assert '"limited.part.mp4" is what there is of it' in done.stdout
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["limited.part.mp4"]


def failed(path: Path) -> str:
    sink = record_clip(path)
    sink.write(picture(1), 0.0)
    assert sink.close()
    assert sink.status.state is SinkState.FAILED
    return sink.status.error


def test_what_cannot_be_written_is_told_with_the_remedy(tmp_path: Path) -> None:
    assert failed(tmp_path / "clip.gif") == (
        '"clip.gif" is no kind of video that can be written. End its name in .mp4 or .webm.'
    )
    (tmp_path / "file").touch()
    for path in (tmp_path / "none" / "clip.mp4", tmp_path / "file" / "clip.mp4"):
        error = failed(path)
        assert error.startswith(f'"{path}" cannot be written (')
        assert error.endswith("Choose a folder that you may write to.")
    (tmp_path / "folder.mp4").mkdir()
    assert 'The clip is called "folder.part.mp4" and could not be renamed' in failed(tmp_path / "folder.mp4")
    assert len(frames_of(tmp_path / "folder.part.mp4")) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows does not remove a file that is being written")
def test_a_folder_that_goes_while_recording_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    sink = record_clip(folder / "clip.mp4")
    sink.write(picture(1), 0.0)
    deadline = monotonic() + 5
    while not sink.status.written and monotonic() < deadline:
        sleep(0.005)
    (folder / "clip.part.mp4").unlink()
    folder.rmdir()
    sink.write(picture(2), 3.0)
    assert sink.close()
    assert sink.status.error.endswith("is gone, and with it what was recorded. Record again to a folder that stays.")
    assert sink.status.error.count("is gone") == 1
    assert sink.status.written == 30


def test_without_a_picture_there_is_no_file(tmp_path: Path) -> None:
    sink = record_clip(tmp_path / "none.mp4")
    assert sink.close()
    assert sink.close()
    assert sink.status.error == 'No picture was shown, so "none.mp4" was not written. Record it again.'
    assert list(tmp_path.iterdir()) == []


def test_an_older_clip_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"the older one")
    clip = ClipFile(path)
    clip.open()
    clip.write(picture(5), 0.0, may_go_on=always)
    assert path.read_bytes() == b"the older one"
    clip.close()
    assert [number_on(frame) for frame in frames_of(path)] == [5]


def test_a_codec_that_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.clip_writer.CODECS", {".mp4": "none"})
    clip = ClipFile(tmp_path / "clip.mp4")
    clip.open()
    with pytest.raises(OutputError, match="This computer cannot write"):
        clip.write(picture(1), 0.0, may_go_on=always)
    clip.close()
    assert list(tmp_path.iterdir()) == []


_KILLED = """
import os, sys, numpy as np
from pathlib import Path
from time import sleep
from handcam.clip_writer import record_clip
sink = record_clip(Path(sys.argv[1]))
for number in range(10):
    sink.write(np.full((48, 64, 3), number, np.uint8), number / 30)
while sink.status.written < 10:
    sleep(0.005)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such signal")
def test_a_kill_leaves_no_file_under_the_name(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _KILLED, str(tmp_path / "killed.mp4")]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert done.returncode == -9
    assert [path.name for path in tmp_path.iterdir()] == ["killed.part.mp4"]


def test_twenty_clips_leave_no_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    for number in range(20):
        sink = record_clip(tmp_path / "again.mp4")
        sink.write(picture(number), float(number))
        assert sink.close()
        assert threading.active_count() == before
    assert [number_on(frame) for frame in frames_of(tmp_path / "again.mp4")] == [19]
