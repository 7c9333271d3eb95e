"""Sentences that are made outside the window are shown in its language, wherever they come up and when it changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from recording_stage import Stage, status
from shown_texts import Marker

from handcam.errors import ModelError, SessionError, SettingsError, SignSetError
from handcam.given import Given
from handcam.runner import State, Status
from handcam.sentences import Sentence, joined
from handcam.sessions.writing import SessionWriter
from handcam.settings import Settings, SourceSettings
from handcam.ui import sheets, welcome
from handcam.ui.foreign_texts import told
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.main_window import MainWindow
from handcam.ui.notices import Notices
from handcam.ui.review.window import ReviewWindow
from handcam.ui.settings_dialog import SettingsDialog
from handcam.ui.status_line import StatusLine
from handcam.ui.theme import LIGHT
from handcam.ui.welcome import WelcomePage

GONE = Sentence("{name} is gone ({why}). Plug it in.", name="{Cam}", why=Sentence("no light"))
MARKED = "⟦{Cam} is gone (⟦no light⟧). Plug it in.⟧"


@pytest.fixture
def marker(qapp: QApplication) -> Iterator[Marker]:
    """Marks what is translated once it is installed."""
    made = Marker(qapp)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture
def marked(qapp: QApplication, marker: Marker) -> None:
    """Marks whatever is translated from now on."""
    qapp.installTranslator(marker)


def switch(qapp: QApplication, marker: Marker) -> None:
    """To another language, as the user does in the settings."""
    qapp.installTranslator(marker)
    QCoreApplication.sendPostedEvents()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """In which nothing runs."""
    made = MainWindow(Settings(source=SourceSettings(source="clip.mp4")), LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.usefixtures("marked")
def test_a_sentence_is_translated_with_all_that_is_in_it() -> None:
    assert told(GONE) == MARKED
    assert told(joined([GONE, "b {c}"])) == f"⟦{MARKED} b {{c}}⟧"
    assert told("{Cam} is gone.") == "{Cam} is gone."
    assert told(Sentence("")) == told("") == ""


def test_without_a_translation_it_is_english() -> None:
    assert told(GONE) == GONE
    assert told(joined([GONE, "b {c}"])) == f"{GONE} b {{c}}"


def test_what_the_banner_says_changes_with_the_language(qtbot: QtBot, qapp: QApplication, marker: Marker) -> None:
    banner = Notices(LIGHT)
    qtbot.addWidget(banner)
    banner.tell(GONE)
    banner.failed(joined([GONE, GONE]), lambda: None)
    banner.plays_demo(GONE, lambda: None)
    banner.silent(Sentence("camera {number}", number=1), lambda: None)
    banner.ended(Sentence("camera"), lambda: None)
    banner.unusable(GONE, lambda: None)
    assert banner.text.text() == GONE
    switch(qapp, marker)
    said = [MARKED, "⟦⟦camera⟧ has ended.⟧", "⟦⟦camera 1⟧ gives no pictures. Check its plug and its cover.⟧"]
    said += [f"⟦{MARKED} Meanwhile the demo clip is played.⟧", f"⟦{MARKED} {MARKED}⟧"]
    for sentence in said:
        assert banner.text.text() == sentence
        banner.close_newest()


@pytest.mark.usefixtures("marked")
def test_a_source_that_cannot_be_opened_is_told(window: MainWindow, tmp_path: Path) -> None:
    window.controller.open_source(str(tmp_path / "gone.mp4"))
    assert window.banner.text.text().startswith(f'⟦There is no file "{tmp_path}/gone.mp4". Check the path')


@pytest.mark.usefixtures("marked")
def test_a_sign_set_that_cannot_be_used_is_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(settings: Settings) -> None:
        raise SignSetError(GONE)

    monkeypatch.setattr(window.controller, "apply", broken)
    assert not window._apply(window.controller.settings)
    assert window.banner.text.text() == MARKED


@pytest.mark.usefixtures("marked")
def test_a_clip_that_cannot_be_written_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.outgoing.record(tmp_path / "clip.avi")

    def looked() -> bool:
        window.outgoing.look()
        return bool(window.banner.text.text())

    qtbot.waitUntil(looked, timeout=5_000)
    assert window.banner.text.text().endswith("End its name in ⟦.mp4 or .webm⟧.⟧")


def test_what_a_camera_gives_and_where_it_comes_from(qtbot: QtBot, qapp: QApplication, marker: Marker) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    camera, given = Sentence("camera {number}", number=2), Given(640, 480, 30.0)
    line.show_status(Status(State.RUNNING, camera, "", "", "CPU", 1, 0, True, given=given))
    assert line.device.toolTip() == "640x480, rate 30"
    switch(qapp, marker)
    assert line.device.toolTip() == "⟦640x480, ⟦rate 30⟧⟧"
    assert line.state.text() == "⟦⟦camera 2⟧: ⟦reading⟧⟧"


def test_what_is_wrong_in_the_settings_changes_with_the_language(
    qtbot: QtBot, qapp: QApplication, marker: Marker, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = KeptSettings(Settings())
    dialog = SettingsDialog(Settings(), kept)
    qtbot.addWidget(dialog)

    def fails(*_: Settings) -> None:
        raise SettingsError(GONE)

    monkeypatch.setattr(kept, "save", fails)
    dialog.save.click()
    assert dialog.message.text.text() == GONE
    leave, sign_set = dialog.rows["stabiliser", "leave"], dialog.rows["stabiliser", "sign_set"]
    leave.edited.emit(0.95)
    sign_set.edited.emit("nowhere")
    assert leave.fault.text.text() == "Leave must not be above enter."
    assert sign_set.fault.text.text().startswith('There is no sign set "nowhere".')
    dialog._say(lambda: told(GONE))
    switch(qapp, marker)
    assert leave.fault.text.text() == "⟦⟦leave must not be above enter⟧.⟧"
    assert sign_set.fault.text.text().startswith('⟦There is no sign set "nowhere".')
    assert dialog.message.text.text() == MARKED


def test_the_first_page_tells_a_broken_sign_set(
    qtbot: QtBot, qapp: QApplication, marker: Marker, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = WelcomePage(Settings())
    qtbot.addWidget(page)

    def broken(name: str) -> None:
        raise SignSetError(GONE)

    monkeypatch.setattr(welcome, "load_sign_set", broken)
    page.sign_box.chosen.emit("own.toml")
    assert page.message.text.text() == GONE
    switch(qapp, marker)
    assert page.message.text.text() == MARKED


@pytest.mark.usefixtures("marked")
def test_a_missing_card_is_told_among_the_versions(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(path: Path) -> None:
        raise ModelError(GONE)

    monkeypatch.setattr(sheets, "load_card", missing)
    sheet = sheets.about_sheet()
    qtbot.addWidget(sheet)
    assert MARKED in [label.text() for label in sheet.findChildren(QLabel)]


def test_a_session_that_cannot_begin_is_told_in_the_form(
    qtbot: QtBot, qapp: QApplication, marker: Marker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")

    def full(*_: object) -> None:
        raise SessionError(GONE)

    monkeypatch.setattr("handcam.ui.recording.panel.begin_session", full)
    stage.see(0.25)
    stage.fill_in()
    stage.begin()
    assert stage.panel.form.message.text.text() == GONE
    switch(qapp, marker)
    assert stage.panel.form.message.text.text() == MARKED


def test_a_session_that_cannot_be_written_is_told_in_its_sum(
    qtbot: QtBot, qapp: QApplication, marker: Marker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    said: list[object] = []
    stage.panel.told.connect(said.append)

    def full(*_: object) -> None:
        raise SessionError(GONE)

    monkeypatch.setattr(SessionWriter, "add", full)
    stage.see(0.25)
    stage.fill_in()
    stage.begin()
    stage.see(2.5)
    qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    qtbot.waitUntil(lambda: stage.panel.conductor is None, timeout=5_000)
    assert isinstance(said[0], Sentence)
    assert stage.panel.summary.message.text.text() == GONE
    switch(qapp, marker)
    assert stage.panel.summary.message.text.text() == MARKED


def test_a_lost_camera_is_told_while_a_session_waits(
    qtbot: QtBot, qapp: QApplication, marker: Marker, tmp_path: Path
) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    stage.see(0.25)
    stage.fill_in()
    stage.begin()
    stage.panel.show_status(status(State.LOST, GONE))
    qtbot.waitUntil(lambda: stage.conductor.moment.waiting, timeout=5_000)
    stage.look()
    assert stage.panel.running.phase.text().startswith(GONE)
    switch(qapp, marker)
    assert stage.panel.running.phase.text() == f"{MARKED} ⟦Recording goes on once there are pictures again.⟧"


@pytest.mark.usefixtures("marked")
def test_a_session_that_cannot_be_read_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    window = ReviewWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.open_session(tmp_path)
    qtbot.waitUntil(lambda: bool(window.banner.text.text()), timeout=5_000)
    assert window.banner.text.text().startswith(f'⟦"{tmp_path}" is no session: it holds no session.json.')
    window._editor.failed.emit(SessionError(GONE).sentence)
    assert window.banner.text.text() == MARKED
