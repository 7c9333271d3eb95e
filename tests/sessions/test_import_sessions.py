"""Sessions of others: copied clean, whatever they hold, with the original left as it was."""

import json
import os
import shutil
import stat
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from exports import export, frame_pixels
from imports import import_made_up, names, zipped
from made_up import crop, info, sample, write_session

from handcam.errors import SessionError
from handcam.sessions.format import CROPS, DONE, EDITS, FRAMES, SAMPLES, SESSION
from handcam.sessions.importing.copying import _LONGEST_SAMPLE
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review
from handcam.sessions.writing import SessionWriter

COUNT = 6


@pytest.fixture
def original(tmp_path: Path) -> Path:
    """A session of six samples, one of them relabelled and one deleted."""
    write_session(tmp_path / "in" / "theirs", COUNT)
    review = Review(open_session(tmp_path / "in" / "theirs"))
    review.relabel(["000001-0"], "index")
    review.delete(["000002-0"])
    return tmp_path / "in" / "theirs"


def hashes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def imported(folder: Path) -> Path:
    """The only session that an import makes; the original is untouched."""
    before = hashes(folder)
    done = import_made_up(folder, folder.parents[1] / "out")
    assert hashes(folder) == before
    assert names(done.sessions[0].parent) == [path.name for path in done.sessions]
    (session,) = done.sessions
    return session


def test_a_whole_session_is_copied_as_it_is(original: Path, tmp_path: Path) -> None:
    copy = imported(original)
    assert copy.name == "a1"
    theirs, ours = open_session(original), open_session(copy)
    assert ours.repairs == ()
    assert (ours.info, ours.samples, ours.edits, ours.ending) == (
        theirs.info,
        theirs.samples,
        theirs.edits,
        theirs.ending,
    )
    assert hashes(copy / CROPS) == hashes(original / CROPS)
    Review(ours).undo()
    _, done = export(tmp_path, "npz", [copy])
    assert sum(done.samples.values()) == COUNT


def test_whole_frames_come_along(tmp_path: Path) -> None:
    writer = SessionWriter(tmp_path / "in" / "x", info(whole_frames=True))
    for number in range(3):
        writer.add(sample(number), crop(number), frame_pixels(number))
    writer.close()
    (tmp_path / "in" / "x" / FRAMES / "000001.png").write_bytes(b"broken")
    done = import_made_up(tmp_path / "in", tmp_path / "out")
    assert names(done.sessions[0] / FRAMES) == ["000000.png", "000002.png"]
    assert done.remarks == ("a1: 1 samples lack a whole frame.",)


@pytest.mark.parametrize("deep", [False, True])
def test_a_second_import_is_refused_and_again_is_beside_it(original: Path, tmp_path: Path, deep: bool) -> None:
    folder = original.parent if deep else original
    import_made_up(folder, tmp_path / "out")
    shutil.move(tmp_path / "out" / "a1", tmp_path / "out" / "renamed")
    with pytest.raises(SessionError, match=r"already .*import also what is there already"):
        import_made_up(folder, tmp_path / "out")
    assert names(tmp_path / "out") == ["renamed"]
    import_made_up(folder, tmp_path / "out", again=True)
    import_made_up(folder, tmp_path / "out", again=True)
    assert names(tmp_path / "out") == ["a1", "a1-2", "renamed"]


def test_of_several_those_that_are_there_are_passed_over(original: Path, tmp_path: Path) -> None:
    import_made_up(original, tmp_path / "out")
    write_session(tmp_path / "in" / "deep" / "down" / "other", 3, id="b2")
    write_session(tmp_path / "in" / ".hidden", 3, id="h")
    shutil.copytree(tmp_path / "in" / "deep" / "down" / "other", tmp_path / "in" / "twice")
    done = import_made_up(tmp_path / "in", tmp_path / "out")
    assert [path.name for path in done.sessions] == ["b2"]
    assert len(done.remarks) == 2 and all("passed over" in remark for remark in done.remarks)


@pytest.mark.parametrize("name", ["../../evil", "/etc/evil", "nul", "a/b", ".hidden", "end.", "\u00fc", "new\nline"])
def test_an_id_that_is_no_file_name(tmp_path: Path, name: str) -> None:
    write_session(tmp_path / "in" / "x", 2, id=name)
    copy = imported(tmp_path / "in" / "x")
    assert len(copy.name) == 12 and copy.parent == tmp_path / "out"
    assert open_session(copy).info.id == name


def line(number: int, **changed: Any) -> str:
    return json.dumps(sample(number).model_dump(mode="json", exclude_defaults=True) | changed)


