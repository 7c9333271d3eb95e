"""What a benchmark found: as JSON for programs, as tables for people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from handcam.cold_start import ColdStart
from handcam.interleaving import Scene

_PARTS = ("mediapipe", "pipeline", "classify_path")
_WAYS = {"classify": "LiteRT (handcam)", "function": "tf.function", "predict": "model.predict"}
_STARTS = {
    "python": "Python alone",
    "tensorflow_and_mediapipe": "import tensorflow, mediapipe",
    "window_code": "handcam: window imported",
    "pipeline_open": "handcam: models loaded",
    "first_result": "handcam: first frame read",
}


@dataclass(frozen=True, slots=True)
class Measured:
    """One scene and what was spent on it: name -> milliseconds, one a counted frame, side by side (`Interleaved`)."""

    scene: Scene
    spent: Mapping[str, Sequence[float]]

    @property
    def frames(self) -> int:
        """Counted frames: those in which all the hands were found."""
        return len(self.spent.get("pipeline", ()))

    def percentile(self, name: str, p: int) -> float | None:
        """Milliseconds; None where nothing was timed under this name."""
        spent = self.spent.get(name)
        return round(float(np.percentile(spent, p)), 3) if spent else None

    @property
    def pipeline_over_mediapipe(self) -> float | None:
        """The median over frames of what our pipeline took over what bare MediaPipe took on that same frame.

        Pairs, and not the medians of each, because both of a pair meet the same moment of the machine.
        """
        if not self.frames:
            return None
        pairs = np.array(self.spent["pipeline"]) / np.array(self.spent["mediapipe"])
        return round(float(np.median(pairs)), 3)

    def over_classify(self, way: str) -> float | None:
        """The median of this way of running the network over LiteRT's, on the same crops."""
        slow, fast = self.percentile(way, 50), self.percentile("classify", 50)
        return round(slow / fast, 2) if slow and fast else None


@dataclass(frozen=True, slots=True)
class Report:
    """A benchmark's findings.

    frames: read of the source and played in every scene.
    scenes: the first is one hand at the source's own size; what is told without a scene is of this one.
    notes: sentences on what could not be measured.
    """

    source: str
    frames: int
    scenes: tuple[Measured, ...]
    cold_start: ColdStart
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For `json.dumps`: milliseconds, seconds, MB of 1,000,000 bytes; None where nothing could be measured."""
        first = self.scenes[0]
        memory = self.cold_start.peak_memory_mb
        return {
            "ratios": {
                "pipeline_over_mediapipe": first.pipeline_over_mediapipe,
                "predict_over_classify": first.over_classify("predict"),
                "function_over_classify": first.over_classify("function"),
            },
            "ms": _percentiles(first, (*_PARTS, *_WAYS)),
            "cold_start_s": {
                name: None if value is None else round(value, 3) for name, value in self.cold_start.seconds.items()
            },
            "peak_memory_mb": None if memory is None else round(memory, 1),
            "scenes": [_scene_as_json(measured) for measured in self.scenes],
            "source": {"name": self.source, "frames": self.frames},
            "notes": list(self.notes),
        }

    def as_lines(self) -> Iterator[str]:
        """Tables for a terminal."""
        yield f"{self.source}, {self.frames} frames, on the CPU. Milliseconds: the median / what 95 % stay below."
        yield ""
        head = f"{'hands  size       counted':26}{'MediaPipe alone':>17}{'handcam':>17}"
        yield f"{head}{'ratio':>8}{'crop + network':>17}"
        for measured in self.scenes:
            scene, ratio = measured.scene, measured.pipeline_over_mediapipe
            start = f"{scene.hands:<7}{'{}x{}'.format(*scene.size):11}{measured.frames}"
            times = [f"{_pair(measured, name):>17}" for name in _PARTS]
            yield f"{start:26}{times[0]}{times[1]}{_times(ratio):>8}{times[2]}"
        yield ""
        yield f"{'the network on the same crops':32}{'p50':>9}{'p95':>9}{'over LiteRT':>14}"
        for measured in self.scenes:
            yield from (_way_line(measured, way) for way in _WAYS if way in measured.spent)
        yield ""
        yield f"{'cold start':32}{'seconds':>9}"
        for name, told in _STARTS.items():
            yield f"{told:32}{_number(self.cold_start.seconds[name]):>9}"
        yield ""
        yield f"{'peak memory':32}{_number(self.cold_start.peak_memory_mb, 0):>9} MB"
        yield from self.notes


def _way_line(measured: Measured, way: str) -> str:
    hands = measured.scene.hands
    told = f"{_WAYS[way]}, {hands} hand{'s' if hands > 1 else ''}"
    times = "".join(f"{_number(measured.percentile(way, p)):>9}" for p in (50, 95))
    return f"{told:32}{times}{_times(measured.over_classify(way)):>14}"


def _scene_as_json(measured: Measured) -> dict[str, Any]:
    width, height = measured.scene.size
    return {
        "hands": measured.scene.hands,
        "width": width,
        "height": height,
        "frames": measured.frames,
        "pipeline_over_mediapipe": measured.pipeline_over_mediapipe,
        "ms": _percentiles(measured, (*_PARTS, *(way for way in _WAYS if way in measured.spent))),
    }


def _percentiles(measured: Measured, names: Sequence[str]) -> dict[str, float | None]:
    return {f"{name}_p{p}": measured.percentile(name, p) for name in names for p in (50, 95)}


def _pair(measured: Measured, name: str) -> str:
    return f"{_number(measured.percentile(name, 50))} / {_number(measured.percentile(name, 95))}"


def _times(ratio: float | None) -> str:
    return "-" if ratio is None else f"{ratio:.2f}x"


def _number(value: float | None, digits: int = 2) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
