"""Picking sessions out of the folder that they lie in."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from handcam.errors import SessionError
from handcam.sessions.format import SessionInfo
from handcam.sessions.opening import is_session
from handcam.sessions.parts import read_info

_MOST = 2000
"""Folders that are looked into: nobody waits for a disk to be searched."""
_LINES = 9  # of text that the list is high; a session takes one or two


class SessionList(QWidget):
    """A line a session with a box to tick, the newest first; a space ticks the line that the keyboard is on."""

    changed = Signal()  # what is picked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[tuple[Path, SessionInfo]] = []
        self.list, self.all, self.none = QListWidget(), QPushButton(), QPushButton()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # of a word that is wider than the list
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        buttons = QHBoxLayout()
        for button, on in ((self.all, True), (self.none, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _, on=on: self._tick_all(on))
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.setFocusProxy(self.list)
        self._size()
        self._retranslate()

    @property
    def picked(self) -> list[Path]:
        """The folders of the sessions that are ticked."""
        return [
            folder
            for row, (folder, _) in enumerate(self._found)
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]

    @property
    def found(self) -> list[Path]:
        """The folders of all that are listed."""
        return [folder for folder, _ in self._found]

    def show_sessions(self, parent: Path | None, picked: Path | None = None) -> None:
        """List the sessions in this folder, or the one that it is. picked: the one to tick; None: all."""
        self._found = sorted(sessions_in(parent), key=lambda each: each[1].started, reverse=True) if parent else []
        self.list.clear()
        for folder, _ in self._found:
            item = QListWidgetItem()
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = picked is None or folder == picked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setToolTip(str(folder))
            self.list.addItem(item)
            if on and picked is not None:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
        self._name_items()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._size()
        super().changeEvent(event)

    def _size(self) -> None:
        self.list.setFixedHeight(_LINES * self.list.fontMetrics().lineSpacing() + 2 * self.list.frameWidth())

    def _tick_all(self, on: bool) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _name_items(self) -> None:
        for row, (folder, info) in enumerate(self._found):
            moment = QDateTime.fromSecsSinceEpoch(int(info.started.timestamp()))
            day = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            text = self.tr("{day}, signer {signer}: {folder}")
            self.list.item(row).setText(text.format(day=day, signer=info.signer, folder=folder.name))

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Sessions"))
        for button, text in ((self.all, self.tr("Tick &all")), (self.none, self.tr("Tick &none"))):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self._name_items()


def sessions_in(parent: Path) -> list[tuple[Path, SessionInfo]]:
    """The sessions right in this folder, or the one that it is; what cannot be read is passed over."""
    try:
        folders = [parent] if is_session(parent) else list(filter(is_session, list(parent.iterdir())[:_MOST]))
    except OSError:
        return []
    found = []
    for folder in folders:
        try:
            found.append((folder, read_info(folder)))
        except SessionError:
            continue
    return found
