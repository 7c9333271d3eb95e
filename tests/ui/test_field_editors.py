"""Editors for types that a setting can have, beyond those the settings have now."""

from enum import Enum
from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, Field
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QSpinBox
from pytestqt.qtbot import QtBot

from handcam.cameras import Camera
from handcam.ui.field_editors import make_editor
from handcam.ui.language import use_language
from handcam.ui.path_edit import PathEdit
from handcam.ui.source_edit import SourceEdit


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Choices(BaseModel):
    word: Literal["one", "two"] = Field("one", title="Word")
    colour: Colour = Field(Colour.RED, title="Colour")
    endless: float = Field(0.0, ge=0, title="Endless")
    share: float = Field(1.0, ge=0.5, le=3, title="Share", json_schema_extra={"shown": "percent"})
    path: Path | None = Field(None, title="Path")
    log: Path | None = Field(None, title="Log", json_schema_extra={"written": True})
    source: str = Field("camera", title="Source", json_schema_extra={"names": "source"})
    odd: bytes = Field(b"", title="Odd")


@pytest.mark.parametrize(("name", "last"), [("word", "two"), ("colour", Colour.BLUE)])
def test_a_choice_of_a_few_is_a_list(qtbot: QtBot, name: str, last: object) -> None:
    told = []
    editor = make_editor(Choices.model_fields[name], lambda: told.append(editor.read()))
    qtbot.addWidget(editor.widget)
    assert isinstance(editor.control, QComboBox)
    QTest.keyClick(editor.control, Qt.Key.Key_Down)
    assert told == [last]
    editor.show(Choices.model_fields[name].default)
    assert editor.control.currentIndex() == 0


@pytest.mark.parametrize(("language", "shown"), [("en", "125%"), ("de", "125 %"), ("tr", "%125")])
def test_a_share_is_edited_in_percent(qapp: QApplication, qtbot: QtBot, language: str, shown: str) -> None:
    use_language(qapp, language)
    told: list[float] = []
    editor = make_editor(Choices.model_fields["share"], lambda: told.append(editor.read()))
    qtbot.addWidget(editor.widget)
    box = editor.control
    assert isinstance(box, QSpinBox)
    editor.retranslate("Share")
    editor.show(1.25)
    assert box.text().replace("\N{NO-BREAK SPACE}", " ") == shown
    assert editor.read() == 1.25
    box.selectAll()
    QTest.keyClicks(box, "140")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert told[1:] == [1.4, 1.45]
    assert editor.read() == 1.45


@pytest.mark.parametrize(("name", "says"), [("endless", "bound"), ("odd", "no editor")])
def test_a_field_without_an_editor_is_an_error(qtbot: QtBot, name: str, says: str) -> None:
    with pytest.raises(TypeError, match=says):
        make_editor(Choices.model_fields[name], lambda: None)


def test_a_path_is_browsed_for_and_cleared(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told: list[Path | None] = []
    editor = make_editor(Choices.model_fields["path"], lambda: told.append(editor.read()))
    edit = editor.widget
    qtbot.addWidget(edit)
    assert isinstance(edit, PathEdit)
    assert (edit.browse.accessibleName(), edit.clear.accessibleName()) == ("Browse for Path", "Clear Path")
    for chosen in (str(tmp_path / "own.task"), ""):  # "": the dialog is cancelled
        monkeypatch.setattr("handcam.ui.path_edit.QFileDialog.getOpenFileName", lambda *words, c=chosen: (c, ""))
        edit.browse.click()
        assert told == [tmp_path / "own.task"]
    edit.clear.click()
    assert told[1:] == [None]
    assert not edit.clear.isEnabled()


def test_a_file_to_be_written_need_not_exist_and_is_not_asked_about(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[Path | None] = []
    editor = make_editor(Choices.model_fields["log"], lambda: told.append(editor.read()))
    qtbot.addWidget(editor.widget)
    assert isinstance(editor.widget, PathEdit)
    options: list[object] = []

    def choose(*words: object, options: object, asked: list[object] = options) -> tuple[str, str]:
        asked.append(options)
        return str(tmp_path / "new.jsonl"), ""

    monkeypatch.setattr("handcam.ui.path_edit.QFileDialog.getSaveFileName", choose)
    editor.widget.browse.click()
    assert told == [tmp_path / "new.jsonl"]
    assert options == [QFileDialog.Option.DontConfirmOverwrite]


def test_a_source_is_typed_or_chosen_by_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told: list[str] = []
    editor = make_editor(Choices.model_fields["source"], lambda: told.append(editor.read()))
    edit = editor.widget
    qtbot.addWidget(edit)
    assert isinstance(edit, SourceEdit)
    assert (edit.line.accessibleName(), edit.choose.accessibleName()) == ("Source", "Choose Source")
    editor.show("anything at all")
    assert editor.read() == "anything at all"
    cameras = [Camera(0, "Desk Cam", 0), Camera(1, "Twin & Co", 0), Camera(2, "Twin & Co", 0)]
    monkeypatch.setattr("handcam.ui.source_edit.list_cameras", lambda: cameras)
    video = str(tmp_path / "clip.mp4")
    monkeypatch.setattr("handcam.ui.source_edit.QFileDialog.getOpenFileName", lambda *words: (video, ""))
    monkeypatch.setattr("handcam.ui.source_edit.QFileDialog.getExistingDirectory", lambda *words: "")  # cancelled
    edit.menu.aboutToShow.emit()
    for action in edit.menu.actions():
        action.trigger()
    assert told == ["camera", "Desk Cam", "1", "2", "demo", video]
    assert editor.read() == video
