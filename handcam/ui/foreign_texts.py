"""Texts that are made where Qt is not known, such as settings' titles and errors' sentences, in the language set now.

`foreign_texts` lists them for the translators, and `ui/sentence_templates` the sentences; one that is in neither is
shown as it is.
"""

import inspect
from collections.abc import Iterator
from enum import Enum

from pydantic.fields import FieldInfo
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handcam.runner import State
from handcam.section import Section
from handcam.sentences import Sentence
from handcam.settings import Settings
from handcam.signs import Handshape, builtin_sign_sets, load_sign_set
from handcam.ui.language import LANGUAGES

_CHOICES: dict[str, str] = {
    value: str(text)
    for value, text in {
        "system": QT_TRANSLATE_NOOP("Settings", "As the system has it"),
        "light": QT_TRANSLATE_NOOP("Settings", "Light"),
        "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
        "full": QT_TRANSLATE_NOOP("Settings", "Skeleton, outline and digit"),
        "label": QT_TRANSLATE_NOOP("Settings", "The digit alone"),
        "none": QT_TRANSLATE_NOOP("Settings", "Nothing"),
        "whole": QT_TRANSLATE_NOOP("Settings", "All of it"),
        "filled": QT_TRANSLATE_NOOP("Settings", "Filling the window"),
        "actual": QT_TRANSLATE_NOOP("Settings", "In its own size"),
        "clear": QT_TRANSLATE_NOOP("Settings", "Clear"),
        "green": QT_TRANSLATE_NOOP("Settings", "Green"),
        "blue": QT_TRANSLATE_NOOP("Settings", "Blue"),
        "magenta": QT_TRANSLATE_NOOP("Settings", "Magenta"),
        "no_key": QT_TRANSLATE_NOOP("Settings", "None"),
        "enter": QT_TRANSLATE_NOOP("Settings", "Enter"),
        "tab": QT_TRANSLATE_NOOP("Settings", "Tab"),
        "space": QT_TRANSLATE_NOOP("Settings", "Space bar"),
        "digit": QT_TRANSLATE_NOOP("Settings", "The last digit"),
        "line": QT_TRANSLATE_NOOP("Settings", "All digits"),
    }.items()
}
"""What a setting can be, in words."""


def told(sentence: str) -> str:
    """A Sentence with its facts, such as an error's; anything else is shown as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    text = _translated("Sentences", sentence.text)
    return text.format(**{name: told(fact) for name, fact in sentence.facts.items()}) if sentence.facts else text


def settings_text(text: str) -> str:
    """A section's title or first line; a field's title, description or unit."""
    return _translated("Settings", text)


def choice_text(value: object) -> str:
    """One of the few values of a setting, in words; a language in its own."""
    name = str(value.value if isinstance(value, Enum) else value)
    return LANGUAGES.get(name) or settings_text(_CHOICES.get(name, name.replace("_", " ").capitalize()))


def sign_set_text(text: str) -> str:
    """A sign set's title or description; that of the user's own is shown as it is."""
    return _translated("SignSets", text)


def state_text(state: State) -> str:
    """What a runner is up to."""
    return _translated("States", state.value)


def handshape_text(name: str) -> str:
    """A handshape's name, or those of several joined by " + "."""
    return " + ".join(_translated("Handshapes", _spoken(part)) for part in name.split(" + "))


def intro(section: type[Section]) -> str:
    """The first line of what a section says of itself."""
    return (inspect.getdoc(section) or "").partition("\n")[0]


def unit(field: FieldInfo) -> str:
    """The unit a field's numbers are in, such as "px"; "" where there is none."""
    extra = field.json_schema_extra
    return str(extra.get("unit", "")) if isinstance(extra, dict) else ""


def foreign_texts() -> Iterator[tuple[str, str]]:
    """Context and text of each, in a fixed order."""
    for section in (type(section) for _, section in Settings()):
        yield "Settings", str(section.model_config.get("title") or "")
        yield "Settings", intro(section)
        for field in section.model_fields.values():
            yield from (("Settings", text) for text in (field.title, field.description, unit(field)) if text)
    for sign_set in map(load_sign_set, builtin_sign_sets()):
        yield from (("SignSets", text) for text in (sign_set.title, sign_set.description) if text)
    yield from (("States", state.value) for state in State)
    yield from (("Handshapes", _spoken(handshape)) for handshape in Handshape)


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def _translated(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if text else ""
