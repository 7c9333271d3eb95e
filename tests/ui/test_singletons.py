"""The app outlives PySide6's miscounted references."""

import subprocess
import sys

_PAINTS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from handcam.ui.singletons import keep_singletons_alive
keep_singletons_alive()
from PySide6.QtGui import QGuiApplication, QImage, QPainter
application = QGuiApplication([])
picture = QImage(8, 8, QImage.Format.Format_RGB888)
painter = QPainter(picture)
for _ in range(100_000):
    painter.drawLine(0, 0, 8, 8)
painter.end()
print("alive")
"""


def test_a_hundred_thousand_lines_are_drawn() -> None:
    done = subprocess.run([sys.executable, "-c", _PAINTS], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "alive", done.stderr
