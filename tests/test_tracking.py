"""Finding hands with the real MediaPipe on rendered pictures."""

import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.domain import Frame, Hand
from handcam.errors import ModelError
from handcam.pictures import read_picture
from handcam.tracking import LANDMARK_MODEL, MediaPipeTracker, PictureTracker, find_landmark_model

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


def test_small_pictures_are_tried_again_larger(pictures: PictureTracker, data: Path) -> None:
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


def test_hands_keep_their_slots_when_they_move(data: Path) -> None:
    picture = read_picture(data / "two_hands.jpg")
    tracker = MediaPipeTracker(max_hands=2)
    tracker.open()
    seen: list[dict[int, str]] = []
    for step in range(12):
        moved = np.roll(picture, 2 * step, axis=1)
        seen.append({hand.slot: hand.handedness for hand in tracker.track(Frame(moved, step, step / 30))})
    tracker.close()
    both = [slots for slots in seen if len(slots) == 2]
    assert len(both) >= 10
    assert all(slots == both[0] for slots in both)


@pytest.mark.parametrize("leaving", [0, 1])
def test_the_hand_that_stays_keeps_its_slot(data: Path, leaving: int) -> None:
    picture = read_picture(data / "two_hands.jpg")
    tracker = MediaPipeTracker(max_hands=2)
    tracker.open()
    for step in range(5):
        both = tracker.track(Frame(picture.copy(), step, step / 30))
    assert [hand.slot for hand in both] == [0, 1]
    x1, _, x2, _ = (round(edge) for edge in both[leaving].box)
    covered = picture.copy()
    covered[:, max(0, x1 - 40) : x2 + 40] = 128
    for step in range(5, 15):
        left = tracker.track(Frame(covered.copy(), step, step / 30))
    tracker.close()
    assert [(hand.slot, hand.handedness) for hand in left] == [(1 - leaving, both[1 - leaving].handedness)]


def test_a_clock_that_stands_still_is_no_trouble(data: Path) -> None:
    tracker = MediaPipeTracker()
    tracker.open()
    hands: list[tuple[Hand, ...]] = [
        tracker.track(frame_of(data / "five.jpg", time)) for time in (5.0, 5.0, 5.0001, 1.0)
    ]
    tracker.close()
    tracker.close()
    assert all(len(found) == 1 for found in hands)


def test_the_landmark_model_is_known_by_its_hash(tmp_path: Path) -> None:
    found = find_landmark_model()
    copy = tmp_path / "renamed.task"
    copy.write_bytes(found.read_bytes())
    assert find_landmark_model(copy) == copy
    copy.write_bytes(found.read_bytes()[:-1] + b"!")
    for wrong in (copy, tmp_path / "missing.task"):
        with pytest.raises(ModelError, match="uv sync"):
            find_landmark_model(wrong)


def test_a_model_in_models_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = tmp_path / LANDMARK_MODEL
    mine.write_bytes(find_landmark_model().read_bytes())
    monkeypatch.setattr("handcam.tracking.model", lambda name: tmp_path / name)
    assert find_landmark_model() == mine


@pytest.mark.logs
def test_a_wrong_model_in_models_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / LANDMARK_MODEL).write_bytes(b"wrong")
    monkeypatch.setattr("handcam.tracking.model", lambda name: tmp_path / name)
    assert find_landmark_model().parent != tmp_path
    assert "passed over" in caplog.text


def test_no_model_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.tracking.model", lambda name: tmp_path / name)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ModelError, match="not installed"):
        find_landmark_model()
