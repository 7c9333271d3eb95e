"""The practice in the window."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from handcam.signs import SignSet, load_sign_set
from handcam.ui.practice import PracticeView
from handcam.ui.theme import DARK, LIGHT


class Clock:
    """A clock that goes on when told."""

    def __init__(self) -> None:
        self.now = 7.0

    def __call__(self) -> float:
        return self.now


CLOCK = Clock()


def opened(qtbot: QtBot, name: str = "asl", questions: int = 10, width: int = 400) -> PracticeView:
    view = PracticeView(load_sign_set(name), LIGHT, questions=questions, rng=Random(4), clock=CLOCK)
    qtbot.addWidget(view)
    view.resize(width, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.start()
    return view


def asked(view: PracticeView) -> int:
    digit = view.asked
    assert digit is not None
    return digit


def answer(view: PracticeView, seconds: float = 1.0) -> int:
    """Show the asked digit after so many seconds; gives it."""
    digit = asked(view)
    CLOCK.now += seconds
    view.accept(digit)
    return digit


def shown(view: PracticeView) -> list[str]:
    """The handshapes the hint shows."""
    return [tile.handshape for tile in view.question.tiles if tile.isVisible()]


def test_it_asks_and_tells_the_time_of_each_digit(qtbot: QtBot) -> None:
    view = opened(qtbot)
    question = view.question
    assert question.digit.text() == str(asked(view))
    assert question.digit.accessibleName() == f"Show {asked(view)}"
    assert question.digit.font().pointSizeF() > 5 * view.font().pointSizeF()
    assert question.number.text() == "1 of 10"
    first = answer(view, 1.84)
    assert question.feedback.text() == f"✓ {first} in 1.8 s"
    assert question.number.text() == "2 of 10, accuracy 100%"
    assert question.digit.text() == str(asked(view)) != str(first)


def test_a_wrong_digit_is_a_mistake_and_the_question_stays(qtbot: QtBot) -> None:
    view = opened(qtbot)
    first = asked(view)
    wrong = (first + 1) % 10
    view.accept(wrong)
    assert asked(view) == first
    assert view.question.feedback.text() == f"✗ That was {wrong}. Show {first}."
    answer(view)
    assert view.question.number.text() == "2 of 10, accuracy 50%"


def test_the_hint_shows_all_handshapes_of_the_digit_until_the_next(qtbot: QtBot) -> None:
    view = opened(qtbot, "counting")
    while asked(view) != 3:
        view.question.skip.click()
    assert not shown(view)
    QTest.keyClick(view.question.hint, Qt.Key.Key_Space)
    assert shown(view) == ["w", "thumb_index_middle", "thumb_index_circle"]
    QTest.keyClick(view.question.hint, Qt.Key.Key_Space)
    assert not shown(view)
    view.question.hint.click()
    answer(view)
    assert not shown(view)
    assert not view.question.hint.isChecked()


def test_a_practice_to_its_end(qtbot: QtBot) -> None:
    view = opened(qtbot, questions=5)
    answer(view, 1.0)
    hard = [asked(view)]
    view.accept(99)
    view.accept(98)
    answer(view, 4.0)
    hard.append(asked(view))
    view.question.hint.click()
    answer(view, 2.5)
    hard.append(asked(view))
    view.question.skip.click()
    assert view.question.feedback.text() == f"{hard[-1]} skipped"
    answer(view, 2.5)
    summary = view.summary
    assert view.asked is None
    assert summary.isVisible()
    assert summary.first_try.text() == "2 of 5"
    assert summary.mistakes.text() == "2"
    assert summary.skipped.text() == "1"
    assert summary.accuracy.text() == "67%"
    assert summary.mean.text() == "2.5 s"
    assert summary.best.text() == "1.0 s"
    assert summary.hard.text() == ", ".join(map(str, sorted(hard)))
    assert summary.area.hasFocus()
    assert "Hard digits: " in summary.area.accessibleDescription()
    assert summary.hard.accessibleName() == f"Hard digits: {summary.hard.text()}"


def test_again_and_close(qtbot: QtBot) -> None:
    view = opened(qtbot, questions=1)
    answer(view)
    view.summary.again.click()
    assert view.question.isVisible()
    assert view.question.number.text() == "1 of 1"
    assert view.question.feedback.text() == ""
    answer(view)
    with qtbot.waitSignal(view.closed):
        view.summary.close_button.click()


def test_stopping_at_once_has_a_summary_of_nothing(qtbot: QtBot) -> None:
    view = opened(qtbot)
    view.question.stop.click()
    assert view.summary.first_try.text() == "0 of 0"
    assert view.summary.mean.text() == "–"  # noqa: RUF001 - the dash that stands for no figure
    assert view.summary.hard.text() == "none"
    view.accept(3)
    assert view.summary.isVisible()


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_K, False), (Qt.Key.Key_O, True), (Qt.Key.Key_Escape, True)])
def test_the_keyboard_skips_and_stops(qtbot: QtBot, key: Qt.Key, left: bool) -> None:
    view = opened(qtbot)
    first = asked(view)
    modifier = Qt.KeyboardModifier.NoModifier if key == Qt.Key.Key_Escape else Qt.KeyboardModifier.AltModifier
    QTest.keyClick(view.question.hint, key, modifier)
    qtbot.waitUntil(lambda: view.asked != first)
    assert view.summary.isVisible() == left


def test_another_sign_set_starts_again_with_its_digits(qtbot: QtBot) -> None:
    view = opened(qtbot)
    answer(view)
    view.set_sign_set(load_sign_set("asl"))
    assert view.question.number.text().startswith("2 of 10")
    view.set_sign_set(SignSet(name="own", title="Mine", digits={"rock": 42}))
    assert asked(view) == 42
    assert view.question.number.text() == "1 of 10"
    view.question.hint.click()
    assert [tile.accessibleName() for tile in view.question.tiles] == ["rock"]
    view.question.stop.click()
    view.set_sign_set(load_sign_set("asl"))
    assert view.summary.isVisible()
    view.summary.again.click()
    assert asked(view) in range(10)


@pytest.mark.parametrize("width", [300, 1200])
def test_large_letters_fit(qtbot: QtBot, width: int) -> None:
    view = opened(qtbot, "counting", width=width)
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    while asked(view) != 3:
        view.question.skip.click()
    view.question.hint.click()
    view.resize(width, 500)
    qtbot.wait(50)
    assert (view.width(), view.height()) == (width, 500)
    page = view.question.area.widget()
    assert page is not None
    places = [tile.geometry() for tile in view.question.tiles]
    assert all(page.rect().contains(place) for place in places)
    assert view.question.digit.width() >= view.question.digit.sizeHint().width()


def test_with_large_letters_the_hint_comes_into_view_and_then_the_next_question(qtbot: QtBot) -> None:
    view = opened(qtbot, "counting", width=300)
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    view.resize(300, 420)
    QTest.keyClick(view.question.hint, Qt.Key.Key_Space)
    area = view.question.area
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0, timeout=2_000)
    picture = view.question.tiles[0].picture
    seen = picture.visibleRegion().boundingRect()
    assert seen.height() >= min(picture.height(), area.viewport().height() // 2)
    view.question.skip.click()
    assert area.verticalScrollBar().value() == 0


@pytest.mark.parametrize(("width", "beside"), [(260, False), (600, True)])
def test_the_whole_summary_can_be_read_with_large_letters(qtbot: QtBot, width: int, beside: bool) -> None:
    view = opened(qtbot, "counting", width=width)
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    answer(view)
    view.question.stop.click()
    view.resize(width, 500)
    qtbot.wait(50)
    summary = view.summary
    for label in summary.area.findChildren(QLabel):
        assert label.width() >= min(label.sizeHint().width(), label.minimumSizeHint().width())
        assert label.mapTo(summary.area.viewport(), label.rect().topRight()).x() <= summary.area.viewport().width()
    labels = [label for label in summary.area.findChildren(QLabel) if label is not summary.mistakes]
    assert any(label.y() == summary.mistakes.y() for label in labels) is beside


def test_the_theme_is_changed_at_once(qtbot: QtBot) -> None:
    view = opened(qtbot)
    view.question.hint.click()
    view.set_theme(DARK)
    view.question.tiles[0].mark(True)
    picture = view.question.tiles[0].picture.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert DARK.accent in colours
