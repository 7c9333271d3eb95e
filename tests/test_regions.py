"""Where a drawn hand may be: what stands on even ground."""

import cv2
import numpy as np
import pytest

from handcam.domain import Pixels
from handcam.regions import Box, canonical, find_regions, overlaps


def paper(width: int = 700, height: int = 400, colour: int = 255) -> Pixels:
    return np.full((height, width, 3), colour, np.uint8)


def is_found(box: Box, picture: Pixels) -> bool:
    regions = find_regions(picture)
    return bool(regions) and float(overlaps(box, regions).max()) > 0.85


def test_nothing_stands_on_empty_paper() -> None:
    assert find_regions(paper()) == []
    assert find_regions(paper(colour=90)) == []


@pytest.mark.parametrize("ground", [255, 128, 0])
def test_each_thing_is_found_whether_filled_or_outlined(ground: int) -> None:
    picture = paper(colour=ground)
    ink = (255 - ground if ground != 128 else 20,) * 3
    cv2.rectangle(picture, (60, 60), (180, 240), ink, -1)
    cv2.ellipse(picture, (400, 200), (70, 100), 0, 0, 360, ink, 3)
    assert is_found((60, 60, 181, 241), picture)
    assert is_found((329, 99, 471, 301), picture)


def test_a_cuff_belongs_to_the_hand_above_it() -> None:
    picture = paper()
    cv2.rectangle(picture, (300, 60), (400, 220), (0, 0, 0), 3)
    cv2.rectangle(picture, (310, 230), (390, 300), (40, 60, 160), -1)
    assert is_found((299, 59, 402, 301), picture)
    assert is_found((299, 59, 402, 222), picture)


def test_things_that_come_in_from_the_edge_or_lie_on_a_panel_are_found() -> None:
    picture = paper()
    cv2.rectangle(picture, (100, 200), (180, 400), (200, 150, 110), -1)
    cv2.circle(picture, (500, 200), 150, (90, 160, 220), -1)
    cv2.rectangle(picture, (450, 120), (550, 280), (255, 255, 255), -1)
    assert is_found((100, 200, 181, 400), picture)
    assert is_found((450, 120, 551, 281), picture)


def test_both_ends_of_a_long_thing_are_looked_at() -> None:
    picture = paper()
    cv2.rectangle(picture, (300, 20), (380, 320), (0, 0, 0), -1)
    assert is_found((300, 20, 381, 128), picture)
    assert is_found((300, 213, 381, 321), picture)


@pytest.mark.parametrize(("size", "longer"), [((80, 40), 640), ((700, 500), 700), ((3000, 2000), 960)])
def test_pictures_are_brought_to_about_one_size(size: tuple[int, int], longer: int) -> None:
    small, scale = canonical(paper(*size))
    assert max(small.shape[:2]) == longer
    assert scale == pytest.approx(longer / size[0])


def test_a_pixel_and_a_noisy_picture_do_no_harm() -> None:
    assert find_regions(canonical(paper(1, 1))[0]) == []
    noise = np.random.default_rng(0).integers(0, 256, (400, 600, 3), np.uint8)
    assert len(find_regions(noise)) <= 150
