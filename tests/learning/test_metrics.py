"""Metrics against cases worked out by hand, and what must hold of any answers."""

import numpy as np
import pytest

from handcam.learning.metrics import (
    Bools,
    Floats,
    accuracy,
    area_under_risk_coverage,
    calibration_bins,
    calibration_error,
    confusion,
    f1_scores,
    false_accept_rate,
    macro_f1,
    operating_point,
    risk_coverage_curve,
)

TRUTH = [1, 1, 1, 2, 2, None, None, None]
TOLD = [1, 1, 2, 2, None, 2, None, None]


def made_up(seed: int) -> tuple[Floats, Bools]:
    """Confidences, some of them alike, and whether the answers are right."""
    rng = np.random.default_rng(seed)
    confidence = np.round(rng.random(60), 1)
    return confidence, rng.random(60) < confidence


def test_digits_and_non_signs_are_counted_apart() -> None:
    assert accuracy(TRUTH, TOLD) == pytest.approx(3 / 5)
    assert false_accept_rate(TRUTH, TOLD) == pytest.approx(1 / 3)


def test_f1_counts_a_non_sign_told_as_a_digit_against_it() -> None:
    # 1: two right, one missed. 2: one right, one missed, two told in vain.
    assert f1_scores(TRUTH, TOLD) == pytest.approx({1: 4 / 5, 2: 2 / 5})
    assert macro_f1(TRUTH, TOLD) == pytest.approx(3 / 5)


def test_a_digit_that_nobody_showed_has_no_f1_of_its_own() -> None:
    assert f1_scores([1, 1], [1, 7]) == pytest.approx({1: 2 / 3})


def test_the_confusion_has_a_row_a_truth_and_a_column_an_answer() -> None:
    assert confusion("aab", "axb", "ab", "abx") == [[1, 0, 1], [0, 1, 0]]


def test_calibration_is_the_gap_of_each_bin_weighted_by_its_size() -> None:
    confidence = np.array([0.9, 0.9, 0.9, 0.9, 0.55, 0.55])
    right = np.array([True, True, True, False, False, True])
    assert calibration_error(confidence, right) == pytest.approx((4 * 0.15 + 2 * 0.05) / 6)
    assert [part.count for part in calibration_bins(confidence, right)] == [2, 4]


def test_certain_answers_belong_to_the_last_bin() -> None:
    (part,) = calibration_bins(np.array([1.0, 1.0 + 1e-6, 0.95]), np.array([True, True, False]))
    assert part.count == 3


def test_risk_and_coverage_at_a_threshold() -> None:
    confidence, right = np.array([0.9, 0.8, 0.8, 0.3]), np.array([True, True, False, False])
    assert operating_point(confidence, right, 5, 0.8).coverage == pytest.approx(3 / 5)
    assert operating_point(confidence, right, 5, 0.8).risk == pytest.approx(1 / 3)
    assert operating_point(confidence, right, 5, 0.95).risk is None
    assert [(p.threshold, p.coverage) for p in risk_coverage_curve(confidence, right, 5)] == [
        (0.9, 0.2),
        (0.8, 0.6),
        (0.3, 0.8),
    ]
    # Risks 0, 1/3 (for two pictures) and 1/2.
    assert area_under_risk_coverage(confidence, right) == pytest.approx((0 + 2 / 3 + 1 / 2) / 4)


def test_where_there_is_nothing_to_measure_nothing_is_told() -> None:
    nothing, never = np.array([]), np.array([], np.bool_)
    assert accuracy([None], [1]) is None
    assert macro_f1([None], [1]) is None
    assert false_accept_rate([1], [1]) is None
    assert calibration_error(nothing, never) is None
    assert area_under_risk_coverage(nothing, never) is None
    assert risk_coverage_curve(nothing, never, 3) == []
    assert operating_point(nothing, never, 0, 0.5).coverage == 0


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_pictures_has_no_say(seed: int) -> None:
    confidence, right = made_up(seed)
    order = np.random.default_rng(seed + 100).permutation(60)
    assert area_under_risk_coverage(confidence[order], right[order]) == pytest.approx(
        area_under_risk_coverage(confidence, right)
    )
    assert calibration_error(confidence[order], right[order]) == pytest.approx(calibration_error(confidence, right))


@pytest.mark.parametrize("seed", range(5))
def test_the_curve_agrees_with_the_thresholds_and_coverage_only_grows(seed: int) -> None:
    confidence, right = made_up(seed)
    curve = risk_coverage_curve(confidence, right, 80)
    assert [point.coverage for point in curve] == sorted(point.coverage for point in curve)
    assert curve[-1].coverage == pytest.approx(60 / 80)
    for point in curve:
        same = operating_point(confidence, right, 80, point.threshold)
        assert (same.coverage, same.risk) == pytest.approx((point.coverage, point.risk))


@pytest.mark.parametrize("seed", range(5))
def test_sure_of_the_right_answers_is_better_than_of_the_wrong_ones(seed: int) -> None:
    right = made_up(seed)[1]
    best, worst = area_under_risk_coverage(right * 1.0, right), area_under_risk_coverage(~right * 1.0, right)
    assert best is not None
    assert worst is not None
    assert 0 <= best <= (~right).mean() <= worst <= 1
