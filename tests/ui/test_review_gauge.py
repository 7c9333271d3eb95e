"""The command that measures the review window, and the player of takes on a clock of its own."""

from pathlib import Path

import made_up
import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from handcam.ui.review.gauge import ReviewGauge
from handcam.ui.review.playing import TakePlayer
from handcam.ui.review.window import ReviewWindow
from handcam.ui.theme import LIGHT


def test_it_tells_times_stalls_and_memory(qtbot: QtBot, tmp_path: Path) -> None:
    made_up.write_session(tmp_path / "a", 300)
    window = ReviewWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    gauge = ReviewGauge(window, tmp_path / "a", scroll=1.2)
    with qtbot.waitSignal(gauge.finished, timeout=20_000):
        pass
    window.close()
    told = gauge.told
    assert told["samples"] == 300
    for name in ("first_screen_s", "read_s", "stall_scrolling_ms", "work_scrolling_ms"):
        value = told[name]
        assert value is not None
        assert value > 0
    assert window.grid.verticalScrollBar().value() > 0


class Clock:
    """Seconds that are set by hand."""

    now = 5.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("since", "row"), [(0.0, 7), (0.09, 7), (0.11, 3), (0.31, 9), (1.29, 9), (1.31, 4), (1.79, 4), (1.81, 7)]
)
def test_each_sample_comes_at_its_time(qtbot: QtBot, since: float, row: int) -> None:
    clock, parent = Clock(), QObject()
    player = TakePlayer(parent, clock)
    player.play(np.array([7, 3, 9, 4]), np.array([0.0, 0.1, 0.3, 60.0]))  # a gap of a minute is shown as a second
    shown = [7]
    player.shown.connect(shown.append)
    clock.now += since
    player.tick()
    assert shown[-1] == row
    assert (player.plays(9), player.plays(8)) == (True, False)
    player.stop()


def test_a_take_of_one_sample_can_be_played(qtbot: QtBot) -> None:
    parent = QObject()
    player = TakePlayer(parent)
    player.play(np.array([2]), np.array([1.0]))
    assert player.playing
    with qtbot.waitSignal(player.ended):
        player.stop()
    player.stop()
