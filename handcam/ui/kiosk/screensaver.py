"""Asks the desktop not to darken its screen, as org.freedesktop.ScreenSaver has it (freedesktop.org, Idle Inhibition).

GNOME, KDE, Xfce and others listen. The wish ends with this process. What the system itself does when it is idle is
`kiosk.awake`'s.
"""

import logging
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)

_NAME, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


def hold_screen_saver_off() -> bool:
    """Ask for it, without waiting for an answer; False where there is no desktop to ask. GUI thread."""
    if sys.platform != "linux" or not _has_session_bus():
        return False
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage
    except ImportError as error:
        log.info("the screen saver cannot be asked: %s", error)
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    wish = QDBusMessage.createMethodCall(_NAME, _PATH, _NAME, "Inhibit")
    wish.setArguments(["handcam", "The kiosk is open"])
    return bool(bus.send(wish))


def keep_x_awake() -> None:
    """Switch off the X server's own blanking, which asks nobody, for as long as it runs. Never raises."""
    xset = shutil.which("xset")
    if xset is not None and os.environ.get("DISPLAY"):
        with suppress(OSError, subprocess.SubprocessError):
            quiet = subprocess.DEVNULL
            subprocess.run([xset, "s", "off", "s", "noblank", "-dpms"], stdout=quiet, stderr=quiet, timeout=2)


def _has_session_bus() -> bool:
    """Whether there is one already: Qt would try to start one, and wait."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus").exists()
