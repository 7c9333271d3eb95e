"""Sinks: what is done with accepted digits besides showing them."""

import json
from typing import TextIO

from handcam.domain import Result
from handcam.errors import OutputError


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
            _write_line(self._stream, json.dumps(event))

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
            _write_line(self._stream, f"{when}   {reading.digit}   {reading.handshape}   {reading.confidence:.0%}")

    def close(self) -> None:
        """The stream belongs to the caller."""


def _write_line(stream: TextIO, line: str) -> None:
    try:
        stream.write(line + "\n")
        stream.flush()
    except OSError as error:
        raise OutputError(
            "An accepted digit could not be written ({reason}). Free some space, or send the output elsewhere.",
            reason=error.strerror,
        ) from None
