"""What is shown once a camera gives nothing more: not what was read last, as if it still were."""

import numpy as np
import pytest
from made_up_results import hand
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handcam.domain import Frame, Reading, Result
from handcam.runner import State, Status
from handcam.ui.fading import fade
from handcam.ui.live_view import LiveView
from handcam.ui.outgoing import Outgoing
from handcam.ui.overlay_window import OverlayWindow
from handcam.ui.reading_panel import ReadingPanel
from handcam.ui.status_line import StatusLine
from handcam.ui.theme import LIGHT


def result() -> Result:
    pixels = np.full((240, 320, 3), 200, np.uint8)
    return Result(
        Frame(pixels, 0, 0.0), (hand(0, "right"),), (), (), (Reading(0, 5, "five", 0.9, 1.0, True, {5: 0.9}),)
    )


def sure(image: QImage) -> bool:
    """Whether a digit's outline or label is in it."""
    return any(image.pixelColor(x, y).name() == LIGHT.sure for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("state", [State.LOST, State.SILENT, State.FAILED, State.ENDED])
def test_a_reading_is_shown_only_as_long_as_pictures_come(qtbot: QtBot, state: State) -> None:
    view, panel, outgoing = LiveView(LIGHT), ReadingPanel(LIGHT), Outgoing(LIGHT, "clear")
    for widget in (view, panel):
        qtbot.addWidget(widget)
    view.resize(320, 240)
    view.set_presenting(True)
    outgoing.show_digit()
    for show in (view.show_result, panel.show_result):
        show(result())
    outgoing.take(result(), "full", False)
    assert sure(view.grab().toImage())
    fade(Status(state, "Desk Cam", "", "", "CPU", 9, 0, True), view, (panel, outgoing))
    ended = state is State.ENDED  # the last picture of a file, and what it was read as, are still true
    assert sure(view.grab().toImage()) is ended
    assert panel.digit.accessibleDescription() == ("5" if ended else "none")
    (window,) = (top for top in QApplication.topLevelWidgets() if isinstance(top, OverlayWindow) and top.isVisible())
    assert window.accessibleDescription() == ("5" if ended else "none")
    fade(Status(State.RUNNING, "Desk Cam", "", "", "CPU", 9, 0, True), view, (panel, outgoing))
    assert sure(view.grab().toImage())
    outgoing.close()


def test_where_only_the_reading_has_failed_the_picture_goes_on(qtbot: QtBot) -> None:
    view, panel = LiveView(LIGHT), ReadingPanel(LIGHT)
    for widget in (view, panel):
        qtbot.addWidget(widget)
    panel.show_result(result())
    for source, faded in (("", False), ("Desk Cam is gone.", True)):
        fade(Status(State.FAILED, "Desk Cam", source, "No network.", "CPU", 9, 0, True), view, (panel,))
        assert view.faded is faded
        assert panel.digit.accessibleDescription() == "none"


def test_the_note_says_that_the_picture_is_not_live(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    for state in (State.LOST, State.SILENT):
        line.show_status(Status(state, "Desk Cam", "", "", "CPU", 9, 0, True))
        assert line.note == line.state.text() == f"Desk Cam: {state.value}"
