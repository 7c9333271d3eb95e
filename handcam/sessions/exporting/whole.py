"""A folder that is there whole or not at all, with a checksum of every file in it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path

from handcam.errors import SessionError

CHECKSUMS = "checksums.sha256"


def check_free(out: Path) -> None:
    """Whether an export can be put here.

    Raises:
        SessionError: there is something already.
    """
    try:
        taken = out.exists() and (not out.is_dir() or any(out.iterdir()))
    except OSError as error:
        raise _unwritable(out, error) from None
    if taken:
        raise SessionError(f'"{out}" is there already and not an empty folder. Name another one.')


@contextmanager
def whole_folder(out: Path) -> Iterator[Path]:
    """A new folder beside `out` to write into; it gets that name once the context ends well, else it goes.

    A kill leaves it there, hidden and with `.part` at its end: nobody takes it for an export.

    Raises:
        SessionError: the disk is full or gone, or somebody else has put something there meanwhile.
    """
    out = out.resolve()
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        unfinished.mkdir()
        yield unfinished
        if out.exists():
            out.rmdir()  # raises where it is not empty
        unfinished.rename(out)
    except OSError as error:
        raise _unwritable(out, error) from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def write_checksums(folder: Path) -> None:
    """SHA-256 of every file in the folder, as `sha256sum -c` reads them. Raises OSError."""
    lines = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        with path.open("rb") as file:
            lines.append(f"{file_digest(file, 'sha256').hexdigest()}  {path.relative_to(folder).as_posix()}\n")
    (folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


def _unwritable(out: Path, error: OSError) -> SessionError:
    return SessionError(
        f'The export to "{out}" cannot be written ({error.strerror or error}). Nothing of it is left. '
        "Free some space, or export to another folder."
    )
