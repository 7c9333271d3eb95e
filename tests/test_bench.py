"""The benchmark: what is timed when, what is made of it, and one small run for real."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import fakes
import numpy as np
import pytest
from typer.testing import CliRunner

from handcam.bench_report import Measured, Report
from handcam.benchmark import read_pictures
from handcam.cli import app
from handcam.cold_start import ColdStart, measure_cold_start, peak_memory
from handcam.domain import Crop, Frame, Hand, Prediction
from handcam.errors import SourceError
from handcam.interleaving import Interleaved, Scene, open_ways, scenes
from handcam.pipeline import Pipeline, run
from handcam.settings import Settings, SourceSettings
from handcam.signs import load_sign_set
from handcam.sources import ArraySource
from handcam.stabiliser import Stabiliser


class Bench:
    """A clock that only moves when somebody works, and workers who take a known time and are noted down."""

    def __init__(self, found: int = 1) -> None:
        self.now, self.done, self.found = 0.0, list[str](), found
        self.device = "nowhere"

    def work(self, name: str, milliseconds: float) -> None:
        self.now += milliseconds / 1000
        self.done.append(name)

    def open(self) -> None:
        """Nothing to load."""

    def close(self) -> None:
        """Nothing to free."""

    def look(self, frame: Frame) -> int:
        self.work("bare", 10)
        return 1

    def track(self, frame: Frame) -> tuple[Hand, ...]:
        self.work("pipeline", 12)
        points = np.linspace(1, 40, 63, dtype=np.float32).reshape(21, 3)
        return tuple(Hand(points, points.copy(), "right", 1.0, slot) for slot in range(self.found))

    def classify(self, crop: Crop) -> Prediction:
        return Prediction(("fist",), np.ones(1, np.float32))

    def measured(self, frames: int, warm_up: int = 0, hands: int = 1) -> Interleaved:
        ways = {"classify": lambda _: self.work("classify", 1), "predict": lambda _: self.work("predict", 50)}
        film = [Frame(np.zeros((48, 64, 3), np.uint8), n - warm_up, n / 30) for n in range(warm_up + frames)]
        both = Interleaved(film, self.look, ways, hands, clock=lambda: self.now)
        run(both, Pipeline(self, self, Stabiliser(load_sign_set("counting"))), [both])
        return both


def test_both_trackers_meet_every_frame_and_take_turns_in_who_is_first() -> None:
    bench = Bench()
    spent = bench.measured(4).spent
    trackers = [name for name in bench.done if name in ("bare", "pipeline")]
    assert trackers == ["bare", "pipeline", "pipeline", "bare"] * 2
    assert spent["mediapipe"] == pytest.approx([10] * 4)
    assert spent["pipeline"] == pytest.approx([12] * 4)
    assert len(spent["classify_path"]) == 4


def test_the_network_runs_by_each_way_on_every_third_frame_in_turns() -> None:
    bench = Bench()
    spent = bench.measured(6).spent
    assert [name for name in bench.done if name in ("classify", "predict")] == [
        *("predict", "classify"),
        *("classify", "predict"),
    ]
    assert spent["classify"] == pytest.approx([1, 1])
    assert spent["predict"] == pytest.approx([50, 50])


def test_frames_to_warm_up_and_frames_without_all_the_hands_are_not_counted() -> None:
    assert len(Bench().measured(4, warm_up=3).spent["pipeline"]) == 4
    assert not any(Bench(found=0).measured(4).spent.values())
    assert not any(Bench().measured(4, hands=2).spent.values())


def test_the_scenes_begin_with_the_sources_own_size() -> None:
    assert [(scene.hands, scene.size[1]) for scene in scenes((640, 480))] == [
        *((1, 480), (2, 480)),
        *((1, 720), (2, 720)),
        *((1, 1080), (2, 1080)),
    ]
    assert [scene.size for scene in scenes((320, 240))][:3] == [(320, 240), (320, 240), (640, 480)]
    assert str(Scene(2, (640, 480))) == "2 hands, 640x480"


def test_pictures_are_scaled_to_fit_on_black() -> None:
    white = np.full((100, 100, 3), 255, np.uint8)
    shown = Scene(1, (640, 480)).picture(white)
    assert shown.shape == (480, 640, 3)
    assert shown[:, 80:560].min() == 255
    assert shown[:, :80].max() == shown[:, 560:].max() == 0
    assert Scene(1, (100, 100)).picture(white) is white


def test_two_hands_are_a_hand_and_its_mirror_image() -> None:
    half = np.zeros((100, 100, 3), np.uint8)
    half[:, :50] = 255
    shown = Scene(2, (200, 100)).picture(half)
    np.testing.assert_array_equal(shown, shown[:, ::-1])
    assert shown[:, 60:140].max() == 0


def test_pictures_are_read_up_to_a_number_and_to_what_memory_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = [np.zeros((10, 10 + n, 3), np.uint8) for n in range(9)]
    read = read_pictures(ArraySource(pictures), 5, lambda done, total: None)
    assert [picture.shape for picture in read] == [(10, 10, 3)] * 5
    monkeypatch.setattr("handcam.benchmark._MOST_BYTES", 700)
    assert len(read_pictures(ArraySource(pictures), 5, lambda done, total: None)) == 3


@pytest.mark.parametrize("source", [fakes.Source(0), fakes.Source(fails="open"), fakes.Source(fails="read")])
def test_a_source_that_fails_is_closed_and_told(source: fakes.Source) -> None:
    with pytest.raises(SourceError):
        read_pictures(source, 5, lambda done, total: None)
    assert source.closed == 1


def report(**ways: list[float]) -> Report:
    """A machine that got slower half-way."""
    spent = ways | {
        "mediapipe": [10.0, 10.0, 20.0, 20.0],
        "pipeline": [11.0, 12.0, 22.0, 24.0],
        "classify_path": [0.5, 0.6, 0.7, 0.9],
    }
    cold = {"python": 0.02, "tensorflow_and_mediapipe": None, "window_code": 1.0, "pipeline_open": 2, "first_result": 3}
    measured = (Measured(Scene(1, (640, 480)), spent), Measured(Scene(2, (640, 480)), {}))
    return Report("demo.mp4", 4, measured, ColdStart(cold, 250.04), ("TensorFlow is away.",))


def test_ratios_are_of_pairs_and_of_medians() -> None:
    told = report(classify=[0.2, 0.4], predict=[30, 60]).as_json()
    assert told["ratios"] == {
        "pipeline_over_mediapipe": pytest.approx(1.15),
        "predict_over_classify": pytest.approx(150),
        "function_over_classify": None,
    }
    assert told["ms"]["mediapipe_p50"] == 15
    assert told["ms"]["classify_path_p50"] == pytest.approx(0.65)
    assert told["ms"]["function_p50"] is None
    assert told["cold_start_s"]["window_code"] == 1
    assert told["peak_memory_mb"] == 250
    assert [scene["pipeline_over_mediapipe"] for scene in told["scenes"]] == [pytest.approx(1.15), None]
    json.dumps(told)


def test_the_table_has_a_dash_where_nothing_was_measured() -> None:
    table = list(report(classify=[0.2, 0.4], predict=[30, 60]).as_lines())
    words = [" ".join(line.split()) for line in table]
    assert "1 640x480 4 15.00 / 20.00 17.00 / 23.70 1.15x 0.65 / 0.87" in words
    assert "2 640x480 0 - / - - / - - - / -" in words
    assert "model.predict, 1 hand 45.00 58.50 150.00x" in words
    assert "import tensorflow, mediapipe -" in words
    assert table[-1] == "TensorFlow is away."


def test_without_tensorflow_there_is_litert(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("handcam.interleaving.import_heavy", missing)
    assert list(open_ways()) == ["classify"]


def test_a_process_that_fails_leaves_a_gap_and_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.cold_start.IMPORTS", {"python": "sys", "window_code": "handcam.nothing"})
    settings = Settings(source=SourceSettings(source="demo"))
    steps = []
    cold = measure_cold_start(settings, 3, repeats=2, advance=lambda done, total: steps.append((done, total)))
    assert steps == [(done, 6) for done in range(1, 7)]
    assert cold.seconds["window_code"] is None
    assert "handcam.nothing" in " ".join(cold.notes)
    python, opened, first = (cold.seconds[name] for name in ("python", "pipeline_open", "first_result"))
    assert python is not None and opened is not None and first is not None
    assert 0 < python < opened < first
    assert cold.peak_memory_mb is not None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory is not passed on")
def test_what_the_parent_holds_is_not_a_childs_memory() -> None:
    held = np.ones(60_000_000)  # 480 MB, each page written to
    look = "from handcam.cold_start import peak_memory; import sys; sys.stdout.write(str(peak_memory()))"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60, check=True)
    mine = peak_memory()
    assert mine is not None
    assert mine > held.nbytes / 1e6 > float(done.stdout) > 10


def test_a_source_without_a_hand_is_told(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.benchmark.open_ways", dict)  # no TensorFlow in this process
    shutil.copy(data / "empty.jpg", tmp_path)
    done = CliRunner().invoke(app, ["bench", "--source", str(tmp_path), "--json"])
    assert done.exit_code == 1
    assert "No hand was found" in done.stderr
    assert done.stdout == ""


def test_what_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = CliRunner().invoke(app, ["bench", "--source", str(tmp_path / "none.mp4")])
    assert (done.exit_code, "There is no file" in done.stderr) == (1, True)
    monkeypatch.setattr("handcam.classifier.model", lambda name: tmp_path / name)
    done = CliRunner().invoke(app, ["bench", "--frames", "1"])
    assert (done.exit_code, "handcam train" in done.stderr) == (1, True)
    assert CliRunner().invoke(app, ["bench", "--frames", "0"]).exit_code == 2


_LESS = """
from functools import partial
import handcam.benchmark, handcam.interleaving
from handcam.cli import app
handcam.interleaving.SIZES = ((640, 480),)
handcam.benchmark.measure_cold_start = partial(handcam.benchmark.measure_cold_start, repeats=1)
app()
"""


def test_a_small_run_for_real(data: Path, tmp_path: Path) -> None:
    for number in range(2):
        shutil.copy(data / "five.jpg", tmp_path / f"{number}.jpg")
    command = [sys.executable, "-c", _LESS, "bench", "--source", str(tmp_path), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    told = json.loads(line)
    assert told["notes"] == []
    assert set(told["ratios"]) == {"pipeline_over_mediapipe", "predict_over_classify", "function_over_classify"}
    assert {"mediapipe_p50", "pipeline_p50", "pipeline_p95", "classify_path_p50", "predict_p50"} <= set(told["ms"])
    assert all(value > 0 for part in ("ratios", "ms", "cold_start_s") for value in told[part].values())
    assert told["peak_memory_mb"] > 50
    assert [(scene["hands"], scene["height"]) for scene in told["scenes"]] == [
        (hands, height) for height in (320, 480) for hands in (1, 2)
    ]
    assert all(scene["frames"] == 2 for scene in told["scenes"])
