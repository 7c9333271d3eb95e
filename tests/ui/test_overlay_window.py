"""The overlay window: what is seen of it over anything, and how it is moved, resized and closed."""

import numpy as np
import numpy.typing as npt
import pytest
from contrast import contrast
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handcam.domain import Reading
from handcam.ui.overlay_window import KEY_COLOURS, Backdrop, OverlayWindow
from handcam.ui.theme import CONTRAST, DARK, LIGHT, Theme

Colours = npt.NDArray[np.int_]


def rgb(name: str) -> Colours:
    colour = QColor(name)
    return np.array([colour.red(), colour.green(), colour.blue()])


def reading(digit: int | None, progress: float = 0.6) -> Reading:
    return Reading(0, digit, "five", 0.9, progress, False, {})


@pytest.fixture
def window(qtbot: QtBot) -> OverlayWindow:
    window = OverlayWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    return window


def seen(window: OverlayWindow, below: str) -> Colours:
    """What is seen where the window lies over this colour, int (h, w, 3) RGB."""
    image = QImage(window.size(), QImage.Format.Format_RGB888)
    image.fill(QColor(below))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, window.grab())
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def named(colour: Colours) -> str:
    """RGB 0..255 as "#rrggbb"."""
    return "#{:02x}{:02x}{:02x}".format(*(round(float(part)) for part in colour))


