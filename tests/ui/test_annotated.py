"""The annotated picture: the frame's own pixels, mirrored or not, with readable marks on it."""

import json
from pathlib import Path
from time import perf_counter

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QImage

from handcam.domain import Frame, Hand, Pixels, Reading, Result
from handcam.pictures import read_picture
from handcam.ui.annotated import Overlay, annotated, pixels_of
from handcam.ui.theme import LIGHT

OVERLAYS: tuple[Overlay, ...] = ("full", "label", "none")
_GREEN = (61, 220, 151)  # of the outline


def result(pixels: Pixels, landmarks: npt.NDArray[np.float64] | None = None) -> Result:
    if landmarks is None:
        return Result(Frame(pixels, 0, 0.0))
    points = np.column_stack([landmarks, np.zeros(21)]).astype(np.float32)
    hand = Hand(points, np.zeros((21, 3), np.float32), "right", 0.9)
    return Result(Frame(pixels, 0, 0.0), (hand,), readings=(Reading(0, 5, "five", 0.93, 0.6, False, {5: 0.93}),))


@pytest.fixture
def five(data: Path, qapp: object) -> Result:
    """A rendered hand with its landmarks, on the left of the frame."""
    landmarks = json.loads((data / "landmarks.json").read_text())["five.jpg"]
    return result(np.pad(read_picture(data / "five.jpg"), ((0, 0), (0, 200), (0, 0))), np.array(landmarks))


def marks(result: Result, overlay: Overlay, *, mirror: bool) -> npt.NDArray[np.bool_]:
    """Where the annotated picture differs from the frame, bool (h, w)."""
    bare = result.frame.pixels[:, ::-1] if mirror else result.frame.pixels
    drawn: npt.NDArray[np.bool_] = (pixels_of(annotated(result, overlay, mirror, LIGHT)) != bare).any(axis=2)
    return drawn


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("size", [(640, 480), (33, 21), (101, 50)])
def test_without_hands_it_is_the_frame_to_the_last_bit(qapp: object, size: tuple[int, int], mirror: bool) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (size[1], size[0], 3), np.uint8)
    image = annotated(result(noise), "full", mirror, LIGHT)
    assert (image.width(), image.height()) == size
    pixels = pixels_of(image)
    assert pixels.dtype == np.uint8
    assert pixels.shape == noise.shape
    assert (pixels == (noise[:, ::-1] if mirror else noise)).all()


def test_the_frame_stays_as_it_was(five: Result) -> None:
    before = five.frame.pixels.copy()
    annotated(five, "full", False, LIGHT)
    assert (five.frame.pixels == before).all()


@pytest.mark.parametrize("mirror", [False, True])
def test_the_overlay_goes_where_the_hand_is(five: Result, mirror: bool) -> None:
    picture = pixels_of(annotated(five, "full", mirror, LIGHT)).astype(int)
    green = (np.abs(picture - _GREEN).sum(axis=2) < 12).nonzero()[1]
    x1, _, x2, _ = five.hands[0].box
    middle = (x1 + x2) / 2
    expected = five.frame.size[0] - middle if mirror else middle
    assert green.size > 200
    assert (green.min() + green.max()) / 2 == pytest.approx(expected, abs=8)


def test_each_overlay_draws_less(five: Result) -> None:
    full, label, none = (int(marks(five, overlay, mirror=True).sum()) for overlay in OVERLAYS)
    assert full > 1.5 * label > 0
    assert none == 0


def test_text_is_not_mirrored_with_the_picture(qapp: object) -> None:
    """In the middle of a frame the label lies in the same place either way, so its words must look the same."""
    grey = np.full((480, 640, 3), 90, np.uint8)
    around = np.linspace(0, 2 * np.pi, 21)
    ring = np.column_stack([320 + 100 * np.cos(around), 300 + 100 * np.sin(around)])
    plain, mirrored = (
        pixels_of(annotated(result(grey, ring), "label", mirror, LIGHT)).astype(int) for mirror in (False, True)
    )
    assert (plain != 90).any()
    assert np.abs(plain - mirrored).mean() < 0.02
    assert np.abs(plain - mirrored[:, ::-1]).mean() > 0.2


def test_pixels_outlive_their_image_and_come_from_any_format(qapp: object) -> None:
    image = QImage(5, 3, QImage.Format.Format_RGB888)
    image.fill(0x102030)
    pixels = pixels_of(image)
    image.fill(0)
    del image
    assert (pixels == (0x10, 0x20, 0x30)).all()
    assert pixels.flags.owndata


def test_it_costs_little(five: Result) -> None:
    """About 0.2 ms here without hands at 1280x720; Qt's own mirroring and converting took some milliseconds."""
    bare = result(np.zeros((720, 1280, 3), np.uint8))
    times = []
    for _ in range(20):
        start = perf_counter()
        pixels_of(annotated(bare, "full", True, LIGHT))
        times.append(perf_counter() - start)
    assert min(times) < 0.004
