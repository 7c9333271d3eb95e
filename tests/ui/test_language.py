"""The window in each language: nothing is left bare, it is switched live, and everything fits."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shown_texts import Marker, bare, texts

from handcam.diagnosis import Finding, Reason
from handcam.domain import Frame, Reading, Result
from handcam.runner import State, Status
from handcam.settings import Settings, SourceSettings, WindowSettings
from handcam.ui import app, language
from handcam.ui.figures import figure, percent
from handcam.ui.findings import sentence
from handcam.ui.foreign_texts import state_text
from handcam.ui.language import LANGUAGES, use_language
from handcam.ui.main_window import MainWindow
from handcam.ui.settings_dialog import SettingsDialog
from handcam.ui.sheet import Sheet
from handcam.ui.sheets import about_sheet, key_sheet
from handcam.ui.theme import LIGHT

OTHERS = [name for name in LANGUAGES if name != "en"]
RIGHT = Reading(0, 5, "five", 0.9, 1.0, True, {5: 0.9})
DATA = {"handcam", *LANGUAGES.values(), "clip.mp4", "CPU"}
"""What is shown as it is in every language."""
PACKAGES = 7  # rows of the about sheet before those that are words

Opener = Callable[[], MainWindow]


@pytest.fixture(autouse=True)
def in_english_before_and_after(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    use_language(qapp, "en")
    yield
    use_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def open_still(qtbot: QtBot) -> Opener:
    """Opens a window with its guide, in which nothing runs: what it shows is set by hand, and stays."""

    def opened() -> MainWindow:
        window = MainWindow(Settings(source=SourceSettings(source="clip.mp4")), LIGHT)
        qtbot.addWidget(window)
        window.show()
        window.guide.show()
        window.panel.show_result(Result(Frame(np.zeros((4, 4, 3), np.uint8), 0, 0.0), readings=(RIGHT,)))
        window.panel.add_accepted(5)
        window.status_line.show_status(Status(State.RUNNING, "clip.mp4", "", "", "CPU", 1, 0, False))
        window.status_line.show_numbers(29.7, 1234.4)
        window.banner.silent("clip.mp4", lambda: None)
        return window

    return opened


def everything(window: MainWindow) -> list[QWidget]:
    """The window, its practice under way, and every dialog it has."""
    assert window.guide.panel is not None
    window.guide.panel.start_practice()
    window.guide.panel.practice.question.hint.click()
    window.guide.panel.practice.accept(99)
    dialogs = [SettingsDialog(Settings(), window.kept, window), key_sheet(window), about_sheet(window)]
    for dialog in dialogs:
        dialog.show()
    return [window, *dialogs]


def all_texts(tops: list[QWidget]) -> list[tuple[str, str]]:
    """Of them all, once what was posted to them has come."""
    QCoreApplication.sendPostedEvents()
    return [text for top in tops for text in texts(top)]


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """Marks whatever is translated from now on."""
    marker = Marker(qapp)
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


@pytest.mark.usefixtures("marked")
def test_no_text_is_left_untranslated(open_still: Opener, qtbot: QtBot) -> None:
    window, settings, keys, about = everything(open_still())
    assert isinstance(settings, SettingsDialog)
    settings.rows["stabiliser", "leave"].editor.show(0.95)
    settings.rows["stabiliser", "leave"].take()
    assert isinstance(keys, Sheet)
    assert isinstance(about, Sheet)
    packages, of_network = about.rows[:PACKAGES], about.rows[PACKAGES:]
    data = DATA | {key for key, _ in keys.rows} | {name for name, _ in packages}
    data |= {value for name, value in of_network if "Trained" in name}
    data |= {sheet.area.accessibleDescription() for sheet in (keys, about)}  # all of these once more
    found = texts(window)  # the dialogs are its children
    assert not [f"{where}: {text}" for where, text in found if bare(text) and text not in data]
    assert len(found) > 300


@pytest.mark.usefixtures("marked")
def test_no_painted_text_is_left_untranslated(open_still: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[str] = []
    real: Callable[..., object] = QPainter.drawText

    def listening(painter: QPainter, *words: object) -> object:
        painted.extend(word for word in words if isinstance(word, str))
        return real(painter, *words)

    monkeypatch.setattr(QPainter, "drawText", listening)
    window = open_still()
    window.view.set_note(window.tr("note"))
    window.grab()
    assert any("no sign" in text for text in painted)
    assert not [text for text in painted if bare(text)]


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("state", State)
def test_every_state_is_told_in_words(state: State) -> None:
    assert not bare(state_text(state))


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_told_in_words(reason: Reason) -> None:
    finding = Finding(reason, 0, (("asl", 6),), (1, 4))
    assert not bare(sentence(finding, {"asl": "American Sign Language"}))


@pytest.mark.parametrize("name", OTHERS)
def test_switched_there_and_back_everything_is_as_before(qapp: QApplication, open_still: Opener, name: str) -> None:
    tops = everything(open_still())
    english = all_texts(tops)
    use_language(qapp, name)
    there = all_texts(tops)
    assert len(there) == len(english)
    changed = sum(one != other for one, other in zip(english, there, strict=True))
    assert changed > 0.6 * len([text for _, text in english if any(map(str.isalpha, text))])
    use_language(qapp, "en")
    assert all_texts(tops) == english


@pytest.mark.parametrize("name", OTHERS)
def test_a_window_that_is_switched_reads_like_one_that_is_opened(
    qapp: QApplication, open_still: Opener, name: str
) -> None:
    switched = open_still()
    use_language(qapp, name)
    opened = open_still()
    assert all_texts([switched]) == all_texts([opened])


def test_a_switch_keeps_what_the_user_had(qapp: QApplication, open_still: Opener) -> None:
    window = open_still()
    _, settings, *_ = everything(window)
    assert isinstance(settings, SettingsDialog)
    assert window.guide.panel is not None
    question = window.guide.panel.practice.question
    asked = question.digit.text()
    settings.show_section("mqtt")
    source = settings.rows["source", "source"].editor.control
    source.setProperty("text", "half a na")
    settings.rows["window", "theme"].editor.show("contrast")
    window.two_hands.blockSignals(True)
    window.two_hands.setChecked(True)
    use_language(qapp, "de")
    QCoreApplication.sendPostedEvents()
    assert window.sign_box.currentData() == "counting"
    assert window.sign_box.currentText() == "Fingerzählen"
    assert window.source_box.currentText() == "clip.mp4"
    assert window.two_hands.isChecked()
    assert window.panel.typed.digits == (5,)
    assert (question.digit.text(), question.hint.isChecked()) == (asked, True)
    assert settings.sections.current == "mqtt"
    assert source.property("text") == "half a na"
    assert settings.rows["window", "theme"].editor.read() == "contrast"
    assert settings.rows["window", "theme"].editor.control.property("currentText") == "Hoher Kontrast"
    assert settings.rows["stabiliser", "enter"].editor.control.property("text") == "0,8"


def test_the_settings_dialog_switches_the_window_at_once(open_still: Opener, qtbot: QtBot) -> None:
    window = open_still()
    before = window.controller.settings
    german = before.model_copy(update={"window": before.window.model_copy(update={"language": "de"})})
    window._apply(german)
    qtbot.waitUntil(lambda: window.banner.button.text() == "E&rneut versuchen", timeout=2_000)
    assert window.menu.actions_by_name["settings"].text() == "E&instellungen…"
    assert window.panel.says.text() == "Alle fünf Finger gespreizt: zu 90\u00a0% sicher, übernommen"
    assert window.status_line.state.text() == "clip.mp4: liest"
    window._apply(before)
    qtbot.waitUntil(lambda: window.banner.button.text() == "Try aga&in", timeout=2_000)


@pytest.mark.parametrize("name", LANGUAGES)
def test_everything_fits_into_a_small_window(qapp: QApplication, open_still: Opener, name: str) -> None:
    use_language(qapp, name)
    window = open_still()
    window.resize(1024, 640)
    QCoreApplication.sendPostedEvents()
    least = window.minimumSizeHint()
    assert (least.width() <= 1024, least.height() <= 640) == (True, True), least
    for part in window.findChildren(QWidget):
        whole = isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and not part.wordWrap())
        if whole and part.isVisible() and not part.objectName().startswith("qt_"):
            assert part.width() >= part.minimumSizeHint().width(), f"{part} is cut off"


def test_numbers_are_written_as_in_the_language(qapp: QApplication) -> None:
    wanted = {"en": ("1,234.5", "7%"), "de": ("1.234,5", "7\u00a0%"), "fr": ("1\u202f234,5", "7\u00a0%")}
    for name, (number, share) in {**wanted, "tr": ("1.234,5", "%7")}.items():
        use_language(qapp, name)
        assert (figure(1234.5, 1), percent(0.07)) == (number, share)


def test_qt_speaks_the_language_too(qapp: QApplication) -> None:
    use_language(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize(
    ("system", "becomes"),
    [(["nl-NL", "nl", "de-Latn-CH", "de"], "de_CH"), (["C"], "en_US"), (["en-GB", "tr-TR"], "en_GB"), ([], "en_US")],
)
def test_the_system_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: list[str], becomes: str
) -> None:
    monkeypatch.setattr(language, "_system_languages", lambda: system)
    use_language(qapp, "system")
    assert QLocale().name() == becomes
    assert QCoreApplication.translate("GuideDock", "Guide") == ("Anleitung" if becomes == "de_CH" else "Guide")


@pytest.mark.logs
def test_where_a_translation_is_missing_it_is_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(language, "asset", lambda name: tmp_path / name)
    use_language(qapp, "de")
    assert "no translation into de" in caplog.text
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() is QLocale.Language.English


def test_the_app_opens_in_the_language_of_the_settings(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(app, "make_application", lambda: qapp)
    monkeypatch.setattr(QApplication, "exec", lambda *words: 0)
    monkeypatch.setattr(MainWindow, "start", lambda window, notice, welcome: opened.append(window.mirror.text()))
    assert app.open_window(Settings(window=WindowSettings(language="fr"))) == 0
    assert opened == ["&Miroir"]


def test_translators_are_exchanged_and_not_piled_up(qapp: QApplication) -> None:
    for name in (*LANGUAGES, "fr"):
        use_language(qapp, name)
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
    assert len(qapp.findChildren(QTranslator, "handcam_language")) == 2
    assert QCoreApplication.translate("GuideDock", "Guide") == "Guide"
    assert QCoreApplication.translate("ReadingPanel", "Each hand") == "Chaque main"
