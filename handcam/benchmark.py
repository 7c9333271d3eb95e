"""Measuring: a sink that keeps timings."""

from collections import defaultdict
from collections.abc import Mapping
from time import perf_counter

import numpy as np

from handcam.domain import Result


class Stopwatch:
    """Counts results and keeps what each stage took. A sink: write and close on one thread, read when it is done."""

    def __init__(self) -> None:
        self.results = 0
        self._first: float | None = None
        self._last = 0.0
        self._stages: dict[str, list[float]] = defaultdict(list)

    def write(self, result: Result) -> None:
        """Take the timings of one result."""
        self._last = perf_counter()
        if self._first is None:  # the first frame's own time belongs to the run
            self._first = self._last - sum(result.timings_ms.values()) / 1000
        self.results += 1
        for stage, spent in result.timings_ms.items():
            self._stages[stage].append(spent)

    def close(self) -> None:
        """Nothing is held."""

    @property
    def seconds(self) -> float:
        """From the start of the first frame to the end of the last, on the wall clock."""
        return 0.0 if self._first is None else self._last - self._first

    @property
    def fps(self) -> float:
        """Results a second."""
        return self.results / self.seconds if self.seconds else 0.0

    @property
    def stages_ms(self) -> Mapping[str, Mapping[str, float]]:
        """Stage -> {"p50", "p95"} in milliseconds, over all frames (those without a hand too)."""
        return {
            stage: {f"p{p}": round(float(np.percentile(spent, p)), 3) for p in (50, 95)}
            for stage, spent in self._stages.items()
        }
