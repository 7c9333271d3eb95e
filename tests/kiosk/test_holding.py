"""A sign counts once it was held long enough, and once only."""

import numpy as np
import pytest

from handcam.kiosk.holding import HoldTimes, Seen, Sign, SignHold

STEP = 0.05
TIMES = HoldTimes()


class Held:
    """A hold and its clock."""

    def __init__(self, times: HoldTimes = TIMES, *, armed: bool = True) -> None:
        self.hold, self.now = SignHold(times), 0.0
        if armed:
            self.show(None, 1.0)

    def show(
        self, sign: Sign | None, seconds: float, *, sure: bool = True, clear: bool = True, counts: bool = True
    ) -> list[float]:
        """Seconds of this after which it counted."""
        counted = []
        for number in range(round(seconds / STEP)):
            self.now += STEP
            if self.hold.show(Seen(sign, sure, sure, clear, counts and sign is not None, STEP), self.now):
                counted.append((number + 1) * STEP)
        return counted


def test_it_counts_after_lock_on_and_hold_and_not_again() -> None:
    held = Held()

    assert held.show(7, 10) == [pytest.approx(TIMES.lock_on + TIMES.complete + STEP, abs=1.1 * STEP)]
    assert held.hold.is_spent(7) and not held.hold.is_spent(8)


def test_progress_begins_with_the_lock_and_goes_up_to_one() -> None:
    held = Held()

    held.show(7, TIMES.lock_on)
    assert (held.hold.sign, held.hold.progress) == (None, 0.0)
    held.show(7, TIMES.complete / 2 + STEP)
    assert held.hold.sign == 7 and held.hold.progress == pytest.approx(0.5, abs=0.05)


def test_single_digits_have_times_of_their_own() -> None:
    held = Held(HoldTimes(digits={"7": 3.0}))

    assert held.show(7, 10) == [pytest.approx(TIMES.lock_on + 3.0 + STEP, abs=1.1 * STEP)]
    assert held.show(8, 10) == [pytest.approx(TIMES.lock_on + TIMES.complete + STEP, abs=1.1 * STEP)]


def test_the_same_sign_counts_again_after_it_was_away() -> None:
    for between in (None, 3):
        held = Held()
        assert len(held.show(7, 2)) == 1
        held.show(between, 0.5)
        assert len(held.show(7, 2)) == 1


def test_a_moment_without_it_is_not_away() -> None:
    held = Held()

    held.show(7, 2)
    for _ in range(10):
        held.show(None, 0.2)
        assert held.show(7, 2) == []


def test_what_nobody_is_sure_of_does_not_count_as_away() -> None:
    held = Held()

    held.show(7, 2)
    held.show(None, 3, sure=False)
    assert held.show(7, 3) == []


def test_unfinished_progress_is_kept_for_a_while() -> None:
    held, late = Held(), Held()

    for each, away in ((held, TIMES.keep - 0.1), (late, TIMES.keep + 0.1)):
        each.show(7, TIMES.lock_on + 1.0 + STEP)
        each.show(None, away)
    assert held.hold.progress == pytest.approx(1.0 / TIMES.complete)
    assert held.show(7, 10) == [pytest.approx(TIMES.lock_on + TIMES.complete - 1.0 + STEP, abs=1.1 * STEP)]
    assert late.hold.progress == 0
    assert late.show(7, 10) == [pytest.approx(TIMES.lock_on + TIMES.complete + STEP, abs=1.1 * STEP)]


def test_what_is_unclear_counts_against_it() -> None:
    held, never = Held(), Held()

    held.show(7, TIMES.lock_on + 1.0 + STEP)
    held.show(7, 0.5, clear=False)
    assert held.hold.progress == pytest.approx(0.5 / TIMES.complete)
    assert [never.show(7, STEP, clear=number % 2 == 0) for number in range(200)] == [[]] * 200


def test_another_sign_takes_the_progress_of_the_last_one() -> None:
    held = Held()

    held.show(7, 1.4)
    held.show(8, 0.4)
    assert held.hold.sign == 8
    assert held.show(7, 1.4) == []


def test_what_is_up_at_the_beginning_has_to_come_first() -> None:
    held = Held(armed=False)

    assert held.show(5, 10) == []
    held.show(None, 0.5)
    assert len(held.show(5, 10)) == 1


def test_another_sign_than_the_one_at_the_beginning_counts() -> None:
    held = Held(armed=False)

    held.show(5, 1)
    assert len(held.show(4, 10)) == 1


def test_nothing_counts_while_it_may_not() -> None:
    held = Held()

    assert held.show(5, 10, counts=False) == []
    assert held.show(5, 10, sure=False) == []
    assert held.hold.progress == 0


@pytest.mark.parametrize("seed", range(40))
def test_nothing_counts_by_less_than_lock_on_and_hold(seed: int) -> None:
    """Random signs, doubts, refusals and gaps: whatever counts was seen without doubt for long enough since."""
    rng = np.random.default_rng(seed)
    hold, now = SignHold(TIMES), 0.0
    signs: list[Sign | None] = [None, 1, 2, "clear"]
    sign: Sign | None = None
    shown: list[tuple[float, Sign | None, float]] = []
    counted = 0
    for _ in range(4000):
        now += 0.02 if rng.random() < 0.99 else float(rng.uniform(0, 2))
        if rng.random() < 0.02:
            sign = signs[int(rng.integers(4))]
        well, certain, clear, may = (rng.random(4) < (0.99, 0.99, 0.9, 0.99)).tolist()
        seen = Seen(sign, well, well and certain, clear, sign is not None and may, 0.02)
        good = seen.sure and seen.counts and clear
        shown.append((now, sign if good else None, seen.passed))
        if rng.random() < 0.001:
            hold.disarm()
            shown.clear()
        elif hold.show(seen, now):
            counted += 1
            held = sum(passed for _, each, passed in shown if each == sign)
            assert held >= TIMES.lock_on + TIMES.complete - 1e-6
            shown.clear()
    assert counted
