"""Nothing but picture and digit, on the whole screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from handcam.ui.banner import Banner
from handcam.ui.live_view import LiveView
from handcam.ui.side_dock import SideDock

_MANAGER_MS = 300  # for a window manager to put the window on the whole screen
_CURSOR_MS = 2000  # without a movement, until the mouse's cursor goes


class Presentation(QObject):
    """Begins and ends it, and brings back what was there before. GUI thread."""

    def __init__(
        self, window: QMainWindow, view: LiveView, banner: Banner, parts: Sequence[QWidget], docks: Sequence[SideDock]
    ) -> None:
        """parts: what is hidden meanwhile. docks: likewise, those that were there."""
        super().__init__(window)
        self.on = False
        self._window, self._view, self._banner, self._parts, self._docks = window, view, banner, parts, docks
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_CURSOR_MS)
        self._still.timeout.connect(lambda: view.setCursor(Qt.CursorShape.BlankCursor))

    def switch(self, on: bool) -> None:
        """Begin or end it."""
        if on == self.on:
            return
        self.on = on
        if on:
            self._begin()
        else:
            self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the cursor while the mouse moves."""
        if event.type() == QEvent.Type.MouseMove:
            self._view.unsetCursor()
            self._still.start()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        window = self._window
        self._before = window.windowState(), window.geometry()
        self._focus = QApplication.focusWidget()
        there = [dock for dock in self._docks if not dock.isHidden()]
        self._there = sorted(there, key=lambda dock: dock.in_front)  # the one in front is shown last
        for dock in there:
            dock.hide()
        self._show_parts(False)
        window.showFullScreen()
        QTimer.singleShot(_MANAGER_MS, self, self._fill_screen)
        self._view.setFocus()
        self._view.setMouseTracking(True)
        self._view.installEventFilter(self)
        self._still.start()

    def _end(self) -> None:
        self._still.stop()
        self._view.removeEventFilter(self)
        self._view.setMouseTracking(False)
        self._view.unsetCursor()
        self._show_parts(True)
        for dock in self._there:
            dock.show()
        state, place = self._before
        self._window.setWindowState(state)
        if state == Qt.WindowState.WindowNoState:
            self._window.setGeometry(place)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()

    def _show_parts(self, visible: bool) -> None:
        for part in self._parts:
            part.setVisible(visible)
        self._banner.hold(not visible)
        self._view.set_presenting(not visible)

    def _fill_screen(self) -> None:
        """As a window manager would have done, on a system that has none."""
        window = self._window
        if self.on and window.size() != window.screen().size():
            window.setGeometry(window.screen().geometry())
