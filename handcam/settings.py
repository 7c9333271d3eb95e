"""Everything a user can set, section by section: frozen, checked, and each field describes itself."""

import tomllib
from pathlib import Path

from platformdirs import user_config_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from handcam.errors import SettingsError


class Section(BaseModel):
    """Common ground of all sections: frozen, and an unknown name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SourceSettings(Section):
    """Where frames come from."""

    source: str = Field(
        "camera",
        title="Source",
        description="camera (the first there is), a camera's number or name, path of a video or folder, or demo",
    )
    width: int = Field(640, ge=160, le=7680, title="Width", description="Camera picture width in pixels")
    height: int = Field(480, ge=120, le=4320, title="Height", description="Camera picture height in pixels")
    rate: float = Field(30.0, ge=1, le=240, title="Rate", description="Camera frames per second")


class TrackerSettings(Section):
    """Finding hands."""

    max_hands: int = Field(1, ge=1, le=2, title="Hands", description="How many hands are followed at most")
    min_confidence: float = Field(
        0.5, gt=0, le=1, title="Confidence", description="How sure the tracker must be that there is a hand"
    )
    landmark_model: Path | None = Field(
        None, title="Landmark model", description="A hand_landmarker.task to use in place of the installed one"
    )


class StabiliserSettings(Section):
    """From predictions to accepted digits."""

    sign_set: str = Field("counting", title="Sign set", description="Name of a sign set, or the path of a TOML file")
    smoothing: float = Field(0.08, ge=0, le=2, title="Smoothing", description="Time constant in seconds; 0 is none")
    enter: float = Field(0.65, gt=0, le=1, title="Enter", description="Probability at which a digit is shown")
    leave: float = Field(0.45, gt=0, le=1, title="Leave", description="Probability below which it is no longer shown")
    hold: float = Field(0.4, ge=0, le=10, title="Hold", description="Seconds a digit is held until it is accepted")
    release: float = Field(
        0.25, ge=0, le=10, title="Release", description="Seconds a digit must be away before it can be accepted again"
    )

    @model_validator(mode="after")
    def _ordered(self) -> "StabiliserSettings":
        if self.leave > self.enter:
            raise ValueError("leave must not be above enter")
        return self


class WindowSettings(Section):
    """The live window."""

    mirror: bool = Field(True, title="Mirror", description="Show the picture as a mirror does")


class Settings(Section):
    """All sections."""

    source: SourceSettings = SourceSettings()
    tracker: TrackerSettings = TrackerSettings()
    stabiliser: StabiliserSettings = StabiliserSettings()
    window: WindowSettings = WindowSettings()


def settings_path() -> Path:
    """The settings file in the platform's folder for such files. It need not exist."""
    return user_config_path("handcam", appauthor=False) / "settings.toml"


def load_settings(path: Path | None = None) -> Settings:
    """The settings in this file (default: the user's), or the defaults where there is none.

    Raises:
        SettingsError: the file cannot be read, or a value is out of bounds; the message names it.
    """
    path = path or settings_path()
    try:
        return Settings.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except FileNotFoundError:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f'In "{path}", {where}: {first["msg"]}. Mend that line or delete the file.') from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f'"{path}" cannot be read ({error}). Mend the file or delete it.') from None
