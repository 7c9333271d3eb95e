"""The first page: choices by keyboard, nothing opened or written by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from handcam.settings import Settings
from handcam.ui.welcome import WelcomePage


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    opened = WelcomePage(Settings())
    qtbot.addWidget(opened)
    opened.show()
    return opened


def test_start_tells_what_was_chosen_with_the_keyboard_alone(page: WelcomePage) -> None:
    told: list[Settings] = []
    page.chosen.connect(told.append)
    page.source_box.setFocus()
    QTest.keyClick(page.source_box, Qt.Key.Key_D)
    assert page.source_box.currentText() == "Demo clip"
    _step_to(page.sign_box, page.sign_box.itemText(page.sign_box.findData("asl")))
    _step_to(page.language_box, "Deutsch")
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert [(s.source.source, s.stabiliser.sign_set, s.window.language) for s in told] == [("demo", "asl", "de")]
    assert not page.isVisible()


def test_escape_looks_at_the_demo_first(page: WelcomePage, qtbot: QtBot) -> None:
    told: list[Settings] = []
    page.chosen.connect(told.append)
    with qtbot.waitSignal(page.demo_wanted):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert told == []


def test_a_language_is_told_at_once(page: WelcomePage) -> None:
    told: list[str] = []
    page.language_wanted.connect(told.append)
    _step_to(page.language_box, "Français")
    assert told[-1] == "fr"


def test_a_bad_sign_set_is_explained_and_the_old_one_stays(page: WelcomePage, tmp_path: object) -> None:
    page.sign_box.chosen.emit(f"{tmp_path}/none.toml")
    assert "none.toml" in page.message.text.text()
    assert page.settings.stabiliser.sign_set == "counting"


def test_every_control_has_a_name_and_the_page_says_what_is_stored(page: WelcomePage) -> None:
    controls = [*page.findChildren(QComboBox), *page.findChildren(QPushButton)]
    assert len(controls) == 5
    assert all(control.accessibleName() for control in controls)
    assert "stored" in page.privacy.text()


def _step_to(box: QComboBox, text: str) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == text:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"{text} cannot be reached")
