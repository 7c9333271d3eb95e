"""What the review keeps of a session, without any window: columns, what stands, what is wanted, keys, counts."""

from typing import Any

import made_up
import numpy as np
import pytest

from handcam.sessions.format import CropRecipe, Edit
from handcam.ui.review.counts import rate_curve, sharpness_curve, tally_labels, tally_takes
from handcam.ui.review.crop_view import landmarks_on_crop
from handcam.ui.review.label_keys import label_keys
from handcam.ui.review.standing import Standing
from handcam.ui.review.table import Table
from handcam.ui.review.wanted import ANY_FLAG, NO_FLAG, Wanted, pick

COUNT = 40
V = made_up.NAMES.index("v")


def table(count: int = COUNT, **changed: Any) -> Table:
    """Alternately index and v; the model is wrong about every tenth, and every eighth is blurred."""
    made = Table(made_up.info(**changed), count)
    for number in range(count):
        shown, seen = ("index", "v")[number % 2], "v" if number % 10 == 0 else ("index", "v")[number % 2]
        sample = made_up.sample(
            number,
            shown,
            probabilities=made_up.sample(number, seen).probabilities,
            handedness=("right", "left", None)[number % 3],
            flags=("blurred",) if number % 8 == 0 else (),
        )
        made.add(sample)
    return made


def edit(number: int, action: str, *samples: int, **more: Any) -> Edit:
    names = tuple(f"{sample:06d}-0" for sample in samples)
    return Edit.model_validate(
        {"id": number, "time": made_up.START, "action": action, "samples": names, **more}, strict=False
    )


def picked(wanted: Wanted, edits: tuple[Edit, ...] = ()) -> list[int]:
    made = table()
    return list(map(int, pick(wanted, made, Standing(made, edits))))


def test_a_row_holds_what_the_sample_did() -> None:
    made, sample = table(), made_up.sample(7, "v")
    assert made.ids[7] == sample.id
    assert made.names[made.label[7]] == "v"
    assert (made.take[7], made.clock[7], made.time[7]) == (0, sample.monotonic, sample.time.timestamp())
    assert made.landmarks[7].tolist() == [list(point) for point in sample.landmarks]
    assert made.flags_of(8) == ("blurred",)
    assert made.flags_of(9) == ()


def test_a_later_sample_of_the_same_id_takes_the_place() -> None:
    made = table(3)
    made.add(made_up.sample(1, "y"))
    assert (made.count, made.names[made.label[1]]) == (3, "y")


def test_tables_are_taken_in_as_if_sample_after_sample_was_added() -> None:
    samples = [made_up.sample(number, label) for number, label in enumerate(["index", "other", "v", "my_own", "v"])]
    samples += [made_up.sample(1, "third"), made_up.sample(7, "my_own")]
    one, whole = Table(made_up.info(), 9), Table(made_up.info(), 9)
    for sample in samples:
        one.add(sample)
    for part in (samples[:2], samples[:4], samples[4:]):  # the first come twice
        other = Table(made_up.info(), len(part))
        for sample in part:
            other.add(sample)
        whole.take_in(other)
    assert (whole.ids, whole.row_of, whole.names, whole.count) == (one.ids, one.row_of, one.names, one.count)
    for name, column in vars(one).items():
        if isinstance(column, np.ndarray):
            assert np.array_equal(getattr(whole, name), column), name


def test_edits_are_applied_as_the_format_says() -> None:
    made = table()
    edits = [
        edit(0, "relabel", 0, label="y"),
        edit(1, "delete", 0, 1),
        edit(2, "restore", 0),
        edit(3, "undo", undoes=2),
        edit(4, "relabel", 2, label="my_own"),
        edit(5, "delete", 99_999),
    ]
    standing = Standing(made, edits)
    assert np.flatnonzero(standing.deleted).tolist() == [0, 1]
    assert np.flatnonzero(standing.edited).tolist() == [0, 2]
    assert [made.names[code] for code in standing.label[:3]] == ["y", "v", "my_own"]


def test_the_model_disagrees_with_the_label_that_stands() -> None:
    made = table()
    standing = Standing(made, [edit(0, "relabel", 0, label="v"), edit(1, "relabel", 1, label="index")])
    assert np.flatnonzero(standing.disagreement > 0).tolist() == [1, 10, 20, 30]
    assert standing.best[1] == V
    assert standing.confidence[0] == pytest.approx(0.8)


def test_with_a_label_it_does_not_know_it_cannot_disagree() -> None:
    standing = Standing(table(), [edit(0, "relabel", 0, label="my_own")])
    assert (standing.disagreement[0], standing.confidence[0]) == (0, 0)


@pytest.mark.parametrize("probabilities", [(), (0.5, 0.5), (float("inf"),) * len(made_up.NAMES)])
def test_a_model_that_said_nothing_of_use_has_no_opinion(probabilities: tuple[float, ...]) -> None:
    made = Table(made_up.info(), 1)
    made.add(made_up.sample(0, probabilities=probabilities))
    standing = Standing(made, ())
    assert (standing.best[0], standing.disagreement[0]) == (-1, 0)


