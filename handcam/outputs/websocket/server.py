"""The output: a WebSocket server on a thread of its own."""

import asyncio
import logging
from collections.abc import Iterable
from threading import Lock, Thread

from handcam.errors import OutputError
from handcam.outputs.message import Message
from handcam.outputs.output import OutputState, OutputStatus
from handcam.outputs.sending import WAITS
from handcam.outputs.websocket.audience import Audience
from handcam.outputs.websocket.gate import is_loopback
from handcam.outputs.websocket.history import History
from handcam.outputs.websocket.limits import Limits
from handcam.outputs.websocket.listening import Door, Listening
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

_SWEEP = 1.0  # s between looks at which clients have stalled


class WebSocketOutput:
    """An Output that clients connect to; docs/websocket.md is what they are told. It starts at once.

    `send` writes down what is told and wakes the thread with the server, which gives it to the clients: no client, nor
    their number, is ever waited for. Where nobody is connected messages are kept for those that come back.
    """

    name = "websocket"

    def __init__(
        self,
        host: str,
        port: int,
        *,
        token: str = "",
        origins: Iterable[str] = (),
        page: bool = True,
        limits: Limits | None = None,
        waits: tuple[float, ...] = WAITS,
    ) -> None:
        """host, port: where to listen; port 0 is any that is free.

        token: what clients have to know; "" for nothing, on this machine alone. origins: of web pages that may connect.
        page: whether browsers that ask are shown the example page. waits: seconds before each new try.
        """
        self._door = Door(host, port, token, tuple(origins), page)
        self._limits, self._waits = limits or Limits(), waits
        self._history = History(self._limits.kept)
        self._lock = Lock()
        self._state, self._says = OutputState.STARTING, ""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._audience: Audience | None = None
        self._over = asyncio.Event()  # belongs to the loop once that runs
        self._is_closing = self._is_woken = False
        self._refused = 0
        self._thread = Thread(target=self._run, name=f"handcam-{self.name}", daemon=True)
        self._thread.start()

    @property
    def status(self) -> OutputStatus:
        """As `Output`. dropped: messages that clients which were too slow did not get."""
        with self._lock:
            state, says, audience, refused = self._state, self._says, self._audience, self._refused
        if audience is None:
            return OutputStatus(state, says, dropped=refused, clients=0)
        dropped = audience.given_up + refused
        return OutputStatus(state, says, audience.sent, audience.waiting, dropped, audience.count)

    def send(self, message: Message) -> None:
        """As `Output`."""
        with self._lock:
            if self._is_closing:
                self._refused += 1
                return
            self._history.add(message)
            if self._loop is not None and not self._is_woken:
                self._is_woken = True
                self._loop.call_soon_threadsafe(self._feed)

    def close(self, timeout: float = 3.0) -> bool:
        """As `Output`."""
        with self._lock:
            self._is_closing = True
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _feed(self) -> None:
        with self._lock:
            self._is_woken = False
        if self._audience is not None:
            self._audience.feed()

    def _run(self) -> None:
        try:
            asyncio.run(self._work())
        except Exception as error:
            log.exception("the output %s failed", self.name)
            says = Sentence(
                "Something went wrong inside handcam ({reason}). Switch the output off and on.", reason=error
            )
            self._note(OutputState.FAILED, says)
        finally:
            with self._lock:
                self._is_closing, self._loop = True, None
                if self._state is not OutputState.FAILED:
                    self._state, self._says = OutputState.CLOSED, ""

    async def _work(self) -> None:
        """Until `close`."""
        audience = Audience(self._history, self._limits)
        with self._lock:
            self._loop, self._audience = asyncio.get_running_loop(), audience
            if self._is_closing:
                self._over.set()
        try:
            if not is_loopback(self._door.host) and not self._door.token:
                says = Sentence("Other machines can reach {host}: choose a token, or 127.0.0.1.", host=self._door.host)
                self._note(OutputState.FAILED, says)
                return
            listening = Listening(self._door, audience, self._limits)
            if await self._opened(listening):
                while not await self._is_over(_SWEEP):
                    audience.sweep()
            await listening.close()
        finally:
            with self._lock:
                self._loop = None

    async def _opened(self, listening: Listening) -> bool:
        """Try until there is a server; False where the end came first."""
        tries = 0
        while not self._over.is_set():
            try:
                self._note(OutputState.READY, await listening.open())
                return True
            except OutputError as error:
                self._note(OutputState.TROUBLE, error.sentence)
                await self._is_over(self._waits[min(tries, len(self._waits) - 1)])
                tries += 1
        return False

    async def _is_over(self, seconds: float) -> bool:
        """Whether `close` was called, within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await self._over.wait()
        except TimeoutError:
            return False
        return True

    def _note(self, state: OutputState, says: str) -> None:
        with self._lock:
            before, self._state, self._says = self._state, state, says
        if state is not before:
            log.info("%s: %s %s", self.name, state.value, says)
