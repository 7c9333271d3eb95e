"""Still pictures, each by itself: the real tracker and network on rendered hands."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from handcam.build import make_picture_reader
from handcam.card import load_card
from handcam.errors import SignSetError
from handcam.predicting import HandReading, PictureReader, PictureReading
from handcam.resources import model
from handcam.settings import Settings, StabiliserSettings
from handcam.signs import load_sign_set


def settings(sign_set: str) -> Settings:
    return Settings(stabiliser=StabiliserSettings(sign_set=sign_set))


@pytest.fixture(scope="module")
def counting() -> Iterator[PictureReader]:
    with make_picture_reader(settings("counting")) as reader:
        yield reader


@pytest.fixture(scope="module")
def readings(counting: PictureReader, data: Path) -> dict[str, PictureReading]:
    return {reading.path.name: reading for reading in counting.read(sorted(data.glob("*.jpg")))}


@pytest.fixture(scope="module")
def labels(data: Path) -> list[dict[str, str]]:
    with (data / "index.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["file"] != "two_hands.jpg"]


def test_every_rendered_digit_is_read(readings: dict[str, PictureReading], labels: list[dict[str, str]]) -> None:
    digits = load_sign_set("counting").digits
    expected = {row["file"]: digits[row["handshape"]] for row in labels if row["handshape"] in digits}
    assert {name: readings[name].digit for name in expected} == expected
    for row in labels:
        if row["file"] in expected:
            (hand,) = readings[row["file"]].hands
            assert hand.hand is not None
            assert (hand.handshape, hand.hand.handedness) == (row["handshape"], row["handedness"])


def test_no_rendered_non_sign_is_read_as_a_digit(
    readings: dict[str, PictureReading], labels: list[dict[str, str]]
) -> None:
    digits = load_sign_set("counting").digits
    told = {row["file"]: readings[row["file"]].digit for row in labels if row["handshape"] not in digits}
    assert len(told) >= 10
    assert {name: digit for name, digit in told.items() if digit is not None} == {}


def test_no_hand_no_digit_no_error(readings: dict[str, PictureReading]) -> None:
    assert readings["empty.jpg"] == PictureReading(readings["empty.jpg"].path)
    assert readings["empty.jpg"].digit is None


def test_of_two_hands_each_is_told(readings: dict[str, PictureReading]) -> None:
    hands = readings["two_hands.jpg"].hands
    assert {(hand.hand.handedness, hand.digit) for hand in hands if hand.hand is not None} == {
        ("right", 5),
        ("left", 2),
    }
    assert readings["two_hands.jpg"].digit == max(hands, key=lambda hand: hand.confidence).digit


def test_a_digit_is_told_from_the_cards_threshold_on(readings: dict[str, PictureReading]) -> None:
    threshold = load_card(model("handshape.json")).threshold
    told = [hand for reading in readings.values() for hand in reading.hands if hand.digit is not None]
    assert told
    assert all(threshold <= hand.confidence <= 1 + 1e-5 for hand in told)


def test_one_bad_file_does_not_end_the_run(counting: PictureReader, data: Path, tmp_path: Path) -> None:
    (tmp_path / "torn.jpg").write_bytes((data / "five.jpg").read_bytes()[:2000])
    paths = [data / "v.jpg", tmp_path / "torn.jpg", tmp_path / "missing.jpg", tmp_path, data / "v.jpg"]
    first, torn, missing, folder, last = counting.read(paths)
    assert [first.path, torn.path, missing.path, folder.path, last.path] == paths
    assert first.digit == last.digit == 2
    for bad in (torn, missing, folder):
        assert str(bad.path) in bad.error
        assert (bad.hands, bad.digit) == ((), None)


def test_the_past_has_no_say(counting: PictureReader, data: Path) -> None:
    alone = next(iter(counting.read([data / "w.jpg"])))
    after = list(counting.read([data / "five.jpg", data / "empty.jpg", data / "w.jpg"]))[-1]
    assert [hand.confidence for hand in after.hands] == [hand.confidence for hand in alone.hands]


def test_the_same_hand_means_another_number_in_another_set(data: Path) -> None:
    with make_picture_reader(settings("asl")) as reader:
        assert next(iter(reader.read([data / "w.jpg"]))).digit == 6


def test_an_unknown_sign_set_is_told_before_anything_is_loaded() -> None:
    with pytest.raises(SignSetError, match="martian"), make_picture_reader(settings("martian")):
        pass


def test_the_surest_hand_with_a_digit_speaks_for_the_picture(readings: dict[str, PictureReading]) -> None:
    hand = readings["five.jpg"].hands[0].hand
    hands = [HandReading(hand, "rock", None, 0.99), HandReading(hand, "v", 2, 0.8), HandReading(hand, "w", 3, 0.9)]
    assert PictureReading(Path("x.jpg"), tuple(hands)).digit == 3
    assert PictureReading(Path("x.jpg"), tuple(hands[:1])).digit is None
