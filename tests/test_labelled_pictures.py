"""Labelled pictures."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from handcam.domain import Hand
from handcam.errors import LearningError
from handcam.labelled_pictures import labelled_hand, read_pictures

INDEX = "source,file,handshape,digit,x1,y1,x2,y2,subject\n"


def hand_at(x: float, y: float, score: float = 0.9) -> Hand:
    points = np.full((21, 3), (x, y, 0), np.float32)
    return Hand(points, points.copy(), "right", score)


def test_an_index_names_handshape_digit_and_box(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text(INDEX + "one,a.jpg,w,6,,,,,anna\ntwo,b.jpg,,3,1,2,30,40,\n")
    first, second = read_pictures(tmp_path)
    assert (first.source, first.possible, first.digit, first.box) == ("one", ("w",), 6, None)
    assert second.possible == ("w", "thumb_index_middle", "thumb_index_circle")
    assert second.box == (1, 2, 30, 40)


@pytest.mark.parametrize(
    "row", ["one,a.jpg,foot,,,,,,", "one,a.jpg,,,,,,,", "one,a.jpg,,9,,,,,", "one,a.jpg,v,two,,,,,"]
)
def test_a_row_that_makes_no_sense_is_told_with_its_line(tmp_path: Path, row: str) -> None:
    (tmp_path / "index.csv").write_text(INDEX + "one,a.jpg,w,6,,,,,\n" + row + "\n")
    with pytest.raises(LearningError, match="line 3"):
        read_pictures(tmp_path)


def test_folders_are_named_after_handshapes(tmp_path: Path, data: Path) -> None:
    (tmp_path / "v").mkdir()
    shutil.copy(data / "v.jpg", tmp_path / "v")
    (picture,) = read_pictures(tmp_path)
    assert (picture.source, picture.possible) == (tmp_path.name, ("v",))
    (tmp_path / "cats").mkdir()
    shutil.copy(data / "v.jpg", tmp_path / "cats")
    with pytest.raises(LearningError, match=r"cats.*Name the folders"):
        read_pictures(tmp_path)


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    with pytest.raises(LearningError, match="no pictures"):
        read_pictures(tmp_path)


def test_the_labelled_hand_is_the_one_in_the_box_or_the_raised_one() -> None:
    low, high = hand_at(50, 200), hand_at(150, 20)
    assert labelled_hand([low, high], None) is high
    assert labelled_hand([low, high], (0, 100, 100, 300)) is low
    assert labelled_hand([low, high], (300, 300, 400, 400)) is None
    assert labelled_hand([], None) is None
