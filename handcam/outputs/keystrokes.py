"""Typing digits into whatever program has the keyboard.

| what happens | what is pressed |
|---|---|
| accepted | the digits, then the key `after` |
| taken_back | Backspace, as often as it takes to delete what the digit had typed |
| cleared | the same for all digits that still count |
| entered | nothing: its digits have been typed one by one |

After Enter and Tab the digit has left its field, and nothing is deleted.
"""

import os
import sys
from importlib.util import find_spec
from typing import Any, Protocol

from handcam.errors import OutputError
from handcam.importing import import_heavy
from handcam.outputs.message import Message
from handcam.outputs.output import Output
from handcam.outputs.sending import SendingThread
from handcam.sentences import Sentence, joined

_ON_X = sys.platform not in ("win32", "darwin")
_KEPT = 1000  # digits that can be deleted again
_WAITING = 20  # messages that wait for the keyboard: digits of long ago are not typed into what is in front now


def keystrokes(after: str) -> Output:
    """Start to type. after: pressed after each digit, "enter", "tab" or "space", or "no_key"."""
    return SendingThread("keystrokes", Typist(after), limit=_WAITING)


def missing() -> str:
    """A Sentence, why this output cannot work on this machine; "" where it can."""
    if _ON_X and not os.environ.get("DISPLAY"):
        if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
            return Sentence(
                "Wayland lets no program type into others. Log in to an X11 session, or use another output."
            )
        return Sentence("There is no screen, and so nobody to type to. Start handcam on a desktop.")
    if find_spec("Xlib" if _ON_X else "pynput") is None:
        return Sentence("Typing needs one more package. Install it: pip install 'handcam[keystrokes]'.")
    return ""


class Keyboard(Protocol):
    """What can press keys."""

    def tap(self, key: str) -> None:
        """Press and release a key: a digit, "enter", "tab", "space" or "backspace".

        Raises:
            OutputError: it could not.
        """
        ...

    def close(self) -> None:
        """Give back what it took; never raises."""
        ...


class Typist:
    """A Device that types."""

    def __init__(self, after: str, keyboard: Keyboard | None = None) -> None:
        """keyboard: None: that of this machine, from `open` on."""
        self._after, self._given = after, keyboard
        self._keyboard: Keyboard | None = None
        self._typed: list[int] = []  # keys of each digit that still counts and can be deleted

    def open(self) -> str:
        """As `Device`."""
        if self._given is None and (lacks := missing()):
            raise OutputError(joined([lacks]))
        self._keyboard = self._given or _keyboard_of_this_machine()
        if _ON_X and os.environ.get("WAYLAND_DISPLAY"):
            return Sentence("Typed into the program that has the keyboard, unless it is one of Wayland's own.")
        return Sentence("Typed into the program that has the keyboard.")

    def send(self, message: Message) -> None:
        """As `Device`."""
        match message.kind:
            case "accepted" if message.digit is not None:
                keys = [*str(message.digit), *([] if self._after == "no_key" else [self._after])]
                self._tap(keys)
                if self._after not in ("enter", "tab"):
                    self._typed = [*self._typed[1 - _KEPT :], len(keys)]
            case "taken_back":
                self._delete(1)
            case "cleared":
                self._delete(len(self._typed))
            case "entered":
                self._typed.clear()

    def close(self) -> None:
        """As `Device`."""
        if self._keyboard is not None:
            self._keyboard.close()
        self._keyboard = None

    def _delete(self, digits: int) -> None:
        for _ in range(min(digits, len(self._typed))):
            self._tap(["backspace"] * self._typed[-1])
            self._typed.pop()

    def _tap(self, keys: list[str]) -> None:
        assert self._keyboard is not None, "open() comes first"
        for key in keys:
            self._keyboard.tap(key)


class PynputKeyboard:
    """The keyboard of Windows and macOS. One thread."""

    def __init__(self) -> None:
        """Raises:
        OutputError: macOS does not allow it.
        """
        self._package: Any = import_heavy("pynput.keyboard")
        if sys.platform == "darwin" and not import_heavy("HIServices").AXIsProcessTrusted():
            raise OutputError(
                "macOS keeps handcam from typing. Allow it under Privacy & Security, Accessibility, and start it again."
            )
        self._controller: Any = self._package.Controller()

    def tap(self, key: str) -> None:
        """As `Keyboard`."""
        try:
            self._controller.tap(key if len(key) == 1 else getattr(self._package.Key, key))
        except Exception as error:  # whatever the system's back-end raises
            raise OutputError(
                "Keys cannot be pressed ({reason}). Switch the output off and on.", reason=error
            ) from None

    def close(self) -> None:
        """Nothing was taken."""


def _keyboard_of_this_machine() -> Keyboard:
    if not _ON_X:
        return PynputKeyboard()
    from handcam.outputs.x11_keyboard import X11Keyboard

    return X11Keyboard()
