"""What stands beside the picture: made when it is first shown; two of them are pages behind tabs, not a pile."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QTabWidget, QWidget

from handcam.ui.language import qt_text

_BUTTONS = (
    ("qt_dockwidget_floatbutton", "Float", "Undocks and re-attaches the dock widget"),
    ("qt_dockwidget_closebutton", "Close", "Closes the dock widget"),
)
_TAB_BUTTONS = (("ScrollLeftButton", "Scroll Left"), ("ScrollRightButton", "Scroll Right"))


class SideDock(QDockWidget):
    """Hidden at first. Who opens it in a window that is there sees it before any other and has the keyboard in it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: what the state of the window is kept by."""
        super().__init__(parent)
        self.in_front = False
        self._action: QAction | None = None
        self.setObjectName(name)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.visibilityChanged.connect(self._note)
        self._retranslate()
        self.hide()

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name
        """Show it, in front, or hide it."""
        opened = visible and not self.in_front and self.window().isVisible()
        if visible:
            self.make_ready()  # before it has a width, which is to be that of what it holds
        super().setVisible(visible)
        if visible:
            self.raise_()
        if opened:
            self.take_focus()

    def show_on(self, action: QAction) -> None:
        """Check this while the dock is seen, without doing what it does: behind another page the dock stays open."""
        self._action = action

    def make_ready(self) -> None:
        """Make what it holds, where that is not yet there."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        raise NotImplementedError

    def title(self) -> str:
        """In the language that is set now."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.title())
        for name, text, says in _BUTTONS:  # Qt names them when it makes them, and never again
            for button in self.findChildren(QAbstractButton, name):
                button.setAccessibleName(qt_text("QDockWidget", text))
                button.setAccessibleDescription(qt_text("QDockWidget", says))
        for name, text in _TAB_BUTTONS:  # of the tabs that two docks have
            for button in self.window().findChildren(QAbstractButton, name):
                button.setAccessibleName(qt_text("QTabBar", text))

    def _note(self, visible: bool) -> None:
        self.in_front = visible
        if visible:
            self.make_ready()
        if self._action is not None:
            with QSignalBlocker(self._action):
                self._action.setChecked(visible)


def stand_beside(window: QMainWindow, docks: Sequence[QDockWidget]) -> None:
    """Put them left of the picture, one behind the other: one above the other they are too high for a small screen."""
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    for before, dock in pairwise(docks):
        window.tabifyDockWidget(before, dock)
