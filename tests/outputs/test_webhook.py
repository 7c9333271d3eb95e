"""The webhook, with servers on loopback that are well, slow, busy, lead elsewhere and refuse."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

import pytest
from made_up_messages import eventually, made

from handcam.outputs.output import OutputState
from handcam.outputs.webhook import missing, webhook


class Receiver:
    """A server that keeps requests and answers with the codes it was given, one after the other, and then with 204."""

    def __init__(self, port: int = 0) -> None:
        self.requests: list[tuple[str, dict[str, str], Any]] = []
        self.answers: list[tuple[int, dict[str, str]]] = []
        self.go = Event()
        self.go.set()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.go.wait(30)
                receiver.requests.append((self.path, dict(self.headers), json.loads(body)))
                code, headers = receiver.answers.pop(0) if receiver.answers else (204, {})
                self.send_response(code)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()

            def log_message(self, *facts: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *facts: Any) -> None:
                """A client that lost patience is no fault of the server."""

        self.server = Server(("127.0.0.1", port), Handler)
        self.site = f"http://127.0.0.1:{self.server.server_port}"

    @property
    def ids(self) -> list[int]:
        return [body["id"] for _, _, body in self.requests]


@contextmanager
def receiving(port: int = 0) -> Iterator[Receiver]:
    receiver = Receiver(port)
    thread = Thread(target=receiver.server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield receiver
    finally:
        receiver.go.set()
        receiver.server.shutdown()
        receiver.server.server_close()
        thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


def test_each_message_is_posted_in_order(receiver: Receiver) -> None:
    output = webhook(receiver.site + "/hooks/secret?key=1", token="geheim")
    told = [made(1), made(2, "taken_back"), made(3, "entered")]
    for message in told:
        output.send(message)
    assert output.close(20)
    assert [body for _, _, body in receiver.requests] == [message.as_json() for message in told]
    for number, (path, headers, _) in enumerate(receiver.requests, 1):
        assert path == "/hooks/secret?key=1"
        assert headers["Content-Type"] == "application/json"
        assert headers["Authorization"] == "Bearer geheim"
        assert headers["Idempotency-Key"] == f"s0-{number}"
    assert output.status.sent == 3
    assert missing() == ""


def test_without_a_token_none_is_sent_and_secrets_are_not_shown(receiver: Receiver) -> None:
    output = webhook(receiver.site + "/hooks/secret?key=1")
    eventually(lambda: output.status.state is OutputState.READY)
    assert output.status.says == f"Sent to {receiver.site}."
    output.send(made(1))
    assert output.close(20)
    assert "Authorization" not in receiver.requests[0][1]


@pytest.mark.parametrize("code", [408, 425, 429, 500, 503])
def test_a_busy_server_gets_the_message_again_under_the_same_key(receiver: Receiver, code: int) -> None:
    receiver.answers = [(code, {})]
    output = webhook(receiver.site)
    output.send(made(1))
    output.send(made(2))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert (
        output.status.says == f"{receiver.site} takes nothing at the moment ({code}). It is tried again; see its log."
    )
    eventually(lambda: output.status.sent == 2)
    assert receiver.ids == [1, 1, 2]
    assert len({headers["Idempotency-Key"] for _, headers, _ in receiver.requests}) == 2
    assert output.close(20)
    assert output.status.dropped == 0


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (400, "refused a message (400). Correct the address; see its log."),
        (404, "refused a message (404). Correct the address; see its log."),
        (401, "refuses the token, or misses one (401). Correct it."),
        (403, "refuses the token, or misses one (403). Correct it."),
    ],
)
def test_what_is_refused_is_given_up_and_said_and_the_rest_goes_on(receiver: Receiver, code: int, says: str) -> None:
    receiver.answers = [(code, {}), (code, {})]
    output = webhook(receiver.site, token="wrong")
    output.send(made(1))
    output.send(made(2))
    eventually(lambda: output.status.dropped == 2)
    assert (output.status.state, output.status.says) == (OutputState.TROUBLE, f"{receiver.site} {says}")
    output.send(made(3))
    eventually(lambda: output.status.state is OutputState.READY)
    assert receiver.ids == [1, 2, 3]
    assert output.close(20)
    assert (output.status.sent, output.status.dropped) == (1, 2)


@pytest.mark.parametrize("after", ["2", "date"])
def test_a_server_that_asks_for_time_gets_it(receiver: Receiver, after: str, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("handcam.outputs.webhook.monotonic", lambda: now[0])
    date = "Fri, 31 Dec 9999 23:59:59 GMT"
    receiver.answers = [(503, {"Retry-After": date if after == "date" else after})]
    output = webhook(receiver.site)
    output.send(made(1))
    busy = f"{receiver.site} is busy and wants to be asked later. It will be."
    eventually(lambda: output.status.says == busy)
    now[0] += 1.9 if after == "2" else 299.0
    assert output.status.says == busy
    assert receiver.ids == [1]
    now[0] += 2.0
    eventually(lambda: output.status.sent == 1)
    assert receiver.ids == [1, 1]
    assert output.close(20)


@pytest.mark.parametrize("after", ["soon", "-3", "٣", "1 Jan", "", "9" * 400])
def test_nonsense_in_retry_after_is_no_fault(receiver: Receiver, after: str) -> None:
    receiver.answers = [(429, {"Retry-After": after.encode().decode("latin-1")})]
    output = webhook(receiver.site)
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    if after != "9" * 400:  # which asks for the longest pause there is
        eventually(lambda: output.status.sent == 1)
    assert output.close(20)


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_no_redirection_is_followed_and_nothing_is_lost(receiver: Receiver, code: int) -> None:
    with receiving() as other:
        receiver.answers = [(code, {"Location": other.site + "/steal?x=secret"})]
        output = webhook(receiver.site, token="geheim")
        output.send(made(1))
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert output.status.says == f"{receiver.site} leads elsewhere: {other.site}. Set that address if it is right."
        eventually(lambda: output.status.sent == 1)
        assert other.requests == []
        assert receiver.ids == [1, 1]
        assert output.close(20)


def test_a_slow_server_holds_up_nobody_and_gets_the_message_again(receiver: Receiver) -> None:
    receiver.go.clear()
    output = webhook(receiver.site, timeout=0.3)
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == (
        f"{receiver.site} did not answer within 0.3 s. See whether it is up, or have more patience."
    )
    receiver.go.set()
    eventually(lambda: output.status.sent == 1)
    assert len({headers["Idempotency-Key"] for _, headers, _ in receiver.requests}) == 1
    assert output.close(20)


def test_a_server_that_is_down_gets_all_once_it_is_up() -> None:
    with receiving() as receiver:
        site, port = receiver.site, receiver.server.server_port
    output = webhook(site)
    for number in range(1, 21):
        output.send(made(number))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == f"{site} cannot be reached (Connection refused). Start it, or correct the address."
    assert output.status.waiting == 20
    with receiving(port) as again:
        eventually(lambda: output.status.sent == 20)
        assert again.ids == list(range(1, 21))
    assert output.close(20)


@contextmanager
def answering(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server that is none for HTTP: its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(20)
        ended = Event()

        def serve() -> None:
            while not ended.is_set():
                connection, _ = listener.accept()
                with connection:
                    if not ended.is_set():
                        answer(connection)

        thread = Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1]
        ended.set()
        socket.create_connection(listener.getsockname()).close()
        thread.join()


def test_what_does_not_speak_http_is_said() -> None:
    def greet(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(b"220 mail.example ESMTP\r\n")

    with answering(greet) as port:
        output = webhook(f"http://127.0.0.1:{port}")
        output.send(made(1))
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert output.status.says == (
            f"http://127.0.0.1:{port} does not answer in HTTP. Correct the address and its port."
        )
        assert output.close(20)


def test_one_that_hangs_up_is_said() -> None:
    with answering(lambda connection: None) as port:
        output = webhook(f"http://127.0.0.1:{port}")
        output.send(made(1))
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert "cannot be reached (" in output.status.says
        assert output.close(20)


@pytest.mark.parametrize(
    ("url", "token"),
    [
        ("", ""),
        ("digits", ""),
        ("http://127.0.0.1:port/", ""),
        ("http://127.0.0.1:1/a b", ""),
        ("http://127.0.0.1:1/\x7f", ""),
        ("http://127.0.0.1:1/ä", ""),
        ("http://[::1", ""),
        ("http://127.0.0.1:1/", "a\r\nHost: b"),
        ("http://127.0.0.1:1/", "😀"),
    ],
)
def test_an_address_or_token_that_makes_no_sense_is_said(url: str, token: str) -> None:
    output = webhook(url, token=token)
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == "The address or the token of the webhook holds what HTTP cannot carry. Correct it."
    assert output.close(20)


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "file:///etc/hostname"])
def test_nothing_but_http_is_spoken(url: str) -> None:
    output = webhook(url)
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert "cannot be reached (unknown url type" in output.status.says
    assert output.close(20)


def test_loopback_is_asked_without_the_proxy_of_the_environment(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with receiving() as proxy:
        monkeypatch.setenv("http_proxy", proxy.site)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        output = webhook(receiver.site)
        output.send(made(1))
        eventually(lambda: output.status.sent == 1)
        assert output.close(20)
        assert (receiver.ids, proxy.ids) == ([1], [])
        elsewhere = webhook("http://example.invalid/digits")
        elsewhere.send(made(1))
        eventually(lambda: elsewhere.status.sent == 1)
        assert elsewhere.close(20)
        assert proxy.requests[0][0] == "http://example.invalid/digits"
