"""A hidden folder beside the one that is to be: nothing has that one's name before it is whole.

A kill leaves the hidden folder there. Whoever works on it holds a lock, so the next one knows what nobody works on, and
takes it away or goes on with it.
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handcam.errors import SessionError
from handcam.sessions.locking import is_taken, lock


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
        with _held(unfinished, what, out):
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
    name = re.compile(rf"(\.{re.escape(out.name)}\.[0-9]+\.part)(\.lock)?")
    found = {match[1] for path in out.parent.iterdir() if (match := name.fullmatch(path.name))}
    for left in map(out.with_name, sorted(found - {own.name})):
        with _lock_of(left).open("ab") as file:
            try:
                lock(file)
            except OSError:
                continue  # somebody works on it, or the disk knows no locks
            if resume and left.exists() and not own.exists():
                left.rename(own)
            elif left.exists():
                shutil.rmtree(left)
        _lock_of(left).unlink(missing_ok=True)


@contextmanager
def _held(folder: Path, what: str, out: Path) -> Iterator[None]:
    """Hold a folder's lock, on disks that know locks; on others, what a killed run left stays."""
    with _lock_of(folder).open("ab") as file:
        try:
            lock(file)
        except OSError as error:
            if is_taken(error):
                raise SessionError(
                    'Another {what} to "{out}" is under way. Wait for it, or name another folder.', what=what, out=out
                ) from None
        try:
            yield
        finally:
            file.close()  # before it is removed: some systems keep what is open
            _lock_of(folder).unlink(missing_ok=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")
