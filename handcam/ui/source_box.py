"""Choosing a source: cameras by name, the demo clip, a video file, a folder of pictures."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from handcam.build import CAMERA, DEMO, source_of
from handcam.cameras import Camera, list_cameras

_FILE, _FOLDER = "?file", "?folder"  # not sources: entries that ask for one
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
"""Keys that would go from entry to entry in a list that is not open: each of them would open a camera or ask for a
file."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_KINDS = "*.mp4 *.mov *.mkv *.avi *.webm *.m4v *.jpg *.jpeg *.png *.webp"


class SourceBox(QComboBox):
    """A list of sources. Looks for cameras whenever it is opened, which the keys and the wheel do, too.

    While it is not open, only a letter chooses: the next source that begins with it.
    """

    chosen = Signal(str)  # as `make_source` takes it

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._cameras: list[Camera] = []
        self.setMinimumContentsLength(13)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._retranslate()
        self.activated.connect(self._activated)

    def show_source(self, source: str) -> None:
        """Show this source as the chosen one, without choosing it."""
        self._current = source
        self.set_cameras(self._cameras)

    def refresh(self) -> None:
        """List what there is now."""
        self.set_cameras(list_cameras())

    def set_cameras(self, cameras: list[Camera]) -> None:
        """List these cameras, while the list is not open."""
        self._cameras = cameras
        if not self.view().isVisible():
            self._list()

    def _list(self) -> None:
        entries = [(camera.name, source_of(camera, self._cameras)) for camera in self._cameras]
        entries.append((self.tr("Demo clip"), DEMO))
        if self._current not in {value for _, value in entries}:
            entries.insert(0, (self._name_of(self._current), self._current))
        entries += [
            (self.tr("Open a video or picture…"), _FILE),
            (self.tr("Open a folder of pictures…"), _FOLDER),
        ]
        blocker = QSignalBlocker(self)
        self.clear()
        for name, value in entries:
            self.addItem(name, value)
        self.setCurrentIndex(self.findData(self._current))
        blocker.unblock()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Look for cameras, then open the list."""
        self.refresh()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the list, or choose by letter."""
        if event.key() in _STEPS:
            self.showPopup()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDS:
            self._choose_by(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Open the list."""
        event.accept()
        self.showPopup()

    def open_file(self) -> None:
        """Ask for a video or a picture and choose it."""
        kinds = self.tr("Videos and pictures ({patterns});;All files (*)").format(patterns=_KINDS)
        self._choose(QFileDialog.getOpenFileName(self, self.tr("Open a video or picture"), "", kinds)[0])

    def open_folder(self) -> None:
        """Ask for a folder of pictures and choose it."""
        self._choose(QFileDialog.getExistingDirectory(self, self.tr("Open a folder of pictures")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Source"))
        self.setAccessibleDescription(self.tr("Camera, video file or demo clip the picture comes from"))
        self._list()

    def _activated(self, index: int) -> None:
        value = self.itemData(index)
        if value == _FILE:
            self.open_file()
        elif value == _FOLDER:
            self.open_folder()
        else:
            self._choose(value)

    def _choose_by(self, letter: str) -> None:
        """Choose the next source, round and round, whose name begins with this letter."""
        at = self.currentIndex()
        for index in (*range(at + 1, self.count()), *range(at)):
            if self.itemData(index) not in (_FILE, _FOLDER) and self.itemText(index).lower().startswith(letter.lower()):
                self._choose(self.itemData(index))
                return

    def _choose(self, source: str) -> None:
        """Choose this source; "" (a dialog was cancelled) leaves things as they are."""
        self.show_source(source or self._current)
        if source:
            self.chosen.emit(source)

    def _name_of(self, source: str) -> str:
        if source == CAMERA:
            return self.tr("First camera")
        named = [camera.name for camera in self._cameras if str(camera.index) == source]
        if named:
            return named[0]
        return self.tr("Camera {number}").format(number=source) if source.isdecimal() else Path(source).name
