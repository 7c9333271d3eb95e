"""One connection, and how much it takes."""

import asyncio
import socket
from collections.abc import Callable
from typing import Any, cast

from websockets.asyncio.connection import broadcast
from websockets.asyncio.server import ServerConnection

_KERNEL = 65536  # bytes that the system may keep for one client, so that a stalled one is noticed


class Client(ServerConnection):
    """A connection that never makes its server wait: what does not fit any more is told by `is_full`. Loop's thread.

    position: of the message it is given next. is_held: it may still ask for what it missed, and is given nothing.
    given: messages it was given. has_resumed: it asked. faults: what it said wrong.
    """

    def __init__(self, watch: "Watch", *args: Any, **kwargs: Any) -> None:
        """watch: is told of this connection."""
        super().__init__(*args, **kwargs)
        self.position = self.given = self.faults = 0
        self.is_held, self.has_resumed = True, False
        self._watch = watch
        self._full_since: float | None = None

    @property
    def is_full(self) -> bool:
        """Whether it has to take something before it is given more."""
        return self._full_since is not None or self.transport.is_closing()

    def stalled(self) -> float:
        """Seconds for which it has been full."""
        return 0.0 if self._full_since is None else self.loop.time() - self._full_since

    def say(self, text: bytes) -> None:
        """One message of JSON, written at once; what the system does not take is kept."""
        broadcast((self,), text, text=True)

    async def dismiss(self, code: int, reason: str, farewell: float) -> None:
        """Close, and cut the line where the other side does not answer within `farewell` seconds."""
        try:
            async with asyncio.timeout(farewell):
                await self.close(code, reason)
        except TimeoutError:
            pass
        finally:
            self.transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """As asyncio's Protocol."""
        super().connection_made(transport)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _KERNEL)
        self._watch.came(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """As asyncio's Protocol."""
        super().connection_lost(exc)
        self._watch.went(self)

    def pause_writing(self) -> None:
        """As asyncio's Protocol. Nor is it listened to, for the answers to its pings would pile up."""
        super().pause_writing()
        self._full_since = self.loop.time()
        self.transport.pause_reading()

    def resume_writing(self) -> None:
        """As asyncio's Protocol."""
        super().resume_writing()
        self._full_since = None
        if not self.transport.is_closing():
            self.transport.resume_reading()
        self._watch.has_room(self)


class Watch:
    """Whoever follows connections. Loop's thread."""

    def came(self, client: Client) -> None:
        """It is connected, and has said nothing yet."""

    def went(self, client: Client) -> None:
        """It is gone."""

    def has_room(self, client: Client) -> None:
        """It was full and is no more."""


def connecting(watch: Watch) -> type[ServerConnection]:
    """What makes a Client of each connection, as `serve` wants it."""

    def made(*args: Any, **kwargs: Any) -> Client:
        return Client(watch, *args, **kwargs)

    return cast(type[ServerConnection], cast(Callable[..., ServerConnection], made))
