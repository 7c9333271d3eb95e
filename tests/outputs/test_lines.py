"""Sinks: lines for programs, lines for people, and timings."""

import io
import json

import numpy as np
import pytest

from handcam.benchmark import Stopwatch
from handcam.domain import Frame, Reading, Result
from handcam.outputs.lines import JsonLines, TextLines


def result(index: int, *digits: int, accepted: bool = True) -> Result:
    readings = tuple(Reading(slot, digit, "v", 0.912, 1.0, accepted, {}) for slot, digit in enumerate(digits))
    timings = {"track": 10.0 + index, "crop": 1.0}
    return Result(Frame(np.zeros((4, 4, 3), np.uint8), index, index / 3), readings=readings, timings_ms=timings)


def test_an_accepted_digit_is_one_json_line() -> None:
    stream = io.StringIO()
    lines = JsonLines(stream)
    for told in (result(0), result(1, 2), result(2, 2, accepted=False), result(3, 4, 5)):
        lines.write(told)
    lines.close()
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert events[0] == {"event": "accepted", "digit": 2, "handshape": "v", "time": 0.333, "frame": 1}
    assert [(event["frame"], event["digit"]) for event in events] == [(1, 2), (3, 4), (3, 5)]
    assert not stream.closed


def test_an_accepted_digit_is_one_line_for_a_person() -> None:
    stream = io.StringIO()
    lines = TextLines(stream)
    lines.write(result(0))
    lines.write(result(6, 10))
    lines.close()
    assert stream.getvalue().split() == ["2.00", "s", "10", "v", "91%"]
    assert not stream.closed


@pytest.mark.parametrize("sink", [JsonLines, TextLines])
def test_every_line_is_flushed_at_once(sink: type[JsonLines | TextLines]) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw)
    sink(stream).write(result(1, 2))
    assert raw.getvalue().endswith(b"\n")


def test_a_stopwatch_keeps_what_each_stage_took() -> None:
    stopwatch = Stopwatch()
    assert (stopwatch.results, stopwatch.seconds, stopwatch.fps, stopwatch.stages_ms) == (0, 0.0, 0.0, {})
    for index in range(101):
        stopwatch.write(result(index))
    assert stopwatch.results == 101
    assert stopwatch.stages_ms == {"track": {"p50": 60.0, "p95": 105.0}, "crop": {"p50": 1.0, "p95": 1.0}}
    assert stopwatch.seconds >= 0.011, "the first frame's own time belongs to the run"
    assert stopwatch.fps == pytest.approx(101 / stopwatch.seconds)
