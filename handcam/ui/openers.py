"""What the window opens when it is asked for, imported only then: the window itself opens sooner."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from handcam.settings import Settings
    from handcam.ui.exchange.export_dialog import ExportDialog
    from handcam.ui.exchange.import_dialog import ImportDialog
    from handcam.ui.review.window import ReviewWindow
    from handcam.ui.theme import Theme


class Openers(QObject):
    """Opens sheets over a window, and the review of sessions beside it. GUI thread."""

    def __init__(self, window: QWidget, theme: Callable[[], "Theme"], settings: Callable[[], "Settings"]) -> None:
        """theme, settings: those in use."""
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self.review: ReviewWindow | None = None
        self.exporting: ExportDialog | None = None
        self.importing: ImportDialog | None = None

    @property
    def slots(self) -> dict[str, Callable[..., object]]:
        """What does each command, by its name."""
        return {
            "keys": self._open_keys,
            "about": self._open_about,
            "review": self._open_review,
            "export": self._open_export,
            "import": self._open_import,
        }

    def open_session(self, folder: Path) -> bool:
        """Review the session in this folder; False where it is none."""
        from handcam.sessions.opening import is_session

        if not is_session(folder):
            return False
        self._open_review().open_session(folder)
        return True

    def close(self) -> None:
        """Close what stands beside the window, and call off what is under way there."""
        for dialog in (self.exporting, self.importing):
            if dialog is not None:
                dialog.end()
        if self.review is not None:
            self.review.close()

    def _open_keys(self) -> None:
        from handcam.ui.sheets import key_sheet

        key_sheet(self._window).open()

    def _open_about(self) -> None:
        from handcam.ui.sheets import about_sheet

        about_sheet(self._window).open()

    def _open_review(self) -> "ReviewWindow":
        from handcam.ui.review.window import ReviewWindow

        if self.review is None:
            self.review = ReviewWindow(self._theme())
        self.review.set_theme(self._theme())
        self.review.show()
        self.review.activateWindow()  # which raises it, too
        return self.review

    def _open_export(self) -> None:
        from handcam.ui.exchange.export_dialog import ExportDialog

        self.exporting = self.exporting or ExportDialog(self._window)
        if not self.exporting.isVisible():
            self.exporting.look_again()
        self.exporting.come_up()

    def _open_import(self) -> None:
        from handcam.ui.exchange.import_dialog import ImportDialog

        if self.importing is None:
            self.importing = ImportDialog(self._settings(), self._window)
            self.importing.review_wanted.connect(self.open_session)
        if not self.importing.isVisible():
            self.importing.clear()
        self.importing.come_up()
