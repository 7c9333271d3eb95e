"""Both hands as one number."""

from collections.abc import Sequence

from handcam.adding import Adder
from handcam.domain import BOTH_HANDS, Reading

STEP = 1 / 25


def reading(slot: int, digit: int | None, confidence: float = 0.9, accepted: bool = False) -> Reading:
    return Reading(slot, digit, "five" if digit == 5 else "w", confidence, 1.0, accepted, {})


def accepted(adder: Adder, shown: Sequence[tuple[int | None, ...]]) -> list[tuple[int, int]]:
    """(frame, sum) of each acceptance, given the digits of the hands frame by frame."""
    told = []
    for frame, digits in enumerate(shown):
        total, _ = adder.update(frame * STEP, [reading(slot, digit) for slot, digit in enumerate(digits)])
        if total.accepted and total.digit is not None:
            told.append((frame, total.digit))
    return told


def test_two_hands_are_one_number_accepted_once_per_hold() -> None:
    assert accepted(Adder(hold=0.39, release=0.25), [(5, 3)] * 30) == [(10, 8)]


def test_the_hands_are_no_longer_accepted_by_themselves() -> None:
    total, hands = Adder().update(0.0, [reading(0, 5, 0.9, accepted=True), reading(1, 3, 0.7, accepted=True)])
    assert (total.slot, total.digit, total.handshape, total.confidence) == (BOTH_HANDS, 8, "five + w", 0.7)
    assert [hand.accepted for hand in hands] == [False, False]
    assert [hand.digit for hand in hands] == [5, 3]


def test_a_hand_without_a_digit_leaves_no_sum_and_one_hand_stands_for_itself() -> None:
    assert Adder().update(0.0, [reading(0, 5), reading(1, None)])[0].digit is None
    assert Adder().update(0.0, [reading(0, 5)])[0].digit == 5
    assert Adder().update(0.0, [])[0].digit is None


def test_the_sum_changes_when_a_hand_joins() -> None:
    shown: list[tuple[int | None, ...]] = [*[(5,)] * 5, *[(5, 2)] * 20, *[()] * 10, *[(5, 2)] * 20]
    assert accepted(Adder(hold=0.39, release=0.25), shown) == [(15, 7), (45, 7)]


def test_a_source_that_starts_over_forgets_the_hold() -> None:
    adder = Adder(hold=0.39, release=0.25)
    accepted(adder, [(1, 1)] * 8)
    assert accepted(adder, [(1, 1)] * 12) == [(10, 2)]
