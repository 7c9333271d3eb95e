"""The sections of the settings dialog: a list beside the page, or a box above it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from settings_stage import Watched, control, enter, show_dialog

from handcam.settings import Settings
from handcam.ui.type_size import use_text_scale

Opener = Callable[[], Watched]
NAMES = list(Settings.model_fields)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def open_dialog(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Opener]:
    """Opens a dialog that saves in the test's own folder."""
    yield lambda: show_dialog(qtbot, Settings(), tmp_path / "settings.toml")
    use_text_scale(qapp, 1.0)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def shown(listed: QListWidget) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


def test_sections_stand_in_groups(open_dialog: Opener) -> None:
    dialog = open_dialog()
    general = ["General", "Source", "Hands", "Network", "Digits", "Window"]
    outputs = ["Outputs", "JSON lines", "WebSocket", "OSC", "MQTT", "Webhook", "Keystrokes", "Clipboard"]
    assert shown(dialog.sections.list) == general + outputs
    assert dialog.sections.list.accessibleName() == dialog.sections.box.accessibleName() == "Sections"
    assert dialog.sections.current == "source"


def test_the_list_is_gone_through_by_keyboard_without_the_headings(open_dialog: Opener) -> None:
    dialog = open_dialog()
    dialog.sections.list.setFocus()
    seen = [dialog.sections.current]
    for _ in NAMES[1:]:
        QTest.keyClick(dialog.sections.list, Qt.Key.Key_Down)
        seen.append(dialog.sections.current)
        assert dialog.pages[seen[-1]].isVisible()
    assert seen == NAMES


@pytest.mark.parametrize(
    ("forwards", "backwards"),
    [
        ((Qt.Key.Key_Tab, CTRL), (Qt.Key.Key_Backtab, CTRL | SHIFT)),
        ((Qt.Key.Key_PageDown, CTRL), (Qt.Key.Key_PageUp, CTRL)),
    ],
    ids=["tab", "page"],
)
def test_pages_are_turned_by_keyboard(
    open_dialog: Opener,
    forwards: tuple[Qt.Key, Qt.KeyboardModifier],
    backwards: tuple[Qt.Key, Qt.KeyboardModifier],
) -> None:
    dialog = open_dialog()
    control(dialog, ("source", "width"))
    seen = []
    for _ in NAMES:
        QTest.keyClick(focused(), *forwards)
        seen.append(dialog.sections.current)
    assert seen == [*NAMES[1:], NAMES[0]]
    QTest.keyClick(focused(), *backwards)
    assert dialog.sections.current == NAMES[-1]


def test_tab_goes_through_a_page_from_top_to_bottom(open_dialog: Opener) -> None:
    dialog = open_dialog()
    for name, page in dialog.pages.items():
        dialog.show_section(name)
        dialog.sections.list.setFocus()
        passed: list[QWidget] = []
        while dialog.cancel not in passed:
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
            passed.append(focused())
        places = [
            widget.mapTo(dialog, QPoint(0, widget.height() // 2)) for widget in passed[: passed.index(dialog.save)]
        ]
        assert [place.y() // 8 for place in places] == sorted(place.y() // 8 for place in places)
        assert all(widget.accessibleName() for widget in passed)
        assert {row.editor.control for row in page.rows.values()} <= set(passed)


def test_a_box_stands_above_the_page_where_it_is_narrow_and_goes_on_from_the_list(open_dialog: Opener) -> None:
    dialog = open_dialog()
    dialog.show_section("mqtt")
    dialog.sections.list.setFocus()
    dialog.resize(25 * dialog.fontMetrics().height(), 400)
    assert (dialog.sections.list.isVisible(), dialog.sections.box.isVisible()) == (False, True)
    assert dialog.sections.box.hasFocus()
    assert dialog.sections.box.currentText() == "MQTT"
    QTest.keyClick(dialog.sections.box, Qt.Key.Key_Down)
    assert dialog.pages["webhook"].isVisible()
    assert dialog.sections.current == "webhook"
    dialog.resize(60 * dialog.fontMetrics().height(), 400)
    assert (dialog.sections.list.hasFocus(), dialog.sections.box.isVisible()) == (True, False)
    assert dialog.sections.list.currentItem().text() == "Webhook"


def test_large_text_fits_a_small_screen(open_dialog: Opener, qapp: QApplication, qtbot: QtBot) -> None:
    use_text_scale(qapp, 2.0)
    dialog = open_dialog()
    qtbot.wait(50)  # it grows with the letters, as far as the screen lets it
    dialog.resize(1024, 640)
    for name, page in dialog.pages.items():
        dialog.show_section(name)
        qtbot.waitUntil(lambda page=page: page.isVisible() and page.horizontalScrollBar().maximum() == 0)  # type: ignore[misc]
    assert (dialog.width(), dialog.height()) == (1024, 640)  # nothing needed more
    buttons = dialog.buttons.geometry()
    assert dialog.rect().contains(buttons)


def test_a_section_in_which_something_is_wrong_is_marked(open_dialog: Opener) -> None:
    dialog = open_dialog()
    item = dialog.sections.list.item(shown(dialog.sections.list).index("WebSocket"))
    assert item.icon().isNull()
    enter(dialog, ("websocket", "host"), "0.0.0.0")
    assert not item.icon().isNull()
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole) == item.toolTip() == "Something is wrong here."
    enter(dialog, ("websocket", "token"), "a secret")
    assert item.icon().isNull()
    assert dialog.settings.websocket.host == "0.0.0.0"


def test_saving_leads_to_the_page_with_the_fault(open_dialog: Opener, tmp_path: Path) -> None:
    dialog = open_dialog()
    QTest.keyClick(control(dialog, ("webhook", "enabled")), Qt.Key.Key_Space)
    assert "address is missing" in dialog.rows["webhook", "enabled"].fault.text.text()
    dialog.show_section("source")
    dialog.save.click()
    assert dialog.sections.current == "webhook"
    assert dialog.rows["webhook", "enabled"].editor.control.hasFocus()
    assert dialog.emitted == []
    enter(dialog, ("webhook", "url"), "https://example.org")
    dialog.save.click()
    assert (tmp_path / "settings.toml").is_file()
    assert dialog.emitted[-1].webhook.enabled


def test_a_secret_is_dots_until_it_is_to_be_seen(open_dialog: Opener) -> None:
    dialog = open_dialog()
    line = control(dialog, ("mqtt", "password"))
    edit = dialog.rows["mqtt", "password"].editor.widget
    enter(dialog, ("mqtt", "password"), "swordfish")
    assert dialog.settings.mqtt.password == "swordfish"
    assert line.displayText() != "swordfish"
    names = []
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        names.append((edit.reveal.text(), edit.reveal.accessibleName()))  # type: ignore[attr-defined]
        edit.reveal.click()  # type: ignore[attr-defined]
        assert line.echoMode() is mode
    assert names == [("Show", "Show Password"), ("Hide", "Hide Password")]


def test_a_page_says_how_its_output_is_doing(open_dialog: Opener) -> None:
    dialog = open_dialog()
    dialog.show_section("osc")
    dialog.show_states({"osc": "Sent to 127.0.0.1, port 9000."})
    assert dialog.pages["osc"].state.isVisible()
    assert dialog.pages["osc"].state.accessibleName() == "State: Sent to 127.0.0.1, port 9000."
    dialog.show_states({})
    assert not dialog.pages["osc"].state.isVisible()
