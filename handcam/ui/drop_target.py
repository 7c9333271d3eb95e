"""A file or folder let fall anywhere on a window: a hint over all of it meanwhile, and its path in the end."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from handcam.ui.language import Text
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled

_INSET, _DASH = 14, 4  # pixels


class DropTarget(QWidget):
    """Lies over the window while something is dragged across it. GUI thread."""

    dropped = Signal(str)  # the path of the one file or folder, which is there
    refused = Signal(object)  # Text: the sentence that says why what was let fall cannot be used

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._text = ""
        self.setAcceptDrops(True)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says while it is shown."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What the window gets before it is covered, and its size meanwhile."""
        if watched is self._window:
            if isinstance(event, QDragEnterEvent):
                self.dragEnterEvent(event)
            elif isinstance(event, QDragLeaveEvent):
                self.hide()
            elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
                self.dropEvent(event)
            elif event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Say what will be done, or why it will not; of text and the like nothing is said."""
        if not event.mimeData().hasUrls():
            return
        event.acceptProposedAction()
        fault = self._fault(event.mimeData())
        self._text = fault() if fault else self.tr("Drop it to open it: a video, a picture or a folder")
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It is dragged elsewhere."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell its path, or what is wrong with it."""
        self.hide()
        if not event.mimeData().hasUrls():
            return
        event.acceptProposedAction()
        fault = self._fault(event.mimeData())
        if fault:
            self.refused.emit(fault)
        else:
            self.dropped.emit(event.mimeData().urls()[0].toLocalFile())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A dashed frame and the words, over what can still be made out."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._theme.stage)
        ground.setAlphaF(0.85)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(self._theme.on_stage), _DASH, Qt.PenStyle.DashLine))
        inside = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(inside, _INSET, _INSET)
        painter.setFont(scaled(self.font(), 1.8, bold=True))
        words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inside.adjusted(_INSET, _INSET, -_INSET, -_INSET), words, self._text)
        painter.end()

    def _fault(self, data: QMimeData) -> Text | None:
        """Why this cannot be opened; None where it can."""
        urls = data.urls()
        if len(urls) > 1:
            return lambda: self.tr("Only one file or folder is opened at a time. Drop one of them.")
        path = urls[0].toLocalFile()
        if not path:
            return lambda: self.tr("That is not on this computer. Save it as a file first, then drop the file.")
        if not Path(path).exists():
            return lambda: self.tr('"{path}" is not there. Check whether it was moved.').format(path=path)
        return None
