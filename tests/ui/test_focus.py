"""That the keyboard's place can be seen, and what is disabled told from what is not."""

import pytest
from contrast import contrast
from PySide6.QtGui import QImage, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from handcam.ui.live_view import LiveView
from handcam.ui.outlined_style import dress
from handcam.ui.theme import CONTRAST, DARK, LIGHT, Theme
from handcam.ui.type_size import use_text_scale

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> object:
    yield
    dress(qapp, LIGHT)
    use_text_scale(qapp, 1.0)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Shows it in the active window, without the focus."""
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.clearFocus()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@THEMES
def test_the_tab_with_the_focus_is_outlined(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    dress(qapp, theme)
    bar = QTabBar()
    bar.addTab("One")
    bar.addTab("Two")
    shown(qtbot, bar)
    top = bar.tabRect(0)
    before = bar.grab(top).toImage()
    bar.setFocus()
    after = bar.grab(top).toImage()
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y) and after.pixelColor(x, y).name() == theme.accent
        for x in range(after.width())
        for y in range(after.height())
    )
    assert changed > after.width()


def test_the_picture_with_the_focus_has_a_ring_but_for_a_presentation(qtbot: QtBot) -> None:
    view = LiveView(LIGHT)
    shown(qtbot, view)
    view.resize(200, 150)
    assert LIGHT.accent not in colours(view.grab().toImage())
    view.setFocus()
    assert LIGHT.accent in colours(view.grab().toImage())
    view.set_presenting(True)
    assert LIGHT.accent not in colours(view.grab().toImage())


@THEMES
def test_what_is_disabled_can_be_seen_and_told_from_what_is_not(theme: Theme) -> None:
    for ground in (theme.window, theme.panel):
        assert contrast(theme.disabled, ground) >= 3
        assert contrast(theme.text, ground) >= 2.5 * contrast(theme.disabled, ground)


@THEMES
def test_a_disabled_button_looks_disabled(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    dress(qapp, theme)
    button = QPushButton("Reset")
    shown(qtbot, button)
    enabled = colours(button.grab().toImage())
    button.setEnabled(False)
    disabled = colours(button.grab().toImage())
    assert theme.text in enabled
    assert theme.text not in disabled
    assert theme.disabled in disabled
    text = button.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert text.name() == theme.disabled


def test_boxes_to_check_grow_with_the_letters(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, LIGHT)
    box = QCheckBox("Mirror")
    shown(qtbot, box)
    style = box.style()
    before = style.pixelMetric(style.PixelMetric.PM_IndicatorWidth, None, box)
    use_text_scale(qapp, 2.0)
    QApplication.processEvents()
    assert style.pixelMetric(style.PixelMetric.PM_IndicatorWidth, None, box) >= 1.5 * before


def test_a_menu_that_is_higher_than_the_screen_is_still_one_column(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, LIGHT)
    short, long = QMenu(), QMenu()
    for menu, entries in ((short, 2), (long, 200)):
        qtbot.addWidget(menu)
        for number in range(100, 100 + entries):
            menu.addAction(f"What can be done, {number}", QKeySequence("Ctrl+Shift+E"), lambda: None)
    assert long.sizeHint().width() < 1.5 * short.sizeHint().width()
