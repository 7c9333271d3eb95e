"""Why a camera cannot be used, as far as the system tells, and what helps. Sentences for the user."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

from handcam.cameras import Camera

_BUSY = "is used by another program. Close that program, then try again."
_GONE = "is not plugged in any more. Plug it in again."
_FAILS = "cannot be opened. Close other programs that use it, or plug it in again, then try again."
_GROUP = "may not be used by this user. Add the user to group video (`sudo usermod -aG video $USER`) and log in again."
_SANDBOX = "may not be used from inside this sandbox. "
_SANDBOX_INFO = Path("/.flatpak-info")
_WINDOWS = (
    'is kept from programs by Windows. In Settings > Privacy & security > Camera switch on "Camera access" and '
    '"Let desktop apps access your camera".'
)
_MACOS = (
    "is kept from handcam by macOS. Allow it in System Settings > Privacy & Security > Camera, then start it again."
)
_MACOS_ASKS = "may be used once you allow it: macOS asks when it is first opened. Answer, then try again."
_CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"


def why_not_opened(camera: Camera) -> str:
    """The sentence for a camera that did not open."""
    return fault_of(camera) or f"{camera.name} {_FAILS}"


def fault_of(camera: Camera) -> str:
    """What the system has against using this camera, with the remedy; "" where nothing is known against it.

    Takes no picture and starts no camera. Any thread; never raises.
    """
    looks = {"linux": _on_linux, "win32": _on_windows, "darwin": _on_macos}
    says = looks[sys.platform](camera.path) if sys.platform in looks else ""
    return says and f"{camera.name} {says}"


def _on_linux(path: str) -> str:
    if not path:
        return ""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))  # of itself that neither starts a camera nor waits for one
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM):
            return _remedy_in_sandbox() or _GROUP
        return {errno.EBUSY: _BUSY, errno.ENOENT: _GONE, errno.ENODEV: _GONE, errno.ENXIO: _GONE}.get(
            error.errno or 0, ""
        )
    return ""


def _remedy_in_sandbox() -> str:
    """ "" outside Flatpak and Snap."""
    if snap := os.environ.get("SNAP_NAME"):
        return f"{_SANDBOX}Run `sudo snap connect {snap}:camera`."
    if _SANDBOX_INFO.exists():
        name = os.environ.get("FLATPAK_ID", "handcam")
        return f"{_SANDBOX}Run `flatpak override --user --device=all {name}` and start it again."
    return ""


def _on_windows(path: str) -> str:
    import winreg

    registry: Any = winreg  # known to type checkers on Windows alone
    for key in (_CONSENT, rf"{_CONSENT}\NonPackaged"):
        for root in (registry.HKEY_LOCAL_MACHINE, registry.HKEY_CURRENT_USER):
            try:
                with registry.OpenKey(root, key) as opened:
                    answer = registry.QueryValueEx(opened, "Value")[0]
            except OSError:  # nobody was ever asked
                continue
            if answer == "Deny":
                return _WINDOWS
    return ""


def _on_macos(path: str) -> str:
    import AVFoundation

    # 0 not asked yet (opening a camera asks), 1 restricted, 2 denied, 3 allowed
    status = AVFoundation.AVCaptureDevice.authorizationStatusForMediaType_(AVFoundation.AVMediaTypeVideo)
    return {0: _MACOS_ASKS, 1: _MACOS, 2: _MACOS}.get(status, "")
