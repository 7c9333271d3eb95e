"""A take as a video: its samples at their times, over and over."""

from collections.abc import Callable
from time import monotonic

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal

from handcam.ui.review.table import Rows

_TICK_MS = 15
_LONGEST = 1.0  # s that a sample is shown: no gap in the recording is waited out
_LAST = 0.5  # s that the last one stays before it starts over


class TakePlayer(QObject):
    """Tells which sample is to be shown, when its time has come. GUI thread."""

    shown = Signal(int)  # row of the table
    ended = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        """clock: seconds."""
        super().__init__(parent)
        self._clock = clock
        self._rows: Rows = np.zeros(0, np.intp)
        self._ends: npt.NDArray[np.float64] = np.zeros(0)
        self._start, self._row = 0.0, -1
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def playing(self) -> bool:
        """Whether a take is played now."""
        return self._timer.isActive()

    def plays(self, row: int) -> bool:
        """Whether this sample is one of the take that was played last."""
        return bool((self._rows == row).any())

    def play(self, rows: Rows, times: npt.NDArray[np.float64]) -> None:
        """Play these from the first one on. times: seconds at which they were taken, in their order."""
        steps = np.clip(np.diff(times), 0.0, _LONGEST)
        self._rows, self._ends = rows, np.cumsum(np.append(steps, _LAST))
        self._start, self._row = self._clock(), -1
        self._timer.start()
        self.tick()

    def stop(self) -> None:
        """Play no more."""
        if self._timer.isActive():
            self._timer.stop()
            self.ended.emit()

    def tick(self) -> None:
        """Show what is due."""
        since = (self._clock() - self._start) % float(self._ends[-1])
        row = int(self._rows[min(int(np.searchsorted(self._ends, since, side="right")), len(self._rows) - 1)])
        if row != self._row:
            self._row = row
            self.shown.emit(row)
