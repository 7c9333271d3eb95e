"""`handcam evaluate`: labels of every kind, rendered hands read as `handcam predict` reads them, and the measures."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from handcam.build import make_picture_reader
from handcam.cli import app
from handcam.domain import Hand
from handcam.errors import LearningError, ModelError
from handcam.labelled_pictures import Picture, read_pictures
from handcam.learning.evaluating import Evaluation
from handcam.learning.judging import Judged, judge, judge_reading
from handcam.predicting import HandReading, PictureReader, PictureReading
from handcam.resources import model
from handcam.settings import Settings
from handcam.signs import load_sign_set
from handcam.workers import choose_workers

COUNTING, ASL = load_sign_set("counting"), load_sign_set("asl")


def evaluate(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["evaluate", "--workers", "1", *map(str, words)])


def hand_at(x: float, y: float) -> Hand:
    points = np.full((21, 3), (x, y, 0), np.float32)
    return Hand(points, points.copy(), "right", 0.9)


def put(data: Path, folder: Path, **names: str) -> Path:
    """Copies of rendered pictures: folder -> names, apart by spaces."""
    for place, files in names.items():
        (folder / place).mkdir(parents=True, exist_ok=True)
        for name in files.split():
            shutil.copy(data / f"{name}.jpg", folder / place)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """Two people's digits, two handshapes, non-signs, an empty picture and a torn one."""
    folder = tmp_path_factory.mktemp("mine")
    put(data, folder / "anna", **{"1": "index", "5": "five", "none": "empty rock"})
    put(data, folder / "bert", **{"1": "v", "2": "empty"})
    put(data, folder, v="v", rock="rock")
    (folder / "v" / "torn.jpg").write_bytes(b"torn")
    return folder


