"""What is told gets numbers without a gap, and reaches every output in their order."""

from datetime import datetime
from threading import Barrier, Event, Thread
from time import monotonic

import numpy as np
from made_up_messages import eventually

from handcam.domain import Frame, Reading, Result
from handcam.outputs.delivery import Delivery
from handcam.outputs.message import Message
from handcam.outputs.output import OutputState, OutputStatus
from handcam.outputs.sending import SendingThread


class Kept:
    """An Output that keeps what it is sent."""

    def __init__(self, name: str = "kept", *, ends: bool = True) -> None:
        self.name = name
        self.messages: list[Message] = []
        self.timeouts: list[float] = []
        self._ends = ends

    @property
    def status(self) -> OutputStatus:
        return OutputStatus(OutputState.READY, sent=len(self.messages))

    def send(self, message: Message) -> None:
        self.messages.append(message)

    def close(self, timeout: float = 3.0) -> bool:
        self.timeouts.append(timeout)
        return self._ends


class Hanging:
    """A Device that does not get ready until it is let go."""

    def __init__(self) -> None:
        self.go = Event()

    def open(self) -> str:
        self.go.wait(60)
        return ""

    def send(self, message: Message) -> None:
        pass

    def close(self) -> None:
        pass


def test_messages_are_numbered_and_say_what_happened() -> None:
    kept = Kept()
    delivery = Delivery([kept])
    told = delivery.tell("accepted", 1.23456, digit=7, handshape="three", confidence=0.98765, slot=0, sign_set="asl")
    delivery.tell("taken_back", 2.0, digit=7)
    delivery.tell("entered", 3.0, number="007")
    assert [(message.id, message.kind) for message in kept.messages] == [
        (1, "accepted"),
        (2, "taken_back"),
        (3, "entered"),
    ]
    assert told is kept.messages[0]
    fields = dict(told.as_json())
    assert datetime.fromisoformat(str(fields.pop("utc"))).tzinfo is not None
    assert fields == {
        "event": "accepted",
        "version": 1,
        "id": 1,
        "stream": delivery.stream,
        "time": 1.235,
        "digit": 7,
        "handshape": "three",
        "confidence": 0.9877,
        "slot": 0,
        "sign_set": "asl",
    }
    assert kept.messages[2].as_json()["number"] == "007"
    assert "digit" not in kept.messages[2].as_json()
    assert Delivery().stream != delivery.stream


def test_many_threads_leave_no_gap_and_every_output_has_the_same_order() -> None:
    one, two = Kept("one"), Kept("two")
    delivery, start = Delivery([one, two]), Barrier(8)

    def tell() -> None:
        start.wait()
        for digit in range(250):
            delivery.tell("accepted", 0.0, digit=digit % 10)

    threads = [Thread(target=tell) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [message.id for message in one.messages] == list(range(1, 2001))
    assert one.messages == two.messages


def test_outputs_come_and_go() -> None:
    first, second = Kept(), Kept()
    delivery = Delivery([first])
    delivery.tell("cleared", 0.0)
    assert delivery.put(second) is first
    delivery.tell("cleared", 1.0)
    assert delivery.put(Kept("other")) is None
    assert set(delivery.statuses) == {"kept", "other"}
    assert delivery.take_out("kept") is second
    assert delivery.take_out("kept") is None
    delivery.tell("cleared", 2.0)
    assert [message.id for message in first.messages] == [1]
    assert [message.id for message in second.messages] == [2]
    assert delivery.statuses == {"other": OutputStatus(OutputState.READY, sent=1)}


def test_all_are_asked_to_finish_before_any_is_waited_for() -> None:
    done, hung = Kept("done"), Kept("hung", ends=False)
    delivery = Delivery([hung, done])
    assert not delivery.close(0.5)
    assert done.timeouts[0] == hung.timeouts[0] == 0
    assert 0 <= done.timeouts[1] <= hung.timeouts[1] <= 0.5  # one deadline for all
    delivery.tell("cleared", 0.0)
    assert not done.messages
    assert not delivery.statuses
    assert delivery.close()


def test_an_output_that_hangs_holds_up_neither_telling_nor_the_others() -> None:
    device, kept = Hanging(), Kept()
    hanging = SendingThread("hanging", device)
    delivery = Delivery([hanging, kept])
    start = monotonic()
    for _ in range(2000):
        delivery.tell("cleared", 0.0)
    assert not delivery.close(0.05)
    assert monotonic() - start < 30
    assert len(kept.messages) == 2000
    device.go.set()
    eventually(lambda: hanging.status.state is OutputState.CLOSED)
    assert hanging.close()


def test_a_sink_tells_what_is_accepted_and_leaves_the_outputs_running() -> None:
    kept = Kept()
    sink = Delivery([kept]).sink("counting")
    readings = (Reading(0, 3, "three", 0.9, 1.0, True, {}), Reading(1, 5, "five", 0.8, 0.4, False, {}))
    frame = Frame(np.zeros((4, 4, 3), np.uint8), 12, 4.5)
    sink.write(Result(frame, readings=readings))
    sink.sign_set = "asl"
    sink.write(Result(frame, readings=readings[1:]))
    sink.write(Result(frame, readings=readings[:1]))
    sink.close()
    told = [(message.id, message.kind, message.time, message.digit, message.sign_set) for message in kept.messages]
    assert told == [(1, "accepted", 4.5, 3, "counting"), (2, "accepted", 4.5, 3, "asl")]
    assert (kept.messages[0].handshape, kept.messages[0].confidence, kept.messages[0].slot) == ("three", 0.9, 0)
    assert not kept.timeouts
