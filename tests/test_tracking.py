"""Finding hands with the real MediaPipe on rendered pictures."""

from pathlib import Path

import numpy as np
import pytest

from handcam.domain import Frame, Hand
from handcam.errors import ModelError
from handcam.pictures import read_picture
from handcam.tracking import LANDMARK_MODEL, MediaPipeTracker, find_landmark_model

ONE_HAND = ("index", "v", "w", "four", "five", "thumb_ring", "thumb_index_circle", "l", "y", "rock")


def frame_of(path: Path, time: float = 0.0) -> Frame:
    return Frame(read_picture(path), 0, time)


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
