"""Networks that are not handcam's, with cards that vouch for them all the same: nothing in them is run."""

import hashlib
import json
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from handcam.classifier import CARD, KERAS, LITERT, LiteRTClassifier
from handcam.cli import app
from handcam.errors import ModelError
from handcam.resources import model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the models to put something else into."""
    for name in (CARD, KERAS, LITERT):
        shutil.copy(model(name), tmp_path / name)
    return tmp_path


def vouch(folder: Path) -> None:
    """Make the card fit whatever files are there."""
    card = json.loads((folder / CARD).read_text())
    card["sha256"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in card["sha256"]}
    (folder / CARD).write_text(json.dumps(card))


def test_a_network_for_something_else_is_refused(folder: Path) -> None:
    shutil.copy(model("drawing.tflite"), folder / LITERT)
    with pytest.raises(ModelError, match="not the one its card describes"):
        LiteRTClassifier(folder).open()
    vouch(folder)
    with pytest.raises(ModelError, match="other shapes than its card says"):
        LiteRTClassifier(folder).open()


_OPEN = """
import sys
from pathlib import Path
from handcam.classifier import TensorFlowClassifier
from handcam.errors import ModelError
try:
    TensorFlowClassifier(Path(sys.argv[1])).open()
except ModelError as error:
    print(error)
"""

_LAMBDA = """
import sys
import keras
def burst(x, path=sys.argv[2]):
    open(path, "w").close()
    return x
inputs = keras.Input((4,))
keras.Model(inputs, keras.layers.Lambda(burst)(inputs)).save(sys.argv[1])
"""


def python(code: str, *words: object) -> str:
    """What a process of its own writes: TensorFlow stays out of this one."""
    command = [sys.executable, "-c", code, *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Bomb:
    """A pickle that leaves a file behind when it is loaded."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return (open, (str(self.path), "w"))


@pytest.mark.parametrize("kind", ["lambda", "pickle", "text"])
def test_code_in_a_keras_file_is_never_run(folder: Path, kind: str) -> None:
    trace = folder / "trace"
    if kind == "lambda":
        python(_LAMBDA, folder / KERAS, trace)
        trace.unlink(missing_ok=True)  # building it runs it once
    else:
        (folder / KERAS).write_bytes(pickle.dumps(Bomb(trace)) if kind == "pickle" else b"no network")
    vouch(folder)
    assert "is not handcam's network" in python(_OPEN, folder)
    assert not trace.exists()


@pytest.mark.parametrize("name", ["network.h5", "network.pkl", "network.keras"])
def test_files_of_other_kinds_are_refused_by_name(tmp_path: Path, data: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"anything")
    (tmp_path / "pictures" / "v").mkdir(parents=True)
    shutil.copy(data / "v.jpg", tmp_path / "pictures" / "v")
    words = ["evaluate", "--data", str(tmp_path / "pictures"), "--model", str(tmp_path / name)]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 1
    assert "There is no network in" in result.stderr
    assert "Traceback" not in result.output
