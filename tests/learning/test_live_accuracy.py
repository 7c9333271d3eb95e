"""`handcam evaluate --live`: rendered clips, and rendered pictures joined to clips, read as live video is read."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from handcam.cli import app
from handcam.errors import LearningError, SourceError
from handcam.labelled_pictures import Picture
from handcam.learning.joining import AWAY, RATE, SHOWN, JoinedPictures, shown_from
from handcam.learning.labelled_clips import Clip, Shown, join_pictures, read_clips
from handcam.learning.live_accuracy import Accepted, LiveEvaluation, Performed, measure, set_beside
from handcam.learning.random_clips import random_steps
from handcam.learning.selection import some_of_each_source
from handcam.signs import load_sign_set
from handcam.sources import ArraySource

COUNTING, ASL = load_sign_set("counting"), load_sign_set("asl")


def evaluate(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["evaluate", "--live", "--workers", "1", *map(str, words)])


def answer_of(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.stderr
    answer: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return answer


def test_a_rendered_clip_is_read_digit_by_digit(tmp_path: Path, data: Path) -> None:
    for name in ("counting.mp4", "counting.json"):
        shutil.copy(data / name, tmp_path)
    answer = answer_of(evaluate("--data", tmp_path, "--sign-set", "counting", "--json"))
    assert (answer["signs"], answer["right"], answer["doubled"], answer["false"]) == (3, 3, 0, 0)
    assert answer["right_share"] == 1
    assert answer["false_per_minute"] == 0
    assert 0 < answer["delay_p50"] <= answer["delay_p95"] <= 0.6
    assert [digit for _, digit in answer["each"][0]["accepted"]] == [1, 2, 3]
    text = evaluate("--data", tmp_path, "--sign-set", "asl").stdout  # there, index, middle and ring mean 6
    assert "digits accepted    3 of 3 (100.0%)" in text


def test_pictures_are_joined_and_what_cannot_be_read_is_told(tmp_path: Path, data: Path) -> None:
    for place, names in {"anna/1": ("index",), "anna/5": ("five",), "bert/2": ("v",), "bert/none": ("rock",)}.items():
        (tmp_path / place).mkdir(parents=True)
        for name in names:
            shutil.copy(data / f"{name}.jpg", tmp_path / place)
    (tmp_path / "bert" / "2" / "torn.jpg").write_bytes(b"torn")
    result = evaluate("--data", tmp_path, "--sign-set", "counting", "--json")
    answer = answer_of(result)
    assert "torn.jpg" in result.stderr
    assert [each["shown"] for each in answer["each"]] == [[1, 5], [2, None]]
    assert (answer["signs"], answer["right"], answer["false"]) == (3, 3, 0)
    assert answer["minutes"] == pytest.approx(2 * (2 * (SHOWN + AWAY) + AWAY) / 60, abs=0.01)


def test_accepted_digits_go_to_what_is_shown() -> None:
    shown = (Shown(1, 1.0, 2.0), Shown(1, 2.5, 3.5), Shown(None, 4.0, 5.0), Shown(2, 6.0, 7.0))
    accepted = [Accepted(t, d) for t, d in ((1.4, 1), (1.9, 1), (2.2, 1), (4.5, 1), (6.3, 3), (7.2, 2), (9.0, 2))]
    outcome = set_beside(shown, accepted)
    assert outcome.delays == pytest.approx((0.4, 1.2))
    assert outcome.missed == (shown[1],)
    assert outcome.doubled == (accepted[1], accepted[2])  # 2.2 is as near to the second sign's start as it is late
    assert outcome.false == (accepted[3], accepted[4], accepted[6])


def test_a_digit_on_its_way_in_counts_for_the_sign_it_is_nearer_to() -> None:
    outcome = set_beside((Shown(1, 1.0, 2.0), Shown(1, 2.5, 3.5)), [Accepted(1.4, 1), Accepted(2.3, 1)])
    assert outcome.delays == pytest.approx((0.4, -0.2))


def test_measures_of_nothing_are_none() -> None:
    nothing = measure([])
    assert (nothing.right_share, nothing.false_per_minute, nothing.delay_p50) == (None, None, None)
    empty_room = Performed(Clip("room", "home", (), lambda: ArraySource([])), (Accepted(3.0, 4),), 30.0)
    assert measure([empty_room]).false_per_minute == 2
    lines = "\n".join(
        LiveEvaluation([empty_room, Performed(Clip("b", "b", (), lambda: ArraySource([])), (), 30.0)], "asl").as_lines()
    )
    assert "0 of 0 (-)" in lines
    assert "sign to acceptance - s" in lines


def test_joined_pictures_come_and_go(data: Path) -> None:
    film = JoinedPictures((data / "index.jpg", data / "five.jpg"), "two")
    film.open()
    frames = []
    while (frame := film.read()) is not None:
        frames.append(frame)
    film.close()
    assert frames[-1].time == pytest.approx(shown_from(1)[1] + AWAY, abs=1.5 / RATE)
    flat = [frame for frame in frames if frame.pixels.std(axis=(0, 1)).max() < 10]
    shown = [t for start, end in (shown_from(0), shown_from(1)) for t in (start, end)]
    assert all(not (a + 0.05 < frame.time < b - 0.05) for frame in flat for a, b in (shown[:2], shown[2:]))
    assert len(flat) == pytest.approx(3 * AWAY * RATE, abs=3)
    again = JoinedPictures((data / "index.jpg", data / "five.jpg"), "two")
    assert all(np.array_equal(frame.pixels, other.pixels) for frame in frames if (other := again.read()) is not None)


def test_a_film_of_a_missing_picture_says_so(tmp_path: Path) -> None:
    film = JoinedPictures((tmp_path / "none.jpg",), "none")
    with pytest.raises(SourceError, match=r"none\.jpg"):
        for _ in range(RATE):
            film.read()


def test_films_hold_one_person_and_some_pictures_of_each_source_are_taken() -> None:
    pictures = [Picture(Path(), f"set {n % 2}", f"{n}.jpg", ("v",), None, None, f"p{n % 4}") for n in range(200)]
    films = join_pictures(pictures, COUNTING)
    assert [film.name for film in films[:3]] == ["set 0/p0/0", "set 0/p0/1", "set 0/p2/0"]
    assert [len(film.shown) for film in films] == [40, 10] * 4
    some = some_of_each_source(pictures, 7)
    assert [sum(p.source == f"set {n}" for p in some) for n in (0, 1)] == [7, 7]
    assert some == some_of_each_source(pictures, 7)


@pytest.mark.parametrize(
    ("table", "says"),
    [
        (None, "has no table"),
        ("{", "cannot be used"),
        ('{"signs": [{"digit": 1, "start": 2, "end": 1}]}', "a sign must end after it starts"),
        ('{"signs": [{"handshape": "foot", "start": 0, "end": 1}]}', "handshape"),
    ],
)
def test_a_table_that_makes_no_sense_is_told(tmp_path: Path, data: Path, table: str | None, says: str) -> None:
    shutil.copy(data / "counting.mp4", tmp_path)
    if table is not None:
        (tmp_path / "counting.json").write_text(table)
    result = evaluate("--data", tmp_path)
    assert result.exit_code == 1
    assert says in result.stderr
    with pytest.raises(LearningError):
        read_clips(tmp_path, COUNTING)


def test_a_broken_video_and_wrong_use_are_told(tmp_path: Path) -> None:
    (tmp_path / "torn.mp4").write_bytes(b"torn")
    (tmp_path / "torn.json").write_text('{"signs": []}')
    result = evaluate("--data", tmp_path)
    assert (result.exit_code, "no video that can be played" in result.stderr) == (1, True)
    result = evaluate("--data", tmp_path, "--source", "moon")
    assert (result.exit_code, "There are: " in result.stderr) == (1, True)
    result = evaluate("--data", tmp_path, "--report", tmp_path / "a.html")
    assert (result.exit_code, "leave out" in result.stderr) == (2, True)


def test_strangers_do_a_bit_of_everything() -> None:
    steps = [step for seed in range(20) for step in random_steps(np.random.default_rng(seed))]
    kinds = {None if step.handshape is None else step.handshape in ASL.digits for step in steps}
    assert kinds == {None, True, False}
    assert all(step.hold >= 1 for step in steps if step.handshape is not None)
