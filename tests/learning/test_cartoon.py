"""Hands drawn by the generator, and the pictures made of them."""

import numpy as np
import pytest

from handcam.learning.cartoon import draw_hand
from handcam.learning.cartoon_manner import RAISED, Manner
from handcam.learning.clutter import KINDS, draw_something
from handcam.learning.drawing_artist import HELD_OUT, TRAINING, Style, wobbled
from handcam.learning.drawing_samples import OTHER, label_of, samples_of
from handcam.learning.drawing_scenes import DrawnHand, random_nothing, random_scene
from handcam.learning.inking import GROUND, HAND, Fill, Sheet, paint, random_ink
from handcam.signs import Handshape

SHAPES = (*RAISED, Handshape.OTHER)
FILLS: tuple[Fill, ...] = ("flat", "outline", "silhouette", "toon", "hatched", "gradient")
FIVE = DrawnHand(Handshape.FIVE, (100, 50, 200, 150), (100, 50, 200, 220))


def sheet(handshape: Handshape, seed: int = 0, *, turn: float = 0, flip: bool = False) -> Sheet:
    rng = np.random.default_rng(seed)
    return draw_hand(rng, handshape, Manner.random(rng), turn, flip, unit=80)


@pytest.mark.parametrize("handshape", SHAPES)
@pytest.mark.parametrize("seed", range(4))
def test_every_handshape_can_be_drawn_with_lines_inside_its_sheet(handshape: Handshape, seed: int) -> None:
    drawn = sheet(handshape, seed)
    assert drawn.part.shape == drawn.line.shape == drawn.light.shape
    assert (drawn.part == HAND).mean() > 0.1
    assert 0 < (drawn.line > 0).mean() < 0.8
    x1, y1, x2, y2 = drawn.box(whole=True)
    assert x1 >= 0 and y1 >= 0 and x2 <= 1 and y2 <= 1
    hand = drawn.box(whole=False)
    assert hand[0] >= x1 and hand[3] <= y2


def test_the_same_seed_draws_the_same_hand_and_a_flip_mirrors_it() -> None:
    one, two, mirrored = sheet(Handshape.V), sheet(Handshape.V), sheet(Handshape.V, flip=True)
    np.testing.assert_array_equal(one.part, two.part)
    assert one.part.shape == mirrored.part.shape
    assert np.mean((one.part > 0) == (mirrored.part[:, ::-1] > 0)) > 0.97


def test_more_raised_fingers_reach_higher() -> None:
    fist, five = sheet(Handshape.FIST, 3), sheet(Handshape.FIVE, 3)
    assert five.part.shape[0] > 1.2 * fist.part.shape[0]


@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("dark", [False, True])
def test_every_fill_can_be_told_from_its_ground(fill: Fill, dark: bool) -> None:
    ground = np.full(3, 20.0 if dark else 250.0, np.float32)
    for seed in range(8):
        ink = random_ink(np.random.default_rng(seed), (fill,), dark, ground)
        colour, cover = paint(sheet(Handshape.W, seed), ink)
        assert colour.min() >= 0 and colour.max() <= 255
        apart = np.abs(colour - ground).max(axis=2) * cover[:, :, 0]
        assert (apart > 40).mean() > 0.02


def test_an_unsteady_pen_keeps_most_of_the_hand_in_place() -> None:
    drawn = sheet(Handshape.FIVE, 2)
    moved = wobbled(np.random.default_rng(0), drawn, 0.02)
    assert 0.75 < np.mean((drawn.part > GROUND) == (moved.part > GROUND)) < 1


@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_everything_else_can_be_drawn_too(kind: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.learning.clutter.KINDS", KINDS[kind : kind + 1])
    for seed in range(3):
        picture = np.full((120, 160, 3), 255, np.float32)
        draw_something(np.random.default_rng(seed), picture, (80, 60), 90)
        assert (picture < 250).any()


@pytest.mark.parametrize("style", [TRAINING, *HELD_OUT], ids=lambda style: str(style.name))
def test_scenes_know_where_their_hands_are_and_come_again(style: Style) -> None:
    for seed in range(3):
        one, two = (random_scene(np.random.default_rng(seed), style) for _ in range(2))
        np.testing.assert_array_equal(one.pixels, two.pixels)
        assert one.hands == two.hands
        height, width = one.pixels.shape[:2]
        for hand in one.hands:
            assert -2 <= hand.whole[0] < hand.whole[2] <= width + 2
            assert -2 <= hand.whole[1] < hand.whole[3] <= height + 2


def test_cuts_are_labelled_with_what_they_show() -> None:
    rng = np.random.default_rng(5)
    made = [samples_of(random_scene(rng, TRAINING), rng) for _ in range(6)]
    labels = np.concatenate([part.labels for part in made])
    assert (labels == OTHER).any() and (labels != OTHER).any()
    empty = samples_of(random_nothing(rng), rng)
    assert set(empty.labels.tolist()) <= {OTHER}
    assert empty.cuts.shape[1:] == (64, 64, 2)


def test_a_region_shows_a_hand_when_it_has_all_of_it_and_little_else() -> None:
    five = list(Handshape).index(Handshape.FIVE)
    assert label_of((98, 48, 202, 152), [FIVE]) == five
    assert label_of((98, 48, 202, 222), [FIVE]) == five
    assert label_of((98, 48, 202, 132), [FIVE]) is None
    assert label_of((98, 48, 202, 90), [FIVE]) == OTHER
    assert label_of((0, 0, 400, 400), [FIVE]) is None
    assert label_of((300, 300, 350, 350), [FIVE]) == OTHER
    neighbour = DrawnHand(Handshape.V, (220, 50, 300, 150), (220, 50, 300, 220))
    assert label_of((98, 48, 302, 222), [FIVE, neighbour]) == OTHER
