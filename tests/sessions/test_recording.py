"""The recorder: samples of the takes it is told of, a disk that never holds up the pipeline, every drop counted."""

import threading
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import numpy as np
import pytest
from made_up import NAMES, START, info

from handcam.cropping import cut_crop
from handcam.domain import Frame, Hand, Handedness, Prediction, Result
from handcam.errors import SessionError
from handcam.sessions.opening import open_session
from handcam.sessions.recording import Recorder, Take
from handcam.sessions.reviewing import Review
from handcam.sessions.sampling import flags_of
from handcam.sessions.writing import SessionWriter

RNG = np.random.default_rng(1)


def hand(slot: int = 0, side: Handedness = "right", at: tuple[float, float] = (160, 120), size: float = 100) -> Hand:
    """A hand that fills `size` pixels around a place."""
    spread = np.random.default_rng(slot).uniform(-0.5, 0.5, (21, 3)).astype(np.float32)
    landmarks = spread * size
    landmarks[:, :2] += np.array(at, np.float32)
    return Hand(landmarks, spread * np.float32(0.2), side, 0.98, slot)


def result(number: int, hands: tuple[Hand, ...], rate: float = 30.0) -> Result:
    """Of frame `number`, with what the network says of each hand."""
    frame = Frame(RNG.integers(0, 255, (240, 320, 3), dtype=np.uint8), number, number / rate)
    shares = np.full(len(NAMES), 1 / len(NAMES), np.float32)
    crops = tuple(cut_crop(frame, each) for each in hands)
    return Result(frame, hands, crops, tuple(Prediction(NAMES, shares) for _ in hands))


def recorder(folder: Path, **words: Any) -> Recorder:
    return Recorder(folder, info(), now=lambda: START, **words)


def test_only_takes_are_recorded_under_their_labels(tmp_path: Path) -> None:
    records = recorder(tmp_path / "one", target_rate=30.0)
    for number in range(40):
        if number == 10:
            records.begin(Take(0, "index"))
        if number == 20:
            records.end()
        if number == 30:
            records.begin(Take(1, "v", "key"))
        records.write(result(number, (hand(),)))
    assert records.close()
    session = open_session(tmp_path / "one")
    assert [(s.frame, s.label, s.take, s.label_from) for s in session.samples.values()] == [
        *((number, "index", 0, "prompt") for number in range(10, 20)),
        *((number, "v", 1, "key") for number in range(30, 40)),
    ]
    assert session.ending is not None
    assert (session.ending.samples, session.ending.dropped, session.ending.rate) == (20, 0, 30.0)
    first = next(iter(session.samples.values()))
    assert np.allclose(first.landmarks, hand().landmarks, atol=1e-3)
    assert first.time == START


def test_two_hands_are_two_samples_and_one_can_be_left_out(tmp_path: Path) -> None:
    both = (hand(0, "left", (80, 120)), hand(1, "right", (240, 120)))
    for wanted, slots in ((None, {0, 1}), ("right", {1})):
        records = recorder(tmp_path / str(wanted))
        records.begin(Take(0, "five", hand=wanted))  # type: ignore[arg-type]
        for number in range(9):
            records.write(result(number, both))
        assert records.status.counts == {("five", str(both[slot].handedness)): 3 for slot in slots}
        records.close()
        session = open_session(tmp_path / str(wanted))
        assert {sample.slot for sample in session.samples.values()} == slots


def test_the_target_rate_is_kept_and_what_was_reached_is_told(tmp_path: Path) -> None:
    records = recorder(tmp_path / "one", target_rate=10.0)
    records.begin(Take(0, "five"))
    for number in range(91):
        records.write(result(number, (hand(),)))
    assert records.status.rate == pytest.approx(10.0, rel=0.05)
    records.close()
    assert len(open_session(tmp_path / "one").samples) == 31


def test_a_deleted_take_is_left_out_and_still_on_the_disk(tmp_path: Path) -> None:
    records = recorder(tmp_path / "one")
    for take in (0, 1):
        records.begin(Take(take, "five"))
        for number in range(take * 20, take * 20 + 10):
            records.write(result(number, (hand(),)))
        records.end()
    before = records.status.counts
    assert records.delete_last_take() == 4
    assert records.status.counts == {kind: count - 4 for kind, count in before.items()}
    records.close()
    session = open_session(tmp_path / "one")
    assert len(session.samples) == 8
    labels = Review(session).labels
    assert [labels[name] is None for name in session.samples] == [s.take == 1 for s in session.samples.values()]


def test_a_slow_disk_drops_counts_and_never_holds_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = SessionWriter.add

    def slow(*words: Any) -> None:
        sleep(0.02)
        real(*words)

    monkeypatch.setattr(SessionWriter, "add", slow)
    records = recorder(tmp_path / "one", target_rate=1000.0)
    records.begin(Take(0, "five"))
    results = [result(number, (hand(),), rate=1000.0) for number in range(160)]
    longest = 0.0
    for each in results:
        before = monotonic()
        records.write(each)
        longest = max(longest, monotonic() - before)
    assert longest < 0.25
    dropped = records.status.dropped
    assert dropped > 20
    assert records.close(timeout=20)
    session = open_session(tmp_path / "one")
    assert session.ending is not None
    assert (session.ending.dropped, session.ending.samples) == (dropped, 160 - dropped)
    assert len(session.samples) == 160 - dropped


