"""`handcam train` on a few rendered pictures, in a process of its own: all the way, and on again after a stop."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.card import load_card
from handcam.classifier import CARD, KERAS, LITERT, LiteRTClassifier
from handcam.domain import Crop

NAMES = ("five", "four", "index", "v", "w", "l", "y", "rock")


def train(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "handcam", "train", "--workers", "1", "--epochs", "1", "--json"]
    words = [*command, *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, timeout=300, check=False)


def tasks(done: "subprocess.CompletedProcess[str]") -> set[str]:
    return {json.loads(line)["task"] for line in done.stdout.splitlines()}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory, data: Path) -> tuple[Path, ...]:
    """Two sources of 144 pictures each: rendered pictures in other light."""
    made = []
    for source in ("sunny", "gloomy"):
        folder = tmp_path_factory.mktemp("data") / source
        for name in NAMES:
            (folder / name).mkdir(parents=True)
            picture = cv2.imread(str(data / f"{name}.jpg"))
            assert picture is not None
            for number in range(18):
                light = (1.0 if source == "sunny" else 0.7) - 0.01 * number
                cv2.imwrite(str(folder / name / f"{number}.jpg"), (picture * light).astype(np.uint8))
        made.append(folder)
    return tuple(made)


def test_training_makes_a_network_its_card_and_goes_on_after_a_stop(folders: tuple[Path, ...], tmp_path: Path) -> None:
    words = ("--data", folders[0], "--data", folders[1], "--out", tmp_path)
    done = train(*words)
    assert done.returncode == 0, done.stderr
    assert tasks(done) == {"Pictures", "Training, without sunny", "Training, without gloomy", "Training, all sources"}
    card = load_card(tmp_path / CARD)
    assert set(card.scores) == {"sunny", "gloomy"}
    assert {source.name: source.pictures for source in card.data} == {"sunny": 144, "gloomy": 144}
    assert set(card.sha256) == {KERAS, LITERT}
    assert set(card.exports) == {"float32", "int8"}
    assert card.exports["int8"].bytes < 0.5 * card.exports["float32"].bytes
    assert {path.parent.name for path in (tmp_path / "without").glob(f"*/{LITERT}")} == {"sunny", "gloomy"}
    unseen = load_card(tmp_path / "without" / "sunny" / CARD)
    assert ({source.name for source in unseen.data}, set(unseen.scores)) == ({"gloomy"}, {"sunny"})
    assert (tmp_path / LITERT).stat().st_size == card.exports[card.chosen].bytes
    classifier = LiteRTClassifier(tmp_path)
    classifier.open()
    blank = np.zeros((21, 3), np.float32)
    crop = Crop(np.zeros((card.crop_side, card.crop_side, 3), np.uint8), blank[:, :2].copy(), blank)
    assert classifier.classify(crop).probabilities.sum() == pytest.approx(1, abs=1e-4)
    classifier.close()

    # As if stopped after everything was trained and before it was exported: nothing is trained again.
    (tmp_path / CARD).unlink()
    again = train(*words)
    assert tasks(again) == {"Pictures"}
    assert load_card(tmp_path / CARD).scores == card.scores
    assert load_card(tmp_path / CARD).looks_temperature == card.looks_temperature

    # Another seed makes another network: nothing of the first is taken for it.
    assert tasks(train(*words, "--seed", "2", "--always", "gloomy", "--always", "sunny")) == {
        "Pictures",
        "Training, all sources",
    }

    # Where no source is held out, nothing is claimed of strangers.
    train(*words, "--always", "gloomy", "--always", "sunny")
    assert load_card(tmp_path / CARD).scores == {}


def test_what_is_wrong_with_the_data_is_told(tmp_path: Path, data: Path) -> None:
    few = tmp_path / "few"
    (few / "v").mkdir(parents=True)
    (few / "v" / "1.jpg").write_bytes((data / "v.jpg").read_bytes())
    for words, says in (
        (("--data", few), "Only 1 hands were found in the pictures. Name more with --data."),
        (("--data", few, "--validate", "moon"), "No picture is of source moon. There are: few."),
        (("--data", tmp_path / "none"), "There is no folder"),
    ):
        done = train(*words, "--out", tmp_path / "out")
        assert done.returncode == 1
        assert says in done.stderr.splitlines()[-1]


_FIT = """
import json
import sys
from pathlib import Path
import numpy as np
import tensorflow as tf

if sys.argv[1] == "devices":
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
from handcam.labelled_pictures import Picture
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.fitting import choose_strategy, fit
from handcam.learning.samples import Samples
from handcam.stills import LOOKS

strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]) if sys.argv[1] == "devices" else choose_strategy()
rng, count = np.random.default_rng(0), 256
samples = Samples(
    tuple(Picture(Path(), "made_up", str(row), (HANDSHAPES[row % 25],), None, None) for row in range(count)),
    np.ones((count, LOOKS), np.bool_),
    rng.integers(0, 255, (count, LOOKS, 64, 64, 3)).astype(np.uint8),
    rng.random((count, LOOKS, 21, 2)).astype(np.float32),
    rng.normal(0, 0.05, (count, LOOKS, 21, 3)).astype(np.float32),
)
for epochs in (1, 2):
    done = []
    network = fit(
        samples,
        np.ones(count, np.float32),
        epochs=epochs,
        seed=1,
        backup=Path(sys.argv[2]),
        advance=lambda epoch, epochs: done.append((epoch, epochs)),
        strategy=strategy,
    )
    assert done == [(epochs, epochs)]  # the second goes on where the first was
assert all(np.isfinite(weights).all() for weights in network.get_weights())
np.save(sys.argv[2] + ".npy", np.concatenate([weights.ravel() for weights in network.get_weights()]))
print(strategy.num_replicas_in_sync)
"""


def start(*words: str | Path, **environment: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _FIT, *map(str, words)]
    environ = {**os.environ, **environment}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ)


def replicas(running: "subprocess.Popen[str]") -> int:
    """How many trained together, once the process is done."""
    try:
        stdout, stderr = running.communicate(timeout=300)
    finally:
        running.kill()
    assert running.returncode == 0, stderr
    return int(stdout.splitlines()[-1])


def test_several_devices_train_together(tmp_path: Path) -> None:
    assert replicas(start("devices", tmp_path / "backup")) == 2


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
    return port


def test_several_machines_train_together(tmp_path: Path) -> None:
    workers = [f"127.0.0.1:{free_port()}" for _ in range(2)]
    running = [
        start(
            "machines",
            tmp_path / f"backup-{number}",
            TF_CONFIG=json.dumps({"cluster": {"worker": workers}, "task": {"type": "worker", "index": number}}),
        )
        for number in range(2)
    ]
    try:
        assert [replicas(each) for each in running] == [2, 2]
    finally:
        for each in running:
            each.kill()
    one, other = (np.load(tmp_path / f"backup-{number}.npy") for number in range(2))
    assert np.abs(one - other).max() < 1e-4  # both have the same network in the end; Adam's four steps are 2e-3 each
