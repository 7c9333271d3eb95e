"""The only place that picks implementations: from settings and what this machine has to working parts."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from handcam.adding import Adder
from handcam.camera_source import CameraSource
from handcam.cameras import Camera, is_camera
from handcam.classifier import (
    CARD,
    KERAS,
    LITERT,
    LiteRTClassifier,
    PreferGPU,
    TensorFlowClassifier,
    checked_card,
    find_gpu,
)
from handcam.drawings import DrawingReader
from handcam.errors import ModelError, SourceError
from handcam.own_networks import check_network
from handcam.pictures import SUFFIXES
from handcam.pipeline import Pipeline
from handcam.predicting import PictureReader
from handcam.protocols import Classifier, FrameSource, HandTracker
from handcam.resources import asset, model
from handcam.settings import Settings, SourceSettings
from handcam.signs import SignSet, load_sign_set
from handcam.sources import FolderSource, PictureSource, VideoSource
from handcam.stabiliser import Stabiliser
from handcam.stills import PictureTracker
from handcam.tracking import MediaPipeTracker

if TYPE_CHECKING:
    from handcam.sessions.importing.making import Made
    from handcam.sessions.importing.planning import Job

DEMO, CAMERA = "demo", "camera"
"""Sources by their own names: the built-in clip, and the first camera there is."""


def make_source(settings: SourceSettings, *, loop_demo: bool = False) -> FrameSource:
    """The source that `settings.source` names: demo, camera (the first), a camera's number or name, an existing path.

    Raises:
        SourceError: it is empty, or a path to something that cannot be a source.
    """
    wanted = settings.source.strip()
    if not wanted:
        raise SourceError("No source is named. Name a camera, a file or demo.")
    if wanted == DEMO:
        return VideoSource(asset("demo.mp4"), loop=loop_demo)
    if wanted == CAMERA or wanted.isdecimal():
        return _make_camera(None if wanted == CAMERA else int(wanted), settings)
    path = Path(wanted).expanduser()
    if path.is_dir():
        return FolderSource(path)
    if path.is_file():
        return PictureSource(path) if path.suffix.lower() in SUFFIXES else VideoSource(path)
    if (path.suffix or "/" in wanted or "\\" in wanted) and not is_camera(wanted):
        raise SourceError(
            'There is no file "{wanted}". Check the path, or name a camera (`handcam cameras` lists them).',
            wanted=wanted,
        )
    return _make_camera(wanted, settings)


def is_picture(source: str) -> bool:
    """Whether `make_source` takes this for one still picture."""
    path = Path(source.strip()).expanduser()
    return path.suffix.lower() in SUFFIXES and path.is_file()


def source_of(camera: Camera, cameras: Sequence[Camera]) -> str:
    """What `make_source` knows this one of the cameras by: its name, which stays when numbers change.

    Its number where the name is not its own alone, or would be taken for something else.
    """
    others = (other.name.lower() for other in cameras if other is not camera)
    taken = camera.name in (DEMO, CAMERA) or camera.name.isdecimal() or camera.name.lower() in others
    return str(camera.index) if taken else camera.name


def _make_camera(wanted: int | str | None, s: SourceSettings) -> CameraSource:
    return CameraSource(wanted, (s.width, s.height), s.rate, exposure=s.exposure, focus=s.focus)


def make_tracker(settings: Settings) -> HandTracker:
    """The tracker for moving pictures."""
    tracker = settings.tracker
    return MediaPipeTracker(tracker.max_hands, tracker.min_confidence, tracker.landmark_model)


def make_classifier(network: Path | None = None) -> Classifier:
    """Compiled TensorFlow where there is a GPU, LiteRT on the CPU elsewhere.

    network: the folder of card and network; None: the ones that come with handcam.
    """
    cpu = LiteRTClassifier(network)
    return PreferGPU(TensorFlowClassifier(network), cpu) if find_gpu() else cpu


def make_stabiliser(settings: Settings, sign_set: SignSet | None = None) -> Stabiliser:
    """The stabiliser with this sign set, or the one the settings name.

    Raises:
        SignSetError: there is no such sign set.
    """
    s = settings.stabiliser
    return Stabiliser(
        sign_set or load_sign_set(s.sign_set),
        smoothing=s.smoothing,
        enter=s.enter,
        leave=s.leave,
        hold=s.hold,
        release=s.release,
    )


def make_adder(settings: Settings) -> Adder:
    """What takes the digits of all hands for one number."""
    return Adder(hold=settings.stabiliser.hold, release=settings.stabiliser.release)


def make_pipeline(settings: Settings, stabiliser: Stabiliser) -> Pipeline:
    """Tracker, classifier and this stabiliser. Call on the thread that will own it."""
    adder = make_adder(settings) if settings.tracker.add_hands else None
    return Pipeline(make_tracker(settings), make_classifier(network_of(settings)), stabiliser, adder)


def make_live_reader(settings: Settings, network: Path | None = None) -> Pipeline:
    """A pipeline with a stabiliser of its own.

    network: the folder of card and network; None: those that the settings name.

    Raises:
        SignSetError: there is no such sign set.
        ModelError: there is no such network.
    """
    return Pipeline(make_tracker(settings), make_classifier(network or network_of(settings)), make_stabiliser(settings))


def network_of(settings: Settings) -> Path | None:
    """The folder of the network that the settings name; None: of the one that comes with handcam.

    Raises:
        ModelError: it is gone or damaged.
    """
    folder = settings.network.folder
    return None if folder is None else check_network(folder)


def unknown_signs(sign_set: SignSet, network: Path | None) -> tuple[str, ...]:
    """Handshapes of a sign set that the network in this folder does not know; None: the one that comes with handcam.

    Raises:
        ModelError: its card is missing or damaged.
    """
    known = checked_card(network or model("")).handshapes
    return tuple(handshape for handshape in sign_set.digits if handshape not in known)


def find_network(named: Path | None) -> Path:
    """The folder of a network that is named by this folder or by one of the files in it; None: handcam's own.

    Raises:
        ModelError: there is none.
    """
    if named is None:
        return model("")
    folder = named.parent if named.name in (CARD, KERAS, LITERT) and named.is_file() else named
    if not (folder / CARD).is_file():
        raise ModelError(
            'There is no network in "{named}". Name the folder that holds {network} and {card}.',
            named=named,
            network=LITERT,
            card=CARD,
        )
    return folder


@contextmanager
def make_picture_reader(settings: Settings, network: Path | None = None) -> Iterator[PictureReader]:
    """A reader of still pictures, on the CPU; its models are open while the context lasts.

    network: the folder of card and network; None: those that the settings name.

    Raises:
        SignSetError: there is no such sign set.
        ModelError: a model is missing or broken.
    """
    sign_set = load_sign_set(settings.stabiliser.sign_set)
    network = network or network_of(settings)
    tracker = PictureTracker(2, settings.tracker.min_confidence, settings.tracker.landmark_model)
    classifier, drawings = LiteRTClassifier(network), DrawingReader()
    try:
        classifier.open()
        tracker.open()
        yield PictureReader(tracker, classifier, sign_set, checked_card(network or model("")), drawings)
    finally:
        drawings.close()
        tracker.close()
        classifier.close()


@contextmanager
def make_sample_maker(settings: Settings, started: datetime) -> Iterator[Callable[[Sequence["Job"]], list["Made"]]]:
    """What makes samples of labelled pictures, on the CPU; its models are open while the context lasts.

    started: UTC, of the import.

    Raises:
        ModelError: a model is missing or broken.
    """
    from handcam.sessions.importing.making import SampleMaker  # the window needs it as little as its sessions

    tracker = PictureTracker(2, settings.tracker.min_confidence, settings.tracker.landmark_model)
    classifier = LiteRTClassifier()
    try:
        classifier.open()
        tracker.open()
        yield SampleMaker(tracker, classifier, checked_card(model("")), started).make
    finally:
        tracker.close()
        classifier.close()
