"""Why nothing is read, in words."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from handcam.diagnosis import Finding, Reason
from handcam.settings import Settings, SourceSettings, StabiliserSettings
from handcam.ui.findings import sentence
from handcam.ui.main_window import MainWindow
from handcam.ui.theme import LIGHT

TITLES = {"asl": "American Sign Language"}


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason: Reason) -> None:
    text = sentence(Finding(reason, 0, (("asl", 6), ("mine", 2)), (1, 4)), TITLES)
    assert text.endswith(".")
    assert "{" not in text


def test_facts_are_told() -> None:
    text = sentence(Finding(Reason.OTHER_SIGN_SET, 0, (("asl", 6), ("mine", 2))), TITLES)
    assert text == "No sign of this sign set, but 6 in American Sign Language, 2 in mine."
    assert "1 or 4" in sentence(Finding(Reason.UNSURE, 0, (), (1, 4)), TITLES)


@pytest.mark.parametrize(
    ("name", "sign_set", "light", "says"),
    [
        ("thumb_ring", "counting", 1.0, "7 in American Sign Language"),
        ("empty", "counting", 1.0, "No hand."),
        ("empty", "counting", 0.01, "black"),
    ],
)
def test_the_window_says_why_it_reads_nothing(
    qtbot: QtBot, data: Path, tmp_path: Path, name: str, sign_set: str, light: float, says: str
) -> None:
    picture = cv2.imread(str(data / f"{name}.jpg"))
    assert picture is not None
    rng = np.random.default_rng(0)
    for number in range(60):
        grain = rng.normal(0, 2, picture.shape)
        cv2.imwrite(str(tmp_path / f"{number}.png"), (picture * light + grain).clip(0, 255).astype(np.uint8))
    settings = Settings(source=SourceSettings(source=str(tmp_path)), stabiliser=StabiliserSettings(sign_set=sign_set))
    window = MainWindow(settings, LIGHT)
    qtbot.addWidget(window)
    window.start()
    qtbot.waitUntil(lambda: says in window.panel.says.text(), timeout=20_000)
    window.close()
