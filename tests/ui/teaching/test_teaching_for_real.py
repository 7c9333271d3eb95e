"""A sign of one's own, from its name to its digit, with the real process; it takes about half a minute."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from made_up import crop, info, sample
from made_up_networks import folder_in_use
from pytestqt.qtbot import QtBot

from handcam.classifier import LiteRTClassifier
from handcam.own_networks import networks_folder
from handcam.own_signs import own_folder
from handcam.sessions.writing import SessionWriter
from handcam.ui.main_window import MainWindow
from handcam.ui.sign_pictures import sign_picture, use_pictures_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # the offscreen platform, of itself
Opener = Callable[..., MainWindow]
OWN = "two_thumbs"


@pytest.fixture(autouse=True)
def no_pictures_left() -> Iterator[None]:
    yield
    use_pictures_of(None)


def write_takes(folder: Path) -> None:
    """Five takes of a made-up hand that always looks the same, but for a little."""
    writer = SessionWriter(folder, info(digits={OWN: 12}))
    hand = np.random.default_rng(0).uniform(0, 100, (21, 3))
    for number in range(50):
        shaken = hand + np.random.default_rng(number).normal(0, 1, (21, 3))
        points = tuple(tuple(map(float, row)) for row in shaken.round(3))
        writer.add(sample(number, OWN, landmarks=points, world=points), crop(3))
    writer.close(rate=30.0)


def test_a_sign_of_ones_own_end_to_end(open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("demo")
    window.network.open()
    dialog = window.network.dialog
    assert dialog is not None
    dialog.sign.name.setText("Two thumbs")
    dialog.sign.digit.setValue(12)
    dialog.sign.add.click()
    assert "does not know two thumbs" in window.banner.text.text()
    session = tmp_path / "sessions" / "a1"
    write_takes(session)
    before = {path: path.read_bytes() for path in session.rglob("*") if path.is_file()}
    window.network.open_with(session)
    qtbot.waitUntil(lambda: window.panel.typed.line.text() != "", timeout=20_000)
    painted = window.view.painted
    with qtbot.waitSignal(dialog.teaching.run.ended, timeout=250_000) as told:
        dialog.teaching.teach.click()
    assert told.args is not None
    assert told.args[0].error is None
    assert window.view.painted > painted + 50, "the picture has gone on"
    assert "tensorflow" not in sys.modules
    assert {path: path.read_bytes() for path in session.rglob("*") if path.is_file()} == before
    item = dialog.teaching.result.table.item(0, 3)
    assert item is not None
    assert item.text() == "new"
    assert dialog.teaching.use.isDefault()
    dialog.teaching.use.click()
    (folder,) = networks_folder().iterdir()
    assert {path.name for path in (tmp_path / "data").iterdir()} == {"networks", own_folder().name}
    assert window.controller.settings.network.folder == folder
    assert "does not know" not in window.banner.text.text()
    assert not sign_picture(OWN).isNull()
    classifier = LiteRTClassifier(folder)
    classifier.open()
    assert classifier._handshapes[-1] == OWN
    classifier.close()
    qtbot.waitUntil(lambda: folder_in_use(window) == folder, timeout=10_000)
    window.panel.typed.clear()
    qtbot.waitUntil(lambda: window.panel.typed.line.text() != "", timeout=20_000)
