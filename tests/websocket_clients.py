"""A WebSocket output on a port of its own, and clients of it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import Any

from websockets.sync.client import ClientConnection, connect

from handcam.outputs.delivery import Delivery
from handcam.outputs.output import OutputState
from handcam.outputs.websocket.limits import Limits
from handcam.outputs.websocket.server import WebSocketOutput
from handcam.sentences import Sentence

PATIENCE = 20.0  # s, for a machine that is busy
TOKEN = "sesame-7f3a"


def wait_until(holds: Callable[[], bool]) -> None:
    """Until this holds; fails when it does not in a long time."""
    deadline = monotonic() + PATIENCE
    while not holds():
        assert monotonic() < deadline, "it never came true"
        sleep(0.005)


def address_of(output: WebSocketOutput) -> str:
    """Where it listens, once it does: ws://127.0.0.1:34567."""
    wait_until(lambda: output.status.state is OutputState.READY)
    says = output.status.says
    assert isinstance(says, Sentence)
    return says.facts["address"]


def port_of(output: WebSocketOutput) -> int:
    """The port it listens on, once it does."""
    return int(address_of(output).rpartition(":")[2])


@contextmanager
def served(
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    token: str = "",
    origins: tuple[str, ...] = (),
    page: bool = True,
    limits: Limits | None = None,
    waits: tuple[float, ...] = (0.05,),
) -> Iterator[tuple[WebSocketOutput, Delivery]]:
    """An output and what numbers its messages; closed afterwards."""
    output = WebSocketOutput(host, port, token=token, origins=origins, page=page, limits=limits, waits=waits)
    try:
        yield output, Delivery([output])
    finally:
        assert output.close(PATIENCE)


@contextmanager
def client_of(output: WebSocketOutput, path: str = "/", **options: Any) -> Iterator[ClientConnection]:
    """A client that is connected; its hello is still to be read."""
    with connect(address_of(output) + path, proxy=None, open_timeout=PATIENCE, close_timeout=1, **options) as client:
        yield client


def heard(client: ClientConnection) -> dict[str, Any]:
    """The next thing it is told."""
    told: dict[str, Any] = json.loads(client.recv(timeout=PATIENCE))
    return told


def ids(client: ClientConnection, count: int) -> list[int]:
    """Of the next messages."""
    told = [heard(client) for _ in range(count)]
    assert all("id" in message for message in told), told
    return [message["id"] for message in told]


def say(client: ClientConnection, **said: object) -> None:
    """Say this."""
    client.send(json.dumps(said))
