"""The machines of a Ray cluster, each with handcam installed and the pictures at the same path."""

import importlib.util
import logging
import os
import pickle
import socket
from collections.abc import Generator, Iterable
from functools import partial
from typing import Any

from handcam.errors import WorkerError
from handcam.workers import Batch, Done, Make
from handcam.workers.window import AHEAD, in_order, work_on

LOCAL = "local"
"""The address that starts a cluster of this machine alone, for the time of the work."""
_STORE_BYTES = 128 * 1024**2
"""What finished results may take on this machine until they are fetched: a few batches are far smaller."""
_PATIENCE = 5.0  # s, for the machine at the address to answer
_OWN_WAYS = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0"}
"""Ray sends no reports, and copies no working folder to the machines."""


class RayCluster:
    """One task a batch. Ray does those of a machine that is lost again on another."""

    def __init__(self, address: str, count: int) -> None:
        """address: of a cluster, such as `host:6379`, "auto" for the one this machine is part of, or "local".

        count: processors to use of this machine with "local"; a cluster is used as a whole.

        Raises:
            WorkerError: Ray is not installed.
        """
        if importlib.util.find_spec("ray") is None:
            raise WorkerError("Ray is not installed. Run `uv sync --extra ray`, or leave out --ray.")
        self._address = address
        self._count = count

    def map(self, make: Make[Batch, Done], batches: Iterable[Batch]) -> Generator[Done, None, None]:
        """See `Workers`."""
        ray = self._connected()
        try:
            task, pickled = ray.remote(work_on), ray.put(pickle.dumps(make))
            room = AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
            yield from in_order(batches, partial(task.remote, pickled), partial(_taken, ray), room)
        finally:
            ray.shutdown()

    def _connected(self) -> Any:
        os.environ.update(_OWN_WAYS)
        import ray

        told: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.ERROR, "configure_logging": False}
        if self._address == LOCAL:
            told |= {"num_cpus": self._count, "include_dashboard": False, "object_store_memory": _STORE_BYTES}
        try:
            _knock(self._address)
            ray.init(self._address, **told)
        except (OSError, RuntimeError, ValueError) as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise WorkerError(
                'The Ray cluster "{address}" cannot be used ({reason}). Check the address and that its machines '
                "run the same Ray and Python, or leave out --ray.",
                address=self._address,
                reason=reason,
            ) from None
        return ray


def _knock(address: str) -> None:
    """Whether anybody is there: Ray itself tries for minutes. Raises OSError or ValueError."""
    host, colon, port = address.rpartition("://")[2].rpartition(":")
    if colon:
        with socket.create_connection((host, int(port)), timeout=_PATIENCE):
            pass


def _taken(ray: Any, ticket: Any) -> Any:
    """The result, or the error of the function itself in place of Ray's account of it."""
    try:
        return ray.get(ticket)
    except ray.exceptions.RayTaskError as error:
        raise error.cause from None
    except ray.exceptions.RayError as error:
        raise WorkerError(
            "The Ray cluster gave up on a part of the work ({kind}), perhaps for lack of memory. Look "
            "at its machines and try again.",
            kind=type(error).__name__,
        ) from None