def test_a_full_disk_is_a_sentence_and_the_pipeline_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = SessionWriter.add, []

    def full(*words: Any) -> None:
        calls.append(1)
        if len(calls) > 3:
            raise SessionError("No space left. Free some.")
        real(*words)

    monkeypatch.setattr(SessionWriter, "add", full)
    records = recorder(tmp_path / "one", target_rate=30.0)
    records.begin(Take(0, "five"))
    for number in range(30):
        records.write(result(number, (hand(),)))
        sleep(0.005)
    status = records.status
    assert (status.error, status.recording, status.written) == ("No space left. Free some.", False, 3)
    assert not records.close()
    assert len(open_session(tmp_path / "one").samples) == 3


def test_twenty_recordings_leave_no_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    for number in range(20):
        records = recorder(tmp_path / str(number))
        records.begin(Take(0, "five"))
        records.write(result(0, (hand(),)))
        assert records.close()
    assert threading.active_count() == before


def test_doubtful_samples_are_flagged() -> None:
    good = result(0, (hand(),))
    crop = good.crops[0]
    assert "duplicate" not in flags_of(good.frame, good.hands[0], crop, None)
    assert "duplicate" in flags_of(good.frame, good.hands[0], crop, crop.pixels)
    outside = result(0, (hand(at=(0, 120)),))
    assert "cut_off" in flags_of(outside.frame, outside.hands[0], outside.crops[0], None)
    small = result(0, (hand(size=12),))
    assert "far" in flags_of(small.frame, small.hands[0], small.crops[0], None)


def test_after_a_full_disk_what_waited_counts_as_dropped_and_deletions_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, go_on, calls = SessionWriter.add, threading.Event(), []

    def full(*words: Any) -> None:
        calls.append(1)
        if len(calls) > 4:
            go_on.wait(5)
            raise SessionError("No space left. Free some.")
        real(*words)

    monkeypatch.setattr(SessionWriter, "add", full)
    records = recorder(tmp_path / "one", target_rate=30.0)
    for take in (0, 1):
        records.begin(Take(take, "five"))
        for number in range(take * 10, take * 10 + 10):
            records.write(result(number, (hand(),)))
    records.delete_take(0)
    go_on.set()
    assert not records.close()
    status = records.status
    assert (status.written, status.dropped, status.counts, status.doubtful) == (4, 16, {}, {})
    assert status.ended
    session = open_session(tmp_path / "one")
    assert session.ending is not None
    assert (session.ending.samples, session.ending.dropped) == (4, 16)
    assert set(Review(session).labels.values()) == {None}


def test_a_folder_that_is_taken_away_is_told(tmp_path: Path) -> None:
    records = recorder(tmp_path / "one", target_rate=30.0)
    (tmp_path / "one" / "crops").rename(tmp_path / "elsewhere")
    records.begin(Take(0, "five"))
    records.write(result(0, (hand(),)))
    assert not records.close()
    assert "cannot be written (No such file or directory)" in records.status.error


@pytest.mark.parametrize("rate", [25.0, 30.0, 60.0])
def test_the_mean_rate_is_met_whatever_the_cameras_is(tmp_path: Path, rate: float) -> None:
    records = recorder(tmp_path / "one", target_rate=10.0)
    records.begin(Take(0, "five"))
    for number in range(round(4 * rate)):
        records.write(result(number, (hand(),), rate))
    assert records.status.rate == pytest.approx(10.0, rel=0.04)
    assert records.close()


def test_the_last_take_is_the_one_recorded_last_whatever_its_number(tmp_path: Path) -> None:
    records = recorder(tmp_path / "one")
    for at, (number, label) in enumerate(((7, "five"), (3, "v"))):
        records.begin(Take(number, label))
        for frame in range(10 * at, 10 * at + 10):
            records.write(result(frame, (hand(),)))
    assert records.delete_last_take() == 4
    assert set(records.status.counts) == {("five", "right")}
    records.close()


def test_between_takes_the_hand_is_looked_at_and_not_recorded(tmp_path: Path) -> None:
    records = recorder(tmp_path / "one")
    for number in range(30):
        records.write(result(number, (hand(size=12),)))
    status = records.status
    assert (status.seen, status.counts, "far" in status.flags) == (("right",), {}, True)
    records.close()


@pytest.mark.logs
@pytest.mark.parametrize("what", ["handcam.sessions.recording.flags_of", "handcam.sessions.sampling.Shot.sample"])
def test_a_fault_of_ours_ends_the_recording_and_not_the_pipeline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def broken(*words: Any, **more: Any) -> None:
        raise ValueError("of no use")

    records = recorder(tmp_path / "one")
    records.begin(Take(0, "five"))
    monkeypatch.setattr(what, broken)
    records.write(result(0, (hand(),)))
    assert not records.close()
    assert "Recording stopped (of no use)" in records.status.error
    assert (records.status.written, records.status.counts) == (0, {})
    assert open_session(tmp_path / "one").ending is not None
