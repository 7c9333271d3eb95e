"""Scores, on predictions made up so that the right answer is known."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from handcam import stills
from handcam.domain import Prediction
from handcam.labelled_pictures import Picture
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.evaluation import (
    Choice,
    HeldOut,
    Temperatures,
    agreed,
    calibration_error,
    choose,
    choose_threshold,
    fit_temperatures,
    fitting_sign_set,
    right_looks,
    score,
    softmax,
)
from handcam.learning.samples import Samples
from handcam.signs import load_sign_set

RNG = np.random.default_rng(0)
ONE = Temperatures(1.0, 1.0, 1.0)


def part(
    rows: Sequence[tuple[str, int | None, str]],
    sure: float = 8.0,
    found: list[bool] | None = None,
    source: str = "made_up",
) -> HeldOut:
    """(true handshape, labelled digit, named handshape) a row of one look; `sure` is the winning logit."""
    count = len(rows)
    pictures = tuple(Picture(Path(), source, "", (true,), digit, None) for true, digit, _ in rows)
    logits = np.zeros((count, len(HANDSHAPES)), np.float32)
    for row, (_, _, named) in enumerate(rows):
        logits[row, HANDSHAPES.index(named)] = sure
    zeros = np.zeros((count, 1), np.float32)
    looked = np.array(found or [True] * count)[:, None]
    samples = Samples(pictures, looked, zeros.astype(np.uint8), zeros, zeros)
    return HeldOut(samples, logits[:, None], logits[:, None])


def test_misses_of_the_tracker_are_errors_and_non_signs_are_counted_apart() -> None:
    rows = [
        ("w", 6, "w"),
        ("w", 6, "w"),
        ("v", 2, "index"),
        ("index", 1, "index"),
        ("rock", None, "v"),
        ("ily", None, "ily"),
    ]
    scored = score(part(rows, found=[True, False, True, True, True, True]), Choice(ONE, 0.7))
    assert scored.sign_set == "asl"
    assert scored.handshape_accuracy == pytest.approx(3 / 6)
    assert scored.digit_accuracy == pytest.approx(2 / 4)
    assert scored.false_digits == pytest.approx(1 / 2)
    assert scored.found == pytest.approx(5 / 6, abs=1e-4)


def test_what_does_not_reach_the_threshold_is_no_digit() -> None:
    unsure = part([("v", 2, "v"), ("rock", None, "v")], sure=3.0)
    assert softmax(unsure.fused).max() < 0.7
    scored = score(unsure, Choice(ONE, 0.7))
    assert (scored.digit_accuracy, scored.false_digits) == (0, 0)


@pytest.mark.parametrize("name", ["counting", "asl"])
def test_the_sign_set_is_told_from_the_labels(name: str) -> None:
    rows = [(str(shape), digit, str(shape)) for shape, digit in load_sign_set(name).digits.items()]
    assert fitting_sign_set(part(rows).samples).name == name


def test_the_temperature_mends_overconfidence() -> None:
    rows = [("v", 2, "v" if RNG.random() < 0.8 else "index") for _ in range(400)]
    bold = part(rows, sure=12.0)
    temperatures = fit_temperatures([bold])
    assert temperatures.one > 2
    # one look a picture: what is softened is brought back
    assert temperatures.looks == pytest.approx(1 / temperatures.softening, rel=0.1)

    def error(chosen: Temperatures) -> float:
        return calibration_error(bold.samples, agreed(bold.fused, bold.samples.looked, chosen))

    assert error(temperatures) < 0.05 < error(ONE)


def test_looks_outvote_one_that_slipped_and_absent_ones_do_not_count() -> None:
    logits = np.zeros((2, 3, len(HANDSHAPES)), np.float32)
    v, index = HANDSHAPES.index("v"), HANDSHAPES.index("index")
    logits[0, (0, 1), v], logits[0, 2, index] = 4.0, 5.0
    logits[1, 0, v], logits[1, 1:, index] = 4.0, 9.0
    looked = np.array([[True, True, True], [True, False, False]])
    together = agreed(logits, looked, ONE)
    assert together.argmax(axis=1).tolist() == [v, v]
    assert together.sum(axis=1) == pytest.approx([1, 1], abs=1e-5)
    np.testing.assert_allclose(together[1], softmax(logits[1, 0]), rtol=1e-4)
    pictures = (Picture(Path(), "made_up", "", ("v",), 2, None),) * 2
    blank = np.zeros((2, 3), np.float32)
    samples = Samples(pictures, looked, blank.astype(np.uint8), blank, blank)
    assert right_looks(samples, logits) == pytest.approx((2 / 3 + 1) / 2)


def test_live_and_held_out_looks_are_joined_alike() -> None:
    logits = RNG.normal(0, 3, (1, 4, len(HANDSHAPES))).astype(np.float32)
    looks = [Prediction(HANDSHAPES, softmax(row, 1.5)) for row in logits[0]]
    live = stills.agreed(looks, 1.8, 0.7).probabilities
    held_out = agreed(logits, np.ones((1, 4), np.bool_), Temperatures(1.5, 1.8, 0.7))
    np.testing.assert_allclose(live, held_out[0], atol=1e-5)


def test_a_source_is_scored_with_what_was_chosen_on_the_others() -> None:
    honest = part([("v", 2, "v")] * 20 + [("rock", None, "rock")] * 20, source="honest")
    timid = part([("rock", None, "v")] * 50 + [("v", 2, "v")] * 50, sure=4.0, source="timid")
    parts = [honest, timid]
    assert (
        score(timid, choose(parts, without=timid)).false_digits == 1
    )  # the honest source gives no reason to raise the threshold
    assert choose_threshold(parts, ONE) == pytest.approx(0.5)  # half of the sources are well
    assert choose_threshold([*parts, timid], ONE) > 0.65
    assert choose([timid], without=timid) == choose([timid])  # there is no other


def test_the_threshold_rises_until_few_non_signs_are_digits() -> None:
    timid = part([("rock", None, "v")] * 50 + [("v", 2, "v")] * 50, sure=4.0)  # 0.69 sure
    assert choose_threshold([timid], ONE) == pytest.approx(0.7)
    assert choose_threshold([part([("v", 2, "v")] * 20)], ONE) == pytest.approx(0.5)
