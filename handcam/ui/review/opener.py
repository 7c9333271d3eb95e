"""Opening a session for the window: told as soon as there is something to show, and whenever there is more."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from handcam.sentences import joined
from handcam.ui.review.reading import SessionReader
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.table import Table

_POLL_MS = 50
_GROWTH = 1.5  # by which there are more samples before they are shown: each time, all have to find their places


class SessionOpener(QObject):
    """Reads one session at a time. GUI thread; the reading itself has a thread of its own."""

    came = Signal(object)  # ReviewedSession, with its first samples, if any
    progressed = Signal(int, int)  # samples that are read, and about how many there are
    grew = Signal()  # the session has more samples to show
    finished = Signal(object)  # Sentence: what was wrong with it; "" for nothing. It can be edited where it came

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader: SessionReader | None = None
        self._session: ReviewedSession | None = None
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def reading(self) -> bool:
        """Whether a session is being read."""
        return self._reader is not None

    def open(self, folder: Path) -> None:
        """Read the session in this folder, and no other."""
        self.stop()
        self._reader = SessionReader(folder)
        self._timer.start()

    def stop(self) -> None:
        """Read no further: what came so far cannot be edited. Bounded; may be called again."""
        self._timer.stop()
        if self._reader is not None:
            self._reader.stop()
        self._reader = self._session = None

    def _poll(self) -> None:
        reader = self._reader
        if reader is None:
            return
        done, table = reader.done, reader.table  # in this order: once it is done, there is nothing to come
        if table is not None:
            self._show(reader, table, done and reader.review is None)
        if done:
            self._finish(reader)
        elif table is not None:
            self.progressed.emit(table.count, max(1, reader.room))

    def _show(self, reader: SessionReader, table: Table, last: bool) -> None:
        if self._session is None:
            self._session = ReviewedSession(reader.folder, table, reader.edits)
            self.came.emit(self._session)
            self._shown = 0  # its samples come next time: all at once would be felt
        elif last or table.count > _GROWTH * self._shown:
            self._shown = table.count
            self._session.grow()
            self.grew.emit()

    def _finish(self, reader: SessionReader) -> None:
        if self._session is not None and reader.review is not None:
            self._session.complete(reader.review)
        self.stop()
        self.finished.emit(reader.error or joined(reader.repairs))
