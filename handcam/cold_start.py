"""From nothing to a result: times and peak memory of fresh processes, with their files in the system's cache.

Each is a Python of its own, started for this and timed on the monotonic clock, which all processes share.
"""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from time import monotonic

from handcam.build import make_source
from handcam.domain import Result
from handcam.interleaving import cpu_pipeline
from handcam.pipeline import run
from handcam.settings import Settings

REPEATS = 3
IMPORTS = {
    "python": "sys",
    "tensorflow_and_mediapipe": "tensorflow, mediapipe",
    "window_code": "handcam.cli, handcam.ui.main_window",
}
"""Timed by importing it: nothing, what a program without care would import, and what the window is made of."""
READING = ("pipeline_open", "first_result")
_IMPORT = "import json, sys, time, {}; moments = {{'{}': time.monotonic()}}; "
_IMPORT += "sys.stdout.write('\\n' + json.dumps({{'moments': moments}}))"
_READ = "import sys, handcam.cli; from handcam.cold_start import read; sys.stdout.write('\\n' + read(*sys.argv[1:]))"
_LONGEST = 300.0  # s


@dataclass(frozen=True, slots=True)
class ColdStart:
    """What fresh processes took; None where one failed.

    seconds: medians, from the start of a process: "python", "tensorflow_and_mediapipe" and "window_code" until these
    are imported, "pipeline_open" until tracker and network are loaded, "first_result" until the first frame is read.
    peak_memory_mb: the most of those that read the source with the pipeline on the CPU, see `peak_memory`.
    notes: a sentence for each kind of process that failed.
    """

    seconds: Mapping[str, float | None]
    peak_memory_mb: float | None
    notes: tuple[str, ...] = ()


def measure_cold_start(
    settings: Settings, frames: int, *, repeats: int = REPEATS, advance: Callable[[int, int], None]
) -> ColdStart:
    """Start each kind of process `repeats` times, turn and turn about.

    frames: how many of the source's first frames are read by those that read. advance: called with (processes done,
    processes in all).
    """
    kinds = {name: (_IMPORT.format(what, name),) for name, what in IMPORTS.items()}
    processes = {**kinds, "reading": (_READ, settings.model_dump_json(), str(frames))}
    took: dict[str, list[float]] = defaultdict(list)
    notes = {}
    for done in range(repeats * len(processes)):
        kind = list(processes)[done % len(processes)]
        try:
            for name, value in _told_by(processes[kind]).items():
                took[name].append(value)
        except _FailedError as error:
            notes[kind] = f"The cold start of {kind.replace('_', ' ')} could not be timed: {error}."
        advance(done + 1, repeats * len(processes))
    seconds = {name: median(took[name]) if took[name] else None for name in (*IMPORTS, *READING)}
    return ColdStart(seconds, max(took["peak_memory_mb"], default=None), tuple(notes.values()))


def read(settings_json: str, frames: str) -> str:
    """What a process that is to read does: the moments when it got on, on the monotonic clock, and its memory, as JSON.

    frames: how many, as a word of the command line.
    """
    settings = Settings.model_validate_json(settings_json)
    pipeline, source, first = cpu_pipeline(settings), make_source(settings.source), _First()
    try:
        pipeline.open()
        opened = monotonic()
        source.open()
        run(islice(iter(source.read, None), int(frames)), pipeline, [first])
    finally:
        source.close()
        pipeline.close()
    moments = dict(zip(READING, (opened, first.time), strict=True))
    return json.dumps({"moments": moments, "peak_memory_mb": peak_memory()})


def memory() -> float | None:
    """The memory this process holds now, counted as in `peak_memory`; None on other systems than Linux."""
    return _of_this_process("VmRSS")


def peak_memory() -> float | None:
    """The most memory this process has held, MB of 1,000,000 bytes: its pages in RAM, shared libraries included.

    VmHWM of /proc/self/status where there is one: on Linux, getrusage counts in what the parent held when it started
    this process. None on Windows, which has neither.
    """
    most = _of_this_process("VmHWM")
    if most is not None:
        return most
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def _of_this_process(name: str) -> float | None:
    """A line of /proc/self/status in MB of 1,000,000 bytes; None where there is none."""
    status = Path("/proc/self/status")
    for line in status.read_text(encoding="utf-8").splitlines() if status.exists() else ():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024 / 1e6
    return None


class _First:
    """A sink that keeps when the first result came."""

    def __init__(self) -> None:
        self.time = 0.0

    def write(self, result: Result) -> None:
        self.time = self.time or monotonic()

    def close(self) -> None:
        """Nothing is held."""


class _FailedError(Exception):
    """A process ended without an answer; says why."""


def _told_by(words: tuple[str, ...]) -> dict[str, float]:
    """Seconds from the start of a fresh Python to each moment it tells, and its peak memory where it tells that."""
    start = monotonic()
    try:
        command = [sys.executable, "-c", *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=_LONGEST, check=True)
    except subprocess.TimeoutExpired:
        raise _FailedError(f"it took more than {_LONGEST:.0f} s") from None
    except subprocess.CalledProcessError as error:
        raise _FailedError((error.stderr.strip().splitlines() or [f"exit code {error.returncode}"])[-1]) from None
    said = json.loads(done.stdout.splitlines()[-1])
    told = {name: moment - start for name, moment in said["moments"].items()}
    return told | ({"peak_memory_mb": said["peak_memory_mb"]} if said.get("peak_memory_mb") else {})
