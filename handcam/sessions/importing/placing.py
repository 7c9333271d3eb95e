"""Finished sessions brought under their final names, and which ones are there already."""

import json
import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from hashlib import sha256
from itertools import chain, count
from pathlib import Path

from handcam.errors import SessionError
from handcam.sessions.format import SESSION
from handcam.sessions.importing.bounded import read_plain

_NAME = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?", re.IGNORECASE)
"""What every system takes as a folder's name."""
_MOST_INFO = 16 * 1024**2


def name_of(session: str) -> str:
    """A session's id as the name of its folder; a hash of it where it cannot be one."""
    return session if _NAME.fullmatch(session) else sha256(session.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def ids_in(out: Path) -> dict[str, Path]:
    """The sessions in the folder `out`: their folders by their ids. What cannot be read is passed over."""
    found: dict[str, Path] = {}
    for folder in sorted(out.iterdir()) if out.is_dir() else []:
        with suppress(OSError, ValueError, RecursionError, SessionError):
            told = json.loads(read_plain(folder / SESSION, _MOST_INFO))
            if isinstance(told, dict) and isinstance(told.get("id"), str):
                found[told["id"]] = folder
    return found


def place(finished: Mapping[Path, str], out: Path) -> list[Path]:
    """Move these folders into `out`, named after the ids of their sessions; all of them or none.

    A kill in its midst leaves whole sessions there, and the others out.

    Raises:
        OSError: they cannot be moved.
    """
    out.mkdir(exist_ok=True)
    placed: dict[Path, Path] = {}
    taken = {path.name.casefold() for path in out.iterdir()}
    try:
        for folder, session in finished.items():
            target = out / _free(taken, name_of(session))
            folder.rename(target)
            taken.add(target.name.casefold())
            placed[target] = folder
    except BaseException:
        for target, folder in placed.items():
            target.rename(folder)
        with suppress(OSError):
            out.rmdir()  # where it was made for nothing
        raise
    return list(placed)


def _free(taken: Collection[str], name: str) -> str:
    """The name, with a number where it is taken; two names that differ only in case are one on some systems."""
    names = chain((name,), (f"{name}-{number}" for number in count(2)))
    return next(each for each in names if each.casefold() not in taken)
