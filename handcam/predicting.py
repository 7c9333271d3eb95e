"""Reading still pictures, each by itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from handcam.card import ModelCard
from handcam.cropping import cut_crop
from handcam.domain import Frame, Hand, Prediction
from handcam.drawings import DrawingReader, DrawnHand
from handcam.errors import SourceError
from handcam.pictures import read_picture
from handcam.protocols import Classifier
from handcam.signs import SignSet
from handcam.stabiliser import digit_probabilities, strongest
from handcam.stills import Looks, PictureTracker, agreed


@dataclass(frozen=True, slots=True)
class HandReading:
    """One hand on a still picture; digit is None where none reaches the threshold.

    hand: as the tracker found it; None for a drawn one, which it does not find.
    drawn: a drawn hand's box, in pixels of the picture.
    digits: probability of each digit of the sign set; what is missing to 1 is "no sign".
    """

    hand: Hand | None
    handshape: str
    digit: int | None
    confidence: float
    digits: Mapping[int, float] = field(default_factory=dict)
    drawn: tuple[float, float, float, float] | None = None

    @property
    def source(self) -> Literal["photo", "drawing"]:
        """What kind of picture the hand was read from."""
        return "photo" if self.drawn is None else "drawing"

    @property
    def box(self) -> tuple[float, float, float, float]:
        """x1, y1, x2, y2 in pixels of the picture: around the landmarks, or around the drawing of the hand."""
        if self.drawn is not None:
            return self.drawn
        if self.hand is None:
            raise ValueError("a reading needs a hand or the box of a drawn one")
        return self.hand.box


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

    def __init__(
        self,
        tracker: PictureTracker,
        classifier: Classifier,
        sign_set: SignSet,
        card: ModelCard,
        drawings: DrawingReader | None = None,
    ) -> None:
        """The threshold from which a digit is told is the card's: chosen on held-out sources.

        drawings: is asked where the tracker finds no hand.
        """
        self._tracker = tracker
        self._classifier = classifier
        self._sign_set = sign_set
        self._threshold = card.threshold
        self._temperatures = card.looks_softening, card.looks_temperature
        self._drawings = drawings

    def read(self, paths: Iterable[Path]) -> Iterator[PictureReading]:
        """One reading a picture, in order; a picture that cannot be read is told as such and the run goes on."""
        for path in paths:
            try:
                frame = Frame(read_picture(path), 0, 0.0)
            except SourceError as error:
                yield PictureReading(path, error=str(error))
                continue
            yield PictureReading(path, self._hands(frame))

    def _hands(self, frame: Frame) -> tuple[HandReading, ...]:
        """The hands the tracker finds; failing them, drawn ones with a digit; failing those, whatever may be a hand."""
        if hands := self._of(frame, self._tracker.look(frame)):
            return hands
        drawn = tuple(self._drawn(frame))
        if any(hand.digit is not None for hand in drawn):
            return drawn
        return self._of(frame, self._tracker.look_harder(frame)) or drawn

    def _drawn(self, frame: Frame) -> Iterator[HandReading]:
        if self._drawings is not None:
            for hand in self._drawings.read(frame.pixels):
                yield self._told(hand.prediction, self._drawings.threshold, drawn=hand)

    def _of(self, frame: Frame, hands: Sequence[Looks]) -> tuple[HandReading, ...]:
        predictions = [[self._classifier.classify(cut_crop(frame, look)) for look in looks] for looks in hands]
        return tuple(
            self._told(agreed(said, *self._temperatures), self._threshold, hand=looks[0])
            for looks, said in zip(hands, predictions, strict=True)
        )

    def _told(
        self, prediction: Prediction, threshold: float, hand: Hand | None = None, drawn: DrawnHand | None = None
    ) -> HandReading:
        digits = digit_probabilities(prediction.handshapes, prediction.probabilities, self._sign_set)
        digit = max(digits, key=lambda d: digits[d])
        box = None if drawn is None else drawn.box
        if digits[digit] < threshold:
            confidence = float(prediction.probabilities.max())
            return HandReading(hand, prediction.handshape, None, confidence, digits, box)
        handshape = strongest(prediction.handshapes, prediction.probabilities, self._sign_set, digit)
        return HandReading(hand, handshape, digit, digits[digit], digits, box)
