"""Still pictures joined to a film, as if each had been held up to an unsteady camera for a while."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from handcam.domain import Frame, Pixels
from handcam.errors import SourceError
from handcam.pictures import read_picture

RATE = 25
SHOWN, AWAY = 1.2, 0.48
"""Seconds that a picture is shown, and that nothing is before the next."""
_SIZE = (640, 480)
_CUT_OUT, _SMALLER = 200, 0.7
"""A picture whose longer edge is below so many pixels was cut out around a hand: it gets room around it."""
_GROUND = (118, 122, 126)
_SWAY = np.array([4.0, 3.0, 1.2, 0.015])
"""How far the camera sways: pixels across and down, degrees, share of the size."""
_GRAIN = 5


def shown_from(number: int) -> tuple[float, float]:
    """When the picture of this number is shown: from, to, seconds."""
    start = AWAY + number * (SHOWN + AWAY)
    return start, start + SHOWN


class JoinedPictures:
    """A source of 640x480 frames, 25 a second: one picture after the other, an even ground before and after each."""

    realtime = False

    def __init__(self, paths: Sequence[Path], name: str) -> None:
        self.name = name
        self._paths = paths
        self._index = 0
        self._shown: tuple[int, Pixels] | None = None

    def open(self) -> None:
        """Start with the first picture."""
        self._index = 0

    def read(self) -> Frame | None:
        """The next frame; None after the last picture.

        Raises:
            SourceError: a picture cannot be read.
        """
        time = self._index / RATE
        number = int(time // (SHOWN + AWAY))
        if number >= len(self._paths) and time > shown_from(len(self._paths) - 1)[1] + AWAY:
            return None
        start, _ = shown_from(number)
        there = number < len(self._paths) and time >= start
        pixels = self._swayed(self._picture(number), time) if there else np.full((*_SIZE[::-1], 3), _GROUND, np.uint8)
        frame = Frame(_grainy(pixels, self._index), self._index, time)
        self._index += 1
        return frame

    def close(self) -> None:
        """Forget the picture."""
        self._shown = None

    def _picture(self, number: int) -> Pixels:
        if self._shown is None or self._shown[0] != number:
            self._shown = number, read_picture(self._paths[number])
        return self._shown[1]

    def _swayed(self, picture: Pixels, time: float) -> Pixels:
        """The picture in the middle of a frame, its edge repeated around it."""
        height, width = picture.shape[:2]
        scale = min(_SIZE[0] / width, _SIZE[1] / height) * (_SMALLER if max(height, width) < _CUT_OUT else 1.0)
        across, down, lean, near = _SWAY * np.sin(np.array([2.1, 1.7, 1.3, 0.9]) * 2 * np.pi * time / 1.6)
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), lean, scale * (1 + near))
        matrix[:, 2] += np.array(_SIZE) / 2 - (width / 2, height / 2) + (across, down)
        how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        frame = cv2.warpAffine(picture, matrix, _SIZE, flags=how, borderMode=cv2.BORDER_REPLICATE)
        return frame.astype(np.uint8, copy=False)


def _grainy(pixels: Pixels, seed: int) -> Pixels:
    grain = np.random.default_rng(seed).integers(-_GRAIN, _GRAIN, pixels.shape, np.int16, endpoint=True)
    grainy: Pixels = np.clip(pixels + grain, 0, 255).astype(np.uint8)
    return grainy


def readable(path: Path) -> bool:
    """Whether the picture can be read."""
    try:
        read_picture(path)
    except SourceError:
        return False
    return True
