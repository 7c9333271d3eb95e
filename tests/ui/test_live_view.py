"""The view without a picture, its note, and what it draws on a large screen."""

import numpy as np
import pytest
from made_up_results import hand
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from handcam.domain import Frame, Reading, Result
from handcam.ui.live_view import LiveView
from handcam.ui.overlay import draw_hand
from handcam.ui.theme import LIGHT


@pytest.fixture
def view(qtbot: QtBot) -> LiveView:
    made = LiveView(LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


def box(image: QImage, colour: str) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom of what has this colour."""
    places = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).name() == colour
    ]
    if not places:
        return None
    columns, rows = zip(*places, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


def test_without_a_picture_it_says_what_to_do_until_there_is_one(view: LiveView) -> None:
    said = box(view.grab().toImage(), LIGHT.on_stage)
    assert said is not None
    left, top, right, bottom = said
    assert abs(left + right - 300) < 30
    assert abs(top + bottom - 200) < 30
    view.show_result(Result(Frame(np.zeros((120, 160, 3), np.uint8), 0, 0.0)))
    assert box(view.grab().toImage(), LIGHT.on_stage) is None
    view.clear()
    assert box(view.grab().toImage(), LIGHT.on_stage) == said


def test_a_long_note_stays_in_the_picture(view: LiveView) -> None:
    view.set_note("Opening a video with a name that is far longer than a small window is wide.mp4…")
    image = view.grab().toImage()
    said = box(image, LIGHT.on_stage)
    assert said is not None
    assert said[0] > 14
    assert said[2] < 286
    assert image.pixelColor(299, 30).name() == LIGHT.stage  # the pill ends before


@pytest.mark.usefixtures("qapp")
def test_where_there_is_no_sign_nothing_tells_how_sure_it_is() -> None:
    grounds = []
    for confidence in (0.0, 0.3):
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(QColor("#404040"))
        painter = QPainter(image)
        draw_hand(
            painter,
            hand(0, "right", (320, 300)),
            Reading(0, None, "other", confidence, 0.0, False, {3: confidence}),
            QTransform(),
            1.0,
            LIGHT,
        )
        painter.end()
        grounds.append(image)
    assert grounds[0] == grounds[1]


def test_a_presentation_shows_the_picture_and_the_digit_alone_unless_asked_for_more(view: LiveView) -> None:
    shown = hand(0, "right", (100, 100))  # its outline stays clear of the large digit
    frame = Frame(np.full((240, 320, 3), 96, np.uint8), 0, 0.0)
    view.show_result(Result(frame, (shown,), readings=(Reading(0, 4, "four", 0.9, 0.5, False, {4: 0.9}),)))
    assert view.overlay == "full"
    on_hand = view.grab().toImage().copy(0, 0, 150, 200)
    view.set_presenting(True)
    alone = view.grab().toImage().copy(0, 0, 150, 200)
    assert alone != on_hand
    assert {alone.pixelColor(x, y).name() for x in range(60, 150, 5) for y in range(40, 120, 5)} == {"#606060"}
    view.set_overlay("full")  # as any change of settings says it again
    assert view.grab().toImage().copy(0, 0, 150, 200) == alone
    view.set_overlay("label")
    assert view.grab().toImage().copy(0, 0, 150, 200) != alone
    view.set_presenting(False)
    view.set_overlay("full")
    assert view.grab().toImage().copy(0, 0, 150, 200) == on_hand
