"""The annotated picture: a frame with what is drawn on its hands, in the window and wherever else it goes."""

from typing import Literal

import cv2
import numpy as np
from PySide6.QtGui import QImage, QPainter, QTransform

from handcam.domain import Pixels, Result
from handcam.ui.overlay import draw_hand, draw_label
from handcam.ui.theme import Theme

Overlay = Literal["full", "label", "none"]
"""What is drawn on the hands: everything, the digit alone, nothing."""


def annotated(result: Result, overlay: Overlay, mirror: bool, theme: Theme) -> QImage:
    """The result's frame with its overlay, at the frame's own size: an RGB32 image that nobody else writes to.

    mirror: as a mirror shows it; text is never mirrored. On the thread that has the QGuiApplication.
    """
    width, height = result.frame.size
    image = QImage(width, height, QImage.Format.Format_RGB32)
    pixels = result.frame.pixels
    # Qt takes thirty times as long to mirror and convert, and rounds on the way.
    cv2.cvtColor(cv2.flip(pixels, 1) if mirror else pixels, cv2.COLOR_RGB2BGRA, dst=_bgra(image, image.bits()))
    painter = QPainter(image)
    paint_hands(painter, result, mirroring(width) if mirror else QTransform(), overlay, theme)
    painter.end()
    return image


def mirroring(width: int) -> QTransform:
    """From the pixels of a frame of this width to those of its mirror image."""
    return QTransform(-1, 0, 0, 1, width, 0)


def paint_hands(painter: QPainter, result: Result, to_view: QTransform, overlay: Overlay, theme: Theme) -> None:
    """Draw this much on a result's hands. to_view: from frame pixels to the painter's, mirrored or not."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = max(1.0, min(painter.viewport().height(), result.frame.size[1] * to_view.m22()) / 480)
    draw = {"full": draw_hand, "label": draw_label}.get(overlay)
    for hand, reading in zip(result.hands, result.readings, strict=False):
        if draw is not None:
            draw(painter, hand, reading, to_view, unit, theme)


def pixels_of(image: QImage) -> Pixels:
    """The image's pixels, RGB uint8 (h, w, 3), in memory of their own: one pass, no other copy."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # itself where it is that already
    return cv2.cvtColor(_bgra(plain, plain.constBits()), cv2.COLOR_BGRA2RGB).astype(np.uint8, copy=False)


def _bgra(image: QImage, memory: bytes | bytearray | memoryview) -> Pixels:
    """The memory of an RGB32 image as BGRA uint8 (h, w, 4). It ends with the image."""
    return np.frombuffer(memory, np.uint8).reshape(image.height(), image.width(), 4)
