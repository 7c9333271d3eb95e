"""Crops from the disk, decoded and scaled on a thread of their own."""

from collections import OrderedDict
from pathlib import Path
from threading import Condition, Thread

import cv2
import numpy as np
from PySide6.QtGui import QImage

from handcam.domain import Pixels
from handcam.errors import SourceError
from handcam.pictures import read_picture

_BYTES = 64_000_000
"""What pictures may take in all; those not looked at for longest go first."""
_WAITING = 600
"""Requests that may wait: some screens full. Older ones are forgotten: whoever still wants one asks again."""
_PATIENCE = 5.0  # s that the thread is waited for

_Key = tuple[Path, int]


class PictureLoader:
    """Gives pictures that are there and fetches those that are not, what was asked for last first. GUI thread."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._wanted: OrderedDict[_Key, None] = OrderedDict()  # the newest last
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()  # the one looked at last is last
        self._bytes = 0
        self._news = self._closed = False
        self._loading: _Key | None = None
        self._thread = Thread(target=self._load_all, name="handcam-review-pictures", daemon=True)
        self._thread.start()

    def picture(self, path: Path, side: int = 0) -> QImage | None:
        """The picture; an empty one where there is none that can be read; None: not yet, ask again after `take_news`.

        side: pixels of the screen along its longer edge; 0: as large as it is.
        """
        key = path, side
        with self._condition:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            if not self._closed and key != self._loading:
                self._wanted[key] = None
                self._wanted.move_to_end(key)
                if len(self._wanted) > _WAITING:
                    self._wanted.popitem(last=False)
                self._condition.notify()
            return None

    def take_news(self) -> bool:
        """Whether pictures have come since this was last asked."""
        with self._condition:
            news, self._news = self._news, False
            return news

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        with self._condition:
            return bool(self._wanted) or self._loading is not None

    @property
    def held(self) -> int:
        """Bytes that the pictures take."""
        return self._bytes

    def close(self) -> None:
        """Fetch no more, and forget what there is. Bounded; may be called again; never raises."""
        with self._condition:
            self._closed = True
            self._wanted.clear()
            self._kept.clear()
            self._bytes = 0
            self._condition.notify()
        self._thread.join(_PATIENCE)

    def _load_all(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._wanted or self._closed)
                if self._closed:
                    return
                self._loading = key = self._wanted.popitem()[0]
            image = _load(*key)
            with self._condition:
                self._loading = None
                if not self._closed:
                    self._keep(key, image)

    def _keep(self, key: _Key, image: QImage) -> None:
        self._news = True
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _BYTES and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()


def _load(path: Path, side: int) -> QImage:
    """An RGB32 image; an empty one where there is no picture."""
    try:
        pixels = read_picture(path)
    except SourceError:
        return QImage()
    if side:
        pixels = _scaled(pixels, side)
    height, width = pixels.shape[:2]
    bgra = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA)
    return QImage(bgra.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _scaled(pixels: Pixels, side: int) -> Pixels:
    height, width = pixels.shape[:2]
    factor = side / max(height, width)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return cv2.resize(pixels, size, interpolation=how).astype(np.uint8, copy=False)
