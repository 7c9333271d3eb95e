"""One long piece of work in a process of its own: whoever waits for it is not held up, and it can be called off.

Apart(work)  --- how far it is, then what came of it --->  poll()
             <-- stop ---
"""

import pickle
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic
from typing import Generic, TypeVar

from handcam.errors import HandcamError, WorkerError
from handcam.workers.processes import live_and_die_with_the_caller

Done = TypeVar("Done")
Advance = Callable[[int, int], None]
"""Called with (steps done, steps in all)."""

_EVERY = 0.05  # s between two reports of how far it is


@dataclass(frozen=True, slots=True)
class Ended(Generic[Done]):
    """How it ended. done: what came of it; error: why nothing did. Neither: it was called off."""

    done: Done | None = None
    error: HandcamError | None = None


class _CalledOff(BaseException):
    """Not to be caught by the work: it has to clear up and end."""


class Apart(Generic[Done]):
    """Begins at once. One thread; nothing here waits but `close`."""

    def __init__(self, work: Callable[[Advance], Done]) -> None:
        """work: picklable, as its result must be; tells what it is given how far it is, and is called off there.

        Raises OSError: no process can be begun.
        """
        self.progress: tuple[int, int] | None = None
        """Steps done and in all, as last told."""
        context = get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_work, args=(pickle.dumps(work), there), name="handcam-apart")
        self._process.start()
        there.close()

    def poll(self) -> Ended[Done] | None:
        """Take in what it told; how it ended, once it has."""
        try:
            while self._here.poll():
                told = self._here.recv()
                if isinstance(told, Ended):
                    self.close()
                    return told
                self.progress = told
        except (EOFError, OSError):
            self.close()
            return Ended(
                error=WorkerError(
                    "The process that did the work was ended, perhaps for lack of memory. Nothing of it is left. "
                    "Try again."
                )
            )
        return None

    def stop(self) -> None:
        """Call it off: it clears up, then `poll` tells so, unless it has come to its end meanwhile."""
        with suppress(OSError):  # it has ended
            self._here.send(None)

    def close(self, timeout: float = 5.0) -> None:
        """End the process: by force after so many seconds; what that leaves, the next such work takes away."""
        self._process.join(timeout)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._here.close()


def _work(pickled: bytes, there: Connection) -> None:
    """What the other process does."""
    live_and_die_with_the_caller()
    told = 0.0

    def advance(done: int, total: int) -> None:
        nonlocal told
        if there.poll():
            raise _CalledOff
        if done == total or monotonic() - told > _EVERY:
            told = monotonic()
            there.send((done, total))

    ended: Ended[object]
    try:
        ended = Ended(done=pickle.loads(pickled)(advance))
    except _CalledOff:
        ended = Ended()
    except HandcamError as error:
        ended = Ended(error=error)
    except Exception as error:
        ended = Ended(
            error=WorkerError("The work stopped ({reason}). Nothing of it is left. Report this.", reason=error)
        )
    there.send(ended)
