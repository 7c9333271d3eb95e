"""A thread of its own for an output that may be slow: what gives it messages never waits."""

import logging
from collections import deque
from threading import Condition, Thread
from time import monotonic

from handcam.errors import OutputError
from handcam.outputs.message import Message
from handcam.outputs.output import Device, OutputState, OutputStatus
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

WAITS = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before each new try after a failure; the last one before all that follow."""
_DRAIN = 3.0  # s after `close` in which waiting messages may still be sent
_LIMIT = 1000  # messages that wait for their turn: with a digit a second, a quarter of an hour


class SendingThread:
    """An Output that writes to a device, which is opened, used and closed on this thread alone. It starts at once.

    A message that did not go out stays the first in the queue until it has. Where more wait than there is room for, the
    oldest are given up and counted.
    """

    def __init__(self, name: str, device: Device, *, limit: int = _LIMIT, waits: tuple[float, ...] = WAITS) -> None:
        """name: the output's. limit: messages that may wait. waits: seconds before each new try."""
        self.name = name
        self._device = device
        self._waiting: deque[Message] = deque()
        self._changed = Condition()
        self._limit, self._waits = limit, waits
        self._state, self._says = OutputState.STARTING, ""
        self._sent = self._dropped = self._tries = 0
        self._until: float | None = None
        self._thread = Thread(target=self._run, name=f"handcam-{name}", daemon=True)
        self._thread.start()

    @property
    def status(self) -> OutputStatus:
        """As `Output`."""
        with self._changed:
            return OutputStatus(self._state, self._says, self._sent, len(self._waiting), self._dropped)

    def send(self, message: Message) -> None:
        """As `Output`."""
        with self._changed:
            if self._until is not None or self._state in (OutputState.FAILED, OutputState.CLOSED):
                self._dropped += 1
                return
            if len(self._waiting) >= self._limit:
                self._waiting.popleft()
                self._dropped += 1
            self._waiting.append(message)
            self._changed.notify_all()

    def close(self, timeout: float = 3.0) -> bool:
        """As `Output`."""
        with self._changed:
            self._until = self._until or monotonic() + _DRAIN
            self._changed.notify_all()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            while not self._is_over():
                try:
                    self._work()
                    return
                except OutputError as error:
                    self._note(OutputState.TROUBLE, error.sentence)
                    self._device.close()
                    self._rest()
        except Exception as error:
            log.exception("the output %s failed", self.name)
            says = Sentence(
                "Something went wrong inside handcam ({reason}). Switch the output off and on.", reason=error
            )
            self._note(OutputState.FAILED, says)
        finally:
            self._device.close()
            with self._changed:
                self._dropped += len(self._waiting)
                self._waiting.clear()
                if self._state is not OutputState.FAILED:
                    self._state = OutputState.CLOSED

    def _work(self) -> None:
        """Until all is sent and no more will come, or the time is up."""
        self._note(OutputState.READY, self._device.open())
        while (message := self._next()) is not None:
            self._device.send(message)
            with self._changed:
                self._sent, self._tries = self._sent + 1, 0
                if self._waiting and self._waiting[0] is message:  # not where it was given up meanwhile
                    self._waiting.popleft()

    def _next(self) -> Message | None:
        """The first that waits, which stays where it is; None at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._until is not None or bool(self._waiting))
            if not self._waiting or (self._until is not None and monotonic() >= self._until):
                return None
            return self._waiting[0]

    def _rest(self) -> None:
        """Before the next try; ended at once by `close`."""
        wait = self._waits[min(self._tries, len(self._waits) - 1)]
        self._tries += 1
        with self._changed:
            self._changed.wait_for(lambda: self._until is not None, wait)

    def _is_over(self) -> bool:
        """Whether nothing is left to be tried: closed, with nothing waiting, no time, or a try since in vain."""
        with self._changed:
            return self._until is not None and (not self._waiting or monotonic() >= self._until or self._tries > 1)

    def _note(self, state: OutputState, says: str) -> None:
        with self._changed:
            before, self._state, self._says = self._state, state, says
        if state is not before:
            log.info("%s: %s %s", self.name, state.value, says)
