"""Measuring: a sink that keeps timings, and the benchmark, which compares handcam with what it is made of."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache, partial
from time import perf_counter

import numpy as np

from handcam.bench_report import Measured, Report
from handcam.build import DEMO, make_source
from handcam.cold_start import measure_cold_start
from handcam.domain import Pixels, Result
from handcam.errors import SourceError
from handcam.interleaving import MakeWays, Scene, measure, open_ways, scenes
from handcam.protocols import FrameSource
from handcam.settings import Settings

_MOST_BYTES = 600_000_000  # of pixels held at once: 300 frames of 640x480, 96 of 1920x1080
_NO_TENSORFLOW = "TensorFlow cannot be loaded, so tf.function and model.predict were not timed. Run `uv sync`."

Tell = Callable[[str, int, int], None]
"""Called with (what is being measured, steps done, steps in all), while nothing is timed."""


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


def bench(settings: Settings, frames: int, *, tell: Tell) -> Report:
    """Measure everything on the source that the settings name, everything on the CPU; takes minutes. One thread.

    Nothing may have imported TensorFlow or VTK in this process: MediaPipe is to be loaded before the one, and the two
    do not get on.

    frames: read of the source at most, and held in memory: fewer where they are large.

    Raises:
        SourceError: the source gives no frames, or no hand is found in them.
        ModelError: a model is missing or broken.
        SignSetError: the settings name a sign set that does not exist or make sense.
    """
    source = make_source(settings.source)
    pictures = read_pictures(source, frames, partial(tell, "reading the source"))
    own = pictures[0].shape[1], pictures[0].shape[0]
    ways: MakeWays = cache(open_ways)
    measured = []
    for scene in scenes(own):
        make_ways, advance = ways if scene.size == own else dict, partial(tell, str(scene))
        measured.append(Measured(scene, measure(scene, pictures, settings, make_ways=make_ways, advance=advance)))
        if not measured[0].frames:
            raise SourceError(
                "No hand was found in {name}. Name a source that shows one hand, or use demo.", name=source.name
            )
    if source.realtime:  # a camera's own start is no matter of ours
        settings = settings.model_copy(update={"source": settings.source.model_copy(update={"source": DEMO})})
    cold = measure_cold_start(settings, len(pictures), advance=partial(tell, "cold starts"))
    notes = () if measured[0].percentile("predict", 50) else (_NO_TENSORFLOW,)
    return Report(source.name, len(pictures), tuple(measured), cold, (*notes, *cold.notes))


def read_pictures(source: FrameSource, most: int, advance: Callable[[int, int], None]) -> list[Pixels]:
    """The pixels of the source's first frames, all as large as the first: `most` of them, or what fits the memory.

    Raises:
        SourceError: it gives none.
    """
    pictures: list[Pixels] = []
    scene: Scene | None = None
    try:
        source.open()
        while len(pictures) < most and sum(pixels.nbytes for pixels in pictures) < _MOST_BYTES:
            frame = source.read()
            if frame is None:
                break
            scene = scene or Scene(1, frame.size)
            pictures.append(scene.picture(frame.pixels))
            advance(len(pictures), most)
    finally:
        source.close()
    if not pictures:
        raise SourceError("{name} holds no frames. Name another source.", name=source.name)
    return pictures
