"""What other programs are told: a digit accepted, taken back, the line cleared, a number entered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from handcam.domain import Reading

Kind = Literal["accepted", "taken_back", "cleared", "entered"]
"""accepted: one more digit. taken_back: the last one that still counted is void. cleared: all since the last number
are. entered: the digits make a number that is finished."""

VERSION = 1
"""Of the messages: raised when one of their fields changes its meaning or goes."""


@dataclass(frozen=True, slots=True)
class Message:
    """One thing that other programs are told, exactly once each.

    id: 1, 2, 3 ... without a gap, in the order in which they are sent. stream: tells the messages of one start of
    handcam from those of another, where ids begin anew.
    time: seconds on the clock of the source. utc: when it was sent, ISO 8601 with milliseconds and "Z".
    digit: accepted or taken back; else None. handshape, confidence (0..1), slot: of the hand that showed an accepted
    digit; slot -1 is both hands together. number: of "entered" the digits as text, leading zeros and all; else "".
    sign_set: in which the digit was read, by name.
    """

    id: int
    stream: str
    kind: Kind
    time: float
    utc: str
    digit: int | None = None
    handshape: str = ""
    confidence: float | None = None
    slot: int | None = None
    number: str = ""
    sign_set: str = ""

    def as_json(self) -> Mapping[str, object]:
        """For `json.dumps`: {"event": kind, "id", "stream", "time", "utc", ...}, without what does not apply."""
        fields = {
            "event": self.kind,
            "version": VERSION,
            "id": self.id,
            "stream": self.stream,
            "time": round(self.time, 3),
            "utc": self.utc,
            "digit": self.digit,
            "handshape": self.handshape or None,
            "confidence": None if self.confidence is None else round(self.confidence, 4),
            "slot": self.slot,
            "number": self.number or None,
            "sign_set": self.sign_set or None,
        }
        return {name: value for name, value in fields.items() if value is not None}


def facts_of(reading: Reading) -> Mapping[str, object]:
    """What a message says of the reading that was accepted."""
    return {
        "digit": reading.digit,
        "handshape": reading.handshape,
        "confidence": reading.confidence,
        "slot": reading.slot,
    }
