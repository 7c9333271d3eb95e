"""How others see whether the kiosk is well: one HTTP answer on loopback, as JSON.

    GET http://127.0.0.1:8766/health   ->   200 (well) or 503 (not), {"ok": ..., "phase": ..., ...}

There is one thread; it serves one caller after the other, each for some seconds at most.
"""

import http.client
import json
import logging
import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from typing import Any

from handcam.errors import OutputError
from handcam.kiosk.station import StationStatus
from handcam.outputs.output import OutputState, OutputStatus

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
_PATIENCE = 0.5  # s for a caller to ask and to take the answer
_LONGEST = 8192  # bytes of a request
_DRAINED = 1_000_000  # bytes beyond that are taken before the connection is closed
_AGAIN = 5.0  # s until a port that is taken is tried again
_NAMES = ("127.0.0.1", "localhost")

Report = Mapping[str, object]


def report_of(
    status: StationStatus,
    outputs: Mapping[str, OutputStatus],
    *,
    version: str,
    restarts: int = 0,
    speech: str = "",
    screen_age: float | None = None,
) -> Report:
    """What is told, ready for `json.dumps`.

    restarts: of the whole process. speech: what speaks, "" for nothing. screen_age: seconds since the screen last
    moved; None where nobody looks. It is well while there is no trouble and the screen moves; outputs that are away
    are told, and do not count.
    """
    moves = screen_age is None or screen_age < 10
    return {
        "ok": status.trouble is None and moves,
        "phase": status.phase.value,
        "trouble": None if status.trouble is None else status.trouble.value,
        "says": str(status.says),
        "camera": str(status.camera),
        "fps": round(status.rate, 1),
        "last_frame_age_s": None if status.age is None else round(status.age, 2),
        "screen_age_s": None if screen_age is None else round(screen_age, 2),
        "device": status.device,
        "replaced": status.replaced,
        "hanging": status.hanging,
        "restarts": restarts,
        "uptime_s": round(status.uptime, 1),
        "outputs": {name: _output(output) for name, output in outputs.items()},
        "speech": speech,
        "version": version,
    }


def _output(status: OutputStatus) -> Report:
    fields = {"state": status.state.value, "sent": status.sent, "waiting": status.waiting, "dropped": status.dropped}
    says = {"says": str(status.says)} if status.state in (OutputState.TROUBLE, OutputState.FAILED) else {}
    return fields | says


