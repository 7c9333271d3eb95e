"""An HTTP POST for each message, one after the other.

The body is the message as JSON. `Idempotency-Key: STREAM-ID` is the same each time a message is sent again, because no
answer came: who receives can leave out what was there before. An answer 2xx takes the message; 3xx, 408, 425, 429,
5xx or none: it is sent again later; any other: it is given up. Redirections are not followed: the token and the
digits go nowhere but to the address that was set.
"""

import json
from datetime import UTC, datetime
from email.message import Message as Headers
from email.utils import parsedate_to_datetime
from http.client import HTTPException, InvalidURL
from ipaddress import ip_address
from time import monotonic
from typing import Any
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin, urlsplit

from handcam.errors import OutputError, RefusedError
from handcam.outputs.message import Message
from handcam.outputs.output import Output
from handcam.outputs.sending import SendingThread
from handcam.sentences import Sentence

_LATER = frozenset({408, 425, 429})  # refusals that are about the moment, not about the message: RFC 9110, 8470, 6585
_LONGEST_PAUSE = 300.0  # s: what a server may ask for with Retry-After


def webhook(url: str, *, token: str = "", timeout: float = 5.0) -> Output:
    """Start to send. token: for `Authorization: Bearer`, if any. timeout: seconds, for an answer."""
    return SendingThread("webhook", Poster(url, token=token, timeout=timeout))


def missing() -> str:
    """Why this output cannot work on this machine: nothing is needed, so "" always."""
    return ""


class Poster:
    """A Device that posts to an address. Says of it no more than the machine: the rest may be a secret."""

    def __init__(self, url: str, *, token: str, timeout: float) -> None:
        self._url, self._timeout = url, timeout
        self._site = _site_of(url)
        self._headers = {"Content-Type": "application/json", "User-Agent": "handcam"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"
        self._not_before = 0.0

    def open(self) -> str:
        """As `Device`: there is nothing to open, but a server that asked to be left alone is left alone."""
        left = self._not_before - monotonic()
        if left > 0:
            raise OutputError("{site} is busy and wants to be asked later. It will be.", site=self._site)
        return Sentence("Sent to {site}.", site=self._site)

    def send(self, message: Message) -> None:
        """As `Device`."""
        try:
            with _opener(self._url).open(self._asked(message), timeout=self._timeout):
                return
        except HTTPError as answer:
            with answer:  # which holds the connection
                raise self._error(answer.code, answer.headers) from None
        except URLError as error:
            raise self._unreachable(error.reason) from None
        except OSError as error:
            raise self._unreachable(error) from None
        except (InvalidURL, ValueError):
            raise OutputError(
                "The address or the token of the webhook holds what HTTP cannot carry. Correct it."
            ) from None
        except HTTPException:
            raise OutputError(
                "{site} does not answer in HTTP. Correct the address and its port.", site=self._site
            ) from None

    def close(self) -> None:
        """As `Device`: connections last no longer than a message."""

    def _asked(self, message: Message) -> request.Request:
        headers = self._headers | {"Idempotency-Key": f"{message.stream}-{message.id}"}
        return request.Request(self._url, json.dumps(message.as_json()).encode("ascii"), headers, method="POST")

    def _error(self, code: int, headers: Headers) -> OutputError:
        if 300 <= code < 400:
            where = _site_of(urljoin(self._url, headers.get("Location", "")))
            return OutputError(
                "{site} leads elsewhere: {where}. Set that address if it is right.", site=self._site, where=where
            )
        if code in _LATER or code >= 500:
            self._not_before = monotonic() + _pause(headers.get("Retry-After", ""))
            return OutputError(
                "{site} takes nothing at the moment ({code}). It is tried again; see its log.",
                site=self._site,
                code=code,
            )
        if code in (401, 403):
            return RefusedError(
                "{site} refuses the token, or misses one ({code}). Correct it.", site=self._site, code=code
            )
        return RefusedError(
            "{site} refused a message ({code}). Correct the address; see its log.", site=self._site, code=code
        )

    def _unreachable(self, reason: object) -> OutputError:
        import ssl  # only once it is needed

        if isinstance(reason, TimeoutError):
            return OutputError(
                "{site} did not answer within {seconds} s. See whether it is up, or have more patience.",
                site=self._site,
                seconds=f"{self._timeout:g}",
            )
        if isinstance(reason, ssl.SSLCertVerificationError):
            return OutputError(
                "The certificate of {site} is not trusted ({reason}). Correct the address, or have it certified.",
                site=self._site,
                reason=reason.verify_message,
            )
        return OutputError(
            "{site} cannot be reached ({reason}). Start it, or correct the address.",
            site=self._site,
            reason=getattr(reason, "strerror", None) or reason,
        )


class _NoRedirection(request.HTTPRedirectHandler):
    """Makes an error of every redirection."""

    def redirect_request(self, *facts: Any) -> None:
        """There is no other request."""


def _opener(url: str) -> request.OpenerDirector:
    """Speaks HTTP alone, through the proxy that the environment names, but never to this machine itself."""
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler({} if _is_this_machine(url) else None),
        request.HTTPHandler(),
        request.HTTPSHandler(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
        request.UnknownHandler(),
        _NoRedirection(),
    ):
        opener.add_handler(handler)
    return opener


def _is_this_machine(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _site_of(url: str) -> str:
    """Scheme, machine and port, without what may be secret: user, path and query."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "?"
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or "?"
    return f"{parts.scheme}://{host}{port}"


def _pause(retry_after: str) -> float:
    """Seconds: a server's Retry-After, a number of them or a date; 0 where it makes no sense."""
    try:
        if retry_after.strip().isdecimal():
            seconds = float(retry_after)
        else:
            seconds = (parsedate_to_datetime(retry_after).astimezone(UTC) - datetime.now(UTC)).total_seconds()
    except (ValueError, OverflowError):
        return 0.0
    return min(max(seconds, 0.0), _LONGEST_PAUSE)
