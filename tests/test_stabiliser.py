"""From predictions to accepted digits, on the source's clock."""

import numpy as np
import pytest

from handcam.domain import Prediction, Reading
from handcam.signs import load_sign_set
from handcam.stabiliser import Stabiliser, digit_probabilities

SHAPES = ("fist", "index", "v", "w", "o", "other")


def sure(handshape: str, probability: float = 0.97) -> Prediction:
    """`handshape` with this probability, the rest spread evenly."""
    rest = (1 - probability) / (len(SHAPES) - 1)
    return Prediction(SHAPES, np.array([probability if s == handshape else rest for s in SHAPES], np.float32))


class Hand:
    """Shows handshapes to a stabiliser for so many seconds each, and keeps what was accepted."""

    def __init__(self, stabiliser: Stabiliser, rate: float = 30.0) -> None:
        self.stabiliser, self.rate, self.time = stabiliser, rate, 0.0
        self.accepted: list[tuple[int | None, float]] = []
        self.last: Reading | None = None

    def show(self, handshape: str | None, seconds: float, probability: float = 0.97) -> "Hand":
        for _ in range(round(seconds * self.rate)):
            shown = [] if handshape is None else [(0, sure(handshape, probability))]
            readings = self.stabiliser.update(self.time, shown)
            self.last = readings[0] if readings else None
            self.accepted += [(r.digit, self.time) for r in readings if r.accepted]
            self.time += 1 / self.rate
        return self

    @property
    def digits(self) -> list[int | None]:
        return [digit for digit, _ in self.accepted]


@pytest.fixture
def hand() -> Hand:
    return Hand(Stabiliser(load_sign_set("counting")))


def test_a_held_digit_is_accepted_once(hand: Hand) -> None:
    hand.show("v", 5)
    assert hand.digits == [2]
    assert hand.last is not None
    assert (hand.last.digit, hand.last.handshape, hand.last.progress) == (2, "v", 1.0)


def test_a_digit_shown_for_less_than_the_hold_time_is_not_accepted(hand: Hand) -> None:
    hand.show("v", 0.3).show(None, 1)
    assert hand.digits == []


def test_one_digit_after_the_other(hand: Hand) -> None:
    for handshape in ("index", "v", "w", "fist", "v"):
        hand.show(handshape, 1)
    assert hand.digits == [1, 2, 3, 0, 2]


@pytest.mark.parametrize("flicker", ["index", "other", None])
def test_a_flicker_does_not_accept_again(hand: Hand, flicker: str | None) -> None:
    hand.show("v", 1).show(flicker, 3 / 30).show("v", 2)
    assert hand.digits == [2]


@pytest.mark.parametrize("between", ["other", None])
def test_the_same_digit_counts_again_once_it_has_been_away(hand: Hand, between: str | None) -> None:
    hand.show("v", 1).show(between, 0.6).show("v", 1)
    assert hand.digits == [2, 2]


def test_a_hand_in_transition_accepts_nothing(hand: Hand) -> None:
    for _ in range(10):
        for handshape in ("index", "v", "w", "other"):
            hand.show(handshape, 0.2)
    assert hand.digits == []


def test_an_unsure_network_accepts_nothing(hand: Hand) -> None:
    hand.show("v", 3, probability=0.6)
    assert hand.digits == []
    assert hand.last is not None
    assert hand.last.digit is None


def test_between_leave_and_enter_what_was_shown_stays(hand: Hand) -> None:
    hand.show("v", 1).show("v", 2, probability=0.6)
    assert hand.last is not None
    assert hand.last.digit == 2
    hand.show("v", 1, probability=0.4)
    assert hand.last.digit is None


@pytest.mark.parametrize("rate", [10.0, 25.0, 60.0, 120.0])
def test_the_rate_of_frames_does_not_change_what_is_accepted(rate: float) -> None:
    hand = Hand(Stabiliser(load_sign_set("counting")), rate)
    hand.show("index", 1).show("other", 0.1).show("v", 1).show(None, 0.5).show("v", 1)
    assert hand.digits == [1, 2, 2]
    assert hand.accepted[0][1] == pytest.approx(0.4, abs=1.5 / rate)


def test_acceptance_comes_within_six_tenths_of_a_second_of_a_steady_sign(hand: Hand) -> None:
    hand.show("index", 1)
    start = hand.time
    hand.show("v", 1)
    assert hand.accepted[1][1] - start <= 0.6


def test_slots_are_independent() -> None:
    stabiliser = Stabiliser(load_sign_set("counting"))
    accepted = []
    for frame in range(30):
        for reading in stabiliser.update(frame / 30, [(0, sure("index")), (1, sure("w"))]):
            accepted += [(reading.slot, reading.digit)] if reading.accepted else []
    assert accepted == [(0, 1), (1, 3)]


def test_the_sign_set_is_swapped_live(hand: Hand) -> None:
    hand.show("w", 1)
    hand.stabiliser.sign_set = load_sign_set("asl")
    hand.show("w", 1)
    assert hand.digits == [3, 6]


