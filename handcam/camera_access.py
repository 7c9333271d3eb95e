"""Why a camera cannot be used, as far as the system tells, and what helps. Sentences for the user."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

from handcam.cameras import Camera
from handcam.sentences import Sentence

_NOTHING = Sentence("")
_SANDBOX_INFO = Path("/.flatpak-info")
_CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"


def why_not_opened(camera: Camera) -> Sentence:
    """The sentence for a camera that did not open."""
    return fault_of(camera) or Sentence(
        "{camera} cannot be opened. Close other programs that use it, or plug it in again, then try again.",
        camera=camera.name,
    )


def fault_of(camera: Camera) -> Sentence:
    """What the system has against using this camera, with the remedy; "" where nothing is known against it.

    Takes no picture and starts no camera. Any thread; never raises.
    """
    looks = {"linux": _on_linux, "win32": _on_windows, "darwin": _on_macos}
    return looks[sys.platform](camera) if sys.platform in looks else _NOTHING


def _on_linux(camera: Camera) -> Sentence:
    if not camera.path:
        return _NOTHING
    try:
        # Of itself that neither starts a camera nor waits for one.
        os.close(os.open(camera.path, os.O_RDWR | os.O_NONBLOCK))
    except OSError as error:
        return _refused_on_linux(camera.name, error.errno)
    return _NOTHING


def _refused_on_linux(camera: str, number: int | None) -> Sentence:
    """number: of the error that opening it gave."""
    if number in (errno.EACCES, errno.EPERM):
        return _refused_in_sandbox(camera) or Sentence(
            "{camera} may not be used by this user. Add the user to group video (`sudo usermod -aG video $USER`) and "
            "log in again.",
            camera=camera,
        )
    if number == errno.EBUSY:
        return Sentence("{camera} is used by another program. Close that program, then try again.", camera=camera)
    if number in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
        return Sentence("{camera} is not plugged in any more. Plug it in again.", camera=camera)
    return _NOTHING


def _refused_in_sandbox(camera: str) -> Sentence:
    """ "" outside Flatpak and Snap."""
    if snap := os.environ.get("SNAP_NAME"):
        return Sentence(
            "{camera} may not be used from inside this sandbox. Run `sudo snap connect {snap}:camera`.",
            camera=camera,
            snap=snap,
        )
    if _SANDBOX_INFO.exists():
        return Sentence(
            "{camera} may not be used from inside this sandbox. Run `flatpak override --user --device=all {name}` and "
            "start it again.",
            camera=camera,
            name=os.environ.get("FLATPAK_ID", "handcam"),
        )
    return _NOTHING


def _on_windows(camera: Camera) -> Sentence:
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
                return Sentence(
                    "{camera} is kept from programs by Windows. In Settings > Privacy & security > Camera switch on "
                    '"Camera access" and "Let desktop apps access your camera".',
                    camera=camera.name,
                )
    return _NOTHING


def _on_macos(camera: Camera) -> Sentence:
    import AVFoundation

    # 0 not asked yet (opening a camera asks), 1 restricted, 2 denied, 3 allowed
    status = AVFoundation.AVCaptureDevice.authorizationStatusForMediaType_(AVFoundation.AVMediaTypeVideo)
    if status == 0:
        return Sentence(
            "{camera} may be used once you allow it: macOS asks when it is first opened. Answer, then try again.",
            camera=camera.name,
        )
    if status in (1, 2):
        return Sentence(
            "{camera} is kept from handcam by macOS. Allow it in System Settings > Privacy & Security > Camera, then "
            "start it again.",
            camera=camera.name,
        )
    return _NOTHING
