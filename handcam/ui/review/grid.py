"""The grid of samples: moved in, picked from and extended with the keys alone."""

from collections.abc import Callable
from typing import cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from handcam.ui.review.cell import Cell
from handcam.ui.review.picture_loader import PictureLoader
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.sample_model import SampleModel
from handcam.ui.review.table import Rows
from handcam.ui.theme import Theme

_LOOK_MS = 30  # between two looks at what the loader has
_RUNS = 2_000  # stretches of picked samples that are kept when others are shown: more would take too long
_Flag = QItemSelectionModel.SelectionFlag
_TOGGLE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SampleGrid(QListView):
    """Keys that move leave what is picked alone; Space and Enter pick, Shift picks a stretch. GUI thread."""

    moved = Signal()  # another sample is the current one, or none
    picked = Signal()  # other samples are picked
    loaded = Signal()  # pictures have come

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.samples = SampleModel(self)
        self.cell = Cell(theme, self.samples, self)
        self._anchor, self._note, self._painted = 0, "", False
        self.setModel(self.samples)
        self.setItemDelegate(self.cell)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self._retranslate()

    @property
    def current_row(self) -> int | None:
        """Of the table; None where nothing is shown."""
        place = self.currentIndex().row()
        return int(self.samples.rows[place]) if 0 <= place < len(self.samples.rows) else None

    @property
    def picked_rows(self) -> Rows:
        """Of the table, in the order they are shown."""
        return self.samples.rows[self._picked_places()]

    @property
    def complete(self) -> bool:
        """Whether samples are shown, and all pictures that were asked for have come and been painted."""
        loader = self.cell.loader
        return bool(len(self.samples.rows)) and loader is not None and not loader.busy and self._painted

    def use_loader(self, loader: PictureLoader | None) -> None:
        """Get the pictures from there."""
        self.cell.loader = loader
        self.viewport().update()

    def show_rows(self, session: ReviewedSession | None, rows: Rows, *, keep_picked: bool) -> None:
        """Show these rows of the session's table.

        keep_picked: samples that are still shown stay picked, so far as they lie in few enough stretches. The current
        sample stays the current one where it is still shown; else it is the one that has taken its place.
        """
        same, before = session is self.samples.session, len(self.samples.rows)
        place, row = self.currentIndex().row(), self.current_row if same else None
        picked = self.picked_rows if keep_picked and same else rows[:0]
        if self.samples.show_rows(session, rows):
            self._pick(np.flatnonzero(np.isin(rows, picked)) if len(picked) else rows[:0])
            found = np.flatnonzero(rows == row) if row is not None else rows[:0]
            self.go_to(int(found[0]) if len(found) else max(place, 0) if same else 0)
            self.moved.emit()
            self.picked.emit()
        elif not self.currentIndex().isValid():
            self.go_to(0)
        elif len(rows) == before:  # others that came on are Qt's to paint
            self.viewport().update()

    def go_to(self, place: int) -> None:
        """Make the sample at this place of the screen's order the current one; the last one, past the end."""
        if len(self.samples.rows):
            to = self.samples.index(min(place, len(self.samples.rows) - 1), 0)
            self.selectionModel().setCurrentIndex(to, _Flag.NoUpdate)
            self.scrollTo(to)
            self._anchor = to.row()

    def watch(self) -> None:
        """Tell when the pictures come that the loader was asked for; they may have come already."""
        if not self._looking.isActive():
            self._looking.start()

    def set_note(self, note: str) -> None:
        """What stands here while there is no sample."""
        self._note = note
        self.viewport().update()

    def next_place(self, is_so: Callable[[ReviewedSession], npt.NDArray[np.bool_]]) -> int | None:
        """Place of the next sample, round and round, of which this is so; None: there is none.

        is_so: bool for each row of the table.
        """
        session, rows = self.samples.session, self.samples.rows
        if session is None:
            return None
        places = np.flatnonzero(is_so(session)[rows])
        later = places[places > self.currentIndex().row()]
        return int([*later[:1], *places[:1]][0]) if len(places) else None

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.cell.set_theme(theme)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Moves and picks; what is left goes on to the window."""
        steps = self._step(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        place = self.currentIndex().row()
        if steps is not None and place >= 0:
            self._move(place + steps, extend=shift)
        elif event.key() in _TOGGLE and place >= 0:
            self.selectionModel().select(self.currentIndex(), _Flag.Toggle)
            self._anchor = place
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters are labels here."""

    def selectionCommand(  # noqa: N802 - Qt's name
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A plain click makes a sample the current one and picks none; with Ctrl and Shift it picks as everywhere."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            return _Flag.Clear
        return super().selectionCommand(index, event)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802 - Qt's name
        """All that can be seen: Qt would look up the place of every sample that is picked."""
        return QRegion(self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as fit, over the whole width."""
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """What is not there yet has been asked for: look for it until it has come."""
        super().paintEvent(event)
        self._painted = self.cell.loader is not None and not self.cell.loader.busy
        self.watch()
        if not len(self.samples.rows) and self._note:
            painter = QPainter(self.viewport())
            place = self.viewport().rect().adjusted(40, 40, -40, -40)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language, or larger ones."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.cell.fit_letters()
            self._fit()
        super().changeEvent(event)

    @property
    def columns(self) -> int:
        """Samples side by side."""
        return max(1, (self.viewport().width() - 1) // self.cell.size.width())

    def _fit(self) -> None:
        wide = (self.viewport().width() - 1) // self.columns  # Qt wraps what ends exactly at the edge
        size = QSize(max(1, wide), self.cell.size.height())
        if size != self.gridSize():
            self.setGridSize(size)
            self.verticalScrollBar().setSingleStep(size.height() // 3)

    def _step(self, key: int) -> int | None:
        """By how many samples a key moves; None where it does not."""
        screen = max(1, self.viewport().height() // self.cell.size.height()) * self.columns
        count = len(self.samples.rows)
        return {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_PageUp: -screen,
            Qt.Key.Key_PageDown: screen,
            Qt.Key.Key_Home: -count,
            Qt.Key.Key_End: count,
        }.get(Qt.Key(key))

    def _move(self, place: int, *, extend: bool) -> None:
        place = max(0, min(place, len(self.samples.rows) - 1))
        anchor = self._anchor
        self.go_to(place)
        if extend:
            ends = sorted((anchor, place))
            stretch = QItemSelection(self.samples.index(ends[0], 0), self.samples.index(ends[1], 0))
            self.selectionModel().select(stretch, _Flag.ClearAndSelect)
            self._anchor = anchor

    def _picked_places(self) -> Rows:
        # A list of ranges, which PySide6's own types do not say.
        picked = cast(list[QItemSelectionRange], self.selectionModel().selection())
        is_picked = np.zeros(len(self.samples.rows), bool)
        for part in picked:
            is_picked[part.top() : part.bottom() + 1] = True
        return np.flatnonzero(is_picked)

    def _pick(self, places: Rows) -> None:
        """Pick these places and no others; none at all where they lie in too many stretches."""
        runs = np.split(places, np.flatnonzero(np.diff(places) > 1) + 1) if len(places) else []
        selection = QItemSelection()
        for run in runs if len(runs) <= _RUNS else []:
            selection.select(self.samples.index(int(run[0]), 0), self.samples.index(int(run[-1]), 0))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def _look(self) -> None:
        loader = self.cell.loader
        busy = loader is not None and loader.busy  # first: what comes after this is news
        if loader is not None and loader.take_news():
            self.viewport().update()
            self.loaded.emit()
        if not busy:
            self._looking.stop()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Samples"))
        self.setAccessibleDescription(self.tr("Arrows move, Space picks, Shift extends, a label's key labels"))
