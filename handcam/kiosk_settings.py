"""The settings of the kiosk: those of handcam, its own sections, and defaults for a station that nobody attends."""

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError, field_validator, model_validator

from handcam.errors import SettingsError
from handcam.faults import in_words
from handcam.section import Section
from handcam.sentences import Sentence
from handcam.settings import Settings, TrackerSettings, WindowSettings
from handcam.signs import Handshape

Action = Literal["backspace", "clear", "confirm", "pause"]
"""What a sign can do besides meaning a digit."""


class HoldSettings(Section, title="Holding"):
    """When a sign that is held counts. The defaults are OptiKey's for keys looked at."""

    lock_on: float = Field(0.25, ge=0, le=5, title="Lock on", description="Seconds until a sign begins to count")
    complete: float = Field(1.25, ge=0.2, le=20, title="Complete", description="Seconds from then on until it does")
    keep: float = Field(0.75, ge=0, le=10, title="Keep", description="Seconds for which unfinished progress is kept")
    pause: float = Field(0.8, ge=0, le=10, title="Pause", description="Seconds after each digit in which none begins")
    digits: dict[str, float] = Field(
        {}, title="Digits", description="Seconds in place of `complete` for single digits: 7 = 2.0"
    )

    @field_validator("digits")
    @classmethod
    def _are_digits(cls, digits: dict[str, float]) -> dict[str, float]:
        for digit, seconds in digits.items():
            if not digit.isdecimal() or not 0.2 <= seconds <= 20:
                raise ValueError(Sentence("{digit}: a digit, and from 0.2 to 20 seconds", digit=digit))
        return digits


class EntrySettings(Section, title="Numbers"):
    """How digits make a number."""

    length: int = Field(4, ge=0, le=20, title="Length", description="Digits of a number; 0: any up to 20")
    confirm: Literal["full", "sign", "pause"] = Field(
        "full", title="Finished", description="Once all digits are there, by a sign, or by a pause"
    )
    pause_after: float = Field(3.0, ge=0.5, le=60, title="Pause", description="Seconds without a hand that finish it")
    clear_after: float = Field(20.0, ge=2, le=3600, title="Give up", description="Seconds without a hand that clear it")
    signs: dict[Handshape, Action] | None = Field(
        None,
        title="Signs",
        description="Handshapes that do something, none of them a digit of the sign set; none: those that suit it",
    )

    @model_validator(mode="after")
    def _can_be_full(self) -> "EntrySettings":
        if self.confirm == "full" and not self.length:
            raise ValueError(Sentence("a number of any length cannot be full: set length, or confirm by sign or pause"))
        if self.confirm == "pause" and self.clear_after <= self.pause_after + 1:
            raise ValueError(Sentence("clear_after must be longer than pause_after, by more than a second"))
        return self


class SpeechSettings(Section, title="Speech"):
    """What is said and sounded."""

    enabled: bool = Field(True, title="Speak", description="Say digits and numbers")
    voice: str = Field("", max_length=200, title="Voice", description="By name; none: the first of the language")
    rate: float = Field(0.0, ge=-1, le=1, title="Rate", description="From -1 slow to 1 fast")
    volume: float = Field(1.0, ge=0, le=1, title="Volume", description="From 0 to 1")
    tones: Literal["always", "without_speech", "never"] = Field(
        "always", title="Tones", description="For digits and numbers"
    )


class LockSettings(Section, title="Lock"):
    """The way out."""

    pin_hash: str = Field("", max_length=400, title="PIN", description="Made by `handcam kiosk --set-pin`")
    chord: str = Field("Ctrl+Alt+Shift+Q", max_length=60, title="Keys", description="That ask for the PIN, or leave")
    attempts: int = Field(5, ge=1, le=100, title="Attempts", description="Wrong PINs until it has to wait")
    wait: float = Field(60.0, ge=1, le=86400, title="Wait", description="Seconds then, doubled each time")


class HealthSettings(Section, title="Health"):
    """How others see that it is well: an HTTP endpoint on loopback."""

    enabled: bool = Field(True, title="Endpoint", description="Answer on http://127.0.0.1")
    port: int = Field(8766, ge=1, le=65535, title="Port", description="Where it listens")


class StationSettings(Section, title="Station"):
    """The station itself."""

    screen: str = Field("", max_length=200, title="Screen", description="Its name or number from 0; none: the first")
    title: str = Field("", max_length=200, title="Title", description="Shown above; none: what to do")
    restarts: int = Field(
        5, ge=1, le=100, title="Restarts", description="After crashes within `within` seconds at most"
    )
    within: float = Field(60.0, ge=5, le=3600, title="Within", description="Seconds")


class KioskTrackerSettings(TrackerSettings, title="Hands"):
    """Finding hands."""

    max_hands: int = Field(2, ge=1, le=2, title="Hands", description="How many are followed at most; one counts")


class KioskWindowSettings(WindowSettings, title="Window"):
    """The screen."""

    theme: Literal["system", "light", "dark", "contrast"] = Field(
        "contrast", title="Colours", description="As the system has them, light, dark, or with high contrast"
    )


class KioskConfig(Settings):
    """All sections of the kiosk's file."""

    tracker: KioskTrackerSettings = KioskTrackerSettings()
    window: KioskWindowSettings = KioskWindowSettings()
    station: StationSettings = StationSettings()
    holding: HoldSettings = HoldSettings()
    entry: EntrySettings = EntrySettings()
    speech: SpeechSettings = SpeechSettings()
    lock: LockSettings = LockSettings()
    health: HealthSettings = HealthSettings()

    @model_validator(mode="after")
    def _keeps_numbers_from_logs(self) -> "KioskConfig":
        if self.json_lines.enabled and self.json_lines.path is None:
            raise ValueError(Sentence("json_lines needs a path: what a kiosk writes to standard output ends in a log"))
        return self


def load_kiosk_config(path: Path | None) -> KioskConfig:
    """The configuration in this TOML file; None: the defaults.

    Raises:
        SettingsError: there is none, it cannot be read, or a value makes no sense; the message names it.
    """
    if path is None:
        return KioskConfig()
    try:
        return KioskConfig.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SettingsError(
            'In "{path}", {where}: {fault}. Mend that line.', path=path, where=where, fault=in_words(first)
        ) from None
    except FileNotFoundError:
        raise SettingsError('There is no file "{path}". Name the kiosk\'s TOML file.', path=path) from None
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError('"{path}" cannot be read ({reason}). Mend the file.', path=path, reason=error) from None
