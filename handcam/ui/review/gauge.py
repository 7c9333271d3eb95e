"""The review window, measured: `python -m handcam.ui.review.gauge SESSION` opens it and scrolls through it.

Prints, as JSON: seconds from `open_session` to a first screen of samples with all their pictures, and until all samples
are read; the longest time the window did not listen, in milliseconds, while it read and while it scrolled; the same
less what it waited for a processor, which is long on a busy machine (the net stall; Linux alone tells it); the most
that its own thread worked in one go; the memory it holds at the end and at most, MB of 1,000,000 bytes, without that of
the process that reads a large session. The file cache is as it is found.
"""

import json
import sys
from pathlib import Path
from time import monotonic, thread_time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from handcam.cold_start import memory, peak_memory
from handcam.ui.review.window import ReviewWindow

_BEAT_MS = 4
_WAITED = Path("/proc/thread-self/schedstat")
_SCROLL_S = 10.0
_JUMPS = 0.5  # s between jumps from one end to the other


class ReviewGauge(QObject):
    """Looks on while a session is opened, then turns its pages for some seconds. GUI thread."""

    finished = Signal()

    def __init__(self, window: ReviewWindow, folder: Path, scroll: float = _SCROLL_S) -> None:
        """scroll: seconds."""
        super().__init__(window)
        self._window, self._scroll = window, scroll
        self._start = self._last = monotonic()
        self._worked = thread_time()
        self._scrolling = 0.0
        self.told: dict[str, float | int | None] = {"first_screen_s": None, "read_s": None}
        self._waited = _waited()
        self._longest = {
            f"{kind}_{phase}_ms": 0.0 for phase in ("reading", "scrolling") for kind in ("stall", "net_stall", "work")
        }
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)
        window.open_session(folder)

    def _beat(self) -> None:
        now, grid = monotonic(), self._window.grid
        self._note("scrolling" if self._scrolling else "reading", now)
        if self.told["first_screen_s"] is None and grid.complete:
            self.told["first_screen_s"] = round(now - self._start, 3)
        session = self._window.session
        if not self._scrolling and session is not None and session.editable and grid.complete:
            self.told["read_s"] = round(now - self._start, 3)
            self.told["samples"] = session.table.count
            self._scrolling = now
        if self._scrolling:
            self._turn(now - self._scrolling)

    def _note(self, phase: str, now: float) -> None:
        worked, waited = thread_time(), _waited()
        stall = (now - self._last) * 1000 - _BEAT_MS
        net = stall - (waited - self._waited) * 1000
        for kind, took in (("stall", stall), ("net_stall", net), ("work", (worked - self._worked) * 1000)):
            self._longest[f"{kind}_{phase}_ms"] = max(self._longest[f"{kind}_{phase}_ms"], took)
        self._last, self._worked, self._waited = now, worked, waited

    def _turn(self, since: float) -> None:
        """Scroll by a third of a row a beat, and jump to another part now and then."""
        bar = self._window.grid.verticalScrollBar()
        jumps = int(since / _JUMPS)
        if since > self._scroll:
            self._finish()
        elif jumps % 2 and since % _JUMPS < 2 * _BEAT_MS / 1000:
            bar.setValue(bar.maximum() * (jumps * 37 % 100) // 100)
        else:
            bar.setValue(bar.value() + bar.singleStep())

    def _finish(self) -> None:
        self._timer.stop()
        self.told |= {name: round(longest, 1) for name, longest in self._longest.items()}
        held = memory()
        self.told["memory_mb"] = held and round(held, 1)
        peak = peak_memory()
        self.told["peak_memory_mb"] = peak and round(peak, 1)
        self.finished.emit()


def _waited() -> float:
    """Seconds that this thread was ready and had no processor; 0 on other systems than Linux."""
    return int(_WAITED.read_text(encoding="ascii").split()[1]) / 1e9 if _WAITED.exists() else 0.0


def main(folder: Path) -> None:
    """Measure with this session. Main thread.

    Raises:
        DisplayError: there is no screen.
    """
    from handcam.ui.app import make_application
    from handcam.ui.theme import current_theme

    application = make_application()
    window = ReviewWindow(current_theme())
    window.resize(1600, 1000)
    window.show()
    gauge = ReviewGauge(window, folder)
    gauge.finished.connect(application.quit)
    application.exec()
    window.close()
    sys.stdout.write(json.dumps(gauge.told) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("Name a session: python -m handcam.ui.review.gauge SESSION")
    main(Path(sys.argv[1]))