@pytest.mark.parametrize("below", ["#000000", "#ffffff", "#f2f4f8", "#ff0000", "#808080"])
@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_digit_is_readable_over_anything(window: OverlayWindow, theme: Theme, below: str) -> None:
    window.set_theme(theme)
    window.show_reading(reading(1, 0.0))
    picture = seen(window, below)
    bare = rgb(below)
    assert np.abs(picture[2, 2] - bare).max() <= 1  # nothing in the corners
    middle = picture[:, picture.shape[1] // 2]
    disc = picture[picture.shape[0] // 2, picture.shape[1] // 4]
    digit = middle[middle.sum(axis=1).argmax()]
    assert contrast(named(digit), named(disc)) > 4.5


@pytest.mark.parametrize("backdrop", list(KEY_COLOURS))
@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_a_colour_to_be_keyed_out_touches_nothing_but_itself_and_grey(
    window: OverlayWindow, theme: Theme, backdrop: Backdrop
) -> None:
    window.set_backdrop(backdrop)
    window.set_theme(theme)
    window.show_reading(reading(8))
    picture = seen(window, "#7f3010")
    key = rgb(KEY_COLOURS[backdrop])
    assert (picture[[0, 0, -1, -1], [0, -1, 0, -1]] == key).all()
    # A blend of grey and key has two parts alike: those that are alike in the key.
    alike = [part for part in range(3) if key[part] == (0 if key.sum() == 255 else 255)]
    assert np.abs(picture[..., alike[0]] - picture[..., alike[1]]).max() <= 22  # the ring is a little blue
    side = min(window.width(), window.height()) * 0.94
    rows, columns = np.indices(picture.shape[:2])
    away = np.hypot(rows + 0.5 - window.height() / 2, columns + 0.5 - window.width() / 2)
    assert (picture[away > side / 2 + 1] == key).all()  # no shadow
    inside = picture[away < side / 2 - 1]
    parted = key.astype(bool)
    assert (inside[:, parted].max(axis=1) - inside[:, ~parted].min(axis=1)).max() <= 22  # nor does it shine through


def test_digit_and_hold_are_shown_and_told(window: OverlayWindow) -> None:
    assert window.accessibleName()
    assert window.accessibleDescription() == "none"
    pictures = []
    for shown in (None, reading(3, 0.0), reading(3, 0.5), reading(10, 1.0)):
        window.show_reading(shown)
        pictures.append(seen(window, "#000000"))
    assert window.accessibleDescription() == "10"
    for number, picture in enumerate(pictures[1:]):
        assert (picture != pictures[number]).any()
    window.show_reading(None)
    assert window.accessibleDescription() == "none"


def test_it_lies_on_top_without_frame_and_without_taking_the_focus(window: OverlayWindow) -> None:
    flags = window.windowFlags()
    for flag in (Qt.WindowType.FramelessWindowHint, Qt.WindowType.WindowStaysOnTopHint):
        assert flags & flag
    assert not flags & Qt.WindowType.WindowTransparentForInput
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_the_mouse_goes_through_only_when_asked(window: OverlayWindow) -> None:
    window.set_click_through(True)
    assert window.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert window.isVisible()
    window.set_click_through(False)
    assert not window.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert window.isVisible()


def test_escape_closes_it_and_tells(window: OverlayWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed, timeout=1000):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_arrow_keys_move_it_and_with_shift_resize_it(window: OverlayWindow) -> None:
    window.setGeometry(100, 100, 200, 200)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(window, key)
    assert window.geometry() == QRect(110, 110, 200, 200)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ShiftModifier)
    assert window.geometry() == QRect(110, 110, 210, 190)
    for _ in range(30):
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.width() == window.minimumWidth()


def drag(window: OverlayWindow, start: QPoint, by: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """From `start` in the window; begun with this button, gone on with the left one held as well."""
    both = button | Qt.MouseButton.LeftButton
    anchor = window.geometry().topLeft() + start
    for kind, place, down in (
        (QEvent.Type.MouseButtonPress, anchor, button),
        (QEvent.Type.MouseMove, anchor + by / 2, both),
        (QEvent.Type.MouseMove, anchor + by, both),
        (QEvent.Type.MouseButtonRelease, anchor + by, Qt.MouseButton.NoButton),
    ):
        local = QPointF(place - window.geometry().topLeft())
        which = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        QApplication.sendEvent(
            window, QMouseEvent(kind, local, QPointF(place), which, down, Qt.KeyboardModifier.NoModifier)
        )


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (QPoint(100, 100), QRect(130, 140, 200, 200)),
        (QPoint(195, 100), QRect(100, 100, 230, 200)),
        (QPoint(195, 195), QRect(100, 100, 230, 240)),
        (QPoint(3, 100), QRect(130, 100, 170, 200)),
        (QPoint(3, 3), QRect(130, 140, 170, 160)),
        (QPoint(100, 198), QRect(100, 100, 200, 240)),
    ],
    ids=["middle", "right", "corner", "left", "other corner", "bottom"],
)
def test_a_drag_moves_it_and_at_an_edge_resizes_it(window: OverlayWindow, start: QPoint, expected: QRect) -> None:
    window.setGeometry(100, 100, 200, 200)
    drag(window, start, QPoint(30, 40))
    assert window.geometry() == expected


def test_only_the_left_button_drags(window: OverlayWindow) -> None:
    window.setGeometry(100, 100, 200, 200)
    drag(window, QPoint(100, 100), QPoint(30, 40), Qt.MouseButton.RightButton)
    assert window.geometry() == QRect(100, 100, 200, 200)


def test_an_edge_is_not_pushed_past_the_smallest_size(window: OverlayWindow) -> None:
    window.setGeometry(100, 100, 200, 200)
    drag(window, QPoint(3, 3), QPoint(500, 500))
    assert window.geometry() == QRect(QPoint(220, 220), QSize(80, 80))


def test_the_pointer_says_what_a_drag_would_do(window: OverlayWindow) -> None:
    window.resize(200, 200)
    shapes = {}
    for name, place in {"middle": (100, 100), "left": (2, 100), "top": (100, 2), "corner": (198, 198)}.items():
        QTest.mouseMove(window, QPoint(*place))
        QApplication.processEvents()
        shapes[name] = window.cursor().shape()
    shape = Qt.CursorShape
    assert shapes == {
        "middle": shape.SizeAllCursor,
        "left": shape.SizeHorCursor,
        "top": shape.SizeVerCursor,
        "corner": shape.SizeFDiagCursor,
    }
