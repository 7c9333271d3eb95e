"""What the settings dialog holds, free of Qt: the values as they stand, what of them makes sense, and what does not."""

from typing import Any

from pydantic import ValidationError

from handcam.errors import SignSetError
from handcam.faults import in_words
from handcam.section import Section
from handcam.sentences import Sentence
from handcam.settings import Settings
from handcam.signs import load_sign_set

Key = tuple[str, str]
"""Name of a section, name of a field in it."""
_SIGN_SET: Key = ("stabiliser", "sign_set")


class SettingsDraft:
    """Values that may not make sense for a while, and the newest settings that do. Use from one thread.

    A section in which something is wrong keeps its last good values, all of them; the others go on.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.faults: dict[Key, Sentence] = {}
        self._values = _values(settings)

    def value(self, key: Key) -> Any:
        """The value as it stands, right or wrong."""
        return self._values[key]

    def put(self, key: Key, value: object) -> None:
        """Change one value; then `settings` and `faults` say what comes of it."""
        self._values[key] = value
        self._judge(key)

    def take_over(self, settings: Settings) -> list[Key]:
        """Hold what differs in these, which make sense; the rest stays as it is edited. Gives what differs."""
        before, after = _values(self.settings), _values(settings)
        differing = [key for key, value in after.items() if value != before[key]]
        self._values |= {key: after[key] for key in differing}
        self.settings = settings
        if differing:
            self._judge(differing[0])
        return differing

    def is_default(self, key: Key) -> bool:
        """Whether the value is the one that handcam comes with."""
        return bool(self._values[key] == default(key))

    def _judge(self, changed: Key) -> None:
        faults: dict[Key, Sentence] = {}
        sections: dict[str, Section] = {}
        for name in Settings.model_fields:
            good: Section = getattr(self.settings, name)
            try:
                sections[name] = type(good).model_validate(self._of(name))
            except ValidationError as error:
                sections[name] = good
                faults |= self._told(error, name, changed)
        faults = self._fault_of_sign_set() | faults
        if _SIGN_SET in faults:
            sections[_SIGN_SET[0]] = self.settings.stabiliser
        try:
            self.settings = Settings.model_validate(sections)
        except ValidationError as error:
            faults |= self._told(error, changed[0], changed)
        self.faults = faults

    def _fault_of_sign_set(self) -> dict[Key, Sentence]:
        """What is wrong with its name, or with the file of that name."""
        try:
            load_sign_set(self._values[_SIGN_SET])
        except SignSetError as error:
            return {_SIGN_SET: error.sentence}
        return {}

    def _told(self, error: ValidationError, section: str, changed: Key) -> dict[Key, Sentence]:
        """Each fault in words, at the field it is in; that of a rule over several fields where it was brought about."""
        told: dict[Key, Sentence] = {}
        for details in error.errors():
            says = Sentence("{fault}.", fault=in_words(details))
            field = details["loc"][0] if details["loc"] else None
            at = (section, field) if isinstance(field, str) else self._place(says, changed)
            told.setdefault(at, says)
        return told

    def _place(self, says: Sentence, changed: Key) -> Key:
        return next((at for at, before in self.faults.items() if before == says), changed)

    def _of(self, section: str) -> dict[str, Any]:
        return {field: value for (name, field), value in self._values.items() if name == section}


def default(key: Key) -> Any:
    """The value that handcam comes with."""
    section, field = key
    return getattr(getattr(Settings(), section), field)


def _values(settings: Settings) -> dict[Key, Any]:
    return {(name, field): value for name, section in settings for field, value in section}
