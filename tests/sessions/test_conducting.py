"""A session led by its frames: takes that begin and end with the right one, pauses, gaps, keys."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from made_up import info
from made_up_results import result

from handcam.domain import Handedness
from handcam.sessions.conducting import Conductor, Moment
from handcam.sessions.opening import Session, open_session
from handcam.sessions.plan import Phase, Prompt
from handcam.sessions.recording import Recorder
from handcam.sessions.reviewing import Review
from handcam.sessions.tapping import Tap

PLAN = (Prompt("index", 1, "right"), Prompt("v", 2, "right", "near"), Prompt("w", 3, "left"))
RATE = 32.0  # frames a second, so that their times are exact


class Stage:
    """A conductor, and the frames that drive it: 32 a second on a clock that starts at 1000."""

    def __init__(self, folder: Path, plan: Sequence[Prompt] = PLAN, countdown: float = 1.0) -> None:
        self.folder = folder
        recorder = Recorder(folder, info(plan=tuple(map(str, plan))), target_rate=RATE)
        self.conductor = Conductor(recorder, plan, countdown=countdown, take=0.5)
        self.tap = Tap()
        self.tap.target = self.conductor
        self.frame = 0
        self.time = 1000.0

    def show(self, seconds: float, sides: Sequence[Handedness] = ("right",)) -> Moment:
        for _ in range(round(seconds * RATE)):
            self.tap.write(result(self.frame, self.time, sides))
            self.frame += 1
            self.time += 1 / RATE
        return self.conductor.moment

    def ended(self) -> Session:
        assert self.conductor.end()
        return open_session(self.folder)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path / "one")


def kept(session: Session) -> list[tuple[int, str]]:
    """Take and label of each sample that stands."""
    labels = Review(session).labels
    return [(sample.take, str(labels[name])) for name, sample in session.samples.items() if labels[name] is not None]


def test_takes_begin_and_end_with_the_frames_of_their_time(stage: Stage) -> None:
    stage.conductor.start()
    moment = stage.show(3.2)
    assert (moment.phase, moment.number, moment.prompt) == (Phase.COUNTDOWN, 2, PLAN[2])
    session = stage.ended()
    frames = {take: [s.frame for s in session.samples.values() if s.take == take] for take in (0, 1)}
    assert frames == {0: list(range(32, 48)), 1: list(range(80, 96))}
    assert {s.label for s in session.samples.values() if s.take == 1} == {"v"}
    assert session.ending is not None


def test_the_hand_that_is_not_asked_for_is_left_out_and_told(stage: Stage) -> None:
    stage.conductor.start()
    moment = stage.show(4.8, ("right", "left"))
    assert moment.phase is Phase.OVER
    assert moment.recording.counts == {("index", "right"): 16, ("v", "right"): 16, ("w", "left"): 16}
    stage.conductor.again()
    assert stage.show(0.2).empty is False
    assert stage.show(1.6, ("right",)).empty
    assert stage.conductor.moment.recording.seen == ("right",)
    stage.ended()


def test_without_a_countdown_takes_follow_each_other_also_after_a_gap(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "one", countdown=0.0)
    stage.conductor.start()
    stage.show(0.7)
    stage.time += 30
    stage.show(1.0)
    session = stage.ended()
    assert [take for take, _ in kept(session)] == [0] * 16 + [1] * 16


def test_both_hands_at_once(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "one", [Prompt("five", 5, "both")])
    stage.conductor.start()
    moment = stage.show(1.6, ("left", "right"))
    assert moment.recording.counts == {("five", "left"): 16, ("five", "right"): 16}
    stage.ended()


def test_a_take_that_is_broken_off_is_left_out_and_taken_anew(stage: Stage) -> None:
    stage.conductor.start()
    assert stage.show(1.3).taking
    stage.conductor.pause()
    moment = stage.show(5.0)
    assert (moment.phase, moment.number, moment.recording.counts, moment.left) == (Phase.PAUSED, 0, {}, 0)
    stage.conductor.start()
    assert stage.show(1.6).recording.counts == {("index", "right"): 16}
    assert kept(stage.ended()) == [(0, "index")] * 16


def test_again_takes_the_last_one_or_the_one_under_way_anew(stage: Stage) -> None:
    stage.conductor.start()
    assert stage.conductor.again() == 0
    stage.show(1.7)
    assert stage.conductor.again() == 16
    assert (stage.conductor.moment.number, stage.conductor.moment.recording.counts) == (0, {})
    stage.show(1.3)
    assert stage.conductor.again() == 11
    assert (stage.conductor.moment.number, stage.conductor.moment.phase) == (0, Phase.COUNTDOWN)
    stage.show(3.2)
    assert kept(stage.ended()) == [(0, "index")] * 16 + [(1, "v")] * 16


def test_again_in_a_pause_stays_one(stage: Stage) -> None:
    stage.conductor.start()
    stage.show(1.7)
    stage.conductor.pause()
    assert stage.conductor.again() == 16
    moment = stage.show(2.0)
    assert (moment.number, moment.phase) == (0, Phase.PAUSED)
    stage.ended()


def test_a_skipped_prompt_has_no_samples(stage: Stage) -> None:
    stage.conductor.start()
    stage.show(1.3)
    stage.conductor.skip()
    assert (stage.conductor.moment.number, stage.conductor.moment.empty) == (1, False)
    stage.show(1.6)
    assert {take for take, _ in kept(stage.ended())} == {1}


def test_frames_that_stay_away_begin_the_prompt_anew(stage: Stage) -> None:
    stage.conductor.start()
    assert stage.show(1.3).taking
    stage.time += 30.0  # a camera that was plugged out and in
    moment = stage.show(0.1)
    assert (moment.phase, moment.number, moment.recording.counts) == (Phase.COUNTDOWN, 0, {})
    assert stage.show(1.5).recording.counts == {("index", "right"): 16}
    assert kept(stage.ended()) == [(0, "index")] * 16


def test_while_none_come_that_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.conductor.start()
    assert not stage.show(0.1).waiting
    monkeypatch.setattr("handcam.sessions.conducting.monotonic", lambda: 1e12)
    assert stage.conductor.moment.waiting
    stage.ended()


def test_keys_record_in_a_pause_and_at_the_end(stage: Stage) -> None:
    stage.conductor.start()
    assert not stage.conductor.hold("five")
    stage.show(1.7)
    stage.conductor.pause()
    for label, seconds in (("five", 1.0), ("four", 0.5)):
        assert stage.conductor.hold(label)
        assert stage.show(seconds).held == label
        stage.conductor.release()
        stage.show(0.2)
    assert stage.conductor.again() == 16
    stage.conductor.start()
    stage.show(1.6)
    session = stage.ended()
    assert kept(session) == [(0, "index")] * 16 + [(3, "five")] * 32 + [(1, "v")] * 16
    assert {s.label_from for s in session.samples.values() if s.take >= 3} == {"key"}


def test_without_a_plan_there_are_keys_alone(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "one", ())
    stage.conductor.start()
    assert stage.show(0.5).phase is Phase.OVER
    assert stage.conductor.hold("five")
    assert not stage.conductor.hold("four")
    stage.show(0.5, ())
    stage.conductor.release()
    assert stage.conductor.moment.empty
    assert kept(stage.ended()) == []


def test_after_the_end_nothing_is_recorded(stage: Stage) -> None:
    stage.conductor.start()
    stage.show(1.2)
    session = stage.ended()
    assert len(session.samples) == 6  # what there was of the take is kept
    moment = stage.show(2.0)
    assert moment.recording.ended
    assert moment.recording.counts == {("index", "right"): 6}


def test_a_source_that_is_started_over_ends_the_recording(stage: Stage) -> None:
    stage.conductor.start()
    stage.show(1.2)
    stage.frame = 0
    moment = stage.show(0.1)
    assert "Another source was opened" in moment.recording.error
    assert not stage.conductor.end()
    session = open_session(stage.folder)
    assert session.ending is not None
    assert len(session.samples) == 6


def test_a_tap_without_a_target_lets_results_pass() -> None:
    tap = Tap()
    tap.write(result(0, 0.0))
    tap.close()
    assert tap.size == (320, 240)
