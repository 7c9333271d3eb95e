"""Reading the files of others: no links, no pipes, and never more than a bound."""

import stat
from collections.abc import Iterator
from pathlib import Path

from handcam.errors import SessionError
from handcam.sentences import Sentence


def is_plain(path: Path) -> bool:
    """Whether this is a file and no link to one, no pipe and no device. Raises OSError: it is not there."""
    return stat.S_ISREG(path.lstat().st_mode)


def check_no_link(path: Path) -> None:
    """Whether a part of a session is in the session's own folder.

    Raises:
        SessionError: it is a link.
    """
    if path.is_symlink():
        raise SessionError(
            '"{path}" is a link: what it points to is not part of the session. Ask its maker for a copy without links.',
            path=path,
        )


def read_plain(path: Path, most: int) -> bytes:
    """A file's content, of `most` bytes at most.

    Raises:
        SessionError: it is a link.
        OSError: it cannot be read, is no file or is larger.
    """
    check_no_link(path)
    if not is_plain(path):
        raise OSError(0, Sentence("it is no file"))
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(0, Sentence("it is larger than {most} MB", most=most >> 20))
    return content


def lines_of(path: Path, longest: int) -> Iterator[bytes | None]:
    """The file's lines without their ends; None for each that is longer than `longest` bytes or torn.

    One line is in memory at a time. A file that is missing has no lines.

    Raises:
        SessionError: it is a link.
        OSError: it cannot be read.
    """
    check_no_link(path)
    if not path.exists() or not is_plain(path):
        return
    with path.open("rb") as file:
        while line := file.readline(longest + 1):
            whole = line.endswith(b"\n")
            while line and not line.endswith(b"\n"):
                line = file.readline(longest + 1)
            yield line[:-1] if whole else None
