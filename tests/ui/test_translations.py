"""The translations' files: complete, of the same form as the source texts, and compiled."""

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from handcam.resources import asset
from handcam.settings import Settings
from handcam.ui import translations
from handcam.ui.foreign_texts import choice_text, foreign_texts
from handcam.ui.language import LANGUAGES, use_language
from handcam.ui.main_window import MainWindow
from handcam.ui.theme import LIGHT
from handcam.ui.translations import compile_all, extract

KEPT = asset("translations")
CODE = Path(translations.__file__).parent
OTHERS = [language for language in LANGUAGES if language != "en"]

Messages = dict[tuple[str, str], ElementTree.Element]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they would be if they were brought up to date now."""
    folder = tmp_path_factory.mktemp("translations")
    for path in KEPT.glob("*.ts"):
        shutil.copy(path, folder)
    extract(folder)
    compile_all(folder)
    return folder


def messages(folder: Path, language: str) -> Messages:
    """By context and source text."""
    contexts = ElementTree.parse(folder / f"handcam_{language}.ts").getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in contexts
        for message in context.iter("message")
    }


def forms(message: ElementTree.Element) -> list[str]:
    """The translation, or all of its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_translated_and_no_other(fresh: Path, language: str) -> None:
    kept, wanted = messages(KEPT, language), messages(fresh, language)
    update = "run `python -m handcam.ui.translations` and translate what is unfinished"
    assert not sorted(wanted.keys() - kept.keys()), f"not translated: {update}"
    assert not sorted(kept.keys() - wanted.keys()), f"no longer in the code: {update}"
    for key, message in kept.items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{key} is {translation.get('type')}"
        assert all(forms(message)), f"{key} is empty"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_form_of_its_source(language: str) -> None:
    for (_, source), message in messages(KEPT, language).items():
        for form in forms(message):
            assert Counter(re.findall(r"{.*?}", form)) == Counter(re.findall(r"{.*?}", source)), form
            assert ("%n" in form) == ("%n" in source), form
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", source)), form
            assert form.endswith(".") == source.endswith("."), form
            assert ("…" in form, form.count("*")) == ("…" in source, source.count("*")), form
            assert form == form.strip() or source != source.strip(), form


@pytest.mark.parametrize("language", OTHERS)
def test_no_two_commands_of_the_menu_have_the_same_letter(language: str) -> None:
    commands = [
        forms(message)[0] for (context, _), message in messages(KEPT, language).items() if context == "Commands"
    ]
    letters = Counter(text[text.index("&") + 1].lower() for text in commands)
    assert max(letters.values()) == 1, letters


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """A window with its guide, in which nothing runs."""
    made = MainWindow(Settings(), LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.guide.show()
    yield made
    use_language(qapp, "en")


def letters_of(window: MainWindow) -> Counter[str]:
    """The keys that lead, with Alt, to what can be seen of the window now."""
    parts: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    keys = (QKeySequence.mnemonic(part.text()).toString() for part in parts if part.isVisible())
    return Counter(key for key in keys if key)


def pages_of(window: MainWindow) -> Iterator[str]:
    """Shows each page of the guide, and each button of the banner beside it."""
    panel, banner = window.guide.panel, window.banner
    assert panel is not None
    steps = (panel.end_practice, panel.start_practice, panel.practice.question.stop.click)
    tellers = (banner.failed, banner.unusable, banner.ended, banner.not_written)
    for page, teller in product(steps, tellers):
        page()
        teller("clip.mp4", lambda: None)
        yield f"{page.__name__}, {teller.__name__}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_things_that_are_seen_together_have_the_same_letter(
    qapp: QApplication, window: MainWindow, language: str
) -> None:
    use_language(qapp, language)
    for seen in pages_of(window):
        QCoreApplication.sendPostedEvents()
        letters = letters_of(window)
        assert len(letters) >= 10, seen
        assert max(letters.values()) == 1, (seen, letters)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(fresh: Path, language: str) -> None:
    name = f"handcam_{language}.qm"
    assert (KEPT / name).read_bytes() == (fresh / name).read_bytes(), "run `python -m handcam.ui.translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_say_nothing_of_where_they_were_made(language: str) -> None:
    text = (KEPT / f"handcam_{language}.ts").read_text(encoding="utf-8")
    assert "<location" not in text
    assert ".py" not in text


def literals() -> Iterator[tuple[str, str]]:
    """Context (of `tr`: none) and text of each call in the code that translates a literal."""
    for path in sorted(CODE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            words = [word.value if isinstance(word, ast.Constant) else None for word in node.args]
            if name == "tr":
                assert words[0] is not None, f"{path.name}, line {node.lineno}: tr takes a literal"
                yield "", str(words[0])
            elif name in ("translate", "QT_TRANSLATE_NOOP") and None not in words[:2]:
                yield str(words[0]), str(words[1])


def test_every_literal_is_found_by_qts_own_tool(fresh: Path) -> None:
    found = set(messages(fresh, "de"))
    everywhere = {text for _, text in found}
    missed = [(context, text) for context, text in literals() if (context, text) not in found and context]
    missed += [("", text) for context, text in literals() if not context and text not in everywhere]
    assert not missed
    assert len(set(literals())) > 150


def test_the_texts_made_elsewhere_are_all_there() -> None:
    told = set(foreign_texts())
    assert {context for context, _ in told} == {"Settings", "SignSets", "States", "Handshapes"}
    for section in (type(section) for _, section in Settings()):
        assert ("Settings", section.model_config.get("title")) in told
        for field in section.model_fields.values():
            assert {("Settings", field.title), ("Settings", field.description)} <= told


def test_choices_are_shown_as_words() -> None:
    assert choice_text("contrast") == "High contrast"
    assert choice_text("system") == "As the system has it"
    assert choice_text("tr") == "Türkçe"
    assert choice_text("not_known_yet") == "Not known yet"


def test_a_missing_tool_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("handcam.ui.translations.shutil.which", lambda *words, **more: None)
    with pytest.raises(SystemExit, match="lrelease"):
        compile_all(tmp_path)
