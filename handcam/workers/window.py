"""A window on the batches: only so many are under way, and results come in order."""

import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import Any, TypeVar

from handcam.workers import Batch, Done

Ticket = TypeVar("Ticket")

AHEAD = 3
"""Batches under way for each worker: one in work and two that wait, so none stands idle for a slow one before it."""


def in_order(
    batches: Iterable[Batch], submit: Callable[[Batch], Ticket], take: Callable[[Ticket], Done], room: int
) -> Iterator[Done]:
    """What `take` makes of what `submit` gave for each batch; `room` are under way at most."""
    waiting: deque[Ticket] = deque()
    for batch in batches:
        if len(waiting) >= room:
            yield take(waiting.popleft())
        waiting.append(submit(batch))
    while waiting:
        yield take(waiting.popleft())


def work_on(pickled_make: bytes, batch: Any) -> Any:
    """Do one batch in a process that others than the caller run in: what it needs is made with its first batch."""
    return _made(pickled_make)(batch)


_open = ExitStack()
"""What a working process keeps open until it ends."""


@cache
def _made(pickled_make: bytes) -> Callable[[Any], Any]:
    work: Callable[[Any], Any] = _open.enter_context(pickle.loads(pickled_make)())
    return work
