"""Everything a user can set, section by section: frozen, checked, and each field describes itself."""

import tomllib
from pathlib import Path
from typing import Literal, NamedTuple

from platformdirs import user_config_path
from pydantic import Field, ValidationError, field_validator, model_validator

from handcam.errors import SettingsError
from handcam.faults import in_words
from handcam.output_settings import (
    ClipboardSettings,
    JsonLinesSettings,
    KeystrokesSettings,
    MqttSettings,
    OscSettings,
    WebhookSettings,
    WebSocketSettings,
)
from handcam.section import Section
from handcam.sentences import Sentence, joined


class SourceSettings(Section, title="Source"):
    """Where frames come from."""

    source: str = Field(
        "camera",
        min_length=1,
        title="Source",
        description="camera (the first there is), a camera's number or name, path of a video or folder, or demo",
        json_schema_extra={"names": "source"},
    )
    width: int = Field(
        640,
        ge=160,
        le=7680,
        title="Width",
        description="Camera picture width in pixels",
        json_schema_extra={"unit": "px"},
    )
    height: int = Field(
        480,
        ge=120,
        le=4320,
        title="Height",
        description="Camera picture height in pixels",
        json_schema_extra={"unit": "px"},
    )
    rate: float = Field(
        30.0, ge=1, le=240, title="Rate", description="Camera frames per second", json_schema_extra={"unit": "fps"}
    )
    exposure: float | None = Field(
        None, ge=-20, le=20000, title="Exposure", description="In the camera driver's own unit, where it has one"
    )
    focus: float | None = Field(
        None, ge=0, le=2000, title="Focus", description="In the camera driver's own unit, where it has one"
    )


class TrackerSettings(Section, title="Hands"):
    """Finding hands."""

    max_hands: int = Field(1, ge=1, le=2, title="Hands", description="How many hands are followed at most")
    add_hands: bool = Field(
        False, title="Add hands", description="Take what both hands show for one number: up to ten when counting"
    )
    min_confidence: float = Field(
        0.5, gt=0, le=1, title="Confidence", description="How sure the tracker must be that there is a hand"
    )
    landmark_model: Path | None = Field(
        None, title="Landmark model", description="A hand_landmarker.task to use in place of the installed one"
    )


class NetworkSettings(Section, title="Network"):
    """What names the handshapes."""

    folder: Path | None = Field(
        None, title="Taught network", description="The folder of a network that was taught, in place of handcam's own"
    )


class StabiliserSettings(Section, title="Digits"):
    """From predictions to accepted digits."""

    sign_set: str = Field(
        "counting", min_length=1, title="Sign set", description="Name of a sign set, or the path of a TOML file"
    )
    smoothing: float = Field(
        0.08,
        ge=0,
        le=2,
        title="Smoothing",
        description="Time constant in seconds; 0 is none",
        json_schema_extra={"unit": "s"},
    )
    enter: float = Field(0.8, gt=0, le=1, title="Enter", description="Probability at which a digit is shown")
    leave: float = Field(0.45, gt=0, le=1, title="Leave", description="Probability below which it is no longer shown")
    hold: float = Field(
        0.4,
        ge=0,
        le=10,
        title="Hold",
        description="Seconds a digit is held until it is accepted",
        json_schema_extra={"unit": "s"},
    )
    release: float = Field(
        0.25,
        ge=0,
        le=10,
        title="Release",
        description="Seconds a digit must be away before it can be accepted again",
        json_schema_extra={"unit": "s"},
    )

    @model_validator(mode="after")
    def _ordered(self) -> "StabiliserSettings":
        if self.leave > self.enter:
            raise ValueError(Sentence("leave must not be above enter"))
        return self


