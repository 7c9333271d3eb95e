"""A hidden folder beside the one that is to be: nothing has that one's name before it is whole.

A kill leaves the hidden folder there. Whoever works on it holds a lock, so the next one knows what nobody works on, and
takes it away or goes on with it: what was to have the same name, and, whatever its name, what nobody can go on with.
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from handcam.errors import SessionError
from handcam.sessions.locking import is_taken, lock

_NO_USE = b"handcam: the folder of this name is of no use once nobody holds this lock.\n"
"""What a lock says of a folder that nobody goes on with: that it may be removed from beside any other."""
_HIDDEN = re.compile(r"(\.(.+)\.[0-9]+\.part)(\.lock)?", re.DOTALL)


@contextmanager
def unfinished_beside(out: Path, what: str, *, resume: bool = False) -> Iterator[Path]:
    """A new hidden folder beside `out`, on the same disk; gone at the end, unless it was renamed.

    what: "export" or "import", for the sentence. resume: what a killed run left is in the folder, in place of removed.

    Raises:
        SessionError: the disk is full or gone, which an OSError of the context is taken for, too; or this process
            works on another for the same `out`.
    """
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with _held(unfinished, what, out) as says:
            says.write(b"" if resume else _NO_USE)
            try:
                _take_over(out, unfinished, resume)
                unfinished.mkdir(exist_ok=resume)
                yield unfinished
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise SessionError(
            'The {what} to "{out}" cannot be written ({reason}). Nothing of it is left. '
            "Free some space, or {what} to another folder.",
            what=what,
            out=out,
            reason=error.strerror or error,
        ) from None


def _take_over(out: Path, own: Path, resume: bool) -> None:
    """Remove what was left by those who are gone; where it is to be resumed, one such folder becomes the own one."""
    if own.exists() and not resume:
        shutil.rmtree(own)  # of a process that had the same number
    found = {match[1]: match[2] for path in out.parent.iterdir() if (match := _HIDDEN.fullmatch(path.name))}
    for left, name in sorted(found.items()):
        with suppress(OSError):  # somebody works on it, it is not ours to remove, or the disk knows no locks
            if left != own.name and (name == out.name or _is_no_use(out.with_name(left))):
                _clear_up(out.with_name(left), own if resume and name == out.name else None)


def _clear_up(left: Path, own: Path | None) -> None:
    """Remove a folder and its lock, or make it the own one, if there is none. Raises OSError."""
    with _lock_of(left).open("ab") as file:
        lock(file)
        if own is not None and left.exists() and not own.exists():
            left.rename(own)
        elif left.exists():
            shutil.rmtree(left)
    _lock_of(left).unlink(missing_ok=True)


def _is_no_use(left: Path) -> bool:
    """Raises OSError."""
    return _lock_of(left).is_file() and _lock_of(left).read_bytes() == _NO_USE


@contextmanager
def _held(folder: Path, what: str, out: Path) -> Iterator[IO[bytes]]:
    """Hold a folder's lock, on disks that know locks; on others, what a killed run left stays. Gives it, empty."""
    with _lock_of(folder).open("ab", buffering=0) as file:
        try:
            lock(file)
        except OSError as error:
            if is_taken(error):
                raise SessionError(
                    'Another {what} to "{out}" is under way. Wait for it, or name another folder.', what=what, out=out
                ) from None
        try:
            file.truncate(0)
            yield file
        finally:
            file.close()  # before it is removed: some systems keep what is open
            _lock_of(folder).unlink(missing_ok=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")
