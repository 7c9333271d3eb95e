"""Two threads, one slot, and every way they can end."""

import threading
from time import monotonic, sleep

import pytest
from fakes import Keeper, Source, Tracker, pipeline_with

from handcam.domain import Frame
from handcam.runner import Runner, State


def runner_of(
    source: Source, tracker: Tracker | None = None, sink: Keeper | None = None, *, paced: bool = False
) -> Runner:
    made = tracker or Tracker()
    return Runner(source, lambda: pipeline_with(made), [sink] if sink else [], paced=paced)


def state_of(runner: Runner) -> State:
    return runner.status.state


def test_a_file_never_drops_however_slow_the_pipeline() -> None:
    source, tracker, sink = Source(20), Tracker(takes=0.005), Keeper()
    runner = runner_of(source, tracker, sink)
    assert state_of(runner) is State.IDLE
    runner.start()
    assert runner.wait(10)
    assert sink.indices == list(range(20))
    status = runner.status
    assert (status.state, status.frames, status.dropped, status.device) == (State.ENDED, 20, 0, "nowhere")
    assert (source.opened, source.closed, tracker.closed, sink.closed) == (1, 1, 1, 1)
    assert runner.stop()


def test_a_camera_drops_what_the_pipeline_is_too_slow_for() -> None:
    sink = Keeper()
    runner = runner_of(Source(60, realtime=True, every=0.002), Tracker(takes=0.02), sink)
    runner.start()
    assert runner.wait(10)
    status = runner.status
    assert status.dropped > 20
    assert status.dropped + len(sink.indices) == status.frames == 60
    assert sink.indices == sorted(sink.indices)
    assert sink.indices[-1] == 59
    runner.stop()


def test_frames_are_live_before_the_models_are_loaded() -> None:
    loaded = threading.Event()

    def slow() -> object:
        loaded.wait(10)
        return pipeline_with(Tracker())

    runner = Runner(Source(1000, realtime=True, every=0.005), slow)  # type: ignore[arg-type]
    runner.start()
    deadline = monotonic() + 5
    while runner.frames.peek() is None and monotonic() < deadline:
        sleep(0.005)
    assert state_of(runner) is State.LOADING
    assert runner.results.peek() is None
    loaded.set()
    while runner.results.peek() is None and monotonic() < deadline:
        sleep(0.005)
    assert state_of(runner) is State.RUNNING
    assert runner.stop()
    assert state_of(runner) is State.STOPPED


@pytest.mark.parametrize(("fails", "says"), [("open", "It is broken. Mend it."), ("read", "It broke. Mend it.")])
def test_a_source_that_fails_is_told(fails: str, says: str) -> None:
    source = Source(fails=fails)
    runner = runner_of(source)
    runner.start()
    assert runner.wait(10)
    assert state_of(runner) is State.FAILED
    assert runner.status.source_error == says
    assert source.closed == 1
    assert runner.stop()


def test_a_model_that_fails_is_told_and_the_picture_stays_live() -> None:
    runner = runner_of(Source(1000, realtime=True, every=0.002), Tracker(fails="open"))
    runner.start()
    assert runner.wait(10)
    assert runner.status.pipeline_error == "No model. Get one."
    first = runner.frames.peek()
    sleep(0.1)
    assert runner.frames.peek() is not first
    assert runner.stop()


@pytest.mark.logs
def test_a_bug_is_told_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    tracker = Tracker(fails="track")
    runner = runner_of(Source(5), tracker)
    runner.start()
    assert runner.wait(10)
    assert "out of ideas" in runner.status.pipeline_error
    assert "out of ideas" in caplog.text
    assert tracker.closed == 1
    assert runner.stop()


def test_stopping_early_twice_and_never_started() -> None:
    source = Source(10_000, every=0.001)
    runner = runner_of(source)
    runner.start()
    sleep(0.05)
    assert runner.stop()
    assert runner.stop()
    assert source.closed == 1
    assert runner_of(Source()).stop()


