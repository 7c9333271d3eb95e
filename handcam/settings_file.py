"""Writing the settings file, and starting in spite of a broken one. What the user wrote is never lost."""

import errno
import os
from itertools import count
from pathlib import Path

import tomli_w

from handcam.errors import SettingsError, SignSetError
from handcam.settings import Fault, Settings, StabiliserSettings, changed, read_settings, settings_path
from handcam.signs import load_sign_set

_REMEDIES = {
    errno.ENOSPC: "Free some space on that disk and save again.",
    errno.EACCES: "Give yourself the right to write there and save again.",
    errno.EPERM: "Give yourself the right to write there and save again.",
    errno.EROFS: "Make that disk writable and save again.",
}


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write what differs from the defaults to this file (default: the user's), making its folder where there is none.

    The file is replaced as a whole or not at all, also when the power fails; where it is a link, what it points to.
    Comments in it go.

    Raises:
        SettingsError: it cannot be written; what was there stays.
    """
    path = path or settings_path()
    try:
        text = tomli_w.dumps(settings.model_dump(mode="json", exclude_defaults=True))
        _replace(Path(os.path.realpath(path)), text.encode())
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0, "Make sure that its folder can be written and save again.")
        raise SettingsError(
            f'The settings cannot be saved in "{path}" ({error.strerror or error}). {remedy}'
        ) from error
    except ValueError as error:  # a path whose bytes are no text
        raise SettingsError(
            f'The settings cannot be saved in "{path}": one holds characters that are no text. Choose another path.'
        ) from error


def load_or_set_aside(path: Path | None = None) -> tuple[Settings, str]:
    """The settings in this file (default: the user's) and "", or, where it cannot be used, the defaults and a sentence.

    Such a file is renamed to settings.bad.toml beside it, or the first of settings.bad-2.toml and so on that is free.
    The sentence names the fault and the new name, or says that the file could not be renamed and stays. Never raises.
    """
    path = path or settings_path()
    settings = read_settings(path)
    if not isinstance(settings, Fault):
        return settings, ""
    try:
        kept = _set_aside(path)
    except OSError as error:
        stays = f"It cannot be renamed ({error.strerror or error}) and stays as it is; the defaults are used."
        return Settings(), f"{settings.says} {stays} {settings.remedy}"
    moved = f'The file is now called "{kept.name}", and the defaults are used.'
    return Settings(), f"{settings.says} {moved} Mend it and give it its old name, or delete it."


def with_usable_sign_set(settings: Settings) -> tuple[Settings, str]:
    """These and "", or, where their sign set cannot be used, these with the default one and a sentence.

    Never raises.
    """
    try:
        load_sign_set(settings.stabiliser.sign_set)
    except SignSetError as error:
        default = StabiliserSettings().sign_set
        return changed(settings, "stabiliser", sign_set=default), f'{error} Until then "{default}" is used.'
    return settings, ""


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # before the replacement: else a power cut could leave an empty file
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _set_aside(path: Path) -> Path:
    for number in count(1):
        kept = path.with_name(f"{path.stem}.bad{'' if number == 1 else f'-{number}'}{path.suffix}")
        if not os.path.lexists(kept):
            path.rename(kept)
            return kept
    raise AssertionError("numbers do not end")
