"""Where files go: never over another one unasked, under a name of their own."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from handcam.ui.save_dialog import Place, SaveDialog, proposed


@pytest.fixture
def dialog(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[SaveDialog]:
    monkeypatch.setattr("handcam.ui.save_dialog.QStandardPaths.writableLocation", lambda place: str(tmp_path))
    parent = QWidget()
    qtbot.addWidget(parent)
    yield SaveDialog("png", Place.PicturesLocation, parent)


Kind = TypeVar("Kind", bound=QWidget)


def top(kind: type[Kind]) -> Kind:
    """The window of this kind that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def typed(name: str) -> str:
    """Types a name into the dialog that is open and presses Enter; gives what was proposed."""
    dialog = top(QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    before = line.text()
    line.setText(name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return before


def soon(act: Callable[[], object]) -> None:
    QTimer.singleShot(100, act)


def test_a_file_that_is_there_is_not_overwritten_unasked(dialog: SaveDialog, tmp_path: Path) -> None:
    (tmp_path / "pic.png").write_bytes(b"kept")
    asked: list[str] = []

    def say_no() -> None:
        box = top(QMessageBox)
        asked.append(box.text())
        box.reject()
        soon(lambda: top(QFileDialog).reject())

    def type_its_name() -> None:
        QTimer.singleShot(300, say_no)
        typed("pic")

    soon(type_its_name)
    assert dialog.ask("Save", "Pictures (*.png)") is None
    assert len(asked) == 1
    assert "pic.png" in asked[0]


def test_a_name_of_its_own_is_proposed_in_the_folder_used_last(dialog: SaveDialog, tmp_path: Path) -> None:
    (tmp_path / "deeper").mkdir()
    names: list[str] = []
    for name in ("deeper/one.png", "two"):
        soon(partial(lambda each: names.append(typed(each)), name))
        path = dialog.ask("Save", "Pictures (*.png)")
    assert path == tmp_path / "deeper" / "two.png"
    assert all(name.startswith("handcam 20") and name.endswith(".png") for name in names)


def test_a_cancelled_dialog_names_nothing(dialog: SaveDialog) -> None:
    soon(lambda: top(QFileDialog).close())
    assert dialog.ask("Save", "Pictures (*.png)") is None


def test_the_proposed_name_says_when() -> None:
    assert proposed("mp4", datetime(2026, 11, 25, 14, 3, 12)) == "handcam 2026-11-25 14.03.12.mp4"
