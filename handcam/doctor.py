"""`handcam doctor`: looks at everything handcam needs and says how to mend what is missing.

Nothing heavy is imported before the check that needs it, so that a missing package is a finding and not the end.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from handcam.errors import HandcamError

PACKAGES = ("ai-edge-litert", "mediapipe", "numpy", "opencv-python", "pyside6", "tensorflow")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. needed: without it nothing can be read; the others only limit what can be done."""

    topic: str
    ok: bool
    says: str
    needed: bool = True


def examine() -> Iterator[Finding]:
    """Look at one thing after the other; never raises."""
    yield _look("Python", _python)
    yield from (_look(name, partial(_package, name)) for name in PACKAGES)
    yield _look("landmark model", _landmark_model)
    yield _look("tracker", _tracker)
    yield _look("network", _networks)
    yield _look("sign sets", _sign_sets)
    yield _look("demo clip", _demo)
    yield _look("settings", _settings)
    yield _look("network in use", _network_in_use, needed=False)
    yield _look("outputs", _outputs, needed=False)
    yield _look("camera", _cameras, needed=False)
    yield _look("display", _display, needed=False)
    yield _look("GPU", _gpu, needed=False)


class _FaultError(HandcamError):
    """What a check found wrong, with the remedy."""


def _look(topic: str, check: Callable[[], str], *, needed: bool = True) -> Finding:
    try:
        return Finding(topic, True, check(), needed)
    except HandcamError as error:
        return Finding(topic, False, str(error), needed)
    except Exception as error:  # whatever is broken on this machine is what doctor is there to tell
        says = f"cannot be checked ({type(error).__name__}: {error}). Run `uv sync --reinstall`."
        return Finding(topic, False, says, needed)


def _python() -> str:
    return sys.version.split()[0]  # an older one than 3.11 does not get here


def _package(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        raise _FaultError("is not installed. Run `uv sync`.") from None


def _landmark_model() -> str:
    from handcam.settings import load_settings
    from handcam.tracking import find_landmark_model

    return f"{find_landmark_model(load_settings().tracker.landmark_model)}, hash right"


def _tracker() -> str:
    from handcam.build import make_tracker
    from handcam.settings import load_settings

    tracker = make_tracker(load_settings())
    try:
        tracker.open()
    finally:
        tracker.close()
    return "starts"


def _networks() -> str:
    from handcam.card import read_checked
    from handcam.classifier import KERAS, LITERT, LiteRTClassifier, checked_card
    from handcam.resources import model

    card = checked_card(model(""))
    for name in (KERAS, LITERT):
        read_checked(model(name), card)
    classifier = LiteRTClassifier(model(""))
    classifier.open()
    classifier.close()
    return f"{KERAS} and {LITERT}, as their card says"


def _network_in_use() -> str:
    from handcam.build import unknown_signs
    from handcam.own_networks import check_network, taught_network, tell_unknown
    from handcam.settings import load_settings
    from handcam.signs import load_sign_set

    settings = load_settings()
    folder = settings.network.folder
    if folder is not None:
        folder = check_network(folder)
    sign_set = load_sign_set(settings.stabiliser.sign_set)
    if unknown := unknown_signs(sign_set, folder) if sign_set.own else ():
        raise _FaultError(tell_unknown(unknown, sign_set.title))
    if folder is None:
        return "handcam's own"
    taught = taught_network(folder)
    return f"{folder}" + (f", taught with takes of {', '.join(taught.adaptation.signers)}" if taught else "")


def _outputs() -> str:
    from handcam.build_outputs import sections
    from handcam.outputs.survey import missing, place
    from handcam.settings import load_settings

    on = {name: section for name, section in sections(load_settings()).items() if section.enabled}  # type: ignore[attr-defined]
    if lacking := list(filter(None, map(missing, on))):
        raise _FaultError(" ".join(lacking))
    return ", ".join(f"{name} to {place(name, section)}" for name, section in on.items()) or "none is on"


def _sign_sets() -> str:
    from handcam.signs import builtin_sign_sets, load_sign_set

    return ", ".join(load_sign_set(name).name for name in builtin_sign_sets())


def _demo() -> str:
    from handcam.build import DEMO, make_source
    from handcam.settings import SourceSettings

    source = make_source(SourceSettings(source=DEMO))
    try:
        source.open()
        frame = source.read()
    finally:
        source.close()
    if frame is None:
        raise _FaultError("holds no frame. Restore assets/demo.mp4.")
    return f"plays, {frame.size[0]}x{frame.size[1]}"


def _settings() -> str:
    from handcam.settings import load_settings, settings_path

    load_settings()
    return f"{settings_path()}{'' if settings_path().exists() else ' (not there: defaults)'}"


def _cameras() -> str:
    from handcam.camera_access import fault_of
    from handcam.cameras import list_cameras

    cameras = list_cameras()
    if not cameras:
        raise _FaultError("none was found. Plug one in; until then the demo clip is played.")
    if faults := list(filter(None, map(fault_of, cameras))):
        raise _FaultError(" ".join(faults))
    return ", ".join(f"{camera.index} {camera.name}" for camera in cameras)


def missing_display() -> str:
    """Why no window can be opened, with the remedy; "" when one can as far as can be told beforehand."""
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / wayland).exists():
        return ""
    return (
        "There is no display to open a window on. Start handcam in a desktop session, or under `xvfb-run`; "
        "`handcam run` needs no display."
    )


def _display() -> str:
    if missing := missing_display():
        raise _FaultError(missing)
    return "there is one"


def _gpu() -> str:
    from handcam.classifier import count_gpus, has_cuda_libraries

    if not count_gpus():
        return "none that TensorFlow can use: the network runs on the CPU, which is fast enough"
    if not has_cuda_libraries():
        raise _FaultError("there is one, but TensorFlow lacks the CUDA libraries. Start with `uv run --extra gpu`.")
    return "there is one, with the CUDA libraries: the network runs on it through TensorFlow"
