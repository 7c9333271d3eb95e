"""The list of sign sets by keyboard: only who picks its last entry is asked for a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handcam.signs import builtin_sign_sets
from handcam.ui.sign_box import SignBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, of its pop-ups
SETS = list(builtin_sign_sets())
Asked = list[str]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The titles of the file dialogs; each is cancelled."""
    titles: Asked = []

    def ask(parent: object, title: str, *words: object) -> tuple[str, str]:
        titles.append(title)
        return "", ""

    monkeypatch.setattr("handcam.ui.sign_box.QFileDialog.getOpenFileName", ask)
    return titles


@pytest.fixture
def box(qtbot: QtBot, asked: Asked) -> SignBox:
    """Shows the last of the sign sets, as the window would have it."""
    made = SignBox(SETS[-1])
    qtbot.addWidget(made)
    made.chosen.connect(lambda name: made.show_sign_set(name, made._sets[name]))
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_O])
def test_no_key_that_steps_asks_for_a_file(box: SignBox, asked: Asked, key: Qt.Key) -> None:
    for _ in range(3):
        QTest.keyClick(box, key)
    assert asked == []
    assert box.currentData() == SETS[-1]


def test_the_wheel_does_not_ask_for_a_file_either(box: SignBox, asked: Asked) -> None:
    box.setFocus()
    at, none = QPointF(box.rect().center()), QPoint()
    for _ in range(3):
        plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(box, QWheelEvent(at, at, none, QPoint(0, -120), *plain, False))
    assert asked == []


def test_arrows_go_from_set_to_set(box: SignBox, asked: Asked) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    for _ in SETS:
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert told == SETS[-2::-1]


def test_enter_in_the_open_list_asks_for_a_file(
    box: SignBox, asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(box.view().isVisible, timeout=5_000)
    QTest.keyClick(box.view(), Qt.Key.Key_End)
    assert asked == []
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert asked == ["Open a sign set"]
    assert box.currentData() == SETS[-1]
