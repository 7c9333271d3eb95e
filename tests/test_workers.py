"""Work shared out: the same results in the same order whoever does it, few batches under way, faults that arrive."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

import pytest

from handcam.errors import HandcamError, ModelError, WorkerError
from handcam.workers import Workers, choose_workers
from handcam.workers.cluster import RayCluster
from handcam.workers.here import Here
from handcam.workers.processes import Processes
from handcam.workers.window import AHEAD, in_order


@contextmanager
def squares(log: Path | None = None) -> Iterator[Callable[[int], int]]:
    """Work whose making is noted in a file."""
    if log is not None:
        with log.open("a") as file:
            file.write(f"{os.getpid()}\n")
    yield lambda number: number * number


def unmakeable() -> AbstractContextManager[Callable[[int], int]]:
    raise ModelError("There is no network. Train one.")


@contextmanager
def failing() -> Iterator[Callable[[int], int]]:
    yield _fail_at_three


def _fail_at_three(number: int) -> int:
    if number == 3:
        raise ValueError("three")
    return number


@contextmanager
def dying() -> Iterator[Callable[[int], int]]:
    yield _die_at_three


def _die_at_three(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.fixture(params=["here", "processes"])
def workers(request: pytest.FixtureRequest) -> Workers:
    """Those that need nothing more. Ray's are in test_workers_ray.py."""
    return choose_workers({"here": 1, "processes": 2}[request.param])


def test_results_come_in_order(workers: Workers, tmp_path: Path) -> None:
    log = tmp_path / "log"
    results = workers.map(partial(squares, log), range(50))
    assert list(results) == [number * number for number in range(50)]
    made = log.read_text().split()
    assert len(made) == len(set(made)) <= 2  # once in each process


def test_faults_reach_the_caller(workers: Workers) -> None:
    with pytest.raises(ModelError, match="Train one"):
        list(workers.map(unmakeable, range(5)))
    with pytest.raises(ValueError, match="three"):
        list(workers.map(failing, range(5)))


def test_no_batches_are_no_work(workers: Workers) -> None:
    assert list(workers.map(squares, ())) == []


def test_only_few_batches_are_under_way(workers: Workers) -> None:
    taken: list[int] = []

    def endless() -> Iterator[int]:
        while True:
            taken.append(len(taken))
            yield taken[-1]

    results = workers.map(squares, endless())
    assert [next(results) for _ in range(5)] == [0, 1, 4, 9, 16]
    results.close()
    assert len(taken) <= 5 + 2 * AHEAD


def test_a_process_that_is_killed_is_told() -> None:
    with pytest.raises(WorkerError, match="fewer --workers"):
        list(Processes(2).map(dying, range(5)))


def test_those_who_are_chosen() -> None:
    assert isinstance(choose_workers(1), Here)
    assert isinstance(choose_workers(2), Processes)


def test_without_ray_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(HandcamError, match="--extra ray"):
        choose_workers(2, ray="local")
    with pytest.raises(WorkerError):
        RayCluster("local", 1)


def test_the_window_keeps_the_order() -> None:
    under_way: list[int] = []

    def submit(batch: int) -> int:
        under_way.append(batch)
        assert len(under_way) <= 3
        return batch

    def take(ticket: int) -> str:
        under_way.remove(ticket)
        return str(ticket)

    assert list(in_order(range(10), submit, take, 3)) == [str(number) for number in range(10)]
