"""The practice, without a window."""

from itertools import pairwise
from random import Random

import pytest

from handcam.practice import Answer, Practice, Summary


class Clock:
    """A clock that goes on when told."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


def over(practice: Practice) -> bool:
    """Whether nothing is asked any more."""
    return practice.asked is None


def asked_in(practice: Practice) -> list[int]:
    """All digits it asks for, each answered at once."""
    digits = []
    while practice.asked is not None:
        digits.append(practice.asked)
        practice.accept(practice.asked)
    return digits


@pytest.mark.parametrize("seed", range(40))
def test_every_digit_comes_up_and_none_twice_in_a_row(seed: int) -> None:
    digits = asked_in(Practice((0, 1, 2), 12, Random(seed)))
    assert len(digits) == 12
    assert all(one != two for one, two in pairwise(digits))
    assert all(sorted(digits[start : start + 3]) == [0, 1, 2] for start in range(0, 12, 3))


def test_the_order_is_random_and_a_seed_gives_it_again() -> None:
    orders = [asked_in(Practice(range(10), 10, Random(seed))) for seed in (1, 1, 2)]
    assert orders[0] == orders[1] != orders[2]
    assert orders[0] != sorted(orders[0])


def test_a_single_digit_is_asked_again_and_again() -> None:
    assert asked_in(Practice((7,), 3)) == [7, 7, 7]


@pytest.mark.parametrize(("digits", "questions"), [((), 10), ((1, 2), 0)])
def test_there_must_be_something_to_ask(digits: tuple[int, ...], questions: int) -> None:
    with pytest.raises(ValueError, match="needs digits and questions"):
        Practice(digits, questions)


def test_right_wrong_help_and_skip_are_told_apart() -> None:
    clock = Clock()
    practice = Practice((1, 2, 3, 4), 4, Random(0), clock)
    first = practice.asked
    assert first is not None
    clock.now += 1.5
    assert practice.accept(first)
    second = practice.asked
    assert second is not None
    assert not practice.accept(first)
    assert not practice.accept(9)
    assert practice.asked == second
    clock.now += 4
    assert practice.accept(second)
    third = practice.asked
    assert third is not None
    practice.hint()
    clock.now += 2
    assert practice.accept(third)
    fourth = practice.asked
    assert fourth is not None
    clock.now += 60
    practice.skip()
    assert over(practice)
    assert practice.answers == (
        Answer(first, 1.5),
        Answer(second, 4.0, mistakes=2),
        Answer(third, 2.0, hinted=True),
        Answer(fourth, None),
    )
    hard = tuple(sorted((second, third, fourth)))
    assert practice.summary == Summary(4, 1, 2, 1, 3 / 5, 2.5, 1.5, hard)


def test_help_and_mistakes_do_not_stay_for_the_next_digit() -> None:
    practice = Practice((1, 2), 2, Random(0), Clock())
    practice.hint()
    practice.accept(99)
    practice.skip()
    assert practice.asked is not None
    practice.accept(practice.asked)
    assert practice.answers[1].first_try


def test_stopping_leaves_out_the_digit_that_is_asked() -> None:
    practice = Practice((1, 2), 10, Random(0), Clock())
    assert practice.asked is not None
    practice.accept(practice.asked)
    practice.accept(99)
    practice.stop()
    assert over(practice)
    assert (practice.summary.asked, practice.summary.mistakes) == (1, 0)
    assert practice.summary.accuracy == 1


def test_nothing_counts_once_it_is_over() -> None:
    practice = Practice((1, 2), 1, Random(0), Clock())
    practice.skip()
    for digit in (1, 2, 3):
        assert not practice.accept(digit)
    practice.skip()
    practice.stop()
    assert len(practice.answers) == 1
    assert practice.summary == Summary(1, 0, 0, 1, None, None, None, (practice.answers[0].digit,))


def test_a_summary_of_nothing() -> None:
    assert Summary.of(()) == Summary(0, 0, 0, 0, None, None, None, ())