@pytest.fixture(scope="module")
def answer(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """What the command tells of that folder, in the sign set `counting`, and the report it writes."""
    report = tmp_path_factory.mktemp("report") / "out.html"
    result = evaluate("--data", folder, "--sign-set", "counting", "--json", "--report", report)
    assert result.exit_code == 0, result.stderr
    yield json.loads(result.stdout.splitlines()[-1]) | {"report": report.read_text(encoding="utf-8")}


def test_everything_is_counted(answer: dict[str, Any]) -> None:
    # Digits: index 1, five 5, v told 2 for 1, empty for 2, v. Non-signs: empty, rock, rock. One is torn.
    assert {name: answer[name] for name in ("pictures", "found", "missed", "empty", "unreadable", "subjects")} == {
        "pictures": 9,
        "found": 6,
        "missed": 1,
        "empty": 1,
        "unreadable": 1,
        "subjects": 2,
    }
    assert answer["accuracy"] == pytest.approx(3 / 5)
    assert answer["macro_f1"] == pytest.approx((2 / 3 + 2 / 4 + 1) / 3, abs=1e-4)
    assert answer["handshape_accuracy"] == 1
    assert answer["false_accept_rate"] == 0
    assert answer["sign_set"] == "counting"
    assert "torn.jpg" in answer["errors"][0]["path"]


def test_the_confusion_tells_true_from_told(answer: dict[str, Any]) -> None:
    confusion = answer["confusion"]
    assert confusion["rows"] == ["0", "1", "2", "3", "4", "5", "none"]
    assert confusion["columns"] == ["0", "1", "2", "3", "4", "5", "none", "missed"]
    counted = {
        (row, column): count
        for row, line in zip(confusion["rows"], confusion["counts"], strict=True)
        for column, count in zip(confusion["columns"], line, strict=True)
        if count
    }
    assert counted == {
        ("1", "1"): 1,
        ("1", "2"): 1,
        ("2", "2"): 1,
        ("2", "missed"): 1,
        ("5", "5"): 1,
        ("none", "none"): 3,
    }


def test_the_operating_points_include_the_models_own(answer: dict[str, Any]) -> None:
    points = {point["threshold"]: point for point in answer["risk_coverage"]}
    own = points[answer["threshold"]]
    assert own["coverage"] == pytest.approx(4 / 8)
    assert own["risk"] == pytest.approx(1 / 4)
    assert points[0.0]["coverage"] == pytest.approx(6 / 8)
    assert set(answer["sources"]) == {"mine0"}


def test_the_report_shows_the_mistake(answer: dict[str, Any]) -> None:
    assert "1 of 1 wrong digits" in answer["report"]
    assert "bert/1/v.jpg" in answer["report"]


def test_the_same_pictures_for_people(folder: Path) -> None:
    result = evaluate(
        "--data", folder, "--data", folder / "anna", "--sign-set", "asl", "--model", model("handshape.keras")
    )
    assert result.exit_code == 0, result.stderr
    for line in (
        "13 pictures, sign set asl",
        "true\\told",
        "threshold  coverage",
        "source",
        "not readable: 1",
        "subjects",
    ):
        assert line in result.stdout


def test_a_handshape_means_what_the_sign_set_says(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text("file,handshape,digit\na.jpg,w,6\nb.jpg,,9\nc.jpg,none,\nd.jpg,rock,\n")
    pictures = read_pictures(tmp_path, counted=False)
    readings = [PictureReading(picture.path) for picture in pictures]
    for sign_set, expected in ((ASL, [6, 9, None, None]), (COUNTING, [3, 9, None, None])):
        rows = [judge_reading(p, r, sign_set) for p, r in zip(pictures, readings, strict=True)]
        assert [row.truth for row in rows] == expected
        assert [row.missed for row in rows] == [True, True, False, True]
    assert {picture.source for picture in pictures} == {tmp_path.name}
    evaluation = Evaluation(rows, COUNTING, 0.65)
    assert evaluation.row_names == ["0", "1", "2", "3", "4", "5", "9", "none"]
    assert "9" in evaluation.remarks[0]
    assert "--sign-set" in evaluation.remarks[0]
    assert "AURC -" in "\n".join(evaluation.as_lines())


@pytest.mark.parametrize(("box", "told"), [(None, 2), ((0, 0, 100, 100), None), ((300, 300, 400, 400), None)])
def test_the_hand_in_the_box_answers_and_without_one_the_surest(
    box: tuple[float, float, float, float] | None, told: int | None
) -> None:
    readings = (
        HandReading(hand_at(50, 50), "rock", None, 0.9, {1: 0.05, 2: 0.1}),
        HandReading(hand_at(200, 50), "v", 2, 0.8, {1: 0.1, 2: 0.8}),
    )
    reading = PictureReading(Path("a.jpg"), readings)
    row = judge_reading(Picture(Path(), "", "a.jpg", (), 2, box), reading, COUNTING)
    assert row.told == told
    assert row.told == reading.digit if box is None else row.found == (box[0] == 0)
    if row.found:
        assert row.likeliest == 2
        assert row.probability + row.no_sign == pytest.approx(0.9 if told else 0.95)


@pytest.mark.parametrize(("box", "found"), [(None, True), ((0, 0, 50, 50), True), ((100, 100, 200, 200), False)])
def test_a_drawn_hand_is_a_hand_found(box: tuple[float, float, float, float] | None, found: bool) -> None:
    drawn = HandReading(None, "v", 2, 0.8, {1: 0.1, 2: 0.8}, (10, 10, 60, 60))
    row = judge_reading(Picture(Path(), "", "a.png", (), 2, box), PictureReading(Path("a.png"), (drawn,)), COUNTING)
    assert (row.found, row.missed, row.told) == (found, not found, 2 if found else None)
    assert row.landmarks is None


def test_a_reading_without_probabilities_is_taken_at_its_word() -> None:
    reading = PictureReading(
        Path("a.jpg"), (HandReading(hand_at(1, 1), "v", 2, 0.8), HandReading(hand_at(2, 2), "l", None, 0.9))
    )
    row = judge_reading(Picture(Path(), "", "a.jpg", (), 3, None), reading, COUNTING)
    assert (row.told, row.likeliest, row.probability, row.wrong) == (2, 2, 0.8, True)
    assert row.no_sign == pytest.approx(0.2)


def test_folders_may_be_nested_and_the_others_name_the_subject(tmp_path: Path, data: Path) -> None:
    folder = put(data, tmp_path / "set", **{"anna/3/left": "w", "10": "fist", "bert/none": "empty", "5/1": "index"})
    labels = {p.file: (p.possible, p.digit, p.subject) for p in read_pictures(folder, counted=False)}
    assert labels == {
        str(Path("anna/3/left/w.jpg")): ((), 3, "anna/left"),
        str(Path("10/fist.jpg")): ((), 10, ""),
        str(Path("bert/none/empty.jpg")): ((), None, "bert"),
        str(Path("5/1/index.jpg")): ((), 1, "5"),
    }


def test_training_takes_digit_folders_for_what_is_counted_and_no_others(tmp_path: Path, data: Path) -> None:
    (picture,) = read_pictures(put(data, tmp_path / "one", **{"2": "v"}))
    assert (picture.possible, picture.digit) == (("v", "l"), 2)
    for name in ("7", "none"):
        with pytest.raises(LearningError, match="Leave that folder out"):
            read_pictures(put(data, tmp_path / f"with {name}", **{name: "v"}))


def test_prediction_is_that_of_predict(folder: Path) -> None:
    with make_picture_reader(Settings()) as reader:
        paths = sorted(folder.rglob("*.jpg"))
        told = [reading.digit for reading in reader.read(paths)]
    pictures = [Picture(folder, "", str(path), (), 1, None) for path in paths]
    rows = judge(pictures, Maker(), COUNTING, choose_workers(1))
    assert [row.told for row in rows] == told


class Maker:
    """A reader that can be made in another process."""

    def __call__(self) -> Any:
        return make_picture_reader(Settings())


class Broken:
    """No reader is made."""

    def __call__(self) -> PictureReader:
        raise ModelError("There is no network. Train one.")


def test_a_fault_of_a_worker_reaches_the_user(tmp_path: Path) -> None:
    picture = Picture(tmp_path, "", "a.jpg", (), 1, None)
    with pytest.raises(ModelError, match="Train one"):
        judge([picture], Broken(), COUNTING, choose_workers(1))  # type: ignore[arg-type]
    with pytest.raises(LearningError, match="no pictures"):
        judge([], Maker(), COUNTING, choose_workers(1))


@pytest.mark.parametrize(
    ("index", "says"),
    [
        ("file,digit\na.jpg,\n", "line 2: neither a handshape nor a digit"),
        ("file,digit\na.jpg,3\nb.jpg,three\n", 'line 3: "three" is no digit'),
        ("file,handshape\na.jpg,foot\n", 'line 2: "foot" is no handshape'),
        ("digit\n3\n", "line 2: no file is named"),
        ("file,digit,x1,y1,x2,y2\na.jpg,3,1,2,3,four\n", "line 2: could not convert"),
        ("file,digit\n", "The data folders hold no pictures"),
    ],
)
def test_an_index_that_makes_no_sense_is_told_with_its_line(tmp_path: Path, index: str, says: str) -> None:
    (tmp_path / "index.csv").write_text(index)
    result = evaluate("--data", tmp_path)
    assert result.exit_code == 1
    assert says in result.stderr


def test_what_cannot_be_used_is_told_in_a_sentence(tmp_path: Path, data: Path) -> None:
    empty, cats, good = tmp_path / "empty", put(data, tmp_path / "cats", cats="v"), put(data, tmp_path / "good", v="v")
    empty.mkdir()
    put(data, tmp_path / "torn", v="")
    (tmp_path / "torn" / "v" / "1.jpg").write_bytes(b"torn")
    (tmp_path / "latin" / "index.csv").parent.mkdir()
    (tmp_path / "latin" / "index.csv").write_bytes("file,digit\nå.jpg,3\n".encode("latin-1"))
    for words, code, says in (
        (("--data", tmp_path / "none"), 1, "There is no folder"),
        (("--data", empty), 1, "There are no pictures"),
        (("--data", cats), 1, "Name the folders after digits (0 to 10) or handshapes"),
        (("--data", tmp_path / "torn"), 1, "None of the 1 pictures can be read"),
        (("--data", tmp_path / "latin"), 1, "Save it as CSV in UTF-8"),
        (("--data", good, "--sign-set", "martian"), 2, "There is no sign set"),
        (("--data", good, "--model", tmp_path), 1, "There is no network in"),
        (("--data", good, "--report", tmp_path), 1, "--report"),
        (("--data", good, "--report", tmp_path / "none" / "out.html"), 1, "--report"),
        ((), 2, "--data"),
    ):
        result = evaluate(*words)
        assert (result.exit_code, says in result.stderr) == (code, True), (words, result.stderr)
        assert "Traceback" not in result.stderr


def test_judged_rows_know_a_miss_from_an_empty_picture() -> None:
    labelled, none = Picture(Path(), "", "a", ("rock",), None, None), Picture(Path(), "", "b", (), None, None)
    assert Judged(labelled, None).missed
    assert not Judged(none, None).missed
    assert not Judged(labelled, None, error="torn").missed