def test_each_filter_keeps_what_it_says() -> None:
    everything = list(range(COUNT))
    assert picked(Wanted()) == everything
    assert picked(Wanted(label="v")) == everything[1::2]
    assert picked(Wanted(take=2)) == everything[20:30]
    assert picked(Wanted(hand=1)) == everything[1::3]
    assert picked(Wanted(hand=0)) == everything[2::3]
    assert picked(Wanted(flag="blurred")) == picked(Wanted(flag=ANY_FLAG)) == everything[::8]
    assert picked(Wanted(flag=NO_FLAG)) == [row for row in everything if row % 8]
    assert picked(Wanted(flag="dark")) == []
    assert picked(Wanted(disagreeing=True)) == everything[::10]
    assert picked(Wanted(most=0.5)) == everything[::10]
    assert picked(Wanted(least=0.8)) == [row for row in everything if row % 10]
    assert picked(Wanted(text="1-")) == everything[1::10]
    assert picked(Wanted(label="v", take=1, hand=2)) == [15]


def test_deleted_samples_are_hidden_shown_or_alone() -> None:
    edits = (edit(0, "delete", 3, 4),)
    assert picked(Wanted(), edits) == [row for row in range(COUNT) if row not in (3, 4)]
    assert picked(Wanted(deleted="with"), edits) == list(range(COUNT))
    assert picked(Wanted(deleted="only"), edits) == [3, 4]


def test_orders() -> None:
    assert picked(Wanted(order="confidence"))[:5] == [0, 10, 20, 30, 1]
    assert picked(Wanted(order="disagreement"))[:5] == [0, 10, 20, 30, 1]


def test_a_take_is_in_the_order_of_time_and_of_one_hand() -> None:
    made = Table(made_up.info(), 4)
    for number, (slot, clock) in enumerate([(0, 3.0), (1, 0.0), (0, 1.0), (0, 2.0)]):
        made.add(made_up.sample(number, id=f"{number:06d}-{slot}", slot=slot, monotonic=clock, take=0))
    assert made.take_of(0).tolist() == [2, 3, 0]


def test_landmarks_lie_on_the_crop_by_the_sessions_own_recipe() -> None:
    points = landmarks_on_crop(table(), 1)
    assert points is not None
    assert np.allclose((points.min(axis=0) + points.max(axis=0)) / 2, 0.5, atol=1e-5)
    assert (points.max(axis=0) - points.min(axis=0)).max() == pytest.approx(1 / 1.3, abs=1e-5)
    recipe = CropRecipe(side=64, margin=2.6)
    wider = landmarks_on_crop(table(crop=recipe), 1)
    assert wider is not None
    assert (wider.max(axis=0) - wider.min(axis=0)).max() == pytest.approx(1 / 2.6, abs=1e-5)


def test_landmarks_that_are_no_numbers_are_not_drawn() -> None:
    made = Table(made_up.info(), 1)
    made.add(made_up.sample(0, landmarks=((float("nan"),) * 3,) * 21))
    assert landmarks_on_crop(made, 0) is None


def test_every_label_gets_a_key_of_its_own() -> None:
    digits = {"w": 3, "thumb_index_middle": 3, "fist": 10, "index": 1}
    keys = label_keys([*digits, *(name for name in made_up.NAMES if name not in digits)], digits)
    assert (keys["w"], keys["index"]) == ("3", "1")
    assert (keys["thumb_index_middle"], keys["fist"]) == ("T", "F")
    assert len(set(keys.values())) == len(keys) >= 24
    assert not {"N", "P", "R"} & set(keys.values())


def test_labels_beyond_the_keyboard_go_without_a_key() -> None:
    keys = label_keys([f"label_{number}" for number in range(40)], {})
    assert len(keys) == 23


def test_counts_by_label_and_by_take() -> None:
    made = table()
    standing = Standing(made, [edit(0, "delete", 0, 2)])
    index, v = tally_labels(made, standing)
    assert (index.label, index.kept, index.deleted, v.label, v.kept) == ("index", 18, 2, "v", 20)
    assert sum(index.hands) == 18
    assert index.takes == 4
    assert index.agreement == pytest.approx(15 / 18)
    assert v.agreement == 1
    takes = tally_takes(made, standing)
    assert [(tally.take, tally.label, tally.kept) for tally in takes[:3]] == [
        (0, "index", 3),
        (0, "v", 5),
        (1, "index", 5),
    ]


def test_where_all_are_deleted_nobody_agrees() -> None:
    made = table(2)
    assert tally_labels(made, Standing(made, [edit(0, "delete", 0)]))[0].agreement is None


def test_curves_tell_the_rate_and_have_gaps() -> None:
    made = Table(made_up.info(), 80)
    for number in range(80):
        made.add(made_up.sample(number, monotonic=number / 10 + (100 if number >= 40 else 0), sharpness=0.01))
    rate, sharpness = rate_curve(made), sharpness_curve(made)
    assert rate.values.max() == pytest.approx(10, rel=0.3)
    assert rate.values.min() == 0
    assert np.isnan(sharpness.values).any()
    assert np.nanmax(sharpness.values) == pytest.approx(0.01)


def test_an_empty_session_amounts_to_nothing() -> None:
    made = Table(made_up.info(), 0)
    standing = Standing(made, ())
    assert (tally_labels(made, standing), tally_takes(made, standing), len(rate_curve(made).values)) == ([], [], 0)
    assert pick(Wanted(), made, standing).tolist() == []
