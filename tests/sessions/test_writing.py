"""A session is written whole, and nothing that was written is lost: kills, torn files, full disks."""

import errno
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from kills import kill_a_recording
from made_up import crop, info, sample, write_session

from handcam.errors import SessionError
from handcam.pictures import read_picture
from handcam.sessions.format import CROPS, DONE, FRAMES, SAMPLES, SESSION
from handcam.sessions.opening import is_session, open_session
from handcam.sessions.writing import SessionWriter

COUNT = 12


def test_what_is_written_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    write_session(folder, COUNT)
    session = open_session(folder)
    assert session.repairs == ()
    assert session.info == info()
    assert list(session.samples.values()) == [sample(n, ("index", "v")[n % 2]) for n in range(COUNT)]
    assert session.ending is not None
    assert (session.ending.samples, session.ending.rate) == (COUNT, 30.0)
    for number, each in enumerate(session.samples.values()):
        assert np.array_equal(read_picture(session.crop_path(each)), crop(number))
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        ["session.json", "samples.jsonl", "edits.jsonl", "crops", "DONE"]
    )


def test_whole_frames_are_kept_only_where_they_are_asked_for(tmp_path: Path) -> None:
    frame = np.full((48, 64, 3), 90, np.uint8)
    for asked in (True, False):
        writer = SessionWriter(tmp_path / str(asked), info(whole_frames=asked))
        for slot in (0, 1):  # two hands in one frame
            writer.add(sample(0, id=f"000000-{slot}", slot=slot), crop(0), frame)
        writer.close()
        kept = tmp_path / str(asked) / FRAMES
        assert ([path.name for path in kept.iterdir()] if asked else kept.exists()) == (
            ["000000.png"] if asked else False
        )


def test_an_existing_folder_is_never_written_to(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 2)
    with pytest.raises(SessionError, match="already"):
        SessionWriter(tmp_path / "one", info())
    assert len(open_session(tmp_path / "one").samples) == 2


@pytest.mark.skipif(os.name == "nt", reason="needs signals as Unix has them")
def test_a_kill_loses_at_most_the_sample_that_was_being_written(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    for run in range(5):
        killed = kill_a_recording(tmp_path / str(run), float(rng.uniform(0, 0.25)))
        there = killed.session.samples
        assert list(there) == [f"{number:06d}-0" for number in range(len(there))]
        assert killed.written <= len(there) <= killed.written + 1
        assert killed.lost == 0
        assert any("cut short" in repair for repair in killed.session.repairs)


def test_a_file_cut_at_any_byte_opens_with_all_whole_lines(tmp_path: Path) -> None:
    write_session(tmp_path / "whole", 4, end=False)
    content = (tmp_path / "whole" / SAMPLES).read_bytes()
    ends = [0, *(at + 1 for at, byte in enumerate(content) if byte == ord("\n"))]
    near = {end + step for end in ends for step in (-1, 0, 1)}
    cuts = {cut for cut in near.union(range(0, len(content), 97)) if 0 <= cut <= len(content)}
    for number, cut in enumerate(sorted(cuts)):
        folder = tmp_path / f"cut{number}"
        shutil.copytree(tmp_path / "whole", folder)
        os.truncate(folder / SAMPLES, cut)
        session = open_session(folder)
        assert len(session.samples) == sum(0 < end <= cut for end in ends)
        torn = cut not in ends and cut < len(content)
        assert any("torn" in repair for repair in session.repairs) == torn
        again = open_session(folder)  # what is repaired stays repaired, and can be written on
        assert list(again.samples) == list(session.samples)
        assert not any("torn" in repair for repair in again.repairs)


def test_what_is_cut_off_is_kept_beside(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 2, end=False)
    with (tmp_path / "one" / SAMPLES).open("ab") as file:
        file.write(b'{"id": "0000')
    open_session(tmp_path / "one")
    assert (tmp_path / "one" / f"{SAMPLES}.torn").read_bytes() == b'{"id": "0000\n'


def test_a_line_without_its_crop_is_passed_over_and_told(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 3, end=False)
    (tmp_path / "one" / CROPS / "000001-0.png").write_bytes(b"\x89PNG half")
    session = open_session(tmp_path / "one")
    assert list(session.samples) == ["000000-0", "000002-0"]
    assert any("1 samples lack their crop" in repair for repair in session.repairs)


class _Full:
    """A file on a disk that is full after so many bytes."""

    def __init__(self, path: Path, room: int) -> None:
        self._file = path.open("ab", buffering=0)
        self._room = room

    def write(self, content: bytes) -> int:
        if self._room <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        done = self._file.write(content[: self._room])
        self._room -= done
        return done

    def fileno(self) -> int:
        return self._file.fileno()

    def close(self) -> None:
        self._file.close()


def test_a_full_disk_is_said_and_earlier_samples_stay(tmp_path: Path) -> None:
    writer = SessionWriter(tmp_path / "one", info())
    for number in range(3):
        writer.add(sample(number), crop(number))
    assert writer._samples is not None
    writer._samples.close()
    writer._samples = _Full(tmp_path / "one" / SAMPLES, 100)  # type: ignore[assignment]
    with pytest.raises(SessionError, match=r"No space left.*Free some space"):
        writer.add(sample(3), crop(3))
    writer.close()
    session = open_session(tmp_path / "one")
    assert len(session.samples) == 3
    assert session.repairs == ()


def test_closing_twice_is_fine_and_writing_after_it_is_an_error(tmp_path: Path) -> None:
    writer = write_session(tmp_path / "one", 1)
    writer.close()
    with pytest.raises(SessionError, match="closed"):
        writer.add(sample(1), crop(1))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", "cannot be read"),
        (b"[]", "no session"),
        (b'{"version": 99}', "later handcam"),
        (b'{"version": 0}', "no session"),
        (b'{"version": 1}', "id"),
        (b"\xff\xfe", "cannot be read"),
        (b"[" * 100_000, "cannot be read"),
    ],
)
def test_a_broken_session_file_is_a_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    write_session(tmp_path / "one", 1)
    (tmp_path / "one" / SESSION).write_bytes(content)
    with pytest.raises(SessionError, match=says):
        open_session(tmp_path / "one")


def test_a_folder_that_is_no_session(tmp_path: Path) -> None:
    assert not is_session(tmp_path)
    with pytest.raises(SessionError, match="no session"):
        open_session(tmp_path)


def test_lines_that_make_no_sense_are_passed_over(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 2, end=False)
    with (tmp_path / "one" / SAMPLES).open("ab") as file:
        file.write(b'{"id": "x"}\n\x00\xff\n')
    session = open_session(tmp_path / "one")
    assert len(session.samples) == 2
    assert any("2 lines" in repair for repair in session.repairs)


def test_a_torn_ending_is_no_ending(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 2)
    (tmp_path / "one" / DONE).write_bytes(b'{"ended"')
    assert open_session(tmp_path / "one").ending is None
