"""One teaching at a time, in a process of its own, and its end as signals."""

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from handcam.card import Adaptation
from handcam.ui.teaching.jobs import TeachJob
from handcam.workers.apart import Apart

_POLL_MS = 50


class TeachingRun(QObject):
    """Begins it, asks how far it is, and ends it. GUI thread, which waits for nothing."""

    progressed = Signal(int, int)  # steps done, and in all
    ended = Signal(object)  # Ended[Adaptation]: how; not where it was called off

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Apart[Adaptation] | None = None
        self.out = Path()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def under_way(self) -> bool:
        """Whether it has begun and not ended."""
        return self._work is not None

    def begin(self, sessions: tuple[Path, ...], out: Path) -> None:
        """Teach from these sessions. out: the folder of the network, which is not there yet.

        Raises OSError: no process can be begun.
        """
        self.out = out
        self._work = Apart(TeachJob(sessions, out))
        self._timer.start()

    def call_off(self) -> None:
        """Kill the process; nothing of the network is left. May be called again."""
        work, self._work = self._work, None
        if work is not None:
            self._timer.stop()
            work.close(0)
            _clear(self.out)

    def _poll(self) -> None:
        if self._work is None:
            return
        ended = self._work.poll()
        if self._work.progress is not None:
            self.progressed.emit(*self._work.progress)
        if ended is not None:
            self._timer.stop()
            self._work = None
            if ended.done is None:
                _clear(self.out)
            self.ended.emit(ended)


def _clear(out: Path) -> None:
    """Remove what a killed process has left of its folder: the hidden one beside it, its lock, or the whole of it."""
    for left in (out, *out.parent.glob(f".{out.name}.*.part*")):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)
