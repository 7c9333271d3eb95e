"""The settings dialog, driven by keyboard, whatever fields the settings have."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_origin

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from settings_stage import KEYS, NEEDS_ANOTHER, Watched, change, control, differing, enter, show_dialog, value

from handcam.settings import Settings, SourceSettings, StabiliserSettings, load_settings
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.settings_dialog import SettingsDialog
from handcam.ui.settings_draft import Key

OTHER = Settings(source=SourceSettings(source="demo", rate=1 / 0.03), stabiliser=StabiliserSettings(hold=1.5))
ALONE = [key for key in KEYS if key != NEEDS_ANOTHER]


Opener = Callable[..., Watched]


@pytest.fixture
def open_dialog(qtbot: QtBot, tmp_path: Path) -> Opener:
    """Opens a dialog that saves in the test's own folder."""

    def opened(settings: Settings | None = None, path: Path | None = None) -> Watched:
        return show_dialog(qtbot, settings or Settings(), path or tmp_path / "settings.toml")

    return opened


def press(qtbot: QtBot, button: QPushButton, key: Qt.Key) -> None:
    """Press Alt and this key, which clicks the button."""
    with qtbot.waitSignal(button.clicked, timeout=2000):
        QTest.keyClick(button.window(), key, Qt.KeyboardModifier.AltModifier)


def test_every_field_has_an_editor_with_a_name(open_dialog: Opener) -> None:
    dialog = open_dialog()
    assert list(dialog.rows) == KEYS
    kinds = {bool: QCheckBox, int: QSpinBox, float: QAbstractSpinBox, str: QLineEdit, float | None: QCheckBox}
    for (section, name), row in dialog.rows.items():
        field = type(getattr(Settings(), section)).model_fields[name]
        widget = row.editor.control
        kind = QComboBox if get_origin(field.annotation) is Literal else kinds.get(field.annotation, QLineEdit)
        assert isinstance(widget, kind)
        assert widget.accessibleName() in (field.title, f"{field.title}: automatic")
        assert widget.accessibleDescription() == field.description == row.explains.text()
        assert row.label.buddy() is widget
        assert row.button.accessibleName() == f"Reset {field.title}"


def test_every_editor_shows_its_value_and_unit(open_dialog: Opener) -> None:
    dialog = open_dialog(OTHER)
    assert control(dialog, ("source", "source")).text() == "demo"
    assert control(dialog, ("source", "width")).text() == "640 px"
    assert control(dialog, ("source", "rate")).text() == "33.33 fps"
    assert control(dialog, ("stabiliser", "hold")).text() == "1.5 s"
    assert control(dialog, ("stabiliser", "enter")).text() == "0.8"
    assert dialog.emitted == []


@pytest.mark.parametrize("key", ALONE, ids=".".join)
@pytest.mark.parametrize("before", [Settings(), OTHER], ids=["defaults", "other"])
def test_an_editor_changes_its_field_and_no_other(open_dialog: Opener, key: Key, before: Settings) -> None:
    dialog = open_dialog(before)
    change(dialog, key)
    assert len(dialog.emitted) == 1
    assert differing(dialog.emitted[0], before) == {key}
    assert dialog.settings == dialog.emitted[0]


@pytest.mark.parametrize("key", ALONE, ids=".".join)
def test_a_field_can_be_reset(open_dialog: Opener, key: Key) -> None:
    dialog = open_dialog()
    button = dialog.rows[key].button
    assert not button.isEnabled()
    change(dialog, key)
    assert button.isEnabled()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not button.isEnabled()
    assert dialog.rows[key].editor.control.hasFocus()
    assert dialog.emitted[-1] == Settings()


def test_all_fields_can_be_reset(open_dialog: Opener, qtbot: QtBot) -> None:
    dialog = open_dialog(OTHER)
    enter(dialog, ("stabiliser", "leave"), "0.9")
    press(qtbot, dialog.reset_all, Qt.Key.Key_R)
    assert dialog.emitted == [Settings()]
    assert not any(row.button.isEnabled() or row.fault.text.text() for row in dialog.rows.values())
    assert dialog.rows["source", "source"].editor.read() == "camera"


