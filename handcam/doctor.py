"""`handcam doctor`: looks at everything handcam needs and says how to mend what is missing."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from handcam.build import DEMO, make_source
from handcam.card import read_checked
from handcam.classifier import KERAS, LITERT, checked_card, find_gpu
from handcam.errors import HandcamError
from handcam.resources import model
from handcam.settings import SourceSettings, load_settings, settings_path
from handcam.signs import builtin_sign_sets, load_sign_set
from handcam.sources import list_cameras
from handcam.tracking import find_landmark_model

PACKAGES = ("ai-edge-litert", "mediapipe", "numpy", "opencv-python", "pyside6", "tensorflow")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. needed: without it nothing can be read; the others only limit what can be done."""

    subject: str
    ok: bool
    says: str
    needed: bool = True


def examine() -> Iterator[Finding]:
    """Look at one thing after the other; never raises."""
    yield _python()
    yield from (_package(name) for name in PACKAGES)
    yield _attempt(
        "landmark model", lambda: f"{find_landmark_model(load_settings().tracker.landmark_model)}, hash right"
    )
    for name in (LITERT, KERAS):
        yield _attempt("network", lambda name=name: _network(name))  # type: ignore[misc]
    yield _attempt("sign sets", lambda: ", ".join(load_sign_set(name).name for name in builtin_sign_sets()))
    yield _attempt("demo clip", _demo)
    yield _attempt("settings", _settings)
    yield _cameras()
    yield _display()
    yield _gpu()


def _python() -> Finding:
    ok = sys.version_info >= (3, 11)
    return Finding("Python", ok, sys.version.split()[0] + ("" if ok else ": handcam needs 3.11 or newer; install it."))


def _package(name: str) -> Finding:
    try:
        return Finding(name, True, version(name))
    except PackageNotFoundError:
        return Finding(name, False, "is not installed. Run `uv sync`.")


def _attempt(subject: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(subject, True, look())
    except HandcamError as error:
        return Finding(subject, False, str(error))


def _network(name: str) -> str:
    read_checked(model(name), checked_card(model("")))
    return f"{name}, as its card says"


def _demo() -> str:
    source = make_source(SourceSettings(source=DEMO))
    source.open()
    try:
        frame = source.read()
    finally:
        source.close()
    return f"plays, {frame.size[0]}x{frame.size[1]}" if frame else "holds no frame"


def _settings() -> str:
    load_settings()
    return str(settings_path()) if settings_path().exists() else "defaults (no settings file)"


def _cameras() -> Finding:
    cameras = list_cameras()
    if not cameras:
        return Finding(
            "camera", False, "none was found. Plug one in; until then the demo clip is played.", needed=False
        )
    locked = [
        c for c in cameras if sys.platform == "linux" and not os.access(f"/dev/video{c.index}", os.R_OK | os.W_OK)
    ]
    if locked:
        names = ", ".join(camera.name for camera in locked)
        return Finding(
            "camera", False, f"{names} may not be used by this user. Add the user to group video.", needed=False
        )
    return Finding("camera", True, ", ".join(f"{camera.index} {camera.name}" for camera in cameras), needed=False)


def missing_display() -> str:
    """Why no window can be opened, with the remedy; "" when one can as far as can be told beforehand."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "vnc", "minimal")):
        return ""
    wayland = os.environ.get("WAYLAND_DISPLAY")
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/run"))
    if os.environ.get("DISPLAY") or (wayland and (runtime / wayland).exists()):
        return ""
    return (
        "There is no display to open a window on. Start handcam in a desktop session, or under `xvfb-run`; "
        "`handcam run` needs no display."
    )


def _display() -> Finding:
    missing = missing_display()
    return Finding("display", not missing, missing or "there is one", needed=False)


def _gpu() -> Finding:
    if find_gpu():
        return Finding("GPU", True, "found: the network runs on it through TensorFlow", needed=False)
    return Finding(
        "GPU", True, "none that TensorFlow can use: the network runs on the CPU, which is fast enough", needed=False
    )
