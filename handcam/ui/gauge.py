"""The window, measured: `handcam bench --gui` opens it in fresh processes and keeps what it finds from inside.

Each process plays the demo clip as a camera would give it: 30 frames a second, stamped as they arrive. Times are on the
monotonic clock, which all processes share.
"""

import json
import subprocess
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median
from time import monotonic, process_time, sleep
from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from handcam.cold_start import memory, peak_memory
from handcam.doctor import missing_display
from handcam.domain import Frame, Pixels
from handcam.errors import DisplayError
from handcam.resources import asset
from handcam.runner import State
from handcam.settings import Settings
from handcam.sources import VideoSource
from handcam.ui.main_window import MainWindow

SIZES = ((640, 480), (1280, 720))
RATE = 30.0
_BEAT_MS = 4
_IDLE = 4.0
"""Seconds of these, on top, with the window minimised."""
_SETTLED = 30.0
"""Seconds after the first result from which memory should grow no more."""
_LONGEST = 120.0
"""Seconds that a process may take besides."""
_OPEN = "import sys, handcam.cli; from handcam.ui.gauge import gauge; sys.stdout.write('\\n' + gauge(*sys.argv[1:]))"
_IMPORT = "import time, tensorflow, mediapipe; print(time.monotonic())"


class DemoCamera:
    """The demo clip as a camera gives it, in this size (width, height). Real-time: its clock is `time.monotonic`."""

    realtime = True

    def __init__(self, size: tuple[int, int]) -> None:
        self.name = f"demo camera {size[0]}x{size[1]}"
        self._size = size
        self._film = VideoSource(asset("demo.mp4"), loop=True)
        self._index = 0
        self._start = 0.0

    def open(self) -> None:
        """Open the clip."""
        self._film.open()
        self._start = monotonic()

    def read(self) -> Frame | None:
        """The next frame, when its time has come."""
        frame = self._film.read()
        if frame is None:
            return None
        pixels: Pixels = cv2.resize(frame.pixels, self._size).astype(np.uint8, copy=False)
        sleep(max(0.0, self._start + self._index / RATE - monotonic()))
        self._index += 1
        return Frame(pixels, self._index - 1, monotonic())

    def close(self) -> None:
        """Close the clip."""
        self._film.close()


