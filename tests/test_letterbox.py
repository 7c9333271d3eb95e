"""Pictures in other sizes."""

import numpy as np
import pytest

from handcam.letterbox import even, letterboxed


def test_the_same_size_is_the_same_picture() -> None:
    picture = np.zeros((4, 6, 3), np.uint8)
    assert letterboxed(picture, (6, 4)) is picture


@pytest.mark.parametrize(
    ("size", "inner"),
    [
        ((40, 10), (slice(None), slice(10, 30))),
        ((10, 40), (slice(17, 22), slice(None))),
        ((60, 30), (slice(None), slice(None))),
    ],
    ids=["wider", "taller", "larger"],
)
def test_all_of_the_picture_lies_in_the_middle_of_black(size: tuple[int, int], inner: tuple[slice, slice]) -> None:
    picture = np.full((10, 20, 3), (200, 100, 50), np.uint8)
    fitted = letterboxed(picture, size)
    assert fitted.shape == (size[1], size[0], 3)
    assert fitted.dtype == np.uint8
    inside = np.zeros(fitted.shape[:2], bool)
    inside[inner] = True
    assert (fitted[inside] == (200, 100, 50)).all()
    assert not fitted[~inside].any()


def test_odd_sizes_become_even() -> None:
    assert even(np.zeros((481, 641, 3), np.uint8)) == (640, 480)
    assert even(np.zeros((480, 640, 3), np.uint8)) == (640, 480)
    assert even(np.zeros((1, 1, 3), np.uint8)) == (2, 2)
