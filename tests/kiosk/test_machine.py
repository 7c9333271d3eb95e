"""The kiosk from hand to number, on made-up hands and a clock that is told its time."""

import numpy as np
import pytest
from made_up_kiosk import SHOWN, STEP, Kiosk, hand_at

from handcam.errors import SettingsError
from handcam.kiosk.entering import EntryRules
from handcam.kiosk.holding import HoldTimes
from handcam.kiosk.machine import KioskMachine
from handcam.kiosk.view import Following, Phase, Trouble
from handcam.signs import load_sign_set

COUNTING = load_sign_set("counting")
LONG = 2.2  # s that are enough to hold any sign


def kiosk(*, armed: bool = True, sign_set: str = "counting", **rules: object) -> Kiosk:
    signs = load_sign_set(sign_set)
    machine = KioskMachine(signs, entry=EntryRules(**rules))  # type: ignore[arg-type]
    return Kiosk(machine, signs, armed=armed)


def test_from_nobody_to_a_number() -> None:
    it = kiosk(length=2)

    assert it.nobody(0.5).phase is Phase.ATTRACT
    ready = it.show("other", 0.5)
    assert (ready.phase, ready.following) == (Phase.READY, Following.LOCKED)
    reading = it.show("v", 1.0)
    assert (reading.phase, reading.digit) == (Phase.READING, 2) and 0.2 < reading.progress < 0.8
    confirmed = it.show("v", 0.9)
    assert (confirmed.phase, confirmed.digit, confirmed.entry, confirmed.progress) == (Phase.CONFIRMED, 2, "2", 1.0)
    assert it.show("other", 1.0).phase is Phase.READY
    entered = it.show("w", LONG)
    assert (entered.phase, entered.number, entered.entry) == (Phase.ENTERED, "23", "")
    assert it.nobody(5).phase is Phase.ATTRACT
    assert it.kinds() == ["accepted", "accepted", "entered"]
    accepted, entered_now = it.happened[0], it.happened[-1]
    assert (accepted.digit, accepted.handshape, accepted.slot) == (2, "v", 0)
    assert accepted.confidence is not None and accepted.confidence > 0.9 and entered_now.number == "23"


def test_it_takes_lock_on_and_hold_and_no_more() -> None:
    it, start = kiosk(), 0.0

    it.show("other", 0.5)
    start = it.time
    it.show("v", 10)
    times = HoldTimes()
    taken = it.happened[0].time - start
    assert times.lock_on + times.complete <= taken <= times.lock_on + times.complete + 0.4


def test_twice_the_same_digit_needs_a_moment_between_and_that_is_said() -> None:
    it = kiosk()

    held = it.show("v", 6)
    assert held.entry == "2" and "Lower your hand" in held.hint
    it.nobody(0.6)
    assert it.show("v", LONG).entry == "22"
    it.show("five", 0.6)
    assert it.show("v", LONG + 0.5).entry == "222"


def test_what_is_up_at_the_start_does_not_count() -> None:
    it = kiosk(armed=False)

    view = it.show("five", 10)
    assert view.entry == "" and view.phase is Phase.READY and "Lower your hand" in view.hint
    it.nobody(0.5)
    assert it.show("five", LONG).entry == "5"


@pytest.mark.parametrize("step", [90.0, -50.0])
def test_after_sleep_or_a_jump_of_the_clock_it_is_disarmed(step: float) -> None:
    it = kiosk()

    it.show("five", 1.2)
    it.step([(hand_at(), "five")], step=step)
    assert it.show("five", 10).entry == ""
    assert it.show("v", LONG).entry == "2"


def test_in_trouble_nothing_counts_and_afterwards_it_is_disarmed() -> None:
    it = kiosk()

    it.show("five", 1.2)
    moment = it.machine.idle(it.time + 0.5, Trouble.FROZEN, "It stands still.")
    view = moment.view
    assert (view.phase, view.trouble, view.says) == (Phase.TROUBLE, Trouble.FROZEN, "It stands still.")
    assert not moment.happenings and view.progress == 0
    it.time += 0.5
    assert it.show("five", 10).entry == ""
    assert it.show("v", LONG).entry == "2"


@pytest.mark.parametrize("pixels", [0, 90])
def test_black_and_plain_pictures_show_nothing(pixels: int) -> None:
    it = kiosk()

    it.show("five", 1.0)
    for _ in range(200):
        view = it.step([(hand_at(), "five")], pixels=pixels).view
    assert view.entry == "" and it.kinds() == []


def test_a_picture_that_comes_twice_does_no_harm() -> None:
    it = kiosk()

    it.show("other", 0.5)
    for _ in range(40):
        it.step([(hand_at(), "five")])
        it.again([(hand_at(), "five")])
    assert it.kinds() == ["accepted"]


