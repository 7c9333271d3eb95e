"""An import is there whole or not at all: full disks, Ctrl-C, kills at any moment; the next run goes on or begins."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from imports import import_made_up, made_up_maker, names, save_many
from made_up import write_session

from handcam.errors import HandcamError, SessionError
from handcam.sessions.importing import planning, run
from handcam.sessions.importing.making import Made
from handcam.sessions.importing.planning import Job
from handcam.sessions.opening import open_session
from handcam.sessions.unfinished import unfinished_beside

_SLOW_IMPORT = """
import sys, time
from contextlib import contextmanager
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from imports import import_made_up, made_up_maker
from handcam.sessions.importing import planning
planning.MOST_PICTURES = 20

@contextmanager
def slow(started):
    with made_up_maker(started) as make:
        yield lambda jobs: (time.sleep(0.03), make(jobs))[1]

print("begun", flush=True)
import_made_up(Path(sys.argv[1]), Path(sys.argv[2]), make=slow)
"""


@contextmanager
def room(size: int) -> Iterator[None]:
    """Files cannot grow beyond this, in bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", [0, 200, 3000, 12_000])
@pytest.mark.parametrize("kind", ["pictures", "session"])
def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path: Path, size: int, kind: str) -> None:
    if kind == "pictures":
        save_many(tmp_path / "in", 10)
    else:
        write_session(tmp_path / "in", 10)
    with room(size), pytest.raises(SessionError, match=r"import to .* cannot be written .*Nothing of it is left"):
        import_made_up(tmp_path / "in", tmp_path / "out")
    assert names(tmp_path) == ["in"]


@pytest.mark.parametrize("fault", [KeyboardInterrupt, SessionError("x"), OSError(5, "x")])
@pytest.mark.parametrize("workers", [1, 2])
def test_whatever_ends_it_leaves_nothing(tmp_path: Path, fault: BaseException, workers: int) -> None:
    save_many(tmp_path / "in", 40)

    def end(done: int, total: int) -> None:
        raise fault

    with pytest.raises((KeyboardInterrupt, HandcamError)):
        import_made_up(tmp_path / "in", tmp_path / "out", workers=workers, advance=end)
    assert names(tmp_path) == ["in"]


def test_sessions_that_cannot_all_be_placed_are_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_session(tmp_path / "mine", 2, id="mine")
    write_session(tmp_path / "in" / "a", 2, id="a")
    write_session(tmp_path / "in" / "b", 2, id="b")
    import_made_up(tmp_path / "mine", tmp_path / "out")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "b":
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(SessionError, match="No space left"):
        import_made_up(tmp_path / "in", tmp_path / "out")
    assert names(tmp_path / "out") == ["mine"]
    assert names(tmp_path) == ["in", "mine", "out"]


@pytest.mark.skipif(os.name == "nt", reason="needs kill as Unix has it")
def test_a_kill_at_any_moment_leaves_nothing_under_its_name(tmp_path: Path) -> None:
    save_many(tmp_path / "in", 200)
    moments = random.Random(7)
    for number in range(6):
        out = tmp_path / f"out{number}"
        began = begun_import(tmp_path / "in", out)
        time.sleep(moments.uniform(0, 0.6))
        began.send_signal(signal.SIGKILL)
        began.wait(10)
        there = [open_session(folder) for folder in out.iterdir()] if out.exists() else []
        assert sum(len(session.samples) for session in there) in (0, 200)  # 200: it was done
        assert all(session.repairs == () and session.ending is not None for session in there)
        if not there:
            import_made_up(tmp_path / "in", out)
        assert sum(len(open_session(folder).samples) for folder in out.iterdir()) == 200
        assert [name for name in names(tmp_path) if name.startswith(".")] == []


@pytest.mark.skipif(os.name == "nt", reason="needs kill as Unix has it")
def test_what_a_killed_run_finished_is_not_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "MOST_PICTURES", 20)
    save_many(tmp_path / "in", 200)
    began = begun_import(tmp_path / "in", tmp_path / "out")
    deadline = time.monotonic() + 20
    while len(list(tmp_path.glob(".out.*.part/made/*"))) < 4 and time.monotonic() < deadline:
        time.sleep(0.01)
    began.kill()
    began.wait(10)
    looked: list[Job] = []

    @contextmanager
    def counting(started: datetime) -> Iterator[Callable[[Sequence[Job]], list[Made]]]:
        with made_up_maker(started) as make:

            def counted(jobs: Sequence[Job]) -> list[Made]:
                looked.extend(jobs)
                return make(jobs)

            yield counted

    done = import_made_up(tmp_path / "in", tmp_path / "out", make=counting)
    assert (len(done.sessions), done.samples, done.pictures) == (10, 200, 200)
    assert 0 < len(looked) <= 140
    assert names(tmp_path) == ["in", "out"]


