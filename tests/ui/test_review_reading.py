"""Reading a session for review: the same samples and the same repairs as opening it, with less in memory."""

import subprocess
import sys
from pathlib import Path
from threading import Event
from time import monotonic, sleep

import made_up
import pytest

from handcam.sessions.format import CROPS, DONE, EDITS, SAMPLES, SESSION, Sample
from handcam.sessions.opening import open_session
from handcam.ui.review import picture_loader, reading, reading_apart
from handcam.ui.review.picture_loader import PictureLoader
from handcam.ui.review.reading import SessionReader
from handcam.ui.review.table import Table


def read(folder: Path) -> SessionReader:
    reader = SessionReader(folder)
    deadline = monotonic() + 10
    while not reader.done and monotonic() < deadline:
        sleep(0.01)
    reader.stop()
    return reader


def tear(folder: Path) -> None:
    for name in (SAMPLES, EDITS):
        with (folder / name).open("ab") as file:
            file.write(b'{"torn":')


def spoil(folder: Path) -> None:
    lines = (folder / SAMPLES).read_bytes().splitlines(keepends=True)
    (folder / SAMPLES).write_bytes(b"".join([b"no json\n", *lines[1:], b'{"id":"000000-0"}\n', b"\xff\n"]))


def cut_short(folder: Path) -> None:
    (folder / DONE).unlink()
    (folder / CROPS / "000002-0.png").unlink()
    (folder / CROPS / "000003-0.png").write_bytes(b"half")


def lose(folder: Path) -> None:
    (folder / EDITS).unlink()


def repeat(folder: Path) -> None:
    """An id that is there twice: the later sample takes the other's place."""
    lines = (folder / SAMPLES).read_bytes().splitlines(keepends=True)
    (folder / SAMPLES).write_bytes(b"".join([*lines, lines[1].replace(b'"v"', b'"my_own"')]))


