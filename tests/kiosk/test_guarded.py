"""A source that does not give up."""

from threading import Timer

import numpy as np
import pytest
from fakes import Source
from moody_camera import Device

from handcam.domain import Frame
from handcam.errors import SourceError
from handcam.kiosk.guarded import GuardedSource, Record
from handcam.kiosk.watch import Look
from handcam.protocols import FrameSource
from handcam.sources import ArraySource


class Mute:
    """A camera that opens and gives no pictures; another one is well."""

    realtime = True
    name = "mute"

    def __init__(self) -> None:
        self.opened = self.closed = 0

    def open(self) -> None:
        self.opened += 1

    def read(self) -> Frame | None:
        raise SourceError("It gives no pictures. Choose another.")

    def close(self) -> None:
        self.closed += 1


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.kiosk.guarded._WAITS", (0.001,))
    monkeypatch.setattr("handcam.kiosk.guarded._SHORT", 0.001)


def test_a_camera_that_never_gives_a_picture_is_made_anew() -> None:
    mute, device = Mute(), Device()
    guarded = GuardedSource(mute, device.source, Record())
    guarded.open()
    assert mute.opened == 0
    assert guarded.read() is not None
    assert (mute.opened, mute.closed) == (4, 4)
    assert guarded.name == "moody camera"
    assert guarded.lost == ""
    guarded.close()
    assert device.holder is None


def test_it_says_why_there_is_nothing_until_it_is_let_go() -> None:
    def none() -> FrameSource:
        raise SourceError("There is none. Plug one in.")

    guarded = GuardedSource(Mute(), none, Record())
    timer = Timer(0.3, guarded.let_go)
    timer.start()
    assert guarded.read() is None
    assert guarded.lost == "There is none. Plug one in."
    timer.join()


def test_only_new_pictures_are_given_and_all_are_noted() -> None:
    device, record = Device(rate=100), Record()
    guarded = GuardedSource(device.source(), device.source, record)
    first = guarded.read()
    device.fault = "frozen"
    timer = Timer(0.2, guarded.let_go)
    timer.start()
    assert first is not None
    assert guarded.read() is None
    timer.join()
    looks = [look for _, look in record.moment(0, 0, realtime=True, loaded=None, lost=False, failed=False).looks]
    assert looks[0] is Look.NEW
    assert len(looks) > 2
    assert set(looks[1:]) == {Look.SAME}


def test_a_film_goes_on_from_its_end_where_its_time_left_off() -> None:
    def film() -> FrameSource:
        return ArraySource([np.full((8, 8, 3), 9, np.uint8)] * 3)

    guarded = GuardedSource(film(), film, Record(), start=100.0)
    frames = [guarded.read() for _ in range(7)]
    times = [frame.time for frame in frames if frame is not None]
    assert [frame.index for frame in frames if frame is not None] == list(range(7))
    assert times[0] == 100.0
    assert times == sorted(set(times))
    once = GuardedSource(film(), film, Record(), again=False)
    assert [frame is None for frame in (once.read(), once.read(), once.read(), once.read())] == [*[False] * 3, True]


def test_it_is_opened_again_when_it_is_told_to() -> None:
    source = Source(1000)
    guarded = GuardedSource(source, Source, Record())
    guarded.read()
    guarded.reopen()
    guarded.read()
    guarded.read()
    assert (source.opened, source.closed) == (2, 1)
