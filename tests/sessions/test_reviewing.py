"""Edits are lines more; what stands is worked out from all of them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from made_up import write_session

from handcam.errors import SessionError
from handcam.sessions.format import EDITS, SAMPLES
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review

A, B, C = (f"{number:06d}-0" for number in range(3))


@pytest.fixture
def review(tmp_path: Path) -> Review:
    write_session(tmp_path / "one", 3)
    return Review(open_session(tmp_path / "one"))


def reopened(review: Review) -> Review:
    return Review(open_session(review.session.folder))


def test_relabel_delete_restore(review: Review) -> None:
    review.relabel([A, B], "five")
    review.delete([B])
    assert review.labels == {A: "five", B: None, C: "index"}
    review.restore([B])
    assert review.labels == {A: "five", B: "five", C: "index"}
    assert reopened(review).labels == review.labels


def test_undo_and_redo_go_back_and_forth(review: Review) -> None:
    states = [review.labels]
    for label in ("four", "five", "w"):
        review.relabel([A], label)
        states.append(review.labels)
    review.delete([A, C])
    states.append(review.labels)
    for state in reversed(states[:-1]):
        review.undo()
        assert review.labels == state
    assert not review.can_undo
    for state in states[1:]:
        review.redo()
        assert review.labels == state
    assert not review.can_redo
    assert reopened(review).labels == states[-1]


def test_an_edit_after_an_undo_ends_redo(review: Review) -> None:
    review.relabel([A], "four")
    review.undo()
    review.relabel([A], "five")
    assert not review.can_redo
    review.undo()
    assert review.labels[A] == "index"


def test_samples_are_never_touched_and_edits_only_grow(review: Review) -> None:
    folder = review.session.folder
    samples, before = (folder / SAMPLES).read_bytes(), (folder / EDITS).read_bytes()
    delete, relabel = partial(review.delete, [A]), partial(review.relabel, [B], "y")
    steps: list[Callable[[], None]] = [delete, review.undo, relabel, review.undo, review.redo]
    for step in steps:
        step()
        now = (folder / EDITS).read_bytes()
        assert now.startswith(before)
        assert now.count(b"\n") == before.count(b"\n") + 1
        before = now
    assert (folder / SAMPLES).read_bytes() == samples


def test_random_edits_read_the_same_from_disk(review: Review) -> None:
    rng = np.random.default_rng(3)
    steps: list[Callable[[], None]] = [
        lambda: review.relabel([A, C], str(rng.choice(["four", "five"]))),
        lambda: review.delete([B]),
        lambda: review.restore([A, B]),
        review.undo,
        review.redo,
    ]
    for _ in range(60):
        steps[int(rng.integers(len(steps)))]()
        assert reopened(review).labels == review.labels


def test_what_cannot_be_written_has_not_happened(review: Review) -> None:
    path = review.session.folder / EDITS
    path.unlink()
    path.mkdir()
    with pytest.raises(SessionError, match="nothing was changed"):
        review.delete([A])
    assert review.labels[A] == "index"
    assert not review.can_undo
