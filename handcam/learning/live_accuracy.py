"""How well clips are read by the live pipeline: which digits it accepts, when, and which it should not have."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass
from itertools import repeat
from multiprocessing import get_context
from typing import Any

import numpy as np

from handcam.domain import Frame, Result
from handcam.errors import LearningError
from handcam.learning.evaluating import percent, table
from handcam.learning.labelled_clips import Clip, Shown
from handcam.pipeline import Pipeline, run
from handcam.protocols import FrameSource

MakePipeline = Callable[[], Pipeline]
"""Gives a pipeline at its start. Goes to other processes, so it must be picklable."""
SLACK = 0.3
"""Seconds before and after what is shown in which its digit may be accepted: the hand is on its way in or out."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A digit that was accepted, at `time` on the clip's clock."""

    time: float
    digit: int


@dataclass(frozen=True, slots=True)
class Performed:
    """What was accepted of a clip that took so many seconds."""

    clip: Clip
    accepted: tuple[Accepted, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """Accepted digits beside what a clip shows.

    delays: seconds from the start of each sign read right to its acceptance. missed: signs not read.
    doubled: accepted again while the same sign was held. false: accepted where another digit was shown, or none.
    """

    delays: tuple[float, ...]
    missed: tuple[Shown, ...]
    doubled: tuple[Accepted, ...]
    false: tuple[Accepted, ...]


def set_beside(shown: Sequence[Shown], accepted: Sequence[Accepted]) -> Outcome:
    """Each accepted digit goes to the nearest sign that means it, within SLACK of being shown."""
    delays: dict[int, float] = {}
    doubled, false = [], []
    for each in accepted:
        near = [
            (gap, number in delays, number)
            for number, sign in enumerate(shown)
            if sign.digit == each.digit and (gap := max(sign.start - each.time, each.time - sign.end, 0.0)) <= SLACK
        ]
        if not near:
            false.append(each)
            continue
        _, again, number = min(near)
        if again:
            doubled.append(each)
        else:
            delays[number] = each.time - shown[number].start
    missed = [sign for number, sign in enumerate(shown) if sign.digit is not None and number not in delays]
    return Outcome(tuple(delays.values()), tuple(missed), tuple(doubled), tuple(false))


@dataclass(frozen=True, slots=True)
class LiveMeasures:
    """How well some clips were read; None where there is nothing to measure.

    signs: digits that are shown; right, missed: of those. doubled, false: see `Outcome`.
    right_share: right / signs. false_per_minute: of all the clips' time.
    delay_p50, delay_p95: seconds from a steady sign to its acceptance, of those read right.
    """

    clips: int
    minutes: float
    signs: int
    right: int
    missed: int
    doubled: int
    false: int
    right_share: float | None
    false_per_minute: float | None
    delay_p50: float | None
    delay_p95: float | None


def measure(performed: Sequence[Performed]) -> LiveMeasures:
    """The measures of these clips together."""
    outcomes = [set_beside(each.clip.shown, each.accepted) for each in performed]
    delays = [delay for outcome in outcomes for delay in outcome.delays]
    missed = sum(len(outcome.missed) for outcome in outcomes)
    false = sum(len(outcome.false) for outcome in outcomes)
    minutes = sum(each.seconds for each in performed) / 60
    signs = len(delays) + missed
    middle, late = (round(float(p), 3) for p in np.percentile(delays, (50, 95))) if delays else (None, None)
    return LiveMeasures(
        clips=len(performed),
        minutes=round(minutes, 3),
        signs=signs,
        right=len(delays),
        missed=missed,
        doubled=sum(len(outcome.doubled) for outcome in outcomes),
        false=false,
        right_share=round(len(delays) / signs, 4) if signs else None,
        false_per_minute=round(false / minutes, 4) if minutes else None,
        delay_p50=middle,
        delay_p95=late,
    )


def perform(
    clips: Sequence[Clip],
    make_pipeline: MakePipeline,
    workers: int,
    advance: Callable[[int, int], None] = lambda done, total: None,
) -> list[Performed]:
    """What the pipeline accepts of each clip, in order, every frame of it. Each process reads one clip at a time.

    advance: called with (clips done, clips in all).

    Raises:
        LearningError: there are no clips, or a process was ended from outside.
        SourceError: a clip cannot be read.
        ModelError: a model is missing or broken.
    """
    if not clips:
        raise LearningError("The data folders hold no clips and no pictures. Name others with --data.")
    performed = []
    try:
        with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
            for each in pool.map(_performed, clips, repeat(make_pipeline)):
                performed.append(each)
                advance(len(performed), len(clips))
    except BrokenProcessPool:
        raise LearningError(
            "A process was ended, perhaps for lack of memory. Try again with fewer --workers."
        ) from None
    return performed


def _performed(clip: Clip, make_pipeline: MakePipeline) -> Performed:
    source, pipeline, kept = clip.open(), make_pipeline(), _Kept()
    try:
        source.open()
        pipeline.open()
        run(_frames(source), pipeline, [kept])
    finally:
        pipeline.close()
        source.close()
    return Performed(clip, tuple(kept.accepted), kept.seconds)


def _frames(source: FrameSource) -> Iterator[Frame]:
    while (frame := source.read()) is not None:
        yield frame


class _Kept:
    """A sink that keeps what is accepted, and how long the clip is."""

    def __init__(self) -> None:
        self.accepted: list[Accepted] = []
        self.seconds = 0.0

    def write(self, result: Result) -> None:
        self.seconds = result.frame.time
        for reading in result.accepted:
            if reading.digit is not None:
                self.accepted.append(Accepted(result.frame.time, reading.digit))

    def close(self) -> None:
        """Nothing is held."""


@dataclass(frozen=True, eq=False)
class LiveEvaluation:
    """Performed clips, and all that is to be told of them."""

    performed: Sequence[Performed]
    sign_set: str

    @property
    def sources(self) -> dict[str, LiveMeasures]:
        """Of each source, by name."""
        names = sorted({each.clip.source for each in self.performed})
        return {name: measure([each for each in self.performed if each.clip.source == name]) for name in names}

    def as_json(self) -> dict[str, Any]:
        """Everything, ready for json.dumps."""
        clips = [
            {
                "clip": each.clip.name,
                "source": each.clip.source,
                "shown": [sign.digit for sign in each.clip.shown],
                "accepted": [[round(one.time, 3), one.digit] for one in each.accepted],
            }
            for each in self.performed
        ]
        sources = {name: asdict(measures) for name, measures in self.sources.items()}
        return {**asdict(measure(self.performed)), "sign_set": self.sign_set, "sources": sources, "each": clips}

    def as_lines(self) -> Iterator[str]:
        """The same for people, without the single clips."""
        m = measure(self.performed)
        yield f"{m.clips} clips, {m.minutes:.1f} minutes, sign set {self.sign_set}, read as live video"
        yield f"digits accepted    {m.right} of {m.signs} ({percent(m.right_share)}), {m.doubled} more than once"
        yield f"false digits       {m.false}, {_number(m.false_per_minute)} a minute"
        yield f"sign to acceptance {_number(m.delay_p50)} s, of 95 % at most {_number(m.delay_p95)} s"
        if len(self.sources) > 1:
            head = ["source", "clips", "signs", "right", "doubled", "false", "a minute", "p50 s", "p95 s"]
            yield from table(head, ((name, _cells(each)) for name, each in self.sources.items()))


def _cells(m: LiveMeasures) -> list[str]:
    shares = (_number(m.false_per_minute), _number(m.delay_p50), _number(m.delay_p95))
    return [str(m.clips), str(m.signs), percent(m.right_share), str(m.doubled), str(m.false), *shares]


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"
