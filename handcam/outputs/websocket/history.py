"""The last messages, for clients that are behind and for those that come back."""

import json
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from threading import Lock

from handcam.outputs.message import Message


@dataclass(frozen=True, slots=True)
class Extent:
    """What is kept at one moment. stream and ids are None before the first message.

    end: the position of the message that comes next; positions count all there ever were, streams aside.
    sign_set: of the last message, by name; "" where unknown.
    """

    end: int
    stream: str | None
    oldest_id: int | None
    last_id: int | None
    sign_set: str


@dataclass(frozen=True, slots=True)
class Wish:
    """A client has had everything up to the id `after` of `stream`; stream None, after 0: it has had nothing."""

    stream: str | None
    after: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go on. gap: messages before it are missing, or may be."""

    position: int
    gap: bool


_SPARE = 256  # messages that are kept beyond the promised ones: a client that begins with the oldest is not outrun


class History:
    """Bounded; the oldest goes first. Any thread.

    All clients are given their messages from here, each from its own position on: what came while a client was away and
    what comes now are one row, and nothing can fall between them.
    """

    def __init__(self, limit: int) -> None:
        """limit: messages that can be asked for."""
        self._lock = Lock()
        self._limit = limit
        self._texts: deque[bytes] = deque(maxlen=limit + _SPARE)
        self._end = 0
        self._last: Message | None = None

    def add(self, message: Message) -> None:
        """One more. Where its id does not follow the last one, what was before is forgotten."""
        text = json.dumps(message.as_json(), separators=(",", ":")).encode()
        with self._lock:
            last = self._last
            if last is not None and (message.stream, message.id) != (last.stream, last.id + 1):
                self._texts.clear()
            self._texts.append(text)
            self._end += 1
            self._last = message

    @property
    def extent(self) -> Extent:
        """A snapshot."""
        with self._lock:
            if self._last is None:
                return Extent(self._end, None, None, None, "")
            last = self._last
            return Extent(self._end, last.stream, self._oldest_id(last), last.id, last.sign_set)

    def after(self, position: int, most: int) -> Sequence[bytes] | None:
        """The messages from this position on, as JSON, `most` at once; None where that is no longer kept."""
        with self._lock:
            skipped = position - (self._end - len(self._texts))
            return None if skipped < 0 else tuple(islice(self._texts, skipped, skipped + most))

    def place(self, wish: Wish) -> Place | None:
        """Where a client with this wish goes on; None where there is no message of that id yet."""
        with self._lock:
            last = self._last
            if last is None:
                return Place(self._end, gap=wish != Wish(None, 0))
            if wish.stream not in (None, last.stream):
                return Place(self._start(), gap=True)
            if wish.after > last.id:
                return None
            skipped = wish.after + 1 - self._oldest_id(last)
            return Place(self._start() + max(skipped, 0), gap=skipped < 0)

    def _promised(self) -> int:
        return min(len(self._texts), self._limit)

    def _start(self) -> int:
        return self._end - self._promised()

    def _oldest_id(self, last: Message) -> int:
        return last.id - self._promised() + 1
