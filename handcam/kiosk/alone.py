"""One kiosk on a machine: a desktop and systemd may both be told to start one."""

from contextlib import suppress
from pathlib import Path
from typing import IO

from platformdirs import user_runtime_path

from handcam.errors import HandcamError
from handcam.sessions.locking import is_taken, lock


class RunsAlreadyError(HandcamError):
    """There is another kiosk."""


def be_the_only_one(folder: Path | None = None) -> IO[bytes] | None:
    """Be it until this file is closed, or the process ends; None where that cannot be told.

    folder: None: the one of what is running, for this user.

    Raises:
        RunsAlreadyError: there is another one.
    """
    file: IO[bytes] | None = None
    try:
        path = (folder or user_runtime_path("handcam", appauthor=False)) / "kiosk.lock"
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("ab")
        lock(file)
    except OSError as error:
        if file is not None:
            with suppress(OSError):
                file.close()
            if is_taken(error):
                raise RunsAlreadyError(
                    "A kiosk is running already. Leave that first; `handcam kiosk --status` tells how it is."
                ) from None
        return None
    return file
