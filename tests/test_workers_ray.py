"""A real Ray cluster of this machine does what the other workers do; in a process of its own, as it leaves threads."""

import importlib.util
import json
import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

if importlib.util.find_spec("ray") is None:
    warnings.simplefilter("always")
    pytest.skip("RAY IS NOT TESTED: it is not installed. Run `uv sync --group scale`", allow_module_level=True)

_ROOT = Path(__file__).parents[1]
_WORK = """
import json, sys
from functools import partial
from pathlib import Path
from handcam.errors import HandcamError
from handcam.workers import choose_workers
from test_workers import dying, failing, squares, unmakeable

told = {}
def tell(name, make, batches):
    try:
        told[name] = list(choose_workers(2, ray="local").map(make, batches))
    except Exception as error:
        told[name] = f"{type(error).__name__}: {error}"

tell("squares", partial(squares, Path(sys.argv[1])), range(30))
tell("unmakeable", unmakeable, range(5))
tell("failing", failing, range(5))
try:
    list(choose_workers(2, ray="127.0.0.1:1").map(squares, range(3)))
except HandcamError as error:
    told["elsewhere"] = f"{type(error).__name__}: {error}"
print(json.dumps(told))
"""


def test_a_cluster_does_what_others_do(tmp_path: Path) -> None:
    told = json.loads(run_alone(tmp_path, "-c", _WORK, str(tmp_path / "log")).splitlines()[-1])
    assert told["squares"] == [number * number for number in range(30)]
    assert 1 <= len((tmp_path / "log").read_text().split()) <= 2
    assert told["unmakeable"] == "ModelError: There is no network. Train one."
    assert told["failing"] == "ValueError: three"
    assert told["elsewhere"].startswith('WorkerError: The Ray cluster "127.0.0.1:1" cannot be used')


def test_pictures_are_imported_and_evaluated_alike(tmp_path: Path, data: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("v", "five", "fist"):
        (tmp_path / "in" / name).mkdir()
        (tmp_path / "in" / name / "a.jpg").write_bytes((data / f"{name}.jpg").read_bytes())
    lines = {}
    for out, how in (("here", ("--workers", "1")), ("ray", ("--ray", "local"))):
        words = ("import", tmp_path / "in", "--out", tmp_path / out, "--sign-set", "counting", "--json", *how)
        (folder,) = json.loads(run_alone(tmp_path, "-m", "handcam", *map(str, words)))["sessions"]
        rows = (json.loads(line) for line in (Path(folder) / "samples.jsonl").read_text().splitlines())
        lines[out] = [{name: value for name, value in row.items() if name != "time"} for row in rows]
    assert lines["here"] == lines["ray"] and len(lines["ray"]) == 3
    evaluated = ("evaluate", "--data", tmp_path / "in", "--sign-set", "counting", "--json", "--ray", "local")
    assert json.loads(run_alone(tmp_path, "-m", "handcam", *map(str, evaluated)))["accuracy"] == 1


def run_alone(home: Path, *words: str) -> str:
    places = {"HOME": str(home), "PYTHONPATH": os.pathsep.join((str(_ROOT), str(_ROOT / "tests")))}
    done = subprocess.run(
        [sys.executable, *words], env=os.environ | places, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
