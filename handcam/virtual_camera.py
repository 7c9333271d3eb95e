"""Sending what is shown to a virtual camera, which other programs take for a real one."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from handcam.domain import Pixels
from handcam.errors import OutputError
from handcam.importing import import_heavy
from handcam.latest import Latest
from handcam.letterbox import even, letterboxed
from handcam.picture_sink import MayGoOn, PictureSink
from handcam.picture_thread import PictureThread
from handcam.sentences import Sentence

_RATE = 30.0  # pictures a second that the device is told to expect
_REMEDIES = {
    "linux": Sentence(
        "Install v4l2loopback and load it: sudo modprobe v4l2loopback exclusive_caps=1 card_label=handcam."
    ),
    "win32": Sentence("Install OBS Studio, which brings one, and stop its virtual camera where it is running."),
    "darwin": Sentence(
        "Install OBS Studio, start and stop its virtual camera once, and allow its extension in the settings."
    ),
}
_MADE_UP = Path("/sys/devices/virtual/video4linux")  # cameras of Linux that are no devices
_REMEDY = Sentence("Install one that pyvirtualcam knows.")


def send_to_virtual_camera() -> PictureSink:
    """Start to send pictures to the first virtual camera there is; the newest wins, and errors are in the status."""
    return PictureThread("virtual-camera", VirtualCamera(), Latest())


def missing() -> str:
    """A Sentence, what is missing on this machine as far as can be told without opening one; "" where nothing is."""
    if find_spec("pyvirtualcam") is None:
        return Sentence("A virtual camera needs one more package. Install it: pip install 'handcam[virtual-camera]'.")
    if sys.platform == "linux" and not any(_MADE_UP.glob("video*")):
        return Sentence("No virtual camera was found that is free. {remedy}", remedy=_REMEDIES["linux"])
    return ""


class VirtualCamera:
    """The first virtual camera there is, through pyvirtualcam. One thread.

    The first picture fixes the size; others are fitted into it.
    """

    def __init__(self) -> None:
        self.written = 0
        self.seconds = 0.0
        self._first: float | None = None
        self._package: Any = None
        self._camera: Any = None
        self._size = (0, 0)

    def open(self) -> None:
        """Import what sends to it."""
        try:
            self._package = import_heavy("pyvirtualcam")
        except ImportError:
            raise OutputError(
                "A virtual camera needs one more package. Install it: pip install 'handcam[virtual-camera]'."
            ) from None

    def write(self, picture: Pixels, time: float, *, may_go_on: MayGoOn) -> None:
        """Send a picture."""
        if self._camera is None:
            self._size = even(picture)
            self._camera = self._found()
        try:
            self._camera.send(letterboxed(picture, self._size))
        except Exception as error:  # whatever the system's back-end raises
            raise OutputError(
                "The virtual camera takes no more pictures ({reason}). Start it again once it is back.", reason=error
            ) from error
        self._first = time if self._first is None else self._first
        self.written, self.seconds = self.written + 1, max(self.seconds, time - self._first)

    def close(self) -> None:
        """Let go of it."""
        if self._camera is not None:
            self._camera.close()

    def _found(self) -> Any:
        width, height = self._size
        try:
            return self._package.Camera(width=width, height=height, fps=_RATE)
        except Exception as error:  # whatever the system's back-end raises
            raise OutputError(
                "No virtual camera was found that is free. {remedy}", remedy=_REMEDIES.get(sys.platform, _REMEDY)
            ) from error