@pytest.fixture(params=["here", "apart"])
def small(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sessions of a few samples are read on the thread, or by a process as large ones are."""
    if request.param == "apart":
        monkeypatch.setattr(reading, "_AT_ONCE", 3)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("harm", [lambda folder: None, tear, spoil, cut_short, lose, repeat])
def test_it_reads_and_repairs_as_opening_does(tmp_path: Path, harm: object) -> None:
    assert callable(harm)
    folders = tmp_path / "one", tmp_path / "other"
    for folder in folders:
        made_up.write_session(folder, 12)
        harm(folder)
    reader, session = read(folders[0]), open_session(folders[1])
    assert reader.table is not None
    assert reader.review is not None
    assert reader.table.ids == list(session.samples)
    assert sorted(reader.repairs) == sorted(session.repairs)
    assert (folders[0] / SAMPLES).read_bytes() == (folders[1] / SAMPLES).read_bytes()
    assert reader.review.labels == {name: sample.label for name, sample in session.samples.items()}


def test_a_large_session_is_read_by_a_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_AT_ONCE", 3)
    made_up.write_session(tmp_path / "a", 1_200)
    added: list[str] = []
    real = Table.add

    def add(table: Table, sample: Sample) -> None:
        added.append(sample.id)
        real(table, sample)

    monkeypatch.setattr(Table, "add", add)
    reader = read(tmp_path / "a")
    assert reader.table is not None
    assert (reader.table.count, len(added)) == (1_200, 3)
    assert reader.review is not None
    assert reader.table.row_of["001199-0"] == 1_199
    assert reader.table.clock[:1_200].tolist() == [number / 30 for number in range(1_200)]


@pytest.mark.parametrize(
    "code",
    ["", "raise SystemExit(1)", "import sys; sys.stdout.buffer.write(bytes([128, 5, 149, 9]))", None],
)
def test_without_the_process_it_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str | None
) -> None:
    """It ends at once, fails, ends in the midst of what it tells, cannot be begun."""
    monkeypatch.setattr(reading, "_AT_ONCE", 3)
    if code is None:
        monkeypatch.setattr("sys.executable", str(tmp_path / "nothing"))
    else:
        monkeypatch.setattr(reading_apart, "_CODE", code)
    made_up.write_session(tmp_path / "a", 12)
    tear(tmp_path / "a")
    reader = read(tmp_path / "a")
    assert reader.review is not None
    assert len(reader.review.labels) == 12
    assert " ".join(reader.repairs).count("samples.jsonl was torn") == 1


def test_the_process_ends_with_the_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_AT_ONCE", 3)
    monkeypatch.setattr(reading_apart, "_CODE", "import time; time.sleep(60)")
    made_up.write_session(tmp_path / "a", 12)
    reader = SessionReader(tmp_path / "a")
    deadline = monotonic() + 10
    while reader.table is None and monotonic() < deadline:
        sleep(0.01)
    before = reader.done
    reader.stop()
    assert (before, reader.done) == (False, True)
    assert (reader.review, reader.error) == (None, "")


def test_the_process_needs_neither_qt_nor_opencv() -> None:
    """Or else it would be long in coming."""
    code = "import sys, handcam.ui.review.reading_apart; sys.exit(bool({'PySide6', 'cv2'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


def test_without_samples_there_is_an_empty_table(tmp_path: Path) -> None:
    made_up.write_session(tmp_path / "a", 0)
    (tmp_path / "a" / SAMPLES).unlink()
    reader = read(tmp_path / "a")
    assert reader.table is not None
    assert reader.table.count == 0
    assert "samples.jsonl was missing" in " ".join(reader.repairs)


def test_what_is_no_session_is_told_in_a_sentence(tmp_path: Path) -> None:
    assert "Choose the folder of one" in read(tmp_path).error
    made_up.write_session(tmp_path / "a", 1)
    (tmp_path / "a" / SESSION).write_text("{")
    assert "Restore it from a copy" in read(tmp_path / "a").error


def test_it_stops_when_it_is_told_to(tmp_path: Path) -> None:
    made_up.write_session(tmp_path / "a", 200)
    reader = SessionReader(tmp_path / "a")
    reader.stop()
    reader.stop()
    assert reader.done


def wait_for(loader: PictureLoader) -> None:
    deadline = monotonic() + 5
    while loader.busy and monotonic() < deadline:
        sleep(0.005)


def test_pictures_come_in_the_size_that_is_asked_for(tmp_path: Path) -> None:
    made_up.write_session(tmp_path / "a", 2)
    path = tmp_path / "a" / CROPS / "000001-0.png"
    loader = PictureLoader()
    assert loader.picture(path, 96) is None
    assert loader.picture(path) is None
    wait_for(loader)
    small, whole = loader.picture(path, 96), loader.picture(path)
    assert small is not None
    assert whole is not None
    assert (small.width(), whole.width()) == (96, 64)
    assert whole.pixelColor(0, 0).red() == 1
    assert (loader.take_news(), loader.take_news()) == (True, False)
    loader.close()


def test_broken_and_missing_pictures_are_empty_ones(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    loader = PictureLoader()
    for name in ("broken.png", "missing.png"):
        loader.picture(tmp_path / name, 96)
        wait_for(loader)
        picture = loader.picture(tmp_path / name, 96)
        assert picture is not None
        assert picture.isNull()
    loader.close()


def test_what_was_asked_for_last_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    loaded: list[str] = []
    started, go = Event(), Event()
    real = picture_loader._load

    def slow(path: Path, side: int) -> object:
        loaded.append(path.name)
        started.set()
        go.wait(5)
        return real(path, side)

    monkeypatch.setattr(picture_loader, "_load", slow)
    monkeypatch.setattr(picture_loader, "_WAITING", 3)
    loader = PictureLoader()
    loader.picture(tmp_path / "0")
    assert started.wait(5)
    for name in "1234512":
        loader.picture(tmp_path / name)
    go.set()
    wait_for(loader)
    loader.close()
    assert loaded == ["0", "2", "1", "5"]


def test_pictures_take_no_more_than_their_share(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(picture_loader, "_BYTES", 10 * 64 * 64 * 4)
    made_up.write_session(tmp_path / "a", 30)
    loader = PictureLoader()
    for number in range(30):
        loader.picture(tmp_path / "a" / CROPS / f"{number:06d}-0.png")
        wait_for(loader)
    assert loader.held <= 10 * 64 * 64 * 4
    assert loader.picture(tmp_path / "a" / CROPS / "000029-0.png") is not None
    assert loader.picture(tmp_path / "a" / CROPS / "000000-0.png") is None
    loader.close()
    loader.close()
