"""The crop: pure geometry from a hand's landmarks to the upright square that the network sees."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from handcam.domain import MIDDLE_KNUCKLE, WRIST, Crop, Frame, Hand, Points

CROP_SIDE = 64
"""Pixels along a crop's edge."""
MARGIN = 1.3
"""Side of the crop as a multiple of the larger extent of the upright landmarks, so that skin around them shows."""
_SMALLEST = 1.0  # px; a hand whose landmarks all but coincide still gets a square


@dataclass(frozen=True, slots=True)
class Square:
    """Where a crop lies in its frame.

    centre: x, y in frame pixels.
    side: frame pixels.
    angle: radians the hand leans clockwise on the picture; turning by -angle makes it upright.
    flip: True for a left hand, whose crop is mirrored to look like a right one.
    """

    centre: tuple[float, float]
    side: float
    angle: float
    flip: bool

    @property
    def to_crop(self) -> npt.NDArray[np.float64]:
        """float64 (2, 3): affine map from frame pixels to crop fractions (0..1 inside the crop)."""
        along, across = math.cos(self.angle) / self.side, math.sin(self.angle) / self.side
        mirror = -1.0 if self.flip else 1.0
        x, y = self.centre
        return np.array(
            [
                [mirror * along, mirror * across, 0.5 - mirror * (along * x + across * y)],
                [-across, along, 0.5 + across * x - along * y],
            ]
        )

    @property
    def reach(self) -> float:
        """Pixels from the centre to the upright box around the square."""
        return self.side / 2 * (abs(math.cos(self.angle)) + abs(math.sin(self.angle)))


def square_around(hand: Hand) -> Square:
    """The square in which the hand stands upright: the line from wrist to middle knuckle points up."""
    points = hand.landmarks[:, :2].astype(np.float64)
    right, down = points[MIDDLE_KNUCKLE] - points[WRIST]
    angle = float(np.arctan2(right, -down)) if right or down else 0.0
    upright = points @ _turn(-angle).T
    low, high = upright.min(axis=0), upright.max(axis=0)
    centre = _turn(angle) @ ((low + high) / 2)
    side = max(float((high - low).max()), _SMALLEST) * MARGIN
    return Square((float(centre[0]), float(centre[1])), side, angle, hand.handedness == "left")


def cut_crop(frame: Frame, hand: Hand, side: int = CROP_SIDE) -> Crop:
    """Cut the hand out of its frame. What lies outside the frame is black."""
    square = square_around(hand)
    matrix, pixels = square.to_crop * side, frame.pixels
    halvings = int(math.log2(max(1.0, square.side / side)))
    if halvings:  # sampling every n-th pixel would drop fingers of near hands: average first
        pixels, matrix = _halved(frame, square, matrix, halvings)
    # A pixel's centre lies at a half in our coordinates and at a whole number in OpenCV's, on both sides of the map.
    matrix[:, 2] += 0.5 * (matrix[:, 0] + matrix[:, 1]) - 0.5
    cut = cv2.warpAffine(pixels, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    return Crop(cut.astype(np.uint8, copy=False), *crop_points(hand, square))


def crop_points(hand: Hand, square: Square) -> tuple[Points, Points]:
    """A hand's landmarks and world landmarks as `Crop` has them; square: the one around it."""
    to_crop = square.to_crop
    landmarks = hand.landmarks[:, :2] @ to_crop[:, :2].T + to_crop[:, 2]
    world = hand.world.copy()
    world[:, :2] = world[:, :2] @ _turn(-square.angle).T
    if square.flip:
        world[:, 0] *= -1
    return landmarks.astype(np.float32), world


def _halved(
    frame: Frame, square: Square, matrix: npt.NDArray[np.float64], times: int
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float64]]:
    """The part of the frame under the square, halved so many times by averaging, and the map that goes with it.

    Halving is several times faster in OpenCV than averaging by any other factor.
    """
    factor, reach = 2**times, square.reach
    ends = [(math.floor(middle - reach), math.ceil(middle + reach)) for middle in square.centre]
    (x1, x2), (y1, y2) = ((max(low, 0), min(high, end)) for (low, high), end in zip(ends, frame.size, strict=True))
    if x2 - x1 < factor or y2 - y1 < factor:
        return frame.pixels, matrix
    small = frame.pixels[y1 : y2 - (y2 - y1) % factor, x1 : x2 - (x2 - x1) % factor]
    for _ in range(times):
        small = cv2.resize(small, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    moved = matrix.copy()
    moved[:, 2] += matrix[:, 0] * x1 + matrix[:, 1] * y1
    moved[:, :2] *= factor
    return small, moved


def _turn(angle: float) -> npt.NDArray[np.float64]:
    """Rotation matrix (2, 2): clockwise on the picture (x right, y down) for a positive angle in radians."""
    cos, sin = np.cos(angle), np.sin(angle)
    return np.array([[cos, -sin], [sin, cos]])
