"""The PIN that opens the way out: kept as a hash alone, and tried only so often."""

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import Enum

SHORTEST, LONGEST = 4, 32
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
    parts = _parts(hashed)
    if parts is None:
        return False
    cost, block, lanes, salt, kept = parts
    try:
        found = _scrypt(pin, salt, cost, block, lanes)
    except (ValueError, MemoryError):
        return False
    return hmac.compare_digest(found, kept)


def is_hash(text: str) -> bool:
    """Whether it is one that a PIN can be right for."""
    return _parts(text) is not None


def is_possible(pin: str) -> bool:
    """Whether every keyboard can type it on the kiosk's page: letters, digits and signs of ASCII, not too many."""
    return SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isprintable()


def _parts(text: str) -> tuple[int, int, int, bytes, bytes] | None:
    """N, r, p, salt and hash; None where it was not made by `hash_pin`."""
    try:
        kind, n, r, p, salt, known = text.split("$")
        cost, block, lanes = int(n), int(r), int(p)
        salted, kept = base64.b64decode(salt, validate=True), base64.b64decode(known, validate=True)
    except (ValueError, binascii.Error):
        return None
    fits = 1 < cost <= _MOST_N and cost & (cost - 1) == 0 and 0 < block <= _MOST_R and 0 < lanes <= _MOST_P
    return (cost, block, lanes, salted, kept) if kind == "scrypt" and fits and salted and len(kept) == _LENGTH else None


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
