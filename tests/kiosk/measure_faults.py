"""Faults of the camera: how soon each is seen, how soon the kiosk reads again after it, and what was accepted wrongly.

`PYTHONPATH=.:tests python tests/kiosk/measure_faults.py [--times 20] [--blocked 30] [--seed 3] [--faults lost,slow]`
prints a line of JSON a fault: of so many times, at moments of chance, seconds until it was seen and until the picture
was live again, median and worst; those seen as something else; digits accepted, and those of them that were false.

The camera plays the demo clip with a sensor's noise; tracker, network and machine are the real ones. Digits count
after 0.4 s, so that those of the clip are accepted. One is false when the clip does not show it then, or when there
were no pictures by then to tell it from.
"""

import argparse
import json
import sys
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic, sleep
from typing import Any

import numpy as np
from moody_camera import FAULTS, Device

from handcam.build_kiosk import Kiosk, make_kiosk
from handcam.domain import Pixels
from handcam.kiosk.view import Phase, Trouble
from handcam.kiosk_settings import KioskConfig
from handcam.resources import asset
from handcam.signs import load_sign_set
from handcam.sources import VideoSource

SEEN = {
    "lost": Trouble.LOST,
    "frozen": Trouble.FROZEN,
    "black": Trouble.BLACK,
    "garbage": Trouble.GARBLED,
    "blocked": Trouble.SILENT,
    "slow": Trouble.SLOW,
}
SIGN_SET = "asl"
RATE = 25.0
_LATE = 0.6  # s; a digit is accepted, and a picture is read, so long after it was shown
_LONGEST = 60.0  # s


class Film:
    """The demo clip, over and over, with noise; and what it shows when. Any thread."""

    def __init__(self) -> None:
        self.shown: deque[tuple[float, float]] = deque(maxlen=5000)
        """Moments on the monotonic clock, and the clip's own time then."""
        self._source = VideoSource(asset("demo.mp4"), loop=True)
        self._source.open()
        self._lock = Lock()
        rng = np.random.default_rng(1)
        self._noise = [rng.integers(0, 5, (480, 640, 1), np.uint8) for _ in range(8)]
        told = json.loads(asset("demo.json").read_text())
        digits = load_sign_set(SIGN_SET).digits
        self._signs = [
            (s["start"], s["end"], digits[s["handshape"]]) for s in told["signs"] if s["handshape"] in digits
        ]
        self._frames, self._fps = 525, told["fps"]

    def picture(self, index: int) -> Pixels:
        with self._lock:
            frame = self._source.read()
            assert frame is not None
            self.shown.append((monotonic(), frame.index % self._frames / self._fps))
        return np.asarray(np.minimum(frame.pixels, 250) + self._noise[index % 8], np.uint8)

    def shows(self, digit: int, moment: float) -> bool:
        """Whether it showed this digit at this moment, or shortly before."""
        times = [time for when, time in self.shown if when <= moment + 0.05]
        return any(
            digit == sign and start <= time + 0.05 and time <= end + _LATE
            for start, end, sign in self._signs
            for time in times[-1:]
        )


@dataclass(slots=True)
class Found:
    """Of all times of one fault."""

    times: int = 0
    seen: list[float] = field(default_factory=list)
    recovered: list[float] = field(default_factory=list)
    otherwise: list[str] = field(default_factory=list)
    never: int = 0
    accepted: int = 0
    false: int = 0

    def as_json(self) -> dict[str, Any]:
        def of(values: list[float]) -> dict[str, float | None]:
            worst, median = (max(values), float(np.median(values))) if values else (None, None)
            return {"p50": median and round(median, 2), "max": worst and round(worst, 2)}

        return {
            "times": self.times,
            "never": self.never,
            "seen_s": of(self.seen),
            "recovered_s": of(self.recovered),
            "otherwise": self.otherwise,
            "accepted": self.accepted,
            "false_digits": self.false,
        }


def until(is_so: Callable[[], bool]) -> float | None:
    """Seconds until it is; None when that takes too long."""
    start = monotonic()
    while not is_so():
        if monotonic() - start > _LONGEST:
            return None
        sleep(0.005)
    return monotonic() - start


def measure(faults: list[str], times: int, blocked: float, seed: int) -> Iterator[tuple[str, Found]]:
    """Each fault so many times."""
    rng, film = np.random.default_rng(seed), Film()
    device = Device(film.picture, rate=RATE)
    config = KioskConfig.model_validate(
        {
            "stabiliser": {"sign_set": SIGN_SET},
            "holding": {"lock_on": 0.1, "complete": 0.3, "keep": 0.2, "pause": 0.2},
            "entry": {"length": 1},
        }
    )
    kiosk = make_kiosk(config, source=device.source)
    kiosk.station.start()
    until(lambda: kiosk.station.view.phase is not Phase.TROUBLE)
    for fault in faults:
        found = Found()
        for _ in range(times):
            lasts = float(rng.uniform(2.5, 6)) + (blocked if fault == "blocked" else 0.0)
            _once(kiosk, device, film, fault, lasts, float(rng.uniform(2, 5)), found)
        yield fault, found
    kiosk.stop()


def _once(kiosk: Kiosk, device: Device, film: Film, fault: str, lasts: float, before: float, found: Found) -> None:
    station = kiosk.station
    found.times += 1
    sleep(before)
    began = monotonic()
    device.fault = fault
    seen = until(lambda: station.view.phase is Phase.TROUBLE)
    if seen is not None:
        found.seen.append(seen)
        sleep(0.2)
        if station.view.trouble is not SEEN[fault]:
            found.otherwise.append(str(station.view.trouble and station.view.trouble.value))
    sleep(max(0.0, lasts - (monotonic() - began)))
    ended = monotonic()
    device.fault = ""
    recovered = until(lambda: station.view.phase is not Phase.TROUBLE)
    if recovered is not None:
        found.recovered.append(recovered)
    found.never += seen is None or recovered is None
    for happening in station.take_happenings():
        if happening.kind != "accepted" or happening.digit is None:
            continue
        found.accepted += 1
        without = fault != "slow" and began + _LATE < happening.time < ended
        found.false += without or not film.shows(happening.digit, happening.time)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--blocked", type=float, default=30.0, help="seconds that a read blocks")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--faults", default=",".join(FAULTS))
    chosen = parser.parse_args()
    for fault, found in measure(chosen.faults.split(","), chosen.times, chosen.blocked, chosen.seed):
        sys.stdout.write(json.dumps({"fault": fault, **found.as_json()}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
