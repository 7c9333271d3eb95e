"""The kiosk's screen: what it says in each phase, that it is all there, and that nobody gets out without the PIN."""

from collections.abc import Iterator

import pytest
from contrast import contrast
from kiosk_stand_in import DIGITS, WRONG, StandIn, views
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from handcam.kiosk.view import Happening
from handcam.ui.kiosk.window import KioskWindow
from handcam.ui.kiosk.words import spoken
from handcam.ui.language import LANGUAGES, use_language
from handcam.ui.theme import CONTRAST, DARK, LIGHT, Theme

_CHORD = "Ctrl+Alt+Shift+Q"
_ACTIONS = {"thumb": "backspace", "rock": "clear", "ily": "confirm", "pinky": "pause"}


class Kiosk:
    """A window on a stand-in."""

    def __init__(self, theme: Theme = CONTRAST, *, pin: bool = True, size: tuple[int, int] = (1280, 800)) -> None:
        self.station = StandIn()
        self.window = KioskWindow(
            self.station,
            theme,
            digits=DIGITS,
            actions=_ACTIONS,  # type: ignore[arg-type]
            chord=QKeySequence(_CHORD),
            try_pin=(lambda pin: "" if pin == "2468" else WRONG) if pin else None,
        )
        self.window.set_notes(lambda: "Nothing is recorded.")
        self.window.resize(*size)
        self.window.show()

    def show(self, name: str) -> None:
        """One of `views`."""
        self.station.shown = self.station.shown[0], views()[name]
        self.window._show_newest()


@pytest.fixture
def kiosk(qtbot: QtBot) -> Iterator[Kiosk]:
    made = Kiosk()
    yield made
    made.window.leave()
    made.window.deleteLater()


def test_every_phase_says_what_to_do_or_what_happened(kiosk: Kiosk) -> None:
    said = {}
    for name in views():
        kiosk.show(name)
        said[name] = f"{kiosk.window.headline.text()} / {kiosk.window.below.text()}"
    assert "Plug it in again" in said["trouble"]
    assert "Raise one hand" in said["attract"]
    assert "hold it" in said["ready"]
    assert "Hold it: 5" in said["reading"]
    assert "1 other" in said["reading"]
    assert "Hold it: Take back" in said["action"]
    assert "✓ 5" in said["confirmed"]
    assert "4751" in said["entered"]
    assert "again to go on" in said["paused"]
    assert "12 second" in said["lost"]
    assert len(set(said.values())) == len(said)


def test_screen_readers_are_told_sign_number_and_signs(kiosk: Kiosk) -> None:
    kiosk.show("confirmed")
    window = kiosk.window
    assert window.hold.accessibleDescription() == "5, counts"
    assert window.entry.accessibleDescription() == "4 7 5, of 4"
    assert "Take back" in window.signs.accessibleDescription()
    for part in (window.picture, window.hold, window.entry, window.signs):
        assert part.accessibleName()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
def test_its_text_is_read_in_every_theme(qtbot: QtBot, theme: Theme) -> None:
    made = Kiosk(theme)
    colours = made.window.palette()
    assert contrast(colours.windowText().color().name(), colours.window().color().name()) >= 7
    made.window.leave()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080), (1080, 1920)])
def test_all_of_it_is_there_on_every_screen(
    qtbot: QtBot, qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    use_language(qapp, language)
    made = Kiosk(size=size)
    for name in views():
        made.show(name)
        qapp.processEvents()
        assert (made.window.width(), made.window.height()) == size, (name, language)
        for label in (made.window.headline, made.window.below, made.window.notes):
            assert label.heightForWidth(label.width()) <= label.height(), (name, language, label.text())
    made.window.leave()


def test_what_happens_is_told_once(kiosk: Kiosk, qtbot: QtBot) -> None:
    told: list[Happening] = []
    kiosk.window.happened.connect(told.append)
    kiosk.station.happenings = [Happening("accepted", 1.0, digit=5), Happening("entered", 1.0, number="4751")]
    kiosk.window._show_newest()
    kiosk.window._show_newest()
    assert [happening.kind for happening in told] == ["accepted", "entered"]
    assert [spoken(happening) for happening in told] == ["5", "Entered: 4, 7, 5, 1"]


def test_what_clears_itself_is_not_spoken_of() -> None:
    assert spoken(Happening("cleared", 1.0, by_itself=True)) == ""
    assert spoken(Happening("cleared", 1.0)) == "Cleared"


def test_it_cannot_be_closed_and_has_no_menu(kiosk: Kiosk, qtbot: QtBot) -> None:
    window = kiosk.window
    window.close()
    QApplication.sendEvent(window, QCloseEvent())
    assert window.isVisible()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Q, Qt.Key.Key_F11, Qt.Key.Key_F1, Qt.Key.Key_Menu, Qt.Key.Key_Tab):
        QTest.keyClick(window, key)
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(10, 10), window.mapToGlobal(QPoint(10, 10)))
    QApplication.sendEvent(window, menu)
    assert window.isVisible()
    assert not window.acceptDrops()
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None


def _chord(qtbot: QtBot, window: QWidget) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key.Key_Q, modifiers | Qt.KeyboardModifier.ShiftModifier)


def test_the_pin_leads_out_and_a_wrong_one_does_not(kiosk: Kiosk, qtbot: QtBot) -> None:
    window, page = kiosk.window, kiosk.window.pin_page
    assert page is not None
    _chord(qtbot, window)
    assert page.isVisible()
    QTest.keyClicks(page, "1111")
    assert "●●●●" in page.dots.text()
    assert "1111" not in page.dots.text() + page.dots.accessibleName()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.message.text() == "Wrong. 2 more tries."
    assert window.isVisible()
    QTest.keyClicks(page, "24688")
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(window.left):
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_escape_and_patience_lead_back(kiosk: Kiosk, qtbot: QtBot) -> None:
    page = kiosk.window.pin_page
    assert page is not None
    _chord(qtbot, kiosk.window)
    QTest.keyClicks(page, "24")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    _chord(qtbot, kiosk.window)
    assert page.dots.text() == "○"  # what was typed is forgotten
    page._patience.setInterval(1)
    QTest.keyClicks(page, "2")
    qtbot.waitUntil(lambda: not page.isVisible())
    assert kiosk.window.isVisible()


def test_without_a_pin_the_keys_alone_lead_out(qtbot: QtBot) -> None:
    made = Kiosk(pin=False)
    with qtbot.waitSignal(made.window.left):
        _chord(qtbot, made.window)
    assert not made.window.isVisible()


def test_it_says_everything_in_another_language_at_once(kiosk: Kiosk, qapp: QApplication) -> None:
    kiosk.show("attract")
    use_language(qapp, "de")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert "Raise" not in kiosk.window.headline.text()
    assert "Take back" not in kiosk.window.signs.accessibleDescription()
