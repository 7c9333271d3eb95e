"""What recording costs: two hands at 30 frames a second, with and without it, in turns.

`PYTHONPATH=. python tests/sessions/recording_cost.py [SECONDS]` prints a JSON line: results a second, samples dropped,
and the CPU time a frame takes on the pipeline thread, which tells of a busy machine, too. With `flat-out` after the
seconds, frames come as fast as they are taken: what the pipeline could do at most.
"""

import json
import sys
import tempfile
from pathlib import Path
from statistics import fmean
from time import monotonic, sleep, thread_time

from handcam.benchmark import Stopwatch
from handcam.build import make_pipeline, make_stabiliser
from handcam.domain import Frame, Pixels, Result
from handcam.pictures import read_picture
from handcam.runner import Runner
from handcam.sessions.conducting import Conductor
from handcam.sessions.format import CameraInfo, Consent
from handcam.sessions.plan import Prompt
from handcam.sessions.starting import consent_text, session_info, start_recording
from handcam.sessions.tapping import Tap
from handcam.settings import Settings, TrackerSettings
from handcam.signs import load_sign_set

RATE = 30.0
PICTURE = Path(__file__).parents[1] / "data" / "two_hands.jpg"


class Camera:
    """Gives a picture of two hands that moves by a pixel a frame, at a camera's pace."""

    name, realtime = "two hands", True

    def __init__(self, seconds: float, *, flat_out: bool) -> None:
        self._pixels = read_picture(PICTURE)
        self._frames, self._flat_out, self._index = round(seconds * RATE), flat_out, 0
        self._start = 0.0

    def open(self) -> None:
        self._start = monotonic()

    def read(self) -> Frame | None:
        if self._index >= self._frames:
            return None
        due = self._start + self._index / RATE
        sleep(0 if self._flat_out else max(0.0, due - monotonic()))
        self._index += 1
        time = due if self._flat_out else monotonic()
        return Frame(self._moved(), self._index - 1, time)

    def close(self) -> None:
        """Nothing is held."""

    def _moved(self) -> Pixels:
        by = abs(self._index % 20 - 10)
        pixels = self._pixels.copy()
        pixels[:, by:] = self._pixels[:, : self._pixels.shape[1] - by]
        return pixels


class ThreadClock:
    """A sink: CPU time that its thread takes a frame."""

    def __init__(self) -> None:
        self._times: list[float] = []

    def write(self, result: Result) -> None:
        self._times.append(thread_time())

    def close(self) -> None:
        """Nothing is held."""

    @property
    def ms(self) -> float:
        """Milliseconds a frame, without the first ones."""
        times = self._times[10:]
        return 1000 * (times[-1] - times[0]) / (len(times) - 1)


def once(seconds: float, folder: Path | None, *, flat_out: bool) -> dict[str, float]:
    """One run; folder: where to record to, None for not at all."""
    settings = Settings(tracker=TrackerSettings(max_hands=2))
    stabiliser, stopwatch, clock, tap = make_stabiliser(settings), Stopwatch(), ThreadClock(), Tap()
    camera = Camera(seconds, flat_out=flat_out)
    camera.realtime = not flat_out
    runner = Runner(camera, lambda: make_pipeline(settings, stabiliser), [tap, stopwatch, clock], paced=False)
    conductor = None if folder is None else _conductor(folder)
    if conductor is not None:
        conductor.start()
        tap.target = conductor
    runner.start()
    runner.wait()
    runner.stop()
    told = {"fps": stopwatch.fps, "ms": clock.ms, "missed": float(runner.status.dropped)}
    if conductor is not None:
        assert conductor.end()
        status = conductor.recorder.status
        told |= {"samples": float(status.written), "dropped": float(status.dropped), "rate": status.rate}
    return told


def _conductor(folder: Path) -> Conductor:
    sign_set = load_sign_set("counting")
    plan = [Prompt("five", 5, "both")]
    info = session_info(
        signer="s01",
        consent=Consent.model_validate({"text": consent_text(), "given": "2026-03-01T09:00:00Z"}),
        sign_set=sign_set,
        camera=CameraInfo(name="two hands", width=320, height=320, rate=RATE),
        plan=plan,
    )
    return Conductor(start_recording(info, folder, RATE), plan, countdown=0.0, take=1e6)


def measure(seconds: float, rounds: int = 3, *, flat_out: bool = False) -> dict[str, float]:
    """Means over the rounds; with and without take turns."""
    without, recording = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds):
            without.append(once(seconds, None, flat_out=flat_out))
            recording.append(once(seconds, Path(folder), flat_out=flat_out))
    before, after = (fmean(run["fps"] for run in runs) for runs in (without, recording))
    return {
        "fps_without": round(before, 2),
        "fps_recording": round(after, 2),
        "slower_percent": round(100 * (1 - after / before), 2),
        "cpu_ms_without": round(fmean(run["ms"] for run in without), 2),
        "cpu_ms_recording": round(fmean(run["ms"] for run in recording), 2),
        "samples": sum(run["samples"] for run in recording),
        "dropped": sum(run["dropped"] for run in recording),
        "rate": round(fmean(run["rate"] for run in recording), 2),
        "missed_without": sum(run["missed"] for run in without),
        "missed_recording": sum(run["missed"] for run in recording),
    }


if __name__ == "__main__":
    length = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    sys.stdout.write(json.dumps(measure(length, flat_out="flat-out" in sys.argv)) + "\n")
