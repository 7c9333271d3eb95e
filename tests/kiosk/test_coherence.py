"""A hand that is not followed well is not believed, at once."""

import numpy as np
import pytest
from made_up_kiosk import SIZE, hand_at

from handcam.domain import Frame, Hand
from handcam.kiosk.coherence import Coherence, Doubt, Shows

FRAME = Frame(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), 0, 0.0)
STEP = 1 / 30
SURE = Shows("five", 0.97)


class Watched:
    """A hand that has been at rest for a while."""

    def __init__(self) -> None:
        self.coherence, self.now = Coherence(), 0.0
        self.seen: list[Doubt | None] = [self.see(hand_at()) for _ in range(10)]

    def see(self, hand: Hand | None, step: float = STEP, shows: Shows | None = SURE) -> Doubt | None:
        """One picture more."""
        self.now += step
        return self.coherence.update(self.now, FRAME, hand, shows)


def test_a_hand_at_rest_is_believed_once_it_is_not_new() -> None:
    assert Watched().seen == [Doubt.NEW] + [None] * 9


@pytest.mark.parametrize(
    ("hand", "doubt"),
    [
        (hand_at(200), Doubt.JUMPED),
        (hand_at(size=80), Doubt.RESIZED),
        (hand_at(side="left"), Doubt.FLIPPED),
        (hand_at(score=0.5), Doubt.UNSURE),
    ],
)
def test_what_hands_do_not_do_is_doubted_at_once(hand: Hand, doubt: Doubt) -> None:
    assert Watched().see(hand) is doubt


def test_a_hand_that_moves_is_doubted_until_it_rests() -> None:
    watched = Watched()

    moving = [watched.see(hand_at(160 + 4 * number)) for number in range(1, 11)]
    resting = [watched.see(hand_at(200)) for _ in range(10)]
    assert moving[-1] is Doubt.FAST and moving.count(None) <= 3
    assert resting[-1] is None


def test_a_hand_that_trembles_is_believed() -> None:
    watched, rng = Watched(), np.random.default_rng(0)

    assert {watched.see(hand_at(160 + float(rng.normal(0, 0.7)))) for _ in range(100)} == {None}


def test_a_hand_that_leaves_the_picture_is_doubted() -> None:
    for x, y in ((160, 20), (300, 130)):
        watched = Watched()
        for share in np.linspace(0, 1, 60):
            last = watched.see(hand_at(160 + share * (x - 160), 130 + share * (y - 130)))
        assert [watched.see(hand_at(x, y)) for _ in range(10)][-1] is Doubt.CUT_OFF, last


def test_small_hands_are_doubted() -> None:
    watched = Watched()

    for size in np.linspace(60, 8, 60):
        watched.see(hand_at(size=float(size)))
    assert watched.see(hand_at(size=8)) is Doubt.FAR


def test_after_a_gap_it_is_new() -> None:
    watched = Watched()

    assert watched.see(hand_at(), step=0.5) is Doubt.NEW
    assert watched.see(None) is None
    assert watched.see(hand_at()) is Doubt.NEW


def test_hanging_hands_are_doubted() -> None:
    hand, watched = hand_at(), Watched()
    turned = hand.landmarks.copy()
    turned[:, 1] = SIZE[1] - turned[:, 1]

    hanging = Hand(turned, hand.world.copy(), "right", 0.97)
    assert [watched.see(hanging) for _ in range(10)][-1] is Doubt.HANGS


def test_what_is_shown_must_be_clear_and_stretched() -> None:
    hand, watched = hand_at(), Watched()
    bent = hand.world.copy()
    for knuckle in (5, 9, 13, 17):
        bent[knuckle + 2 : knuckle + 4] = bent[knuckle + 1] + np.array((0, 0.02, -0.02), np.float32)
    slack = Hand(hand.landmarks.copy(), bent, "right", 0.97)

    assert watched.see(hand, shows=Shows("five", 0.8)) is Doubt.UNCLEAR
    assert watched.see(slack) is Doubt.SLACK
    assert watched.see(slack, shows=Shows("fist", 0.97)) is None
    assert watched.see(slack, shows=None) is None
