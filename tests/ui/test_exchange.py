"""The windows for export and import: the same data sets and sessions as in the terminal, and sentences for the rest."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import made_up
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from handcam.sessions.exporting.export import export_sessions
from handcam.sessions.exporting.splits import Splitting
from handcam.sessions.opening import open_session
from handcam.sessions.writing import SessionWriter
from handcam.settings import Settings, changed
from handcam.ui.exchange.export_dialog import ExportDialog
from handcam.ui.exchange.import_dialog import ImportDialog
from handcam.ui.exchange.work_dialog import WorkDialog
from handcam.ui.openers import Openers
from handcam.ui.theme import LIGHT

SETTINGS = changed(Settings(), "stabiliser", sign_set="asl")
LONG = 60_000  # ms


@pytest.fixture
def sessions(tmp_path: Path) -> Path:
    """A folder with sessions of three signers, and something else."""
    parent = tmp_path / "sessions"
    for number, signer in enumerate(("s01", "s05", "s17")):
        started = made_up.START.replace(day=1 + number)
        made_up.write_session(parent / f"of {signer}", 6, id=f"day{number}", signer=signer, started=started)
    (parent / "notes").mkdir()
    return parent


@pytest.fixture
def exporting(qtbot: QtBot, sessions: Path, tmp_path: Path) -> Iterator[ExportDialog]:
    dialog = ExportDialog()
    qtbot.addWidget(dialog)
    dialog.show_place(sessions)
    dialog.out.show_path(tmp_path / "out")
    dialog.show()
    yield dialog
    dialog.end()


@pytest.fixture
def importing(qtbot: QtBot, tmp_path: Path) -> Iterator[ImportDialog]:
    dialog = ImportDialog(SETTINGS)
    qtbot.addWidget(dialog)
    dialog.out.show_path(tmp_path / "out")
    dialog.show()
    yield dialog
    dialog.end()


def run(qtbot: QtBot, dialog: WorkDialog) -> None:
    dialog.start.click()
    qtbot.waitUntil(lambda: not dialog.working, timeout=LONG)


def said(dialog: WorkDialog) -> str:
    return dialog.message.text.text() if dialog.message.isVisible() else ""


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_newest_session_is_the_first_and_all_are_ticked(exporting: ExportDialog, sessions: Path) -> None:
    assert exporting.sessions.found == [sessions / f"of {signer}" for signer in ("s17", "s05", "s01")]
    assert exporting.sessions.picked == exporting.sessions.found
    assert "signer s17" in exporting.sessions.list.item(0).text()


def test_a_space_ticks_and_buttons_tick_all(exporting: ExportDialog) -> None:
    chosen = exporting.sessions
    chosen.list.setCurrentRow(1)
    QTest.keyClick(chosen.list, Qt.Key.Key_Space)
    assert chosen.picked == [chosen.found[0], chosen.found[2]]
    chosen.none.click()
    assert chosen.picked == []
    chosen.all.click()
    assert chosen.picked == chosen.found


def test_an_export_is_that_of_the_terminal(qtbot: QtBot, exporting: ExportDialog, tmp_path: Path) -> None:
    exporting.formats["npz"].setChecked(True)
    for split, share in zip(("train", "val", "test"), (60, 20, 20), strict=True):
        exporting.shares[split].setValue(share)  # type: ignore[index]
    exporting.seed.setValue(3)
    run(qtbot, exporting)
    assert said(exporting) == ""
    assert "18 samples" in exporting.outcome.text()
    export_sessions(exporting.sessions.picked, "npz", tmp_path / "other", Splitting((60.0, 20.0, 20.0), 3))
    assert files(tmp_path / "out") == files(tmp_path / "other")


def test_what_the_user_should_know_is_told_and_the_folder_opened(
    qtbot: QtBot, exporting: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    exporting.sessions.none.click()
    exporting.sessions.list.item(0).setCheckState(Qt.CheckState.Checked)
    run(qtbot, exporting)
    assert "1 signer cannot fill 3 splits" in exporting.outcome.text()
    assert exporting.open_place.hasFocus()
    exporting.open_place.click()
    assert opened == [str(tmp_path / "out")]


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (lambda dialog: dialog.sessions.none.click(), "Tick the sessions"),
        (lambda dialog: dialog.show_place(dialog.place.path() / "notes"), "There is no session in this folder"),
        (lambda dialog: [share.setValue(0) for share in dialog.shares.values()], "a share above 0"),
        (lambda dialog: dialog.out.line.clear(), "Name a folder for the data set"),
    ],
)
def test_the_form_says_what_is_wrong_with_it(exporting: ExportDialog, harm: object, says: str) -> None:
    assert callable(harm)
    harm(exporting)
    exporting.start.click()
    assert not exporting.working
    assert says in said(exporting)


def test_what_cannot_be_exported_is_a_sentence_in_the_window(
    qtbot: QtBot, exporting: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    run(qtbot, exporting)
    assert "is there already and not an empty folder" in said(exporting)
    assert exporting.start.isVisible()
    exporting.out.show_path(tmp_path / "free")
    run(qtbot, exporting)
    assert said(exporting) == ""


def test_a_session_still_recorded_is_a_sentence(qtbot: QtBot, exporting: ExportDialog, sessions: Path) -> None:
    writer = SessionWriter(sessions / "new", made_up.info(id="new"))
    exporting.look_again()
    run(qtbot, exporting)
    writer.close()
    assert "is still being recorded" in said(exporting)


def test_escape_calls_off_and_leaves_nothing(qtbot: QtBot, exporting: ExportDialog, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    exporting.start.click()
    assert exporting.working
    assert not exporting.page.isEnabled()
    assert exporting.stop.hasFocus()
    QTest.keyClick(exporting, Qt.Key.Key_Escape)
    assert exporting.isVisible()
    qtbot.waitUntil(lambda: not exporting.working, timeout=LONG)
    assert exporting.outcome.text() == "Cancelled. Nothing of it is left."
    assert sorted(tmp_path.iterdir()) == before
    QTest.keyClick(exporting, Qt.Key.Key_Escape)
    assert not exporting.isVisible()


def test_closing_the_window_ends_the_work(exporting: ExportDialog, tmp_path: Path) -> None:
    exporting.start.click()
    exporting.close()
    assert not exporting.working
    assert not (tmp_path / "out").exists()


def test_no_text_is_cut_off_when_the_outcome_comes_under_the_form(qtbot: QtBot, exporting: ExportDialog) -> None:
    exporting.resize(320, 400)
    run(qtbot, exporting)
    for label in (*exporting.meanings.values(), exporting.outcome):
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))  # type: ignore[misc]


@pytest.mark.parametrize("archive", [False, True])
def test_sessions_are_imported_and_can_be_reviewed(
    qtbot: QtBot, importing: ImportDialog, sessions: Path, tmp_path: Path, archive: bool
) -> None:
    source = Path(shutil.make_archive(str(tmp_path / "all"), "zip", sessions)) if archive else sessions
    importing.source.show_path(source)
    assert not importing.review.isVisible()
    run(qtbot, importing)
    assert said(importing) == ""
    assert "18 samples" in importing.outcome.text()
    with qtbot.waitSignal(importing.review_wanted) as wanted:
        importing.review.click()
    assert wanted.args is not None
    assert len(open_session(wanted.args[0]).samples) == 6
    run(qtbot, importing)
    assert "already" in said(importing)
    assert not importing.review.isVisible()
    importing.again.setChecked(True)
    run(qtbot, importing)
    assert said(importing) == ""
    assert len(list((tmp_path / "out").iterdir())) == 6


def test_pictures_become_sessions_of_the_signer_under_the_licence(
    qtbot: QtBot, importing: ImportDialog, data: Path, tmp_path: Path
) -> None:
    (tmp_path / "pictures" / "5").mkdir(parents=True)
    shutil.copy(data / "five.jpg", tmp_path / "pictures" / "5")
    importing.source.show_path(tmp_path / "pictures")
    importing.signer.setText("s07")
    importing.licence.setText("CC0-1.0")
    run(qtbot, importing)
    assert said(importing) == ""
    (folder,) = (tmp_path / "out").iterdir()
    session = open_session(folder)
    assert (session.info.signer, session.info.licence, session.info.sign_set) == ("s07", "CC0-1.0", "asl")
    assert [sample.label for sample in session.samples.values()] == ["five"]


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (lambda dialog: dialog.source.line.clear(), "Name the folder or the ZIP"),
        (lambda dialog: dialog.signer.setText("Ada L"), "Give the signer a code"),
        (lambda dialog: dialog.out.line.clear(), "Name the folder that the sessions come into"),
    ],
)
def test_the_import_form_says_what_is_wrong_with_it(
    importing: ImportDialog, sessions: Path, harm: object, says: str
) -> None:
    assert callable(harm)
    importing.source.show_path(sessions)
    harm(importing)
    importing.start.click()
    assert not importing.working
    assert says in said(importing)


def test_what_cannot_be_imported_is_a_sentence_and_calling_off_leaves_nothing(
    qtbot: QtBot, importing: ImportDialog, sessions: Path, tmp_path: Path
) -> None:
    importing.source.show_path(tmp_path / "nothing")
    run(qtbot, importing)
    assert "There is no folder and no ZIP" in said(importing)
    before = sorted(tmp_path.iterdir())
    importing.source.show_path(sessions)
    importing.start.click()
    importing.stop.click()
    qtbot.waitUntil(lambda: not importing.working, timeout=LONG)
    assert importing.outcome.text() == "Cancelled. Nothing of it is left."
    assert sorted(tmp_path.iterdir()) == before


def test_every_control_has_a_name(exporting: ExportDialog, importing: ImportDialog) -> None:
    kinds = QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget
    for dialog in (exporting, importing):
        for control in dialog.findChildren(QWidget):
            inside = isinstance(control.parent(), (QAbstractSpinBox, QComboBox))
            if isinstance(control, kinds) and not inside and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert control.accessibleName(), control


def test_the_menu_opens_one_of_each_and_the_import_leads_to_the_review(qtbot: QtBot, sessions: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    openers = Openers(window, lambda: LIGHT, lambda: SETTINGS)
    for name in ("export", "import", "export", "import"):
        openers.slots[name]()
    assert openers.exporting is not None
    assert openers.importing is not None
    assert len(window.findChildren(WorkDialog)) == 2
    assert openers.importing.sign_set.currentData() == "asl"
    openers.importing.review_wanted.emit(sessions / "of s05")
    assert openers.review is not None
    review = openers.review
    qtbot.addWidget(review)
    qtbot.waitUntil(lambda: review.session is not None and review.session.editable, timeout=LONG)
    review.tools.buttons["export"].click()
    assert review.exporting is not None
    assert review.exporting.sessions.picked == [sessions / "of s05"]
    openers.close()


def test_what_came_meanwhile_is_listed_when_the_window_is_opened_again(exporting: ExportDialog, sessions: Path) -> None:
    made_up.write_session(sessions / "new", 2, id="new")
    exporting.look_again()
    assert sessions / "new" in exporting.sessions.picked
    assert exporting.out.path() != sessions