@pytest.mark.skipif(os.name == "nt", reason="needs kill as Unix has it")
def test_processes_end_with_a_caller_that_was_killed(tmp_path: Path) -> None:
    code = """
import sys, time, os
from contextlib import contextmanager
from handcam.workers.processes import Processes
sys.path.insert(0, sys.argv[1])
from test_import_whole import telling
for pid in Processes(2).map(telling, iter(lambda: 1, 2)):
    print(pid, flush=True)
    time.sleep(0.05)
"""
    began = subprocess.Popen(
        [sys.executable, "-c", code, str(Path(__file__).parent)], stdout=subprocess.PIPE, text=True, env=environment()
    )
    assert began.stdout is not None
    workers = {int(began.stdout.readline()) for _ in range(6)}
    began.kill()
    began.wait(10)
    began.stdout.close()
    deadline = time.monotonic() + 10
    while (alive := [pid for pid in workers if is_alive(pid)]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert alive == []


@contextmanager
def telling() -> Iterator[object]:
    """Work that tells who does it."""
    yield lambda batch: os.getpid()


def test_two_imports_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    began = begun_import(save_many(tmp_path / "in", 100), tmp_path / "out")
    write_session(tmp_path / "theirs", 3)
    import_made_up(tmp_path / "theirs", tmp_path / "out")
    assert began.wait(30) == 0
    assert sum(len(open_session(folder).samples) for folder in (tmp_path / "out").iterdir()) == 103
    assert names(tmp_path) == ["in", "out", "theirs"]


def test_remains_are_removed_or_gone_on_with(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f".out.{number}99999999.part" / "made").mkdir(parents=True)
    (tmp_path / ".out.399999999.part.lock").touch()
    (tmp_path / ".out.other.1.part").mkdir()
    with unfinished_beside(tmp_path / "out", "import", resume=True) as folder:
        assert names(folder) == ["made"]
        assert names(tmp_path) == sorted([".out.other.1.part", folder.name, f"{folder.name}.lock"])
    assert names(tmp_path) == [".out.other.1.part"]
    (tmp_path / ".out.199999999.part" / "made").mkdir(parents=True)
    with unfinished_beside(tmp_path / "out", "export") as folder:
        assert names(folder) == []


def test_a_second_one_of_the_same_process_is_refused(tmp_path: Path) -> None:
    with unfinished_beside(tmp_path / "out", "import", resume=True) as folder:
        (folder / "work").mkdir()
        for what in ("import", "export"):
            with (
                pytest.raises(SessionError, match=f"Another {what} .* under way"),
                unfinished_beside(tmp_path / "out", what),
            ):
                raise AssertionError("it was begun")
        assert names(folder) == ["work"]
    assert names(tmp_path) == []


def test_an_archive_is_unpacked_beside_and_gone_after_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(folder: Path) -> list[Path]:
        assert folder.is_relative_to(tmp_path)
        raise SessionError("no")

    from imports import zipped

    monkeypatch.setattr(run, "sessions_below", fail)
    path = zipped(save_many(tmp_path / "in", 1), tmp_path / "a.zip")
    with pytest.raises(SessionError, match="no"):
        import_made_up(path, tmp_path / "out")
    assert names(tmp_path) == ["a.zip", "in"]


def begun_import(folder: Path, out: Path) -> "subprocess.Popen[str]":
    """A process that has begun a slow import."""
    here = Path(__file__).parent
    command = [sys.executable, "-c", _SLOW_IMPORT, str(folder), str(out), str(here), str(here.parent)]
    began = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment())
    assert began.stdout is not None and began.stdout.readline() == "begun\n"
    began.stdout.close()
    return began


def environment() -> dict[str, str]:
    here = Path(__file__).parent
    return os.environ | {"PYTHONPATH": os.pathsep.join(map(str, (here, here.parent, here.parents[1])))}


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] == "Z")
