"""A session that another process is recording is read and left alone; once that is gone, it is mended."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest
from made_up import crop, info, sample, write_session

from handcam.errors import SessionError
from handcam.sessions import parts
from handcam.sessions.exporting.export import export_sessions
from handcam.sessions.format import DONE, EDITS, SAMPLES
from handcam.sessions.importing.copying import copy_info
from handcam.sessions.locking import is_held
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review
from handcam.sessions.writing import SessionWriter
from handcam.ui.review.reading import SessionReader

_RECORD = """
import sys
from pathlib import Path
from made_up import crop, info, sample
from handcam.sessions.writing import SessionWriter
writer = SessionWriter(Path(sys.argv[1]), info())
for number in range(3):
    writer.add(sample(number), crop(number))
for file in (writer._samples, writer._edits):
    file.write(b'{"id": "half a line')
print("here", flush=True)
sys.stdin.readline()
for file in (writer._samples, writer._edits):
    file.write(b"\\n")
writer.add(sample(3), crop(3))
writer.close()
print("done", flush=True)
sys.stdin.readline()
"""
NAMES = [f"{number:06d}-0" for number in range(4)]


@contextmanager
def recording(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that records, and has come to the middle of a line; a line to it lets it come to its end."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-c", _RECORD, str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        try:
            yield process
        finally:
            process.kill()


def go_on(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("\n")
    process.stdin.flush()
    assert process.stdout.readline() == "done\n"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def read(folder: Path) -> SessionReader:
    reader = SessionReader(folder)
    deadline = monotonic() + 10
    while not reader.done and monotonic() < deadline:
        sleep(0.01)
    reader.stop()
    return reader


def test_it_is_read_and_nothing_is_mended(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    with recording(folder) as process:
        before = contents(folder)
        session = open_session(folder)
        assert session.recording
        assert list(session.samples) == NAMES[:3]
        assert len(session.repairs) == 1
        assert "is still being recorded" in session.repairs[0]
        reader = read(folder)
        assert reader.table is not None
        assert reader.table.ids == NAMES[:3]
        assert reader.repairs == session.repairs
        assert contents(folder) == before
        go_on(process)
        ended = open_session(folder)  # the process is there, but no longer records
        assert not ended.recording
        assert list(ended.samples) == NAMES
        assert ended.ending is not None


def test_it_cannot_be_edited_exported_or_imported(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    with recording(folder) as process:
        review = Review(open_session(folder))
        before = contents(folder)
        with pytest.raises(SessionError, match=r"still being recorded.*Edit it once"):
            review.delete(NAMES[:1])
        assert not review.can_undo
        with pytest.raises(SessionError, match=r"still being recorded\. Export it once"):
            export_sessions([folder], "npz", tmp_path / "out")
        with pytest.raises(SessionError, match=r"still being recorded\. Import it once"):
            copy_info(folder, tmp_path / "copy")
        assert contents(folder) == before
        assert not (tmp_path / "out").exists()
        go_on(process)
        review.delete(NAMES[:1])
        assert review.labels[NAMES[0]] is None
        export_sessions([folder], "npz", tmp_path / "out")


@pytest.mark.skipif(os.name == "nt", reason="needs signals as Unix has them")
def test_once_the_recorder_was_killed_it_is_mended(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    with recording(folder) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    session = open_session(folder)
    assert not session.recording
    assert list(session.samples) == NAMES[:3]
    assert sum("was torn" in repair for repair in session.repairs) == 2
    assert any("cut short" in repair for repair in session.repairs)
    for name in (SAMPLES, EDITS):
        assert (folder / name).read_bytes().endswith(b"\n") or not (folder / name).stat().st_size
    assert open_session(folder).repairs == ("The recording was cut short: it was never brought to an end.",)


def test_this_process_knows_of_its_own_recording_too(tmp_path: Path) -> None:
    writer = SessionWriter(tmp_path / "one", info())
    writer.add(sample(0), crop(0))
    assert open_session(tmp_path / "one").recording
    writer.close()
    assert not open_session(tmp_path / "one").recording


def test_looking_holds_no_lock(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 1, end=False)
    (tmp_path / "one" / DONE).unlink(missing_ok=True)
    for _ in range(3):
        assert not is_held(tmp_path / "one" / SAMPLES)
    assert not is_held(tmp_path / "one" / "nothing")


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_torn_line_that_may_not_be_cut_off_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    folder = tmp_path / "one"
    write_session(folder, 2, end=False)
    with (folder / SAMPLES).open("ab") as file:
        file.write(b'{"id"')

    def refuse(*_: object) -> bool:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(parts, "_mended", refuse)
    session = open_session(folder)
    assert list(session.samples) == NAMES[:2]
    assert any("is passed over" in repair for repair in session.repairs)