@pytest.mark.parametrize(
    "bad",
    [
        line(7, id="../../x"),
        line(7, id="000007-0/../../x"),
        line(7, id="000007-0\n"),
        line(7, label="../x"),
        line(7, later=1),
        line(7, probabilities=[1.0]),
        line(7, rotation=1e999),
        line(7, sharpness=float("nan")),
        line(0, label="v"),
        line(7),  # has no crop
        "{" + " " * _LONGEST_SAMPLE + "}",
        "[" * 5000,
        "null",
        "\x00\xff",
    ],
)
def test_bad_lines_are_left_out_and_counted(original: Path, bad: str) -> None:
    path = original / SAMPLES
    path.write_text(bad + "\n" + path.read_text() if line(0, label="v") != bad else path.read_text() + bad + "\n")
    done = import_made_up(original, original.parents[1] / "out")
    session = open_session(done.sessions[0])
    assert (len(session.samples), session.repairs) == (COUNT, ())
    assert len(done.remarks) == 1 and "left out" in done.remarks[0]
    assert all("label" not in str(path) for path in original.parents[1].rglob("x"))


def test_torn_ends_and_missing_crops_are_mended_in_the_copy(original: Path) -> None:
    (original / DONE).unlink()
    (original / CROPS / "000003-0.png").unlink()
    (original / CROPS / "000004-0.png").write_bytes(b"\x89PNG")
    for name in (SAMPLES, EDITS):
        with (original / name).open("a") as file:
            file.write('{"id": "0000')
    session = open_session(imported(original))
    assert list(session.samples) == [f"{number:06d}-0" for number in (0, 1, 2, 5)]
    assert session.repairs == ("The recording was cut short: it was never brought to an end.",)


def test_crops_of_another_size_are_left_out(original: Path) -> None:
    told = json.loads((original / SESSION).read_text())
    told["crop"]["side"] = 100_000
    (original / SESSION).write_text(json.dumps(told))
    assert open_session(imported(original)).samples == {}


def test_what_the_format_does_not_know_is_left_behind(original: Path) -> None:
    (original / "run.exe").write_bytes(b"MZ")
    (original / CROPS / "extra.png").write_bytes(b"x")
    (original / CROPS / "000000-0.png.sh").write_bytes(b"x")
    copy = imported(original)
    assert names(copy) == [DONE, CROPS, EDITS, SAMPLES, SESSION]
    assert len(names(copy / CROPS)) == COUNT


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ({"version": 99}, "later handcam. Update handcam"),
        ({"version": "1"}, "is no session"),
        ({"signer": "../../x"}, "signer"),
        ({"surprise": 1}, "surprise"),
        ({"id": ""}, "id"),
    ],
)
def test_a_session_json_that_cannot_be_used(original: Path, told: dict[str, Any], says: str) -> None:
    (original / SESSION).write_text(json.dumps(json.loads((original / SESSION).read_text()) | told))
    is_refused(original, says)


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b"\xff\xfe", b"{}" + b" " * (17 << 20)])
def test_a_session_json_that_is_none(original: Path, content: bytes) -> None:
    (original / SESSION).write_bytes(content)
    is_refused(original, "cannot be read|no session")


@pytest.mark.skipif(os.name == "nt", reason="needs links as Unix has them")
@pytest.mark.parametrize("part", [SESSION, SAMPLES, EDITS, DONE, CROPS, f"{CROPS}/000000-0.png"])
def test_parts_that_point_elsewhere_are_refused(original: Path, tmp_path: Path, part: str) -> None:
    shutil.move(original / part, tmp_path / "elsewhere")
    (original / part).symlink_to(tmp_path / "elsewhere")
    is_refused(original, "is a link")


@pytest.mark.skipif(os.name == "nt", reason="needs pipes as Unix has them")
@pytest.mark.parametrize("part", [SAMPLES, DONE, f"{CROPS}/000000-0.png"])
def test_pipes_are_not_waited_for(original: Path, part: str) -> None:
    (original / part).unlink()
    os.mkfifo(original / part)
    import_made_up(original, original.parents[1] / "out")


def test_signer_and_licence_stay_its_own(original: Path) -> None:
    for words in ({"signer": "s09"}, {"licence": "mine"}):
        is_refused(original, "keeps its own", **words)


def test_a_zip_of_sessions(original: Path, tmp_path: Path) -> None:
    done = import_made_up(zipped(original.parent, tmp_path / "a.zip"), tmp_path / "out")
    assert open_session(done.sessions[0]).samples == open_session(original).samples
    assert names(tmp_path) == ["a.zip", "in", "out"]


def test_a_hostile_zip_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        member = zipfile.ZipInfo("session.json")
        member.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(member, "/etc/passwd")
    with pytest.raises(SessionError, match="link or a device"):
        import_made_up(tmp_path / "a.zip", tmp_path / "out")
    assert names(tmp_path) == ["a.zip"]


def is_refused(folder: Path, says: str, **words: Any) -> None:
    place = folder.parents[1]
    before = hashes(place)
    with pytest.raises(SessionError, match=says) as refusal:
        import_made_up(folder, place / "out", **words)
    assert ".part" not in str(refusal.value)
    assert hashes(place) == before and not (place / "out").exists()
