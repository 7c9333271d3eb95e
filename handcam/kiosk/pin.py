"""The PIN that opens the way out: kept as a hash alone, and tried only so often."""

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import Enum

SHORTEST = 4
_N, _R, _P = 2**14, 8, 1  # what scrypt's author has for a log-in: 16 MB, and 40 ms
_MOST_N, _MOST_R, _MOST_P = 2**18, 16, 4  # of a hash in a file: more would hold the screen for seconds
_SALT, _LENGTH = 16, 32
_LONGEST_WAIT = 86400.0  # s


def hash_pin(pin: str) -> str:
    """A hash for the configuration: "scrypt$N$r$p$salt$hash", the last two in base64."""
    salt = secrets.token_bytes(_SALT)
    parts = ("scrypt", str(_N), str(_R), str(_P), _text(salt), _text(_scrypt(pin, salt, _N, _R, _P)))
    return "$".join(parts)


def is_pin(pin: str, hashed: str) -> bool:
    """Whether it is the one that was hashed. A hash that is none is nobody's. Takes some 40 ms."""
    try:
        kind, n, r, p, salt, known = hashed.split("$")
        cost, block, lanes = int(n), int(r), int(p)
        if kind != "scrypt" or not (1 < cost <= _MOST_N and 0 < block <= _MOST_R and 0 < lanes <= _MOST_P):
            return False
        kept = base64.b64decode(known, validate=True)
        found = _scrypt(pin, base64.b64decode(salt, validate=True), cost, block, lanes)
    except (ValueError, binascii.Error, MemoryError):
        return False
    return hmac.compare_digest(found, kept)


def is_hash(text: str) -> bool:
    """Whether this looks like what `hash_pin` makes."""
    parts = text.split("$")
    return len(parts) == 6 and parts[0] == "scrypt" and all(part.isdecimal() for part in parts[1:4]) and all(parts)


def _scrypt(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=128 * r * (n + p + 2) + 2**20, dklen=_LENGTH)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


class Answer(Enum):
    """What comes of a PIN."""

    RIGHT = "right"
    WRONG = "wrong"
    WAIT = "wait"
    """Too many were wrong: it was not even looked at."""


@dataclass(frozen=True, slots=True)
class Attempts:
    """How many were wrong so far, and until when no more is looked at. Seconds on the caller's clock."""

    wrong: int = 0
    closed_until: float = 0.0

    def left(self, now: float) -> float:
        """Seconds until the next one is looked at; 0: at once."""
        return max(0.0, self.closed_until - now)


class Gate:
    """Looks at PINs. One thread."""

    def __init__(self, hashed: str, *, attempts: int = 5, wait: float = 60.0) -> None:
        """hashed: as in the configuration; "": there is no PIN, and every one is right. attempts: wrong ones in a row
        until `wait` seconds have to pass; from then on every further one doubles them."""
        self.state = Attempts()
        self._hashed, self._attempts, self._wait = hashed, attempts, wait

    @property
    def has_pin(self) -> bool:
        """Whether one is asked for."""
        return bool(self._hashed)

    def try_pin(self, pin: str, now: float) -> Answer:
        """What comes of this one. now: seconds on a clock that only goes on."""
        if self.state.left(now) > 0:
            return Answer.WAIT
        if not self._hashed or is_pin(pin, self._hashed):
            self.state = Attempts()
            return Answer.RIGHT
        wrong = self.state.wrong + 1
        over = wrong - self._attempts
        closed = now + min(self._wait * 2.0 ** min(over, 40), _LONGEST_WAIT) if over >= 0 else 0.0
        self.state = Attempts(wrong, closed)
        return Answer.WRONG
