"""How well a hand can be seen: measures on a sample of the frame, on the crop and on the landmarks.

Each takes some microseconds. Where a number below speaks of pictures, these are 361 labelled ones out of eight data
sets and the project's rendered ones, each also darkened, brightened, shrunk and cut, with the hand found anew.
"""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from handcam.cropping import MARGIN, square_around
from handcam.domain import INDEX_KNUCKLE, MIDDLE_KNUCKLE, PINKY_KNUCKLE, WRIST, Crop, Frame, Hand, Pixels

Grey = npt.NDArray[np.uint8]
"""Luminance uint8 (height, width)."""

_KNUCKLES = (INDEX_KNUCKLE, MIDDLE_KNUCKLE, 13, PINKY_KNUCKLE)
_SAMPLE = 80  # samples along the frame's longer side, which take some 50 us at 1280x720
_BLACK = 24  # luminance that 99 % of a black frame stay within: video black is 16, and noise comes on top
_PLAIN = 6  # levels from the darkest to the brightest sample of a frame without content; noise alone spans more
_CLIPPED = 250  # level from which a camera shows no more difference
_DARK_FRAME = 40.0  # mean luminance; hands found: 39 % at 30 to 40, 82 % at 40 to 60
_DARK_HAND = 30.0  # median luminance at the landmarks; read right 79 % below, 88 % above; 1 % of untouched below 52
_BRIGHT_FRAME = 0.6  # share clipped; hands found: 86 % up to 0.4, 63 % from 0.6; 1 % of untouched above 0.22
_BRIGHT_HAND = 0.5  # share of landmarks clipped; read right 73 % from there on, else 90 %; 1 % of untouched above 0.27
_FAR_PIXELS = 30.0  # extent of the hand in pixels; read right 68 to 78 % below, 82 to 89 % above
_FAR_SHARE = 0.08  # the same as a share of the frame's longer side; read right 69 % below, 77 to 92 % above
_CUT_POINTS = 2  # landmarks but the wrist's outside; no whole hand had two, 68 to 89 % of those cut by a third
_PALM_TURNED = 0.5  # cosine of the angle between the palm's normal and the line of sight, in world coordinates
_PALM_NARROW = 0.25  # twice the palm triangle's area over its length squared, in the picture; a hand's face has 0.54
_BLUR_SIDE = 83.0  # frame pixels of a crop's side (extent 64); smaller hands are soft from being enlarged
_UNSHARP = 0.005  # see `focus`
_LEAST_VARIANCE = 25.0  # grey levels squared; below it there is nothing but noise
_APART = 0.5  # extents between the middles of two hands; one hand found twice lies on itself
_SURE_SIDE = 0.95  # score of a handedness; above it every photograph's mirror image was the other hand (229 tried)


