"""What the tests of outputs share: messages, and waiting for what another thread does."""

from collections.abc import Callable
from time import monotonic, sleep

from handcam.outputs.message import Kind, Message


def made(number: int, kind: Kind = "accepted", /, **facts: object) -> Message:
    """A message; its digit is the last one of its number."""
    told: dict[str, dict[str, object]] = {
        "accepted": {"digit": number % 10, "handshape": "v", "confidence": 0.9, "slot": 0},
        "taken_back": {"digit": number % 10},
        "cleared": {},
        "entered": {"number": "007"},
    }
    return Message(number, "s0", kind, number / 3, "2026-01-01T00:00:00.000Z", **(told[kind] | facts))  # type: ignore[arg-type]


def eventually(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until it is so; fails when it never is."""
    deadline = monotonic() + seconds
    while not true():
        assert monotonic() < deadline, "it never came to that"
        sleep(0.005)
