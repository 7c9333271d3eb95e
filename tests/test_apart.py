"""Work in a process of its own: its result, its errors, how far it is, and calling it off."""

import os
from functools import partial
from pathlib import Path
from time import monotonic, sleep

import pytest

from handcam.errors import SessionError, WorkerError
from handcam.workers.apart import Advance, Apart, Ended


def count(to: int, advance: Advance) -> int:
    for number in range(to):
        advance(number + 1, to)
    return os.getpid()


def refuse(advance: Advance) -> None:
    raise SessionError('"{name}" is there already. Name another.', name="x")


def stumble(advance: Advance) -> None:
    raise ValueError("a bug")


def go_on(folder: Path, advance: Advance) -> None:
    """Until it is called off; leaves a file while it works, and none behind."""
    (folder / "work").touch()
    try:
        while True:
            advance(1, 2)
            sleep(0.01)
    finally:
        (folder / "work").unlink()


def vanish(advance: Advance) -> None:
    os._exit(3)


def end_of(apart: Apart[object]) -> Ended[object]:
    deadline = monotonic() + 30
    while monotonic() < deadline:
        ended = apart.poll()
        if ended is not None:
            return ended
        sleep(0.01)
    raise AssertionError("it does not end")


def test_the_result_comes_from_another_process() -> None:
    apart: Apart[object] = Apart(partial(count, 50))
    ended = end_of(apart)
    assert isinstance(ended.done, int)
    assert ended.done != os.getpid()
    assert apart.progress == (50, 50)


def test_an_error_comes_with_its_facts() -> None:
    ended = end_of(Apart(refuse))
    assert isinstance(ended.error, SessionError)
    assert ended.error.sentence.facts == {"name": "x"}


@pytest.mark.parametrize(("work", "says"), [(stumble, "a bug.*Report this"), (vanish, "was ended.*Try again")])
def test_whatever_goes_wrong_is_a_sentence(work: object, says: str) -> None:
    assert callable(work)
    error = end_of(Apart(work)).error
    assert isinstance(error, WorkerError)
    with pytest.raises(WorkerError, match=says):
        raise error


def wait_for(path: Path) -> None:
    deadline = monotonic() + 30
    while not path.exists() and monotonic() < deadline:
        sleep(0.01)
    assert path.exists()


def test_what_is_called_off_clears_up(tmp_path: Path) -> None:
    apart: Apart[object] = Apart(partial(go_on, tmp_path))
    wait_for(tmp_path / "work")
    assert apart.poll() is None
    apart.stop()
    ended = end_of(apart)
    assert (ended.done, ended.error) == (None, None)
    assert not (tmp_path / "work").exists()
    apart.stop()  # too late, and no harm


def test_closing_does_not_wait_for_ever(tmp_path: Path) -> None:
    apart: Apart[object] = Apart(partial(go_on, tmp_path))
    wait_for(tmp_path / "work")
    started = monotonic()
    apart.close(0.2)
    assert monotonic() - started < 5
    apart.stop()
