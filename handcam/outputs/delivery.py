"""Numbering what is told and handing it to every output that is on."""

from collections import deque
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from secrets import token_hex
from threading import Lock
from time import monotonic

from handcam.domain import Result
from handcam.outputs.message import Kind, Message, facts_of
from handcam.outputs.output import Output, OutputStatus

_HELD = 1000  # messages that are kept for an output to come


class Delivery:
    """Tells outputs what happens, once each and in order. Any thread; never waits but in `close`.

    It outlives sources: give each runner `sink`. Outputs that come later are told what happens from then on.
    """

    def __init__(self, outputs: Iterable[Output] = ()) -> None:
        self.stream = token_hex(8)
        self._outputs: dict[str, Output] = {output.name: output for output in outputs}
        self._held: dict[str, deque[Message]] = {}
        self._lock = Lock()
        self._told = 0

    @property
    def statuses(self) -> Mapping[str, OutputStatus]:
        """How each output that is on is doing, by name."""
        with self._lock:
            outputs = dict(self._outputs)
        return {name: output.status for name, output in outputs.items()}

    def tell(self, kind: Kind, time: float, **facts: object) -> Message:
        """Tell every output. time: seconds on the source's clock. facts: the other fields of the message, by name."""
        with self._lock:
            self._told += 1
            now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            message = Message(self._told, self.stream, kind, time, now, **facts)  # type: ignore[arg-type]
            for output in self._outputs.values():
                output.send(message)
            for held in self._held.values():
                held.append(message)
        return message

    def put(self, output: Output) -> Output | None:
        """Tell this one, too, from now on; the one of its name that it replaces is returned for the caller to close."""
        with self._lock:
            before = self._outputs.pop(output.name, None)
            self._outputs[output.name] = output
            for message in self._held.pop(output.name, ()):
                output.send(message)
        return before

    def take_out(self, name: str, *, hold: bool = False) -> Output | None:
        """Tell this one no more; it is returned for the caller to close.

        hold: another one of its name is to come: what is told until then is kept for it.
        """
        with self._lock:
            self._held.pop(name, None)
            if hold:
                self._held[name] = deque(maxlen=_HELD)
            return self._outputs.pop(name, None)

    def sink(self, sign_set: str = "") -> "DeliverySink":
        """What a runner writes to; its end is not the end of the outputs."""
        return DeliverySink(self, sign_set)

    def close(self, timeout: float = 3.0) -> bool:
        """No more is told: let all outputs finish, within `timeout` seconds; True when all have."""
        until = monotonic() + timeout
        with self._lock:
            outputs, self._outputs = tuple(self._outputs.values()), {}
        for output in outputs:
            output.close(0)  # all begin to finish at the same time
        done = [output.close(max(0.0, until - monotonic())) for output in outputs]
        return all(done)


class DeliverySink:
    """A Sink that tells a Delivery each accepted digit. Pipeline thread; sign_set may be set from any."""

    def __init__(self, delivery: Delivery, sign_set: str) -> None:
        self.sign_set = sign_set
        self._delivery = delivery

    def write(self, result: Result) -> None:
        """Tell what is accepted."""
        for reading in result.accepted:
            self._delivery.tell("accepted", result.frame.time, sign_set=self.sign_set, **facts_of(reading))

    def close(self) -> None:
        """The outputs stay."""