class HealthServer:
    """Answers for as long as it is not closed. A port that is taken is tried again now and then."""

    def __init__(self, port: int, report: Callable[[], Report]) -> None:
        """port: 0 takes a free one. report: called on this thread, for each answer; its "ok" makes it 200 or 503."""
        self.port = 0
        """Where it listens; 0 while it does not."""
        self._wanted, self._report = port, report
        self._listener: socket.socket | None = None
        self._closing = Event()
        self._listen()
        self._thread = Thread(target=self._run, name="handcam-health", daemon=True)
        self._thread.start()

    def close(self, timeout: float = 3.0) -> bool:
        """Answer no more; True when the thread has ended within `timeout` seconds. Any number of times."""
        self._closing.set()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._closing.is_set():
            if self._listener is None:
                self._closing.wait(_AGAIN)
                self._listen()
                continue
            try:
                caller, _ = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                self._closing.wait(0.2)  # out of handles, for instance
                continue
            with caller, suppress(OSError):
                self._serve(caller)
        if self._listener is not None:
            self._listener.close()

    def _listen(self) -> None:
        if self._closing.is_set():
            return
        try:
            listener = socket.create_server((HOST, self._wanted), backlog=8)
        except OSError as error:
            log.info("health cannot be asked on port %d (%s); it is tried again", self._wanted, error.strerror)
            return
        listener.settimeout(0.2)
        self._listener, self.port = listener, listener.getsockname()[1]

    def _serve(self, caller: socket.socket) -> None:
        request = _request(caller)
        code, reason, told = self._answer(request)
        body = json.dumps(told).encode() + b"\n"
        head = (
            f"HTTP/1.1 {code} {reason}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
            "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        )
        caller.settimeout(_PATIENCE)
        caller.sendall(head.encode() + body)
        caller.shutdown(socket.SHUT_WR)
        _let_finish(caller)

    def _answer(self, request: str) -> tuple[int, str, Report]:
        line, *headers = request.split("\r\n")
        words = line.split(" ")
        hosts = [
            value.strip() for name, _, value in (text.partition(":") for text in headers) if name.lower() == "host"
        ]
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            return 400, "Bad Request", {"error": "not HTTP"}
        if len(hosts) != 1 or (hosts[0].rpartition(":")[0] not in _NAMES and hosts[0] not in _NAMES):
            return 403, "Forbidden", {"error": "only this machine itself is answered"}  # a web page may have asked
        if words[0] != "GET":
            return 405, "Method Not Allowed", {"error": "only GET"}
        if words[1].partition("?")[0] != "/health":
            return 404, "Not Found", {"error": "only /health"}
        try:
            told = self._report()
        except Exception as error:
            log.exception("the health of the kiosk cannot be told")
            told = {"ok": False, "error": type(error).__name__}
        return (200, "OK", told) if told.get("ok") else (503, "Service Unavailable", told)


def _request(caller: socket.socket) -> str:
    """The head of what is asked; cut off where it is too long or takes too long."""
    until, head = monotonic() + _PATIENCE, b""
    while b"\r\n\r\n" not in head and len(head) < _LONGEST and (left := until - monotonic()) > 0:
        caller.settimeout(left)
        part = caller.recv(1024)
        if not part:
            break
        head += part
    return head.partition(b"\r\n\r\n")[0].decode("latin-1") if b"\r\n\r\n" in head else ""


def _let_finish(caller: socket.socket) -> None:
    """Take what still comes: a connection that is closed over unread bytes is torn, and the answer lost with it."""
    until, taken = monotonic() + _PATIENCE, 0
    while taken < _DRAINED and (left := until - monotonic()) > 0:
        caller.settimeout(left)
        part = caller.recv(65536)
        if not part:
            return
        taken += len(part)


def ask_health(port: int, timeout: float = 6.0) -> dict[str, Any]:
    """What the kiosk on this machine tells of itself.

    Raises:
        OutputError: none answers.
    """
    connection = http.client.HTTPConnection(HOST, port, timeout=timeout)
    try:
        connection.request("GET", "/health")
        answer = connection.getresponse()
        told = json.loads(answer.read(1_000_000))
        if answer.status in (200, 503) and isinstance(told, dict) and "ok" in told:
            return told
    except (OSError, ValueError, http.client.HTTPException):
        pass
    finally:
        connection.close()
    raise OutputError(
        "No kiosk answers on port {port} of this machine. Start it with `handcam kiosk`, or look at its log.", port=port
    )


def in_words(told: Mapping[str, Any]) -> list[str]:
    """What `ask_health` returned, as lines for people."""
    lines = [
        "The kiosk is well."
        if told["ok"]
        else f"The kiosk is not well: {told.get('trouble') or 'screen stands still'}."
    ]
    if told.get("says"):
        lines.append(str(told["says"]))
    camera = f"{told.get('camera') or 'none'}, {told.get('fps', 0):g} pictures a second"
    if (age := told.get("last_frame_age_s")) is not None:
        camera += f", the last {age:g} s ago"
    rows = {
        "phase": told.get("phase"),
        "camera": camera,
        "network": told.get("device") or "not loaded",
        "up for": f"{told.get('uptime_s', 0):.0f} s, {told.get('restarts', 0)} restarts, "
        f"{told.get('replaced', 0)} workers replaced",
        "speech": told.get("speech") or "none",
        "version": told.get("version"),
    }
    for name, output in told.get("outputs", {}).items():
        rows[name] = " ".join(filter(None, (f"{output['state']}, {output['sent']} sent.", output.get("says", ""))))
    return [*lines, *(f"  {name:12} {value}" for name, value in rows.items())]
