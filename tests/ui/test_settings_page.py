"""A page of settings while the letters grow."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from handcam.settings import WindowSettings
from handcam.ui.settings_page import SettingsPage
from handcam.ui.type_size import use_text_scale


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[SettingsPage]:
    window = QMainWindow()
    qtbot.addWidget(window)
    page = SettingsPage(WindowSettings)
    window.setCentralWidget(page)
    window.resize(500, 300)
    window.show()
    yield page
    use_text_scale(qapp, 1.0)


def test_the_window_grows_with_the_letters_within_the_screen(
    qapp: QApplication, qtbot: QtBot, page: SettingsPage
) -> None:
    window, before = page.window(), page.window().size()
    use_text_scale(qapp, 2.0)
    qtbot.waitUntil(lambda: window.width() > before.width())
    room = window.screen().availableGeometry()
    assert room.contains(window.geometry())
    assert page.horizontalScrollBar().maximum() == 0


def test_names_stand_above_the_editors_where_it_is_narrow(qtbot: QtBot, page: SettingsPage) -> None:
    row = page.rows["theme"]
    assert row.label.y() + row.label.height() > row.editor.widget.y()
    page.window().resize(20 * page.fontMetrics().height(), 300)
    qtbot.waitUntil(lambda: row.label.y() + row.label.height() <= row.editor.widget.y())
    assert row.label.x() == row.editor.widget.x()


def test_nothing_is_to_be_scrolled_where_there_is_room(qtbot: QtBot, page: SettingsPage) -> None:
    page.window().resize(page.sizeHint())  # it had a bar, which made it wrap more
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0, timeout=5_000)
