"""A session from the form to its sum, with the keyboard alone; the frames come when the test says so."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from recording_stage import Stage, focused, status

from handcam.domain import Handedness
from handcam.errors import SessionError
from handcam.runner import State
from handcam.sessions.plan import Phase
from handcam.sessions.reviewing import Review
from handcam.sessions.starting import LICENCE, SIGNER_RULE, consent_text
from handcam.sessions.writing import SessionWriter
from handcam.signs import load_sign_set

Key = Qt.Key


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    made = Stage(qtbot, tmp_path / "sessions")
    made.see(0.1, ())
    return made


@pytest.fixture
def running(stage: Stage) -> Stage:
    """One take of 1 and one of 2, in an order of chance: countdown 2 s, take 1.5 s, 10 samples a second."""
    stage.fill_in()
    stage.begin()
    assert stage.panel.conductor is not None, stage.panel.form.message.text.text()
    return stage


def end(stage: Stage, qtbot: QtBot) -> None:
    stage.press(Key.Key_Escape)
    stage.press(Key.Key_Escape)
    ended(stage, qtbot)


def ended(stage: Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: stage.panel.conductor is None, timeout=5_000)
    assert stage.panel.summary.isVisible()


def test_a_whole_session_with_the_keyboard_alone(running: Stage, qtbot: QtBot) -> None:
    page = running.panel.running
    assert focused() is page
    first, second = (prompt.handshape for prompt in running.conductor.plan)
    assert page.sign.handshape == first
    assert page.phase.text() == "Get ready"
    running.see(1.1)
    assert page.countdown.text == "1"
    assert not running.panel.bar.taking
    running.see(1.5)
    assert (page.phase.text(), running.panel.bar.taking) == ("● Recording", True)
    assert running.panel.bar.text.startswith("Recording 0:02")
    running.see(1.0)
    assert (page.sign.handshape, page.progress.value(), page.progress.text()) == (second, 1, "2 of 2")
    assert page.counts.count(first, "right") == "15"

    running.press(Key.Key_Backspace)  # the last take again
    assert page.counts.count(first, "right") == "0"
    assert page.note.text() == "15 samples left out."
    assert page.sign.handshape == first
    running.see(2.5)
    running.press(Key.Key_Space)  # in its midst
    assert (page.phase.text(), page.pause.text(), running.panel.bar.taking) == ("‖ Paused", "Go on", False)
    running.see(3.0)
    running.press(Key.Key_Space)
    running.see(3.6)
    assert page.counts.count(first, "right") == "15"
    running.press(Key.Key_S)
    running.look()
    assert page.what.text() == "All shown"
    running.press(Key.Key_Escape)
    assert page.note.text() == "Press Escape again to end the session."
    assert running.panel.conductor is not None
    running.press(Key.Key_Escape)
    ended(running, qtbot)

    summary, session = running.panel.summary, running.session()
    assert summary.sum.text() == "15 samples, 2 of 2 prompts, 0 dropped"
    assert summary.counts.count(first, "right") == "15"
    assert summary.folder.text() == str(session.folder)
    assert not running.panel.bar.isVisible()
    assert focused() is summary.another
    labels = Review(session).labels
    kept = [sample for name, sample in session.samples.items() if labels[name] is not None]
    assert len(session.samples) > 30
    assert {(sample.label, sample.take) for sample in kept} == {(first, 0)}
    assert len(kept) == 15
    assert session.ending is not None
    assert not session.repairs

    running.alt(Key.Key_O)  # Record another
    form = running.panel.form
    assert focused() is form.signer
    assert form.signer.text() == "s01"
    assert not form.consent.agree.isChecked()  # the next signer is asked anew


def test_the_session_says_what_was_on_the_form(running: Stage, qtbot: QtBot) -> None:
    shown = running.panel.form.consent.text.text()
    end(running, qtbot)
    info = running.session().info
    assert info.consent is not None
    assert info.consent.text == shown
    assert shown == consent_text()  # as the command line asks
    assert running.panel.form._signer_rule() == SIGNER_RULE
    assert abs((datetime.now(UTC) - info.consent.given).total_seconds()) < 60
    assert (info.signer, info.licence, info.sign_set, info.mirrored) == ("s01", LICENCE, "counting", True)
    assert (info.camera.name, info.camera.width, info.camera.height, info.camera.rate) == ("Desk Cam", 320, 240, 30.0)
    assert sorted(info.plan) == ["1 index right", "2 v right"]
    assert not info.whole_frames


def test_what_is_wrong_is_said_before_anything_begins(stage: Stage) -> None:
    form = stage.panel.form
    faults: tuple[tuple[str, tuple[int, ...], bool, str, QWidget], ...] = (
        ("Ada L", (1,), True, "Give the signer a code", form.signer),
        ("s01", (), True, "Choose at least one digit.", form.digits.boxes[0]),
        ("s01", (1,), False, "tick the box if the signer agrees", form.consent.agree),
    )
    for signer, digits, agreed, says, where in faults:
        stage.fill_in(signer, digits)
        form.consent.agree.setChecked(agreed)
        stage.begin()
        assert says in form.message.text.text()
        assert focused() is where
        assert stage.panel.conductor is None
    form.consent.agree.setChecked(True)
    form.folder.line.setText("")
    stage.begin()
    assert form.message.text.text() == "Name a folder for the sessions."
    assert not stage.sessions.exists()


def test_without_a_picture_nothing_begins(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    stage.fill_in()
    stage.begin()
    assert "There is no picture yet." in stage.panel.form.message.text.text()
    assert not stage.sessions.exists()


def test_both_hands_want_two_that_are_followed(stage: Stage) -> None:
    stage.fill_in()
    stage.panel.form.hands["both"].setChecked(True)
    stage.begin()
    assert 'tick "Two hands"' in stage.panel.form.message.text.text()
    tracker = stage.settings.tracker.model_copy(update={"max_hands": 2})
    stage.settings = stage.settings.model_copy(update={"tracker": tracker})
    stage.begin()
    assert {prompt.hand for prompt in stage.conductor.plan} == {"right", "both"}


def test_a_folder_that_cannot_be_written_is_a_sentence_on_the_form(stage: Stage) -> None:
    stage.sessions.parent.joinpath("file").write_text("in the way")
    stage.fill_in()
    stage.panel.form.folder.line.setText(str(stage.sessions.parent / "file"))
    stage.begin()
    assert "cannot be written" in stage.panel.form.message.text.text()
    assert stage.panel.conductor is None


def test_another_consent_takes_the_tick_away(stage: Stage) -> None:
    consent = stage.panel.form.consent
    changes: tuple[Callable[[], object], ...] = (
        lambda: stage.panel.form.whole_frames.setChecked(True),
        lambda: stage.panel.form.licence.setText("CC BY 4.0"),
    )
    for change in changes:
        consent.agree.setChecked(True)
        assert consent.consent is not None
        change()
        assert consent.consent is None
    assert "my face" in consent.text.text()
    assert "Licence: CC BY 4.0." in consent.text.text()


@pytest.mark.parametrize(
    ("sides", "says"),
    [
        ((), "✗ No hand is seen"),
        (("left",), "✗ The other hand is seen"),
        (("right",), "! Doubtful: seen from its edge"),
    ],
)
def test_how_the_hand_is_seen_is_told_before_it_counts(
    running: Stage, sides: tuple[Handedness, ...], says: str
) -> None:
    running.see(0.5, sides)
    QTest.qWait(450)
    running.look()
    assert running.panel.running.quality.text() == says


def test_a_take_of_nothing_is_told(running: Stage) -> None:
    running.see(3.7, ("left",))
    assert running.panel.running.phase.text().startswith("! Nothing was recorded of the last take.")


def test_keys_are_labels_where_the_form_says_so(stage: Stage, qtbot: QtBot) -> None:
    stage.fill_in()
    stage.panel.form.labels_from.setCurrentIndex(1)
    assert not stage.panel.form.takes.isEnabled()
    stage.begin()
    page = stage.panel.running
    assert page.what.text() == "Hold a digit's key"
    QTest.keyPress(focused(), Key.Key_5)
    stage.see(1.0)
    assert (page.sign.handshape, stage.panel.bar.taking) == ("five", True)
    QTest.keyRelease(focused(), Key.Key_5)
    stage.see(0.5)
    assert not stage.panel.bar.taking
    for key in (Key.Key_3, Key.Key_9):  # three has three signs, nine has none
        QTest.keyPress(focused(), key)
        stage.see(0.5)
        QTest.keyRelease(focused(), key)
    stage.press(Key.Key_Down)
    QTest.keyPress(focused(), Key.Key_3)
    stage.see(0.5)
    QTest.keyRelease(focused(), Key.Key_3)
    stage.press(Key.Key_Backspace)
    end(stage, qtbot)
    signs = [name for name, digit in load_sign_set("counting").digits.items() if digit == 3]
    session = stage.session()
    assert session.info.plan == ()
    told = {sample.take: (sample.label, sample.label_from) for sample in session.samples.values()}
    assert told == {0: ("five", "key"), 1: (signs[0], "key"), 2: (signs[1], "key")}
    labels = Review(session).labels
    assert {s.take for name, s in session.samples.items() if labels[name] is not None} == {0, 1}


def test_a_key_is_let_go_of_with_the_focus(stage: Stage) -> None:
    stage.fill_in()
    stage.panel.form.labels_from.setCurrentIndex(1)
    stage.begin()
    QTest.keyPress(focused(), Key.Key_5)
    stage.see(0.5)
    stage.panel.running.again.setFocus()
    stage.see(0.5)
    assert not stage.panel.bar.taking


def test_keys_work_on_the_picture_and_one_escape_stays_its_own(running: Stage, qtbot: QtBot) -> None:
    escapes: list[int] = []
    running.keyPressEvent = lambda event: escapes.append(event.key())  # type: ignore[method-assign]
    running.picture.setFocus()
    running.press(Key.Key_Space)
    assert running.conductor.moment.phase is Phase.PAUSED
    running.press(Key.Key_Escape)
    assert escapes == [Key.Key_Escape]
    running.press(Key.Key_Escape)
    assert escapes == [Key.Key_Escape]
    ended(running, qtbot)
    running.press(Key.Key_Space)


def test_a_full_disk_is_told_at_once_and_what_was_recorded_is_kept(
    running: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = SessionWriter.add, list[int]()
    told: list[str] = []
    running.panel.told.connect(told.append)

    def full(*words: Any) -> None:
        calls.append(1)
        if len(calls) > 5:
            raise SessionError("The disk is full. Free some space.")
        real(*words)

    monkeypatch.setattr(SessionWriter, "add", full)
    running.see(3.2)
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)
    ended(running, qtbot)
    assert told == ["The disk is full. Free some space."]
    assert running.panel.summary.message.text.text() == told[0]
    session = running.session()
    assert (len(session.samples), session.ending is not None) == (5, True)
    first = running.session().info.plan[0].split()[1]
    assert running.panel.summary.counts.count(first, "right") == "5"


def test_a_source_that_is_opened_again_ends_the_session(running: Stage, qtbot: QtBot) -> None:
    told: list[str] = []
    running.panel.told.connect(told.append)
    running.see(2.5)
    running.frame = 0
    running.see(0.5)
    ended(running, qtbot)
    assert "Another source was opened" in told[0]
    assert running.session().ending is not None


def test_a_lost_camera_is_told_and_the_prompt_begun_anew(running: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    running.see(2.5)
    running.panel.show_status(status(State.LOST, "Desk Cam is not plugged in. Plug it in again."))
    with monkeypatch.context() as patch:
        patch.setattr("handcam.sessions.conducting.monotonic", lambda: 1e12)
        running.look()
    page = running.panel.running
    assert page.phase.text() == (
        "Desk Cam is not plugged in. Plug it in again. Recording goes on once there are pictures again."
    )
    assert page.countdown.text == ""
    assert "waiting for pictures" in running.panel.bar.text
    running.panel.show_status(status())
    running.time += 20
    running.see(0.2)
    assert (page.phase.text(), running.conductor.moment.number) == ("Get ready", 0)
    assert running.conductor.moment.recording.counts == {}


@pytest.mark.parametrize("seconds", [0.0, 1.0, 2.7])
def test_closing_the_window_ends_the_session(running: Stage, seconds: float) -> None:
    running.see(seconds)
    running.panel.shut()
    session = running.session()
    assert session.ending is not None
    assert session.ending.samples == len(session.samples) == (7 if seconds > 2 else 0)
    assert running.tap.target is None
    running.panel.shut()


def test_the_window_goes_on_while_the_last_samples_are_written(
    running: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[..., None] = SessionWriter.close
    go_on = Event()

    def slow(*words: Any, **more: Any) -> None:
        go_on.wait(5)
        real(*words, **more)

    monkeypatch.setattr(SessionWriter, "close", slow)
    running.press(Key.Key_Escape)
    running.press(Key.Key_Escape)
    QTest.qWait(100)
    assert running.panel.conductor is not None
    assert running.panel.running.isVisible()
    go_on.set()
    ended(running, qtbot)


def test_another_sign_set_is_for_the_next_session(running: Stage, qtbot: QtBot) -> None:
    running.panel.set_sign_set(load_sign_set("asl"))
    running.see(3.0)
    end(running, qtbot)
    assert running.session().info.sign_set == "counting"
    form = running.panel.form
    assert list(form.digits.boxes) == list(load_sign_set("asl").values)
    assert form.digits.digits == (1, 2, *range(6, 10))  # those that were there before stay as they were
    assert form.sign_set.text() == "American Sign Language"
