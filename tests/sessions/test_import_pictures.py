"""Labelled pictures become sessions: rendered hands looked at by the real models, and hostile files beside them."""

import json
import os
import shutil
import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from exports import export
from imports import import_made_up, import_really, names, rows, save, save_many, zipped
from typer.testing import CliRunner

from handcam.cli import app
from handcam.errors import SessionError
from handcam.pictures import read_picture
from handcam.sessions.importing import planning
from handcam.sessions.importing.making import MOST_PIXELS
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """What digits, handshapes and pictures without a sign are imported to."""
    folder = tmp_path_factory.mktemp("import")
    labels = {"v": "2", "thumb_index_middle": "3", "left_five": "5", "rock": "rock", "empty": "none"}
    for name, label in labels.items():
        (folder / "in" / label).mkdir(parents=True)
        shutil.copy(data / f"{name}.jpg", folder / "in" / label)
    done = import_really(folder / "in", folder / "out", licence="CC0-1.0")
    assert (done.samples, done.pictures, done.missed) == (4, 5, {"no hand": 1})
    assert names(folder) == ["in", "out"]
    return done.sessions[0]


def test_it_opens_as_it_was_labelled(session: Path) -> None:
    opened = open_session(session)
    assert opened.repairs == ()
    info = opened.info
    assert (info.signer, info.consent, info.licence, info.sign_set) == ("in", None, "CC0-1.0", "counting")
    assert info.id == session.name
    labels = [(sample.id, sample.label, sample.handedness, sample.label_from) for sample in opened.samples.values()]
    assert labels == [
        ("000000-0", "v", "right", "folder"),
        ("000001-0", "thumb_index_middle", "right", "folder"),  # 3 is shown in three ways: the network tells which
        ("000002-0", "five", "left", "folder"),
        ("000004-0", "rock", "right", "folder"),
    ]
    for sample in opened.samples.values():
        assert read_picture(opened.crop_path(sample)).shape == (64, 64, 3)
        assert len(sample.probabilities) == len(info.handshapes)


def test_every_picture_is_accounted_for(session: Path) -> None:
    told = {row["file"]: row.get("sample", row.get("missed")) for row in rows(session)}
    assert told == {
        "2/v.jpg": "000000-0",
        "3/thumb_index_middle.jpg": "000001-0",
        "5/left_five.jpg": "000002-0",
        "none/empty.jpg": "no hand",
        "rock/rock.jpg": "000004-0",
    }


