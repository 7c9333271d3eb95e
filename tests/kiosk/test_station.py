"""The kiosk goes on reading, whatever happens to camera, models and machine."""

import threading
from collections.abc import Callable, Iterator
from threading import Event
from time import monotonic, sleep

import numpy as np
import pytest
from fakes import Source, Tracker, pipeline_with
from moody_camera import FAULTS, Device

from handcam.domain import Frame, Hand, Result
from handcam.errors import SourceError
from handcam.kiosk.machine import Moment
from handcam.kiosk.station import Station
from handcam.kiosk.view import Happening, KioskView, Phase, Trouble
from handcam.pipeline import Pipeline
from handcam.protocols import FrameSource
from handcam.sources import ArraySource

SEEN = {
    "lost": Trouble.LOST,
    "frozen": Trouble.FROZEN,
    "black": Trouble.BLACK,
    "garbage": Trouble.GARBLED,
    "blocked": Trouble.SILENT,
    "slow": Trouble.SLOW,
}


class Machine:
    """Shows that it is ready while there are results, and keeps what it was given."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.troubles: list[Trouble] = []
        self.fails = False
        self.goes_on = Event()
        self.goes_on.set()

    def update(self, result: Result) -> Moment:
        self.goes_on.wait(60)
        if self.fails:
            raise RuntimeError("out of ideas")
        self.times.append(result.frame.time)
        return Moment(KioskView(Phase.READY), (Happening("paused", result.frame.time),))

    def idle(self, time: float, trouble: Trouble, says: str = "") -> Moment:
        self.troubles.append(trouble)
        return Moment(KioskView(Phase.TROUBLE, trouble=trouble, says=says))


class Hangs(Tracker):
    """Hangs in the third picture until `goes_on`."""

    def __init__(self, goes_on: Event) -> None:
        super().__init__()
        self._goes_on, self._seen = goes_on, 0

    def track(self, frame: Frame) -> tuple[Hand, ...]:
        self._seen += 1
        if self._seen == 3:
            self._goes_on.wait(60)
        return ()


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def begin(device: Device, machine: Machine) -> Iterator[Callable[..., Station]]:
    """Starts stations, and ends them with all their threads."""
    made: list[Station] = []

    def start(
        make_source: Callable[[], FrameSource] = device.source,
        make_pipeline: Callable[[], Pipeline] = lambda: pipeline_with(Tracker()),
        again: bool = True,
    ) -> Station:
        made.append(Station(make_source, make_pipeline, machine, again=again))
        made[-1].start()
        return made[-1]

    yield start
    device.fault = ""
    ended = [station.stop(20) for station in made]
    assert all(ended)


def until(is_so: Callable[[], bool], within: float = 30.0) -> float:
    """Wait for it; the seconds that took."""
    start = monotonic()
    while not is_so():
        assert monotonic() - start < within, "it never came about"
        sleep(0.01)
    return monotonic() - start


def live(station: Station) -> Callable[[], bool]:
    return lambda: station.view.phase is Phase.READY


def troubled(station: Station, trouble: Trouble) -> Callable[[], bool]:
    return lambda: station.view.trouble is trouble


@pytest.mark.parametrize("fault", FAULTS)
def test_a_camera_that_fails_is_told_and_read_again_when_it_is_well(
    fault: str, device: Device, begin: Callable[..., Station]
) -> None:
    station = begin()
    assert station.view.trouble is Trouble.STARTING
    assert station.view.says
    until(live(station))
    device.fault = fault
    until(troubled(station, SEEN[fault]))
    assert station.view.says.endswith(".")
    device.fault = ""
    until(live(station))
    assert station.view.says == ""
    until(lambda: station.status.rate > 5)


@pytest.mark.parametrize("fault", ["frozen", "black", "garbage", "lost", "blocked"])
def test_nothing_counts_of_a_bad_picture(
    fault: str, device: Device, machine: Machine, begin: Callable[..., Station]
) -> None:
    station = begin()
    until(live(station))
    device.fault = fault
    sleep(0.3)  # what was on its way
    before = len(machine.times)
    until(troubled(station, SEEN[fault]))
    assert len(machine.times) <= before + 1
    until(lambda: machine.troubles.count(SEEN[fault]) > 3)


def test_a_camera_that_freezes_is_opened_again_and_called_frozen_meanwhile(
    device: Device, machine: Machine, begin: Callable[..., Station]
) -> None:
    station = begin()
    until(live(station))
    device.fault = "frozen"
    until(troubled(station, Trouble.FROZEN))
    seen = len(machine.troubles)
    until(lambda: device.opened == 2)
    sleep(0.5)
    assert set(machine.troubles[seen:]) == {Trouble.FROZEN}
    assert station.status.replaced == 0
    device.fault = ""
    until(live(station))


def test_a_read_that_blocks_for_long_is_left_behind_and_ends_by_itself(
    device: Device, begin: Callable[..., Station]
) -> None:
    station = begin()
    until(live(station))
    device.fault = "blocked"
    until(lambda: station.status.replaced > 0)
    until(lambda: station.status.hanging == 1)
    until(lambda: device.opened > 2)
    assert station.view.trouble is Trouble.SILENT, "nobody but the hanging one has the camera"
    device.fault = ""
    until(live(station))
    until(lambda: station.status.hanging == 0)


def test_a_tracker_that_hangs_is_replaced(begin: Callable[..., Station]) -> None:
    goes_on = Event()
    trackers: list[Tracker] = []

    def pipeline() -> Pipeline:
        trackers.append(Hangs(goes_on) if not trackers else Tracker())
        return pipeline_with(trackers[-1])

    station = begin(make_pipeline=pipeline)
    until(troubled(station, Trouble.HUNG))
    until(live(station))
    assert (station.status.replaced, station.status.hanging) == (1, 1)
    goes_on.set()
    until(lambda: station.status.hanging == 0)
    assert trackers[0].closed == 1


def test_no_more_than_a_few_may_hang(begin: Callable[..., Station], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.kiosk.station._MOST_LEFT", 1)
    goes_on = Event()
    station = begin(make_pipeline=lambda: pipeline_with(Hangs(goes_on)))
    until(lambda: station.status.exhausted, 60)
    assert station.status.hanging == 1
    sleep(0.5)
    assert station.status.hanging == 1
    assert station.view.trouble is Trouble.HUNG
    goes_on.set()
    until(lambda: not station.status.exhausted)


@pytest.mark.logs
def test_a_machine_that_fails_is_told_and_tried_again(
    machine: Machine, begin: Callable[..., Station], caplog: pytest.LogCaptureFixture
) -> None:
    station = begin()
    until(live(station))
    machine.fails = True
    until(troubled(station, Trouble.FAILED))
    assert "out of ideas" in station.view.says
    machine.fails = False
    until(live(station))
    assert station.status.replaced == 1


def test_a_machine_that_hangs_is_told_and_only_a_new_process_helps(
    machine: Machine, begin: Callable[..., Station]
) -> None:
    station = begin()
    until(live(station))
    machine.goes_on.clear()
    until(troubled(station, Trouble.HUNG))
    until(lambda: station.status.exhausted)
    machine.goes_on.set()
    until(live(station))
    until(lambda: not station.status.exhausted)


def test_a_camera_that_is_not_there_at_first_is_waited_for(device: Device, begin: Callable[..., Station]) -> None:
    device.fault = "lost"
    station = begin()
    until(troubled(station, Trouble.LOST))
    assert station.view.says == "It is not plugged in. Plug it in."
    until(lambda: device.opened > 1)
    device.fault = ""
    until(live(station))


def test_a_source_that_cannot_even_be_named_is_tried_again(device: Device, begin: Callable[..., Station]) -> None:
    tries: list[int] = []

    def source() -> FrameSource:
        tries.append(0)
        if len(tries) < 2:
            raise SourceError("There is no such file. Make one.")
        return device.source()

    station = begin(source)
    until(troubled(station, Trouble.LOST))
    assert station.view.says == "There is no such file. Make one."
    until(live(station))


def test_a_film_ends_or_begins_again_with_times_that_go_on(machine: Machine, begin: Callable[..., Station]) -> None:
    pictures = [np.full((48, 64, 3), 10 * number, np.uint8) for number in range(1, 20)]
    station = begin(lambda: ArraySource(pictures), again=False)
    assert station.wait(30)
    assert station.stop(10)
    first = len(machine.times)
    station = begin(lambda: ArraySource(pictures))
    until(lambda: len(machine.times) > first + 2 * len(pictures))
    times = machine.times[first:]
    assert times == sorted(set(times))


def test_what_happens_is_told_and_kept_until_it_is_taken(device: Device, machine: Machine) -> None:
    told: list[Happening] = []
    station = Station(device.source, lambda: pipeline_with(Tracker()), machine, tell=told.append)
    station.start()
    station.start()
    until(lambda: len(told) > 120)
    assert station.stop(20)
    assert station.stop(20)
    taken = station.take_happenings()
    assert taken == tuple(told[-100:])
    assert station.take_happenings() == ()
    station.start()
    assert not [thread for thread in threading.enumerate() if thread.name == "handcam-station"]


def test_after_sleep_everything_begins_anew(
    device: Device, machine: Machine, begin: Callable[..., Station], monkeypatch: pytest.MonkeyPatch
) -> None:
    slept = [0.0]
    monkeypatch.setattr("handcam.kiosk.station._boot_time", lambda: monotonic() + slept[0])
    station = begin()
    until(live(station))
    seen = len(machine.troubles)
    slept[0] = 3600.0
    until(lambda: len(machine.troubles) > seen)
    assert machine.troubles[seen] is Trouble.STARTING
    until(lambda: device.opened == 2)
    until(live(station))


def test_a_station_that_never_started_stops() -> None:
    station = Station(Source, lambda: pipeline_with(Tracker()), Machine())
    assert station.stop()
    assert station.shown == (None, station.view)
    assert station.status.uptime == 0.0
