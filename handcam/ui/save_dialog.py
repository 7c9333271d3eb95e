"""Asks where a file goes: under a name that says when it was made, and over another file only if that is wanted."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

Place = QStandardPaths.StandardLocation


class SaveDialog:
    """One for each kind of file. Opens in the folder that was chosen last, at first in the system's for such files."""

    def __init__(self, suffix: str, place: Place, parent: QWidget) -> None:
        """suffix: "png"; a name that is given without one gets it. place: the system's folder for such files."""
        self._suffix, self._parent = suffix, parent
        self._folder = Path(QStandardPaths.writableLocation(place) or Path.home())

    def ask(self, title: str, kinds: str) -> Path | None:
        """The file to write; None where the dialog was cancelled. kinds: a filter, as QFileDialog reads it."""
        folder = self._folder if self._folder.is_dir() else Path.home()
        dialog = QFileDialog(self._parent, title, str(folder), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._suffix)  # the dialog's own, so that it asks about the very file it names
        dialog.selectFile(proposed(self._suffix))
        accepted, chosen = dialog.exec(), dialog.selectedFiles()
        dialog.deleteLater()
        if not accepted or not chosen:
            return None
        self._folder = Path(chosen[0]).parent
        return Path(chosen[0])


def proposed(suffix: str, now: datetime | None = None) -> str:
    """A name no other file has, and that any system takes: "handcam 2026-11-25 14.03.12.png"."""
    return f"handcam {now or datetime.now():%Y-%m-%d %H.%M.%S}.{suffix}"
