"""Finding hands in still pictures with the real MediaPipe on rendered pictures."""

import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.cropping import cut_crop
from handcam.domain import Frame, Hand
from handcam.pictures import read_picture
from handcam.stills import LOOKS, PictureTracker, View, Whole, _settled, distance_of

ONE_HAND = ("index", "v", "w", "four", "five", "thumb_ring", "thumb_index_circle", "l", "y", "rock")


@pytest.fixture(scope="module")
def pictures() -> Iterator[PictureTracker]:
    tracker = PictureTracker()
    tracker.open()
    yield tracker
    tracker.close()


def frame_of(path: Path, time: float = 0.0) -> Frame:
    return Frame(read_picture(path), 0, time)


@pytest.mark.parametrize("name", ONE_HAND)
def test_landmarks_lie_where_the_hand_was_rendered(pictures: PictureTracker, data: Path, name: str) -> None:
    (hand,) = pictures.track(frame_of(data / f"{name}.jpg"))
    true = np.array(json.loads((data / "landmarks.json").read_text())[f"{name}.jpg"])
    palm = np.linalg.norm(true[9] - true[0])
    assert np.median(np.linalg.norm(hand.landmarks[:, :2] - true, axis=1)) < 0.15 * palm
    assert hand.handedness == "right"


def test_handedness_is_the_persons_own_on_an_unmirrored_picture(pictures: PictureTracker, data: Path) -> None:
    assert [hand.handedness for hand in pictures.track(frame_of(data / "left_five.jpg"))] == ["left"]
    mirrored = Frame(np.ascontiguousarray(read_picture(data / "left_five.jpg")[:, ::-1]), 0, 0.0)
    assert [hand.handedness for hand in pictures.track(mirrored)] == ["right"]


def test_two_hands_and_none(pictures: PictureTracker, data: Path) -> None:
    hands = pictures.track(frame_of(data / "two_hands.jpg"))
    assert sorted(hand.handedness for hand in hands) == ["left", "right"]
    assert [hand.slot for hand in hands] == [0, 1]
    assert pictures.track(frame_of(data / "empty.jpg")) == ()


def test_hands_are_found_on_small_pictures(pictures: PictureTracker, data: Path) -> None:
    found = 0
    for name in ONE_HAND:
        picture = cv2.resize(read_picture(data / f"{name}.jpg"), (100, 100), interpolation=cv2.INTER_AREA)
        hands = pictures.track(Frame(picture.astype(np.uint8), 0, 0.0))
        found += bool(hands)
        for hand in hands:
            x1, y1, x2, y2 = hand.box
            assert -10 < x1 < x2 < 110
            assert -10 < y1 < y2 < 110
    assert found >= 9


@pytest.mark.parametrize("size", [(1, 1), (2, 300), (3000, 20)])
def test_odd_sizes_hold_no_hand(pictures: PictureTracker, size: tuple[int, int]) -> None:
    assert pictures.track(Frame(np.zeros((*size, 3), np.uint8), 0, 0.0)) == ()


@pytest.mark.parametrize("turn", [0.0, 25.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_view_shows_what_it_says_and_gives_hands_back(turn: float, mirrored: bool) -> None:
    picture = np.zeros((90, 120, 3), np.uint8)
    picture[40:44, 70:74] = 255  # around (72, 42)
    view = View((60.0, 45.0), 2.0, (400, 300), turn, mirrored)
    rows, columns = view.show(picture)[..., 0].nonzero()
    seen = np.array([columns.mean() + 0.5, rows.mean() + 0.5])
    points = np.zeros((21, 3), np.float32)
    points[:, :2] = seen
    points[:, 2] = 4.0
    world = np.tile(np.array([0.1, 0, 0], np.float32), (21, 1))
    hand = view.back(Hand(points, world, "right", 0.9))
    np.testing.assert_allclose(hand.landmarks[0], [72, 42, 2], atol=0.3)
    assert hand.handedness == ("left" if mirrored else "right")
    moved = view.back(Hand(points + np.array([20, 0, 0], np.float32), world, "right", 0.9))
    along = moved.landmarks[0, :2] - hand.landmarks[0, :2]
    np.testing.assert_allclose(along / np.linalg.norm(along), hand.world[0, :2] / 0.1, atol=1e-4)


def test_a_small_view_of_a_large_picture_is_averaged() -> None:
    stripes = np.zeros((2000, 2000, 3), np.uint8)
    stripes[:, ::2] = 255
    shown = Whole(100).view((2000, 2000)).show(stripes)
    assert shown.shape == (100, 100, 3)
    assert abs(float(shown.mean()) - 127.5) < 3
    assert shown.std() < 3


def test_each_hand_is_looked_at_several_times_and_the_looks_agree(pictures: PictureTracker, data: Path) -> None:
    frame = frame_of(data / "v.jpg")
    (looks,) = pictures.look(frame)
    assert 4 <= len(looks) <= LOOKS
    assert max(distance_of(looks[0], look) for look in looks) < 0.15
    crops = [cut_crop(frame, look) for look in looks]
    assert max(np.abs(crop.landmarks - crops[0].landmarks).max() for crop in crops) < 0.25
    assert {look.slot for look in looks} == {0}


def test_a_look_that_slipped_comes_last_and_most_decide_which_hand_it_is() -> None:
    rng = np.random.default_rng(0)
    points = rng.uniform(0, 100, (21, 3)).astype(np.float32)
    near = [Hand(points + np.float32(shift), points, "left", 0.9) for shift in (0, 1, 2)]
    slipped = Hand(points * np.float32(0.2) + 60, points, "right", 0.95)
    looks = _settled([slipped, *near])
    assert looks[-1].landmarks is slipped.landmarks
    assert {look.handedness for look in looks} == {"left"}
    np.testing.assert_array_equal(looks[0].landmarks, near[1].landmarks)
