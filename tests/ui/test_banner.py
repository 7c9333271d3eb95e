"""The banner: nothing it has to say is lost, and everything can be closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handcam.ui.notices import Notices
from handcam.ui.theme import LIGHT


@pytest.fixture
def banner(qtbot: QtBot) -> Notices:
    made = Notices(LIGHT)
    qtbot.addWidget(made)
    return made


def test_what_was_said_before_comes_back_when_the_newest_is_closed(banner: Notices) -> None:
    assert not banner.isVisible()
    banner.tell("The file was set aside.")
    banner.tell("No camera was found.")
    assert banner.text.text() == "No camera was found."
    banner.close_button.click()
    assert (banner.isVisible(), banner.text.text()) == (True, "The file was set aside.")
    banner.close_button.click()
    assert not banner.isVisible()


def test_what_is_said_twice_is_closed_once(banner: Notices) -> None:
    for sentence in ("It broke.", "Another.", "It broke."):
        banner.tell(sentence)
    banner.close_newest()
    assert banner.text.text() == "Another."
    banner.close_newest()
    assert not banner.isVisible()
    banner.close_newest()


def test_only_what_is_taken_back_goes(banner: Notices) -> None:
    lost = banner.failed("The camera is gone.", lambda: None)
    banner.tell("The disk is full.")
    banner.take_back(lost)
    assert banner.text.text() == "The disk is full."
    banner.take_back(lost)
    banner.take_back(None)
    banner.close_newest()
    assert not banner.isVisible()


def test_a_sentence_with_an_action_can_be_closed_without_it(banner: Notices) -> None:
    done: list[str] = []
    for button in (banner.close_button, banner.button):
        banner.failed("It broke.", lambda: done.append("again"))
        assert banner.button.isVisible()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert not banner.isVisible()
    assert done == ["again"]
    banner.tell("No action.")
    assert not banner.button.isVisible()


def test_held_back_it_waits(banner: Notices) -> None:
    said: list[str] = []
    banner.said.connect(said.append)
    banner.hold(True)
    banner.tell("It broke.")
    assert (banner.isVisible(), said) == (False, ["It broke."])
    banner.hold(False)
    assert banner.isVisible()
