"""Who is let in to the WebSocket output, by token, web page and name; and the page that browsers are shown."""

import http.client
import logging
import re
from base64 import b64encode
from hashlib import sha256

import pytest
from websocket_clients import PATIENCE, TOKEN, address_of, client_of, heard, port_of, served
from websockets.datastructures import Headers
from websockets.exceptions import InvalidStatus
from websockets.http11 import Request

from handcam.outputs.websocket.gate import Gate, is_loopback
from handcam.outputs.websocket.limits import Limits
from handcam.outputs.websocket.server import WebSocketOutput


def request(path: str = "/", **headers: str) -> Request:
    """host: the Host header; underscores stand for hyphens."""
    named = Headers({"Host": "127.0.0.1:8765"})
    for name, value in headers.items():
        named.pop(name.title(), None)
        named[name.replace("_", "-").title()] = value
    return Request(path, named)


def status(output: WebSocketOutput, path: str = "/", **options: object) -> int:
    """Of the answer to a client; 101: it is let in."""
    try:
        with client_of(output, path, **options) as client:
            assert heard(client)["event"] == "hello"
    except InvalidStatus as refusal:
        return refusal.response.status_code
    return 101


def asked(output: WebSocketOutput, method: str, path: str, **headers: str) -> http.client.HTTPResponse:
    """The answer to a browser that wants a page."""
    connection = http.client.HTTPConnection("127.0.0.1", port_of(output), timeout=PATIENCE)
    try:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        answer.body = answer.read()  # type: ignore[attr-defined]
    finally:
        connection.close()
    return answer


@pytest.mark.parametrize(
    ("path", "headers", "code"),
    [
        ("/", {"Authorization": f"Bearer {TOKEN}"}, 101),
        ("/", {"Authorization": f"bearer  {TOKEN}"}, 101),
        (f"/?token={TOKEN}", {}, 101),
        (f"/?token={TOKEN}&after=0", {}, 101),
        ("/", {}, 401),
        ("/?token=", {}, 401),
        ("/", {"Authorization": f"Bearer {TOKEN}x"}, 401),
        ("/", {"Authorization": f"Basic {TOKEN}"}, 401),
        ("/?token=wrong", {}, 401),
        (f"/?token={TOKEN}&token={TOKEN}", {}, 401),
        (f"/?token={TOKEN}", {"Authorization": "Bearer wrong"}, 401),
        ("/?token=%ff%fe%00", {}, 401),
        ("/?" + "&".join(f"a{n}=1" for n in range(50)), {}, 401),
    ],
)
def test_only_who_knows_the_token_is_let_in(path: str, headers: dict[str, str], code: int) -> None:
    with served(token=TOKEN) as (output, _):
        assert status(output, path, additional_headers=headers) == code


def test_a_token_may_hold_any_character() -> None:
    gate = Gate("127.0.0.1", 8765, "schlüssel ✓", ())
    header = "Bearer " + "schlüssel ✓".encode().decode("latin-1")  # as the library reads a header in UTF-8
    assert gate.refusal_to_client(request(authorization=header)) is None
    assert gate.refusal_to_client(request("/?token=schl%C3%BCssel%20%E2%9C%93")) is None
    assert gate.refusal_to_client(request("/?token=schl%FCssel")) is not None


def test_a_token_is_never_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("websockets.handcam").setLevel(logging.DEBUG)  # somebody wants to know it all
    with served(token=TOKEN) as (output, _):
        assert status(output, f"/?token={TOKEN}") == 101
        assert status(output, additional_headers={"Authorization": f"Bearer {TOKEN}"}) == 101
        assert status(output, "/?token=wrong-7d1") == 401
        said = output.status.says
    ours = [record.getMessage() for record in caplog.records if record.name != "websockets.client"]
    told = "\n".join([*ours, said])
    assert "The token is missing or wrong" in told
    assert TOKEN not in told
    assert "wrong-7d1" not in told


@pytest.mark.parametrize(
    ("origin", "code"),
    [
        (None, 101),
        ("https://example.org", 101),
        ("HTTPS://Example.org/", 101),
        ("null", 101),
        ("https://example.org:444", 403),
        ("http://example.org", 403),
        ("https://evil.example", 403),
        ("https://example.org.evil.example", 403),
        ("http://127.0.0.1", 403),
        ("http://127.0.0.1:1", 403),
        ("", 403),
    ],
)
def test_only_pages_that_are_listed_may_connect(origin: str | None, code: int) -> None:
    with served(origins=("https://example.org/", "null")) as (output, _):
        headers = {} if origin is None else {"Origin": origin}
        assert status(output, additional_headers=headers) == code


