"""Drawn hands in still pictures: styles the network was not trained on, drawn here, and the picture it was made for."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from conftest import SHARED
from typer.testing import CliRunner

from handcam.build import make_picture_reader
from handcam.card import DrawingCard, load_card
from handcam.cli import app
from handcam.domain import Pixels, Prediction
from handcam.drawings import CARD, KERAS, LITERT, DrawingReader, DrawnHand, cut_region
from handcam.errors import ModelError
from handcam.learning.cartoon import draw_hand
from handcam.learning.cartoon_manner import Manner
from handcam.learning.drawing_artist import HELD_OUT
from handcam.learning.drawing_samples import OTHER
from handcam.learning.drawing_scenes import Scene, random_nothing, random_scene
from handcam.learning.inking import Ink, paint
from handcam.pictures import read_picture
from handcam.regions import Box, overlaps
from handcam.resources import model
from handcam.settings import Settings
from handcam.signs import Handshape, load_sign_set
from handcam.stabiliser import digit_probabilities

Floats = npt.NDArray[np.float32]
COUNTING = load_sign_set("counting")
DRAWN_STYLES = [style for style in HELD_OUT if style.rendered == 0]
SEED = SHARED / "seed_example.jpg"
needs_seed = pytest.mark.skipif(
    not SEED.is_file(), reason="needs the drawn hands: ../shared/seed_example.jpg is missing"
)


@pytest.fixture(scope="module")
def reader() -> Iterator[DrawingReader]:
    opened = DrawingReader()
    yield opened
    opened.close()


def digits(reader: DrawingReader, pixels: Pixels) -> list[int | None]:
    """What is told of each drawn hand, as `predict` tells it."""
    told: list[int | None] = []
    for hand in reader.read(pixels):
        shares = digit_probabilities(hand.prediction.handshapes, hand.prediction.probabilities, COUNTING)
        digit = max(shares, key=lambda d: shares[d])
        told.append(digit if shares[digit] >= reader.threshold else None)
    return told


def scenes(style: int, count: int) -> list[Scene]:
    rng = np.random.default_rng((2026, style))
    return [random_scene(rng, DRAWN_STYLES[style]) for _ in range(count)]


def right_digits(reader: DrawingReader, scene: Scene) -> list[bool]:
    """Of each hand with a digit, whether it is told right."""
    found = reader.read(scene.pixels)
    boxes: list[Box] = [hand.box for hand in found]
    right = []
    for hand in scene.hands:
        if hand.handshape in COUNTING.digits:
            place = int(overlaps(hand.whole, boxes).argmax()) if boxes else 0
            names = [found[place].prediction.handshape] if boxes and overlaps(hand.whole, boxes)[place] > 0.4 else []
            right.append([COUNTING.digits.get(name) for name in names] == [COUNTING.digits[hand.handshape]])
    return right


@pytest.mark.parametrize("style", range(len(DRAWN_STYLES)), ids=[style.name for style in DRAWN_STYLES])
def test_styles_it_was_not_trained_on_are_read(reader: DrawingReader, style: int) -> None:
    right = [each for scene in scenes(style, 12) for each in right_digits(reader, scene)]
    assert len(right) > 10
    least = 0.5 if DRAWN_STYLES[style].name == "wobbly" else 0.8  # a pen so unsteady is hard for people, too
    assert np.mean(right) >= least, f"{sum(right)} of {len(right)}"


def test_pictures_without_hands_tell_no_digit(reader: DrawingReader) -> None:
    rng = np.random.default_rng(2027)
    told = [digits(reader, random_nothing(rng).pixels) for _ in range(30)]
    assert sum(any(digit is not None for digit in each) for each in told) <= 1


@pytest.mark.parametrize("grey", [0, 127, 255])
def test_an_empty_picture_has_no_drawn_hand(reader: DrawingReader, grey: int) -> None:
    assert reader.read(np.full((90, 160, 3), grey, np.uint8)) == ()


@pytest.fixture(scope="module")
def counting() -> Pixels:
    """Gloves that count from one to five, 420 pixels wide."""
    rng = np.random.default_rng(4)
    manner = replace(Manner.random(rng), back=False, creases=False, sleeve="roll", length=0.95, line=0.05, fan=8.0)
    line, glove, cuff = (np.array(colour, np.float32) for colour in ((30, 30, 40), (250, 240, 235), (60, 130, 90)))
    ink = Ink("flat", line, glove, cuff, cuff)
    row = np.full((130, 420, 3), 255, np.float32)
    for number, handshape in enumerate((Handshape.INDEX, Handshape.V, Handshape.W, Handshape.FOUR, Handshape.FIVE)):
        colour, cover = paint(draw_hand(rng, handshape, manner, 0, False, unit=80), ink)
        scale = 45 / 80
        small = cv2.resize(
            np.concatenate([colour * cover, cover], 2), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA
        )
        spot = row[8 : 8 + len(small), 8 + 82 * number : 8 + 82 * number + small.shape[1]]
        spot[:] = spot * (1 - small[:, :, 3:]) + small[:, :, :3]
    return row.clip(0, 255).astype(np.uint8)


def test_drawn_hands_are_read_from_left_to_right(reader: DrawingReader, counting: Pixels) -> None:
    assert digits(reader, counting) == [1, 2, 3, 4, 5]


def test_a_mirrored_drawing_reads_the_other_way_round(reader: DrawingReader, counting: Pixels) -> None:
    assert digits(reader, np.ascontiguousarray(counting[:, ::-1])) == [5, 4, 3, 2, 1]


def test_rows_are_read_from_above(reader: DrawingReader, counting: Pixels) -> None:
    assert digits(reader, np.concatenate([counting, counting])) == [1, 2, 3, 4, 5] * 2


def test_boxes_are_around_the_hands(reader: DrawingReader, counting: Pixels) -> None:
    pixels = counting
    hands = reader.read(pixels)
    height, width = pixels.shape[:2]
    assert [hand.box[0] for hand in hands] == sorted(hand.box[0] for hand in hands)
    assert all(0 <= hand.box[0] < hand.box[2] <= width and 0 <= hand.box[1] < hand.box[3] <= height for hand in hands)
    assert all(one.box[2] <= two.box[0] + 5 for one, two in pairwise(hands))


RECOLOURED: dict[str, Callable[[Floats], Floats]] = {
    "inverted": lambda p: 255 - p,
    "grey": lambda p: np.repeat(p.mean(axis=2, keepdims=True), 3, axis=2),
    "tinted": lambda p: p * np.array([1.0, 0.8, 0.6], np.float32),
    "swapped": lambda p: p[:, :, ::-1],
    "low contrast": lambda p: 90 + p * 0.45,
    "on grey": lambda p: p.clip(0, 190),
}
SCALES = (0.5, 0.75, 1.5, 2.0, 3.0)


def resized(pixels: Pixels, scale: float) -> Pixels:
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cast(Pixels, cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=how))


def turned(pixels: Pixels, degrees: float) -> Pixels:
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return cast(Pixels, cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE))


@needs_seed
def test_the_seed_picture_counts_to_five(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["predict", "--json", "--sign-set", "counting", str(SEED)])
    hands = json.loads(done.stdout)["hands"]
    assert [hand["digit"] for hand in hands] == [1, 2, 3, 4, 5]
    assert [hand["box"][0] for hand in hands] == sorted(hand["box"][0] for hand in hands)
    assert {(hand["source"], hand["handedness"]) for hand in hands} == {("drawing", None)}


@needs_seed
@pytest.mark.parametrize("scale", SCALES)
def test_the_seed_picture_at_other_sizes(reader: DrawingReader, scale: float) -> None:
    assert digits(reader, resized(read_picture(SEED), scale)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("name", RECOLOURED)
def test_colours_do_not_matter(reader: DrawingReader, counting: Pixels, name: str) -> None:
    assert digits(reader, recoloured(counting, name)) == [1, 2, 3, 4, 5]


@needs_seed
@pytest.mark.parametrize("name", RECOLOURED)
def test_the_seed_picture_in_other_colours(reader: DrawingReader, name: str) -> None:
    told = digits(reader, recoloured(read_picture(SEED), name))
    # At low contrast the scissors on the foot of the picture, a little pair of fingers, count as well.
    assert told[:5] == [1, 2, 3, 4, 5]
    assert len(told) <= (6 if name == "low contrast" else 5)


def recoloured(pixels: Pixels, name: str) -> Pixels:
    return np.ascontiguousarray(RECOLOURED[name](pixels.astype(np.float32)).clip(0, 255).astype(np.uint8))


@needs_seed
@pytest.mark.parametrize("degrees", [-10, -5, 5, 10])
def test_the_seed_picture_turned_a_bit(reader: DrawingReader, degrees: float) -> None:
    told = [digit for digit in digits(reader, turned(read_picture(SEED), degrees)) if digit is not None]
    # Turned by ten degrees the one is told of half as surely as it takes.
    assert told == ([2, 3, 4, 5] if degrees == 10 else [1, 2, 3, 4, 5])


@needs_seed
def test_the_seed_picture_mirrored(reader: DrawingReader) -> None:
    assert digits(reader, np.ascontiguousarray(read_picture(SEED)[:, ::-1])) == [5, 4, 3, 2, 1]


@needs_seed
@pytest.mark.parametrize("number", range(5))
def test_each_hand_of_the_seed_picture_alone(reader: DrawingReader, number: int) -> None:
    edges = (22, 72, 122, 176, 226, 292)  # pixels between the hands
    alone = np.ascontiguousarray(read_picture(SEED)[20:110, edges[number] : edges[number + 1]])
    assert digits(reader, alone) == [number + 1]


@pytest.mark.parametrize("name", [LITERT, CARD])
def test_a_missing_file_is_told_with_the_remedy(tmp_path: Path, counting: Pixels, name: str) -> None:
    for each in (CARD, LITERT):
        shutil.copy(model(each), tmp_path / each)
    (tmp_path / name).unlink()
    with pytest.raises(ModelError, match=r"missing.*handcam train-drawings"):
        DrawingReader(tmp_path).read(counting)


def test_another_network_than_the_cards_is_refused(tmp_path: Path, counting: Pixels) -> None:
    shutil.copy(model(CARD), tmp_path / CARD)
    (tmp_path / LITERT).write_bytes(model(LITERT).read_bytes() + b"!")
    with pytest.raises(ModelError, match=r"not the one its card describes.*git checkout models"):
        DrawingReader(tmp_path).read(counting)


def test_the_card_fits_the_code() -> None:
    card = load_card(model(CARD), DrawingCard)
    assert card.handshapes == tuple(Handshape)
    assert card.handshapes[OTHER] == "other"
    assert {style.name for style in HELD_OUT} <= set(card.scores)
    assert set(card.sha256) == {KERAS, LITERT}
    assert model(LITERT).stat().st_size < 1.5e6


def test_a_cut_looks_the_same_in_any_colours() -> None:
    dark = np.full((200, 200, 3), 20, np.uint8)
    cv2.circle(dark, (100, 100), 50, (220, 220, 220), 4, cv2.LINE_AA)
    cuts = [cut_region(pixels, (48.0, 48.0, 152.0, 152.0)).astype(int) for pixels in (dark, 255 - dark)]
    assert cuts[0].shape == (64, 64, 2)
    np.testing.assert_allclose(cuts[0], cuts[1], atol=2)


class _Unasked(DrawingReader):
    """Fails when it is asked."""

    def read(self, pixels: Pixels) -> tuple[DrawnHand, ...]:
        raise AssertionError("there is a hand in this photo")


def test_photos_with_hands_never_reach_it(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.build.DrawingReader", _Unasked)
    with make_picture_reader(Settings()) as pictures:
        (reading,) = pictures.read([data / "v.jpg"])
    assert (reading.digit, reading.hands[0].source) == (2, "photo")
    assert reading.hands[0].hand is not None
    assert reading.hands[0].box == reading.hands[0].hand.box


def test_a_drawn_hand_holds_its_prediction() -> None:
    prediction = Prediction(("v", "other"), np.array([0.9, 0.1], np.float32))
    assert DrawnHand((1, 2, 3, 4), prediction).prediction.handshape == "v"
