"""From a labelled picture to a sample: all that is done to it, in one function, whoever runs it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt

from handcam.card import ModelCard
from handcam.cropping import cut_crop, square_around
from handcam.domain import Crop, Frame, Hand, Pixels, Prediction
from handcam.errors import SourceError
from handcam.labelled_pictures import labelled_hand
from handcam.pictures import read_picture
from handcam.protocols import Classifier
from handcam.sessions.format import Point, Sample
from handcam.sessions.importing.planning import Job
from handcam.sessions.recording import flags_of
from handcam.stills import Looks, PictureTracker, agreed
from handcam.visibility import focus

Missed = Literal["no hand", "unreadable"]
"""Why a picture has no sample."""
MOST_PIXELS = 200_000_000
"""Of a picture: 600 MB once it is unpacked. A file of some kilobytes can claim far more."""
_FORMATS = ("BMP", "JPEG", "PNG", "PPM", "TIFF", "WEBP")


@dataclass(frozen=True, eq=False, slots=True)
class Made:
    """What became of a picture: a sample, or the reason why there is none.

    crop: PNG, RGB of 8 bits. size: (width, height) of the picture; (0, 0) where it cannot be read.
    says: a sentence on what is missed.
    """

    sample: Sample | None = None
    crop: bytes = b""
    size: tuple[int, int] = (0, 0)
    missed: Missed | None = None
    says: str = ""


class SampleMaker:
    """Tracker -> crop -> classifier -> sample, one picture after the other. Use from one thread."""

    def __init__(self, tracker: PictureTracker, classifier: Classifier, card: ModelCard, started: datetime) -> None:
        """Both open. card: the classifier's. started: UTC, of the import: pictures have no time of their own."""
        self._tracker = tracker
        self._classifier = classifier
        self._temperatures = card.looks_softening, card.looks_temperature
        self._started = started

    def make(self, jobs: Sequence[Job]) -> list[Made]:
        """One row a job, in order. A picture that makes trouble has a row that says so; nothing is raised for it."""
        return [self._made(job) for job in jobs]

    def _made(self, job: Job) -> Made:
        try:
            _check(job)
            frame = Frame(read_picture(job.path), job.number, 0.0)
            hands = self._tracker.look(frame) or self._tracker.look_harder(frame)
            hand = labelled_hand([looks[0] for looks in hands], job.box)
            if hand is None:
                where = "in the labelled box" if hands else "on it"
                return Made(size=frame.size, missed="no hand", says=f"No hand was found {where}.")
            return self._sampled(job, frame, hands[hand.slot])
        except SourceError as error:
            return Made(missed="unreadable", says=str(error))
        except (cv2.error, ArithmeticError, MemoryError, RuntimeError, ValueError) as error:
            # One strange picture of a million must not end the work on all others.
            return Made(missed="unreadable", says=f"It cannot be looked at ({type(error).__name__}).")

    def _sampled(self, job: Job, frame: Frame, looks: Looks) -> Made:
        crops = [cut_crop(frame, look) for look in looks]
        prediction = agreed([self._classifier.classify(crop) for crop in crops], *self._temperatures)
        sample = self._sample(job, frame, looks[0], crops[0], prediction)
        return Made(sample, _png(crops[0].pixels), frame.size)

    def _sample(self, job: Job, frame: Frame, hand: Hand, crop: Crop, prediction: Prediction) -> Sample:
        x1, y1, x2, y2 = (round(value, 2) for value in hand.box)
        return Sample(
            id=f"{job.number:06d}-0",
            frame=job.number,
            take=0,
            monotonic=0.0,
            time=self._started,
            label=likeliest(job.may_show, prediction),
            label_from="folder",
            slot=0,
            handedness=hand.handedness,
            handedness_score=min(1.0, round(hand.score, 4)),
            box=(x1, y1, x2, y2),
            rotation=round(square_around(hand).angle, 5),
            landmarks=_rounded(hand.landmarks, 3),
            world=_rounded(hand.world, 5),
            probabilities=tuple(round(float(share), 5) for share in prediction.probabilities),
            sharpness=round(focus(crop), 5),
            flags=flags_of(frame, hand, crop, None),
        )


def likeliest(handshapes: Sequence[str], prediction: Prediction) -> str:
    """Of the handshapes that a label stands for, the one the network finds most likely."""
    shares = dict(zip(prediction.handshapes, prediction.probabilities, strict=True))
    return max(handshapes, key=lambda handshape: float(shares.get(handshape, 0.0)))


def _check(job: Job) -> None:
    """Whether the picture may be read at all. Raises SourceError."""
    try:
        path = job.path.resolve(strict=True)
        plain = path.is_file()
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: links in a circle
        raise SourceError("It cannot be found ({reason}).", reason=getattr(error, "strerror", None) or error) from None
    if not path.is_relative_to(job.root.resolve()):
        raise SourceError("It lies outside the folder that is imported.")
    if not plain:
        raise SourceError("It is no file.")
    width, height = _claimed_size(path)
    if width * height > MOST_PIXELS:
        raise SourceError(
            "It has {width}x{height} pixels, more than {most} million. Save it smaller.",
            width=width,
            height=height,
            most=MOST_PIXELS // 10**6,
        )


def _claimed_size(path: Path) -> tuple[int, int]:
    """(width, height) as its header says, without unpacking anything; (0, 0) where it has none that can be read."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # the bound is ours: Pillow only reads the header here
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            return picture.size
    except Exception:  # broken headers raise errors of many kinds; reading the picture tells what is wrong
        return 0, 0


def _png(pixels: Pixels) -> bytes:
    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise ValueError("the crop cannot be encoded")
    return data.tobytes()


def _rounded(points: npt.NDArray[np.float32], digits: int) -> tuple[Point, ...]:
    return tuple((round(float(x), digits), round(float(y), digits), round(float(z), digits)) for x, y, z in points)
