"""A camera that is plugged out and in again, alone and in a runner. No test waits for a clock."""

import threading
from collections.abc import Callable, Iterator
from itertools import islice
from threading import Event
from time import monotonic, sleep

import pytest
from fake_cameras import Bus, install_bus
from fakes import Keeper, Source, Tracker, pipeline_with

from handcam.camera_source import CameraSource
from handcam.domain import Frame
from handcam.errors import LostError, SourceError
from handcam.given import Given
from handcam.reconnecting import WAITS, Reconnecting
from handcam.runner import Runner, State


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Bus:
    return install_bus(monkeypatch)


class Flag(Event):
    """A stop flag on which waiting takes no time: it is kept, and `meanwhile` happens."""

    def __init__(self, meanwhile: Callable[[int], None] = lambda waited: None) -> None:
        super().__init__()
        self.waited: list[float] = []
        self._meanwhile = meanwhile

    def wait(self, timeout: float | None = None) -> bool:
        self.waited.append(timeout or 0.0)
        self._meanwhile(len(self.waited))
        return self.is_set()


def until(fact: Callable[[], bool]) -> None:
    """Wait for a fact that other threads bring about."""
    deadline = monotonic() + 10
    while not fact():
        assert monotonic() < deadline, "it never came to that"
        sleep(0.002)


@pytest.mark.logs
def test_a_camera_is_waited_for_longer_and_longer_and_goes_on(bus: Bus, caplog: pytest.LogCaptureFixture) -> None:
    def meanwhile(waited: int) -> None:
        if waited == 6:
            bus.plug(3, size=(16, 9))

    bus.plug(0)
    flag, source = Flag(meanwhile), CameraSource(0)
    coming = Reconnecting(source, flag)
    frames = iter(coming)
    before = list(islice(frames, 3))
    bus.unplug(0)
    after = list(islice(frames, 3))
    source.close()
    assert flag.waited == [0.5, 1.0, 2.0, 2.0, 2.0, 2.0]
    assert [frame.index for frame in before + after] == list(range(6))
    assert [frame.size for frame in before + after] == [(6, 4)] * 3 + [(16, 9)] * 3
    times = [frame.time for frame in before + after]
    assert times == sorted(set(times))
    told = [record.getMessage() for record in caplog.records if record.name == "handcam.reconnecting"]
    assert told == [
        "Desk Cam stopped giving pictures. Plug it in again. Reading goes on once it is back.",
        "Desk Cam is back",
    ]
    assert coming.lost == ""
    assert bus.held == 0


@pytest.mark.logs
def test_each_loss_is_waited_for_from_the_start(bus: Bus) -> None:
    flag = Flag(lambda waited: void(bus.plug(0)))
    bus.plug(0)
    source = CameraSource(0)
    frames = iter(Reconnecting(source, flag))
    for _ in range(3):
        assert len(list(islice(frames, 2))) == 2
        bus.unplug(0)
    source.close()
    assert flag.waited == [WAITS[0]] * 2


@pytest.mark.logs
def test_a_camera_that_opens_and_gives_nothing_is_tried_ever_more_seldom(
    bus: Bus, caplog: pytest.LogCaptureFixture
) -> None:
    bus.plug(0, good=1)
    flag = Flag(lambda waited: flag.set() if waited == 5 else None)
    source = CameraSource(0)
    coming = Reconnecting(source, flag)
    assert len(list(coming)) == 1
    source.close()
    assert flag.waited == [0.5, 1.0, 2.0, 2.0, 2.0]
    assert "stopped giving pictures" in coming.lost
    assert [record.levelname for record in caplog.records].count("WARNING") == 1, "it was never back"
    assert bus.held == 0


@pytest.mark.logs
def test_why_it_is_not_back_is_told_anew(bus: Bus) -> None:
    told: list[str] = []

    def meanwhile(waited: int) -> None:
        told.append(coming.lost)
        if waited == 2:
            bus.plug(0, opens=False)
        elif waited == 4:
            flag.set()

    bus.plug(0)
    flag, source = Flag(meanwhile), CameraSource(0)
    coming = Reconnecting(source, flag)
    for _ in coming:
        bus.devices.clear()
    source.close()
    for says, sentence in zip(("stopped", "not plugged in", "Close other", "Close other"), told, strict=True):
        assert says in sentence
    assert bus.held == 0


