"""The review window in other languages: nothing is left bare, it is switched live, and it fits."""

from collections.abc import Callable, Iterator
from pathlib import Path

import made_up
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shown_texts import Marker, bare, texts

from handcam.sessions.writing import SessionWriter
from handcam.ui.language import LANGUAGES, use_language
from handcam.ui.review.commands import BUTTONS, KEYS, text_of
from handcam.ui.review.texts import flag_text, hand_text, source_text
from handcam.ui.review.window import ReviewWindow
from handcam.ui.theme import LIGHT
from handcam.ui.type_size import use_text_scale

DATA = {"handcam", "s01", "session"}
"""What is shown as it is in every language."""


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    use_language(qapp, "en")
    yield
    use_language(qapp, "en")
    use_text_scale(qapp, 1.0)
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[ReviewWindow]:
    """With a session, an edited and a deleted sample, and the statistics."""
    folder = tmp_path / "session"
    writer = SessionWriter(folder, made_up.info(plan=("1 index", "2 v")))
    for number in range(30):
        sample = made_up.sample(
            number, "index", flags=("blurred", "far"), handedness=("left", "right", None)[number % 3]
        )
        writer.add(sample, made_up.crop(number))
    writer.close(rate=30.0)
    made = ReviewWindow(LIGHT)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    made.open_session(folder)
    qtbot.waitUntil(lambda: not made._opener.reading, timeout=5_000)
    made.filters.deleted.setCurrentIndex(1)
    made._editor.relabel("v")
    made.grid.go_to(1)
    made._editor.delete()
    made.grid.go_to(0)
    made.tools.buttons["statistics"].click()
    yield made
    made.close()


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """Marks whatever is translated from now on."""
    marker = Marker(qapp)
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


def words(window: ReviewWindow) -> list[tuple[str, str]]:
    """Every text of the window and its dialogs, once what was posted has come."""
    QCoreApplication.sendPostedEvents()
    assert window.statistics is not None
    tables = [text for model in (window.statistics.labels, window.statistics.takes) for text in model.headings]
    return [*texts(window), *(("heading", text) for text in tables)]


def keys(window: ReviewWindow) -> set[str]:
    """Names of keys, which are the keyboard's."""
    made = {part.accessibleDescription() for part in window.tools.buttons.values()}
    return made | set(window.labels.keys.values())


def test_no_text_is_left_untranslated(marked: None, window: ReviewWindow) -> None:
    data = DATA | keys(window) | {window._editor.session.folder.name if window._editor.session else ""}
    found = words(window)
    left = [f"{where}: {text}" for where, text in found if bare(_without_key(text, window)) and text not in data]
    assert not left
    assert len(found) > 150


def test_no_painted_text_is_left_untranslated(
    marked: None, window: ReviewWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    real: Callable[..., object] = QPainter.drawText

    def listening(painter: QPainter, *parts: object) -> object:
        painted.extend(part for part in parts if isinstance(part, str))
        return real(painter, *parts)

    monkeypatch.setattr(QPainter, "drawText", listening)
    window.grab()
    assert window.statistics is not None
    window.statistics.sharpness.grab()
    assert len(painted) > 20
    assert not [text for text in painted if bare(text.rstrip("…")) and "…" not in text]


@pytest.mark.usefixtures("marked")
def test_flags_hands_and_commands_are_told_in_words() -> None:
    told = [flag_text(flag) for flag in ("blurred", "dark", "bright", "cut_off", "far", "edge_on", "duplicate")]
    told += [flag_text("untracked"), *map(hand_text, range(3)), *map(text_of, (*BUTTONS, *KEYS))]
    told += map(source_text, ("prompt", "key", "folder", "import"))
    assert not [text for text in told if bare(text)]


@pytest.mark.parametrize("name", [name for name in LANGUAGES if name != "en"])
def test_switched_there_and_back_everything_is_as_before(qapp: QApplication, window: ReviewWindow, name: str) -> None:
    english = words(window)
    use_language(qapp, name)
    there = words(window)
    assert there != english  # handshapes and numbers, at the least
    assert (window.grid.current_row, window.filters.wanted.deleted) == (0, "with")
    use_language(qapp, "en")
    assert words(window) == english


@pytest.mark.parametrize("name", LANGUAGES)
def test_everything_fits_into_a_small_window(qapp: QApplication, window: ReviewWindow, name: str) -> None:
    use_language(qapp, name)
    for _ in range(3):  # a layout that has got higher posts its own
        QCoreApplication.sendPostedEvents()
    least = window.minimumSizeHint()
    assert (least.width() <= 1024, least.height() <= 640) == (True, True), least
    uncut(window)


def test_everything_fits_at_twice_the_size_of_letters(qapp: QApplication, window: ReviewWindow) -> None:
    before = window.labels.buttons["v"].fontMetrics().height()
    use_text_scale(qapp, 2.0)
    window.resize(1600, 1000)
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
    uncut(window)
    assert window.labels.buttons["v"].fontMetrics().height() > 1.5 * before


def uncut(window: ReviewWindow) -> None:
    for part in window.findChildren(QWidget):
        whole = isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and not part.wordWrap())
        if whole and part.isVisible() and not part.objectName().startswith("qt_"):
            assert part.width() >= part.minimumSizeHint().width(), f"{texts(part)} is cut off"


def _without_key(text: str, window: ReviewWindow) -> str:
    key, bracket, rest = text.partition("]  ")
    return rest if bracket and key[1:] in window.labels.keys.values() else text
