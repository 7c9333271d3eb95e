"""Work shared out: batches go to one function, in this process, in several, or on the machines of a Ray cluster.

    batches -> make() -> work(batch) -> results, in the order of the batches

What the function needs, such as open models, is made once in each process that works and stays open there. Few batches
are under way at any time, so neither they nor their results pile up, however slow the one who takes them is.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

Batch = TypeVar("Batch")
Done = TypeVar("Done")

Make = Callable[[], AbstractContextManager[Callable[[Batch], Done]]]
"""Gives the function, whose needs are open while the context lasts. Goes to other processes, so it must be picklable,
as must batches and results."""


class Workers(Protocol):
    """Those who share the work."""

    def map(self, make: Make[Batch, Done], batches: Iterable[Batch]) -> Generator[Done, None, None]:
        """The function's results, one a batch, in order. Batches are taken as there is room; closing it ends the work.

        Raises:
            WorkerError: a process or a machine is gone or cannot be reached.
            Exception: whatever `make` and the function raise.
        """
        ...


def choose_workers(count: int, ray: str | None = None) -> Workers:
    """`count` processes, this one alone for 1. ray: the address of a Ray cluster to use instead, or "local".

    Raises:
        WorkerError: Ray is wanted and not installed.
    """
    if ray is not None:
        from handcam.workers.cluster import RayCluster

        return RayCluster(ray, count)
    if count == 1:
        from handcam.workers.here import Here

        return Here()
    from handcam.workers.processes import Processes

    return Processes(count)
