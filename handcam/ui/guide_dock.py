"""The guide beside the picture: made when it is first shown, and told what is read while it can be seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QWidget

from handcam.domain import Reading
from handcam.signs import SignSet
from handcam.ui.language import qt_text
from handcam.ui.theme import Theme

if TYPE_CHECKING:
    from handcam.ui.guide import GuidePanel

_BUTTONS = (
    ("qt_dockwidget_floatbutton", "Float", "Undocks and re-attaches the dock widget"),
    ("qt_dockwidget_closebutton", "Close", "Closes the dock widget"),
)


class GuideDock(QDockWidget):
    """Holds a GuidePanel. Hidden at first; out of sight no practice goes on.

    Who opens it in a window that is there has the keyboard in it.
    """

    def __init__(self, sign_set: SignSet, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._sign_set, self._theme = sign_set, theme
        self.panel: GuidePanel | None = None
        self._retranslate()
        self.hide()
        self.visibilityChanged.connect(self._be_ready)

    def set_sign_set(self, sign_set: SignSet) -> None:
        """Show the signs of this sign set."""
        self._sign_set = sign_set
        if self.panel is not None:
            self.panel.set_sign_set(sign_set)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        if self.panel is not None:
            self.panel.set_theme(theme)

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name
        """Show or hide it."""
        opened = visible and self.isHidden() and self.window().isVisible()
        if visible:
            self._make_panel()  # before it has a width, which is to be the panel's
        super().setVisible(visible)
        if opened and self.panel is not None:
            self.panel.take_focus()

    def show_reading(self, reading: Reading | None) -> None:
        """Light up what is shown now."""
        if self.panel is not None and self.isVisible():
            self.panel.show_reading(reading)

    def accept(self, reading: Reading) -> None:
        """A digit was accepted: it may be the answer that the practice waits for."""
        if self.panel is not None and reading.digit is not None:
            self.panel.accept(reading.digit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Guide"))
        for name, text, says in _BUTTONS:  # Qt names them when it makes them, and never again
            for button in self.findChildren(QAbstractButton, name):
                button.setAccessibleName(qt_text("QDockWidget", text))
                button.setAccessibleDescription(qt_text("QDockWidget", says))

    def _be_ready(self, visible: bool) -> None:
        if visible:
            self._make_panel()
        elif self.panel is not None:
            self.panel.end_practice()

    def _make_panel(self) -> None:
        if self.panel is None:
            from handcam.ui.guide import GuidePanel  # not before it is wanted: the window opens sooner

            self.panel = GuidePanel(self._sign_set, self._theme)
            self.setWidget(self.panel)
