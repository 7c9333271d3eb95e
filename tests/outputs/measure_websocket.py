"""How fast and how surely clients of the WebSocket output are told.

`PYTHONPATH=. python tests/outputs/measure_websocket.py [--digits 500] [--rate 25] [--many 10000]` prints a JSON line:

latency: from `Output.send` to the text in a client's hands, in ms, over `digits` at `rate` a second, for 50 clients in
another process. One of them reads nothing: what the system takes for it is filled before, and dropped_at is the digit
at which the server gave it up.
delivery: `many` digits, 500 a second, to 5 clients in another process that cut their line again and again and ask for
what they missed, in the address and by message in turns: lost, doubled and out of order, of all five; drops: how often
they came back; gaps and late: answers that they could not go on from.
"""

import argparse
import asyncio
import json
import multiprocessing
import random
import socket
import sys
from contextlib import suppress
from itertools import pairwise
from multiprocessing.connection import Connection
from selectors import EVENT_READ, DefaultSelector
from time import monotonic, sleep
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.client import ClientProtocol
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode
from websockets.uri import parse_uri

from handcam.outputs.delivery import Delivery
from handcam.outputs.output import OutputState
from handcam.outputs.websocket.server import WebSocketOutput
from handcam.sentences import Sentence

_CLIENTS, _DROPPERS = 50, 5
_FILL = 1500  # digits before the first that is counted
_BURST, _RATE = 20, 500  # digits at once; a second
_PATIENCE = 120.0  # s
_Heard = list[tuple[int, float]]


class _Listener:
    """A client that does as little as possible, so that 50 of them in one process wait for one another but little."""

    def __init__(self, address: str, room: int | None = None) -> None:
        """room: bytes that the system may keep for it."""
        self.heard: _Heard = []
        self.line = socket.socket()
        if room is not None:
            self.line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, room)
        host, _, port = address.removeprefix("ws://").partition(":")
        self.line.connect((host, int(port)))
        self._protocol = ClientProtocol(parse_uri(address))
        self._protocol.send_request(self._protocol.connect())
        self.line.sendall(b"".join(self._protocol.data_to_send()))

    def take(self, data: bytes, now: float) -> None:
        """Look into what came at this time."""
        self._protocol.receive_data(data)
        for event in self._protocol.events_received():
            if isinstance(event, Frame) and event.opcode is Opcode.TEXT:
                said = json.loads(bytes(event.data))
                if "id" in said:
                    self.heard.append((said["id"], now))
        self.line.sendall(b"".join(self._protocol.data_to_send()))  # answers to pings


def _listeners(address: str, last: int) -> list[_Heard]:
    """What all but one hear until the last digit; that one reads nothing."""
    stalled = _Listener(address, 4096)
    listeners = [_Listener(address) for _ in range(_CLIENTS - 1)]
    with DefaultSelector() as selector:
        for listener in listeners:
            selector.register(listener.line, EVENT_READ, listener)
        while any(not one.heard or one.heard[-1][0] < last for one in listeners):
            came = []
            for key, _ in selector.select():
                data = key.data.line.recv(65536)
                came.append((key.data, data, monotonic()))
            for listener, data, now in came:
                listener.take(data, now)
    for listener in (stalled, *listeners):
        listener.line.close()
    return [listener.heard for listener in listeners]


class _Dropper:
    """A client that cuts its line at moments of chance and comes back."""

    def __init__(self, address: str, last: int, seed: int) -> None:
        self.heard: _Heard = []
        self.drops = self.gaps = self.late = 0
        self._address, self._last, self._rng = address, last, random.Random(seed)
        self._stream = ""

    async def run(self) -> None:
        while not self._has_all():
            by_address = bool(self.heard) and self._rng.random() < 0.5
            asked = f"/?stream={self._stream}&after={self.heard[-1][0]}" if by_address else ""
            with suppress(OSError, ConnectionClosed, TimeoutError):
                async with connect(self._address + asked, proxy=None, compression=None) as server:
                    if not by_address:
                        await self._ask(server)
                    with suppress(TimeoutError):
                        async with asyncio.timeout(self._rng.uniform(0.01, 0.4)):
                            await self._hear(server)
                    self.drops += not self._has_all()
                    server.transport.abort()
            await asyncio.sleep(self._rng.uniform(0, 0.1))

    async def _ask(self, server: ClientConnection) -> None:
        had = {"stream": self._stream, "after": self.heard[-1][0]} if self.heard else {"after": 0}
        await server.send(json.dumps({"event": "resume", **had}))

    async def _hear(self, server: ClientConnection) -> None:
        while not self._has_all():
            said = json.loads(await server.recv())
            self.gaps += said["event"] == "gap"
            if said["event"] == "error":
                self.late += 1
                return
            if "id" in said:
                self._stream = said["stream"]
                self.heard.append((said["id"], 0.0))

    def _has_all(self) -> bool:
        return bool(self.heard) and self.heard[-1][0] >= self._last


