"""What a screen reader is told of the texts in the window: their names never hide them."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from handcam.domain import Frame, Reading, Result
from handcam.runner import State, Status
from handcam.settings import Settings, SourceSettings
from handcam.ui.main_window import MainWindow
from handcam.ui.named_label import NamedLabel
from handcam.ui.review.window import ReviewWindow
from handcam.ui.theme import LIGHT


def told(widget: QWidget) -> str:
    """The name that Qt hands to a screen reader."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def shown_window() -> MainWindow:
    """With two hands, a message, a practice that is over, and the form of a recording; nothing runs behind it."""
    window = MainWindow(Settings(source=SourceSettings(source="demo")), LIGHT)
    window.show()
    readings = [Reading(slot, 5, "five", 0.97, 0.6, False, {4: 0.02, 5: 0.97}) for slot in (0, 1)]
    frame = Frame(np.zeros((48, 64, 3), np.uint8), 0, 0.0)
    window.panel.show_result(Result(frame, (), (), (), tuple(readings), None, {"track": 9.0}))
    window.status_line.show_status(Status(State.RUNNING, "demo.mp4", "", "", "CPU", 0, 0, False))
    window.status_line.show_numbers(25, 14)
    window.status_line.show_outgoing("Recording 0:01")
    window.banner.tell("The disk is full.")
    for command in ("record", "guide"):
        window.menu.actions_by_name[command].trigger()
    assert window.guide.panel is not None
    window.guide.panel.start_practice()
    window.guide.panel.practice.question.stop.click()
    return window


@pytest.mark.parametrize("make", [shown_window, lambda: ReviewWindow(LIGHT)], ids=["window", "review"])
def test_no_name_hides_a_text(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    window = make()
    qtbot.addWidget(window)
    labels = [label for label in window.findChildren(QLabel) if label.text()]
    assert labels
    hidden = {label.text(): told(label) for label in labels if label.text().replace("&", "") not in told(label)}
    assert hidden == {}


def test_what_stands_for_itself_is_told_by_name(qtbot: QtBot) -> None:
    window = shown_window()
    qtbot.addWidget(window)
    assert told(window.panel.says) == "What is seen: All five fingers spread: 97% sure"
    assert told(window.panel.hands) == "Each hand: 5   5"
    line = window.status_line
    assert [told(label) for label in (line.rate, line.latency)] == ["Frame rate: 25 fps", "Latency: 14 ms"]
    assert told(line.outgoing) == "Recording: Recording 0:01"
    assert told(window.banner.text) == "Message: The disk is full."


def test_a_name_follows_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    label = NamedLabel()
    qtbot.addWidget(label)
    label.set_name("Latency")
    assert told(label) == "Latency"
    for text in ("14 ms", "15 ms"):
        label.setText(text)
        assert told(label) == f"Latency: {text}"
