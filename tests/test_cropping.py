"""The crop is pure geometry."""

import numpy as np
import numpy.typing as npt
import pytest

from handcam.cropping import CROP_SIDE, MARGIN, cut_crop, square_around
from handcam.domain import LANDMARKS, MIDDLE_KNUCKLE, WRIST, Frame, Hand, Handedness

RNG = np.random.default_rng(3)
BASE = np.column_stack([RNG.uniform(-60, 60, LANDMARKS), RNG.uniform(-90, 80, LANDMARKS)])
BASE[WRIST], BASE[MIDDLE_KNUCKLE] = (0, 90), (0, 0)
Matrix = npt.NDArray[np.float64]


def turned(degrees: float, scale: float = 1.0) -> Matrix:
    angle = np.radians(degrees)
    return scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def hand_at(points: Matrix, handedness: Handedness = "right", world: Matrix | None = None) -> Hand:
    flat = np.column_stack([points, np.zeros(LANDMARKS)]).astype(np.float32)
    return Hand(flat, (np.zeros((LANDMARKS, 3)) if world is None else world).astype(np.float32), handedness, 0.9)


def picture(matrix: Matrix, offset: tuple[float, float], size: tuple[int, int] = (500, 500)) -> Frame:
    """A smooth pattern fixed to the hand: it turns, grows and moves with it."""
    columns, rows = np.meshgrid(np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5)
    own = np.stack([columns - offset[0], rows - offset[1]], -1) @ np.linalg.inv(matrix).T
    waves = [np.sin(own[..., 0] / 25), np.cos(own[..., 1] / 30), np.sin((own[..., 0] + own[..., 1]) / 40)]
    return Frame(np.stack([(wave * 0.5 + 0.5) * 255 for wave in waves], -1).astype(np.uint8), 0, 0.0)


@pytest.mark.parametrize(
    ("degrees", "scale", "offset"),
    [
        (30, 1.0, (250, 250)),
        (-120, 0.8, (220, 260)),
        (180, 1.0, (250, 250)),
        (90, 1.2, (255, 240)),
        (0, 2.2, (250, 260)),
    ],
)
def test_turning_growing_and_moving_leave_the_crop_alone(
    degrees: float, scale: float, offset: tuple[float, float]
) -> None:
    plain = cut_crop(picture(np.eye(2), (250, 250)), hand_at(BASE + 250))
    matrix = turned(degrees, scale)
    moved = cut_crop(picture(matrix, offset), hand_at(BASE @ matrix.T + np.array(offset)))
    np.testing.assert_allclose(moved.landmarks, plain.landmarks, atol=1e-4)
    inside = slice(8, CROP_SIDE - 8)
    difference = moved.pixels[inside, inside].astype(int) - plain.pixels[inside, inside]
    assert np.abs(difference).mean() < 4


def test_a_left_hand_looks_like_a_right_one() -> None:
    mirror = np.diag([-1.0, 1.0])
    world = RNG.normal(size=(LANDMARKS, 3))
    right = cut_crop(picture(np.eye(2), (250, 250)), hand_at(BASE + 250, "right", world))
    left = cut_crop(picture(mirror, (250, 250)), hand_at(BASE @ mirror + 250, "left", world * (-1, 1, 1)))
    np.testing.assert_allclose(left.landmarks, right.landmarks, atol=1e-4)
    np.testing.assert_allclose(left.world, right.world, atol=1e-5)
    assert np.abs(left.pixels.astype(int) - right.pixels).mean() < 4


@pytest.mark.parametrize("degrees", [0, 45, -100, 170])
def test_the_hand_stands_upright_in_the_middle_with_a_margin(degrees: float) -> None:
    points = BASE @ turned(degrees).T + 250
    landmarks = cut_crop(picture(np.eye(2), (0, 0)), hand_at(points)).landmarks
    assert landmarks[WRIST, 0] == pytest.approx(landmarks[MIDDLE_KNUCKLE, 0], abs=1e-4)
    assert landmarks[WRIST, 1] > landmarks[MIDDLE_KNUCKLE, 1]
    low, high = landmarks.min(axis=0), landmarks.max(axis=0)
    np.testing.assert_allclose((low + high) / 2, 0.5, atol=1e-4)
    assert (high - low).max() == pytest.approx(1 / MARGIN, abs=1e-4)


def test_the_world_turns_with_the_crop() -> None:
    world = np.zeros((LANDMARKS, 3))
    world[MIDDLE_KNUCKLE] = (0.1, 0, 0.02)  # lies to the right, as the hand on the picture does
    crop = cut_crop(picture(np.eye(2), (0, 0)), hand_at(BASE @ turned(90).T + 250, world=world))
    np.testing.assert_allclose(crop.world[MIDDLE_KNUCKLE], (0, -0.1, 0.02), atol=1e-6)


def test_the_map_takes_the_square_to_the_crop_and_its_reach_holds_it() -> None:
    square = square_around(hand_at(BASE @ turned(33).T + 250))
    linear, offset = square.to_crop[:, :2], square.to_crop[:, 2]
    corners = (np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) - offset) @ np.linalg.inv(linear).T
    np.testing.assert_allclose(np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1), square.side)
    np.testing.assert_allclose(corners.mean(axis=0), square.centre)
    np.testing.assert_allclose(np.abs(corners - square.centre).max(axis=0), square.reach)


@pytest.mark.parametrize("shift", [(-250, 0), (0, 260), (2000, 2000), (-5000, -5000)])
def test_outside_the_frame_is_black(shift: tuple[int, int]) -> None:
    white = Frame(np.full((500, 500, 3), 255, np.uint8), 0, 0.0)
    crop = cut_crop(white, hand_at(BASE + 250 + np.array(shift)))
    assert crop.pixels.shape == (CROP_SIDE, CROP_SIDE, 3)
    assert (crop.pixels == 0).any()
    assert np.isfinite(crop.landmarks).all()


def test_landmarks_that_coincide_still_give_a_crop() -> None:
    crop = cut_crop(picture(np.eye(2), (0, 0)), hand_at(np.full((LANDMARKS, 2), 100.0)))
    np.testing.assert_allclose(crop.landmarks, 0.5, atol=1e-4)


def test_a_near_hand_is_averaged_not_sampled() -> None:
    fine = np.indices((2000, 2000)).sum(axis=0) % 2 * 255
    frame = Frame(np.repeat(fine[..., None], 3, axis=2).astype(np.uint8), 0, 0.0)
    crop = cut_crop(frame, hand_at(BASE * 10 + 1000))
    middle = crop.pixels[20:44, 20:44]
    assert np.abs(middle.astype(int) - 127).max() < 30
