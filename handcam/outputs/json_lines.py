"""A line of JSON for each message, at the end of a file or on standard output."""

import json
import os
import stat
import sys
from pathlib import Path

from handcam.errors import OutputError
from handcam.outputs.message import Message
from handcam.outputs.output import Output
from handcam.outputs.sending import SendingThread
from handcam.sentences import Sentence

_WAY_OUT = 1  # the descriptor of standard output


def json_lines(path: Path | None) -> Output:
    """Start to write lines. path: the file that they are added to, made if there is none; None: standard output."""
    return SendingThread("json_lines", StandardOutput() if path is None else LinesFile(path))


def missing() -> str:
    """Why this output cannot work on this machine: nothing is needed, so "" always."""
    return ""


def line_of(message: Message) -> bytes:
    """The message as JSON in ASCII, and the end of the line."""
    return json.dumps(message.as_json()).encode("ascii") + b"\n"


class LinesFile:
    """A file that lines are added to, each with a single write: others may add to it and read it at the same time.

    A line that was torn, by a crash or a full disk, is ended before the next one begins; who reads the file leaves
    out what is not JSON. A file that was moved away or deleted is made anew at the next line.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1

    def open(self) -> str:
        """As `Device`."""
        try:
            # Not waiting: a pipe that nobody reads is an error here.
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0)
            self._file = os.open(self._path, flags, 0o644)
            if _is_torn(self._path, self._file):
                os.write(self._file, b"\n")
        except OSError as error:
            raise self._error(error) from None
        return Sentence('Lines are added to "{path}".', path=self._path)

    def send(self, message: Message) -> None:
        """As `Device`."""
        line = line_of(message)
        try:
            if not self._is_in_place():
                self.close()
                self.open()
            written = os.write(self._file, line)
        except OSError as error:
            raise self._error(error) from None
        if written < len(line):
            raise OutputError('There is no room for all of a line in "{path}". Free some space.', path=self._path)

    def close(self) -> None:
        """As `Device`."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1

    def _is_in_place(self) -> bool:
        """Whether the path still leads to the file that is open."""
        try:
            return os.path.samestat(self._path.stat(), os.fstat(self._file))
        except FileNotFoundError:
            return False

    def _error(self, error: OSError) -> OutputError:
        if isinstance(error, FileNotFoundError):
            return OutputError(
                'There is no folder "{folder}". Make it, or choose another file.', folder=self._path.absolute().parent
            )
        return OutputError(
            'A line cannot be written to "{path}" ({reason}). Free some space, allow it, or choose another file.',
            path=self._path,
            reason=error.strerror or error,
        )


class StandardOutput:
    """Where the program that started handcam may read lines.

    They go round Python's own buffer: it would keep a line that a closed pipe did not take, and send it twice.
    """

    def open(self) -> str:
        """As `Device`."""
        try:
            os.fstat(_WAY_OUT)
        except OSError:
            raise OutputError("There is no standard output. Choose a file.") from None
        return Sentence("Lines are written to standard output.")

    def send(self, message: Message) -> None:
        """As `Device`."""
        line = line_of(message)
        try:
            if sys.stdout is not None:
                sys.stdout.flush()  # what was said before comes before
            while line:
                line = line[os.write(_WAY_OUT, line) :]
        except (OSError, ValueError):  # ValueError: it was closed
            raise OutputError("Nobody reads standard output any more. Start handcam anew, or choose a file.") from None

    def close(self) -> None:
        """As `Device`: it is not ours."""


def _is_torn(path: Path, file: int) -> bool:
    """Whether this open file has a last line without an end."""
    facts = os.fstat(file)
    if not stat.S_ISREG(facts.st_mode) or not facts.st_size:
        return False
    with path.open("rb") as content:
        content.seek(-1, os.SEEK_END)
        return content.read(1) != b"\n"