class Gauge(QObject):
    """Looks on while the window works: what is seen when, how old results are when painted, how long Qt waits."""

    def __init__(self, window: MainWindow, seconds: float) -> None:
        """seconds: after the first result, when the window is closed."""
        super().__init__(window)
        self._window = window
        self.seconds = seconds
        self.seen: dict[str, float] = {}
        self.ages, self.pipeline, self.painted = array("d"), array("d"), array("d")
        self.stalls: dict[str, float] = {"loading": 0.0, "reading": 0.0}
        self.held: list[tuple[float, float]] = []
        """Moments on the monotonic clock, and the memory held at each, MB."""
        self.idle_cpu: float | None = None
        self._idle: tuple[float, float] | None = None
        self._last_frame = -1
        self._last_beat = monotonic()
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._beat.start(_BEAT_MS)
        window.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note what is about to be painted."""
        if event.type() == QEvent.Type.Paint:
            now, result = monotonic(), self._window.view.shown
            self.seen.setdefault("window", now)
            if result is not None and result.frame.index != self._last_frame:
                self._last_frame = result.frame.index
                self.seen.setdefault("picture", now)
                self.painted.append(now)
                if result.timings_ms:
                    self.seen.setdefault("result", now)
                    self.ages.append((now - result.frame.time) * 1000)
                    self.pipeline.append(sum(result.timings_ms.values()))
                if any(reading.digit is not None for reading in result.readings):
                    self.seen.setdefault("digit", now)
        return False

    def _on_beat(self) -> None:
        now = monotonic()
        if self._idle is None:
            phase = "reading" if "result" in self.seen else "loading"
            self.stalls[phase] = max(self.stalls[phase], (now - self._last_beat) * 1000 - _BEAT_MS)
        self._last_beat = now
        if "result" not in self.seen:
            return
        if self._idle is None:
            self._note_memory(now)
            if now - self.seen["result"] > self.seconds:
                self._window.showMinimized()
                self._beat.setInterval(1000)  # what is measured is handcam's own work, not ours
                self._idle = now, process_time()
        elif now - self._idle[0] > _IDLE:
            self.idle_cpu = 100 * (process_time() - self._idle[1]) / (now - self._idle[0])
            self._window.close()

    def _note_memory(self, now: float) -> None:
        held = memory() if not self.held or now - self.held[-1][0] > 1 else None
        if held is not None:
            self.held.append((now, held))

    def as_json(self) -> dict[str, Any]:
        """Moments on the monotonic clock, milliseconds, frames a second; of the time after the first result."""
        late = [time for time in self.painted if time >= self.seen.get("result", 0.0)]
        span = late[-1] - late[0] if len(late) > 1 else 0.0
        return {
            "moments": self.seen,
            "painted_fps": (len(late) - 1) / span if span else None,
            "result_age_ms": list(self.ages),
            "pipeline_ms": list(self.pipeline),
            "stalls_ms": self.stalls,
            "peak_memory_mb": peak_memory(),
            "held_mb": self.held,
            "idle_cpu_percent": self.idle_cpu,
        }


def gauge(settings_json: str, width: str, height: str, seconds: str) -> str:
    """What a process that is measured does: opens the window on the demo camera, looks on, and tells as JSON."""
    from handcam.ui.app import make_application
    from handcam.ui.theme import current_theme

    application = make_application()
    size = int(width), int(height)
    window = MainWindow(
        Settings.model_validate_json(settings_json), current_theme(), open_source=lambda *_, **__: DemoCamera(size)
    )
    looking = Gauge(window, float(seconds))
    QTimer.singleShot(int((_LONGEST / 2 + looking.seconds) * 1000), window.close)
    window.start()
    application.exec()
    if window.controller.state is State.FAILED:
        raise DisplayError("The window could not read the demo clip. Run `handcam doctor`.")
    return json.dumps(looking.as_json())


@dataclass(frozen=True, slots=True)
class WindowReport:
    """What was measured: of each size of picture, by "WIDTHxHEIGHT", the first of SIZES first.

    imports: seconds a fresh process takes to import TensorFlow and MediaPipe; None where it cannot.
    """

    sizes: Mapping[str, Mapping[str, float | None]]
    imports: float | None

    def as_json(self) -> dict[str, Any]:
        """For `json.dumps`: seconds, milliseconds, frames a second, MB of 1,000,000 bytes."""
        first = next(iter(self.sizes.values()))
        return {"gui": {**first, "import_tensorflow_mediapipe_s": self.imports, "sizes": dict(self.sizes)}}

    def as_lines(self) -> Iterator[str]:
        """A table for a terminal."""
        yield f"{'the window':32}" + "".join(f"{size:>12}" for size in self.sizes)
        for name in next(iter(self.sizes.values())):
            values = ("-" if size[name] is None else f"{size[name]:g}" for size in self.sizes.values())
            yield f"{name:32}" + "".join(f"{value:>12}" for value in values)
        yield f"{'import tensorflow, mediapipe (s)':32}{'-' if self.imports is None else f'{self.imports:g}':>12}"


def measure_window(
    settings: Settings, seconds: float, advance: Callable[[int, int], None] = lambda done, total: None
) -> WindowReport:
    """Open the window on each size of picture and look on. The source that the settings name is not used.

    seconds: how long after the first result.

    Raises:
        DisplayError: the window cannot be opened here.
    """
    missing = missing_display()
    if missing:
        raise DisplayError(missing)
    sizes: dict[str, Mapping[str, float | None]] = {}
    for number, size in enumerate(SIZES):
        start = monotonic()
        words = (_OPEN, settings.model_dump_json(), *map(str, size), str(seconds))
        told = json.loads(_output_of(words, _LONGEST + seconds))
        sizes["{}x{}".format(*size)] = _summary(told, start)
        advance(number + 1, len(SIZES) + 1)
    start = monotonic()
    try:
        imports = round(float(_output_of((_IMPORT,), _LONGEST)) - start, 3)
    except DisplayError:
        imports = None
    advance(len(SIZES) + 1, len(SIZES) + 1)
    return WindowReport(sizes, imports)


def _summary(told: Mapping[str, Any], start: float) -> dict[str, float | None]:
    seen, ages, pipeline = told["moments"], told["result_age_ms"], told["pipeline_ms"]

    def after(name: str) -> float | None:
        return round(seen[name] - start, 3) if name in seen else None

    def p95(values: list[float]) -> float | None:
        return round(float(np.percentile(values, 95)), 1) if values else None

    return {
        "window_s": after("window"),
        "first_picture_s": after("picture"),
        "first_digit_s": after("digit"),
        "painted_fps": told["painted_fps"] and round(told["painted_fps"], 2),
        "result_age_ms_p50": round(median(ages), 1) if ages else None,
        "result_age_ms_p95": p95(ages),
        "pipeline_ms_p95": p95(pipeline),
        "gui_stall_ms_max": round(told["stalls_ms"]["reading"], 1),
        "gui_stall_loading_ms_max": round(told["stalls_ms"]["loading"], 1),
        "peak_memory_mb": told["peak_memory_mb"] and round(told["peak_memory_mb"], 1),
        "memory_slope_mb_per_minute": _slope(told["held_mb"]),
        "minimised_cpu_percent": told["idle_cpu_percent"] and round(told["idle_cpu_percent"], 2),
    }


def _slope(held: list[tuple[float, float]]) -> float | None:
    """MB a minute by which the memory grows once all is loaded, by least squares; None where that is too short."""
    late = np.array([row for row in held if row[0] - held[0][0] > _SETTLED])
    if len(late) < _SETTLED:
        return None
    return round(float(np.polyfit(late[:, 0] / 60, late[:, 1], 1)[0]), 2)


def _output_of(words: tuple[str, ...], longest: float) -> str:
    """The last line a fresh Python writes when it runs the first of these words with the others as arguments.

    longest: seconds it may take.
    """
    try:
        command = [sys.executable, "-c", *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=longest, check=True)
    except subprocess.TimeoutExpired:
        raise DisplayError("The window did not come to an end. Try again on an idle machine.") from None
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip().splitlines() or [f"exit code {error.returncode}"])[-1]
        raise DisplayError(f"The window could not be measured: {last}") from None
    return done.stdout.splitlines()[-1]
