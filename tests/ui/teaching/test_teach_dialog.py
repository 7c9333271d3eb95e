"""The window for teaching, by keyboard, with a process that only seems to teach."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from made_up import write_session
from made_up_networks import adaptation, make_network
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPushButton, QSpinBox, QTableWidget
from pytestqt.qtbot import QtBot

from handcam.card import Adaptation, TaughtSign
from handcam.errors import SessionError
from handcam.own_networks import networks_folder, taught_network, taught_networks
from handcam.own_signs import own_folder, own_sign_sets
from handcam.signs import load_sign_set
from handcam.ui.teaching.dialog import TeachDialog
from handcam.ui.teaching.jobs import TeachJob
from handcam.workers.apart import Ended

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # the offscreen platform, of itself


class FakeApart:
    """In place of the process. Gives what the test has put into it."""

    made: ClassVar[list["FakeApart"]] = []

    def __init__(self, work: TeachJob) -> None:
        self.work, self.closed = work, False
        self.progress: tuple[int, int] | None = None
        self.ended: Ended[Adaptation] | None = None
        FakeApart.made.append(self)

    def poll(self) -> Ended[Adaptation] | None:
        return self.ended

    def close(self, timeout: float = 5.0) -> None:
        self.closed = True


def cells(table: QTableWidget) -> list[list[str]]:
    """What a table shows, row by row."""
    items = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() if item is not None else "" for item in row] for row in items]


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[FakeApart]]:
    FakeApart.made.clear()
    monkeypatch.setattr("handcam.ui.teaching.run.Apart", FakeApart)
    yield FakeApart.made
    FakeApart.made.clear()


@pytest.fixture
def sessions(tmp_path: Path) -> Path:
    folder = tmp_path / "sessions"
    for name in ("a1", "b2"):
        write_session(folder / name, 40, id=name)
    return folder


@pytest.fixture
def dialog(qtbot: QtBot, sessions: Path) -> TeachDialog:
    """Open, with the session b2 just recorded."""
    made = TeachDialog()
    qtbot.addWidget(made, before_close_func=lambda each: each.end())
    made.show_in_use(None, "counting", load_sign_set("counting"))
    made.come_up(sessions / "b2")
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def go_to(widget: object) -> None:
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never gets to {widget}")


def wanted(dialog: TeachDialog) -> list[object]:
    told: list[object] = []
    dialog.network_wanted.connect(told.append)
    return told


def begun(dialog: TeachDialog, fake: list[FakeApart]) -> FakeApart:
    go_to(dialog.teaching.teach)
    press(Qt.Key.Key_Space)
    return fake[-1]


def finish(qtbot: QtBot, dialog: TeachDialog, work: FakeApart, **changed: Any) -> None:
    with qtbot.waitSignal(dialog.teaching.run.ended):
        make_network(work.work.out, **changed)
        work.ended = Ended(done=adaptation(**changed))


def test_sessions_are_counted_and_the_new_one_is_ticked(dialog: TeachDialog, qtbot: QtBot, sessions: Path) -> None:
    page = dialog.teaching
    assert page.sessions.picked == [sessions / "b2"]
    texts = page.sessions.list
    qtbot.waitUntil(lambda: all("40 samples in" in texts.item(row).text() for row in range(2)), timeout=5_000)
    assert "8 takes" in texts.item(0).text()
    assert page.sessions.signers == ("s01",)


@pytest.mark.parametrize("width", [320, 700])
def test_whatever_the_width_a_session_is_named_in_full(dialog: TeachDialog, qtbot: QtBot, width: int) -> None:
    names = dialog.teaching.sessions.list
    qtbot.waitUntil(lambda: "40 samples in" in names.item(1).text(), timeout=5_000)
    dialog.resize(width, 600)
    lines = names.fontMetrics().lineSpacing()

    def fits() -> bool:
        """Every line has the room that its text takes, and none is beside the list."""
        needed = [names.fontMetrics().horizontalAdvance(names.item(row).text()) for row in range(2)]
        rooms = [names.visualItemRect(names.item(row)) for row in range(2)]
        return all(
            room.height() >= lines * -(-need // room.width()) and room.right() < names.viewport().width()
            for need, room in zip(needed, rooms, strict=True)
        )

    qtbot.waitUntil(fits, timeout=5_000)
    assert names.horizontalScrollBar().maximum() == 0


def test_sessions_of_the_network_in_use_are_ticked_too(dialog: TeachDialog, sessions: Path) -> None:
    dialog.show_in_use(taught_network(make_network()), "counting", load_sign_set("counting"))
    dialog.come_up(sessions / "b2")
    assert set(dialog.teaching.sessions.picked) == {sessions / "a1", sessions / "b2"}


def test_a_teaching_that_helps_is_offered_first_and_used(
    dialog: TeachDialog, qtbot: QtBot, fake: list[FakeApart], sessions: Path
) -> None:
    page, told = dialog.teaching, wanted(dialog)
    work = begun(dialog, fake)
    assert work.work.sessions == (sessions / "b2",)
    assert work.work.out.parent == networks_folder()
    assert page.progress.maximum() == 0
    work.progress = (100, 400)
    qtbot.waitUntil(lambda: page.progress.value() == 100)
    finish(qtbot, dialog, work)
    assert page.result.says == "The taught network reads you better."
    assert cells(page.result.table) == [
        ["index", "9 of 10: 90%", "9 of 10: 90%", "as before"],
        ["four", "1 of 10: 10%", "10 of 10: 100%", "better"],
    ]
    assert "50% right with handcam's own network, 95% with the taught one" in page.result.held_out.text()
    assert "70.0% right before, 69.8% after" in page.result.others.text()
    assert page.use.isDefault()
    assert QApplication.focusWidget() is page.use
    press(Qt.Key.Key_Return)
    assert told == [work.work.out]
    assert page.again.isVisible()


@pytest.mark.parametrize(
    ("sign", "says"),
    [
        (TaughtSign(handshape="four", samples=10, before=5, after=5), "did not help"),
        (TaughtSign(handshape="four", samples=0, before=0, after=0), "one take of each sign alone"),
    ],
)
def test_a_teaching_that_does_not_help_says_so_and_changes_nothing(
    dialog: TeachDialog, qtbot: QtBot, fake: list[FakeApart], sign: TaughtSign, says: str
) -> None:
    told = wanted(dialog)
    finish(qtbot, dialog, begun(dialog, fake), signs=(sign,))
    assert says in dialog.teaching.result.says
    assert dialog.teaching.use.isVisible()
    assert QApplication.focusWidget() is dialog.teaching.keep
    press(Qt.Key.Key_Return)
    assert told == []
    assert not dialog.isVisible()
    assert len(taught_networks()) == 1, "it can still be chosen later"


def test_escape_kills_the_process_and_nothing_is_left(dialog: TeachDialog, fake: list[FakeApart]) -> None:
    work = begun(dialog, fake)
    out = work.work.out
    unfinished = out.with_name(f".{out.name}.77.part")
    unfinished.mkdir(parents=True)
    (unfinished / "handshape.keras").write_bytes(b"half")
    Path(f"{unfinished}.lock").touch()
    other = make_network()
    press(Qt.Key.Key_Escape)
    assert work.closed
    assert list(networks_folder().iterdir()) == [other]
    assert dialog.isVisible()
    assert "Nothing of it is left" in dialog.teaching.message.text.text()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_ends_the_process(dialog: TeachDialog, fake: list[FakeApart]) -> None:
    work = begun(dialog, fake)
    dialog.close()
    assert work.closed


def test_an_error_is_told_and_the_sessions_are_still_chosen(
    dialog: TeachDialog, qtbot: QtBot, fake: list[FakeApart], sessions: Path
) -> None:
    work = begun(dialog, fake)
    with qtbot.waitSignal(dialog.teaching.run.ended):
        work.ended = Ended(error=SessionError("There is too little of {sign}.", sign="four"))
    assert dialog.teaching.message.text.text() == "There is too little of four."
    assert dialog.teaching.sessions.picked == [sessions / "b2"]
    assert dialog.teaching.teach.isVisible()


def test_nothing_ticked_and_no_session_are_told(dialog: TeachDialog, fake: list[FakeApart], tmp_path: Path) -> None:
    page = dialog.teaching
    page.sessions.none.click()
    page.teach.click()
    assert "Tick the sessions" in page.message.text.text()
    page.place.show_path(tmp_path)
    page.place.edited.emit()
    page.teach.click()
    assert "There is no session" in page.message.text.text()
    assert fake == []


def test_networks_are_used_again_and_deleted_once_it_was_asked_for_twice(dialog: TeachDialog, qtbot: QtBot) -> None:
    first, second = (make_network(networks_folder() / f"2026-11-{day}T10-03-22Z-s01") for day in (25, 24))
    dialog.show_in_use(taught_network(first), "counting", load_sign_set("counting"))
    dialog.tabs.setCurrentWidget(dialog.networks)
    page, told = dialog.networks, wanted(dialog)
    assert page.list.item(0).text().endswith("signer s01: 50% right before, 95% after; in use")
    assert not page.use.isEnabled()
    page.take_focus()
    press(Qt.Key.Key_Down)
    go_to(page.use)
    press(Qt.Key.Key_Space)
    assert told == [second]
    go_to(page.delete)
    press(Qt.Key.Key_Space)
    assert page.question.isVisible()
    assert QApplication.focusWidget() is page.spare
    press(Qt.Key.Key_Space)
    assert second.is_dir()
    page.delete.click()
    page.sure.click()
    assert not second.exists()
    page.delete.click()
    page.sure.click()
    assert told == [second, None], "the one in use is left before it goes"
    assert taught_networks() == ()


def test_a_damaged_network_is_not_used(dialog: TeachDialog) -> None:
    folder = make_network()
    (folder / "handshape.tflite").write_bytes(b"wrong")
    dialog.show_in_use(None, "counting", load_sign_set("counting"))
    told = wanted(dialog)
    dialog.networks.use.click()
    assert told == []
    assert "damaged" in dialog.networks.message.text.text()


def test_one_click_leads_back(dialog: TeachDialog) -> None:
    assert not dialog.back.isVisible()
    dialog.show_in_use(taught_network(make_network()), "counting", load_sign_set("counting"))
    assert "taught with takes of s01" in dialog.in_use.text()
    told = wanted(dialog)
    dialog.back.click()
    assert told == [None]


def test_a_sign_of_ones_own_by_keyboard(dialog: TeachDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.sign)
    page = dialog.sign
    assert page.digit.value() == 6
    assert page.target.text() == "Counting, mine"
    made: list[tuple[str, int]] = []
    dialog.sign_made.connect(lambda path, digit: made.append((path, digit)))
    page.take_focus()
    QTest.keyClicks(page.name, "Two thumbs!")
    go_to(page.add)
    press(Qt.Key.Key_Space)
    path = own_folder() / "counting_mine.toml"
    assert made == [(str(path), 6)]
    sign_set = load_sign_set(path)
    assert (sign_set.title, sign_set.own, sign_set.digits["two_thumbs"]) == ("Counting, mine", ("two_thumbs",), 6)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("name", "says"), [("", "Give the sign a name"), ("12", "Give"), ("Fist", "knows a handshape")]
)
def test_a_name_that_will_not_do_is_told(dialog: TeachDialog, name: str, says: str) -> None:
    dialog.tabs.setCurrentWidget(dialog.sign)
    dialog.sign.name.setText(name)
    dialog.sign.add.click()
    assert says in dialog.sign.message.text.text()
    assert own_sign_sets() == ()


def test_everything_has_a_name(dialog: TeachDialog, qtbot: QtBot, fake: list[FakeApart]) -> None:
    make_network()
    finish(qtbot, dialog, begun(dialog, fake))
    kinds = (QPushButton, QLineEdit, QListWidget, QSpinBox, QTableWidget, QComboBox)
    parts = [part for kind in kinds for part in dialog.findChildren(kind) if part.objectName()[:3] != "qt_"]
    assert len(parts) > 15
    assert [part for part in parts if not part.accessibleName()] == []
    assert dialog.tabs.accessibleName()
