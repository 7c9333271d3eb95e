"""A folder that is there whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handcam.errors import SessionError
from handcam.sessions.unfinished import unfinished_beside


def check_free(out: Path) -> None:
    """Whether a folder can be put here.

    Raises:
        SessionError: there is something already.
    """
    try:
        taken = out.exists() and (not out.is_dir() or any(out.iterdir()))
    except OSError as error:
        raise SessionError(
            '"{out}" cannot be looked into ({reason}). Name another folder.', out=out, reason=error.strerror or error
        ) from None
    if taken:
        raise SessionError('"{out}" is there already and not an empty folder. Name another one.', out=out)


@contextmanager
def whole_folder(out: Path, what: str = "export") -> Iterator[Path]:
    """A new folder beside `out` to write into; it gets that name once the context ends well, else it goes.

    what: for the sentence.

    Raises:
        SessionError: the disk is full or gone, or somebody else has put something there meanwhile.
    """
    out = out.resolve()
    with unfinished_beside(out, what) as unfinished:
        yield unfinished
        if out.exists():
            out.rmdir()  # raises where it is not empty
        unfinished.rename(out)
