"""The values between the stages check and protect themselves."""

from dataclasses import FrozenInstanceError

import numpy as np
import numpy.typing as npt
import pytest

from handcam.domain import BONES, LANDMARKS, Frame, Hand, Prediction, Reading, Result

Array = npt.NDArray[np.float32]


def blank(index: int = 0, time: float = 0.0) -> Frame:
    return Frame(np.zeros((48, 64, 3), np.uint8), index, time)


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((4, 4, 3), np.float32),
        np.zeros((1, 4, 4, 3), np.uint8),
    ],
)
def test_a_frame_refuses_what_is_not_rgb(pixels: npt.NDArray[np.uint8]) -> None:
    with pytest.raises(ValueError, match="uint8"):
        Frame(pixels, 0, 0.0)


def test_a_frame_cannot_be_changed() -> None:
    frame = blank(3, 0.1)
    assert frame.size == (64, 48)
    with pytest.raises(ValueError, match="read-only"):
        frame.pixels[0, 0] = 1
    with pytest.raises(FrozenInstanceError):
        frame.index = 4  # type: ignore[misc]


@pytest.mark.parametrize(
    ("shape", "kind", "fill"),
    [((20, 3), np.float32, 0), ((21, 2), np.float32, 0), ((21, 3), np.float64, 0), ((21, 3), np.float32, np.nan)],
)
@pytest.mark.parametrize("which", ["landmarks", "world"])
def test_a_hand_refuses_points_that_are_none(which: str, shape: tuple[int, int], kind: type, fill: float) -> None:
    good: Array = np.zeros((LANDMARKS, 3), np.float32)
    bad: Array = np.full(shape, fill, kind)
    with pytest.raises(ValueError, match=which):
        Hand(bad if which == "landmarks" else good, bad if which == "world" else good, "right", 1.0)


def test_a_hand_cannot_be_changed_and_knows_its_box() -> None:
    points = np.tile(np.array([5, 6, 0], np.float32), (LANDMARKS, 1))
    points[3], points[7] = (-2, 9, 1), (30, 4, -1)
    boxed = Hand(points, np.zeros((LANDMARKS, 3), np.float32), "right", 0.9)
    assert boxed.box == (-2, 4, 30, 9)
    with pytest.raises(ValueError, match="read-only"):
        boxed.landmarks[0] = 0


def test_bones_join_every_landmark() -> None:
    assert {end for bone in BONES for end in bone} == set(range(LANDMARKS))
    assert len(set(BONES)) == len(BONES) == 21


def test_a_prediction_names_the_likeliest() -> None:
    assert Prediction(("a", "b"), np.array([0.3, 0.7], np.float32)).handshape == "b"
    with pytest.raises(ValueError, match="2 handshapes"):
        Prediction(("a", "b"), np.array([1.0], np.float32))


def test_a_result_tells_what_to_act_on() -> None:
    readings = tuple(Reading(slot, slot + 1, "v", 0.9, 1.0, slot == 1, {}) for slot in (0, 1))
    result = Result(blank(), readings=readings)
    assert result.accepted == (readings[1],)
    assert Result(result.frame).accepted == ()
