"""What the window offers for its picture: saving it, recording it, sending it on. Asks where files go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from handcam.ui.live_view import LiveView
from handcam.ui.notices import Notices
from handcam.ui.outgoing import CLIP, OVERLAY_WINDOW, VIRTUAL_CAMERA, Outgoing
from handcam.ui.save_dialog import Place, SaveDialog


class PictureTools(QObject):
    """Commands around one view. GUI thread."""

    def __init__(self, view: LiveView, outgoing: Outgoing, notices: Notices, window: QWidget) -> None:
        """window: parent of the dialogs."""
        super().__init__(window)
        self._view, self._outgoing, self._notices = view, outgoing, notices
        self._pictures = SaveDialog("png", Place.PicturesLocation, window)
        self._clips = SaveDialog("mp4", Place.MoviesLocation, window)
        outgoing.told.connect(notices.tell)
        outgoing.saved.connect(self._tell_saved)

    @property
    def slots(self) -> dict[str, Callable[..., object]]:
        """What does each command, by its name."""
        return {
            "snapshot": self.save_snapshot,
            CLIP: self._record_clip,
            VIRTUAL_CAMERA: lambda on: self._outgoing.send() if on else self._outgoing.stop(VIRTUAL_CAMERA),
            OVERLAY_WINDOW: lambda on: self._outgoing.show_digit() if on else self._outgoing.stop(OVERLAY_WINDOW),
        }

    def save_snapshot(self) -> None:
        """Ask where, and save the picture as it is shown."""
        image = self._view.snapshot()
        if image is None:
            self._notices.no_picture()
            return
        path = self._pictures.ask(self.tr("Save the picture"), self.tr("Pictures (*.png)"))
        if path is None:
            return
        if image.save(str(path)):
            self._tell_saved(path)
        else:
            self._notices.not_written(str(path), self.save_snapshot)

    def _record_clip(self, on: bool) -> None:
        if not on:
            self._outgoing.stop(CLIP)
            return
        kinds = self.tr("Videos ({patterns})").format(patterns="*.mp4 *.webm")
        path = self._clips.ask(self.tr("Record a clip"), kinds)
        if path:
            self._outgoing.record(path)
        else:
            self._outgoing.ended.emit(CLIP)

    def _tell_saved(self, path: Path) -> None:
        folder = path.absolute().parent
        self._notices.say(
            lambda: self.tr('Saved in "{folder}" as {name}.').format(
                folder=QDir.toNativeSeparators(str(folder)), name=path.name
            ),
            lambda: self.tr("Show in &folder"),
            lambda: _open_folder(folder),
        )


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
