"""The example page, as it is sent to a browser."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from websockets.datastructures import Headers
from websockets.http11 import Response

_FILE = Path(__file__).with_name("page.html")
_HOST = re.compile(r"[A-Za-z0-9.\-\[\]:]+")


class Page:
    """One file, which may load nothing and connect to nobody but this server. Any thread."""

    def __init__(self) -> None:
        """Reads it."""
        text = _FILE.read_text(encoding="utf-8")
        self._body = text.encode()
        self._script, self._style = _hash_of(text, "script"), _hash_of(text, "style")

    def response(self, host: str) -> Response:
        """host: what the browser calls this server, with the port."""
        headers = Headers()
        for name, value in self._headers(host).items():
            headers[name] = value
        return Response(200, "OK", headers, self._body)

    def _headers(self, host: str) -> dict[str, str]:
        # Not every browser counts ws:// as its own origin; a name that is none could add rules of its own.
        own = f"'self' ws://{host}" if _HOST.fullmatch(host) else "'self'"
        policy = (
            f"default-src 'none'; script-src {self._script}; style-src {self._style}; connect-src {own}; "
            "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        return {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(self._body)),
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
            "Connection": "close",
        }


def _hash_of(text: str, element: str) -> str:
    """As a Content-Security-Policy names what stands in the only element of this kind."""
    (inside,) = re.findall(rf"<{element}>(.*?)</{element}>", text, re.DOTALL)
    return f"'sha256-{b64encode(sha256(inside.encode()).digest()).decode()}'"
