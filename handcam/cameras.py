"""The cameras this system knows: listing them, finding one by number or name, finding one again that was lost.

Nothing here takes a picture. Every function may be called from any thread and takes milliseconds.
"""

import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from os import R_OK, access
from pathlib import Path
from typing import Any

from handcam.errors import SourceError
from handcam.sentences import Sentence

_KERNEL = Path("/sys/class/video4linux")


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera the system knows.

    index: the number OpenCV opens it by, for now: it may be another camera's once one is plugged in or out.
    name: what its maker calls it; several may share one.
    backend: the OpenCV back-end that the number is meant for.
    path: /dev/video0, or the identifier that Windows or macOS has for it; "" where there is none.
    usb: the numbers of vendor and product, "046d:0892"; "" where there are none.
    socket: where it is plugged in; the same for as long as it stays there, whatever its number.
    """

    index: int
    name: str
    backend: int
    path: str = ""
    usb: str = ""
    socket: str = ""

    def is_like(self, other: "Camera") -> bool:
        """Whether both are of one model, as far as can be seen."""
        return (self.name, self.usb) == (other.name, other.usb)


def list_cameras() -> list[Camera]:
    """The cameras plugged in now, in the system's order. Opens none of them."""
    from cv2_enumerate_cameras import enumerate_cameras

    seen: dict[int, Camera] = {}
    for found in enumerate_cameras(_backend()):
        if not _is_side_channel(found.path or ""):
            seen.setdefault(found.index, _camera(found))
    return sorted(seen.values(), key=lambda camera: camera.index)


def find_camera(wanted: int | str | None) -> Camera:
    """The camera with this number, path or name (whole, or a part that only one has; upper and lower case are alike).

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
            raise SourceError(
                "There is no camera {wanted}. Choose one of: {cameras}.", wanted=wanted, cameras=_listing(cameras)
            )
        return known[0]
    fitting = _fitting(wanted, cameras)
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise SourceError(
            'Several cameras are called "{wanted}": {cameras}. Give the number instead.',
            wanted=wanted,
            cameras=_listing(fitting),
        )
    there = (
        Sentence("There are: {cameras}.", cameras=_listing(cameras))
        if cameras
        else Sentence("No camera is plugged in.")
    )
    raise SourceError(
        'There is no camera or file called "{wanted}". {there} `handcam cameras` lists them.',
        wanted=wanted,
        there=there,
    )


def is_camera(wanted: str) -> bool:
    """Whether a camera that is plugged in has exactly this name or path."""
    return any(wanted in (camera.name, camera.path) for camera in list_cameras())


def find_again(lost: Camera, others: Collection[Camera] = ()) -> Camera | None:
    """The camera that was lost, whatever its number and socket are now; None while it is away.

    others: those like it that were there without it, so that none of them is taken for it.
    """
    taken = {camera.socket for camera in others}
    alike = [camera for camera in list_cameras() if camera.is_like(lost) and camera.socket not in taken]
    return next((camera for camera in alike if camera.socket == lost.socket), alike[0] if alike else None)


def others_like(lost: Camera) -> list[Camera]:
    """The cameras like this one that are plugged in somewhere else now."""
    return [camera for camera in list_cameras() if camera.is_like(lost) and camera.socket != lost.socket]


def _fitting(wanted: str, cameras: Sequence[Camera]) -> list[Camera]:
    low = wanted.lower()
    return (
        [camera for camera in cameras if camera.path == wanted]
        or [camera for camera in cameras if camera.name.lower() == low]
        or [camera for camera in cameras if low in camera.name.lower()]
    )


def _listing(cameras: Sequence[Camera]) -> str:
    return ", ".join(f"{camera.index} ({camera.name})" for camera in cameras)


def _backend() -> int:
    """OpenCV's native capture back-end on this system: the one whose numbers and names go together."""
    import cv2

    native = {"win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
    return int(native.get(sys.platform, cv2.CAP_V4L2))


def _camera(found: Any) -> Camera:
    """found: what cv2_enumerate_cameras tells."""
    usb = "" if None in (found.vid, found.pid) else f"{found.vid:04x}:{found.pid:04x}"
    path = found.path or ""
    socket = _socket_on_linux(path) or path or str(found.index)
    return Camera(found.index, found.name or f"Camera {found.index}", found.backend, path, usb, socket)


def _socket_on_linux(path: str) -> str:
    """The bus and port behind a node, and which of the device's streams it is; "" where the kernel tells of none."""
    node = _KERNEL / Path(path).name
    device = node / "device"
    return f"{device.resolve().name} {_line(node / 'index')}" if path and device.exists() else ""


def _is_side_channel(path: str) -> bool:
    """Whether a node that this user may not ask carries no pictures: a camera's first node does, its metadata follow.

    Those that can be asked have been: only nodes that capture pictures are listed.
    """
    return sys.platform == "linux" and not access(path, R_OK) and _line(_KERNEL / Path(path).name / "index") > "0"


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
