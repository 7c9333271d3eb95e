"""Short tones for what happens, made here; silent where there is no audio."""

import logging
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

log = logging.getLogger(__name__)

_RATE = 44_100  # samples a second
_LOUD = 0.25  # of full scale
_EDGE = 0.008  # s of fading in and out, so that nothing clicks


class Tone(Enum):
    """Hertz and seconds."""

    TICK = (660.0, 0.06)
    START = (990.0, 0.16)
    END = (495.0, 0.16)
    ACCEPTED = (880.0, 0.14)
    BACK = (330.0, 0.18)
    ENTERED = (1175.0, 0.36)


def samples(tone: Tone) -> npt.NDArray[np.int16]:
    """int16 (n,), one channel, 44,100 a second: a sine with soft edges."""
    pitch, seconds = tone.value
    time = np.arange(round(seconds * _RATE)) / _RATE
    fade = np.clip(np.minimum(time, seconds - time) / _EDGE, 0, 1)
    return (np.sin(2 * np.pi * pitch * time) * fade * _LOUD * 32767).astype(np.int16)


class Tones(QObject):
    """Plays them. GUI thread; never raises."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.enabled = True
        self._looked = False
        self._sink: QAudioSink | None = None
        self._data = {tone: QByteArray(samples(tone).tobytes()) for tone in Tone}
        self._buffer = QBuffer(self)

    @property
    def silent(self) -> bool:
        """Whether it has been found that there is nothing to hear them with."""
        return self._looked and self._sink is None

    def prepare(self) -> None:
        """Look for audio now, which takes a moment, rather than with the first tone."""
        if self.enabled and not self._looked:
            self._looked, self._sink = True, _open(self)

    def play(self, tone: Tone) -> None:
        """Play it from now on, in place of one that still sounds."""
        self.prepare()
        if self.enabled and self._sink is not None:
            self._sink.stop()
            self._buffer.close()
            self._buffer.setData(self._data[tone])
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._sink.start(self._buffer)


def _open(parent: QObject) -> "QAudioSink | None":
    """None where there is nothing to hear with."""
    try:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
    except ImportError as error:  # a library of the system is missing
        log.info("no tones: %s", error)
        return None
    device = QMediaDevices.defaultAudioOutput()
    form = QAudioFormat()
    form.setSampleRate(_RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    if device.isNull() or not device.isFormatSupported(form):
        log.info("no tones: no audio output for them")
        return None
    return QAudioSink(device, form, parent)