@pytest.mark.parametrize(
    ("key", "typed", "becomes"),
    [
        (("source", "width"), "9", 640),
        (("source", "width"), "99999", 999),
        (("source", "width"), "7680", 7680),
        (("tracker", "max_hands"), "3", 1),
        (("tracker", "min_confidence"), "0", 0.5),
        (("stabiliser", "smoothing"), "0", 0.0),
        (("stabiliser", "hold"), "1.234", 1.234),
    ],
)
def test_bounds_hold(open_dialog: Opener, key: Key, typed: str, becomes: float) -> None:
    dialog = open_dialog()
    enter(dialog, key, typed)
    assert value(dialog.settings, key) == becomes


def test_an_excluded_bound_is_not_reached(open_dialog: Opener) -> None:
    dialog = open_dialog()
    box = control(dialog, ("stabiliser", "leave"))
    for _ in range(60):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert 0 < dialog.settings.stabiliser.leave < 0.01
    assert box.text() == "0.0001"


def test_a_rule_over_two_fields_is_told_at_the_one_that_broke_it(open_dialog: Opener) -> None:
    dialog = open_dialog()
    leave, hold = dialog.rows["stabiliser", "leave"], dialog.rows["stabiliser", "hold"]
    enter(dialog, ("stabiliser", "leave"), "0.85")
    assert leave.fault.isVisible()
    assert leave.fault.text.text() == "Leave must not be above enter."
    assert leave.editor.control.accessibleDescription().startswith("Leave must not be above enter.")
    assert dialog.emitted == []
    change(dialog, ("stabiliser", "hold"))
    assert dialog.emitted == []
    assert not hold.fault.isVisible()
    change(dialog, ("window", "mirror"))
    assert [differing(told, Settings()) for told in dialog.emitted] == [{("window", "mirror")}]
    enter(dialog, ("stabiliser", "enter"), "0.9")
    assert not leave.fault.text.text()
    assert dialog.emitted[-1].stabiliser == StabiliserSettings(enter=0.9, leave=0.85, hold=0.5)


