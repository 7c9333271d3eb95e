"""Where the annotated picture goes besides the window: a clip, a virtual camera, a window of its own."""

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from handcam.domain import Reading, Result
from handcam.picture_sink import PictureSink, SinkState
from handcam.ui.annotated import Overlay, annotated, pixels_of
from handcam.ui.figures import figure
from handcam.ui.overlay_window import Backdrop, OverlayWindow
from handcam.ui.theme import Theme

CLIP, VIRTUAL_CAMERA, OVERLAY_WINDOW = "record_clip", "virtual_camera", "overlay_window"
"""The ways out, by the names of their commands."""


class Outgoing(QObject):
    """Starts, feeds and ends them, each off until it is asked for. GUI thread."""

    told = Signal(object)  # Sentence: what went wrong
    saved = Signal(Path)  # a clip that is complete
    ended = Signal(str)  # a way out that is off again, by itself or because it was told to

    def __init__(self, theme: Theme, backdrop: Backdrop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._backdrop = theme, backdrop
        self._sinks: dict[str, PictureSink] = {}
        self._finishing: list[PictureSink] = []
        self._clip: Path | None = None
        self._window: OverlayWindow | None = None

    @property
    def active(self) -> frozenset[str]:
        """The ways that are on."""
        return frozenset(self._sinks) | (frozenset({OVERLAY_WINDOW}) if self._window else frozenset())

    @property
    def note(self) -> str:
        """What is to be seen all the while: that a clip is recorded, how long it is, that pictures go out."""
        clip, camera = self._sinks.get(CLIP), self._sinks.get(VIRTUAL_CAMERA)
        notes = [
            self.tr("● Recording {seconds} s").format(seconds=figure(clip.status.seconds)) if clip else "",
            self.tr("▶ Virtual camera") if camera and camera.status.state is SinkState.RUNNING else "",
        ]
        return "   ".join(filter(None, notes))

    def record(self, path: Path) -> None:
        """Record to this file from the next picture on."""
        from handcam.clip_writer import record_clip  # not before it is wanted: the window opens sooner

        self._clip = path
        self._sinks[CLIP] = record_clip(path)

    def send(self) -> None:
        """Send pictures to a virtual camera."""
        from handcam.virtual_camera import send_to_virtual_camera  # likewise

        self._sinks[VIRTUAL_CAMERA] = send_to_virtual_camera()

    def show_digit(self) -> None:
        """Open the window that shows the digit alone."""
        self._window = OverlayWindow(self._theme, self._backdrop)
        self._window.closed.connect(self._window_closed)
        self._window.show()

    def stop(self, way: str) -> None:
        """End this one. What a clip still has to write is written meanwhile, and told when it is."""
        if way == OVERLAY_WINDOW and self._window is not None:
            self._window.close()
        sink = self._sinks.pop(way, None)
        if sink is not None:
            sink.close(0)
            self._finishing.append(sink)
            self.ended.emit(way)

    def take(self, result: Result, overlay: Overlay, mirror: bool) -> None:
        """A picture as it is shown now."""
        self.show_reading(result.total or (result.readings[0] if result.readings else None))
        if self._sinks:
            picture = pixels_of(annotated(result, overlay, mirror, self._theme))
            for sink in self._sinks.values():
                sink.write(picture, monotonic())

    def show_reading(self, reading: Reading | None) -> None:
        """Show this in the window of its own; None: nothing is read."""
        if self._window is not None:
            self._window.show_reading(reading)

    def look(self) -> None:
        """See how they are doing: ask about twice a second."""
        for way, sink in list(self._sinks.items()):
            if sink.status.state is SinkState.FAILED:
                self.stop(way)
        for sink in list(self._finishing):
            state, error = sink.status.state, sink.status.error
            if state in (SinkState.FAILED, SinkState.ENDED):
                self._finishing.remove(sink)
                self._tell_end(sink, error)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        if self._window is not None:
            self._window.set_theme(theme)

    def set_backdrop(self, backdrop: Backdrop) -> None:
        """Show this behind the digit that stands alone."""
        self._backdrop = backdrop
        if self._window is not None:
            self._window.set_backdrop(backdrop)

    def close(self) -> None:
        """End all of them, waiting a bounded time for the last pictures."""
        for way in self.active:
            self.stop(way)
        for sink in self._finishing:
            sink.close()

    def _tell_end(self, sink: PictureSink, error: str) -> None:
        if error:
            self.told.emit(error)
        elif sink.status.written and self._clip is not None:
            self.saved.emit(self._clip)
            self._clip = None

    def _window_closed(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.deleteLater()
            self.ended.emit(OVERLAY_WINDOW)
