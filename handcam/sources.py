"""Where frames come from: cameras, video files, folders of pictures, arrays.

A camera stamps frames with `time.monotonic`; everything else has a clock of its own that starts near 0, so that a
recording gives the same result however fast it is read.
"""

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

import cv2
import numpy as np

from handcam.domain import Frame, Pixels
from handcam.errors import SourceError
from handcam.pictures import find_pictures, read_picture

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera the system knows: its number, name and OpenCV back-end."""

    index: int
    name: str
    backend: int


def list_cameras() -> list[Camera]:
    """The cameras plugged in now, in the system's order. Opens none of them."""
    from cv2_enumerate_cameras import enumerate_cameras

    seen: dict[int, Camera] = {}
    for found in enumerate_cameras(_backend()):
        index = found.index % 100  # the library adds the back-end's number in hundreds
        seen.setdefault(index, Camera(index, found.name or f"Camera {index}", found.backend))
    return sorted(seen.values(), key=lambda camera: camera.index)


def find_camera(wanted: int | str | None) -> Camera:
    """The camera with this index or name (whole, or a part that only one has; upper and lower case are alike).

    None: the first there is.

    Raises:
        SourceError: none or several fit.
    """
    cameras = list_cameras()
    if wanted is None or isinstance(wanted, int):
        known = [camera for camera in cameras if wanted in (None, camera.index)]
        if not cameras:
            raise SourceError("No camera was found. Plug one in and choose it again, or open a video file instead.")
        if not known:
            raise SourceError(f"There is no camera {wanted}. Choose one of: {_listing(cameras)}.")
        return known[0]
    low = wanted.lower()
    fitting = [c for c in cameras if c.name.lower() == low] or [c for c in cameras if low in c.name.lower()]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise SourceError(f'Several cameras are called "{wanted}": {_listing(fitting)}. Give the number instead.')
    there = f"There are: {_listing(cameras)}." if cameras else "No camera is plugged in."
    raise SourceError(f'There is no camera or file called "{wanted}". {there} `handcam cameras` lists them.')


def _listing(cameras: Sequence[Camera]) -> str:
    return ", ".join(f"{camera.index} ({camera.name})" for camera in cameras)


def _backend() -> int:
    """OpenCV's native capture back-end on this system: the one whose indices and names go together."""
    if os.name == "nt":
        return int(cv2.CAP_DSHOW)
    return int(cv2.CAP_AVFOUNDATION if os.uname().sysname == "Darwin" else cv2.CAP_V4L2)