def test_its_own_page_may_connect() -> None:
    with served() as (output, _):
        assert status(output, origin=address_of(output).replace("ws", "http")) == 101
        assert status(output, origin=f"http://localhost:{port_of(output)}") == 403, "by the name the server was called"


@pytest.mark.parametrize(
    ("host", "is_let_in"),
    [
        ("127.0.0.1:8765", True),
        ("localhost:8765", True),
        ("LocalHost:8765", True),
        ("[::1]:8765", True),
        ("127.0.0.1", False),
        ("127.0.0.1:80", False),
        ("evil.example:8765", False),
        ("127.0.0.1.evil.example:8765", False),
        ("", False),
    ],
)
def test_it_answers_to_no_foreign_name(host: str, is_let_in: bool) -> None:
    for listening in ("127.0.0.1", "localhost", "::1"):
        gate = Gate(listening, 8765, "", ())
        assert (gate.refusal_to_any(request(host=host)) is None) == is_let_in


def test_names_where_the_port_goes_without_saying_and_where_other_machines_connect() -> None:
    assert Gate("127.0.0.1", 80, "", ()).refusal_to_any(request(host="localhost")) is None
    assert Gate("192.0.2.1", 8765, TOKEN, ()).refusal_to_any(request(host="kiosk.example:8765")) is None
    assert [is_loopback(host) for host in ("127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "kiosk")] == (
        [True] * 3 + [False] * 3
    )


def test_two_origins_or_hosts_in_a_request_are_none() -> None:
    doubled = request()
    doubled.headers["Host"] = "127.0.0.1:8765"
    doubled.headers["Origin"] = "http://127.0.0.1:8765"
    doubled.headers["Origin"] = "https://evil.example"
    gate = Gate("127.0.0.1", 8765, "", ())
    assert gate.refusal_to_any(doubled) is not None
    assert gate.refusal_to_client(doubled) is not None


def test_a_foreign_name_does_not_even_see_the_page() -> None:
    with served() as (output, _):
        answer = asked(output, "GET", "/", Host="evil.example")
        assert answer.status == 403
        assert b"<html" not in answer.body  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("path", "code"),
    [("/?after=x", 400), ("/?stream=a", 400), ("/?after=3", 400), ("/?stream=a&after=-1", 400), ("/other", 404)],
)
def test_addresses_that_make_no_sense(path: str, code: int) -> None:
    with served() as (output, _):
        assert status(output, path) == code


def test_one_client_too_many_is_turned_away_until_another_goes() -> None:
    with served(limits=Limits(clients=2)) as (output, _):
        with client_of(output) as one, client_of(output) as other:
            heard(one)
            heard(other)
            assert status(output) == 503
        assert status(output) == 101


def test_browsers_are_shown_the_page_and_it_may_load_nothing_else() -> None:
    with served(token=TOKEN) as (output, _):
        answer = asked(output, "GET", "/")
        text = answer.body.decode()  # type: ignore[attr-defined]
        assert answer.status == 200
        assert answer.getheader("Content-Type") == "text/html; charset=utf-8"
        assert TOKEN not in text
        policy = answer.getheader("Content-Security-Policy") or ""
        for element in ("script", "style"):
            (inside,) = re.findall(rf"<{element}>(.*?)</{element}>", text, re.DOTALL)
            assert f"{element}-src 'sha256-{b64encode(sha256(inside.encode()).digest()).decode()}'" in policy
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert f"connect-src 'self' ws://127.0.0.1:{port_of(output)};" in policy
        assert not re.search(r"(src|href)=\"(?!data:,)|https?://", text), "the page loads nothing"
        assert asked(output, "POST", "/").status == 405
        assert asked(output, "GET", "/other").status == 404


def test_the_page_can_be_switched_off() -> None:
    with served(page=False) as (output, _):
        assert asked(output, "GET", "/").status == 426
        assert status(output) == 101


def test_a_name_cannot_add_rules_to_the_page() -> None:
    with served("0.0.0.0", token=TOKEN) as (output, _):
        answer = asked(output, "GET", "/", Host="a; script-src *")
        assert "*" not in (answer.getheader("Content-Security-Policy") or "*")
