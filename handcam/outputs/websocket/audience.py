"""Giving every client what it has not had yet, in order, and dropping those that do not take it."""

import asyncio
import logging

from websockets.exceptions import ConnectionClosed
from websockets.frames import CloseCode

from handcam.outputs.websocket import phrases
from handcam.outputs.websocket.client import Client, Watch
from handcam.outputs.websocket.gate import wish_in
from handcam.outputs.websocket.history import History, Wish
from handcam.outputs.websocket.limits import Limits
from handcam.outputs.websocket.phrases import MisunderstoodError

log = logging.getLogger(__name__)

_AT_ONCE = 64  # messages for one client before the others have their turn


class Audience(Watch):
    """The clients. Loop's thread, but for the counts, which any may read.

    sent: messages that at least one client was given. given_up: messages that clients which were dropped had not had.
    """

    def __init__(self, history: History, limits: Limits) -> None:
        """history: where messages come from. A loop has to run."""
        self.sent = self.given_up = 0
        self._history, self._limits = history, limits
        self._loop = asyncio.get_running_loop()
        self._connections: set[Client] = set()
        self._clients: set[Client] = set()
        self._dismissed: set[asyncio.Task[None]] = set()
        self._given_until = history.extent.end

    @property
    def count(self) -> int:
        """Clients that are connected."""
        return len(self._clients)

    @property
    def is_full(self) -> bool:
        """Whether the next client has to be turned away."""
        return self.count >= self._limits.clients

    @property
    def waiting(self) -> int:
        """Messages that the client which is furthest behind still has to be given."""
        end = self._history.extent.end
        return max((end - client.position for client in tuple(self._clients)), default=0)

    def came(self, client: Client) -> None:
        """As `Watch`: one connection too many is cut at once."""
        self._connections.add(client)
        if len(self._connections) > self._limits.clients + self._limits.handshakes:
            client.transport.abort()

    def went(self, client: Client) -> None:
        """As `Watch`."""
        self._connections.discard(client)
        self._clients.discard(client)

    def has_room(self, client: Client) -> None:
        """As `Watch`."""
        if client in self._clients:
            self._feed(client)

    async def serve(self, client: Client) -> None:
        """From hello until it goes."""
        extent = self._history.extent
        client.position = extent.end
        self._clients.add(client)
        client.say(phrases.hello(extent))
        self._heed(client, wish_in(client.request.path) if client.request else None)
        held = self._loop.call_later(self._limits.hold, self._release, client)
        try:
            async for text in client:
                self._heed(client, text)
        except ConnectionClosed:
            log.debug("a client went without a word")
        finally:
            held.cancel()
            self._clients.discard(client)

    def feed(self) -> None:
        """Give all clients what there is, as far as they take it."""
        for client in tuple(self._clients):
            self._feed(client)

    def sweep(self) -> None:
        """Drop those that have taken nothing for too long. To be called about once a second."""
        for client in tuple(self._clients):
            if client.stalled() > self._limits.stall:
                self._drop(client, CloseCode.TRY_AGAIN_LATER, "too slow")

    async def finish(self) -> None:
        """Give them the last there is, for a moment; then cut whatever is no client."""
        for client in tuple(self._clients):
            client.is_held = False
        until = self._loop.time() + self._limits.farewell
        self.feed()
        while self.waiting and self._loop.time() < until:
            await asyncio.sleep(0.01)
        for connection in self._connections - self._clients:
            connection.transport.abort()

    def cut(self) -> None:
        """All that are still connected, without a word."""
        for connection in tuple(self._connections):
            connection.transport.abort()

    def _feed(self, client: Client) -> None:
        texts = self._history.after(client.position, _AT_ONCE)
        if texts is None:
            self._drop(client, CloseCode.TRY_AGAIN_LATER, "too slow")
            return
        if client.is_held:
            return
        for text in texts:
            if client.is_full:
                return
            client.say(text)
            client.position += 1
            client.given += 1
            if client.position > self._given_until:
                self.sent, self._given_until = self.sent + 1, client.position
        if len(texts) == _AT_ONCE:
            self._loop.call_soon(self.has_room, client)

    def _release(self, client: Client) -> None:
        """It had its chance to ask for what it missed."""
        client.is_held = False
        self.has_room(client)

    def _heed(self, client: Client, asked: Wish | str | bytes | None) -> None:
        """What it asked for in its address, or said."""
        if asked is None or client not in self._clients:  # it may have been dropped, and have said more before
            return
        try:
            self._resume(client, asked if isinstance(asked, Wish) else phrases.understood(asked))
        except MisunderstoodError as error:
            client.faults += 1
            client.say(phrases.error(str(error)))
            if client.faults >= self._limits.faults:
                self._drop(client, CloseCode.POLICY_VIOLATION, "not understood")

    def _resume(self, client: Client, wish: Wish) -> None:
        """Go on where the client wants to; without waiting, so that nothing comes between.

        Raises:
            MisunderstoodError: that would break the order of what it had, or there is no such place.
        """
        if client.has_resumed:
            raise MisunderstoodError("resume is for once in a connection")
        if client.given:
            raise MisunderstoodError("too late: messages were sent. Connect with ?stream=...&after=... in the address")
        place = self._history.place(wish)
        if place is None:
            raise MisunderstoodError("there is no message of this id yet")
        if place.gap:
            client.say(phrases.gap(self._history.extent, wish))
        client.position, client.is_held, client.has_resumed = place.position, False, True
        self._feed(client)

    def _drop(self, client: Client, code: CloseCode, reason: str) -> None:
        self._clients.discard(client)
        self.given_up += self._history.extent.end - client.position
        log.info("a client was dropped: %s", reason)
        task = self._loop.create_task(client.dismiss(code, reason, self._limits.farewell))
        self._dismissed.add(task)
        task.add_done_callback(self._dismissed.discard)