async def _droppers(address: str, last: int) -> list[_Dropper]:
    droppers = [_Dropper(address, last, seed) for seed in range(_DROPPERS)]
    await asyncio.gather(*(dropper.run() for dropper in droppers))
    return droppers


def _clients(kind: str, address: str, last: int, answers: Connection) -> None:
    """The other process."""
    if kind == "listeners":
        answers.send(_listeners(address, last))
        return
    facts = [(one.heard, one.drops, one.gaps, one.late) for one in asyncio.run(_droppers(address, last))]
    answers.send(facts)


class _Room:
    """An output, and clients of it in another process."""

    def __init__(self, kind: str, last: int, count: int) -> None:
        self.output = WebSocketOutput("127.0.0.1", 0)
        while self.output.status.state is not OutputState.READY:
            sleep(0.01)
        says = self.output.status.says
        assert isinstance(says, Sentence)
        self._answers, theirs = multiprocessing.Pipe()
        arguments = (kind, says.facts["address"], last, theirs)
        self._process = multiprocessing.get_context("spawn").Process(target=_clients, args=arguments)
        self._process.start()
        until = monotonic() + _PATIENCE
        while (self.output.status.clients or 0) < count and monotonic() < until:
            sleep(0.01)
        sleep(1.0)

    def answer(self) -> Any:
        if not self._answers.poll(_PATIENCE):
            self._process.kill()
            raise TimeoutError("the clients never had the last digit")
        answer = self._answers.recv()
        self._process.join()
        self.output.close()
        return answer


def measure_latency(digits: int, rate: float) -> dict[str, object]:
    """The first bar."""
    room = _Room("listeners", _FILL + digits, _CLIENTS)
    delivery, sent, dropped_at = Delivery([room.output]), dict[int, float](), 0
    for number in range(_FILL):
        delivery.tell("accepted", monotonic(), digit=number % 10, sign_set="asl")
        sleep(0.002)
    sleep(1.0)
    for number in range(digits):
        sleep(random.uniform(0.5, 1.5) / rate)
        before = monotonic()
        told = delivery.tell("accepted", before, digit=3, handshape="w", confidence=0.98, slot=0, sign_set="asl")
        sent[told.id] = before
        if not dropped_at and (room.output.status.clients or 0) < _CLIENTS:
            dropped_at = number + 1
    heard = room.answer()
    took = sorted((now - sent[id_]) * 1000 for one in heard for id_, now in one if id_ in sent)
    parts = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}
    figures = {name: round(took[min(int(len(took) * part), len(took) - 1)], 2) for name, part in parts.items()}
    return {**figures, "told": len(took), "missing": digits * len(heard) - len(took), "dropped_at": dropped_at}


def measure_delivery(many: int) -> dict[str, int]:
    """The second bar."""
    room = _Room("droppers", many, 1)
    delivery = Delivery([room.output])
    for number in range(many):
        delivery.tell("accepted", monotonic(), digit=number % 10)
        if number % _BURST == 0:
            sleep(_BURST / _RATE)
    told = dict.fromkeys(("lost", "doubled", "out_of_order", "drops", "gaps", "late"), 0)
    for heard, drops, gaps, late in room.answer():
        ids = [id_ for id_, _ in heard]
        told["lost"] += many - len(set(ids))
        told["doubled"] += len(ids) - len(set(ids))
        told["out_of_order"] += sum(later <= earlier for earlier, later in pairwise(ids))
        told["drops"] += drops
        told["gaps"] += gaps
        told["late"] += late
    return told


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--digits", type=int, default=500)
    parser.add_argument("--rate", type=float, default=25.0)
    parser.add_argument("--many", type=int, default=10_000)
    chosen = parser.parse_args()
    figures = {"latency": measure_latency(chosen.digits, chosen.rate), "delivery": measure_delivery(chosen.many)}
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
