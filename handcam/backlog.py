"""A bounded queue between two threads that never makes the giving one wait."""

from collections import deque
from collections.abc import Iterator
from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Backlog(Generic[T]):
    """Keeps up to `limit` items in their order; one that finds it full is dropped and counted.

    Iterating takes each item once, waits for the next, and ends when the backlog is closed and empty.
    Every method may be called from any thread.
    """

    def __init__(self, limit: int) -> None:
        self._changed = Condition()
        self._items: deque[T] = deque()
        self._limit = limit
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """Items that found no room."""
        return self._dropped

    def put(self, item: T, *, always: bool = False) -> None:
        """Store the item where there is room. Does nothing once closed.

        always: it is one of the few that may not be lost, and finds room.
        """
        with self._changed:
            if self._closed:
                return
            if len(self._items) >= self._limit and not always:
                self._dropped += 1
                return
            self._items.append(item)
            self._changed.notify()

    def close(self) -> None:
        """No more items: iteration ends after those still waiting."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def __iter__(self) -> Iterator[T]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or bool(self._items))
                if not self._items:
                    return
                item = self._items.popleft()
            yield item
