"""What screen readers and ears are told of a session."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot
from recording_stage import Stage

from handcam.ui.tones import Tone, Tones


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return words


@pytest.fixture
def tones(monkeypatch: pytest.MonkeyPatch) -> list[Tone]:
    played: list[Tone] = []
    monkeypatch.setattr(Tones, "play", lambda teller, tone: played.append(tone))
    return played


def test_prompts_takes_and_ends_are_told(qtbot: QtBot, tmp_path: Path, heard: list[str], tones: list[Tone]) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    stage.see(0.1)
    stage.fill_in(digits=(1,))
    heard.clear()
    stage.begin()
    stage.see(3.8)
    stage.press(Qt.Key.Key_Escape)
    stage.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.panel.conductor is None, timeout=5_000)
    assert heard == [
        "Show 1 · Right hand",
        "Recording",
        "All is shown.",
        "Press Escape again to end the session.",
        "Session ended. 15 samples, 1 of 1 prompts, 0 dropped",
    ]
    assert tones == [Tone.TICK, Tone.START, Tone.END]


def test_whoever_wants_no_words_hears_none(qtbot: QtBot, tmp_path: Path, heard: list[str]) -> None:
    stage = Stage(qtbot, tmp_path / "sessions")
    window = stage.settings.window.model_copy(update={"announce": False})
    stage.settings = stage.settings.model_copy(update={"window": window})
    stage.see(0.1)
    stage.fill_in()
    heard.clear()
    stage.begin()
    stage.see(2.6)
    assert heard == []
