"""The real pipeline over a rendered clip."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import Keeper, Tracker, pipeline_with

from handcam.build import make_pipeline, make_stabiliser
from handcam.domain import Frame, Result
from handcam.pipeline import run
from handcam.settings import Settings, StabiliserSettings, TrackerSettings
from handcam.signs import load_sign_set
from handcam.sources import VideoSource

STAGES = ["track", "crop", "classify", "stabilise"]


def results_of(clip: Path, *, sign_set: str = "counting", max_hands: int = 1, every: int = 1) -> list[Result]:
    settings = Settings(stabiliser=StabiliserSettings(sign_set=sign_set), tracker=TrackerSettings(max_hands=max_hands))
    pipeline = make_pipeline(settings, make_stabiliser(settings))
    source = VideoSource(clip)
    source.open()
    pipeline.open()
    results = []
    while (frame := source.read()) is not None:
        if frame.index % every == 0:
            results.append(pipeline.process(frame))
    pipeline.close()
    source.close()
    return results


def accepted(results: list[Result]) -> list[tuple[int | None, str, float]]:
    return [(r.digit, r.handshape, result.frame.time) for result in results for r in result.accepted]


@pytest.fixture(scope="module")
def results(data: Path) -> list[Result]:
    return results_of(data / "counting.mp4")


@pytest.fixture(scope="module")
def signs(data: Path) -> list[dict[str, object]]:
    signed: list[dict[str, object]] = json.loads((data / "counting.json").read_text())["signs"]
    return signed


def test_each_sign_is_accepted_once_while_it_is_held(results: list[Result], signs: list[dict[str, object]]) -> None:
    digits = load_sign_set("counting").digits
    told = accepted(results)
    assert [digit for digit, _, _ in told] == [digits[str(sign["handshape"])] for sign in signs]
    for (_, handshape, time), sign in zip(told, signs, strict=True):
        assert handshape == sign["handshape"]
        assert float(str(sign["start"])) - 0.3 <= time <= float(str(sign["end"])) + 0.1


def test_what_is_found_runs_side_by_side(results: list[Result]) -> None:
    assert len(results) == 118
    assert [result.frame.index for result in results] == list(range(118))
    for result in results:
        assert len(result.hands) == len(result.crops) == len(result.predictions) == len(result.readings) <= 1
        assert [hand.slot for hand in result.hands] == [reading.slot for reading in result.readings]
        assert all(prediction.probabilities.sum() == pytest.approx(1, abs=1e-3) for prediction in result.predictions)
    assert sum(bool(result.hands) for result in results) > 80


def test_every_stage_is_timed(results: list[Result]) -> None:
    for result in results:
        assert list(result.timings_ms) == STAGES
        assert all(spent >= 0 for spent in result.timings_ms.values())


def test_the_sign_set_gives_the_meaning(data: Path, signs: list[dict[str, object]]) -> None:
    digits = load_sign_set("asl").digits
    told = accepted(results_of(data / "counting.mp4", sign_set="asl", max_hands=2))
    assert [digit for digit, _, _ in told] == [digits[str(sign["handshape"])] for sign in signs]


@pytest.mark.parametrize("every", [2, 3])
def test_dropped_frames_do_not_change_what_is_accepted(data: Path, results: list[Result], every: int) -> None:
    fewer = accepted(results_of(data / "counting.mp4", every=every))
    assert [digit for digit, _, _ in fewer] == [digit for digit, _, _ in accepted(results)]


def test_the_loop_hands_every_result_to_every_sink_in_order() -> None:
    sinks = [Keeper(), Keeper()]
    frames: Iterator[Frame] = (Frame(np.zeros((4, 4, 3), np.uint8), index, index / 30) for index in range(5))
    run(frames, pipeline_with(Tracker()), (sink for sink in sinks))
    assert [sink.indices for sink in sinks] == [list(range(5))] * 2


def test_closing_what_was_never_opened_is_no_trouble() -> None:
    settings = Settings()
    pipeline = make_pipeline(settings, make_stabiliser(settings))
    pipeline.close()
    pipeline.close()
