"""Fitting a network to samples: batches, where to compute, and going on after a stop."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf
from keras import ops

from handcam.learning.augmentation import augment
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.samples import Samples
from handcam.network import build_network
from handcam.stills import LOOKS

BATCH = 128
OUTPUTS = ("fused", "landmarks_only")
"""What is scored."""
_EXPERTS = ("landmarks_only", "pixels_only")
"""What is trained, each by itself."""
_RATE, _DECAY = 2e-3, 1e-3


def choose_strategy() -> tf.distribute.Strategy:
    """Where to compute: on all GPUs of this machine together, else on the one GPU or the CPU there is.

    GPUs compute in half precision where that is safe (keras' mixed_float16).
    """
    gpus = tf.config.list_physical_devices("GPU")
    keras.mixed_precision.set_global_policy("mixed_float16" if gpus else "float32")
    return tf.distribute.MirroredStrategy() if len(gpus) > 1 else tf.distribute.get_strategy()


def fit(
    samples: Samples,
    weights: npt.NDArray[np.float32],
    *,
    epochs: int,
    seed: int,
    backup: Path,
    advance: Callable[[int, int], None],
    strategy: tf.distribute.Strategy,
) -> keras.Model:
    """A network trained on samples in all of which a hand was found; goes on from the last whole epoch in `backup`.

    weights: float32 (n,) what each counts for. advance: called with (epochs done, epochs).
    """
    keras.utils.set_random_seed(seed)
    steps = len(samples.pictures) // BATCH
    with strategy.scope():
        network = build_network(len(HANDSHAPES))
        experts = keras.Model(network.inputs, {name: network.get_layer(name).output for name in _EXPERTS})
        rate = keras.optimizers.schedules.CosineDecay(_RATE, epochs * steps)
        experts.compile(
            keras.optimizers.AdamW(rate, weight_decay=_DECAY), loss=dict.fromkeys(_EXPERTS, partial_label_loss)
        )
    kept = keras.callbacks.BackupAndRestore(str(backup), delete_checkpoint=False)
    report = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: advance(epoch + 1, epochs))
    experts.fit(batches(samples, weights, seed), epochs=epochs, verbose=0, callbacks=[kept, report], shuffle=False)
    return network


def batches(samples: Samples, weights: npt.NDArray[np.float32], seed: int) -> tf.data.Dataset:
    """All samples in random order, of each one look by chance, changed at random: (inputs, labels, weights)."""
    looks = samples.looked.sum(axis=1).astype(np.float32)
    arrays: dict[str, npt.NDArray[Any]] = {
        "pixels": samples.pixels,
        "landmarks": samples.landmarks,
        "world": samples.world,
    }
    flat = {name: tf.constant(array.reshape(-1, *array.shape[2:])) for name, array in arrays.items()}
    labels, counts, shares = tf.constant(samples.possible), tf.constant(looks), tf.constant(weights)

    def changed(rows: Any) -> tuple[Any, Any, Any]:
        chance = tf.random.uniform(tf.shape(rows))
        look = tf.cast(chance * tf.gather(counts, rows), tf.int64)  # looks are packed: those there are come first
        inputs = {name: tf.gather(array, rows * LOOKS + look) for name, array in flat.items()}
        label, weight = tf.gather(labels, rows), tf.gather(shares, rows)
        moved = augment({**inputs, "pixels": tf.cast(inputs["pixels"], tf.float32)})
        return moved, dict.fromkeys(_EXPERTS, label), dict.fromkeys(_EXPERTS, weight)

    rows = tf.data.Dataset.range(len(samples.pictures)).shuffle(len(samples.pictures), seed=seed)
    return rows.batch(BATCH, drop_remainder=True).map(changed, num_parallel_calls=2).prefetch(2)


def partial_label_loss(possible: Any, logits: Any) -> Any:
    """Cross-entropy where a label may name several handshapes: -log of the probability of any of them (n,)."""
    chosen = ops.where(possible > 0, logits, -1e9)
    return ops.logsumexp(logits, axis=-1) - ops.logsumexp(chosen, axis=-1)


def logits_of(
    network: keras.Model, inputs: Sequence[npt.NDArray[Any]], outputs: Sequence[str], batch: int = 512
) -> list[npt.NDArray[np.float32]]:
    """float32 (n, handshapes) logits of each output, batch by batch; inputs as in `build_network`, of any dtype."""
    parts = []
    for start in range(0, len(inputs[0]), batch):
        answer = network.predict_on_batch([array[start : start + batch].astype(np.float32) for array in inputs])
        parts.append([np.asarray(answer[name], np.float32) for name in outputs])
    return [np.concatenate(column) for column in zip(*parts, strict=True)]
