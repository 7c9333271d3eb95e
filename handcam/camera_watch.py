"""Noticing that cameras were plugged in or out."""

import os
import sys
from collections.abc import Callable
from time import monotonic

from handcam.cameras import Camera, list_cameras

_NODES = "/dev"
_EVERY = 3.0  # s between two lists where only a whole list tells whether anything has changed


class CameraWatch:
    """Tells when the list of cameras is another one. No thread of its own: ask it about once a second, from one thread.

    On Linux a look costs tens of microseconds while nothing changes. Elsewhere a list has to be made to know, which
    takes milliseconds and is done every 3 s at most.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._glimpsed: object = None
        self._cameras: list[Camera] | None = None

    def look(self) -> list[Camera] | None:
        """The cameras there are now, where they are others than at the last look (at the first: always), else None."""
        glimpse = self._glimpse()
        if glimpse == self._glimpsed:
            return None
        self._glimpsed = glimpse
        cameras = list_cameras()
        if cameras == self._cameras:
            return None
        self._cameras = cameras
        return list(cameras)

    def _glimpse(self) -> object:
        """Something that is another thing whenever the cameras may be others."""
        if sys.platform != "linux":
            return self._clock() // _EVERY
        with os.scandir(_NODES) as entries:
            return frozenset(_seen(entry) for entry in entries if entry.name.startswith("video"))


def _seen(node: "os.DirEntry[str]") -> tuple[str, int, int]:
    """A node made anew under its old name has another number; one whose permissions change has another time."""
    try:
        stat = node.stat()
    except OSError:  # it has just been plugged out
        return node.name, 0, 0
    return node.name, stat.st_ino, stat.st_ctime_ns