def test_digits_gather_the_handshapes_that_mean_them() -> None:
    shapes = ("w", "thumb_index_middle", "fist", "other")
    digits = digit_probabilities(shapes, np.array([0.4, 0.3, 0.2, 0.1], np.float32), load_sign_set("counting"))
    assert digits == pytest.approx({0: 0.2, 1: 0, 2: 0, 3: 0.7, 4: 0, 5: 0})


def test_thresholds_in_the_wrong_order_are_refused() -> None:
    with pytest.raises(ValueError, match="leave"):
        Stabiliser(load_sign_set("counting"), enter=0.5, leave=0.6)


@pytest.mark.parametrize("rate", [20.0, 30.0, 60.0, 90.0])
def test_smoothing_goes_by_time_not_by_frames(rate: float) -> None:
    hand = Hand(Stabiliser(load_sign_set("counting"), smoothing=0.2), rate)
    hand.show("index", 0.5).show("v", 0.3)
    assert hand.last is not None  # after 0.3 s of "v" the step has come this far, whatever the rate
    share = 1 - np.exp(-0.3 / 0.2)
    assert hand.last.digits[2] == pytest.approx(0.006 + share * (0.97 - 0.006), abs=0.002)


@pytest.mark.parametrize("rate", [2.0, 3.0, 4.0])
def test_few_frames_a_second_are_no_absence(rate: float) -> None:
    hand = Hand(Stabiliser(load_sign_set("counting")), rate)
    assert hand.show("v", 4).digits == [2]
    assert hand.show(None, 1).show("v", 4).digits == [2, 2]


def test_a_hand_found_in_every_second_frame_is_read(hand: Hand) -> None:
    for _ in range(20):
        hand.show("v", 1 / 30).show(None, 1 / 30)
    assert hand.digits == [2]
    assert hand.accepted[0][1] < 0.6


def test_a_stalled_source_holds_nothing(hand: Hand) -> None:
    hand.show("v", 2 / 30)
    hand.time += 5.0
    hand.show("v", 2 / 30)
    assert hand.digits == []
    hand.show("v", 0.5)
    assert hand.digits == [2]


def test_time_without_a_hand_is_not_held(hand: Hand) -> None:
    hand.show("v", 0.3).show(None, 0.2).show("v", 1)
    assert hand.digits == [2]
    assert hand.accepted[0][1] == pytest.approx(0.4 + 0.2, abs=0.1)


@pytest.mark.parametrize("release", [0.0, 0.25, 2.0])
def test_release_is_how_long_a_digit_must_be_away(release: float) -> None:
    hand = Hand(Stabiliser(load_sign_set("counting"), release=release))
    hand.show("v", 2)
    assert hand.digits == [2]
    hand.show(None, max(0.0, release - 0.1)).show("v", 2)
    assert hand.digits == [2]
    hand.show(None, release + 0.1).show("v", 2)
    assert hand.digits == [2, 2]


def test_without_a_hold_time_the_first_frame_counts_and_only_it() -> None:
    hand = Hand(Stabiliser(load_sign_set("counting"), hold=0.0))
    hand.show("v", 1)
    assert hand.accepted == [(2, 0.0)]
    assert hand.last is not None
    assert hand.last.progress == 1.0


def test_progress_grows_to_one_and_is_accepted_there(hand: Hand) -> None:
    told = []
    for _ in range(20):
        hand.show("v", 1 / 30)
        assert hand.last is not None
        told.append((hand.last.progress, hand.last.accepted))
    progress = [share for share, _ in told]
    assert progress == sorted(progress)
    assert [share == 1.0 for share in progress].index(True) == [accepted for _, accepted in told].index(True)


def test_a_clock_set_back_starts_afresh(hand: Hand) -> None:
    hand.time = 90_000.0
    hand.show("v", 1)
    hand.time = 0.0
    assert hand.show("v", 1).digits == [2, 2]


def test_a_hand_that_leaves_does_not_disturb_the_other() -> None:
    stabiliser = Stabiliser(load_sign_set("counting"))
    accepted = []
    for frame in range(90):
        hands = [(0, sure("index"))] + ([(1, sure("w"))] if frame < 20 or frame >= 40 else [])
        readings = stabiliser.update(frame / 30, hands)
        assert [reading.slot for reading in readings] == [slot for slot, _ in hands]
        accepted += [(reading.slot, reading.digit) for reading in readings if reading.accepted]
    assert accepted == [(0, 1), (1, 3), (1, 3)]


def test_another_network_with_more_handshapes_starts_afresh(hand: Hand) -> None:
    hand.show("v", 1)
    wider = Prediction((*SHAPES, "mine"), np.append(sure("w").probabilities * 0.99, 0.01).astype(np.float32))
    (reading,) = hand.stabiliser.update(hand.time, [(0, wider)])
    assert (reading.digit, reading.accepted) == (3, False)
    hand.time += 1 / hand.rate
    assert hand.show("v", 1).digits == [2, 2]
