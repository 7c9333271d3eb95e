"""Made-up people at a kiosk: results with hands that show what they are told to, on a clock that is told its time."""

from collections.abc import Mapping, Sequence

import numpy as np

from handcam.domain import Crop, Frame, Hand, Handedness, Prediction, Result
from handcam.kiosk.machine import KioskMachine, Moment
from handcam.kiosk.view import Happening, KioskView, Phase, Trouble
from handcam.signs import Handshape, SignSet, load_sign_set
from handcam.stabiliser import Stabiliser

NAMES = tuple(str(handshape) for handshape in Handshape)
SIZE = (320, 240)
STEP = 0.08  # s
SHOWN = {0: "fist", 1: "index", 2: "v", 3: "w", 4: "four", 5: "five"}
"""Handshapes of the counting digits."""


def hand_at(
    x: float = 160, y: float = 130, size: float = 60, *, side: Handedness = "right", score: float = 0.97, slot: int = 0
) -> Hand:
    """An upright open hand whose palm is `size` pixels long."""
    fingers = np.array([(-0.45, -0.3), (-0.3, -1.0), (0.0, -1.0), (0.25, -0.95), (0.45, -0.85)])
    points = [np.array((0.0, 0.0))]
    for finger in fingers:
        points += [finger + (0 if joint == 0 else finger * 0.27 * joint) for joint in range(4)]
    flat = np.array(points) * size + (x, y + size / 2)
    landmarks = np.column_stack([flat, np.zeros(21)]).astype(np.float32)
    world = ((landmarks - landmarks.mean(axis=0)) * np.float32(0.09 / size)).astype(np.float32)
    return Hand(landmarks, world, side, score, slot)


def prediction(handshape: str, probability: float = 0.97) -> Prediction:
    """Of this handshape, the rest spread evenly."""
    shares = np.full(len(NAMES), (1 - probability) / (len(NAMES) - 1), np.float32)
    shares[NAMES.index(handshape)] = probability
    return Prediction(NAMES, shares)


class Kiosk:
    """A machine and its clock, with the stabiliser that comes before it."""

    def __init__(self, machine: KioskMachine | None = None, sign_set: SignSet | None = None, *, armed: bool = True):
        """armed: an empty picture has been seen."""
        self.sign_set = sign_set or load_sign_set("counting")
        self.machine = machine or KioskMachine(self.sign_set)
        self.time, self.index = 100.0, 0
        self.happened: list[Happening] = []
        self.phases: set[Phase] = set()
        self._stabiliser = Stabiliser(self.sign_set)
        self._rng = np.random.default_rng(3)
        self._pictures = self._rng.integers(60, 90, (3, SIZE[1], SIZE[0], 3), dtype=np.uint8)
        self._pictures[:, : SIZE[1] // 2] += 100
        self._crop = _crop(self._rng)
        self._pixels = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
        if armed:
            self.nobody(1.0)

    def nobody(self, seconds: float) -> KioskView:
        """An empty picture for so long."""
        return self.see(seconds, ())

    def show(self, handshape: str, seconds: float, **hand: float) -> KioskView:
        """A hand at rest that shows this."""
        return self.see(seconds, [(hand_at(**hand), handshape)])  # type: ignore[arg-type]

    def see(self, seconds: float, hands: Sequence[tuple[Hand, str]]) -> KioskView:
        """These hands and what they show, for so long."""
        view = None
        for _ in range(max(1, round(seconds / STEP))):
            view = self.step(hands).view
        assert view is not None
        return view

    def step(self, hands: Sequence[tuple[Hand, str]], *, pixels: int | None = None, step: float = STEP) -> Moment:
        """One picture. pixels: all of this level; None: a new one."""
        self.time += step
        self.index += 1
        size = (SIZE[1], SIZE[0], 3)
        picture = self._pictures[self.index % len(self._pictures)]
        frame = Frame(picture if pixels is None else np.full(size, pixels, np.uint8), self.index, self.time)
        return self.take(self.result(frame, hands))

    def again(self, hands: Sequence[tuple[Hand, str]], *, step: float = STEP) -> Moment:
        """The last picture once more, a step later."""
        self.time += step
        self.index += 1
        return self.take(self.result(Frame(self._pixels, self.index, self.time), hands))

    def result(self, frame: Frame, hands: Sequence[tuple[Hand, str]]) -> Result:
        """What the pipeline would have made of it."""
        found = tuple(hand for hand, _ in hands)
        crops = (self._crop,) * len(hands)
        predictions = tuple(prediction(handshape) for _, handshape in hands)
        slots = [hand.slot for hand in found]
        readings = self._stabiliser.update(frame.time, list(zip(slots, predictions, strict=True)))
        return Result(frame, found, crops, predictions, readings)

    def take(self, result: Result) -> Moment:
        """This result, and what happened."""
        self._pixels = result.frame.pixels
        moment = self.machine.update(result)
        self.happened += moment.happenings
        self.phases.add(moment.view.phase)
        return moment

    def idle(self, trouble: Trouble) -> KioskView:
        """No picture now."""
        moment = self.machine.idle(self.time, trouble)
        self.happened += moment.happenings
        self.phases.add(moment.view.phase)
        return moment.view

    def enter(self, *digits: int, names: Mapping[int, str] = SHOWN) -> KioskView:
        """These digits, the hand lowered after each."""
        view = None
        for digit in digits:
            self.show(names[digit], 2.0)
            view = self.nobody(0.6)
        assert view is not None
        return view

    def kinds(self) -> list[str]:
        """What happened so far, in order."""
        return [happening.kind for happening in self.happened]


def _crop(rng: np.random.Generator) -> Crop:
    pixels = rng.integers(60, 200, (64, 64, 3), dtype=np.uint8)
    hand = hand_at(32, 32, 20)
    return Crop(pixels, hand.landmarks[:, :2] / np.float32(64), hand.world)
