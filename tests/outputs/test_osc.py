"""Open Sound Control, with a receiver on loopback."""

import socket
from collections.abc import Iterator

import pytest
from made_up_messages import eventually, made
from pythonosc.osc_message import OscMessage

from handcam.outputs.message import Kind
from handcam.outputs.osc import missing, osc
from handcam.outputs.output import OutputState


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.bind(("127.0.0.1", 0))
        receiver.settimeout(20)
        yield receiver


def received(receiver: socket.socket) -> tuple[str, list[object]]:
    message = OscMessage(receiver.recv(4096))
    return message.address, list(message.params)


KINDS: tuple[tuple[Kind, list[object]], ...] = (
    ("accepted", [3, 3, "v", pytest.approx(0.9)]),
    ("taken_back", [3, 3]),
    ("cleared", [3]),
    ("entered", ["007", 3]),
)


@pytest.mark.parametrize(("kind", "arguments"), KINDS)
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_message_is_a_datagram(receiver: socket.socket, host: str, kind: Kind, arguments: list[object]) -> None:
    output = osc(host, receiver.getsockname()[1], "/handcam")
    output.send(made(3, kind))
    assert received(receiver) == (f"/handcam/{kind}", arguments)
    assert output.close(20)
    assert output.status.sent == 1


def test_facts_that_are_unknown_keep_the_arguments_types(receiver: socket.socket) -> None:
    output = osc("127.0.0.1", receiver.getsockname()[1], "/a/b/")
    output.send(made(1, confidence=None, handshape=""))
    output.send(made(2, confidence=1, digit=10))
    assert received(receiver) == ("/a/b/accepted", [1, 1, "", 0.0])
    _, (digit, _, _, confidence) = received(receiver)
    assert (digit, confidence, type(confidence)) == (10, 1.0, float)
    assert output.close(20)


def test_it_is_honest_about_what_it_cannot_know() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    output = osc("127.0.0.1", port, "/handcam")
    for number in range(1, 4):
        output.send(made(number))
    eventually(lambda: output.status.sent == 3)
    assert output.status.says == f"Sent to 127.0.0.1, port {port}, by UDP: nobody confirms that it arrives."
    assert output.close(20)
    assert missing() == ""


@pytest.mark.parametrize("host", ["::zz", "x" * 64, "a..b"])
def test_a_machine_that_is_not_found_is_said(host: str) -> None:
    output = osc(host, 9000, "/handcam")
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says.startswith(f'The machine "{host}" is not found (')
    assert output.status.says.endswith("Correct the address, or connect to its network.")
    assert output.close(20)
