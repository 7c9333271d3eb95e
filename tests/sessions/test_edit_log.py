"""Two windows, or two processes, edit the same session: no line is lost, torn or counted twice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from made_up import write_session

from handcam.errors import SessionError
from handcam.sessions import edit_log
from handcam.sessions.format import EDITS, Edit
from handcam.sessions.locking import lock
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review

A, B, C = (f"{number:06d}-0" for number in range(3))

_EDIT = """
import sys, time
from pathlib import Path
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review
review = Review(open_session(Path(sys.argv[1])))
print("here", flush=True)
sys.stdin.readline()
for number in range(60):
    review.relabel(["000000-0"], sys.argv[2])
    review.delete(["000001-0"])
    review.undo()
    time.sleep(0.01)  # the other one gets its turn: all of this takes less than a process may start late
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_session(tmp_path / "one", 3)
    return tmp_path / "one"


def test_two_processes_at_once(folder: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _EDIT, str(folder), label],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for label in ("four", "five")
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in processes:
        assert process.communicate(timeout=120)[1] == ""
    session = open_session(folder)
    assert session.repairs == ()
    assert [edit.id for edit in session.edits] == list(range(len(session.edits)))
    assert sum(edit.label == "four" for edit in session.edits) == 60
    assert sum(edit.label == "five" for edit in session.edits) == 60
    assert sum(edit.action == "delete" for edit in session.edits) == 120
    labels = [edit.label for edit in session.edits if edit.label]
    assert labels != sorted(labels) != labels[::-1], "they did not edit at the same time"


def test_two_windows_know_of_each_others_edits(folder: Path) -> None:
    one, other = Review(open_session(folder)), Review(open_session(folder))
    one.relabel([A], "four")
    other.delete([B])
    assert other.labels == {A: "four", B: None, C: "index"}
    assert other.take_touched() == {A, B}
    one.relabel([C], "five")
    assert one.labels == {A: "four", B: None, C: "five"}
    assert Review(open_session(folder)).labels == one.labels
    assert [edit.id for edit in one.edits] == [0, 1, 2]


def test_what_another_has_taken_back_is_not_taken_back_twice(folder: Path) -> None:
    one = Review(open_session(folder))
    one.relabel([A], "four")
    other = Review(open_session(folder))
    other.undo()
    one.undo()
    assert len(one.edits) == 2
    assert one.labels[A] == "index"
    other.redo()
    one.delete([B])
    assert one.labels == {A: "four", B: None, C: "index"}
    assert Review(open_session(folder)).labels == one.labels


def test_a_line_that_a_killed_window_left_torn_is_cut_off(folder: Path) -> None:
    review = Review(open_session(folder))
    review.relabel([A], "four")
    with (folder / EDITS).open("ab") as file:
        file.write(b'{"id":1,"ti')
    review.delete([B])
    session = open_session(folder)
    assert session.repairs == ()
    assert [edit.action for edit in session.edits] == ["relabel", "delete"]
    assert (folder / f"{EDITS}.torn").read_bytes() == b'{"id":1,"ti\n'


def test_whoever_does_not_get_his_turn_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edit_log, "_PATIENCE", 0.05)
    review = Review(open_session(folder))
    with (folder / EDITS).open("ab") as file:
        lock(file)
        with pytest.raises(SessionError, match=r"Somebody else is changing.*Try again"):
            review.delete([A])
    assert review.labels[A] == "index"
    review.delete([A])
    assert review.labels[A] is None


def test_on_a_disk_that_knows_no_locks_edits_are_written_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(edit_log, "lock", refuse)
    review = Review(open_session(folder))
    review.delete([A])
    edits: tuple[Edit, ...] = open_session(folder).edits
    assert [edit.action for edit in edits] == ["delete"]
