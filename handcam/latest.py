"""One slot between two threads, in which the newest item wins."""

from collections.abc import Iterator
from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """One slot: `put` never waits, and an item nobody took in time is dropped and counted.

    Iterating takes each item at most once, waits for the next, and ends when the slot is closed and empty.
    Every method may be called from any thread.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._newest: T | None = None
        self._waiting = False
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """Items that were replaced before anybody took them."""
        return self._dropped

    def put(self, item: T) -> None:
        """Store the item, in place of the one not yet taken. Does nothing once closed."""
        with self._changed:
            if self._closed:
                return
            self._dropped += self._waiting
            self._newest, self._waiting = item, True
            self._changed.notify_all()

    def offer(self, item: T) -> bool:
        """Store the item once the last one is taken: nothing is dropped. False when the slot was closed meanwhile."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not self._waiting)
            if self._closed:
                return False
            self._newest, self._waiting = item, True
            self._changed.notify_all()
            return True

    def peek(self) -> T | None:
        """The newest item, taken or not; None before the first."""
        return self._newest

    def close(self) -> None:
        """No more items: iteration ends after the one still waiting, and waiting `offer`s give up."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def __iter__(self) -> Iterator[T]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._waiting)
                if not self._waiting:
                    return
                self._waiting = False
                item = self._newest
                self._changed.notify_all()
            yield item  # type: ignore[misc]  # waiting means there is one
