"""The parts beside the picture, each by itself."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from handcam.domain import BOTH_HANDS, Frame, Reading, Result
from handcam.given import Given
from handcam.runner import State, Status
from handcam.ui.commands import COMMANDS
from handcam.ui.history_strip import SECONDS, HistoryStrip
from handcam.ui.reading_panel import ReadingPanel
from handcam.ui.sheets import about_sheet, key_sheet, licence_sheet
from handcam.ui.status_line import StatusLine
from handcam.ui.theme import LIGHT
from handcam.ui.type_size import scaled
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
        strip.add(step * 0.1, 3, 0.9)
    assert LIGHT.accent in colours(strip)
    strip.add(1.0 + SECONDS, None, 0.0)
    assert LIGHT.accent not in colours(strip)


def test_a_clip_that_starts_over_starts_a_new_history(qtbot: QtBot) -> None:
    strip = HistoryStrip(LIGHT)
    qtbot.addWidget(strip)
    strip.resize(240, 48)
    strip.add(100.0, 3, 0.9)
    strip.add(0.0, None, 0.0)
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
    assert panel.bars.accessibleDescription() == "1, 2, 3, 4, 5, no sign"  # a sum has no bars
    panel.show_result(result())
    assert panel.says.text() == "No hand in the picture"
    panel.clear()
    assert (panel.hands.text(), panel.says.text()) == ("", "")  # nothing is read, with or without a hand


def test_a_hand_that_nothing_is_added_to_is_told_as_what_it_is(qtbot: QtBot) -> None:
    panel = ReadingPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.set_digits((1, 2, 3, 4, 5))
    alone = Reading(BOTH_HANDS, 5, "five", 0.9, 1.0, True, {5: 0.9})
    panel.show_result(result(reading(0, 5), total=alone))
    assert panel.says.text().startswith("All five fingers")
    assert panel.says.text().endswith("accepted")
    assert "5 90%" in panel.bars.accessibleDescription()


def test_with_large_text_in_little_room_the_digit_is_small_and_the_likeliest_bars_stay(qtbot: QtBot) -> None:
    panel = ReadingPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.set_digits(tuple(range(10)))
    panel.show_result(result(Reading(0, 7, "v", 0.6, 0.5, False, {7: 0.6, 2: 0.3})))
    panel.show()
    panel.resize(320, 700)
    assert panel.history.isVisible()
    assert panel.bars.lines == list(range(11))
    panel.setFont(scaled(panel.font(), 2.0))
    panel.resize(320, panel.minimumSizeHint().height())
    QApplication.processEvents()
    assert not panel.history.isVisible()
    assert panel.bars.isVisible()
    assert panel.bars.lines == [2, 7]
    assert panel.bars.height() / 3 >= 0.8 * panel.fontMetrics().height() - 1
    assert panel.digit.height() >= 2 * panel.fontMetrics().height()
    assert panel.typed.line.font().pointSizeF() == pytest.approx(1.5 * panel.font().pointSizeF())


@pytest.mark.parametrize(
    ("digits", "says"),
    [({5: 0.78, 4: 0.22}, "Not sure yet: hold still"), ({5: 0.3}, "A hand, but no sign of this sign set")],
)
def test_what_may_be_one_digit_or_another_is_not_called_no_sign(
    qtbot: QtBot, digits: dict[int, float], says: str
) -> None:
    panel = ReadingPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_result(result(Reading(0, None, "five", 0.5, 0.0, False, digits)))
    assert panel.says.text() == says


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_in_the_accepted_line_keys_take_back_the_last_digit(qtbot: QtBot, key: Qt.Key) -> None:
    line = TypedLine()
    qtbot.addWidget(line)
    line.add(3)
    line.add(1)
    QTest.keyClick(line.line, key)
    assert line.digits == (3,)
    QTest.keyClick(line.line, Qt.Key.Key_5)
    assert line.digits == (3,)


def test_what_was_copied_is_said_in_passing(qtbot: QtBot) -> None:
    window, line = QMainWindow(), TypedLine()
    qtbot.addWidget(window)
    window.setCentralWidget(line)
    line.copy_text()
    assert window.statusBar().currentMessage() == ""
    line.add(3)
    line.copy_text()
    assert window.statusBar().currentMessage() == "Copied"


def test_the_state_stays_when_a_menu_takes_messages_away(qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show()
    given = Given(width=640, height=480, rate=30.0)
    status.show_status(Status(State.RUNNING, "demo.mp4", "", "", "CPU", 0, 0, False, given=given))
    status.showMessage("in passing")
    status.clearMessage()
    assert status.state.isVisible()
    assert (status.state.text(), status.state.accessibleName()) == ("demo.mp4: reading", "State: demo.mp4: reading")
    assert (status.device.accessibleName(), status.device.accessibleDescription()) == (
        "Device: CPU",
        "640x480, rate 30",
    )


@pytest.mark.parametrize(
    ("progress", "says"),
    [(0.5, "All five fingers spread: 90% sure"), (1.0, "All five fingers spread: 90% sure, accepted")],
)
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
    if QKeySequence.mnemonic("M&enu").toString():  # macOS has none
        assert ("Alt+E", "The menu") in sheet.rows


def test_a_sheet_is_as_high_as_its_text_where_the_screen_allows(qtbot: QtBot) -> None:
    for make in (key_sheet, about_sheet, licence_sheet):
        sheet = make()
        qtbot.addWidget(sheet)
        sheet.show()
        room = sheet.screen().availableSize()
        assert sheet.height() <= 0.9 * room.height() + 1
        lines = sheet.height() / sheet.fontMetrics().height()
        hidden = sheet.area.verticalScrollBar().maximum()
        assert hidden == 0 or lines > 53 or sheet.height() >= 0.9 * room.height() - 1


def test_the_about_sheet_tells_versions_scores_and_licences(qtbot: QtBot) -> None:
    sheet = about_sheet()
    qtbot.addWidget(sheet)
    text = " ".join(f"{name} {value}" for name, value in sheet.rows)
    parts = ("handcam 0.", "mediapipe 1.", "ardamavi", "% to 99", "Apache-2.0", "no connection is opened")
    for part in parts:
        assert part in text


def test_without_the_networks_card_the_about_sheet_says_what_to_do(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("handcam.ui.sheets.model", lambda name: tmp_path / name)
    sheet = about_sheet()
    qtbot.addWidget(sheet)
    assert "Restore the files in models/" in dict(sheet.rows)["Network"]


def test_a_sheet_is_scrolled_by_keys_and_says_where_the_focus_is(qtbot: QtBot) -> None:
    sheet = key_sheet()
    qtbot.addWidget(sheet)
    sheet.resize(500, 200)
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.area.hasFocus)
    QTest.keyClick(sheet.area, Qt.Key.Key_Down)
    assert sheet.area.verticalScrollBar().value() > 0
    assert not [label for label in sheet.findChildren(QLabel) if label.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert sheet.area.grab().toImage().pixelColor(0, 20) == sheet.palette().color(QPalette.ColorRole.Accent)


def test_the_licences_can_be_read(qtbot: QtBot) -> None:
    sheet = licence_sheet()
    qtbot.addWidget(sheet)
    texts = dict(sheet.rows)
    assert "Apache License" in texts["LICENSE"]
    assert "MediaPipe" in texts["NOTICE"]
