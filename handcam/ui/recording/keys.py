"""The keys of a session under way, wherever they are pressed."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_TWICE = 3.0  # s within which Escape is to come again


class SessionKeys(QObject):
    """Tells what is asked for with a key on one of the watched widgets or what is in them, while it is active.

    GUI thread.
    """

    pause = Signal()
    again = Signal()
    skip = Signal()
    end_asked = Signal()  # Escape, once
    end = Signal()
    held = Signal(int)  # a digit's key
    released = Signal()
    other_sign = Signal(int)  # 1 or -1: the next or the one before

    def __init__(self, parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        """clock: seconds."""
        super().__init__(parent)
        self.active = False
        self._clock = clock
        self._escaped = float("-inf")
        self._digit: int | None = None
        self._passing: list[QObject] = []

    def watch(self, widget: QWidget, *, passes_escape: bool = False) -> None:
        """Listen here, too. passes_escape: the first Escape has its own meaning there, and keeps it."""
        widget.installEventFilter(self)
        if passes_escape:
            self._passing.append(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Takes the keys that mean something."""
        if self.active and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event, watched in self._passing)
            if event.type() == QEvent.Type.KeyRelease:
                return self._let_go(event)
        elif event.type() == QEvent.Type.FocusOut:
            self._release()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent, passes_escape: bool) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if not plain:
            return False
        digit = _digit_of(event)
        if digit is not None:
            if self._digit is None and not event.isAutoRepeat():
                self._digit = digit
                self.held.emit(digit)
            return True
        if event.key() == Qt.Key.Key_Escape:
            return self._escape() or not passes_escape
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Space: self.pause.emit,
            Qt.Key.Key_Backspace: self.again.emit,
            Qt.Key.Key_S: self.skip.emit,
            Qt.Key.Key_Down: lambda: self.other_sign.emit(1),
            Qt.Key.Key_Up: lambda: self.other_sign.emit(-1),
        }
        act = acts.get(event.key())
        if act is not None and not event.isAutoRepeat():
            act()
        return act is not None

    def _let_go(self, event: QKeyEvent) -> bool:
        mine = self._digit is not None and _digit_of(event) == self._digit
        if mine and not event.isAutoRepeat():
            self._release()
        return mine

    def _release(self) -> None:
        if self._digit is not None:
            self._digit = None
            self.released.emit()

    def _escape(self) -> bool:
        """Whether it was the second."""
        now = self._clock()
        if now - self._escaped <= _TWICE:
            self._escaped = float("-inf")
            self.end.emit()
            return True
        self._escaped = now
        self.end_asked.emit()
        return False


def _digit_of(event: QKeyEvent) -> int | None:
    number = event.key() - Qt.Key.Key_0.value
    return number if 0 <= number <= 9 else None