def test_nothing_is_saved_while_something_is_wrong(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog()
    enter(dialog, ("stabiliser", "leave"), "0.85")
    control(dialog, ("window", "mirror"))
    press(qtbot, dialog.save, Qt.Key.Key_S)
    assert dialog.isVisible()
    assert "Leave" in dialog.message.text.text()
    assert dialog.rows["stabiliser", "leave"].editor.control.hasFocus()
    assert list(tmp_path.iterdir()) == []


def test_an_empty_text_is_told(open_dialog: Opener) -> None:
    dialog = open_dialog()
    line = control(dialog, ("source", "source"))
    QTest.keyClick(line, Qt.Key.Key_Delete)
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert "at least 1 character" in dialog.rows["source", "source"].fault.text.text()
    assert dialog.emitted == []


def test_escape_takes_everything_back(open_dialog: Opener, tmp_path: Path) -> None:
    dialog = open_dialog(OTHER)
    for key in KEYS:
        change(dialog, key)
    assert differing(dialog.emitted[-1], OTHER) == set(KEYS)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.emitted[-1] == OTHER
    assert list(tmp_path.iterdir()) == []


def test_closing_without_a_change_tells_nothing(open_dialog: Opener) -> None:
    dialog = open_dialog(OTHER)
    for key in KEYS:
        QTest.keyClick(control(dialog, key), Qt.Key.Key_Tab)
    dialog.close()
    assert dialog.emitted == []


def test_saving_without_a_change_keeps_what_an_editor_cannot_show(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(OTHER)
    press(qtbot, dialog.save, Qt.Key.Key_S)
    assert load_settings(tmp_path / "settings.toml") == OTHER


def test_half_a_number_is_not_told(open_dialog: Opener) -> None:
    dialog = open_dialog()
    enter(dialog, ("stabiliser", "hold"), "2.75")
    assert [told.stabiliser.hold for told in dialog.emitted] == [2.75]


def test_a_fault_is_scrolled_to_once(open_dialog: Opener, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.resize(dialog.width(), dialog.minimumSizeHint().height())
    row, bar = dialog.rows["stabiliser", "leave"], dialog.pages["stabiliser"].verticalScrollBar()
    box = control(dialog, ("stabiliser", "leave"))
    box.selectAll()
    QTest.keyClicks(box, "0.85")
    bar.setValue(0)
    row.take()
    qtbot.waitUntil(lambda: not row.fault.visibleRegion().isEmpty(), timeout=2000)
    bar.setValue(0)
    change(dialog, ("stabiliser", "sign_set"))
    qtbot.wait(50)
    assert row.fault.visibleRegion().isEmpty()


def test_what_is_changed_elsewhere_is_shown_and_neither_told_nor_taken_back(open_dialog: Opener) -> None:
    dialog = open_dialog()
    dialog.show_settings(OTHER)
    assert dialog.emitted == []
    assert dialog.rows["source", "source"].editor.read() == "demo"
    change(dialog, ("window", "mirror"))
    assert differing(dialog.emitted[-1], OTHER) == {("window", "mirror")}
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.emitted[-1] == OTHER


def test_what_is_still_to_be_mended_stays_when_something_is_changed_elsewhere(open_dialog: Opener) -> None:
    dialog = open_dialog()
    enter(dialog, ("stabiliser", "leave"), "0.85")
    dialog.show_settings(OTHER)
    assert dialog.settings == OTHER
    assert dialog.rows["stabiliser", "leave"].editor.read() == 0.85
    assert dialog.rows["stabiliser", "leave"].fault.text.text()
    enter(dialog, ("stabiliser", "leave"), "0.3")
    assert differing(dialog.emitted[-1], OTHER) == {("stabiliser", "leave")}


def test_a_sign_set_that_cannot_be_used_is_told_and_not_saved(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog()
    enter(dialog, ("stabiliser", "sign_set"), "foo")
    assert 'There is no sign set "foo"' in dialog.rows["stabiliser", "sign_set"].fault.text.text()
    press(qtbot, dialog.save, Qt.Key.Key_S)
    assert dialog.isVisible()
    assert (dialog.emitted, list(tmp_path.iterdir())) == ([], [])
    enter(dialog, ("stabiliser", "sign_set"), "asl")
    assert not dialog.rows["stabiliser", "sign_set"].fault.text.text()
    press(qtbot, dialog.save, Qt.Key.Key_S)
    assert load_settings(tmp_path / "settings.toml").stabiliser.sign_set == "asl"


def test_saving_keeps_what_is_stored_in_place_of_what_is_merely_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    stored = Settings(source=SourceSettings(source="Desk Cam"))
    dialog = SettingsDialog(OTHER, KeptSettings(stored, tmp_path / "settings.toml"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.rows["stabiliser", "smoothing"].editor.show(0.5)
    dialog.save.click()
    saved = load_settings(tmp_path / "settings.toml")
    assert differing(saved, stored) == {("stabiliser", "smoothing")}


def test_an_echo_of_a_change_leaves_what_is_to_be_mended(open_dialog: Opener) -> None:
    dialog = open_dialog()
    dialog.changed.connect(dialog.show_settings)
    enter(dialog, ("stabiliser", "leave"), "0.85")
    change(dialog, ("window", "mirror"))
    assert dialog.rows["stabiliser", "leave"].editor.read() == 0.85
    assert dialog.rows["stabiliser", "leave"].fault.text.text()


def test_saving_writes_a_file_that_loads_back_equal(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(OTHER)
    for key in KEYS:
        change(dialog, key)
    hold = control(dialog, ("stabiliser", "hold"))
    hold.selectAll()
    QTest.keyClicks(hold, "2.5")  # and not left: saving takes it along
    press(qtbot, dialog.save, Qt.Key.Key_S)
    assert not dialog.isVisible()
    saved = load_settings(tmp_path / "settings.toml")
    assert saved == dialog.settings == dialog.emitted[-1]
    assert differing(saved, OTHER) == set(KEYS)
    assert saved.stabiliser.hold == 2.5
    again = open_dialog(saved)
    assert [row.editor.read() for row in again.rows.values()] == [value(saved, key) for key in KEYS]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    dialog = open_dialog(path=tmp_path / "file" / "settings.toml")
    change(dialog, ("source", "width"))
    changed = dialog.settings
    press(qtbot, dialog.save, Qt.Key.Key_S)
    assert dialog.isVisible()
    assert dialog.message.isVisible()
    assert "cannot be saved" in dialog.message.text.text()
    assert dialog.settings == changed != Settings()
    (tmp_path / "file").unlink()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert load_settings(tmp_path / "file" / "settings.toml") == changed
