"""Files and folders let fall anywhere on the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

import made_up
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from handcam.ui.drop_target import DropTarget
from handcam.ui.language import use_language
from handcam.ui.main_window import MainWindow
from handcam.ui.theme import LIGHT

Opener = Callable[..., MainWindow]
MOUSE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(urls: Sequence[QUrl]) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def drag(widget: QWidget, data: QMimeData) -> bool:
    """Drag it onto this widget, as Qt would; whether it is taken."""
    enters = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *MOUSE)
    enters.ignore()
    QApplication.sendEvent(widget, enters)
    return enters.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> None:
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *MOUSE))


@pytest.mark.parametrize("part", ["window", "view", "panel", "choosers", "banner", "status_line", "record"])
def test_a_picture_let_fall_anywhere_is_read(open_window: Opener, qtbot: QtBot, data: Path, part: str) -> None:
    window = open_window("demo")
    window.record.show()
    assert window.record.panel is not None
    widget = {"window": window, "record": window.record.panel.form.signer}.get(part) or getattr(window, part)
    picture = files([QUrl.fromLocalFile(str(data / "five.jpg"))])
    assert drag(widget, picture)
    assert window.drops.isVisible()
    assert window.drops.geometry() == window.rect()
    assert "video" in window.drops.text
    drop(window.drops, picture)
    assert not window.drops.isVisible()
    assert window.source_box.currentText() == "five.jpg"
    qtbot.waitUntil(lambda: window.panel.typed.line.text() == "5", timeout=20_000)


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, of raising a window
def test_a_session_let_fall_is_reviewed(open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "a"
    made_up.write_session(folder, 4)
    window = open_window("demo")
    session = files([QUrl.fromLocalFile(str(folder))])
    drag(window, session)
    drop(window, session)
    review = window.openers.review
    assert review is not None
    assert review.isVisible()
    qtbot.waitUntil(lambda: review.session is not None and review.session.folder == folder, timeout=10_000)
    assert window.source_box.currentData() == "demo"


def test_a_folder_without_pictures_gets_a_sentence(open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("demo")
    empty = files([QUrl.fromLocalFile(str(tmp_path))])
    drag(window, empty)
    drop(window, empty)
    qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    assert tmp_path.name in window.banner.text.text()


@pytest.mark.parametrize(
    ("urls", "says"),
    [
        (["https://example.org/a.mp4"], "not on this computer"),
        (["file:///none.mp4"], '"/none.mp4" is not there'),
        (["file:///", "file:///etc"], "one file or folder"),
    ],
)
def test_what_is_no_single_file_is_told(open_window: Opener, urls: list[str], says: str) -> None:
    window = open_window("demo")
    wrong = files([QUrl(url) for url in urls])
    assert drag(window, wrong)
    assert says in window.drops.text
    drop(window, wrong)
    assert says in window.banner.text.text()
    assert window.source_box.currentData() == "demo"


def test_text_is_not_taken(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window, LIGHT)
    text = QMimeData()
    text.setText("five")
    assert not drag(window, text)
    assert target.isHidden()


def test_the_hint_goes_as_the_drag_does(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    use_language(qapp, "de")
    window = QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window, LIGHT)
    window.show()
    for widget in (window, target):
        drag(widget, files([QUrl.fromLocalFile(str(tmp_path))]))
        assert target.isVisible()
        window.resize(300 + 10 * len(target.text), 200)
        qtbot.waitUntil(lambda: target.geometry() == window.rect(), timeout=5_000)
        QApplication.sendEvent(widget, QDragLeaveEvent())
        assert target.isHidden()
