"""Scores, on predictions made up so that the right answer is known."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from handcam.learning.dataset import HANDSHAPES, Picture, Samples
from handcam.learning.evaluation import (
    HeldOut,
    calibration_error,
    choose_threshold,
    fit_temperature,
    fitting_sign_set,
    score,
    softmax,
)
from handcam.signs import load_sign_set

RNG = np.random.default_rng(0)


def part(rows: Sequence[tuple[str, int | None, str]], sure: float = 8.0, found: list[bool] | None = None) -> HeldOut:
    """(true handshape, labelled digit, named handshape) a row; `sure` is the winning logit."""
    count = len(rows)
    pictures = tuple(Picture(Path(), "made_up", "", (true,), digit, None) for true, digit, _ in rows)
    logits = np.zeros((count, len(HANDSHAPES)), np.float32)
    for row, (_, _, named) in enumerate(rows):
        logits[row, HANDSHAPES.index(named)] = sure
    zeros = np.zeros((count, 1), np.float32)
    samples = Samples(pictures, np.array(found or [True] * count), zeros.astype(np.uint8), zeros, zeros)
    return HeldOut(samples, logits, logits)


def test_misses_of_the_tracker_are_errors_and_non_signs_are_counted_apart() -> None:
    rows = [
        ("w", 6, "w"),
        ("w", 6, "w"),
        ("v", 2, "index"),
        ("index", 1, "index"),
        ("rock", None, "v"),
        ("ily", None, "ily"),
    ]
    scored = score(part(rows, found=[True, False, True, True, True, True]), 1.0, 0.7)
    assert scored.sign_set == "asl"
    assert scored.handshape_accuracy == pytest.approx(3 / 6)
    assert scored.digit_accuracy == pytest.approx(2 / 4)
    assert scored.false_digits == pytest.approx(1 / 2)
    assert scored.found == pytest.approx(5 / 6, abs=1e-4)


def test_what_does_not_reach_the_threshold_is_no_digit() -> None:
    unsure = part([("v", 2, "v"), ("rock", None, "v")], sure=3.0)
    assert softmax(unsure.fused).max() < 0.7
    scored = score(unsure, 1.0, 0.7)
    assert (scored.digit_accuracy, scored.false_digits) == (0, 0)


@pytest.mark.parametrize("name", ["counting", "asl"])
def test_the_sign_set_is_told_from_the_labels(name: str) -> None:
    rows = [(str(shape), digit, str(shape)) for shape, digit in load_sign_set(name).digits.items()]
    assert fitting_sign_set(part(rows).samples).name == name


def test_the_temperature_mends_overconfidence() -> None:
    rows = [("v", 2, "v" if RNG.random() < 0.8 else "index") for _ in range(400)]
    bold = [part(rows, sure=12.0)]
    temperature = fit_temperature(bold)
    assert temperature > 2
    assert calibration_error(bold, temperature) < 0.05 < calibration_error(bold, 1.0)


def test_the_threshold_rises_until_few_non_signs_are_digits() -> None:
    timid = part([("rock", None, "v")] * 50 + [("v", 2, "v")] * 50, sure=4.0)  # 0.69 sure
    assert choose_threshold([timid], 1.0) == pytest.approx(0.7)
    assert choose_threshold([part([("v", 2, "v")] * 20)], 1.0) == pytest.approx(0.5)
