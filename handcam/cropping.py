"""The crop: pure geometry from a hand's landmarks to the upright square that the network sees."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from handcam.domain import MIDDLE_KNUCKLE, WRIST, Crop, Frame, Hand, Points

CROP_SIDE = 64
"""Pixels along a crop's edge."""
MARGIN = 1.3
"""Side of the crop as a multiple of the larger extent of the upright landmarks, so that skin around them shows."""
_HALF = np.array([0.5, 0.5])
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
    def corners(self) -> Points:
        """float32 (4, 2) in frame pixels, as the hand stands: top left, top right, bottom right, bottom left."""
        half = self.side / 2
        upright = np.array([[-half, -half], [half, -half], [half, half], [-half, half]])
        corners: Points = (upright @ _turn(self.angle).T + np.array(self.centre)).astype(np.float32)
        return corners

    @property
    def to_crop(self) -> npt.NDArray[np.float64]:
        """float64 (2, 3): affine map from frame pixels to crop fractions (0..1 inside the crop)."""
        mirror = -1.0 if self.flip else 1.0
        linear = np.diag([mirror, 1.0]) @ _turn(-self.angle) / self.side
        offset = np.array([0.5, 0.5]) - linear @ np.array(self.centre)
        return np.column_stack([linear, offset])


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
    to_crop = square.to_crop
    pixels = frame.pixels
    halvings = int(np.log2(max(1.0, square.side / side)))
    if halvings:  # sampling every n-th pixel would drop fingers of near hands: average first
        pixels, to_crop = _halved(frame, square, to_crop, halvings)
    # A pixel's centre lies at a half in our coordinates and at a whole number in OpenCV's, on both sides of the map.
    matrix = to_crop * side
    matrix[:, 2] += matrix[:, :2] @ _HALF - 0.5
    cut = cv2.warpAffine(pixels, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    landmarks = hand.landmarks[:, :2] @ square.to_crop[:, :2].T + square.to_crop[:, 2]
    world = hand.world.copy()
    world[:, :2] = world[:, :2] @ _turn(-square.angle).T
    if square.flip:
        world[:, 0] *= -1
    return Crop(cut.astype(np.uint8, copy=False), landmarks.astype(np.float32), world)


def _halved(
    frame: Frame, square: Square, to_crop: npt.NDArray[np.float64], times: int
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float64]]:
    """The part of the frame under the square, halved so many times by averaging, and the map that goes with it.

    Halving is several times faster in OpenCV than averaging by any other factor.
    """
    factor = 2**times
    low = np.floor(square.corners.min(axis=0)).astype(int)
    high = np.ceil(square.corners.max(axis=0)).astype(int)
    x1, y1 = max(int(low[0]), 0), max(int(low[1]), 0)
    width, height = (min(int(end), limit) - start for end, limit, start in zip(high, frame.size, (x1, y1), strict=True))
    if width < factor or height < factor:
        return frame.pixels, to_crop
    small = frame.pixels[y1 : y1 + height // factor * factor, x1 : x1 + width // factor * factor]
    for _ in range(times):
        small = cv2.resize(small, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    moved = np.column_stack([to_crop[:, :2] * factor, to_crop[:, 2] + to_crop[:, :2] @ np.array([x1, y1])])
    return small, moved


def _turn(angle: float) -> npt.NDArray[np.float64]:
    """Rotation matrix (2, 2): clockwise on the picture (x right, y down) for a positive angle in radians."""
    cos, sin = np.cos(angle), np.sin(angle)
    return np.array([[cos, -sin], [sin, cos]])
