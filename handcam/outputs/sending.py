"""A thread of its own for an output that may be slow: what gives it messages never waits."""

import logging
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic

from handcam.errors import OutputError, RefusedError
from handcam.outputs.message import Message
from handcam.outputs.output import Device, OutputState, OutputStatus
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

WAITS = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before each new try after a failure; the last one before all that follow."""
_DRAIN = 2.5  # s after `close` in which waiting messages may still be sent
_LIMIT = 1000  # messages that wait for their turn: with a digit a second, a quarter of an hour
_TEND = 1.0  # s without a message after which a connection is looked at


class SendingThread:
    """An Output that writes to a device, which is opened, used and closed on this thread alone. It starts at once.

    A message that did not go out stays the first in the queue until it has, or until the device refuses it for good.
    Where more wait than there is room for, the oldest are given up. What is given up is counted.
    """

    def __init__(
        self,
        name: str,
        device: Device,
        *,
        tend: Callable[[], None] | None = None,
        limit: int = _LIMIT,
        waits: tuple[float, ...] = WAITS,
    ) -> None:
        """name: the output's. limit: messages that may wait. waits: seconds before each new try.

        tend: called on the device's thread each second in which there is nothing to send, for a device that keeps a
        connection; raises OutputError where that is gone, and the device is opened anew.
        """
        self.name = name
        self._device = device
        self._tend = tend
        self._waiting: deque[Message] = deque()
        self._changed = Condition()
        self._limit, self._waits = limit, waits
        self._state, self._says = OutputState.STARTING, ""
        self._sent = self._dropped = self._tries = 0
        self._until: float | None = None
        self._tried_since_close = False
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
        """As `Output`. What is not out 3 s after the first call is given up, and so is what fails once more."""
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
                    self._state, self._says = OutputState.CLOSED, ""

    def _work(self) -> None:
        """Until all is sent and no more will come, or the time is up."""
        where = self._device.open()
        with self._changed:
            proven = not self._waiting or not self._tries
        if proven:  # after a failure to send, a device that opens proves nothing: a message has to go out
            self._note(OutputState.READY, where)
        while not self._is_at_end():
            if (message := self._next()) is not None:
                self._send(message, where)
            elif self._tend is not None:
                self._tend()
                self._tries = 0

    def _send(self, message: Message, where: str) -> None:
        try:
            self._device.send(message)
            self._note(OutputState.READY, where)
            sent = True
        except RefusedError as error:
            self._note(OutputState.TROUBLE, error.sentence)
            sent = False
        with self._changed:
            self._tries = 0
            if self._waiting and self._waiting[0] is message:
                self._waiting.popleft()
                self._sent, self._dropped = self._sent + sent, self._dropped + (not sent)
            else:  # it was given up meanwhile, and is counted so
                self._sent, self._dropped = self._sent + sent, self._dropped - sent

    def _next(self) -> Message | None:
        """The first that waits, which stays where it is; None at the end, or when it is time to tend."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._until is not None or bool(self._waiting), None if self._tend is None else _TEND
            )
            return self._waiting[0] if self._waiting else None

    def _rest(self) -> None:
        """Before the next try; ended at once by `close`."""
        wait = self._waits[min(self._tries, len(self._waits) - 1)]
        with self._changed:
            self._tries += 1
            self._tried_since_close = self._until is not None
            self._changed.wait_for(lambda: self._until is not None, wait)

    def _is_at_end(self) -> bool:
        """Whether it is closed, and all is sent or the time is up."""
        with self._changed:
            return self._until is not None and (not self._waiting or monotonic() >= self._until)

    def _is_over(self) -> bool:
        """Whether nothing is left to be tried: at the end, or closed and since then tried in vain."""
        return self._is_at_end() or self._tried_since_close

    def _note(self, state: OutputState, says: str) -> None:
        with self._changed:
            before, self._state, self._says = self._state, state, says
        if state is not before:
            log.info("%s: %s %s", self.name, state.value, says)
