"""Fitting a picture into another size, whole and not stretched."""

import cv2
import numpy as np

from handcam.domain import Pixels


def letterboxed(picture: Pixels, size: tuple[int, int]) -> Pixels:
    """The picture, RGB uint8 (h, w, 3), as large as it fits into `size` (width, height) with black around it.

    The picture itself, not a copy, where it has that size already.
    """
    (down, across), (width, height) = picture.shape[:2], size
    if (across, down) == size:
        return picture
    scale = min(width / across, height / down)
    inner = max(1, round(across * scale)), max(1, round(down * scale))
    left, top = (width - inner[0]) // 2, (height - inner[1]) // 2
    room = np.zeros((height, width, 3), np.uint8)
    ways = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    room[top : top + inner[1], left : left + inner[0]] = cv2.resize(picture, inner, interpolation=ways)
    return room


def even(picture: Pixels) -> tuple[int, int]:
    """(width, height) of the picture with odd ones one less: video formats halve the resolution of colour."""
    height, width = picture.shape[:2]
    return max(2, width - width % 2), max(2, height - height % 2)
