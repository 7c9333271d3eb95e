"""Reading still pictures, each by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from handcam.card import ModelCard
from handcam.cropping import cut_crop
from handcam.domain import Frame, Hand, Prediction
from handcam.errors import SourceError
from handcam.pictures import read_picture
from handcam.protocols import Classifier, HandTracker
from handcam.signs import SignSet
from handcam.stabiliser import digit_probabilities, strongest


@dataclass(frozen=True, slots=True)
class HandReading:
    """One hand on a still picture; digit is None where none reaches the threshold."""

    hand: Hand
    handshape: str
    digit: int | None
    confidence: float


@dataclass(frozen=True, slots=True)
class PictureReading:
    """One still picture: its hands, or the sentence that says why it cannot be read."""

    path: Path
    hands: tuple[HandReading, ...] = ()
    error: str = ""

    @property
    def digit(self) -> int | None:
        """The digit of the hand that is surest of its own, or None."""
        told = [hand for hand in self.hands if hand.digit is not None]
        return max(told, key=lambda hand: hand.confidence).digit if told else None


class PictureReader:
    """Tracker -> crop -> classifier -> digit, without a past. Use from one thread."""

    def __init__(self, tracker: HandTracker, classifier: Classifier, sign_set: SignSet, card: ModelCard) -> None:
        """The threshold from which a digit is told is the card's: chosen on held-out sources."""
        self._tracker = tracker
        self._classifier = classifier
        self._sign_set = sign_set
        self._threshold = card.threshold

    def read(self, paths: Iterable[Path]) -> Iterator[PictureReading]:
        """One reading a picture, in order; a picture that cannot be read is told as such and the run goes on."""
        for path in paths:
            try:
                frame = Frame(read_picture(path), 0, 0.0)
            except SourceError as error:
                yield PictureReading(path, error=str(error))
                continue
            yield PictureReading(path, tuple(self._of(frame, hand) for hand in self._tracker.track(frame)))

    def _of(self, frame: Frame, hand: Hand) -> HandReading:
        prediction: Prediction = self._classifier.classify(cut_crop(frame, hand))
        digits = digit_probabilities(prediction.handshapes, prediction.probabilities, self._sign_set)
        digit = max(digits, key=lambda d: digits[d])
        if digits[digit] < self._threshold:
            return HandReading(hand, prediction.handshape, None, float(prediction.probabilities.max()))
        handshape = strongest(prediction.handshapes, prediction.probabilities, self._sign_set, digit)
        return HandReading(hand, handshape, digit, digits[digit])
