"""The bar over the picture: unmissable by colour, word and shape; readable; out of the mouse's way."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from handcam.domain import Pixels
from handcam.ui.annotated import pixels_of
from handcam.ui.recording.bar import CALM, ON_CALM, ON_RED, RED, RecordingBar, paint_recording_bar


def luminance(colour: str) -> float:
    """As WCAG 2.2 defines it."""
    parts = np.array([QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_texts_and_the_frame_can_be_told_from_their_ground() -> None:
    assert contrast(RED, ON_RED) >= 4.5
    assert contrast(CALM, ON_CALM) >= 4.5
    assert contrast(RED, "#000000") >= 3


def painted(*, taking: bool, size: tuple[int, int] = (640, 480)) -> Pixels:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    paint_recording_bar(painter, QRectF(image.rect()), "Recording 0:05", taking=taking)
    painter.end()
    return pixels_of(image)


def is_colour(pixels: Pixels, colour: str) -> "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]":
    wanted = QColor(colour)
    near = np.abs(pixels.astype(int) - (wanted.red(), wanted.green(), wanted.blue())) < 12
    return np.asarray(near.all(axis=-1), np.bool_)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [(640, 480), (320, 240), (1600, 900)])
def test_while_it_records_a_frame_goes_all_around(size: tuple[int, int]) -> None:
    red = is_colour(painted(taking=True, size=size), RED)
    assert red[:, 1].all()
    assert red[:, -2].all()
    assert red[-2].all()
    assert red[2].mean() > 0.9
    assert not red[len(red) // 2, 20:-20].any()


@pytest.mark.usefixtures("qapp")
def test_a_session_that_is_open_has_a_calm_bar_with_a_hollow_dot() -> None:
    calm, taking = painted(taking=False), painted(taking=True)
    assert not is_colour(calm, RED).any()
    assert is_colour(calm[3], CALM).mean() > 0.9
    assert not is_colour(calm[-2], CALM).any()
    corner = np.s_[:33, :33]
    assert is_colour(taking[corner], ON_RED).sum() > 2 * is_colour(calm[corner], ON_CALM).sum()


def test_it_covers_the_picture_and_lets_the_mouse_through(qtbot: QtBot) -> None:
    picture = QWidget()
    qtbot.addWidget(picture)
    button = QPushButton(picture)
    button.setGeometry(0, 0, 100, 100)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    bar = RecordingBar(picture)
    picture.resize(400, 300)
    picture.show()
    assert not bar.isVisible()
    bar.say("Recording 0:01", taking=True)
    picture.resize(500, 400)
    qtbot.waitUntil(lambda: bar.geometry() == picture.rect())
    assert bar.isVisible()
    assert (bar.accessibleName(), bar.accessibleDescription()) == ("Recording", "Recording 0:01")
    under = picture.childAt(QPoint(50, 50))
    assert under is button
    QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    assert clicks == [1]
    bar.say("", taking=False)
    assert not bar.isVisible()
