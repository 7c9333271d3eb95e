"""Accepted digits as text on the clipboard, to be pasted elsewhere.

A window does this itself: see handcam/ui/clipboard_copier.py. Elsewhere a program of the system does it.
"""

import os
import shutil
import subprocess
import sys

from handcam.errors import OutputError
from handcam.outputs.message import Message
from handcam.outputs.output import Output
from handcam.outputs.sending import SendingThread
from handcam.sentences import Sentence, joined

_ON_WAYLAND = (("wl-copy",),)
_ON_X = (("xclip", "-selection", "clipboard"), ("xsel", "--clipboard", "--input"))
_ELSEWHERE = (("pbcopy",), ("clip.exe",))
_PATIENCE = 5.0  # s for such a program
_MOST = 1000  # digits of a line that nobody ever clears


def clipboard(what: str) -> Output:
    """Start to copy. what: "digit", the last one, or "line", all since it was cleared or a number was entered."""
    return SendingThread("clipboard", Copier(what))


def missing() -> str:
    """A Sentence, why this output cannot work on this machine without a window; "" where it can."""
    if _program():
        return ""
    if sys.platform in ("win32", "darwin"):
        return Sentence("There is no program that copies. Use handcam's window.")
    return Sentence(
        "Copying needs one more program. Install wl-clipboard on Wayland or xclip on X11, or use the window."
    )


class CopiedText:
    """What belongs on the clipboard after each message.

    A line that was entered stays until the next digit, which begins a new one. Where no digit counts any more, the
    clipboard is emptied: what is void is not pasted.
    """

    def __init__(self, what: str) -> None:
        """what: as `clipboard`."""
        self._what = what
        self._line: list[str] = []
        self._is_entered = False
        self._text = ""

    def after(self, message: Message) -> str | None:
        """The text from now on; None: it stays as it is."""
        match message.kind:
            case "accepted":
                before = [] if self._is_entered else self._line[1 - _MOST :]
                self._line, self._is_entered = [*before, str(message.digit)], False
            case "taken_back" if not self._is_entered:
                self._line = self._line[:-1]
            case "cleared" if not self._is_entered:
                self._line = []
            case "entered":
                self._line, self._is_entered = [message.number], True
        said, self._text = self._text, self._now()
        return None if self._text == said else self._text

    def _now(self) -> str:
        shown = self._line[-1:] if self._what == "digit" else self._line
        return ("" if all(len(digit) == 1 for digit in shown) else " ").join(shown)  # 10 1 is not 101


class Copier:
    """A Device that gives the text to a program of the system."""

    def __init__(self, what: str) -> None:
        """what: as `clipboard`."""
        self._copied = CopiedText(what)
        self._seen = 0
        self._text: str | None = None
        self._program: tuple[str, ...] = ()

    def open(self) -> str:
        """As `Device`."""
        if lacks := missing():
            raise OutputError(joined([lacks]))
        self._program = _program()
        return Sentence("Copied to the clipboard by {program}.", program=self._program[0])

    def send(self, message: Message) -> None:
        """As `Device`."""
        if message.id != self._seen:  # the same one comes again after a failure
            self._seen, self._text = message.id, self._copied.after(message)
        if self._text is None:
            return
        try:
            # It stays in the background to hand the text out, and would keep pipes open.
            subprocess.run(
                self._program,
                input=self._text,
                encoding="ascii",
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            raise OutputError(
                "{program} cannot copy. See whether it works in a terminal, or use the window.",
                program=self._program[0],
            ) from None

    def close(self) -> None:
        """As `Device`: the text stays."""


def _program() -> tuple[str, ...]:
    """The first of the system's programs that copy; () where there is none."""
    known: tuple[tuple[str, ...], ...] = _ELSEWHERE
    if os.environ.get("DISPLAY"):
        known = _ON_X + known
    if os.environ.get("WAYLAND_DISPLAY"):
        known = _ON_WAYLAND + known
    return next((program for program in known if shutil.which(program[0])), ())
