"""`handcam train` on a few rendered pictures: all the way, and on again after a stop."""

import io
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.card import load_card
from handcam.classifier import CARD, KERAS, LITERT, LiteRTClassifier
from handcam.domain import Crop
from handcam.errors import LearningError
from handcam.learning.progress import JsonProgress
from handcam.learning.training import Plan, train

NAMES = ("five", "four", "index", "v", "w", "l", "y", "rock")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory, data: Path) -> tuple[Path, ...]:
    """Two sources of 144 pictures each: rendered pictures in other light."""
    made = []
    for source in ("sunny", "gloomy"):
        folder = tmp_path_factory.mktemp("data") / source
        for name in NAMES:
            (folder / name).mkdir(parents=True)
            picture = cv2.imread(str(data / f"{name}.jpg"))
            assert picture is not None
            for number in range(18):
                light = (1.0 if source == "sunny" else 0.7) - 0.01 * number
                cv2.imwrite(str(folder / name / f"{number}.jpg"), (picture * light).astype(np.uint8))
        made.append(folder)
    return tuple(made)


@pytest.mark.filterwarnings("ignore:.*:DeprecationWarning")
def test_training_makes_a_network_its_card_and_goes_on_after_a_stop(folders: tuple[Path, ...], tmp_path: Path) -> None:
    plan = Plan(folders, tmp_path / "out", epochs=1, workers=1)
    told = io.StringIO()
    card = train(plan, JsonProgress(told))
    tasks = [json.loads(line)["task"] for line in told.getvalue().splitlines()]
    assert {"Pictures", "Training, without sunny", "Training, without gloomy", "Training, all sources"} == set(tasks)
    assert set(card.scores) == {"sunny", "gloomy"}
    assert card == load_card(plan.out / CARD)
    assert {source.name: source.pictures for source in card.data} == {"sunny": 144, "gloomy": 144}
    assert set(card.sha256) == {KERAS, LITERT}
    classifier = LiteRTClassifier(plan.out)
    classifier.open()
    blank = np.zeros((21, 3), np.float32)
    crop = Crop(np.zeros((card.crop_side, card.crop_side, 3), np.uint8), blank[:, :2].copy(), blank)
    assert classifier.classify(crop).probabilities.sum() == pytest.approx(1, abs=1e-4)
    classifier.close()

    # Stopped after everything was trained and before it was exported: nothing is trained again.
    told = io.StringIO()
    again = train(plan, JsonProgress(told))
    assert {json.loads(line)["task"] for line in told.getvalue().splitlines()} == {"Pictures"}
    assert again.scores == card.scores
    assert again.temperature == card.temperature


def test_too_few_hands_are_told(tmp_path: Path, data: Path) -> None:
    folder = tmp_path / "few"
    (folder / "v").mkdir(parents=True)
    (folder / "v" / "1.jpg").write_bytes((data / "v.jpg").read_bytes())
    with pytest.raises(LearningError, match=r"Only 1 hands.*--data"):
        train(Plan((folder,), tmp_path / "out", workers=1), JsonProgress(io.StringIO()))


def test_an_unknown_source_is_told(tmp_path: Path, data: Path) -> None:
    folder = tmp_path / "few"
    (folder / "v").mkdir(parents=True)
    (folder / "v" / "1.jpg").write_bytes((data / "v.jpg").read_bytes())
    with pytest.raises(LearningError, match=r"No picture is of source moon.*There are: few"):
        train(Plan((folder,), tmp_path / "out", validate=("moon",), workers=1), JsonProgress(io.StringIO()))
