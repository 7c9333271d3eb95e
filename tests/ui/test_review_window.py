"""The review window by its keys alone: moving, picking, labelling, deleting, taking back, playing, searching."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import made_up
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handcam.sessions.format import CROPS, DONE, EDITS, SAMPLES, SESSION, Ending
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import labels_after
from handcam.sessions.writing import SessionWriter
from handcam.ui.review.window import ReviewWindow
from handcam.ui.sheet import Sheet
from handcam.ui.theme import LIGHT

Opener = Callable[[Path], ReviewWindow]
WRONG = (4, 9)
"""Samples that the model takes for a v and an index."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Thirty samples, alternately index and v, in three takes."""
    path = tmp_path / "session"
    writer = SessionWriter(path, made_up.info())
    for number in range(30):
        shown = number % 2
        seen = ("index", "v")[1 - shown if number in WRONG else shown]
        sample = made_up.sample(number, ("index", "v")[shown], probabilities=made_up.sample(number, seen).probabilities)
        writer.add(sample, made_up.crop(number))
    writer.close(rate=30.0)
    return path


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    """Opens windows with a session, all of it read, and closes them at the end."""
    windows: list[ReviewWindow] = []

    def opened(path: Path) -> ReviewWindow:
        window = ReviewWindow(LIGHT)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1024, 640)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.open_session(path)
        qtbot.waitUntil(lambda: not window._opener.reading, timeout=10_000)
        window.grid.setFocus()
        return window

    yield opened
    for window in windows:
        window.close()


