"""The kiosk's health, asked over loopback."""

import http.client
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from time import monotonic, sleep

import pytest

from handcam.errors import OutputError
from handcam.kiosk.health import HealthServer, Report, ask_health, in_words, report_of
from handcam.kiosk.station import StationStatus
from handcam.kiosk.view import Phase, Trouble
from handcam.outputs.output import OutputState, OutputStatus

FIELDS = {"ok", "phase", "trouble", "camera", "fps", "last_frame_age_s", "restarts", "uptime_s", "outputs", "version"}


def status(trouble: Trouble | None = None, says: str = "") -> StationStatus:
    phase = Phase.TROUBLE if trouble else Phase.READY
    return StationStatus(phase, trouble, says, "Desk Cam", 29.97, 0.0312, "CPU", 1, 0, False, 12.34)


@pytest.fixture
def serve() -> Iterator[Callable[..., HealthServer]]:
    made: list[HealthServer] = []

    def start(report: Callable[[], Report] = lambda: {"ok": True}, port: int = 0) -> HealthServer:
        made.append(HealthServer(port, report))
        return made[-1]

    yield start
    for server in made:
        assert server.close()
        assert server.close()


def raw(port: int, request: bytes) -> str:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        with suppress(OSError):  # answered and closed already
            connection.shutdown(socket.SHUT_WR)
        return connection.makefile("rb").read().decode()


def test_a_kiosk_that_is_well(serve: Callable[..., HealthServer]) -> None:
    outputs = {"mqtt": OutputStatus(OutputState.TROUBLE, "It is away. Start it.", sent=3)}
    server = serve(lambda: report_of(status(), outputs, version="1.2", restarts=2, speech="a voice", screen_age=0.1))
    told = ask_health(server.port)
    assert told.keys() >= FIELDS
    assert told["ok"] is True
    assert told["trouble"] is None
    assert (told["fps"], told["last_frame_age_s"], told["uptime_s"]) == (30.0, 0.03, 12.3)
    assert told["outputs"]["mqtt"] == {
        "state": "trying again",
        "sent": 3,
        "waiting": 0,
        "dropped": 0,
        "says": "It is away. Start it.",
    }
    words = "\n".join(in_words(told))
    assert words.startswith("The kiosk is well.")
    assert "Desk Cam, 30 pictures a second" in words
    assert "It is away. Start it." in words


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (report_of(status(Trouble.LOST, "It is gone. Plug it in."), {}, version="1"), "camera lost"),
        (report_of(status(), {}, version="1", screen_age=30.0), "screen stands still"),
    ],
)
def test_one_that_is_not(facts: Report, says: str, serve: Callable[..., HealthServer]) -> None:
    server = serve(lambda: facts)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", "/health")
    answer = connection.getresponse()
    assert answer.status == 503
    assert json.loads(answer.read())["ok"] is False
    connection.close()
    assert f"not well: {says}." in in_words(ask_health(server.port))[0]


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (b"GET /health HTTP/1.1\r\nHost: localhost:8766\r\n\r\n", 200),
        (b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n", 200),
        (b"GET /health?now HTTP/1.0\r\nhost: 127.0.0.1\r\n\r\n", 200),
        (b"GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403),
        (b"GET /health HTTP/1.1\r\nHost: evil.example:127.0.0.1\r\n\r\n", 403),
        (b"GET /health HTTP/1.1\r\n\r\n", 403),
        (b"POST /health HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        (b"nonsense\r\n\r\n", 400),
        (b"GET /health HTTP/1.1\r\nHost: localhost\r\n", 400),
        (b"\x00\xff" * 9000, 400),
    ],
)
def test_what_is_answered(request_: bytes, code: int, serve: Callable[..., HealthServer]) -> None:
    answer = raw(serve().port, request_)
    assert answer.startswith(f"HTTP/1.1 {code} ") or (code == 400 and not answer)


def test_a_caller_who_dawdles_holds_up_nobody_for_long(serve: Callable[..., HealthServer]) -> None:
    server = serve()
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as slow:
        stop = threading.Event()

        def drip() -> None:
            while not stop.wait(0.3):
                try:
                    slow.sendall(b"G")
                except OSError:
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        try:
            start = monotonic()
            assert ask_health(server.port, timeout=20)["ok"]
            assert monotonic() - start < 15
        finally:
            stop.set()
            thread.join()


@pytest.mark.logs
def test_a_report_that_fails_is_no_health(serve: Callable[..., HealthServer]) -> None:
    def fails() -> Report:
        raise ValueError("out of ideas")

    server = serve(fails)
    assert ask_health(server.port) == {"ok": False, "error": "ValueError"}
    assert ask_health(server.port)["ok"] is False, "it goes on"


def test_a_port_that_is_taken_is_tried_again(
    serve: Callable[..., HealthServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handcam.kiosk.health._AGAIN", 0.05)
    first = serve(lambda: {"ok": True, "who": 1})
    second = serve(lambda: {"ok": True, "who": 2}, first.port)
    port = first.port
    assert second.port == 0
    assert ask_health(port)["who"] == 1
    assert first.close()
    until = monotonic() + 10
    while not second.port and monotonic() < until:
        sleep(0.01)
    assert ask_health(port)["who"] == 2


def test_nobody_there_is_told_with_the_remedy(serve: Callable[..., HealthServer]) -> None:
    server = serve()
    port = server.port
    server.close()
    with pytest.raises(OutputError, match="Start it with `handcam kiosk`"):
        ask_health(port)
    foreign = serve(lambda: {"other": "program"})
    with pytest.raises(OutputError):
        ask_health(foreign.port)
