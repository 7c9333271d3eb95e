"""Tones made here; silence where there is no audio."""

import sys
from types import ModuleType

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from handcam.ui.tones import Tone, Tones, samples


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_short_soft_edged_and_of_its_pitch(tone: Tone) -> None:
    pitch, seconds = tone.value
    wave = samples(tone)
    assert wave.dtype == np.int16
    assert len(wave) == round(seconds * 44_100)
    assert abs(int(wave[0])) < 50
    assert abs(int(wave[-1])) < 400
    assert 0.2 * 32767 < np.abs(wave).max() < 0.3 * 32767
    spectrum = np.abs(np.fft.rfft(wave))
    assert np.fft.rfftfreq(len(wave), 1 / 44_100)[spectrum.argmax()] == pytest.approx(pitch, abs=1 / seconds)


def test_without_the_systems_library_it_is_silent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    tones = Tones()
    tones.play(Tone.START)
    tones.play(Tone.END)


class _Nothing:
    """No device; and a format that takes anything."""

    class SampleFormat:
        Int16 = 1

    @staticmethod
    def defaultAudioOutput() -> "_Nothing":  # noqa: N802 - Qt's name
        return _Nothing()

    def isNull(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def __getattr__(self, name: str) -> object:
        return lambda *words: None


def test_without_a_device_it_is_silent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = ModuleType("PySide6.QtMultimedia")
    for name in ("QAudioFormat", "QAudioSink", "QMediaDevices"):
        setattr(fake, name, _Nothing)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", fake)
    Tones().play(Tone.TICK)


def test_switched_off_it_does_not_even_look(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def look(*words: object) -> None:
        raise AssertionError("nobody asked")

    monkeypatch.setattr("handcam.ui.tones._open", look)
    tones = Tones()
    tones.enabled = False
    tones.play(Tone.TICK)
