"""Who is let in: by the name they call this machine, by the web page they come from, by the token they know."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import parse_qs

from websockets.datastructures import Headers
from websockets.http11 import Request

from handcam.outputs.websocket.history import Wish
from handcam.outputs.websocket.phrases import MisunderstoodError, wish_for

_BEARER = "bearer "
_FIELDS = 10  # in an address


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why somebody is turned away. says: never holds what they sent."""

    status: HTTPStatus
    says: str


class Gate:
    """Looks at a request and at nothing else. Any thread."""

    def __init__(self, host: str, port: int, token: str, origins: Iterable[str]) -> None:
        """host, port: where the server listens. token: "" for none. origins: of web pages that may connect."""
        self._token = token.encode()
        self._origins = frozenset(_tidied(origin) for origin in origins)
        self._names = _names_of(host, port) if is_loopback(host) else None

    def refusal_to_any(self, request: Request) -> Refusal | None:
        """Whether the page, too, is out of question: a name of this machine that is none.

        A web page elsewhere can give a name of its own the address 127.0.0.1, and would count as coming from here.
        """
        if self._names is None or _only(request.headers, "Host").lower() in self._names:
            return None
        return Refusal(HTTPStatus.FORBIDDEN, "Call this server 127.0.0.1, with its port.")

    def refusal_to_client(self, request: Request) -> Refusal | None:
        """Whether somebody who wants to become a client may not."""
        if not self._is_of_ours(request.headers):
            return Refusal(HTTPStatus.FORBIDDEN, "This web page is not among those that may connect.")
        if not self._knows_token(request):
            return Refusal(HTTPStatus.UNAUTHORIZED, "The token is missing or wrong.")
        try:
            wish_in(request.path)
        except MisunderstoodError as error:
            return Refusal(HTTPStatus.BAD_REQUEST, f"Not understood: {error}.")
        return None

    def _is_of_ours(self, headers: Headers) -> bool:
        """A program, which names no page; the page from here; or one that is listed."""
        if not headers.get_all("Origin"):
            return True
        origin = _tidied(_only(headers, "Origin"))
        return origin in self._origins or origin == f"http://{_only(headers, 'Host').lower()}"

    def _knows_token(self, request: Request) -> bool:
        if not self._token:
            return True
        said = _only(request.headers, "Authorization")
        if said.lower().startswith(_BEARER):
            known = said[len(_BEARER) :].strip().encode("latin-1")  # as headers are read: the bytes that were sent
        else:
            known = _fields(request.path).get("token", "").encode("utf-8", "replace")
        return hmac.compare_digest(known, self._token)


def wish_in(path: str) -> Wish | None:
    """What the address asks for: `/?stream=...&after=...`; None for nothing.

    Raises:
        MisunderstoodError: it makes no sense.
    """
    fields = _fields(path)
    if not fields.keys() & {"stream", "after"}:
        return None
    after = fields.get("after", "")
    return wish_for(fields.get("stream") or None, int(after) if after.isdecimal() and len(after) < 20 else None)


def is_loopback(host: str) -> bool:
    """Whether what listens there cannot be reached from another machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def in_address(host: str) -> str:
    """This host as it stands in an address: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host


def _names_of(host: str, port: int) -> frozenset[str]:
    names = {"127.0.0.1", "localhost", "[::1]", in_address(host).lower()}
    return frozenset({f"{name}:{port}" for name in names} | (names if port == 80 else set()))


def _only(headers: Headers, name: str) -> str:
    """The header of this name; "" where there is none, or more than one."""
    values = headers.get_all(name)
    return values[0] if len(values) == 1 else ""


def _fields(path: str) -> dict[str, str]:
    """What stands behind the question mark; of several with the same name, none."""
    try:
        fields = parse_qs(path.partition("?")[2], keep_blank_values=True, max_num_fields=_FIELDS)
    except ValueError:
        return {}
    return {name: values[0] for name, values in fields.items() if len(values) == 1}


def _tidied(origin: str) -> str:
    return origin.strip().rstrip("/").lower()
