"""Keys pressed on an X server through its extension XTEST, as if by hand."""

from typing import Any

from handcam.errors import OutputError
from handcam.importing import import_heavy

_KEYSYMS = {"enter": 0xFF0D, "tab": 0xFF09, "space": 0x20, "backspace": 0xFF08} | {
    digit: ord(digit) for digit in "0123456789"
}
"""X11/keysymdef.h"""
_SHIFT = 0xFFE1
_GROUP_SHIFT, _GROUPS = 13, 3  # where the state of the keyboard holds which layout is in use, and how wide that is


class X11Keyboard:
    """The keyboard of the X server that DISPLAY names. One thread.

    pynput sends events to single windows here, which programs can tell from keys and some, xterm among them, ignore.
    """

    def __init__(self) -> None:
        """Raises:
        OutputError: the package is missing, or there is no such server.
        """
        try:
            self._xtest = import_heavy("Xlib.ext.xtest")
            self._x = import_heavy("Xlib.X")
            self._display: Any = import_heavy("Xlib.display").Display()
        except ImportError:
            raise OutputError("Typing needs one more package. Install it: pip install 'handcam[keystrokes]'.") from None
        except Exception as error:  # whatever comes of a server that does not let us in
            raise OutputError("There is no X screen to type on ({reason}). Start one.", reason=error) from None
        if not self._display.has_extension("XTEST"):
            self.close()
            raise OutputError("The X server has no XTEST, which typing needs. Switch that extension on.")

    def tap(self, key: str) -> None:
        """Press and release a key: a digit, "enter", "tab", "space" or "backspace".

        Raises:
            OutputError: the server is gone, or its keyboard has no such key.
        """
        try:
            code, is_shifted = self._found(key)
            shift = self._display.keysym_to_keycode(_SHIFT) if is_shifted else 0
            down, up = self._x.KeyPress, self._x.KeyRelease
            for event, each in ((down, shift), (down, code), (up, code), (up, shift)):
                if each:
                    self._xtest.fake_input(self._display, event, each)
            self._display.sync()
        except OutputError:
            raise
        except Exception as error:  # the connection is gone
            raise OutputError("The X server takes no more keys ({reason}). Start it again.", reason=error) from None

    def close(self) -> None:
        """Let go of the server."""
        try:
            self._display.close()
        except Exception:  # it is gone already
            return

    def _found(self, key: str) -> tuple[int, bool]:
        """Its key code in the layout that is in use, and whether it is typed with Shift, as digits are in France."""
        group = self._display.screen().root.query_pointer().mask >> _GROUP_SHIFT & _GROUPS
        codes = dict[int, int]()  # by level of the layouts: unshifted, shifted, those of the second layout, ...
        for code, level in self._display.keysym_to_keycodes(_KEYSYMS[key]):
            codes.setdefault(level, code)
        for level in (2 * group, 2 * group + 1, 0, 1):
            if level in codes:
                return codes[level], level % 2 == 1
        raise OutputError('The keyboard layout has no key for "{key}". Choose another layout.', key=key)
