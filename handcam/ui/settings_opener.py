"""The settings dialog of a window: one at a time, which shows what is changed in the window meanwhile."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from handcam.settings import Settings
from handcam.ui.kept_settings import KeptSettings

if TYPE_CHECKING:
    from handcam.ui.settings_dialog import SettingsDialog


class SettingsOpener(QObject):
    """Opens it, or raises the one there is. GUI thread."""

    def __init__(self, kept: KeptSettings, use: Callable[[Settings], object], window: QWidget) -> None:
        """kept: those to save. use: is given the settings as they are tried in the dialog."""
        super().__init__(window)
        self._kept, self._use, self._window = kept, use, window
        self.dialog: SettingsDialog | None = None

    def open(self, settings: Settings, section: str = "") -> None:
        """Show the dialog. settings: those in use. section: to turn to; "": where it is, or the first."""
        if self.dialog is None:
            from handcam.ui.settings_dialog import SettingsDialog  # not before it is wanted: the window opens sooner

            self.dialog = SettingsDialog(settings, self._kept, self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.changed.connect(self._use)
            self.dialog.finished.connect(self._forget)
        if section:
            self.dialog.show_section(section)
        self.dialog.show()
        self.dialog.activateWindow()  # which raises it, too

    def show_settings(self, settings: Settings) -> None:
        """These are in use now."""
        if self.dialog is not None:
            self.dialog.show_settings(settings)

    def show_states(self, states: Mapping[str, str]) -> None:
        """How the outputs that are on are doing, by the names of their sections."""
        if self.dialog is not None:
            self.dialog.show_states(states)

    def _forget(self) -> None:
        self.dialog = None
