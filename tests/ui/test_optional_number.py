"""A number that may be left to the machine."""

from pydantic import BaseModel, Field
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handcam.ui.field_editors import make_editor
from handcam.ui.optional_number import OptionalNumber


class Focus(BaseModel):
    near: float | None = Field(None, ge=0, le=10, title="Near")


def test_a_number_or_automatic(qtbot: QtBot) -> None:
    told: list[float | None] = []
    editor = make_editor(Focus.model_fields["near"], lambda: told.append(editor.read()))
    edit = editor.widget
    qtbot.addWidget(edit)
    assert isinstance(edit, OptionalNumber)
    assert (edit.automatic.isChecked(), edit.number.isEnabled(), editor.read()) == (True, False, None)
    QTest.keyClick(edit.automatic, Qt.Key.Key_Space)
    assert edit.number.isEnabled()
    edit.number.clear()
    QTest.keyClicks(edit.number, "7.5")
    QTest.keyClick(edit.number, Qt.Key.Key_Return)
    QTest.keyClick(edit.automatic, Qt.Key.Key_Space)
    assert told == [0.0, 7.5, None]
    editor.show(3.0)
    assert (edit.automatic.isChecked(), edit.number.value(), editor.read()) == (False, 3.0, 3.0)


def test_both_parts_are_named(qtbot: QtBot) -> None:
    edit = make_editor(Focus.model_fields["near"], lambda: None).widget
    qtbot.addWidget(edit)
    assert isinstance(edit, OptionalNumber)
    assert (edit.automatic.accessibleName(), edit.number.accessibleName()) == ("Near: automatic", "Near")
