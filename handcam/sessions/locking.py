"""Locks on files: the system drops them by itself when whoever holds them ends, by a kill or a power cut, too.

They stand for the whole file and are advisory: nobody is kept from reading or writing what is locked.
"""

import errno
import sys
from pathlib import Path
from time import sleep
from typing import IO

_TRIES, _PAUSE = 5, 0.01  # to tell a lock that is held from another who only looks; seconds between two looks
_FAR = 0x7FFF0000
"""The byte that Windows locks: nobody can read one that is locked, so it lies where no file has one."""


def lock(file: IO[bytes], *, shared: bool = False) -> None:
    """Lock a file until it is closed or the process ends.

    shared: others may hold it so at the same time; a file that is open for reading alone will do.

    Raises:
        OSError: somebody holds it, in this process or another (`is_taken`), or the disk knows no locks.
    """
    if sys.platform == "win32":
        import msvcrt

        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def is_taken(error: OSError) -> bool:
    """Whether `lock` failed because somebody else holds it, and not because the disk knows no locks."""
    return error.errno in (errno.EACCES, errno.EAGAIN)


def is_held(path: Path) -> bool:
    """Whether somebody holds this file's lock. False where it is missing, or on a disk that knows no locks.

    Raises OSError: it cannot be read.
    """
    for _ in range(_TRIES):
        try:
            file = path.open("rb")
        except FileNotFoundError:
            return False
        with file:
            try:
                lock(file, shared=True)
            except OSError as error:
                if not is_taken(error):
                    return False
            else:
                return False
        sleep(_PAUSE)
    return True
