"""The network in use, as the window has it: told where it is not handcam's own, taught anew, and gone back from."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from handcam.build import unknown_signs
from handcam.errors import ModelError, SettingsError
from handcam.own_networks import TaughtNetwork, taught_network, tell_unknown
from handcam.sentences import Sentence
from handcam.ui.banner import Notice
from handcam.ui.controller import LiveController
from handcam.ui.foreign_texts import told
from handcam.ui.guide_dock import GuideDock
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.notices import Notices
from handcam.ui.recording.dock import RecordDock
from handcam.ui.sign_pictures import use_pictures_of
from handcam.ui.status_line import StatusLine

if TYPE_CHECKING:
    from handcam.ui.teaching.dialog import TeachDialog

_TAKES = 5  # of a new sign


class NetworkInUse(QObject):
    """Shows what the window uses in status line, guide and banner, and opens the window for teaching. GUI thread."""

    def __init__(
        self,
        controller: LiveController,
        status_line: StatusLine,
        banner: Notices,
        docks: tuple[GuideDock, RecordDock],
        chosen: tuple[Callable[..., object], KeptSettings],
        window: QWidget,
    ) -> None:
        """chosen: takes a section of the settings and its new values, as the window does; and what is kept of them."""
        super().__init__(window)
        self._controller, self._status_line, self._banner, self._window = controller, status_line, banner, window
        self._guide, self._record = docks
        self._choose, self._kept = chosen
        self._network: TaughtNetwork | None = None
        self._shown: object = None
        self._unknown: Notice | None = None
        self.dialog: TeachDialog | None = None
        status_line.own_wanted.connect(lambda: self._use(None))
        status_line.teaching_wanted.connect(self.open)
        self._record.teaching_wanted.connect(self.open_with)

    def follow(self) -> None:
        """Settings or sign set may be others now."""
        settings, sign_set = self._controller.settings, self._controller.sign_set
        folder = None if settings.network.folder is None else settings.network.folder.expanduser()
        if self._shown == (folder, settings.stabiliser.sign_set, sign_set):
            return
        self._shown = folder, settings.stabiliser.sign_set, sign_set
        before, self._network = self._network, None if folder is None else taught_network(folder)
        use_pictures_of(folder)
        if before != self._network and sign_set.own:
            self._guide.set_sign_set(sign_set)
        self._status_line.show_network(None if folder is None else self._signers(folder))
        self._tell_unknown(folder)
        self._show_in_dialog()

    def open(self) -> None:
        """Show the window for teaching."""
        self._open(None)

    def open_with(self, session: Path) -> None:
        """Show the window for teaching. session: the folder of the one that was just recorded."""
        self._open(session)

    def close(self) -> None:
        """Call off what is under way."""
        if self.dialog is not None:
            self.dialog.end()

    def _open(self, session: Path | None) -> None:
        if self.dialog is None:
            from handcam.ui.teaching.dialog import TeachDialog  # not before it is wanted: the window opens sooner

            self.dialog = TeachDialog(self._window)
            self.dialog.network_wanted.connect(self._use)
            self.dialog.sign_made.connect(self._record_sign)
        self._show_in_dialog()
        self.dialog.come_up(session)

    def _use(self, folder: Path | None) -> None:
        """Now and at the next start, for which there is a settings file from now on: whoever uses a network wants it to
        be there again."""
        self._choose("network", folder=folder)
        if self._controller.settings.network.folder != folder:
            return  # it cannot be used, and the window has said why
        try:
            self._kept.settle("network", folder=folder)
        except SettingsError as error:
            self._banner.tell(error.sentence)

    def _record_sign(self, sign_set: str, digit: int) -> None:
        """Use the sign set with the new sign, and lead to its takes."""
        self._choose("stabiliser", sign_set=sign_set)
        self._record.ask_for(digit, _TAKES)

    def _show_in_dialog(self) -> None:
        if self.dialog is not None:
            settings = self._controller.settings
            self.dialog.show_in_use(self._network, settings.stabiliser.sign_set, self._controller.sign_set)

    def _signers(self, folder: Path) -> str:
        """Whose hand it was taught; the folder's name where that is not known."""
        return folder.name if self._network is None else ", ".join(self._network.adaptation.signers)

    def _tell_unknown(self, folder: Path | None) -> None:
        """Say which signs the network does not know: only signs of the user's own can be such ones."""
        self._banner.take_back(self._unknown)
        self._unknown = None
        says = self._lacking(folder)
        if says:
            self._unknown = self._banner.say(lambda: told(says), lambda: self.tr("Teach my &hand…"), self.open)

    def _lacking(self, folder: Path | None) -> Sentence | None:
        sign_set = self._controller.sign_set
        if not sign_set.own:
            return None
        try:
            signs = unknown_signs(sign_set, folder)
        except ModelError as error:
            return error.sentence
        return tell_unknown(signs, sign_set.title) if signs else None
