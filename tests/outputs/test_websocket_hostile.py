"""Clients that stall, talk nonsense or never say what they want disturb neither handcam nor the others."""

import logging
import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic

import pytest
from websocket_clients import PATIENCE, address_of, client_of, heard, ids, port_of, served, wait_until
from websockets.client import ClientProtocol
from websockets.exceptions import ConnectionClosed, ConnectionClosedError
from websockets.sync.client import ClientConnection
from websockets.uri import parse_uri

from handcam.outputs.delivery import Delivery
from handcam.outputs.output import OutputState
from handcam.outputs.websocket.limits import Limits
from handcam.outputs.websocket.server import WebSocketOutput

LONG = "x" * 1000  # the name of a sign set, to fill what the system keeps for a client


def tell(delivery: Delivery, count: int) -> None:
    for number in range(count):
        delivery.tell("accepted", 0.0, digit=number % 10, sign_set=LONG)


@contextmanager
def stalled_client_of(output: WebSocketOutput) -> Iterator[socket.socket]:
    """A client that was let in and reads nothing."""
    with socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.settimeout(PATIENCE)
        line.connect(("127.0.0.1", port_of(output)))
        protocol = ClientProtocol(parse_uri(address_of(output)))
        protocol.send_request(protocol.connect())
        line.sendall(b"".join(protocol.data_to_send()))
        yield line


def code_at_the_end(client: ClientConnection) -> int | None:
    """With which its connection was closed."""
    with pytest.raises(ConnectionClosed) as end:
        while True:
            client.recv(timeout=PATIENCE)
    return end.value.rcvd.code if end.value.rcvd else None


def is_cut(line: socket.socket) -> bool:
    """Whether the other side ended this connection; waits for it."""
    line.settimeout(PATIENCE)
    try:
        while line.recv(65536):
            pass
    except ConnectionError:
        pass
    return True


def test_a_client_that_falls_behind_is_dropped_and_the_others_are_told_everything() -> None:
    with (
        served(limits=Limits(kept=50, hold=0, farewell=0.2)) as (output, delivery),
        stalled_client_of(output) as line,
        client_of(output) as client,
    ):
        heard(client)
        wait_until(lambda: output.status.clients == 2)
        told = 0
        deadline = monotonic() + PATIENCE
        while output.status.clients == 2:
            assert monotonic() < deadline, "it was never dropped"
            tell(delivery, 20)
            assert ids(client, 20) == list(range(told + 1, told + 21))
            told += 20
        assert output.status.clients == 1
        assert output.status.dropped > 50
        assert is_cut(line)


def test_a_client_that_takes_nothing_for_long_is_dropped_also_when_little_is_told() -> None:
    limits = Limits(hold=0, stall=0.5, farewell=0.2)
    with served(limits=limits) as (output, delivery), stalled_client_of(output) as line, client_of(output) as client:
        heard(client)
        wait_until(lambda: output.status.clients == 2)
        tell(delivery, 400)
        assert len(ids(client, 400)) == 400
        wait_until(lambda: output.status.clients == 1)
        tell(delivery, 1)
        assert ids(client, 1) == [401]
        assert is_cut(line)


def test_a_slow_client_that_reads_on_is_told_why_it_was_dropped() -> None:
    limits = Limits(kept=10, hold=0, farewell=PATIENCE)
    with served(limits=limits) as (output, delivery), client_of(output, max_queue=1) as client:
        heard(client)
        deadline = monotonic() + PATIENCE
        while output.status.clients:
            assert monotonic() < deadline, "it was never dropped"
            tell(delivery, 50)
        assert code_at_the_end(client) == 1013


def test_a_stalled_client_does_not_hold_up_the_end() -> None:
    with ExitStack() as stack:
        output, delivery = stack.enter_context(served(limits=Limits(hold=0, farewell=0.2)))
        stack.enter_context(stalled_client_of(output))
        wait_until(lambda: output.status.clients == 1)
        tell(delivery, 1000)
        assert output.close(PATIENCE)
        assert output.status.state is OutputState.CLOSED


