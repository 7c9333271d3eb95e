"""The server itself: it takes an address, answers requests and hands clients to the audience."""

import asyncio
import errno
import logging
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import cast

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.frames import CloseCode
from websockets.http11 import Request, Response

from handcam.errors import OutputError
from handcam.outputs.websocket.audience import Audience
from handcam.outputs.websocket.client import Client, connecting
from handcam.outputs.websocket.gate import Gate, Refusal, in_address
from handcam.outputs.websocket.limits import Limits
from handcam.outputs.websocket.page import Page
from handcam.sentences import Sentence

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Door:
    """Where the server listens and whom it lets in, as `WebSocketOutput` is told. port 0: any that is free."""

    host: str
    port: int
    token: str
    origins: Iterable[str]
    page: bool


class Listening:
    """A server on one address. Loop's thread."""

    def __init__(self, door: Door, audience: Audience, limits: Limits) -> None:
        """audience: is given the clients."""
        self._door, self._audience, self._limits = door, audience, limits
        self._page = Page() if door.page else None
        self._server: Server | None = None
        self._gate = Gate(door.host, door.port, door.token, door.origins)

    async def open(self) -> Sentence:
        """Begin; returns where.

        Raises:
            OutputError: the address is not to be had.
        """
        door = self._door
        try:
            self._server = await self._made()
        except UnicodeError:  # it cannot be a name
            raise _refused(door, OSError(errno.EADDRNOTAVAIL, "no name")) from None
        except OSError as error:
            raise _refused(door, error) from None
        port = self._server.sockets[0].getsockname()[1]
        self._gate = Gate(door.host, port, door.token, door.origins)
        await self._server.start_serving()
        return Sentence("Programs connect to {address}", address=f"ws://{in_address(door.host)}:{port}")

    async def close(self) -> None:
        """Give clients the last there is, say goodbye, and cut those that do not answer."""
        server, self._server = self._server, None
        if server is None:
            return
        await self._audience.finish()
        server.close(code=CloseCode.GOING_AWAY, reason="handcam ends")
        try:
            async with asyncio.timeout(self._limits.farewell):
                await server.wait_closed()
        except TimeoutError:
            self._audience.cut()
            await server.wait_closed()

    async def _made(self) -> Server:
        limits = self._limits
        return await serve(
            self._handle,
            self._door.host,
            self._door.port,
            process_request=self._answer,
            server_header=None,
            compression=None,  # messages are short, and what is compressed takes longer
            open_timeout=limits.handshake,
            ping_interval=limits.ping,
            ping_timeout=limits.ping,
            close_timeout=limits.farewell,
            max_size=limits.message,
            max_queue=4,
            write_limit=16384,
            logger=_silent_about_requests(),
            create_connection=connecting(self._audience),
            start_serving=False,
        )

    async def _handle(self, connection: ServerConnection) -> None:
        await self._audience.serve(cast(Client, connection))

    def _answer(self, connection: ServerConnection, request: Request) -> Response | None:
        """None: it becomes a client, or the library says what is wrong with it."""
        refusal = self._gate.refusal_to_any(request)
        wants_page = "Upgrade" not in request.headers
        if refusal is None and request.path.partition("?")[0] != "/":
            refusal = Refusal(HTTPStatus.NOT_FOUND, "There is nothing here but /.")
        if refusal is None and not wants_page:
            refusal = self._gate.refusal_to_client(request)
        if refusal is None and not wants_page and self._audience.is_full:
            refusal = Refusal(HTTPStatus.SERVICE_UNAVAILABLE, "Too many clients are connected. Try again later.")
        if refusal is not None:
            return _turned_away(connection, refusal)
        if wants_page and self._page is not None and request.method == "GET":
            return self._page.response(request.headers.get_all("Host")[0] if "Host" in request.headers else "")
        return None


def _turned_away(connection: ServerConnection, refusal: Refusal) -> Response:
    log.info("%s was turned away: %s", (connection.remote_address or ("somebody",))[0], refusal.says)
    response = connection.respond(refusal.status, f"{refusal.says}\n")
    if refusal.status is HTTPStatus.UNAUTHORIZED:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _refused(door: Door, error: OSError) -> OutputError:
    """Why there can be no server at this address, with the remedy."""
    if error.errno == errno.EADDRINUSE:
        return OutputError("Port {port} is taken by another program. Close it, or choose another port.", port=door.port)
    if error.errno == errno.EACCES:
        return OutputError("Port {port} is reserved by the system. Choose one above 1023.", port=door.port)
    if error.errno is None or error.errno == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror):
        return OutputError("{host} is no address of this machine. Choose 127.0.0.1 or one that is.", host=door.host)
    return OutputError(
        "The WebSocket server cannot start ({reason}). Choose another address or port.", reason=error.strerror
    )


def _silent_about_requests() -> logging.Logger:
    """For the library, whose records of requests hold tokens."""
    quiet = logging.getLogger("websockets.handcam")
    quiet.setLevel(logging.ERROR)
    return quiet
