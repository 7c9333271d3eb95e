"""Frames that are already there: video files, folders of pictures, arrays.

Each has a clock of its own that starts near 0, so that a recording gives the same result however fast it is read.
"""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2

from handcam.capture import as_rgb, open_capture
from handcam.domain import Frame, Pixels
from handcam.errors import SourceError
from handcam.pictures import find_pictures, read_picture

log = logging.getLogger(__name__)


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
            raise SourceError('There is no file "{path}". Check the path, or choose another source.', path=self._path)
        self._capture = open_capture(str(self._path))
        if not self._capture.isOpened():
            raise SourceError(
                '"{path}" is no video that can be played. Convert it to MP4 and try again.', path=self._path
            )
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
                raise SourceError(
                    '"{path}" holds no picture that can be read. Convert it to MP4 and try again.', path=self._path
                )
            return None
        self._time = self._next_time(self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
        frame = Frame(as_rgb(picture), self._index, self._time)
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
            raise SourceError(
                'None of the pictures in "{folder}" can be read. Save them as JPEG or PNG.', folder=self._folder
            )
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