def press(window: ReviewWindow, *keys: Qt.Key, with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(window.grid, key, with_key)


def stands(path: Path) -> list[str | None]:
    """Each sample's label as it is read from the disk; None where it is deleted."""
    session = open_session(path)
    return list(labels_after(session.samples.values(), session.edits).values())


def shown(window: ReviewWindow) -> list[int]:
    return list(map(int, window.grid.samples.rows))


def picked(window: ReviewWindow) -> list[int]:
    return list(map(int, window.grid.picked_rows))


def test_arrows_move_and_leave_what_is_picked_alone(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    columns = window.grid.columns
    assert columns > 2
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Down)
    assert (window.grid.current_row, picked(window)) == (1 + columns, [1])
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert (window.grid.current_row, picked(window)) == (1, [1 + columns])
    press(window, Qt.Key.Key_End)
    assert window.grid.current_row == 29
    press(window, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert window.grid.current_row == 0


def test_cells_lie_where_the_arrows_take_them_to_be(opened: Opener, folder: Path) -> None:
    grid = opened(folder).grid
    below, first = grid.visualRect(grid.samples.index(grid.columns, 0)), grid.visualRect(grid.samples.index(0, 0))
    assert (below.x(), below.y() > first.y()) == (first.x(), True)


def test_shift_picks_a_stretch(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Right, with_key=Qt.KeyboardModifier.ShiftModifier)
    assert picked(window) == [2, 3, 4]
    press(window, Qt.Key.Key_Home, with_key=Qt.KeyboardModifier.ShiftModifier)
    assert picked(window) == [0, 1, 2]
    press(window, Qt.Key.Key_A, with_key=Qt.KeyboardModifier.ControlModifier)
    assert picked(window) == list(range(30))
    press(window, Qt.Key.Key_Escape)
    assert picked(window) == []


def test_a_click_makes_current_and_picks_none(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_Space)
    middle = window.grid.visualRect(window.grid.samples.index(2, 0)).center()
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert (window.grid.current_row, picked(window)) == (2, [])
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, middle)
    assert picked(window) == [2]


def test_label_delete_restore_undo_and_redo_by_keys_alone(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    five = window.labels.keys["five"]
    press(window, Qt.Key.Key_2)  # the sign set says that v is a 2
    press(window, Qt.Key.Key_Right, Qt.Key(ord(five)))
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert stands(folder)[:4] == ["v", "five", None, "v"]
    assert window.grid.current_row == 3  # in its place
    window.filters.deleted.setCurrentIndex(1)
    press(window, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_R)
    assert stands(folder)[2] == "index"
    for expected in (None, "index"):
        press(window, Qt.Key.Key_Z, with_key=Qt.KeyboardModifier.ControlModifier)
        assert stands(folder)[2] == expected
    press(window, Qt.Key.Key_Z, with_key=Qt.KeyboardModifier.ControlModifier)
    assert stands(folder)[:3] == ["v", "v", "index"]
    press(window, Qt.Key.Key_Z, with_key=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert stands(folder)[:3] == ["v", "five", "index"]


def test_an_edit_is_about_all_that_are_picked_and_keeps_them_picked(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_2)
    assert stands(folder)[:4] == ["v", "v", "v", "v"]
    assert picked(window) == [0, 2]
    assert window.statusBar().currentMessage() == "Labelled as v: 2"
    press(window, Qt.Key.Key_2)
    assert len(open_session(folder).edits) == 1  # they are v already: nothing to write
    press(window, Qt.Key.Key_Delete)
    assert (picked(window), window.grid.current_row) == ([], 29)


def test_next_disagreement_goes_round(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    seen = []
    for _ in range(3):
        press(window, Qt.Key.Key_N)
        seen.append(window.grid.current_row)
    assert seen == [4, 9, 4]
    press(window, Qt.Key.Key_2, Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_N)
    assert window.grid.current_row == 9
    assert "disagrees with none" in window.statusBar().currentMessage()


def test_what_is_mended_leaves_and_the_next_one_takes_its_place(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    window.filters.disagreeing.setChecked(True)
    assert shown(window) == list(WRONG)
    press(window, Qt.Key.Key_2)
    assert (shown(window), window.grid.current_row) == ([9], 9)
    press(window, Qt.Key.Key_1)
    assert (shown(window), window.grid.current_row) == ([], None)
    assert window.panel.title.text() == ""
    press(window, Qt.Key.Key_Z, with_key=Qt.KeyboardModifier.ControlModifier)
    assert shown(window) == [9]


def test_filters_and_search(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    filters = window.filters
    filters.label.setCurrentIndex(filters.label.findData("v"))
    filters.take.setCurrentIndex(filters.take.findData(1))
    assert shown(window) == [11, 13, 15, 17, 19]
    press(window, Qt.Key.Key_A, with_key=Qt.KeyboardModifier.ControlModifier)
    filters.clear()
    assert (len(shown(window)), picked(window)) == (30, [])
    press(window, Qt.Key.Key_F, with_key=Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(filters.text, "12")
    assert shown(window) == [12]
    assert stands(folder)[12] == "index"  # digits were typed, not given as labels
    QTest.keyClick(filters.text, Qt.Key.Key_Return)
    assert window.focusWidget() is window.grid
    filters.text.setText("nothing")
    assert "0 of 30 shown" in window.state.text()
    filters.reset.click()
    filters.order.setCurrentIndex(2)
    assert shown(window)[:2] == list(WRONG)
    filters.most.setValue(50)
    assert shown(window) == list(WRONG)


def test_letters_in_a_list_give_no_labels(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    window.filters.order.setFocus()
    QTest.keyClick(window.filters.order, Qt.Key.Key_2)
    QTest.keyClick(window.filters.order, Qt.Key.Key_Delete)
    assert open_session(folder).edits == ()


def test_a_full_disk_is_told_and_changes_nothing(
    opened: Opener, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(folder)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("handcam.sessions.edit_log.append_line", full)
        press(window, Qt.Key.Key_2, Qt.Key.Key_Delete)
    assert "No space left" in window.banner.text.text()
    assert window.banner.isVisible()
    assert (len(shown(window)), window.panel.title.text()) == (30, "index")
    assert not window.tools.buttons["undo"].isEnabled()
    press(window, Qt.Key.Key_2)
    assert stands(folder)[0] == "v"


def test_the_panel_tells_all_of_the_current_sample(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_N)
    panel = window.panel
    assert "disagrees" in panel.thinks.text()
    assert panel.bars.accessibleDescription().startswith("v 80%")
    assert "✓ index" in panel.bars.accessibleDescription()
    assert "000004-0" in [value.text() for _, value in panel.facts]
    qtbot.waitUntil(lambda: panel.crop._picture is not None, timeout=3_000)
    assert panel.crop.accessibleDescription() == "000004-0, index, the model says v 80%"
    press(window, Qt.Key.Key_2)
    assert panel.title.text() == "v"
    assert "agrees" in panel.thinks.text()
    assert "index" in [value.text() for _, value in panel.facts]


def test_the_current_sample_is_told_to_screen_readers(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_Delete)
    window.filters.deleted.setCurrentIndex(2)
    index = window.grid.samples.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "000000-0, index, deleted"
    for part in (window.grid, window.labels, window.panel, window.state, *window.tools.buttons.values()):
        assert part.accessibleName()


def test_p_plays_the_take_and_escape_stops_it(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, *[Qt.Key.Key_Right] * 12)
    rows: list[int] = []
    window.player.shown.connect(rows.append)
    press(window, Qt.Key.Key_P)
    assert "▶" in window.panel.title.text()
    qtbot.waitUntil(lambda: rows.count(10) >= 2, timeout=5_000)  # it started over
    assert set(rows) <= set(range(10, 20))
    press(window, Qt.Key.Key_Escape)
    assert not window.player.playing
    assert "▶" not in window.panel.title.text()
    press(window, Qt.Key.Key_P, Qt.Key.Key_Home)  # into another take
    assert not window.player.playing


def test_broken_and_missing_crops_are_shown_as_such(
    opened: Opener, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / CROPS / "000000-0.png").write_bytes(b"no picture")
    (folder / CROPS / "000001-0.png").unlink()
    painted: list[str] = []
    real: Callable[..., object] = QPainter.drawText

    def listening(painter: QPainter, *words: object) -> object:
        painted.append(str(words[-1]))
        return real(painter, *words)

    monkeypatch.setattr(QPainter, "drawText", listening)
    window = opened(folder)
    qtbot.waitUntil(lambda: painted.count("unreadable") >= 2, timeout=5_000)
    qtbot.waitUntil(lambda: "cannot be read" in window.panel.crop.accessibleDescription(), timeout=5_000)


def test_repairs_are_told(opened: Opener, folder: Path) -> None:
    with (folder / SAMPLES).open("ab") as file:
        file.write(b'{"id":')
    window = opened(folder)
    assert "was torn" in window.banner.text.text()
    assert len(shown(window)) == 30


def test_what_is_no_session_is_told_and_leaves_the_other_open(
    opened: Opener, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(folder)
    window.open_session(tmp_path)
    qtbot.waitUntil(lambda: not window._opener.reading, timeout=5_000)
    assert "is no session" in window.banner.text.text()
    press(window, Qt.Key.Key_2)
    assert stands(folder)[0] == "v"


def test_another_session_takes_the_place(opened: Opener, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    made_up.write_session(tmp_path / "b", 4, signer="s02", handshapes=made_up.NAMES[:5])
    window.open_session(tmp_path / "b")
    qtbot.waitUntil(lambda: not window._opener.reading and len(shown(window)) == 4, timeout=5_000)
    assert "s02" in window.windowTitle()
    press(window, Qt.Key.Key_2)
    assert stands(tmp_path / "b")[0] == "v"
    assert stands(folder)[0] == "index"


def test_a_folder_is_asked_for(opened: Opener, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(folder)
    asked: list[str] = []

    def chosen(_: object, title: str, start: str) -> str:
        asked.append(start)
        return ""

    monkeypatch.setattr("handcam.ui.review.window.QFileDialog.getExistingDirectory", chosen)
    press(window, Qt.Key.Key_O, with_key=Qt.KeyboardModifier.ControlModifier)
    assert asked == [str(folder.parent)]


def test_f1_tells_the_keys(opened: Opener, folder: Path) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_F1)
    rows = window.findChildren(Sheet)[0].rows
    assert ("Del", "Delete") in rows
    assert ("Ctrl+A", "Pick all that are shown") in rows


def test_statistics_follow_the_edits(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_I, with_key=Qt.KeyboardModifier.ControlModifier)
    statistics = window.statistics
    assert statistics is not None
    assert statistics.labels.line(0) == ["index", "0", "15", "0", "15", "0", "3", "93%"]
    assert statistics.takes.line(1)[:2] == ["Take 0", "v"]
    window.activateWindow()
    press(window, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: statistics.labels.line(0)[4:6] == ["14", "1"], timeout=3_000)
    assert "mostly" in statistics.sharpness.accessibleDescription()


def test_an_empty_session_has_nothing_to_do(opened: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    made_up.write_session(tmp_path / "empty", 0)
    window = opened(tmp_path / "empty")
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_2, Qt.Key.Key_Delete, Qt.Key.Key_P, Qt.Key.Key_N)
    assert open_session(tmp_path / "empty").edits == ()


def test_closed_and_shown_again(opened: Opener, folder: Path, qtbot: QtBot) -> None:
    window = opened(folder)
    press(window, Qt.Key.Key_P)
    window.close()
    assert (window.session, window.player.playing) == (None, False)
    window.show()
    window.open_session(folder)
    window.close()  # while it is being read
    window.show()
    window.open_session(folder)
    qtbot.waitUntil(lambda: not window._opener.reading and len(shown(window)) == 30, timeout=5_000)


def test_five_thousand_samples_are_shown_before_all_are_read(opened: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "large"
    path.mkdir()
    count = 5_000
    (path / SESSION).write_text(made_up.info().model_dump_json())
    lines = (made_up.sample(number).model_dump_json(exclude_defaults=True) for number in range(count))
    (path / SAMPLES).write_text("".join(f"{line}\n" for line in lines))
    (path / EDITS).touch()
    (path / DONE).write_text(Ending(ended=made_up.START, samples=count, dropped=0, rate=30.0).model_dump_json())
    seen: list[int] = []
    window = ReviewWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window._opener.grew.connect(lambda *_: seen.append(len(shown(window))))
    window.open_session(path)
    assert not window.tools.buttons["delete"].isEnabled()
    qtbot.waitUntil(lambda: not window._opener.reading, timeout=20_000)
    assert [*seen, count] == [*sorted(seen), len(shown(window))]
    window.grid.setFocus()
    press(window, Qt.Key.Key_A, with_key=Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_2)
    assert set(stands(path)) == {"v"}
    window.close()