def test_a_picture_that_stands_still_shows_nothing() -> None:
    it = kiosk()

    it.show("five", 1.0)
    for _ in range(200):
        it.again([(hand_at(), "five")])
    assert it.kinds() == []


def test_a_hand_that_moves_or_is_swapped_does_not_count() -> None:
    it = kiosk()

    for number in range(120):
        it.step([(hand_at(80 + 9 * (number % 20)), "five")])
    assert it.kinds() == []
    it.nobody(2)
    for number in range(120):
        it.step([(hand_at(side="left" if number // 3 % 2 else "right"), "five")])
    assert it.kinds() == []


def test_signs_take_back_clear_and_confirm() -> None:
    it = kiosk(length=None, confirm="sign")

    it.enter(1, 2, 3)
    assert it.show("thumb", LONG).entry == "12"
    it.nobody(0.6)
    assert it.show("rock", LONG).entry == ""
    it.nobody(0.6)
    it.enter(4, 5)
    entered = it.show("y", LONG)
    assert (entered.phase, entered.number) == (Phase.ENTERED, "45")
    assert it.kinds() == [*["accepted"] * 3, "taken_back", "cleared", "accepted", "accepted", "entered"]


@pytest.mark.parametrize(("sign", "said"), [("thumb", "no digits yet"), ("rock", "no digits yet"), ("y", "no digits")])
def test_signs_that_have_nothing_to_do_say_so(sign: str, said: str) -> None:
    it = kiosk()

    view = it.show(sign, 4)
    assert said in view.hint and view.phase is Phase.READY and it.kinds() == []


def test_a_full_number_takes_no_more_and_says_so() -> None:
    it = kiosk(length=2, confirm="sign")

    it.enter(1, 2)
    view = it.show("w", 4)
    assert view.entry == "12" and "All digits are there" in view.hint
    assert it.show("y", LONG).number == "12"


def test_an_incomplete_number_is_not_confirmed() -> None:
    it = kiosk(length=3, confirm="sign")

    it.enter(1, 2)
    view = it.show("y", 4)
    assert view.entry == "12" and "missing" in view.hint


def test_a_ten_is_two_digits() -> None:
    it = kiosk(length=3, confirm="sign", sign_set="chinese")

    assert it.show("fist", LONG).entry == "10"
    it.nobody(0.6)
    refused = it.show("fist", 4)
    assert refused.entry == "10" and "no room for two" in refused.hint
    assert it.show("thumb", LONG).entry == ""
    assert it.happened[-1].digit == 10


def test_a_pause_of_the_hand_finishes_a_number() -> None:
    it = kiosk(length=None, confirm="pause", pause_after=3.0)

    it.enter(4, 2)
    waiting = it.nobody(1.5)
    assert waiting.entry == "42" and waiting.seconds_left is not None
    entered = it.nobody(1.5)
    assert (entered.phase, entered.number) == (Phase.ENTERED, "42")


def test_trouble_is_no_pause() -> None:
    it = kiosk(length=None, confirm="pause", pause_after=3.0)

    it.enter(4, 2)
    for _ in range(200):
        it.time += STEP
        view = it.machine.idle(it.time, Trouble.LOST).view
    assert view.entry == "42" and "entered" not in it.kinds()


@pytest.mark.parametrize("trouble", [False, True])
def test_an_entry_nobody_goes_on_with_is_cleared(trouble: bool) -> None:
    it = kiosk(clear_after=20.0)

    it.enter(4, 2)
    for _ in range(round(19 / STEP)):
        it.time += STEP if trouble else 0
        view = it.machine.idle(it.time, Trouble.LOST).view if trouble else it.step(()).view
    assert view.entry == "42" and view.seconds_left is not None and 0 < view.seconds_left < 1.5
    happened = (
        list(it.machine.idle(it.time + 2, Trouble.LOST).happenings) if trouble else (it.nobody(2), it.happened)[1]
    )
    assert [each.by_itself for each in happened if each.kind == "cleared"] == [True]


def test_somebody_who_rests_is_left_alone() -> None:
    it = kiosk()

    it.enter(4)
    paused = it.show("pinky", LONG)
    assert paused.phase is Phase.PAUSED
    view = it.show("five", 6)
    assert (view.phase, view.entry) == (Phase.PAUSED, "4") and "go on" in view.hint
    it.nobody(3)
    assert it.show("pinky", LONG).phase is Phase.CONFIRMED
    it.nobody(1)
    assert it.show("five", LONG).entry == "45"
    assert it.kinds() == ["accepted", "paused", "resumed", "accepted"]


def test_a_pause_ends_once_nobody_is_there() -> None:
    it = kiosk(clear_after=10.0)

    it.show("pinky", LONG)
    assert it.nobody(9).phase is Phase.PAUSED
    assert it.nobody(2).phase is Phase.ATTRACT
    assert [(each.kind, each.by_itself) for each in it.happened] == [("paused", False), ("resumed", True)]


def test_a_second_hand_does_not_take_over() -> None:
    it = kiosk()

    it.enter(1)
    mine, other = hand_at(90), hand_at(240, size=80, slot=1)
    view = it.see(5, [(mine, "other"), (other, "five")])
    assert view.entry == "1" and view.others == 1 and view.hand is not None and view.hand.slot == 0
    assert "Lower the other one" in view.hint
    lost = it.see(0.5, [(other, "five")])
    assert lost.following is Following.LOST
    taken = it.see(5, [(other, "five")])
    assert taken.following is Following.LOCKED and taken.entry == "1", "what it held up before does not count"
    assert it.see(LONG, [(other, "w")]).entry == "13"


def test_clashing_signs_are_refused() -> None:
    with pytest.raises(SettingsError, match="counting"):
        KioskMachine(COUNTING, {"fist": "clear"})
    with pytest.raises(SettingsError, match="none means confirm"):
        KioskMachine(COUNTING, {}, entry=EntryRules(confirm="sign"))


def test_every_digit_of_a_set_can_be_entered() -> None:
    it = kiosk(length=len(SHOWN), confirm="full")

    it.enter(*SHOWN)
    assert (it.happened[-1].kind, it.happened[-1].number) == ("entered", "".join(map(str, SHOWN)))


@pytest.mark.parametrize("confirm", ["full", "sign", "pause"])
@pytest.mark.parametrize("seed", range(2))
def test_every_state_is_left_hands_free(seed: int, confirm: str) -> None:
    """Random people, hands, doubts and troubles: whatever came of it, going away and coming back, one can enter."""
    rng = np.random.default_rng(seed)
    it = kiosk(length=3, confirm=confirm)
    signs = ["five", "v", "w", "other", "thumb", "rock", "y", "pinky", "fist"]
    for _ in range(40):
        kind = int(rng.integers(12))
        if kind == 0:
            it.time += 0.3
            it.idle(Trouble.SILENT)
        elif kind == 1:
            it.nobody(float(rng.uniform(0.1, 4)))
        else:
            sign = signs[int(rng.integers(len(signs)))]
            it.show(sign, float(rng.uniform(0.2, 2.5)), x=float(rng.uniform(120, 200)))
    assert {Phase.READY, Phase.READING, Phase.CONFIRMED, Phase.TROUBLE} <= it.phases
    it.nobody(30)
    before = len(it.happened)
    it.enter(1, 2, 3)
    if confirm == "sign":
        it.show("y", LONG)
    it.nobody(5)
    assert [each.number for each in it.happened[before:] if each.kind == "entered"] == ["123"]


@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_accepted_that_was_not_held(seed: int) -> None:
    """Random walks of signs, hands and pictures: before each accepted digit it was seen at rest for long enough."""
    rng = np.random.default_rng(100 + seed)
    it, times = kiosk(length=None, confirm="pause"), HoldTimes()
    at, sign, good = np.array((160.0, 130.0)), "five", dict[int, float]()
    for _ in range(1500):
        if rng.random() < 0.04:
            sign = ["five", "v", "w", "other"][int(rng.integers(4))]
        moved = rng.normal(0, 60, 2) * (rng.random() < 0.04)
        at = np.clip(at + moved, (90, 100), (230, 150))
        kind = rng.random()
        step = 2.0 if kind > 0.997 else 0.06
        if kind < 0.01:
            it.time += 0.1
            it.idle(Trouble.FROZEN)
            good.clear()
            continue
        pixels = 0 if kind < 0.02 else None
        before = len(it.happened)
        it.step([] if kind < 0.04 else [(hand_at(*at), sign)], pixels=pixels, step=step)
        for happening in it.happened[before:]:
            if happening.digit is not None:
                assert good.get(happening.digit, 0) >= times.lock_on + times.complete - 0.06
                good.clear()
        digit = it.sign_set.digits.get(sign)
        if digit is not None and kind >= 0.04 and not moved.any() and step < 1:
            good[digit] = good.get(digit, 0) + step


def test_a_hand_that_never_signs_is_nobody_and_holds_up_nothing() -> None:
    it = kiosk(clear_after=5)

    assert it.show("v", LONG).entry == "2"
    waiting = it.show("other", 12)  # a bystander's, or a poster's
    assert waiting.entry == "2" and waiting.seconds_left is not None
    assert it.show("other", 6).entry == ""
    assert it.happened[-1].kind == "cleared" and it.happened[-1].by_itself