def test_it_is_reviewed_and_exported(session: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(session, tmp_path / session.name)
    review = Review(open_session(copy))
    review.relabel(["000000-0"], "index")
    _, done = export(tmp_path, "imagefolder", [copy])
    assert sum(done.samples.values()) == 4


def test_a_picture_is_turned_as_its_exif_says(tmp_path: Path, data: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    with image.open(data / "five.jpg") as upright:
        exif = upright.getexif()
        exif[0x0112] = 6  # to be turned clockwise by a quarter
        (tmp_path / "in" / "five").mkdir(parents=True)
        upright.transpose(image.Transpose.ROTATE_90).save(tmp_path / "in" / "five" / "a.jpg", exif=exif)
    session = open_session(import_really(tmp_path / "in", tmp_path / "out").sessions[0])
    assert abs(session.samples["000000-0"].rotation) < 0.5


def test_strange_pictures_beside_a_good_one(tmp_path: Path, data: Path) -> None:
    five = tmp_path / "in" / "five"
    five.mkdir(parents=True)
    hand = cv2.imread(str(data / "five.jpg"))
    assert hand is not None
    cv2.imwrite(str(five / "huge.jpg"), cv2.resize(hand, (12000, 12000)))
    save(five / "one.png", np.zeros((1, 1, 3), np.uint8))
    save(five / "line.png", np.zeros((1, 3000, 3), np.uint8))
    (five / "torn.jpg").write_bytes((data / "five.jpg").read_bytes()[:400])
    (five / "empty.jpg").touch()
    (five / "text.png").write_text("no picture")
    (five / "bomb.png").write_bytes(bomb())
    session = import_really(tmp_path / "in", tmp_path / "out").sessions[0]
    told = {row["file"].removeprefix("five/"): row.get("missed", "sample") for row in rows(session)}
    unreadable = dict.fromkeys(("torn.jpg", "empty.jpg", "text.png", "bomb.png"), "unreadable")
    assert told == {"huge.jpg": "sample", "one.png": "no hand", "line.png": "no hand"} | unreadable
    says = {row["file"]: row.get("says", "") for row in rows(session)}
    assert "million" in says["five/bomb.png"]
    assert open_session(session).info.camera.width == 12000


def bomb() -> bytes:
    """A small PNG that claims more pixels than are taken."""
    side = int(MOST_PIXELS**0.5) + 1
    content = bytearray(cv2.imencode(".png", np.zeros((1, 1, 3), np.uint8))[1].tobytes())
    content[16:24] = side.to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    return bytes(content)


@pytest.mark.skipif(os.name == "nt", reason="needs links and pipes as Unix has them")
def test_nothing_outside_the_folder_is_read(tmp_path: Path, data: Path) -> None:
    five = tmp_path / "in" / "five"
    five.mkdir(parents=True)
    (tmp_path / "secret").mkdir()
    shutil.copy(data / "five.jpg", tmp_path / "secret" / "five.jpg")
    shutil.copy(data / "five.jpg", five / "inside.jpg")
    (five / "link.jpg").symlink_to(tmp_path / "secret" / "five.jpg")
    (five / "near.jpg").symlink_to("inside.jpg")
    (five / "circle.jpg").symlink_to("circle.jpg")
    (tmp_path / "in" / "v").symlink_to(tmp_path / "secret")
    os.mkfifo(five / "pipe.jpg")
    session = import_really(tmp_path / "in", tmp_path / "out").sessions[0]
    told = {row["file"]: row.get("says", "sample") for row in rows(session)}
    assert told.pop("five/circle.jpg").startswith("It cannot be found")
    assert told == {
        "five/inside.jpg": "sample",
        "five/near.jpg": "sample",
        "five/link.jpg": "It lies outside the folder that is imported.",
        "five/pipe.jpg": "It is no file.",
    }


@pytest.mark.parametrize("file", ["../secret.jpg", "/etc/passwd", "a/../../secret.jpg", "none.jpg", "v\0.jpg"])
def test_an_index_that_points_elsewhere(tmp_path: Path, data: Path, file: str) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(data / "v.jpg", tmp_path / "secret.jpg")
    shutil.copy(data / "v.jpg", tmp_path / "in")
    (tmp_path / "in" / "index.csv").write_text(f"file,handshape,subject\n{file},v,anna\nv.jpg,v,anna\n")
    session = import_really(tmp_path / "in", tmp_path / "out").sessions[0]
    assert [row.get("missed", "sample") for row in rows(session)] == ["unreadable", "sample"]


def test_the_labelled_hand_of_two_is_taken(tmp_path: Path, data: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(data / "two_hands.jpg", tmp_path / "in")
    height, width = read_picture(data / "two_hands.jpg").shape[:2]
    lines = [f"two_hands.jpg,other,{x1},0,{x2},{height}" for x1, x2 in ((0, width / 2), (width / 2, width))]
    (tmp_path / "in" / "index.csv").write_text("file,handshape,x1,y1,x2,y2\n" + "\n".join(lines) + "\n")
    samples = open_session(import_really(tmp_path / "in", tmp_path / "out").sessions[0]).samples.values()
    middles = [(sample.box[0] + sample.box[2]) / 2 for sample in samples]
    assert middles[0] < width / 2 < middles[1]


def test_pictures_without_any_hand_are_refused(tmp_path: Path) -> None:
    save_many(tmp_path / "in", 2)
    with pytest.raises(SessionError, match="In none of the 2 pictures"):
        import_really(tmp_path / "in", tmp_path / "out")
    assert names(tmp_path) == ["in"]


def test_a_session_a_signer_of_the_index(tmp_path: Path) -> None:
    subjects = ["anna", "Bert O'Neill / 2", "anna", "", "x" * 40, "anna"]
    for number in range(len(subjects)):
        save(tmp_path / "in" / f"{number}.png")
    lines = [f'{number}.png,5,"{subject}"' for number, subject in enumerate(subjects)]
    (tmp_path / "in" / "index.csv").write_text("file,digit,subject\n" + "\n".join(lines) + "\n")
    done = import_made_up(tmp_path / "in", tmp_path / "out")
    sessions = [open_session(folder) for folder in done.sessions]
    counts = [len(session.samples) for session in sessions]
    signers = [session.info.signer for session in sessions]
    assert counts == [3, 1, 1, 1]
    assert signers[0] == "anna" and signers[1].startswith("Bert-O-Neill-2-") and signers[2] == "in"
    assert signers[3].startswith("x" * 23)
    again = import_made_up(tmp_path / "in", tmp_path / "one", signer="s07")
    assert [open_session(folder).info.signer for folder in again.sessions] == ["s07"]


def test_two_data_sets_of_one_index_keep_their_people_apart(tmp_path: Path) -> None:
    for name in "ab":
        save(tmp_path / "in" / f"{name}.png")
    (tmp_path / "in" / "index.csv").write_text("source,file,digit,subject\none,a.png,5,1\ntwo,b.png,5,1\n")
    done = import_made_up(tmp_path / "in", tmp_path / "out")
    assert [open_session(folder).info.signer for folder in done.sessions] == ["one-1", "two-1"]


def test_a_large_set_is_cut_into_sessions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "MOST_PICTURES", 20)
    done = import_made_up(save_many(tmp_path / "in", 50), tmp_path / "out", workers=2, misses=7)
    assert [len(open_session(folder).samples) for folder in done.sessions] == [17, 17, 8]
    assert (done.pictures, done.samples, done.missed) == (50, 42, {"no hand": 8})


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
@pytest.mark.parametrize("name", ["new\nline", 'quo"te', "\u202egnp", "\udcff", "=1+1", "a b", "\u00fc"])
def test_names_with_odd_characters(tmp_path: Path, name: str) -> None:
    save(tmp_path / "in" / name / "5" / f"{name}.png")
    session = import_made_up(tmp_path / "in", tmp_path / "out").sessions[0]
    assert [row["file"] for row in rows(session)] == [f"{name}/5/{name}.png"]
    assert open_session(session).repairs == ()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"signer": "Anna Smith"}, "no code for a signer"),
        ({"signer": "../a"}, "no code for a signer"),
        ({"path": "none"}, "There is no folder and no ZIP"),
        ({"path": "in/9/0.png"}, "no ZIP"),
        ({"path": "empty"}, "There are no pictures"),
        ({"path": "unlabelled"}, "not named after a digit"),
        ({}, "labelled 9, which the sign set counting has no sign for"),
        ({"out": "in/out"}, "lies in the folder that is imported"),
    ],
)
def test_what_cannot_be_imported_is_said_and_leaves_nothing(tmp_path: Path, changed: dict[str, str], says: str) -> None:
    save_many(tmp_path / "in", 1, "9")
    save_many(tmp_path / "unlabelled", 1, "me")
    (tmp_path / "empty").mkdir()
    before = sorted(tmp_path.rglob("*"))
    words: dict[str, Any] = {name: text for name, text in changed.items() if name == "signer"}
    path, out = tmp_path / changed.get("path", "in"), tmp_path / changed.get("out", "out")
    with pytest.raises(SessionError, match=says):
        import_made_up(path, out, **words)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_zip_of_pictures(tmp_path: Path) -> None:
    save_many(tmp_path / "in" / "hands" / "anna", 3)
    zipped(tmp_path / "in", tmp_path / "in" / "hands" / "inner.zip")  # is not opened
    done = import_made_up(zipped(tmp_path / "in", tmp_path / "hands.zip"), tmp_path / "out")
    info = open_session(done.sessions[0]).info
    assert (done.pictures, info.signer, info.camera.name) == (3, "anna", "hands")
    assert names(tmp_path) == ["hands.zip", "in", "out"]
    with pytest.raises(SessionError, match="already"):
        import_made_up(tmp_path / "hands.zip", tmp_path / "out")


def test_the_command(tmp_path: Path, data: Path) -> None:
    (tmp_path / "in" / "v").mkdir(parents=True)
    shutil.copy(data / "v.jpg", tmp_path / "in" / "v")
    words = ["import", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--workers", "1", "--licence", "CC0-1.0"]
    result = CliRunner().invoke(app, [*words, "--signer", "s07", "--sign-set", "asl", "--json"])
    assert result.exit_code == 0, result.stderr
    told = json.loads(result.stdout)
    assert (told["samples"], told["pictures"], told["missed"], told["remarks"]) == (1, 1, {}, [])
    assert told["rate"] > 0 and told["seconds"] > 0
    info = open_session(Path(told["sessions"][0])).info
    assert (info.signer, info.licence, info.sign_set, info.digits["v"]) == ("s07", "CC0-1.0", "asl", 2)
    result = CliRunner().invoke(app, [*words, "--signer", "s07", "--sign-set", "asl"])
    assert result.exit_code == 1 and "import also what is there already" in " ".join(result.stderr.split())
    assert CliRunner().invoke(app, [*words, "--sign-set", "none"]).exit_code == 2