def test_what_cannot_be_opened_at_first_is_not_waited_for(bus: Bus) -> None:
    flag = Flag()
    for source, says in ((CameraSource(0), "No camera"), (Source(fails="read"), "It broke")):
        with pytest.raises(SourceError, match=says):
            list(Reconnecting(source, flag))
    assert flag.waited == []


def test_a_source_that_ends_is_not_waited_for() -> None:
    flag = Flag()
    assert len(list(Reconnecting(Source(5), flag))) == 5
    assert flag.waited == []


@pytest.mark.logs
def test_no_frame_is_read_once_it_is_to_stop() -> None:
    flag = Flag()
    frames = iter(Reconnecting(Source(5), flag))
    next(frames)
    flag.set()
    assert next(frames, None) is None


def void(_: object) -> None:
    """For lambdas that are called for what they do."""


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.reconnecting.WAITS", (0.001,))


@pytest.fixture
def running(bus: Bus) -> Iterator[Runner]:
    bus.plug(0)
    runner = Runner(CameraSource("Desk Cam"), lambda: pipeline_with(Tracker()), [Keeper()])
    runner.start()
    until(lambda: runner.status.state is State.RUNNING)
    yield runner
    assert runner.stop()
    assert bus.held == 0


@pytest.mark.logs
def test_twenty_times_out_and_in_leave_nothing_behind(
    bus: Bus, quick: None, running: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    threads = threading.active_count()
    for number in range(20):
        read = running.status.frames
        bus.unplug(number)
        until(lambda: running.status.state is State.LOST)
        assert (running.status.source, running.status.error) == ("Desk Cam", "")
        assert "Plug it in again" in running.status.lost
        bus.plug(number + 1)
        until(lambda: running.status.state is State.RUNNING)
        assert running.status.frames > read
        assert running.status.lost == ""
    assert bus.held == 1
    assert threading.active_count() == threads
    assert [record.levelname for record in caplog.records].count("WARNING") == 20, "each loss is told once"


@pytest.mark.logs
def test_stopping_does_not_wait_for_a_lost_camera(bus: Bus, running: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.reconnecting.WAITS", (60.0,))
    bus.unplug(0)
    until(lambda: running.status.state is State.LOST)
    start = monotonic()
    assert running.stop()
    assert monotonic() - start < 0.5
    assert running.status.state is State.STOPPED


@pytest.mark.logs
def test_stopping_does_not_wait_for_reads_that_fail_for_ever(bus: Bus, quick: None, running: Runner) -> None:
    bus.devices[0].good = 0
    until(lambda: len(bus.captures) > 20)
    assert running.status.state is State.LOST
    start = monotonic()
    assert running.stop()
    assert monotonic() - start < 0.5


@pytest.mark.logs
def test_it_counts_as_back_only_with_its_first_picture(bus: Bus, quick: None) -> None:
    seen: list[State] = []

    class Watched(CameraSource):
        def read(self) -> Frame:
            seen.append(runner.status.state)
            return super().read()

    bus.plug(0)
    runner = Runner(Watched(0), lambda: pipeline_with(Tracker()))
    runner.start()
    until(lambda: runner.status.state is State.RUNNING)
    bus.unplug(0)
    until(lambda: runner.status.state is State.LOST)
    seen.clear()
    bus.plug(0)
    until(lambda: len(seen) > 3)
    assert runner.stop()
    assert seen[:3] == [State.LOST, State.RUNNING, State.RUNNING]


@pytest.mark.logs
def test_what_is_given_is_in_the_status_and_follows_the_camera(bus: Bus, quick: None, running: Runner) -> None:
    assert running.status.given is not None
    assert running.status.given.rate == 30
    bus.unplug(0)
    until(lambda: running.status.state is State.LOST)
    bus.plug(0).refuses.update(range(100))
    until(lambda: running.status.state is State.RUNNING)
    assert running.status.given == Given()


def test_a_lost_error_is_told_by_whoever_does_not_wait(bus: Bus) -> None:
    bus.plug(0, good=1)
    source = CameraSource(0)
    source.open()
    source.read()
    with pytest.raises(LostError):
        source.read()
    source.close()
