"""What stands is kept up to date edit by edit, and is at any time what the plain definition says."""

from datetime import timedelta
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
from made_up import START, sample, write_session

from handcam.sessions.format import Edit
from handcam.sessions.labelling import Labelling
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review, labels_after, standing_edits

SAMPLES = [sample(number, ("index", "v")[number % 2]) for number in range(8)]
RECORDED = {each.id: each.label for each in SAMPLES}
MANY = 50_000


def any_edit(rng: np.random.Generator, number: int, *, odd: bool) -> Edit:
    """odd: ids that are there twice or will come, undos of nothing, samples and labels that are not there."""
    action = str(rng.choice(["relabel", "delete", "restore", "undo", "undo"]))
    names = tuple(RECORDED) + (("999999-0",) if odd else ())
    chosen = tuple(str(name) for name in rng.choice(names, rng.integers(1, 5)))
    label = None if odd and rng.random() < 0.1 else str(rng.choice(["four", "five", "index"]))
    return Edit(
        id=int(rng.integers(12)) if odd and rng.random() < 0.3 else number,
        time=START + timedelta(seconds=number),
        action=action,
        samples=() if action == "undo" else chosen,
        label=label if action == "relabel" else None,
        undoes=(int(rng.integers(number + 3 * odd)) if number + odd else None) if action == "undo" else None,
    )


def stands(labelling: Labelling) -> dict[str, str | None]:
    return {name: None if name in labelling.deleted else label for name, label in labelling.label.items()}


@pytest.mark.parametrize("odd", [False, True])
def test_any_sequence_of_edits_is_what_the_definition_says(odd: bool) -> None:
    for seed in range(150):
        rng = np.random.default_rng(seed)
        edits: list[Edit] = []
        labelling = Labelling(RECORDED)
        before = stands(labelling)
        for number in range(25):
            edits.append(any_edit(rng, number, odd=odd))
            touched = set(labelling.add(edits[-1]))
            after = stands(labelling)
            assert after == labels_after(SAMPLES, edits), f"seed {seed}, edit {number}"
            assert {name for name in RECORDED if after[name] != before[name]} <= touched
            before = after
            standing = standing_edits(edits)
            assert labelling.last == (standing[-1] if standing else None)
            assert labelling.next_id > max(edit.id for edit in edits)
        at_once = Labelling(RECORDED, edits)
        assert (stands(at_once), at_once.last) == (after, labelling.last)


def test_a_label_outlives_deletion() -> None:
    name = SAMPLES[0].id
    edits = [
        Edit(id=0, time=START, action="delete", samples=(name,)),
        Edit(id=1, time=START, action="relabel", samples=(name,), label="five"),
    ]
    labelling = Labelling(RECORDED, edits)
    assert (labelling.label[name], name in labelling.deleted) == ("five", True)
    labelling.add(Edit(id=2, time=START, action="restore", samples=(name,)))
    assert stands(labelling)[name] == "five"


class _Large:
    """A session of 50,000 samples, as a review has to know it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.recorded = {f"{number:06d}-0": "index" for number in range(MANY)}
        self.edits: tuple[Edit, ...] = ()
        self.edits_end = 0


def test_an_edit_of_a_large_session_takes_less_than_5_ms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)  # the disk's time is not ours
    review = Review(_Large(tmp_path))
    names = list(review.session.recorded)
    for start in range(0, 10_000, 100):
        review.relabel(names[start : start + 100], "v")
    steps = [lambda: review.relabel(names[5000:5100], "five"), lambda: review.delete(names[:100])]
    for step in (*steps, review.undo, review.undo, review.redo, review.redo):
        took = []
        for _ in range(3):  # the least of some: the machine may be busy
            started = perf_counter()
            step()
            took.append(perf_counter() - started)
        assert min(took) < 0.005


def test_others_are_told_of_what_a_step_touched(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 4)
    review = Review(open_session(tmp_path / "one"))
    names = list(review.session.recorded)
    review.relabel(names[:2], "five")
    review.delete(names[1:3])
    assert review.take_touched() == set(names[:3])
    assert review.take_touched() == set()
    review.undo()
    assert review.take_touched() == set(names[1:3])
    assert review.labels_of(names[:3]) == ["five", "five", "index"]
    assert review.deleted == set()
