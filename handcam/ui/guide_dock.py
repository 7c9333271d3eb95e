"""The guide beside the picture: told what is read while it can be seen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from handcam.domain import Reading
from handcam.signs import SignSet
from handcam.ui.side_dock import SideDock
from handcam.ui.theme import Theme

if TYPE_CHECKING:
    from handcam.ui.guide import GuidePanel


class GuideDock(SideDock):
    """Holds a GuidePanel. Out of sight no practice goes on."""

    def __init__(self, sign_set: SignSet, theme: Theme, parent: QWidget | None = None) -> None:
        self._sign_set, self._theme = sign_set, theme
        self.panel: GuidePanel | None = None
        super().__init__("guide", parent)

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

    def show_reading(self, reading: Reading | None) -> None:
        """Light up what is shown now."""
        if self.panel is not None and self.isVisible():
            self.panel.show_reading(reading)

    def accept(self, reading: Reading) -> None:
        """A digit was accepted: it may be the answer that the practice waits for."""
        if self.panel is not None and reading.digit is not None:
            self.panel.accept(reading.digit)

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        if self.panel is not None:
            self.panel.take_focus()

    def title(self) -> str:
        """In the language that is set now."""
        return self.tr("Guide")

    def make_ready(self) -> None:
        """Make the panel, where it is not yet there."""
        if self.panel is None:
            from handcam.ui.guide import GuidePanel  # not before it is wanted: the window opens sooner

            self.panel = GuidePanel(self._sign_set, self._theme)
            self.visibilityChanged.connect(self.panel.be_seen)  # Qt ends that with the panel, which may go first
            self.setWidget(self.panel)