class CameraSource:
    """A camera, by index or by name. Real-time: its clock is `time.monotonic`, read as each frame arrives."""

    realtime = True

    def __init__(self, camera: int | str | None, size: tuple[int, int] = (640, 480), rate: float = 30.0) -> None:
        """camera: index, name, or None for the first there is.

        size (width, height in pixels) and rate (frames a second) are wishes: the driver picks the nearest it has.
        """
        self._wanted = camera
        self._size = size
        self._rate = rate
        self._capture: Any = None
        self._index = 0
        self._last = 0.0
        self.name = camera if isinstance(camera, str) else "camera" if camera is None else f"camera {camera}"

    def open(self) -> None:
        """Find and start the camera (may take seconds)."""
        camera = find_camera(self._wanted)
        self.name = camera.name
        self._capture = _capture(camera.index, camera.backend)
        if not self._capture.isOpened():
            raise SourceError(
                f"{camera.name} cannot be opened. Close other programs that use it, and check that this user "
                "may use cameras (Linux: group video; Windows and macOS: the privacy settings)."
            )
        # Most webcams reach their rate at higher resolutions only with compressed pictures.
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, self._size[0])
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, self._size[1])
        self._capture.set(cv2.CAP_PROP_FPS, self._rate)
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def read(self) -> Frame:
        """Wait for the next frame."""
        read, picture = self._capture.read()
        if not read:
            raise SourceError(f"{self.name} stopped giving pictures. Plug it in again, then choose it again.")
        self._last = max(monotonic(), self._last + 1e-6)
        frame = Frame(_rgb(picture), self._index, self._last)
        self._index += 1
        return frame

    def close(self) -> None:
        """Let go of the camera."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None


class VideoSource:
    """A video file, every frame of it, on the clock of its own timestamps."""

    realtime = False

    def __init__(self, path: Path, *, loop: bool = False) -> None:
        """loop: start over at the end; indices and times go on counting."""
        self.name = path.name
        self._path = path
        self._loop = loop
        self._capture: Any = None
        self._index = 0
        self._time = -1.0
        self._offset = 0.0
        self._step = 1 / 30

    def open(self) -> None:
        """Open the file."""
        if not self._path.is_file():
            raise SourceError(f'There is no file "{self._path}". Check the path, or choose another source.')
        self._capture = _capture(str(self._path))
        if not self._capture.isOpened():
            raise SourceError(f'"{self._path}" is no video that can be played. Convert it to MP4 and try again.')
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self._step = 1 / rate if 1 <= rate <= 1000 else 1 / 30

    def read(self) -> Frame | None:
        """The next frame; None at the end."""
        read, picture = self._capture.read()
        if not read and self._loop and self._index:
            self._offset = self._time + self._step
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            read, picture = self._capture.read()
        if not read:
            if not self._index:
                raise SourceError(f'"{self._path}" holds no picture that can be read. Convert it to MP4 and try again.')
            return None
        self._time = self._next_time(self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
        frame = Frame(_rgb(picture), self._index, self._time)
        self._index += 1
        return frame

    def _next_time(self, position: float) -> float:
        """The file's timestamp in seconds, or a step on from the last where the file has none that moves on."""
        time = self._offset + position
        return time if time > self._time else self._time + self._step

    def close(self) -> None:
        """Close the file."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None


class FolderSource:
    """The pictures of a folder as frames of a film, in the order of their names, `rate` of them a second."""

    realtime = False

    def __init__(self, folder: Path, rate: float = 30.0) -> None:
        self.name = folder.name
        self._folder = folder
        self._rate = rate
        self._paths: list[Path] = []
        self._index = 0
        self._given = 0

    def open(self) -> None:
        """List the pictures."""
        self._paths = find_pictures(self._folder)

    def read(self) -> Frame | None:
        """The next picture that can be read; the others are named in the log and leave a gap in the indices."""
        while self._index < len(self._paths):
            index = self._index
            self._index += 1
            try:
                frame = Frame(read_picture(self._paths[index]), index, index / self._rate)
            except SourceError as error:
                log.warning("%s", error)
                continue
            self._given += 1
            return frame
        if not self._given:
            raise SourceError(f'None of the pictures in "{self._folder}" can be read. Save them as JPEG or PNG.')
        return None

    def close(self) -> None:
        """Nothing is held."""


class PictureSource:
    """One still picture as a film of two seconds: long enough to be held, read and accepted."""

    realtime = False
    _RATE, _FRAMES = 30.0, 60

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._path = path
        self._pixels: Pixels | None = None
        self._index = 0

    def open(self) -> None:
        """Read the picture."""
        self._pixels = read_picture(self._path)

    def read(self) -> Frame | None:
        """The picture again; None at the end."""
        if self._pixels is None or self._index >= self._FRAMES:
            return None
        self._index += 1
        return Frame(self._pixels, self._index - 1, (self._index - 1) / self._RATE)

    def close(self) -> None:
        """Forget the picture."""
        self._pixels = None


class ArraySource:
    """Pictures in memory as frames of a film: for tests, notebooks and benchmarks."""

    realtime = False

    def __init__(self, pictures: Sequence[Pixels], rate: float = 30.0, name: str = "arrays") -> None:
        """pictures: RGB uint8 (h, w, 3) each; rate: frames a second."""
        self.name = name
        self._pictures = pictures
        self._rate = rate
        self._index = 0

    def open(self) -> None:
        """Start at the first picture."""
        self._index = 0

    def read(self) -> Frame | None:
        """The next picture."""
        if self._index >= len(self._pictures):
            return None
        frame = Frame(self._pictures[self._index], self._index, self._index / self._rate)
        self._index += 1
        return frame

    def close(self) -> None:
        """Nothing is held."""


def _capture(*where: Any) -> Any:
    """OpenCV's capture; what OpenCV would write to the terminal when it fails, handcam says as a SourceError."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    return cv2.VideoCapture(*where)


def _rgb(bgr: Any) -> Pixels:
    rgb: Pixels = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)
    return rgb
