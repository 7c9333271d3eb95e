"""What the window offers for its picture: saving it, recording it, sending it on. Asks where files go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from handcam.ui.live_view import LiveView
from handcam.ui.notices import Notices
from handcam.ui.outgoing import CLIP, OVERLAY_WINDOW, VIRTUAL_CAMERA, Outgoing


class PictureTools(QObject):
    """Commands around one view. GUI thread."""

    def __init__(self, view: LiveView, outgoing: Outgoing, notices: Notices, window: QWidget) -> None:
        """window: parent of the dialogs."""
        super().__init__(window)
        self._view, self._outgoing, self._notices, self._window = view, outgoing, notices, window
        outgoing.told.connect(notices.tell)

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
        path = self._ask(self.tr("Save the picture"), "handcam.png", self.tr("Pictures (*.png)"))
        if path and not image.save(str(path)):
            self._notices.not_written(str(path), self.save_snapshot)

    def _record_clip(self, on: bool) -> None:
        if not on:
            self._outgoing.stop(CLIP)
            return
        kinds = self.tr("Videos ({patterns})").format(patterns="*.mp4 *.webm")
        path = self._ask(self.tr("Record a clip"), "handcam.mp4", kinds)
        if path:
            self._outgoing.record(path)
        else:
            self._outgoing.ended.emit(CLIP)

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        """The file to write, with the suffix of `name` where none was given; None where the dialog was cancelled."""
        chosen = QFileDialog.getSaveFileName(self._window, title, name, kinds)[0]
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(f"{chosen}{Path(name).suffix}")
