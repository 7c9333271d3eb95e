"""Where the window was, and how large: kept beside the settings, once the user has agreed to have those."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from handcam.settings import settings_path

log = logging.getLogger(__name__)

_GEOMETRY, _DOCKS = "geometry", "docks"
_VERSION = 1  # of what the docks are: a state of another version is passed over


def state_path() -> Path:
    """Of the file; it need not exist."""
    return settings_path().with_name("window.ini")


def restore_window(window: QMainWindow, path: Path | None = None) -> bool:
    """Put the window where it was; Qt moves it onto a screen there is.

    False where nothing usable is kept: then it is put in the middle of its screen.
    """
    if _restore(window, path or state_path()):
        return True
    # Else some window managers place it only after a dialog has been opened over the place where it would have been.
    room = window.screen().availableGeometry()
    window.move(room.center() - window.rect().center())
    return False


def _restore(window: QMainWindow, path: Path) -> bool:
    if not path.is_file():
        return False
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    geometry, docks = kept.value(_GEOMETRY), kept.value(_DOCKS)
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        log.info("%s holds no place for the window", path.name)
        return False
    if isinstance(docks, QByteArray):
        window.restoreState(docks, _VERSION)
    return True


def keep_window(window: QMainWindow, path: Path | None = None) -> bool:
    """Write where the window is, where there is a settings file beside: without one nobody has agreed to any.

    False where nothing was written. Never raises.
    """
    path = path or state_path()
    if not path.with_name("settings.toml").is_file():
        return False
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    kept.setValue(_GEOMETRY, window.saveGeometry())
    kept.setValue(_DOCKS, window.saveState(_VERSION))
    kept.sync()
    if kept.status() is not QSettings.Status.NoError:
        log.info("%s cannot be written", path.name)
        return False
    return True
