"""How a kiosk's process tells the one above it that its screen still moves: datagrams on loopback, a second apart.

They hold nothing but a token, and at the end the Sentence on why it cannot go on.
"""

import ctypes
import json
import os
import secrets
import signal
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from threading import Thread
from time import monotonic, sleep

from handcam.sentences import Sentence

SUPERVISOR, RESTARTS = "HANDCAM_KIOSK_SUPERVISOR", "HANDCAM_KIOSK_RESTARTS"
"""Names in the environment: "PORT:TOKEN" of the process above, and how often it has begun another one."""

_LONGEST = 8000  # bytes of a datagram
_GRACE = 5.0  # s to end in
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux's prctl


class Beats:
    """The supervisor's end. One thread."""

    def __init__(self) -> None:
        self.fault: Sentence | str = ""
        """What the process said last of why it cannot go on."""
        self.left = False
        """Whether it said that somebody has left it on purpose."""
        self.last: float | None = None
        """When it was last heard of, in seconds on the monotonic clock; None: not yet."""
        self._token = secrets.token_hex(16)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.setblocking(False)

    def environment(self, restarts: int) -> Mapping[str, str]:
        """What a process needs in its environment to be heard; from here on this one is listened to."""
        self.fault, self.last, self.left, self._token = "", None, False, secrets.token_hex(16)
        return {SUPERVISOR: f"{self._socket.getsockname()[1]}:{self._token}", RESTARTS: str(restarts)}

    def receive(self, now: float) -> None:
        """Take in what has come. now: seconds on the monotonic clock."""
        for _ in range(100):  # what others on this machine may send is no reason to stay
            try:
                told = json.loads(self._socket.recv(_LONGEST))
            except BlockingIOError:
                return
            except (OSError, ValueError):
                continue
            if isinstance(told, dict) and told.get("token") == self._token:
                self.last, self.left = now, self.left or told.get("left") is True
                self.fault = unpacked(told["fault"]) if isinstance(told.get("fault"), str) else self.fault

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()


class Pulse:
    """The kiosk's end. To be beaten by what is to be seen alive: a timer of the screen's thread."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        """environment: None: this process's. Without a supervisor in it, nothing is sent."""
        environment = os.environ if environment is None else environment
        port, _, self._token = environment.get(SUPERVISOR, "").partition(":")
        self._port = int(port) if port.isdecimal() else 0
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM) if self._port else None
        self._last: float | None = None
        restarts = environment.get(RESTARTS, "0")
        self.restarts = int(restarts) if restarts.isdecimal() else 0
        """How often the supervisor has begun another process before this one."""

    @property
    def supervised(self) -> bool:
        """Whether somebody listens."""
        return self._socket is not None

    @property
    def age(self) -> float | None:
        """Seconds since the last beat; None before the first. Any thread."""
        return None if self._last is None else monotonic() - self._last

    def beat(self) -> None:
        """It lives. About once a second, on the screen's thread; never waits or raises."""
        self._last = monotonic()
        self._send({})

    def tell(self, fault: str) -> None:
        """Why it is about to end: a Sentence, which the safe screen shows."""
        self._send({"fault": packed(fault)})

    def tell_left(self) -> None:
        """Somebody has left it on purpose: whatever becomes of this process now, no other is to be begun."""
        self._send({"left": True})

    def close(self) -> None:
        """Send no more."""
        if self._socket is not None:
            self._socket.close()

    def _send(self, told: Mapping[str, object]) -> None:
        if self._socket is not None:
            with suppress(OSError):
                message = json.dumps({"token": self._token, **told}).encode()
                self._socket.sendto(message[:_LONGEST], ("127.0.0.1", self._port))


def packed(says: str) -> str:
    """A Sentence as one word of a command line, with template and facts, so that it can be said in other languages."""
    return json.dumps(_parts(says)) if isinstance(says, Sentence) else says


def unpacked(word: str) -> Sentence | str:
    """What `packed` made of it; anything else as it is."""
    try:
        return _sentence(json.loads(word))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
        return word


def _parts(says: str) -> object:
    if not isinstance(says, Sentence):
        return says
    return {"text": says.text, "facts": {name: _parts(fact) for name, fact in says.facts.items()}}


def _sentence(parts: object) -> Sentence:
    if not isinstance(parts, dict):
        raise TypeError
    facts = {name: fact if isinstance(fact, str) else _sentence(fact) for name, fact in parts["facts"].items()}
    return Sentence.__new__(Sentence, parts["text"], **facts)  # its text stands where it was said first


def live_with_the_supervisor() -> None:
    """End when the supervisor does, however that ended. Main thread of its process, at the start.

    The supervisor holds the other end of standard input, and writes nothing to it.
    """
    die_with_the_parent()
    Thread(target=_end_with_input, args=(sys.stdin.fileno(),), name="handcam-supervised", daemon=True).start()


def die_with_the_parent() -> None:
    """On Linux, be killed where the process above ends first, whatever this one is doing then. Main thread."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # does not need this process to be able to run Python any more
            ctypes.CDLL(None, use_errno=True).prctl(_DIE_WITH_PARENT, signal.SIGKILL)


def _end_with_input(file: int) -> None:
    with suppress(OSError):
        while os.read(file, 4096):
            pass
    os.kill(os.getpid(), signal.SIGTERM)
    sleep(_GRACE)
    os._exit(1)
