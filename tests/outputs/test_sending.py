"""Whatever a device does, whoever tells an output goes on, and nothing is lost that need not be."""

from threading import Event, Semaphore, Thread
from time import monotonic

import pytest
from made_up_messages import eventually, made

from handcam.errors import OutputError, RefusedError
from handcam.outputs.message import Message
from handcam.outputs.output import OutputState, OutputStatus
from handcam.outputs.sending import SendingThread
from handcam.sentences import Sentence

FAST = (0.001,)


class Device:
    """Keeps the ids of what it was given. Fails as often as it is told to, blocks while it is told to."""

    def __init__(self, *, openings: int = 0, sendings: int = 0, every: int = 0) -> None:
        """openings, sendings: that fail first. every: each message with such an id fails once."""
        self.ids: list[int] = []
        self.opened = self.closed = self.entered = 0
        self.go = Event()
        self.go.set()
        self.wrong: Exception | None = None
        self.refused: set[int] = set()
        self._openings, self._sendings, self._every = openings, sendings, every
        self._failed: set[int] = set()

    def open(self) -> str:
        self.opened += 1
        self.go.wait(30)
        if self._openings:
            self._openings -= 1
            raise OutputError("It is not there. Start it.")
        return Sentence("Here.")

    def send(self, message: Message) -> None:
        self.entered += 1
        self.go.wait(30)
        if self.wrong is not None:
            raise self.wrong
        if message.id in self.refused:
            raise RefusedError("It takes no {id}. Send another.", id=message.id)
        fails_once = self._every and message.id % self._every == 0 and message.id not in self._failed
        if self._sendings or fails_once:
            self._failed.add(message.id)
            self._sendings = max(self._sendings - 1, 0)
            raise OutputError("It is full. Wait.")
        self.ids.append(message.id)

    def close(self) -> None:
        self.closed += 1


def test_messages_go_out_in_order_and_the_last_before_the_end() -> None:
    device = Device()
    output = SendingThread("test", device)
    eventually(lambda: output.status == OutputStatus(OutputState.READY, "Here."))
    for number in range(1, 501):
        output.send(made(number))
    assert output.close()
    assert device.ids == list(range(1, 501))
    assert output.status == OutputStatus(OutputState.CLOSED, "", sent=500)
    assert output.close()
    assert (device.opened, device.closed) == (1, 1)
    output.send(made(501))
    assert (output.status.dropped, device.ids[-1]) == (1, 500)


def test_nothing_is_lost_or_doubled_over_failures() -> None:
    device = Device(openings=3, sendings=4, every=7)
    output = SendingThread("test", device, waits=FAST)
    for number in range(1, 201):
        output.send(made(number))
    eventually(lambda: output.status.sent == 200)
    assert output.status == OutputStatus(OutputState.READY, "Here.", sent=200)
    assert output.close()
    assert device.ids == list(range(1, 201))
    assert device.closed == device.opened, "closed after each failure, and at the end"


class Stepping(Device):
    """Sends, or fails, once for each step it is given."""

    def __init__(self, *, sendings: int) -> None:
        super().__init__(sendings=sendings)
        self.steps = Semaphore(0)

    def send(self, message: Message) -> None:
        self.steps.acquire(timeout=30)
        super().send(message)


def test_a_failure_is_told_until_a_message_is_out_again() -> None:
    device = Stepping(sendings=3)
    output = SendingThread("test", device, waits=FAST)
    eventually(lambda: output.status.state is OutputState.READY)
    output.send(made(1))
    for failures in (1, 2, 3):
        device.steps.release()
        eventually(lambda failures=failures: device.opened == failures + 1)  # type: ignore[misc]
        assert output.status == OutputStatus(OutputState.TROUBLE, "It is full. Wait.", waiting=1), "it opens, and yet"
    device.steps.release()
    eventually(lambda: output.status == OutputStatus(OutputState.READY, "Here.", sent=1))
    assert output.close()


def test_what_cannot_be_opened_is_told_and_opens_later() -> None:
    device = Device(openings=2)
    output = SendingThread("test", device, waits=(0.2,))
    eventually(lambda: output.status == OutputStatus(OutputState.TROUBLE, "It is not there. Start it."))
    eventually(lambda: output.status == OutputStatus(OutputState.READY, "Here."))
    assert output.close()


def test_a_device_that_hangs_makes_nobody_wait() -> None:
    device = Device()
    output = SendingThread("test", device, limit=10)
    eventually(lambda: output.status.state is OutputState.READY)
    device.go.clear()
    start = monotonic()
    for number in range(1, 10_001):
        output.send(made(number))
    assert not output.close(0)
    assert not output.close(0.05)
    assert monotonic() - start < 10, "the device hangs for up to 30 s"
    device.go.set()
    assert output.close(10)


