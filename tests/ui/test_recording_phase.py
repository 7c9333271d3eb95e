"""That a session records can be told from the dock alone: by red, by a word and by a shape."""

import pytest
from contrast import contrast
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from handcam.sessions.conducting import Moment
from handcam.sessions.plan import Phase, Prompt
from handcam.sessions.recording import RecordingStatus
from handcam.ui.outlined_style import dress
from handcam.ui.recording.bar import ON_RED, RED, paint_recording_bar
from handcam.ui.recording.running import RunningPage
from handcam.ui.theme import CONTRAST, DARK, LIGHT, Theme
from handcam.ui.type_size import use_text_scale

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
PROMPT = Prompt("five", 5, "right")


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> object:
    yield
    dress(qapp, LIGHT)
    use_text_scale(qapp, 1.0)


def share(widget: QWidget, colour: str) -> float:
    """Of its pixels, how many are of this colour."""
    image = widget.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(image.pixelColor(*point).name() == colour for point in points) / len(points)


def moment(phase: Phase) -> Moment:
    status = RecordingStatus(phase is Phase.TAKE, 3, 0, {}, {}, 10.0, ("right",), (), "", ended=False)
    return Moment(phase, PROMPT, 0, 1.2, None, 3.0, waiting=False, empty=False, recording=status)


@THEMES
def test_only_while_it_records_the_word_is_on_red(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    dress(qapp, theme)
    page = RunningPage(theme)
    qtbot.addWidget(page)
    page.begin([PROMPT], {"five": 5}, 10)
    page.resize(320, 700)
    page.show()
    for phase, says in (
        (Phase.COUNTDOWN, "Get ready"),
        (Phase.TAKE, "● Recording"),
        (Phase.PAUSED, "‖ Paused"),
        (Phase.TAKE, "● Recording"),
    ):
        page.show_moment(moment(phase))
        assert page.phase.text() == says
        red = share(page.phase, RED)
        assert (red > 0.5) == (phase is Phase.TAKE), red
        ink = page.phase.palette().color(QPalette.ColorRole.WindowText).name()
        assert ink == (ON_RED if phase is Phase.TAKE else theme.text)


def test_with_large_text_the_words_have_room(qapp: QApplication, qtbot: QtBot) -> None:
    use_text_scale(qapp, 2.0)
    page = RunningPage(LIGHT)
    qtbot.addWidget(page)
    page.resize(370, 560)
    page.show()
    qtbot.waitUntil(lambda: page.area.height() >= 5 * page.fontMetrics().height(), timeout=5_000)
    assert page.sign.height() <= 0.25 * page.height()


@THEMES
def test_the_way_still_to_go_has_an_outline(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    dress(qapp, theme)
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setTextVisible(False)
    bar.resize(200, 24)
    bar.show()
    image = bar.grab().toImage()
    across = [image.pixelColor(150, y).name() for y in range(image.height())]
    assert max(contrast(colour, theme.window) for colour in across) >= 3


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("wide", "large"), [(1200, True), (260, False)])
def test_the_bar_has_the_size_of_other_text_where_that_fits(wide: int, large: bool) -> None:
    image = QImage(wide, 300, QImage.Format.Format_RGB888)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    font = painter.font()
    font.setPixelSize(60)
    painter.setFont(font)
    paint_recording_bar(painter, QRectF(image.rect()), "Recording 0:05   8 · Right hand", taking=True)
    painter.end()
    high = next(y for y in range(300) if image.pixelColor(wide // 2, y).name() == "#00ff00")
    assert (high > 60) == large, high
