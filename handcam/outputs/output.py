"""The seam between accepted digits and whatever takes them to other programs."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from handcam.outputs.message import Message


class OutputState(Enum):
    """What an output is up to."""

    STARTING = "starting"
    READY = "ready"
    TROUBLE = "trying again"
    FAILED = "failed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """An output at one moment.

    says: a Sentence: in READY where it sends to, in TROUBLE and FAILED why it does not, with the remedy; else "".
    sent: messages that went out. waiting: those that still have to. dropped: those that were given up.
    clients: programs that are connected; None where there is no such thing.
    """

    state: OutputState
    says: str = ""
    sent: int = 0
    waiting: int = 0
    dropped: int = 0
    clients: int | None = None


class Output(Protocol):
    """Takes messages to other programs. No method raises, and only `close` waits.

    It starts when it is made. A failing one never disturbs recognition: it says so in its status.
    """

    @property
    def name(self) -> str:
        """Its section of the settings: "websocket"."""
        ...

    @property
    def status(self) -> OutputStatus:
        """A snapshot, derived from facts at this moment. Any thread."""
        ...

    def send(self, message: Message) -> None:
        """Take this message and return at once. They come in the order of their ids, from one thread at a time."""
        ...

    def close(self, timeout: float = 3.0) -> bool:
        """No more messages: wait up to `timeout` seconds until the last is out; True when it is. Any number of times.

        0 asks for the end without waiting for it.
        """
        ...


class Device(Protocol):
    """What an output writes to, on one thread; free to be slow. See `SendingThread`."""

    def open(self) -> str:
        """Get ready; returns a Sentence that says where messages go. May be called again after a failure.

        Raises:
            OutputError: it cannot be reached; the message holds the remedy.
        """
        ...

    def send(self, message: Message) -> None:
        """Send one message.

        Raises:
            RefusedError: it never will; it is given up, and the device stays open for the next.
            OutputError: it did not go out. The same message comes again after the device has been closed and opened
                anew.
        """
        ...

    def close(self) -> None:
        """Give back whatever `open` took. Called without `open`, too; never raises."""
        ...