def test_where_too_many_wait_the_oldest_are_given_up_and_counted() -> None:
    device = Device()
    device.go.clear()
    output = SendingThread("test", device, limit=10)
    for number in range(1, 31):
        output.send(made(number))
    assert (output.status.waiting, output.status.dropped) == (10, 20)
    device.go.set()
    eventually(lambda: not output.status.waiting)
    assert output.close()
    assert device.ids == list(range(21, 31))
    assert (output.status.sent, output.status.dropped) == (10, 20)


def test_one_that_goes_out_while_it_is_given_up_is_counted_once() -> None:
    device = Device()
    output = SendingThread("test", device, limit=1)
    eventually(lambda: output.status.state is OutputState.READY)
    device.go.clear()
    output.send(made(1))
    eventually(lambda: device.entered == 1)
    output.send(made(2))
    assert output.status.dropped == 1
    device.go.set()
    eventually(lambda: device.ids == [1, 2])
    assert output.close()
    assert (output.status.sent, output.status.dropped) == (2, 0)


def test_a_message_that_is_refused_is_given_up_and_said_and_the_next_goes_out() -> None:
    device = Device()
    device.refused = {2, 3}
    output = SendingThread("test", device)
    for number in (1, 2, 3):
        output.send(made(number))
    eventually(lambda: output.status == OutputStatus(OutputState.TROUBLE, "It takes no 3. Send another.", 1, 0, 2))
    output.send(made(4))
    eventually(lambda: output.status == OutputStatus(OutputState.READY, "Here.", 2, 0, 2))
    assert output.close()
    assert device.ids == [1, 4]
    assert device.opened == 1


def test_closing_in_trouble_tries_once_more_and_then_ends() -> None:
    for failures, ids in ((3, [1, 2]), (100, [])):
        device = Device(openings=failures)
        output = SendingThread("test", device, waits=(0.001, 0.001, 600.0))
        output.send(made(1))
        output.send(made(2))
        eventually(lambda opened=device: opened.opened == 3)  # type: ignore[misc]
        eventually(lambda told=output: told.status.state is OutputState.TROUBLE)  # type: ignore[misc]
        assert output.close(20), "the long wait is cut short"
        assert device.opened == 4
        assert device.ids == ids
        assert (output.status.sent, output.status.dropped) == (len(ids), 2 - len(ids))


def test_closing_gives_up_what_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.outputs.sending._DRAIN", 0.05)
    device = Device()
    output = SendingThread("test", device)
    eventually(lambda: output.status.state is OutputState.READY)
    device.go.clear()
    for number in range(1, 6):
        output.send(made(number))
    eventually(lambda: device.entered == 1)
    assert not output.close(0.2)
    device.go.set()
    assert output.close(10)
    assert device.ids == [1]
    assert (output.status.sent, output.status.dropped) == (1, 4)


def test_a_connection_is_tended_while_there_is_nothing_to_send(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.outputs.sending._TEND", 0.01)
    device, tended, breaks = Device(), Event(), Event()

    def tend() -> None:
        tended.set()
        if breaks.is_set():
            breaks.clear()
            raise OutputError("It is gone. Start it.")

    output = SendingThread("test", device, tend=tend, waits=FAST)
    assert tended.wait(10)
    assert device.opened == 1
    breaks.set()
    eventually(lambda: device.opened == 2 and output.status.state is OutputState.READY)
    output.send(made(1))
    assert output.close()
    assert device.ids == [1]


@pytest.mark.logs
def test_a_fault_of_ours_is_logged_and_told(caplog: pytest.LogCaptureFixture) -> None:
    device = Device()
    device.wrong = ZeroDivisionError("by zero")
    output = SendingThread("test", device)
    output.send(made(1))
    output.send(made(2))
    eventually(lambda: device.closed == 1)
    assert output.close()
    assert output.status.state is OutputState.FAILED
    assert output.status.says.startswith("Something went wrong inside handcam (by zero).")
    assert output.status.dropped == 2
    output.send(made(3))
    assert output.status.dropped == 3
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == [
        "the output test failed"
    ]


def test_what_many_threads_send_all_goes_out() -> None:
    device = Device(every=50)
    output = SendingThread("test", device, waits=FAST)

    def send(first: int) -> None:
        for number in range(first, first + 100):
            output.send(made(number))

    threads = [Thread(target=send, args=(first,)) for first in range(1, 801, 100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    eventually(lambda: output.status.sent == 800)
    assert output.close()
    assert sorted(device.ids) == list(range(1, 801))
