"""The strip of the last seconds: without gaps at any rate, and every digit whole."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from handcam.ui.history_strip import SECONDS, HistoryStrip
from handcam.ui.theme import LIGHT


@pytest.fixture
def strip(qtbot: QtBot) -> HistoryStrip:
    made = HistoryStrip(LIGHT)
    qtbot.addWidget(made)
    made.resize(445, 48)
    return made


def bars(image: QImage) -> list[bool]:
    """Whether there is a bar, column by column, just above the ground."""
    return [image.pixelColor(x, image.height() - 3).name() == LIGHT.accent for x in range(image.width())]


@pytest.mark.parametrize("rate", [8, 20, 24, 25, 30, 60, 240])
def test_a_digit_that_stays_is_one_stretch_at_any_rate(strip: HistoryStrip, rate: int) -> None:
    for frame in range(int(6 * rate)):
        strip.add(1000 + frame / rate, 3, 1.0)
    there = bars(strip.grab().toImage())
    first = there.index(True)
    assert all(there[first:])
    assert first == pytest.approx(strip.width() * (1 - 6 / SECONDS), abs=6)


def test_where_the_source_was_silent_there_is_a_gap(strip: HistoryStrip) -> None:
    for time in (1.0, 1.1, 1.2, 5.2, 5.3):
        strip.add(time, 3, 1.0)
    there = bars(strip.grab().toImage())
    changes = sum(one != other for one, other in pairwise(there))
    assert changes >= 3


def test_digits_are_written_whole_and_never_over_one_another(strip: HistoryStrip) -> None:
    shown = 0
    for step in range(400):
        strip.add(step / 10, step // 3 % 10, 0.9)
        labels = strip.labels
        shown = max(shown, len(labels))
        assert all(place.left() >= 0 and place.right() <= strip.width() for place, _ in labels)
        assert all(one[0].right() <= other[0].left() for one, other in pairwise(labels))
    assert shown > 10
    assert strip.labels[-1][1] == str(399 // 3 % 10)  # the newest is always there


def test_the_dot_of_an_accepted_digit_is_not_cut_by_the_next_bar(strip: HistoryStrip) -> None:
    for step in range(40):
        strip.add(step / 10, 3, 1.0)
        if step == 20:
            strip.accept()
    image = strip.grab().toImage()
    middle = [
        x
        for x in range(image.width())
        if image.pixelColor(x, round(image.height() * 0.5 + strip.fontMetrics().height() / 2)).name() == LIGHT.on_accent
        and all(bars(image)[x - 5 : x + 5])
    ]
    assert len(middle) >= 4


@pytest.mark.parametrize("first", [True, False])
def test_a_digit_is_marked_as_accepted_once_whether_shown_before_or_after(strip: HistoryStrip, first: bool) -> None:
    if not first:
        strip.accept()
    for step in range(10):
        strip.add(step / 10, 3, 1.0)
    before = strip.grab().toImage()
    if first:
        strip.accept()
    image = strip.grab().toImage()
    assert (image != before) is first
    row = (image.height() + strip.fontMetrics().height()) // 2
    dots = [x for x in range(image.width() - 40, image.width()) if image.pixelColor(x, row).name() == LIGHT.on_accent]
    assert 2 <= len(dots) <= 6
