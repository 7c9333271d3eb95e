"""The desktop is asked not to darken its screen, on a real bus of the test's own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handcam.ui.kiosk.screensaver import hold_screen_saver_off

_ASKS = """
from PySide6.QtCore import QCoreApplication, QTimer
from handcam.ui.kiosk.screensaver import hold_screen_saver_off
application = QCoreApplication([])
assert hold_screen_saver_off()
QTimer.singleShot(500, application.quit)
application.exec()
"""
_HEARS = """
dbus-monitor "interface='org.freedesktop.ScreenSaver'" > "$1" & HEARS=$!
until grep -q NameLost "$1"; do sleep 0.1; done
"$2" -c "$3"; CODE=$?
sleep 0.5; kill $HEARS; exit $CODE
"""
_TOOLS = ("dbus-run-session", "dbus-monitor")


def test_without_a_desktop_nobody_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not hold_screen_saver_off()


@pytest.mark.skipif(not all(map(shutil.which, _TOOLS)), reason=f"needs {' and '.join(_TOOLS)}")
def test_the_desktop_is_asked(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    heard.touch()
    command = ["dbus-run-session", "--", "sh", "-c", _HEARS, "sh", str(heard), sys.executable, _ASKS]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "member=Inhibit" in heard.read_text()
    assert '"handcam"' in heard.read_text()