class WindowSettings(Section, title="Window"):
    """The live window."""

    mirror: bool = Field(True, title="Mirror", description="Show a camera's picture as a mirror does")
    theme: Literal["system", "light", "dark", "contrast"] = Field(
        "system", title="Colours", description="As the system has them, light, dark, or with high contrast"
    )
    overlay: Literal["full", "label", "none"] = Field(
        "full", title="On the hands", description="Draw skeleton, outline and digit, the digit alone, or nothing"
    )
    fit: Literal["whole", "filled", "actual"] = Field(
        "whole", title="Picture", description="Show all of it, fill the window with it, or show it in its own size"
    )
    language: Literal["system", "en", "de", "fr", "tr"] = Field(
        "system", title="Language", description="As the system has it, English, German, French or Turkish"
    )
    text_scale: float = Field(
        1.0,
        ge=0.75,
        le=3,
        title="Text size",
        description="How large the text is, next to the system's own",
        json_schema_extra={"shown": "percent"},
    )
    reduced_motion: Literal["system", "on", "off"] = Field(
        "system", title="Reduced motion", description="Show progress in steps and move nothing that need not move"
    )
    announce: bool = Field(
        True, title="Announce digits", description="Tell screen readers each accepted digit, and problems once"
    )
    backdrop: Literal["clear", "green", "blue", "magenta"] = Field(
        "clear", title="Overlay window", description="What is behind its digit: nothing, or a colour to be keyed out"
    )

    @field_validator("reduced_motion", mode="before")
    @classmethod
    def _once_a_switch(cls, value: object) -> object:
        """Older files hold true or false, the latter only where somebody wrote it: it was the default."""
        return ("off", "on")[value] if isinstance(value, bool) else value


class Settings(Section):
    """All sections."""

    source: SourceSettings = SourceSettings()
    tracker: TrackerSettings = TrackerSettings()
    network: NetworkSettings = NetworkSettings()
    stabiliser: StabiliserSettings = StabiliserSettings()
    window: WindowSettings = WindowSettings()
    json_lines: JsonLinesSettings = JsonLinesSettings()
    websocket: WebSocketSettings = WebSocketSettings()
    osc: OscSettings = OscSettings()
    mqtt: MqttSettings = MqttSettings()
    webhook: WebhookSettings = WebhookSettings()
    keystrokes: KeystrokesSettings = KeystrokesSettings()
    clipboard: ClipboardSettings = ClipboardSettings()


def changed(settings: Settings, section: str, **values: object) -> Settings:
    """These with other values in one section; they are not checked."""
    return settings.model_copy(update={section: getattr(settings, section).model_copy(update=values)})


def with_source(settings: Settings, source: str) -> Settings:
    """These with another source."""
    return changed(settings, "source", source=source)


def taken_over(settings: Settings, before: Settings, after: Settings) -> Settings:
    """These, with each value that differs between `before` and `after` as it is in `after`."""
    for name, section in after:
        was = dict(getattr(before, name))
        values = {field: value for field, value in section if value != was[field]}
        if values:
            settings = changed(settings, name, **values)
    return settings


def settings_path() -> Path:
    """The settings file in the platform's folder for such files. It need not exist."""
    return user_config_path("handcam", appauthor=False) / "settings.toml"


class Fault(NamedTuple):
    """Why a settings file cannot be used: a sentence, and one with the remedy for whoever keeps the file."""

    says: Sentence
    remedy: Sentence


def read_settings(path: Path) -> Settings | Fault:
    """The settings in this file, the defaults where there is none, or why it cannot be used. Never raises."""
    try:
        return Settings.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except FileNotFoundError:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        says = Sentence('In "{path}", {where}: {fault}.', path=path, where=where, fault=in_words(first))
        return Fault(says, Sentence("Mend that line or delete the file."))
    except (OSError, ValueError, RecursionError) as error:  # the last two: no UTF-8, no TOML, or absurd TOML
        says = Sentence('"{path}" cannot be read ({reason}).', path=path, reason=error)
        return Fault(says, Sentence("Mend the file or delete it."))


def load_settings(path: Path | None = None) -> Settings:
    """The settings in this file (default: the user's), or the defaults where there is none.

    Raises:
        SettingsError: the file cannot be read, or a value is out of bounds; the message names it.
    """
    settings = read_settings(path or settings_path())
    if isinstance(settings, Fault):
        raise SettingsError(joined(settings))
    return settings
