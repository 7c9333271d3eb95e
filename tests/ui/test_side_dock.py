"""Guide and recording beside the picture: one behind the other, in every language on a small screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from handcam.settings import Settings, SourceSettings
from handcam.signs import load_sign_set
from handcam.ui.guide_dock import GuideDock
from handcam.ui.language import LANGUAGES, use_language
from handcam.ui.main_window import MainWindow
from handcam.ui.side_dock import stand_beside
from handcam.ui.theme import LIGHT
from handcam.ui.type_size import use_text_scale

SMALL = 1024, 640
TITLE = 40  # pixels that the system's title bar may take


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """Without a source running behind it."""
    made = MainWindow(Settings(source=SourceSettings(source="demo")), LIGHT)
    qtbot.addWidget(made)
    made.resize(*SMALL)
    made.show()
    yield made
    use_text_scale(qapp, 1.0)


def settle() -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_large_text_all_is_on_a_small_screen(qapp: QApplication, window: MainWindow, language: str) -> None:
    use_language(qapp, language)
    use_text_scale(qapp, 2.0)
    for command in ("guide", "record"):
        window.menu.actions_by_name[command].trigger()
        settle()
    assert window.guide.panel is not None
    assert window.record.panel is not None
    least = window.minimumSizeHint()
    assert (least.width() <= SMALL[0], least.height() <= SMALL[1] - TITLE) == (True, True), least
    window.resize(*SMALL)
    for dock in (window.record, window.guide):
        dock.show()
        settle()
        assert (window.width(), window.height()) == SMALL
        bar = window.choosers
        parts = [window.view, window.panel, bar, dock, dock.widget(), window.statusBar(), window.panel.typed.copy]
        parts += [bar.source_box, bar.sign_box, bar.two_hands, bar.mirror, bar._menu]
        for part in parts:
            at = place(part, window)
            assert window.rect().contains(at), (part, at)
            assert at.width() >= part.minimumSizeHint().width(), (part, at)
            assert at.height() >= part.minimumSizeHint().height(), (part, at)
    area = window.record.panel.form.area
    form = area.widget()
    assert form is not None
    assert form.minimumSizeHint().width() <= area.viewport().width()


def has_focus(part: QWidget) -> bool:
    """Whether the keyboard acts on something in it."""
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)


def test_the_one_that_is_opened_is_in_front_and_its_key_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    guide, record = (window.menu.actions_by_name[name] for name in ("guide", "record"))
    guide.trigger()
    record.trigger()
    assert (window.guide.isHidden(), window.record.isHidden()) == (False, False)
    assert (guide.isChecked(), record.isChecked()) == (False, True)
    assert has_focus(window.record)
    guide.trigger()  # it is behind: its key brings it to the front
    assert (guide.isChecked(), record.isChecked()) == (True, False)
    assert has_focus(window.guide)
    guide.trigger()
    assert window.guide.isHidden()
    qtbot.waitUntil(record.isChecked, timeout=5_000)
    assert not guide.isChecked()


def test_behind_the_recording_no_practice_goes_on(window: MainWindow) -> None:
    window.menu.actions_by_name["guide"].trigger()
    panel = window.guide.panel
    assert panel is not None
    panel.start_practice()
    window.menu.actions_by_name["record"].trigger()
    assert not panel.practising
    assert has_focus(window.record) or not window.isActiveWindow()


def test_a_presentation_hides_both_and_brings_both_back(window: MainWindow) -> None:
    for command in ("record", "guide"):
        window.menu.actions_by_name[command].trigger()
    window.menu.actions_by_name["present"].trigger()
    assert (window.guide.isHidden(), window.record.isHidden()) == (True, True)
    window.menu.actions_by_name["present"].trigger()
    assert (window.guide.isHidden(), window.record.isHidden()) == (False, False)
    assert window.guide.in_front


def test_a_dock_outlives_its_panel_in_the_middle_of_a_practice(qtbot: QtBot) -> None:
    """At the end of a program Qt may delete what a dock holds before it hides the dock."""
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = GuideDock(load_sign_set("counting"), LIGHT, window)
    stand_beside(window, (dock,))
    window.show()
    dock.show()
    assert dock.panel is not None
    dock.panel.start_practice()
    delete(dock.panel)
    with qtbot.captureExceptions() as raised:
        dock.hide()
    assert raised == []
