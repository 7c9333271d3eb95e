"""An export is there whole or not at all: full disks, broken sessions, interruptions; and its checksums are right."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from exports import TRAIN, VAL, export, three_sessions, write_hands
from made_up import START, info, sample, write_session
from typer.testing import CliRunner, Result

from handcam.cli import app
from handcam.errors import SessionError
from handcam.sessions.exporting import FormatName
from handcam.sessions.exporting.checksums import CHECKSUMS
from handcam.sessions.format import CROPS, DONE, SAMPLES
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review
from handcam.sessions.unfinished import unfinished_beside
from handcam.sessions.writing import SessionWriter

FORMATS: tuple[FormatName, ...] = get_args(FormatName)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def handcam(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.mark.parametrize("form", FORMATS)
def test_every_file_has_its_checksum(tmp_path: Path, form: FormatName) -> None:
    out, _ = export(tmp_path, form)
    lines = (out / CHECKSUMS).read_text().splitlines()
    told = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    files = {path.relative_to(out).as_posix(): path for path in out.rglob("*") if path.is_file()}
    del files[CHECKSUMS]
    assert told == {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", CHECKSUMS], cwd=out, check=True)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_sessions_make_the_same_files(tmp_path: Path, form: FormatName) -> None:
    sessions = three_sessions(tmp_path)
    first, _ = export(tmp_path / "a", form, sessions)
    again, _ = export(tmp_path / "b", form, sessions[::-1])
    assert (first / CHECKSUMS).read_text() == (again / CHECKSUMS).read_text()


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


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("size", [0, 150, 1000])
def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path: Path, form: FormatName, size: int) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    sessions = three_sessions(tmp_path)
    before = names(tmp_path)
    with room(size), pytest.raises(SessionError, match=r"cannot be written .*Nothing of it is left\. Free some space"):
        export(tmp_path, form, sessions)
    assert names(tmp_path) == before


def test_an_interruption_leaves_nothing(tmp_path: Path) -> None:
    sessions = three_sessions(tmp_path)
    before = names(tmp_path)

    def interrupt(done: int, total: int) -> None:
        if done == total // 2:
            raise KeyboardInterrupt

    for form in FORMATS:
        with pytest.raises(KeyboardInterrupt):
            export(tmp_path, form, sessions, advance=interrupt)
        assert names(tmp_path) == before


def test_it_tells_how_far_it_is(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export(tmp_path, "npz", advance=lambda done, total: told.append((done, total)))
    assert told == [(done, 15) for done in range(1, 16)]


def test_where_something_is_nothing_is_written(tmp_path: Path) -> None:
    sessions = three_sessions(tmp_path)
    (tmp_path / "npz").mkdir()
    (tmp_path / "npz" / "mine.txt").write_text("mine")
    (tmp_path / "coco").write_text("mine")
    for form in ("npz", "coco"):
        with pytest.raises(SessionError, match="is there already"):
            export(tmp_path, form, sessions)
    assert names(tmp_path / "npz") == ["mine.txt"]


def test_an_empty_folder_is_filled_and_missing_ones_are_made(tmp_path: Path) -> None:
    (tmp_path / "npz").mkdir()
    out, _ = export(tmp_path, "npz")
    assert CHECKSUMS in names(out)
    deep, _ = export(tmp_path / "deep" / "down", "npz", [tmp_path / f"of-{TRAIN}"])
    assert names(deep.parent) == ["npz"]


def test_missing_crops_are_all_told_at_once(tmp_path: Path) -> None:
    sessions = three_sessions(tmp_path)
    for number in (0, 2, 3):  # 2 is deleted
        (sessions[1] / CROPS / f"{number:06d}-0.png").unlink()
    says = r"2 of the crops are missing: 000000-0, 000003-0\. Delete these samples in review, or bring"
    with pytest.raises(SessionError, match=says):
        export(tmp_path, "npz", sessions)
    Review(open_session(sessions[1])).delete(["000000-0", "000003-0"])
    export(tmp_path, "npz", sessions)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:-20]), "cut short"),
        (lambda path: path.write_bytes(path.read_bytes().replace(b"IDAT", b"IDAT\0", 1)), "damaged|cut short"),
        (lambda path: path.write_bytes(b""), "no PNG"),
        (lambda path: (path.unlink(), path.mkdir()), "cannot be read"),
    ],
)
def test_a_broken_crop_is_a_sentence(tmp_path: Path, spoil: object, says: str) -> None:
    assert callable(spoil)
    sessions = three_sessions(tmp_path)
    spoil(sessions[0] / CROPS / "000003-0.png")
    with pytest.raises(SessionError, match=rf"{says}.*Delete sample 000003-0 in review"):
        export(tmp_path, "imagefolder", sessions)
    assert not (tmp_path / "imagefolder").exists()


def test_crops_of_another_size_than_the_session_says(tmp_path: Path) -> None:
    folder = write_hands(tmp_path / "one", [("v", "left")], crop={"side": 96, "margin": 1.3})
    with pytest.raises(SessionError, match="64x64, not 96x96"):
        export(tmp_path, "npz", [folder])


def test_no_consent_no_export_unless_it_was_imported(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 3, consent=None)
    write_session(tmp_path / "two", 3, consent={"text": " ", "given": START})
    for name in ("one", "two"):
        with pytest.raises(SessionError, match="has not consented"):
            export(tmp_path, "npz", [tmp_path / name])
    writer = SessionWriter(tmp_path / "three", info(consent=None))
    for number, origin in enumerate(("folder", "import")):
        writer.add(sample(number, label_from=origin), np.zeros((64, 64, 3), np.uint8))
    writer.close()
    out, _ = export(tmp_path, "npz", [tmp_path / "three"])
    assert "None, as they were made from pictures of others: a1 (signer s01)." in (out / "README.md").read_text()


def test_what_was_mended_is_told_and_what_is_no_session_refused(tmp_path: Path) -> None:
    write_session(tmp_path / "one", 4, end=False)
    with (tmp_path / "one" / SAMPLES).open("ab") as file:
        file.write(b'{"torn')
    out, done = export(tmp_path, "npz", [tmp_path / "one"])
    assert any("a1: The recording was cut short" in remark for remark in done.remarks)
    assert any("a1: The last line of samples.jsonl was torn" in remark for remark in done.remarks)
    assert "- a1: The recording was cut short" in (out / "README.md").read_text()
    with pytest.raises(SessionError, match="no session"):
        export(tmp_path / "x", "npz", [tmp_path])


_EXPORT_FOR_EVER = """
import sys, time
from pathlib import Path
from handcam.sessions.exporting.whole import whole_folder
with whole_folder(Path(sys.argv[1])) as out:
    (out / "half").touch()
    print("begun", flush=True)
    time.sleep(60)
