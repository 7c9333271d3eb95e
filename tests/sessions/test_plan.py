"""Prompts in an order that gives varied takes, led by the clock."""

from collections import Counter
from random import Random

import pytest

from handcam.sessions.plan import Director, Phase, Prompt, make_plan
from handcam.signs import load_sign_set


def test_every_sign_is_shown_with_each_hand_as_often_as_asked() -> None:
    sign_set = load_sign_set("counting")
    plan = make_plan(sign_set, sign_set.values, takes=3, rng=Random(1))
    shown = Counter((prompt.handshape, prompt.hand) for prompt in plan)
    assert shown == {(handshape, hand): 3 for handshape in sign_set.digits for hand in ("left", "right")}
    assert all(sign_set.digits[prompt.handshape] == prompt.digit for prompt in plan)
    hints = {prompt.hint for prompt in plan if (prompt.handshape, prompt.hand) == ("v", "left")}
    assert hints == {None, "near", "far"}


def test_only_the_asked_digits_are_in_it() -> None:
    plan = make_plan(load_sign_set("counting"), [1, 2], takes=1, hands=["right"])
    assert {prompt.digit for prompt in plan} == {1, 2}


@pytest.fixture
def now() -> list[float]:
    return [100.0]


@pytest.fixture
def director(now: list[float]) -> Director:
    plan = [Prompt("index", 1, "right"), Prompt("v", 2, "right"), Prompt("v", 2, "left", "near")]
    return Director(plan, countdown=2.0, take=1.5, clock=lambda: now[0])


def phase_of(director: Director) -> Phase:
    return director.phase


def phases(director: Director, now: list[float], seconds: float, step: float = 0.5) -> list[tuple[int, Phase]]:
    seen = []
    for _ in range(round(seconds / step)):
        phase = phase_of(director)
        seen.append((director.number, phase))
        now[0] += step
    return seen


def test_it_leads_through_the_plan(director: Director, now: list[float]) -> None:
    assert phase_of(director) is Phase.READY
    director.start()
    one = [Phase.COUNTDOWN] * 4 + [Phase.TAKE] * 3
    expected = [(number, phase) for number in range(3) for phase in one]
    assert phases(director, now, 10.5) == expected
    assert phase_of(director) is Phase.OVER
    assert director.prompt is None


def test_a_slow_caller_loses_no_time(director: Director, now: list[float]) -> None:
    director.start()
    now[0] += 2.4
    assert phase_of(director) is Phase.TAKE
    assert director.left == pytest.approx(1.1)


def test_a_pause_takes_the_prompt_again_from_its_countdown(director: Director, now: list[float]) -> None:
    director.start()
    now[0] += 3.0
    director.pause()
    now[0] += 60.0
    assert phase_of(director) is Phase.PAUSED
    assert director.left == 0
    director.start()
    assert (director.number, phase_of(director), director.left) == (0, Phase.COUNTDOWN, 2.0)


def test_again_goes_back_one_and_skip_forward(director: Director, now: list[float]) -> None:
    director.start()
    assert director.again() is None
    now[0] += 3.6
    assert (phase_of(director), director.number) == (Phase.COUNTDOWN, 1)
    assert director.again() == 0
    assert (phase_of(director), director.number) == (Phase.COUNTDOWN, 0)
    for _ in range(3):
        director.skip()
    assert phase_of(director) is Phase.OVER
    assert director.again() == 2
    assert phase_of(director) is Phase.COUNTDOWN


def test_both_hands_and_plans_without_hints() -> None:
    plan = make_plan(load_sign_set("counting"), [5], takes=3, hands=["both"], hints=False)
    assert [str(prompt) for prompt in plan] == ["5 five both"] * 3


def test_again_and_skip_in_a_pause_keep_it(director: Director, now: list[float]) -> None:
    director.start()
    now[0] += 3.6
    director.pause()
    assert director.again() == 0
    assert (phase_of(director), director.number) == (Phase.PAUSED, 0)
    director.skip()
    assert (phase_of(director), director.number) == (Phase.PAUSED, 1)
    director.start()
    assert (phase_of(director), director.left) == (Phase.COUNTDOWN, 2.0)


def test_a_restart_is_the_same_prompt_with_its_whole_countdown(director: Director, now: list[float]) -> None:
    director.restart()
    assert phase_of(director) is Phase.READY
    director.start()
    now[0] += 2.5
    assert phase_of(director) is Phase.TAKE
    director.restart()
    assert (phase_of(director), director.number, director.left) == (Phase.COUNTDOWN, 0, 2.0)
