"""The trained network as files: Keras for GPUs and for training on, LiteRT for CPUs, in the number format that pays."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from handcam.card import Export
from handcam.classifier import KERAS, LITERT
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.samples import Samples
from handcam.network import build_network, with_probabilities

FLOAT, INT8 = "float32", "int8"
_LEAST_GAIN = 0.8
"""int8 is taken where it needs at most this share of float32's time ..."""
_MOST_LOST = 0.001
"""... and loses at most this share of the accuracy."""
_CALIBRATION = 300
_MEASURED = 2000


def export(trained: keras.Model, temperature: float, samples: Samples, out: Path) -> tuple[dict[str, Export], str]:
    """Write both files; gives what each LiteRT format comes to and the name of the one that was written.

    samples: hands to measure on, best some that were not trained on; calibration of int8 takes some of them, too.
    """
    keras.mixed_precision.set_global_policy("float32")
    network = build_network(len(HANDSHAPES))
    network.set_weights(trained.get_weights())  # without losses and optimiser
    with_probabilities(network, temperature).save(out / KERAS)
    single = with_probabilities(network, temperature, batch=1)
    hands = list(_hands(samples, _MEASURED))
    contents = {FLOAT: _float(single), INT8: _int8(single, hands[:_CALIBRATION])}
    exports = {name: _measured(content, hands) for name, content in contents.items()}
    chosen = choose(exports)
    (out / LITERT).write_bytes(contents[chosen])
    return exports, chosen


def export_taught(taught: keras.Model, temperature: float, hands: Sequence["Hand"], out: Path) -> Export:
    """Write both files of a network that was taught; gives what its LiteRT file, float32, comes to with these hands."""
    with_probabilities(taught, temperature).save(out / KERAS)
    content = _float(with_probabilities(taught, temperature, batch=1))
    (out / LITERT).write_bytes(content)
    return _measured(content, hands)


def choose(exports: dict[str, Export]) -> str:
    """The format whose speed is worth what it costs in accuracy."""
    plain, small = exports[FLOAT], exports[INT8]
    faster = small.milliseconds <= _LEAST_GAIN * plain.milliseconds
    return INT8 if faster and small.accuracy >= plain.accuracy - _MOST_LOST else FLOAT


def hash_of(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


Hand = tuple[dict[str, Any], Any]
"""Inputs of the network for one hand, by name, and the handshapes it may show, float32 (handshapes,)."""


def _hands(samples: Samples, most: int) -> Iterator[Hand]:
    rows, looks = samples.looked.nonzero()
    order = np.random.default_rng(0).permutation(len(rows))[:most]
    arrays: dict[str, npt.NDArray[Any]]
    for row, look in zip(rows[order], looks[order], strict=True):
        arrays = {"pixels": samples.pixels, "landmarks": samples.landmarks, "world": samples.world}
        yield {n: a[row, look][None].astype(np.float32) for n, a in arrays.items()}, samples.possible[row]


def _float(network: keras.Model) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / LITERT
        network.export(path, format="litert", verbose=False)
        return path.read_bytes()


def _int8(network: keras.Model, hands: Sequence[Hand]) -> bytes:
    """Weights and, where LiteRT has an operation for it, activations in 8 bits; inputs and output stay float32."""
    with TemporaryDirectory() as folder:
        network.export(folder, format="tf_saved_model", verbose=False)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: (inputs for inputs, _ in hands)
        content: bytes = converter.convert()
    return content


def _measured(content: bytes, hands: Sequence[Hand]) -> Export:
    from ai_edge_litert.interpreter import Interpreter

    runner = Interpreter(model_content=content, num_threads=1).get_signature_runner()
    right, spent = 0, []
    for inputs, possible in hands:
        start = perf_counter()
        (probabilities,) = runner(**inputs).values()
        spent.append(perf_counter() - start)
        right += possible[int(probabilities[0].argmax())] > 0
    return Export(
        bytes=len(content), milliseconds=round(median(spent) * 1000, 3), accuracy=round(right / len(hands), 4)
    )
