"""The guide: a card a digit, with every handshape that means it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QTextEdit
from pytestqt.qtbot import QtBot

from handcam.domain import Reading
from handcam.resources import asset
from handcam.signs import SignSet, builtin_sign_sets, load_sign_set
from handcam.ui.guide import GuidePanel
from handcam.ui.guide_dock import GuideDock
from handcam.ui.guide_texts import describe
from handcam.ui.sign_pictures import _picture, sign_picture
from handcam.ui.theme import DARK, LIGHT

OWN = SignSet(name="own", title="Mine", digits={"crossed": 7, "c": 7, "v": 42})


def reading(digit: int | None, handshape: str) -> Reading:
    return Reading(0, digit, handshape, 0.9, 0.5, False, {} if digit is None else {digit: 0.9})


def opened(qtbot: QtBot, sign_set: SignSet, width: int = 700, height: int = 500) -> GuidePanel:
    panel = GuidePanel(sign_set, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(width, height)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.mark.parametrize("name", builtin_sign_sets())
@pytest.mark.usefixtures("qtbot")
def test_every_handshape_with_a_digit_has_a_picture_and_words(name: str) -> None:
    for handshape in load_sign_set(name).digits:
        assert not sign_picture(handshape).isNull(), f"assets/signs/{handshape}.png is missing"
        words = describe(handshape)
        assert words != handshape.replace("_", " ")
        assert len(words) > 10


def test_no_two_handshapes_have_the_same_words() -> None:
    pictured = [path.stem for path in asset("signs").glob("*.png")]
    assert len({describe(handshape) for handshape in pictured}) == len(pictured) >= 16


@pytest.mark.parametrize("name", builtin_sign_sets())
def test_a_card_a_digit_in_order_with_all_its_handshapes(qtbot: QtBot, name: str) -> None:
    sign_set = load_sign_set(name)
    panel = opened(qtbot, sign_set)
    cards = panel.cards.cards
    assert tuple(cards) == sign_set.values
    shown = {tile.handshape: digit for digit, card in cards.items() for tile in card.tiles}
    assert shown == dict(sign_set.digits)
    places = [(card.y(), card.x()) for card in cards.values()]
    assert places == sorted(places)
    assert len(set(places)) == len(places)


def test_cards_have_name_and_description(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("counting"))
    cards = panel.cards.cards
    assert cards[1].accessibleName() == "1: Index finger up, the others folded"
    assert cards[3].accessibleName().count("; or ") == 2
    assert all(card.accessibleDescription() == "Not shown now" for card in cards.values())


def test_the_digit_shown_lights_up_and_its_handshape_is_marked(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("counting"))
    cards = panel.cards.cards
    dark = cards[3].grab().toImage()
    panel.show_reading(reading(3, "thumb_index_middle"))
    assert [digit for digit, card in cards.items() if card.lit] == [3]
    assert cards[3].shown.isVisible()
    assert cards[3].shown.text() == "✓ Shown"
    assert cards[3].accessibleDescription() == "Shown now"
    assert [tile.handshape for tile in cards[3].tiles if tile.marked] == ["thumb_index_middle"]
    lit = cards[3].grab().toImage()
    # The border is thicker, not only of another colour: what was the card's ground two pixels in is border now.
    middle = lit.height() // 2
    assert dark.pixelColor(2, middle).name() == LIGHT.panel
    assert lit.pixelColor(2, middle).name() == LIGHT.accent
    panel.show_reading(reading(3, "w"))
    assert [tile.handshape for tile in cards[3].tiles if tile.marked] == ["w"]
    panel.show_reading(reading(5, "five"))
    assert [digit for digit, card in cards.items() if card.lit] == [5]
    assert not any(tile.marked for tile in cards[3].tiles)
    assert not cards[3].shown.isVisible()


@pytest.mark.parametrize("after", [None, reading(None, "five"), reading(88, "five")])
def test_no_hand_no_sign_and_a_digit_of_another_set_light_nothing(qtbot: QtBot, after: Reading | None) -> None:
    panel = opened(qtbot, load_sign_set("counting"))
    panel.show_reading(reading(5, "five"))
    panel.show_reading(after)
    assert not any(card.lit for card in panel.cards.cards.values())


def test_lighting_up_moves_nothing(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("asl"), 400)
    before = [card.geometry() for card in panel.cards.cards.values()]
    panel.show_reading(reading(0, "o"))
    qtbot.wait(20)
    assert [card.geometry() for card in panel.cards.cards.values()] == before


def test_another_sign_set_replaces_the_cards(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("counting"))
    panel.show_reading(reading(5, "five"))
    panel.set_sign_set(load_sign_set("chinese"))
    assert tuple(panel.cards.cards) == tuple(range(11))
    assert panel.cards.title.text() == "Chinese"
    panel.show_reading(reading(5, "five"))
    assert panel.cards.cards[5].lit


def test_a_handshape_without_a_picture_shows_its_name(qtbot: QtBot) -> None:
    panel = opened(qtbot, OWN)
    panel.show_reading(reading(7, "c"))
    card = panel.cards.cards[7]
    assert card.accessibleName() == "7: crossed; or c"
    assert sign_picture("c").isNull()
    assert [tile.handshape for tile in card.tiles if tile.marked] == ["c"]
    assert not any(tile.text.isVisible() for tile in card.tiles)
    assert not panel.grab().isNull()


def test_without_any_picture_at_all_there_are_the_names(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("handcam.ui.sign_pictures.asset", lambda name: tmp_path / name)
    _picture.cache_clear()
    panel = opened(qtbot, load_sign_set("counting"))
    assert not panel.grab().isNull()
    assert sign_picture("five").isNull()
    _picture.cache_clear()


@pytest.mark.parametrize("factor", [1, 2])
@pytest.mark.parametrize("width", [200, 330, 700, 1600])
@pytest.mark.parametrize("name", ["counting", "asl"])
def test_cards_wrap_at_any_width_and_nothing_is_cut_off(qtbot: QtBot, name: str, width: int, factor: int) -> None:
    panel = opened(qtbot, load_sign_set(name), width)
    font = QFont(panel.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    panel.setFont(font)
    panel.resize(width, 500)
    qtbot.wait(50)
    area = panel.cards.area
    assert not area.horizontalScrollBar().isVisible()
    page = area.widget()
    assert page is not None
    places = [card.geometry() for card in panel.cards.cards.values()]
    assert all(page.rect().contains(place) for place in places)
    assert not any(one.intersects(two) for one in places for two in places if one is not two)
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_twice_as_large_letters_make_all_of_a_card_larger(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("asl"), 1600)
    card = panel.cards.cards[0]
    before = card.width(), card.tiles[0].picture.height(), card.tiles[0].text.font().pointSizeF()
    font = QFont(panel.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    qtbot.wait(50)
    after = card.width(), card.tiles[0].picture.height(), card.tiles[0].text.font().pointSizeF()
    assert all(large >= 1.6 * small for small, large in zip(before, after, strict=True)), (before, after)


def test_the_keyboard_scrolls_and_starts_the_practice(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("asl"), 330)
    panel.cards.practise.setFocus()
    QTest.keyClick(panel.cards.practise, Qt.Key.Key_Tab)
    assert panel.cards.area.hasFocus()
    bar = panel.cards.area.verticalScrollBar()
    QTest.keyClick(panel.cards.area, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(panel.cards.area, Qt.Key.Key_PageDown)
    assert bar.value() > 300
    with qtbot.waitSignal(panel.practising_changed) as told:
        QTest.keyClick(panel, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert told.args == [True]
    assert panel.practice.question.hint.hasFocus()


def test_accepted_digits_go_to_the_practice_and_closing_it_brings_the_cards_back(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("asl"))
    panel.accept(3)  # nothing asks
    assert not panel.practising
    panel.cards.practise.click()
    first = panel.practice.asked
    assert first is not None
    panel.accept(first)
    assert panel.practice.asked not in (None, first)
    QTest.keyClick(panel.practice.question.hint, Qt.Key.Key_Escape)
    assert panel.practice.summary.isVisible()
    with qtbot.waitSignal(panel.practising_changed) as told:
        QTest.keyClick(panel.practice.summary.again, Qt.Key.Key_Escape)
    assert told.args == [False]
    assert panel.cards.isVisible()
    assert panel.cards.practise.hasFocus()


def test_the_theme_is_changed_at_once(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("counting"))
    panel.show_reading(reading(1, "index"))
    panel.set_theme(DARK)
    card = panel.cards.cards[1].grab().toImage()
    assert card.pixelColor(2, card.height() // 2).name() == DARK.accent
    panel.set_sign_set(load_sign_set("asl"))
    other = panel.cards.cards[1].grab().toImage()
    assert other.pixelColor(20, other.height() - 5).name() == DARK.panel


def test_what_is_shown_is_scrolled_to_once_and_the_focus_stays(qtbot: QtBot) -> None:
    panel = opened(qtbot, load_sign_set("asl"), 220, 400)
    panel.take_focus()
    area, card = panel.cards.area, panel.cards.cards[7]
    bar = area.verticalScrollBar()
    assert bar.value() == 0
    panel.show_reading(reading(7, "thumb_ring"))
    seen = card.visibleRegion().boundingRect()
    assert seen.height() > 0.9 * card.height()
    assert area.hasFocus()
    bar.setValue(0)
    panel.show_reading(reading(7, "thumb_ring"))
    assert bar.value() == 0  # whoever scrolls is left alone until another sign is shown
    panel.show_reading(None)
    assert bar.value() == 0


def test_the_dock_opens_one_column_wide_with_the_keyboard_in_it(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QTextEdit())
    dock = GuideDock(load_sign_set("asl"), LIGHT, window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(1120, 700)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    dock.setVisible(True)
    panel = dock.panel
    assert panel is not None
    qtbot.waitUntil(panel.cards.area.hasFocus)
    assert len({card.x() for card in panel.cards.cards.values()}) == 1
    assert dock.width() < 0.3 * window.width()
