"""Labelled pictures read as `handcam predict` reads them, by several workers, and set beside their labels."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from handcam.domain import Points
from handcam.errors import LearningError
from handcam.labelled_pictures import Box, Picture, labelled_hand
from handcam.learning.evaluation import true_digit
from handcam.predicting import HandReading, PictureReader, PictureReading
from handcam.signs import SignSet
from handcam.workers import Workers

MakeReader = Callable[[], AbstractContextManager[PictureReader]]
"""Gives a reader whose models are open while the context lasts. Goes to other processes, so it must be picklable."""
_BATCH = 16


@dataclass(frozen=True, eq=False, slots=True)
class Judged:
    """One labelled picture and what was read on it.

    truth: the digit it shows in the sign set; None for a non-sign.
    told: the digit that was told, as `handcam predict` tells it; None where none was.
    likeliest: the likeliest digit of the hand that speaks for the picture, told or not; None without a hand.
    probability: of `likeliest`, 0..1. no_sign: the probability that the hand shows no digit, 0..1.
    handshape: what was read; empty without a hand.
    landmarks: float32 (21, 2) of that hand in pixels of the picture; None without a hand and for a drawn one.
    drawn: the box of that hand in pixels of the picture where it is a drawn one.
    error: the sentence that says why the picture cannot be read; empty where it can.
    """

    picture: Picture
    truth: int | None
    told: int | None = None
    likeliest: int | None = None
    probability: float = 0.0
    no_sign: float = 1.0
    handshape: str = ""
    landmarks: Points | None = None
    drawn: Box | None = None
    error: str = ""

    @property
    def found(self) -> bool:
        """Whether the labelled hand was found (any hand, where no box says which)."""
        return self.landmarks is not None or self.drawn is not None

    @property
    def missed(self) -> bool:
        """Whether a hand was to be found and was not; in a picture labelled `none` there need not be one."""
        labelled = self.truth is not None or bool(self.picture.possible)
        return labelled and not self.found and not self.error

    @property
    def wrong(self) -> bool:
        """Whether a digit was told that the picture does not show."""
        return self.told is not None and self.told != self.truth


def judge(
    pictures: Sequence[Picture],
    make_reader: MakeReader,
    sign_set: SignSet,
    workers: Workers,
    advance: Callable[[int, int], None] = lambda done, total: None,
) -> list[Judged]:
    """One row a picture, in order. Each worker has a reader of its own and holds one picture at a time.

    make_reader: for readers with this sign set.
    advance: called with (pictures done, pictures in all) now and then.

    Raises:
        LearningError: there are no pictures.
        WorkerError: a process or a machine is gone.
        ModelError: a model is missing or broken.
    """
    if not pictures:
        raise LearningError("The data folders hold no pictures. Name others with --data.")
    paths = [picture.path for picture in pictures]
    batches = [paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH)]
    readings: list[PictureReading] = []
    with closing(workers.map(partial(_reading, make_reader), batches)) as parts:
        for part in parts:
            readings.extend(part)
            advance(len(readings), len(pictures))
    return [judge_reading(*pair, sign_set) for pair in zip(pictures, readings, strict=True)]


@contextmanager
def _reading(make_reader: MakeReader) -> Iterator[Callable[[Sequence[Path]], list[PictureReading]]]:
    """What a worker does with a batch."""
    with make_reader() as reader:
        yield lambda paths: list(reader.read(paths))


def judge_reading(picture: Picture, reading: PictureReading, sign_set: SignSet) -> Judged:
    """A reading beside its picture's label."""
    truth = true_digit(picture, sign_set)
    hand = _speaking_hand(picture, reading.hands)
    if hand is None:
        return Judged(picture, truth, error=reading.error)
    likeliest, probability = _likeliest(hand)
    return Judged(
        picture,
        truth,
        told=hand.digit,
        likeliest=likeliest,
        probability=probability,
        no_sign=max(0.0, 1 - sum(hand.digits.values())) if hand.digits else 1 - probability,
        handshape=hand.handshape,
        landmarks=None if hand.hand is None else hand.hand.landmarks[:, :2],
        drawn=hand.drawn,
    )


def _speaking_hand(picture: Picture, readings: Sequence[HandReading]) -> HandReading | None:
    """The hand in the box; without a box the one surest of its own digit, which answers for the whole picture."""
    if picture.box is not None:
        labelled = labelled_hand([reading.hand for reading in readings if reading.hand is not None], picture.box)
        readings = [r for r in readings if (_inside(r.drawn, picture.box) if r.drawn else r.hand is labelled)]
    return max(readings, key=lambda reading: (reading.digit is not None, _likeliest(reading)[1]), default=None)


def _inside(drawn: Box, box: Box) -> bool:
    """Whether the middle of a drawn hand is in the box."""
    x, y = (drawn[0] + drawn[2]) / 2, (drawn[1] + drawn[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _likeliest(reading: HandReading) -> tuple[int | None, float]:
    """The likeliest digit of a hand, told or not, and its probability."""
    if reading.digit is not None:
        return reading.digit, reading.confidence
    digit = max(reading.digits, key=lambda d: reading.digits[d], default=None)
    return digit, 0.0 if digit is None else reading.digits[digit]
