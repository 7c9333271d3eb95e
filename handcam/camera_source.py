"""Frames from a camera."""

import logging
import math
from contextlib import suppress
from time import monotonic
from typing import Any

import cv2

from handcam.camera_access import why_not_opened
from handcam.cameras import Camera, find_again, find_camera, others_like
from handcam.capture import as_rgb, open_capture
from handcam.domain import Frame, Pixels
from handcam.errors import LostError, SourceError
from handcam.given import Given
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

_TRIES, _PATIENCE = 3, 1.0
"""Reads in a row, and seconds of them, after which a camera counts as gone: a picture torn on its way is none."""
_EXPOSURE_IS = {cv2.CAP_V4L2: (3.0, 1.0), cv2.CAP_DSHOW: (0.75, 0.25)}
"""CAP_PROP_AUTO_EXPOSURE for automatic and for manual, by back-end. AVFoundation has neither exposure nor focus."""


class CameraSource:
    """A camera, by number or name. Real-time: its clock is `time.monotonic`, read as each frame arrives.

    After a LostError it may be closed and opened again: then it looks for the very camera it had, whatever the number
    and socket of that are now. Indices and times go on counting.
    """

    realtime = True

    def __init__(
        self,
        camera: int | str | None,
        size: tuple[int, int] = (640, 480),
        rate: float = 30.0,
        *,
        exposure: float | None = None,
        focus: float | None = None,
    ) -> None:
        """camera: number, path, name, or None for the first there is.

        size (width, height in pixels), rate (frames a second), exposure and focus (in the driver's own unit; None:
        automatic) are wishes: the driver picks the nearest it has, and may refuse. `given` tells what came of them.
        """
        self.name = camera if isinstance(camera, str) else _called(camera)
        self.given: Given | None = None  # by the driver's word, once the camera is open; any thread
        self._wanted = camera
        self._size, self._rate, self._exposure, self._focus = size, rate, exposure, focus
        self._camera: Camera | None = None
        self._others: list[Camera] = []
        self._capture: Any = None
        self._index = 0
        self._last = 0.0

    def open(self) -> None:
        """Find and start the camera (may take seconds)."""
        camera = self._find()
        self.name = camera.name
        try:
            self._capture = open_capture(camera.index, camera.backend)
            opened = self._capture.isOpened()
        except cv2.error:
            opened = False
        if not opened:
            raise SourceError(why_not_opened(camera))
        self._ask(camera.backend)
        given = self._what_is_given(camera.backend)
        if given != self.given:
            log.info("%s gives: %s", camera.name, given)
        self._camera, self.given = camera, given

    def read(self) -> Frame:
        """Wait for the next frame.

        Raises:
            LostError: the camera has stopped giving pictures.
            SourceError: it never gave one.
        """
        pixels = self._next_picture()
        if pixels is None:
            raise self._silence()
        self._last = max(monotonic(), self._last + 1e-6)
        self._index += 1
        return Frame(pixels, self._index - 1, self._last)

    def close(self) -> None:
        """Let go of the camera."""
        capture, self._capture = self._capture, None
        if capture is not None:
            with suppress(cv2.error):
                capture.release()

    def _find(self) -> Camera:
        if self._camera is None:
            return find_camera(self._wanted)
        if camera := find_again(self._camera, self._others):
            return camera
        raise SourceError("{name} is not plugged in. Plug it in again.", name=self.name)

    def _next_picture(self) -> Pixels | None:
        patient_until = monotonic() + _PATIENCE
        for _ in range(_TRIES):
            with suppress(cv2.error):
                read, picture = self._capture.read()
                if read:
                    return as_rgb(picture)
            if monotonic() > patient_until:  # the driver itself has waited long enough
                break
        return None

    def _silence(self) -> SourceError:
        if self._camera is None or not self._index:
            return SourceError(
                "{name} gives no pictures. Close other programs that use it, or choose another.", name=self.name
            )
        self._others = others_like(self._camera)
        return LostError("{name} stopped giving pictures. Plug it in again.", name=self.name)

    def _ask(self, backend: int) -> None:
        # Most webcams reach their rate at higher resolutions only with compressed pictures.
        self._set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        self._set(cv2.CAP_PROP_FRAME_WIDTH, self._size[0])
        self._set(cv2.CAP_PROP_FRAME_HEIGHT, self._size[1])
        self._set(cv2.CAP_PROP_FPS, self._rate)
        self._set(cv2.CAP_PROP_BUFFERSIZE, 1)
        if backend not in _EXPOSURE_IS:
            return
        # Drivers keep what the last program set: automatic has to be asked for, too.
        automatic, manual = _EXPOSURE_IS[backend]
        self._set(cv2.CAP_PROP_AUTO_EXPOSURE, automatic if self._exposure is None else manual)
        if self._exposure is not None:
            self._set(cv2.CAP_PROP_EXPOSURE, self._exposure)
        self._set(cv2.CAP_PROP_AUTOFOCUS, float(self._focus is None))
        if self._focus is not None:
            self._set(cv2.CAP_PROP_FOCUS, self._focus)

    def _set(self, what: int, value: float) -> None:
        with suppress(cv2.error):  # what a driver refuses is told by what it gives
            self._capture.set(what, value)

    def _what_is_given(self, backend: int) -> Given:
        width, height, rate = map(self._get, (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, cv2.CAP_PROP_FPS))
        has_controls = backend in _EXPOSURE_IS
        return Given(
            width=int(width) if width and width > 0 else None,
            height=int(height) if height and height > 0 else None,
            rate=rate if rate and rate > 0 else None,
            exposure=self._get(cv2.CAP_PROP_EXPOSURE) if has_controls else None,
            focus=self._get(cv2.CAP_PROP_FOCUS) if has_controls else None,
        )

    def _get(self, what: int) -> float | None:
        """None where the driver does not say, which OpenCV writes as -1."""
        try:
            value = float(self._capture.get(what))
        except cv2.error:
            return None
        return value if math.isfinite(value) and value != -1 else None


def _called(number: int | None) -> Sentence:
    """A camera whose name is not known yet."""
    return Sentence("camera") if number is None else Sentence("camera {number}", number=number)