@pytest.mark.logs
def test_a_read_that_hangs_does_not_hang_the_stop(caplog: pytest.LogCaptureFixture) -> None:
    source = Source(blocks=True, realtime=True)
    runner = runner_of(source)
    runner.start()
    start = monotonic()
    assert not runner.stop(0.3)
    assert monotonic() - start < 2
    assert "did not end" in caplog.text
    assert runner.holds_source
    source.unblock.set()
    assert runner.stop(5)


def test_files_play_at_their_own_speed_when_paced() -> None:
    runner = runner_of(Source(16), paced=True)
    start = monotonic()
    runner.start()
    assert runner.wait(10)
    assert monotonic() - start >= 15 / 30
    runner.stop()


def test_fifty_starts_and_stops_leave_no_thread() -> None:
    before = threading.active_count()
    for number in range(50):
        runner = runner_of(Source(1000, realtime=bool(number % 2), every=0.001))
        runner.start()
        if number % 3:
            sleep(0.003)
        assert runner.stop()
    assert threading.active_count() == before


@pytest.mark.logs
def test_a_source_that_takes_long_to_open_is_not_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    opened = threading.Event()

    class Slow(Source):
        def open(self) -> None:
            super().open()
            opened.wait(30)

    source, sink = Slow(realtime=True), Keeper()
    runner = runner_of(source, sink=sink)
    runner.start()
    assert state_of(runner) is State.OPENING
    start = monotonic()
    assert not runner.stop(0.3)
    assert monotonic() - start < 2
    assert "did not end" in caplog.text
    opened.set()
    assert runner.stop(5)
    assert (source.closed, sink.closed, sink.indices) == (1, 1, [])


@pytest.mark.parametrize("fails", ["", "open", "track"])
@pytest.mark.parametrize("source_fails", ["", "open", "read"])
@pytest.mark.logs
def test_whatever_fails_everything_is_closed_once(fails: str, source_fails: str) -> None:
    source, tracker, sink = Source(5, fails=source_fails), Tracker(fails=fails), Keeper()
    runner = runner_of(source, tracker, sink)
    runner.start()
    assert runner.wait(10)
    assert runner.stop()
    assert (source.closed, tracker.closed, sink.closed) == (1, 1, 1)


@pytest.mark.logs
def test_sinks_are_closed_when_the_pipeline_cannot_even_be_made() -> None:
    def broken() -> object:
        raise RuntimeError("no parts")

    sink = Keeper()
    runner = Runner(Source(1000, realtime=True, every=0.001), broken, [sink])  # type: ignore[arg-type]
    runner.start()
    assert runner.wait(10)
    assert "no parts" in runner.status.pipeline_error
    assert sink.closed == 1
    assert runner.stop()


@pytest.mark.logs
def test_a_bug_in_a_source_or_a_sink_is_told(caplog: pytest.LogCaptureFixture) -> None:
    class Torn(Keeper):
        def write(self, result: object) -> None:
            raise BrokenPipeError("nobody listens")

    class Mad(Source):
        def read(self) -> None:
            raise ZeroDivisionError("by nothing")

    for runner, says in ((runner_of(Source(5), sink=Torn()), "nobody listens"), (runner_of(Mad()), "by nothing")):
        runner.start()
        assert runner.wait(10)
        assert runner.stop()
        assert state_of(runner) is State.FAILED
        assert says in runner.status.source_error + runner.status.pipeline_error
        assert says in caplog.text


def test_stopping_a_paced_file_does_not_wait_for_its_next_frame() -> None:
    class Sparse(Source):
        def read(self) -> Frame | None:
            frame = super().read()
            return frame and Frame(frame.pixels, frame.index, frame.index * 60.0)

    runner = runner_of(Sparse(10), paced=True)
    runner.start()
    sleep(0.1)
    start = monotonic()
    assert runner.stop()
    assert monotonic() - start < 2
