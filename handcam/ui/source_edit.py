"""Naming a source: typed, or chosen from the cameras there are, the demo clip, a file or a folder."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from handcam.build import CAMERA, DEMO, source_of
from handcam.cameras import list_cameras


class SourceEdit(QWidget):
    """A source as `make_source` takes it. Looks for cameras whenever its list is opened."""

    edited = Signal()  # by the user, once the source is complete

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """title: what the source is for, in the language that is set."""
        super().__init__(parent)
        self.line, self.choose = QLineEdit(), QPushButton()
        self.menu = QMenu(self)
        self.choose.setAutoDefault(False)
        self.choose.setMenu(self.menu)
        self.line.editingFinished.connect(self.edited)
        self.menu.aboutToShow.connect(self._list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.choose)
        self.retranslate(title)

    def retranslate(self, title: str) -> None:
        """Say everything in the language that is set now, in which `title` is what the source is for."""
        self.line.setAccessibleName(title)
        self.choose.setText(self.tr("Choose"))
        self.choose.setAccessibleName(self.tr("Choose {title}").format(title=title))

    def _list(self) -> None:
        cameras = list_cameras()
        named = [(self.tr("First camera"), CAMERA)]
        named += [(camera.name, source_of(camera, cameras)) for camera in cameras]
        named.append((self.tr("Demo clip"), DEMO))
        self.menu.clear()
        for name, source in named:
            self.menu.addAction(name.replace("&", "&&"), partial(self._take, source))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Video or picture…"), self._browse_file)
        self.menu.addAction(self.tr("Folder of pictures…"), self._browse_folder)

    def _browse_file(self) -> None:
        self._take(QFileDialog.getOpenFileName(self, self.tr("Choose a video or picture"))[0])

    def _browse_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of pictures")))

    def _take(self, source: str) -> None:
        if source:  # "" where the dialog was cancelled
            self.line.setText(source)
            self.edited.emit()
