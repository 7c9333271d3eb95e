"""Several processes of this machine."""

import os
import pickle
import signal
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread

from handcam.errors import WorkerError
from handcam.workers import Batch, Done, Make
from handcam.workers.window import AHEAD, in_order, work_on


class Processes:
    """So many processes, begun when the work begins and gone with it, whatever ends it."""

    def __init__(self, count: int) -> None:
        self._count = count

    def map(self, make: Make[Batch, Done], batches: Iterable[Batch]) -> Generator[Done, None, None]:
        """See `Workers`."""
        pool = ProcessPoolExecutor(self._count, get_context("spawn"), live_and_die_with_the_caller)
        pickled = pickle.dumps(make)

        def submit(batch: Batch) -> Future[Done]:
            return pool.submit(work_on, pickled, batch)

        try:
            yield from in_order(batches, submit, Future.result, AHEAD * self._count)
        except BrokenProcessPool:
            raise WorkerError(
                "A process was ended, perhaps for lack of memory. Try again with fewer --workers."
            ) from None
        finally:
            pool.shutdown(cancel_futures=True)


def live_and_die_with_the_caller() -> None:
    """Leave Ctrl-C to the caller, and end when the caller was killed: nobody else would end a process that waits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_caller, daemon=True).start()


def _end_with_the_caller() -> None:
    caller = parent_process()
    if caller is not None:
        caller.join()
        os._exit(1)
