"""Fitting a network to samples: batches, where to compute, and going on after a stop."""

import os
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf
from keras import ops

from handcam.errors import LearningError
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
    """Where to compute: on the machines that TF_CONFIG names, else on all GPUs of this one, else on what there is.

    GPUs compute in half precision where that is safe (keras' mixed_float16).
    """
    gpus = tf.config.list_physical_devices("GPU")
    keras.mixed_precision.set_global_policy("mixed_float16" if gpus else "float32")
    if "TF_CONFIG" in os.environ:
        return _machines()
    return tf.distribute.MirroredStrategy() if len(gpus) > 1 else tf.distribute.get_strategy()


@cache
def _machines() -> tf.distribute.Strategy:
    """Waits for the other machines. A process can join them only once."""
    try:
        return tf.distribute.MultiWorkerMirroredStrategy()
    except (ValueError, KeyError, tf.errors.OpError) as error:
        raise LearningError(
            f"The machines that TF_CONFIG names cannot work together ({error}). Start `handcam train` on all of them, "
            "or unset TF_CONFIG."
        ) from None


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

    The loop is written out, as TensorFlow's guide to distributed training does: Keras 3.15's own ends with an error
    where there are several machines (it reduces a whole batch at once, which TensorFlow does for single values only).
    """
    keras.utils.set_random_seed(seed)
    steps = len(samples.pictures) // BATCH
    with strategy.scope():
        network = build_network(len(HANDSHAPES))
        experts = keras.Model(network.inputs, {name: network.get_layer(name).output for name in _EXPERTS})
        optimizer = _optimizer(epochs * steps)
        optimizer.build(experts.trainable_variables)
    done = tf.Variable(0, trainable=False, dtype=tf.int64)
    state = tf.train.Checkpoint(network=network, optimizer=optimizer, done=done)
    kept = tf.train.CheckpointManager(state, str(backup), max_to_keep=1)
    kept.restore_or_initialize()
    if int(done) < epochs:
        shown = strategy.experimental_distribute_dataset(batches(samples, weights, seed))
        one_epoch = _epoch_of(experts, optimizer, strategy)
    for epoch in range(int(done), epochs):
        one_epoch(shown)
        done.assign_add(1)
        kept.save()
        advance(epoch + 1, epochs)
    plain = build_network(len(HANDSHAPES))  # outside the strategy: whoever reads with it does so alone
    plain.set_weights(network.get_weights())
    return plain


def _optimizer(steps: int) -> keras.optimizers.Optimizer:
    rate = keras.optimizers.schedules.CosineDecay(_RATE, steps)
    optimizer = keras.optimizers.AdamW(rate, weight_decay=_DECAY)
    half = keras.mixed_precision.dtype_policy().name == "mixed_float16"
    return keras.optimizers.LossScaleOptimizer(optimizer) if half else optimizer


def _epoch_of(
    experts: keras.Model, optimizer: keras.optimizers.Optimizer, strategy: tf.distribute.Strategy
) -> Callable[[Any], None]:
    """Goes once through all batches, each shared out among the replicas."""
    variables = experts.trainable_variables

    def step(inputs: Any, possible: Any, shares: Any) -> None:
        with tf.GradientTape() as tape:
            answers = experts(inputs, training=True)
            losses = [partial_label_loss(possible, answers[name]) * shares for name in _EXPERTS]
            loss = tf.add_n([tf.reduce_sum(each) for each in losses]) / BATCH
            scaled = optimizer.scale_loss(loss)
        optimizer.apply(tape.gradient(scaled, variables), variables)

    @tf.function  # type: ignore[untyped-decorator]
    def one_epoch(shown: Any) -> None:
        for batch in shown:
            strategy.run(step, args=batch)

    return one_epoch  # type: ignore[no-any-return]


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
        return moved, label, weight

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