"""


@contextmanager
def begun_export(out: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has begun an export to this folder; killed at the end."""
    command = [sys.executable, "-c", _EXPORT_FOR_EVER, str(out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as began:
        assert began.stdout is not None and began.stdout.readline() == "begun\n"
        yield began
        began.kill()


def test_what_killed_exports_left_goes_with_the_next_one_beside_and_nothing_else(tmp_path: Path) -> None:
    with unfinished_beside(tmp_path / "import", "import", resume=True) as folder:
        shutil.copytree(folder, tmp_path / ".import.399999999.part")  # as a killed import leaves it, to go on with
        shutil.copy(f"{folder}.lock", tmp_path / ".import.399999999.part.lock")
    for name in (".mine.1.part", "mine.2.part"):
        (tmp_path / name).mkdir()
    with begun_export(tmp_path / "killed"):
        pass
    left = names(tmp_path)
    assert any(name.startswith(".killed.") for name in left)
    with begun_export(tmp_path / "living") as living:
        theirs = [f".living.{living.pid}.part", f".living.{living.pid}.part.lock"]
        assert names(tmp_path) == sorted([name for name in left if not name.startswith(".killed.")] + theirs)
        export(tmp_path, "npz", [write_hands(tmp_path / "one", [("v", "left")])])
        assert {*theirs, "npz"} < set(names(tmp_path))
        assert names(tmp_path / theirs[0]) == ["half"]


def test_a_session_twice_and_sessions_without_samples(tmp_path: Path) -> None:
    folder = write_hands(tmp_path / "one", [("v", "left")])
    shutil.copytree(folder, tmp_path / "copy")
    with pytest.raises(SessionError, match="the same session"):
        export(tmp_path, "npz", [folder, tmp_path / "copy"])
    Review(open_session(folder)).delete(["000000-0"])
    with pytest.raises(SessionError, match="No sample is left"):
        export(tmp_path, "npz", [folder])
    with pytest.raises(SessionError, match="No sample is left"):
        export(tmp_path, "npz", [write_hands(tmp_path / "none", [])])
    assert not (tmp_path / "npz").exists()
    other = write_hands(tmp_path / "other", [("v", "left")], signer=VAL)
    out, done = export(tmp_path, "npz", [folder, other, tmp_path / "none"])
    assert sum("No sample of it is exported" in remark for remark in done.remarks) == 2
    assert (done.samples, done.signers) == ({"train": 0, "val": 1, "test": 0}, 1)
    assert "1 sample of 1 signer in 1 session" in (out / "README.md").read_text()


def test_a_session_that_grows_meanwhile_is_not_exported_half(tmp_path: Path) -> None:
    sessions = three_sessions(tmp_path)

    def delete(done: int, total: int) -> None:
        if done == 1:
            Review(open_session(sessions[2])).delete(["000000-0"])

    with pytest.raises(SessionError, match="changed meanwhile"):
        export(tmp_path, "npz", sessions, advance=delete)
    assert not (tmp_path / "npz").exists()


def test_the_command(tmp_path: Path) -> None:
    sessions = three_sessions(tmp_path)
    done = handcam("export", *sessions, "--format", "imagefolder", "--out", tmp_path / "set")
    assert done.exit_code == 0, done.stderr
    assert "15 samples of 3 signers (5 train, 5 val, 5 test) are in" in done.stdout
    again = handcam("export", *sessions, "--format", "imagefolder", "--out", tmp_path / "set")
    assert again.exit_code == 1
    assert "is there already" in again.stderr
    one = handcam("export", sessions[0], "--format", "npz", "--out", tmp_path / "one", "--seed", "3")
    assert "1 signer cannot fill 3 splits" in one.stderr
    wrong = handcam("export", sessions[0], "--format", "npz", "--out", tmp_path / "two", "--splits", "70/30")
    assert wrong.exit_code == 2
    assert handcam("export", sessions[0], "--format", "tar", "--out", tmp_path / "two").exit_code == 2


def test_ended_or_not_the_samples_are_the_same(tmp_path: Path) -> None:
    folder = write_hands(tmp_path / "one", [("v", "left")] * 3, signer=VAL)
    whole, _ = export(tmp_path / "a", "npz", [folder])
    (folder / DONE).unlink()
    cut, _ = export(tmp_path / "b", "npz", [folder])
    assert (whole / "val.npz").read_bytes() == (cut / "val.npz").read_bytes()
