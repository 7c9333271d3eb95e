"""Writing the settings file, and starting in spite of a broken one. What the user wrote is never lost."""

import errno
import os
from itertools import count
from pathlib import Path

import tomli_w

from handcam.errors import SettingsError, SignSetError
from handcam.sentences import Sentence, joined
from handcam.settings import Fault, Settings, StabiliserSettings, changed, read_settings, settings_path
from handcam.signs import load_sign_set

_REMEDIES = {
    errno.ENOSPC: Sentence("Free some space on that disk and save again."),
    errno.EACCES: Sentence("Give yourself the right to write there and save again."),
    errno.EPERM: Sentence("Give yourself the right to write there and save again."),
    errno.EROFS: Sentence("Make that disk writable and save again."),
}
_REMEDY = Sentence("Make sure that its folder can be written and save again.")


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
        raise SettingsError(
            'The settings cannot be saved in "{path}" ({reason}). {remedy}',
            path=path,
            reason=error.strerror or error,
            remedy=_REMEDIES.get(error.errno or 0, _REMEDY),
        ) from error
    except ValueError as error:  # a path whose bytes are no text
        raise SettingsError(
            'The settings cannot be saved in "{path}": one holds characters that are no text. Choose another path.',
            path=path,
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
        stays = Sentence(
            "It cannot be renamed ({reason}) and stays as it is; the defaults are used.", reason=error.strerror or error
        )
        return Settings(), joined((settings.says, stays, settings.remedy))
    moved = Sentence(
        'The file is now called "{name}", and the defaults are used. Mend it and give it its old name, or delete it.',
        name=kept.name,
    )
    return Settings(), joined((settings.says, moved))


def with_usable_sign_set(settings: Settings) -> tuple[Settings, str]:
    """These and "", or, where their sign set cannot be used, these with the default one and a sentence.

    Never raises.
    """
    try:
        load_sign_set(settings.stabiliser.sign_set)
    except SignSetError as error:
        default = StabiliserSettings().sign_set
        until = Sentence('Until then "{default}" is used.', default=default)
        return changed(settings, "stabiliser", sign_set=default), joined((error.sentence, until))
    return settings, ""


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        # For its owner alone: there may be passwords in it.
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
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