def sample(pixels: Pixels) -> Grey:
    """Every n-th pixel of a frame, about 80 along its longer side. Not averaged: the sensor's noise stays in."""
    step = max(1, round(max(pixels.shape[:2]) / _SAMPLE))
    picked = np.ascontiguousarray(pixels[step // 2 :: step, step // 2 :: step])
    return np.asarray(cv2.cvtColor(picked, cv2.COLOR_RGB2GRAY), np.uint8)


def is_black(grey: Grey) -> bool:
    """Whether this sample of a frame is black, or of one colour that is not white."""
    if int(grey.max()) - int(grey.min()) <= _PLAIN:
        return bool(grey.min() < _CLIPPED)
    nearly_all = grey.size - 1 - grey.size // 100
    return bool(np.partition(grey, nearly_all, axis=None)[nearly_all] <= _BLACK)


def is_dark(grey: Grey) -> bool:
    """Whether this sample is of a frame too dark to find hands in."""
    return bool(grey.mean() < _DARK_FRAME)


def is_bright(grey: Grey) -> bool:
    """Whether this sample is of a frame too washed out to find hands in."""
    return bool((grey >= _CLIPPED).mean() >= _BRIGHT_FRAME)


def is_cut_off(hand: Hand, frame: Frame) -> bool:
    """Whether fingers or palm reach over the frame's border; the wrist may."""
    points = np.delete(hand.landmarks[:, :2], WRIST, axis=0)
    outside = ((points <= 0) | (points >= np.array(frame.size) - 1)).any(axis=1)
    return int(outside.sum()) >= _CUT_POINTS


def is_far(hand: Hand, frame: Frame) -> bool:
    """Whether the hand is too small in pixels, or in the frame: the tracker looks for hands in 192 pixels of it."""
    return _extent(hand) < max(_FAR_PIXELS, _FAR_SHARE * max(frame.size))


def is_edge_on(hand: Hand) -> bool:
    """Whether the palm, a triangle of wrist, index and pinky knuckle, is seen from its edge in picture and in space.

    Of 94 rendered hands turned by up to 30 degrees none is; of those turned by 70 or more and not read, 59 % are. Of
    photographed ones it is 9 %, nearly all a round `o` or a `hook`, which are shown, and read, from the side.
    """
    index, pinky = (hand.world[knuckle] - hand.world[WRIST] for knuckle in (INDEX_KNUCKLE, PINKY_KNUCKLE))
    normal = np.cross(index, pinky)
    turned = abs(float(normal[2])) < _PALM_TURNED * float(np.linalg.norm(normal))
    lines = hand.landmarks[_KNUCKLES, :2] - hand.landmarks[WRIST, :2]
    (x1, y1), (x2, y2) = lines[0], lines[-1]
    return turned and bool(abs(x1 * y2 - y1 * x2) < _PALM_NARROW * (lines**2).sum(axis=1).max())


def is_hand_dark(crop: Crop) -> bool:
    """Whether the hand is dark, whatever is behind it."""
    luminance = np.sort(_skin(crop) @ np.array((0.299, 0.587, 0.114), np.float32))
    return bool(luminance[len(luminance) // 2] < _DARK_HAND)


def is_hand_bright(crop: Crop) -> bool:
    """Whether the hand is washed out, whatever is behind it."""
    return bool((_skin(crop).max(axis=1) >= _CLIPPED).mean() >= _BRIGHT_HAND)


def is_blurred(hand: Hand, crop: Crop) -> bool:
    """Whether the hand is smeared or out of focus; never said of one so small that its crop is soft anyway."""
    return _extent(hand) * MARGIN >= _BLUR_SIDE and focus(crop) < _UNSHARP


def focus(crop: Crop) -> float:
    """Variance of the second difference over the variance of the grey values, within the hand's outline.

    Of four directions the least counts, as a smear leaves the lines along it sharp. Smoothed first, as noise is sharp.

    Of 110 photographed and rendered hands, as they are and with noise, 1 % are below 0.0044 and 2 % below 0.0057; below
    the latter are 84 % of the copies blurred by 3 % of the crop's side (sigma) and 93 % of those smeared over 18 %.
    The tracker finds 64 % and 52 % of these, and still 95 % of what is blurred by 1 % or smeared over 6 %. By the
    variance of the Laplacian, smears are told half as often.
    """
    grey = cv2.cvtColor(crop.pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    outline = cv2.convexHull(np.round(crop.landmarks * len(grey)).astype(np.int32))
    inside = cv2.fillConvexPoly(np.zeros(grey.shape, np.uint8), outline, 1)[1:-1, 1:-1] > 0
    spread = max(float(grey[1:-1, 1:-1][inside].var()), _LEAST_VARIANCE) if inside.any() else 0.0
    if not spread:
        return 1.0
    smooth = cv2.GaussianBlur(grey, (0, 0), 0.7)
    middle = 2 * smooth[1:-1, 1:-1]
    second = (
        smooth[1:-1, 2:] - middle + smooth[1:-1, :-2],
        smooth[2:, 1:-1] - middle + smooth[:-2, 1:-1],
        (smooth[2:, 2:] - middle + smooth[:-2, :-2]) / 2,  # a diagonal step is twice as long, squared
        (smooth[2:, :-2] - middle + smooth[:-2, 2:]) / 2,
    )
    return min(float(difference[inside].var()) for difference in second) / spread


def are_of_two_people(hands: Sequence[Hand]) -> bool:
    """Whether two hands of the same side are there, rather than one found twice or one person's two."""
    if len(hands) < 2 or min(hand.score for hand in hands) < _SURE_SIDE:
        return False
    first, second = hands[:2]
    apart = np.linalg.norm(first.landmarks[:, :2].mean(axis=0) - second.landmarks[:, :2].mean(axis=0))
    return first.handedness == second.handedness and bool(apart > _APART * max(_extent(first), _extent(second)))


def _extent(hand: Hand) -> float:
    """Frame pixels: the larger extent of the upright hand's landmarks."""
    return square_around(hand).side / MARGIN


def _skin(crop: Crop) -> Pixels:
    """The crop's pixels at the landmarks: RGB uint8 (21, 3)."""
    side = len(crop.pixels)
    across, down = np.clip(crop.landmarks * side, 0, side - 1).astype(np.intp).T
    return np.asarray(crop.pixels[down, across], np.uint8)
