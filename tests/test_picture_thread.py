"""Whatever a device does, whoever shows pictures goes on."""

from collections.abc import Callable
from threading import Event
from time import monotonic, sleep

import numpy as np
import pytest

from handcam.backlog import Backlog
from handcam.domain import Pixels
from handcam.errors import OutputError
from handcam.latest import Latest
from handcam.picture_sink import MayGoOn, SinkState, SinkStatus
from handcam.picture_thread import PictureThread

PICTURE = np.zeros((4, 6, 3), np.uint8)


class Device:
    """Keeps the times of what it was given; fails or blocks where told to."""

    def __init__(self, fails: str = "", *, wrong: type[Exception] = OutputError) -> None:
        self.times: list[float] = []
        self.closed = 0
        self.go = Event()
        self.go.set()
        self._fails, self._wrong = fails, wrong

    @property
    def written(self) -> int:
        return len(self.times)

    @property
    def seconds(self) -> float:
        return self.times[-1] if self.times else 0.0

    def open(self) -> None:
        self._maybe_fail("open")

    def write(self, picture: Pixels, time: float, *, may_go_on: MayGoOn) -> None:
        self.go.wait(30)
        self._maybe_fail("write")
        self.times.append(time)

    def close(self) -> None:
        self.closed += 1
        self._maybe_fail("close")

    def _maybe_fail(self, where: str) -> None:
        if where in self._fails.split():
            raise self._wrong(f"No {where}. Try again.")


def eventually(true: Callable[[], bool]) -> None:
    deadline = monotonic() + 5
    while not true():
        assert monotonic() < deadline
        sleep(0.002)


def test_pictures_go_out_in_order_and_the_last_before_the_end() -> None:
    device = Device()
    sink = PictureThread("test", device, Backlog(50))
    assert sink.status == SinkStatus(SinkState.WAITING, 0.0, 0, 0, "")
    for number in range(50):
        sink.write(PICTURE, float(number))
    eventually(lambda: sink.status.state is SinkState.RUNNING)
    assert sink.close()
    assert device.times == list(range(50))
    assert sink.status == SinkStatus(SinkState.ENDED, 49.0, 50, 0, "")
    assert sink.close()
    assert device.closed == 1
    sink.write(PICTURE, 99.0)
    assert sink.status.written == 50


def test_the_full_backlog_drops_the_new_and_the_slot_drops_the_old() -> None:
    kept = {}
    for waiting in (Backlog[tuple[Pixels, float]](2), Latest[tuple[Pixels, float]]()):
        device = Device()
        device.go.clear()
        sink = PictureThread("test", device, waiting)
        sink.write(PICTURE, 0.0)
        sleep(0.05)  # it is taken, and being written
        for number in range(1, 6):
            sink.write(PICTURE, float(number))
        device.go.set()
        assert sink.close()
        kept[type(waiting)] = device.times, sink.status.dropped
    assert kept == {Backlog: ([0, 1, 2], 3), Latest: ([0, 5], 4)}


@pytest.mark.parametrize("fails", ["open", "write", "close", "write close"])
def test_an_error_is_told_and_the_device_is_closed(fails: str) -> None:
    device = Device(fails)
    sink = PictureThread("test", device, Backlog(5))
    sink.write(PICTURE, 0.0)
    assert sink.close()
    assert sink.status.state is SinkState.FAILED
    assert sink.status.error == " ".join(f"No {where}. Try again." for where in fails.split())
    assert device.closed == 1


@pytest.mark.logs
@pytest.mark.parametrize("fails", ["open", "write", "close"])
def test_a_fault_of_ours_is_logged_and_told(fails: str, caplog: pytest.LogCaptureFixture) -> None:
    sink = PictureThread("test", Device(fails, wrong=ZeroDivisionError), Backlog(5))
    sink.write(PICTURE, 0.0)
    assert sink.close()
    assert "Pictures go out no longer" in sink.status.error
    assert [record.getMessage() for record in caplog.records] == ["handcam-test failed"]


def test_closing_waits_no_longer_than_it_is_told() -> None:
    device = Device()
    device.go.clear()
    sink = PictureThread("test", device, Backlog(5))
    sink.write(PICTURE, 0.0)
    start = monotonic()
    assert not sink.close(0)
    assert not sink.close(0.1)
    assert monotonic() - start < 1
    assert sink.status.state is SinkState.CLOSING
    device.go.set()
    eventually(lambda: sink.status.state is SinkState.ENDED)
    assert device.times == [0.0]
