"""The shipped network, through both runtimes, and networks that must be refused."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from handcam.card import load_card
from handcam.classifier import CARD, KERAS, LITERT, LiteRTClassifier, PreferGPU, TensorFlowClassifier, find_gpu
from handcam.cropping import CROP_SIDE, cut_crop
from handcam.domain import Crop, Frame
from handcam.errors import ModelError
from handcam.pictures import read_picture
from handcam.resources import model
from handcam.signs import Handshape
from handcam.stills import PictureTracker

NAMES = ("index", "v", "thumb_index_middle", "w", "four", "five", "thumb_ring", "thumb_middle", "thumb_index_circle")


@pytest.fixture(scope="module")
def crops(data: Path) -> dict[str, Crop]:
    tracker = PictureTracker()
    tracker.open()
    found = {}
    for name in NAMES:
        frame = Frame(read_picture(data / f"{name}.jpg"), 0, 0.0)
        found[name] = cut_crop(frame, tracker.track(frame)[0])
    tracker.close()
    return found


@pytest.fixture(scope="module")
def classifier() -> Iterator[LiteRTClassifier]:
    opened = LiteRTClassifier()
    opened.open()
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the models to spoil."""
    for name in (CARD, KERAS, LITERT):
        shutil.copy(model(name), tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_rendered_signs_are_named(classifier: LiteRTClassifier, crops: dict[str, Crop], name: str) -> None:
    prediction = classifier.classify(crops[name])
    assert prediction.handshape == name
    assert prediction.probabilities.dtype == np.float32
    assert prediction.probabilities.sum() == pytest.approx(1, abs=1e-4)


_TENSORFLOW = """
import sys
import numpy as np
from handcam.classifier import TensorFlowClassifier
from handcam.domain import Crop
crops = np.load(sys.argv[1])
classifier = TensorFlowClassifier()
classifier.open()
assert "TensorFlow" in classifier.device, classifier.device
rows = zip(crops["pixels"], crops["landmarks"], crops["world"], strict=True)
np.save(sys.argv[2], [classifier.classify(Crop(*row)).probabilities for row in rows])
classifier.close()
"""


def test_both_runtimes_say_the_same(classifier: LiteRTClassifier, crops: dict[str, Crop], tmp_path: Path) -> None:
    kept = crops.values()
    np.savez(
        tmp_path / "crops.npz",
        pixels=np.stack([crop.pixels for crop in kept]),
        landmarks=np.stack([crop.landmarks for crop in kept]),
        world=np.stack([crop.world for crop in kept]),
    )
    command = [sys.executable, "-c", _TENSORFLOW, str(tmp_path / "crops.npz"), str(tmp_path / "said.npy")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    mine = [classifier.classify(crop).probabilities for crop in crops.values()]
    np.testing.assert_allclose(np.load(tmp_path / "said.npy"), mine, atol=1e-3)


def test_the_network_sees_both_pixels_and_landmarks(classifier: LiteRTClassifier, crops: dict[str, Crop]) -> None:
    crop = crops["v"]
    plain = classifier.classify(crop).probabilities
    dark = classifier.classify(Crop(np.zeros_like(crop.pixels), crop.landmarks, crop.world)).probabilities
    folded = classifier.classify(Crop(crop.pixels, crops["five"].landmarks, crops["five"].world)).probabilities
    assert np.abs(plain - dark).max() > 1e-4
    assert np.abs(plain - folded).max() > 0.1


def test_the_card_names_every_handshape_and_its_data() -> None:
    card = load_card(model(CARD))
    assert card.handshapes == tuple(Handshape)
    assert {source.use for source in card.data} == {"train", "validate"}
    assert all(source.licence != "unknown" for source in card.data)
    trained = {source.name for source in card.data if source.use == "train"} - {"rendered"}
    assert trained <= set(card.scores), "every source of pictures is scored by a network that has not seen it"


@pytest.mark.parametrize("name", [LITERT, KERAS])
def test_another_network_than_the_cards_is_refused(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes() + b"!")
    with pytest.raises(ModelError, match="not the one its card describes"):
        (LiteRTClassifier if name == LITERT else TensorFlowClassifier)(folder).open()


@pytest.mark.parametrize("name", [CARD, LITERT])
def test_missing_files_are_told(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match=r"missing.*handcam train"):
        LiteRTClassifier(folder).open()


@pytest.mark.parametrize(
    ("change", "says"),
    [({"crop_side": 32}, "other crops"), ({"temperature": -1}, "cannot be read"), ({"x": 1}, "cannot")],
)
def test_cards_that_do_not_fit_are_refused(folder: Path, change: dict[str, float], says: str) -> None:
    card = json.loads((folder / CARD).read_text())
    (folder / CARD).write_text(json.dumps(card | change))
    with pytest.raises(ModelError, match=says):
        LiteRTClassifier(folder).open()


def test_without_a_driver_there_is_no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr("handcam.classifier.ctypes.CDLL", missing)
    assert not find_gpu()


@pytest.mark.parametrize("fault", ["no GPU", "error"])
def test_the_cpu_steps_in_where_the_gpu_cannot_be_used(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(self: TensorFlowClassifier) -> None:
        if fault == "error":
            raise RuntimeError("CUDA and driver do not match")

    monkeypatch.setattr(TensorFlowClassifier, "open", opened)
    chosen = PreferGPU(TensorFlowClassifier(), LiteRTClassifier())
    chosen.open()
    blank = np.zeros((21, 3), np.float32)
    pixels = np.zeros((CROP_SIDE, CROP_SIDE, 3), np.uint8)
    assert chosen.device == "CPU (LiteRT)"
    assert chosen.classify(Crop(pixels, blank[:, :2].copy(), blank)).probabilities.sum() == pytest.approx(1, abs=1e-4)
    chosen.close()
