"""What screen readers are told: digits together, problems once."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from handcam.ui.announcer import Announcer

Told = list[tuple[str, bool]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Sentences, and whether each is urgent."""
    heard: Told = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def announcer(qtbot: QtBot, now: list[float]) -> Announcer:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Announcer(widget, lambda: now[0])


def test_digits_in_a_row_are_told_together(qtbot: QtBot, told: Told) -> None:
    tells = announcer(qtbot, [0.0])
    for digit in (1, 2, 10):
        tells.digit(digit)
    qtbot.waitUntil(lambda: bool(told))
    tells.digit(3)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [("1 2 10", False), ("3", False)]


def test_a_problem_is_told_once_and_again_later(qtbot: QtBot, told: Told) -> None:
    now = [0.0]
    tells = announcer(qtbot, now)
    for now[0] in (0.0, 1.0, 9.0, 12.0):
        tells.problem("No camera.")
    tells.problem("Too dark.")
    tells.problem("")
    assert told == [("No camera.", True), ("No camera.", True), ("Too dark.", True)]


def test_nothing_is_told_where_that_is_off(qtbot: QtBot, told: Told) -> None:
    tells = announcer(qtbot, [0.0])
    tells.enabled = False
    tells.problem("No camera.")
    tells.digit(1)
    qtbot.wait(500)
    assert told == []
