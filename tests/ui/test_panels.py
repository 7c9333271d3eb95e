"""The parts beside the picture, each by itself."""

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from handcam.domain import BOTH_HANDS, Frame, Reading, Result
from handcam.ui.commands import COMMANDS
from handcam.ui.history_strip import SECONDS, HistoryStrip
from handcam.ui.reading_panel import ReadingPanel
from handcam.ui.sheets import about_sheet, key_sheet
from handcam.ui.theme import LIGHT
from handcam.ui.typed_line import TypedLine


def reading(slot: int, digit: int | None, progress: float = 0.5) -> Reading:
    return Reading(slot, digit, "five", 0.9, progress, False, {} if digit is None else {digit: 0.9})


def result(*readings: Reading, total: Reading | None = None, time: float = 0.0) -> Result:
    return Result(Frame(np.zeros((4, 4, 3), np.uint8), 0, time), readings=readings, total=total)


def test_the_typed_line_grows_and_shrinks(qtbot: QtBot) -> None:
    line = TypedLine()
    qtbot.addWidget(line)
    told: list[tuple[int, ...]] = []
    line.changed.connect(told.append)
    assert not line.back.isEnabled()
    for digit in (3, 1, 4):
        line.add(digit)
    assert line.line.text() == "3 1 4"
    line.back.click()
    assert line.digits == (3, 1)
    line.copy.click()
    assert QGuiApplication.clipboard().text() == "31"
    line.add(10)
    assert line.text == "3 1 10"  # a gap, or it could not be told from 3 1 1 0
    line.clear_all.click()
    assert (len(line.digits), line.line.text(), line.copy.isEnabled()) == (0, "", False)
    assert told[-1] == ()
    assert line.line.isReadOnly()


def test_the_typed_line_is_bounded(qtbot: QtBot) -> None:
    line = TypedLine()
    qtbot.addWidget(line)
    for number in range(500):
        line.add(number % 10)
    assert len(line.digits) == 200
    assert line.digits[-1] == 9


def colours(strip: HistoryStrip) -> set[str]:
    image = strip.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_history_shows_digits_and_forgets_what_is_long_ago(qtbot: QtBot) -> None:
    strip = HistoryStrip(LIGHT)
    qtbot.addWidget(strip)
    strip.resize(240, 48)
    assert LIGHT.accent not in colours(strip)
    for step in range(10):
        strip.add(step * 0.1, 3, 0.9, accepted=step == 4)
    assert LIGHT.accent in colours(strip)
    strip.add(1.0 + SECONDS, None, 0.0, False)
    assert LIGHT.accent not in colours(strip)


def test_a_clip_that_starts_over_starts_a_new_history(qtbot: QtBot) -> None:
    strip = HistoryStrip(LIGHT)
    qtbot.addWidget(strip)
    strip.resize(240, 48)
    strip.add(100.0, 3, 0.9, False)
    strip.add(0.0, None, 0.0, False)
    assert LIGHT.accent not in colours(strip)


def test_each_hand_is_shown_where_there_are_two_and_their_sum_where_they_are_added(qtbot: QtBot) -> None:
    panel = ReadingPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.set_digits((1, 2, 3, 4, 5))
    panel.show_result(result(reading(0, 5)))
    assert panel.hands.text() == ""
    panel.show_result(result(reading(0, 5), reading(1, None)))
    assert panel.hands.text().split() == ["5", "–"]  # noqa: RUF001
    both = Reading(BOTH_HANDS, 8, "five + w", 0.8, 1.0, True, {8: 0.8})
    panel.show_result(result(reading(0, 5), reading(1, 3), total=both))
    assert panel.digit.accessibleDescription() == "8"
    assert panel.hands.text() == "5 + 3"
    assert "no sign 0%" in panel.bars.accessibleDescription()
    panel.clear()
    assert panel.hands.text() == ""
    assert "No hand" in panel.says.text()


def test_with_large_text_in_little_room_the_digit_comes_first(qtbot: QtBot) -> None:
    panel = ReadingPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show()
    panel.resize(320, 700)
    assert panel.bars.isVisible()
    assert panel.history.isVisible()
    panel.resize(320, 15 * panel.fontMetrics().height())
    assert not panel.bars.isVisible()
    assert not panel.history.isVisible()
    assert panel.digit.isVisible()
    assert panel.typed.isVisible()


@pytest.mark.parametrize(("progress", "says"), [(0.5, "five, 90% sure"), (1.0, "five, 90% sure, accepted")])
def test_what_is_seen_is_said(qtbot: QtBot, progress: float, says: str) -> None:
    panel = ReadingPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_reading(reading(0, 5, progress))
    assert panel.says.text() == says


def test_the_sheet_of_keys_has_every_key_once(qtbot: QtBot) -> None:
    sheet = key_sheet()
    qtbot.addWidget(sheet)
    keys = [keys for keys, _ in sheet.rows]
    assert len(keys) == len(set(keys))
    assert {command.keys for command in COMMANDS if command is not None and command.keys} <= set(keys)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Take the last accepted digit back" in shown


def test_the_about_sheet_tells_versions_scores_and_licences(qtbot: QtBot) -> None:
    sheet = about_sheet()
    qtbot.addWidget(sheet)
    text = " ".join(f"{name} {value}" for name, value in sheet.rows)
    for part in ("handcam 0.", "mediapipe 1.", "ardamavi", "Apache-2.0", "writes no file"):
        assert part in text
