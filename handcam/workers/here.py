"""All the work in this process, on the thread that takes the results."""

from collections.abc import Generator, Iterable

from handcam.workers import Batch, Done, Make


class Here:
    """One worker: the caller."""

    def map(self, make: Make[Batch, Done], batches: Iterable[Batch]) -> Generator[Done, None, None]:
        """See `Workers`."""
        with make() as work:
            yield from map(work, batches)
