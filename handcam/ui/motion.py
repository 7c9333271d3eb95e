"""Whether motion is to be reduced, and what is shown of a result then."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QGuiApplication

from handcam.domain import Reading, Result

_STEPS = 4
CHOICES = (str(QT_TRANSLATE_NOOP("Settings", "On")), str(QT_TRANSLATE_NOOP("Settings", "Off")))
"""What the setting can be beside the system's: here for the translators alone."""


def is_reduced(wish: str) -> bool:
    """Whether a setting ("on", "off" or "system") asks for it; "system": whether the system does. GUI thread.

    False where the system does not say.
    """
    if wish != "system":
        return wish == "on"
    hints = QGuiApplication.styleHints()  # held: what follows is gone with it
    return hints.accessibility().motionPreference() is Qt.MotionPreference.ReducedMotion


def calmed(result: Result) -> Result:
    """The result with its hold progress in four steps, so that rings jump now and then and do not run."""
    return replace(
        result,
        readings=tuple(_calmed(reading) for reading in result.readings),
        total=result.total and _calmed(result.total),
    )


def _calmed(reading: Reading) -> Reading:
    return replace(reading, progress=int(reading.progress * _STEPS) / _STEPS)
