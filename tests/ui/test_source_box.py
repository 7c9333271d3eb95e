"""The box of sources: keys and the wheel open its list, and choose nothing by themselves."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handcam.cameras import Camera
from handcam.ui.source_box import SourceBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, of its pop-ups
CAMERAS = [Camera(0, "Desk Cam", 0), Camera(1, "Wide", 0)]
KEYS = [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Space]


@pytest.fixture
def box(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SourceBox:
    monkeypatch.setattr("handcam.ui.source_box.list_cameras", lambda: CAMERAS)
    monkeypatch.setattr("handcam.ui.source_box.QFileDialog", None)  # none may be opened
    made = SourceBox("Wide")
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    made.setFocus()
    return made


@pytest.mark.parametrize("key", KEYS)
def test_a_key_opens_the_list(box: SourceBox, qtbot: QtBot, key: Qt.Key) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    QTest.keyClick(box, key)
    qtbot.waitUntil(box.view().isVisible)
    assert (told, box.currentText()) == ([], "Wide")
    box.hidePopup()


def test_in_the_list_arrows_lead_and_enter_chooses(box: SourceBox, qtbot: QtBot) -> None:
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(box.view().isVisible)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as told:
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert told.args == ["demo"]


def test_the_wheel_opens_the_list(box: SourceBox, qtbot: QtBot) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    QTest.wheelEvent(box.windowHandle(), QPointF(box.rect().center()), QPoint(0, -120))
    qtbot.waitUntil(box.view().isVisible)
    assert told == []
    box.hidePopup()


def test_a_letter_chooses_the_next_real_source(box: SourceBox) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    QTest.keyClicks(box, "ddOx")  # "Open a video…" is no source
    assert told == ["demo", "Desk Cam"]
    assert not box.view().isVisible()
