"""The review window changes its colours while it is open."""

from pathlib import Path

from made_up import write_session
from pytestqt.qtbot import QtBot

from handcam.ui.review.window import ReviewWindow
from handcam.ui.theme import CONTRAST, LIGHT


def test_the_theme_is_changed_live(qtbot: QtBot, tmp_path: Path) -> None:
    write_session(tmp_path / "one", 4)
    window = ReviewWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.open_session(tmp_path / "one")
    qtbot.waitUntil(lambda: not window._opener.reading, timeout=10_000)
    before = window.grab().toImage()
    window.set_theme(CONTRAST)
    assert window.grab().toImage() != before
    window.close()