def test_pings_of_a_client_that_reads_nothing_pile_up_nowhere() -> None:
    limits = Limits(hold=0, stall=0.5, farewell=0.2)
    with served(limits=limits) as (output, _), stalled_client_of(output) as line:
        wait_until(lambda: output.status.clients == 1)
        ping = b"\x89\xfd" + bytes(4) + bytes(125)
        line.settimeout(1.0)
        with pytest.raises(OSError):  # it is not read any more, and then cut
            for _ in range(20_000):
                line.sendall(ping * 100)
        wait_until(lambda: output.status.clients == 0)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (b"\x00\xff", "say it in JSON, as text"),
        ("nonsense", "this is not JSON"),
        ("[" * 4000, "this is not JSON"),
        ("9" * 4000, "the only thing to ask for"),
        ("[]", "the only thing to ask for"),
        ('{"event": "shutdown"}', "the only thing to ask for"),
        ('{"event": "resume"}', "after has to be"),
        ('{"event": "resume", "stream": "s", "after": true}', "after has to be"),
        ('{"event": "resume", "stream": "s", "after": -1}', "after has to be"),
        ('{"event": "resume", "stream": "s", "after": 1.5}', "after has to be"),
        ('{"event": "resume", "stream": "s", "after": 1e400}', "after has to be"),
        ('{"event": "resume", "stream": 5, "after": 1}', "stream has to be"),
        ('{"event": "resume", "stream": "' + "s" * 65 + '", "after": 1}', "stream has to be"),
        ('{"event": "resume", "stream": null, "after": 1}', "stream is missing"),
    ],
)
def test_nonsense_is_answered_and_the_fifth_time_it_is_the_end(said: str | bytes, answer: str) -> None:
    with served(limits=Limits(hold=0)) as (output, delivery), client_of(output) as client, client_of(output) as other:
        heard(client)
        heard(other)
        for _ in range(4):
            client.send(said)
            told = heard(client)
            assert (told["event"], told["says"].startswith(answer)) == ("error", True)
        tell(delivery, 1)
        assert ids(client, 1) == ids(other, 1) == [1]
        client.send(said)
        assert heard(client)["event"] == "error"
        assert code_at_the_end(client) == 1008
        tell(delivery, 1)
        assert ids(other, 1) == [2]


@pytest.mark.parametrize(("said", "code"), [("x" * 4097, 1009), (b"\xff" * 5000, 1009)])
def test_what_is_too_long_is_the_end(said: str | bytes, code: int) -> None:
    with served() as (output, _), client_of(output) as client:
        heard(client)
        client.send(said)
        assert code_at_the_end(client) == code


def test_text_that_is_none_is_the_end() -> None:
    with served() as (output, _), client_of(output) as client:
        heard(client)
        client.send(b"\xff\xfe", text=True)
        assert code_at_the_end(client) == 1007


def test_a_flood_of_nonsense_is_cut_short() -> None:
    with served() as (output, delivery), client_of(output, "/?after=0") as other:
        heard(other)
        with client_of(output) as client, pytest.raises(ConnectionClosedError):
            for _ in range(100_000):
                client.send("nonsense")
        tell(delivery, 1)
        assert ids(other, 1) == [1]


@pytest.mark.parametrize(
    "said",
    [
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(200),  # TLS, by mistake
        b"GET / HTTP/0.9\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: " + b"h" * 20_000 + b"\r\n\r\n",
        b"GET //[?token HTTP/1.1\r\nUpgrade: websocket\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n" + b"z" * 100_000,
        b"GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: short\r\n\r\n",
    ],
    ids=range(9),
)
def test_a_handshake_that_is_none_is_cut(said: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with (
        served(limits=Limits(handshake=2, farewell=0.2)) as (output, delivery),
        client_of(output, "/?after=0") as client,
    ):
        heard(client)
        with socket.create_connection(("127.0.0.1", port_of(output)), PATIENCE) as line:
            with suppress(ConnectionError):
                line.sendall(said)
            assert is_cut(line)
        tell(delivery, 1)
        assert ids(client, 1) == [1]
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_who_says_nothing_is_cut_and_too_many_of_them_at_once() -> None:
    limits = Limits(clients=2, handshakes=3, handshake=2, farewell=0.2)
    with served(limits=limits) as (output, delivery), ExitStack() as stack:
        client = stack.enter_context(client_of(output, "/?after=0"))
        heard(client)
        lines = [
            stack.enter_context(socket.create_connection(("127.0.0.1", port_of(output)), PATIENCE)) for _ in range(20)
        ]
        tell(delivery, 1)
        assert ids(client, 1) == [1]
        assert all(is_cut(line) for line in lines)
        assert output.status.clients == 1
        with client_of(output) as other:
            assert heard(other)["last_id"] == 1


def test_a_client_that_vanishes_is_noticed_by_its_silence() -> None:
    with served(limits=Limits(ping=0.3, farewell=0.2)) as (output, _), stalled_client_of(output) as line:
        wait_until(lambda: output.status.clients == 1)
        wait_until(lambda: output.status.clients == 0)
        assert is_cut(line)


def test_a_frame_that_breaks_the_protocol_is_the_end() -> None:
    with served() as (output, _), client_of(output) as client:
        heard(client)
        client.socket.sendall(b"\xff\xff\xff\xff" + bytes(10))
        assert code_at_the_end(client) == 1002


def test_half_a_message_and_then_nothing_is_nothing_to_the_others() -> None:
    with served() as (output, delivery), client_of(output, "/?after=0") as client:
        heard(client)
        with client_of(output) as other:
            heard(other)
            other.socket.sendall(b"\x01\x85" + bytes(4) + b"hello")  # the first part of several
            other.socket.shutdown(socket.SHUT_RDWR)
        tell(delivery, 1)
        assert ids(client, 1) == [1]
        wait_until(lambda: output.status.clients == 1)
