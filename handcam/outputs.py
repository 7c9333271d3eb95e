"""Sinks: what is done with accepted digits besides showing them."""

import json
from typing import TextIO

from handcam.domain import Result


class JsonLines:
    """Writes each accepted digit as one JSON line."""

    def __init__(self, stream: TextIO) -> None:
        """stream: takes text; is flushed after every line and not closed."""
        self._stream = stream

    def write(self, result: Result) -> None:
        """`{"event": "accepted", "digit", "handshape", "time", "frame"}`, time in seconds on the source's clock."""
        for reading in result.accepted:
            event = {
                "event": "accepted",
                "digit": reading.digit,
                "handshape": reading.handshape,
                "time": round(result.frame.time, 3),
                "frame": result.frame.index,
            }
            self._stream.write(json.dumps(event) + "\n")
            self._stream.flush()

    def close(self) -> None:
        """The stream belongs to the caller."""


class TextLines:
    """Writes each accepted digit as a line a person reads."""

    def __init__(self, stream: TextIO) -> None:
        """stream: takes text; is flushed after every line and not closed."""
        self._stream = stream

    def write(self, result: Result) -> None:
        """Time, digit, handshape and confidence."""
        for reading in result.accepted:
            when = f"{result.frame.time:8.2f} s"
            self._stream.write(f"{when}   {reading.digit}   {reading.handshape}   {reading.confidence:.0%}\n")
            self._stream.flush()

    def close(self) -> None:
        """The stream belongs to the caller."""
