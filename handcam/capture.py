"""OpenCV's captures, which cameras and video files are both read through."""

from typing import Any

import cv2
import numpy as np

from handcam.domain import Pixels


def open_capture(*where: Any) -> Any:
    """A `cv2.VideoCapture`, open or not. What OpenCV would write to the terminal, handcam says as a SourceError."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    return cv2.VideoCapture(*where)


def as_rgb(bgr: Any) -> Pixels:
    """A picture as captures give it (BGR) as RGB uint8 (height, width, 3)."""
    rgb: Pixels = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)
    return rgb
