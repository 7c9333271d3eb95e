"""Recording beside the picture. A session goes on while the dock is out of sight."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handcam.runner import Status
from handcam.sessions.tapping import Tap
from handcam.settings import Settings
from handcam.signs import SignSet
from handcam.ui.side_dock import SideDock
from handcam.ui.theme import Theme

if TYPE_CHECKING:
    from handcam.ui.recording.panel import RecordPanel


class RecordDock(SideDock):
    """Holds a RecordPanel, and what it has to know once it is made. GUI thread."""

    told = Signal(object)  # Sentence: what went wrong
    open_changed = Signal(bool)  # whether a session is under way
    teaching_wanted = Signal(object)  # Path: the folder of the session that has ended

    def __init__(
        self,
        tap: Tap,
        settings: Callable[[], Settings],
        sign_set: SignSet,
        theme: Theme,
        picture: QWidget,
        parent: QWidget | None = None,
        *,
        folder: Path | None = None,
    ) -> None:
        """As `RecordPanel` takes them."""
        self._tap, self._settings, self._sign_set, self._theme = tap, settings, sign_set, theme
        self._picture, self._folder = picture, folder
        self._status: Status | None = None
        self.panel: RecordPanel | None = None
        super().__init__("record", parent)

    @property
    def under_way(self) -> bool:
        """Whether a session is open."""
        return self.panel is not None and self.panel.conductor is not None

    def set_sign_set(self, sign_set: SignSet) -> None:
        """Record signs of this sign set from the next session on."""
        self._sign_set = sign_set
        if self.panel is not None:
            self.panel.set_sign_set(sign_set)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        if self.panel is not None:
            self.panel.set_theme(theme)

    def show_status(self, status: Status) -> None:
        """What the source is up to."""
        self._status = status
        if self.panel is not None:
            self.panel.show_status(status)

    def shut(self, timeout: float = 5.0) -> None:
        """End a session with the window: waits a bounded time for what is to be written."""
        if self.panel is not None:
            self.panel.shut(timeout)

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        if self.panel is not None:
            self.panel.take_focus()

    def ask_for(self, digit: int, takes: int) -> None:
        """Show the form with this digit alone and so many takes of each of its signs."""
        self.show()
        if self.panel is not None:
            self.panel.ask_for(digit, takes)

    def title(self) -> str:
        """In the language that is set now."""
        return self.tr("Record")

    def make_ready(self) -> None:
        """Make the panel, where it is not yet there."""
        if self.panel is None:
            from handcam.ui.recording.panel import RecordPanel  # not before it is wanted: the window opens sooner

            self.panel = RecordPanel(
                self._tap, self._settings, self._sign_set, self._theme, self._picture, folder=self._folder
            )
            self.panel.told.connect(self.told)
            self.panel.open_changed.connect(self.open_changed)
            self.panel.teaching_wanted.connect(self.teaching_wanted)
            if self._status is not None:
                self.panel.show_status(self._status)
            self.setWidget(self.panel)
