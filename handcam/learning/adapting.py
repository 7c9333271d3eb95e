"""Teaching the network one signer's hand, without losing what it can do.

The landmark stream and the last layer of the pixel stream learn on from where they are, and go on answering as before
on rendered hands (Li and Hoiem 2016, "Learning without forgetting"; see `replay`). Of what was learnt only so much is
taken as leaves the general ability where it was, by going part of the way from the old weights to the new (Wortsman et
al. 2022, "Robust fine-tuning of zero-shot models").
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from handcam.learning.augmentation import Inputs, augment
from handcam.learning.fitting import logits_of
from handcam.learning.replay import Replay
from handcam.learning.takes import Hands
from handcam.network import PIXEL_SHARE, build_network

Floats = npt.NDArray[np.float32]
_Columns = dict[str, npt.NDArray[Any]]

_OWN, _KNOWN = 48, 288
"""Hands of a batch that are the signer's, and that are rendered."""
_STEPS, _TOLD = 400, 20
_RATE = 1.5e-3
_REMEMBERED = 10.0
"""What staying with the old answers on rendered hands weighs beside naming the signer's."""
_MOST_LOST = 0.0025
"""Share of the rendered hands named right before that may be named wrong after: half of what is promised."""
_SHARES = tuple(np.linspace(1.0, 0.05, 20).tolist())
_UNKNOWN = -8.0
"""Bias of a sign that is still to be learnt: it is never named."""


@dataclass(frozen=True, eq=False, slots=True)
class Streams:
    """The parts of a network that teaching treats each by itself; they share its weights.

    points: landmarks and world -> logits. look: pixels and landmarks -> what goes into `head`, which gives logits.
    """

    points: keras.Model
    look: keras.Model
    head: keras.layers.Dense


def streams_of(network: keras.Model) -> Streams:
    """Of a network of `build_network`."""
    pixels, landmarks, world = network.inputs
    head = network.get_layer("pixels_only")
    points = keras.Model([landmarks, world], network.get_layer("landmarks_only").output)
    return Streams(points, keras.Model([pixels, landmarks], head.input), head)


def widened(network: keras.Model, handshapes: int) -> keras.Model:
    """The same network with room for more handshapes, which it never names yet."""
    wide = build_network(handshapes, dropout=0.0)
    for name in ("landmarks_only", "pixels_only"):
        kernel, bias = network.get_layer(name).get_weights()
        more = handshapes - len(bias)
        kernel = np.concatenate([kernel, np.zeros((len(kernel), more), np.float32)], axis=1)
        wide.get_layer(name).set_weights([kernel, np.concatenate([bias, np.full(more, _UNKNOWN, np.float32)])])
    kept = [layer for layer in network.layers if layer.name not in ("landmarks_only", "pixels_only")]
    fresh = [layer for layer in wide.layers if layer.name not in ("landmarks_only", "pixels_only")]
    for before, after in zip(kept, fresh, strict=True):
        after.set_weights(before.get_weights())
    return wide


def named(network: keras.Model, hands: Hands) -> npt.NDArray[np.int64]:
    """int64 (n,): the likeliest handshape of each hand; n > 0."""
    (logits,) = logits_of(network, hands.inputs, ("fused",))
    return np.asarray(logits.argmax(axis=1), np.int64)


def known_accuracy(network: keras.Model, known: Replay) -> float:
    """Share of the rendered hands whose likeliest handshape is theirs."""
    return float((_known_logits(network, known).argmax(axis=1) == known.labels).mean())


def _known_logits(network: keras.Model, known: Replay) -> Floats:
    """float32 (n, handshapes) fused."""
    streams = streams_of(network)
    points, seen = streams.points([known.landmarks, known.world]), streams.head(known.seen)
    return np.asarray(((1 - PIXEL_SHARE) * points + PIXEL_SHARE * seen).numpy(), np.float32)


def adapt(
    network: keras.Model, own: Hands, learn: Replay, choose: Replay, seed: int, advance: Callable[[int, int], None]
) -> tuple[keras.Model, float]:
    """The taught network, and the share of the way from the old weights to the new that was gone, 0..1.

    network: as wide as the labels of `own` need. advance: called with (steps done, steps).
    """
    keras.utils.set_random_seed(seed)
    taught = widened(network, network.get_layer("landmarks_only").units)
    streams = streams_of(taught)
    variables = [*streams.points.trainable_variables, *streams.head.trainable_variables]
    before = [variable.numpy() for variable in variables]
    _train(streams, variables, own, learn, streams_of(network), advance)
    after = [variable.numpy() for variable in variables]
    least = known_accuracy(network, choose) - _MOST_LOST
    for share in _SHARES:
        for variable, old, new in zip(variables, before, after, strict=True):
            variable.assign(old + share * (new - old))
        if known_accuracy(taught, choose) >= least:
            return taught, share
    return network, 0.0


def _train(
    streams: Streams,
    variables: Sequence[Any],
    own: Hands,
    learn: Replay,
    teacher: Streams,
    advance: Callable[[int, int], None],
) -> None:
    """Name the signer's hands, and answer on the rendered ones as the teacher does: whatever they show, since an answer
    that was wrong may be right on hands of people."""
    optimizer = keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(_RATE, _STEPS))
    optimizer.build(variables)
    wrong = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    columns: _Columns = {"pixels": own.pixels, "landmarks": own.landmarks, "world": own.world, "labels": own.labels}
    signers = _drawn(columns, _fair(own.labels), _OWN)
    columns = {"landmarks": learn.landmarks, "world": learn.world, "seen": learn.seen}
    others = _drawn(columns, _fair(np.zeros_like(learn.labels)), _KNOWN)

    @tf.function  # type: ignore[untyped-decorator]
    def step(mine: Inputs, known: Inputs) -> None:
        looked = streams.look([mine["pixels"], mine["landmarks"]], training=False)
        before = teacher.points([known["landmarks"], known["world"]]), teacher.head(known["seen"])
        with tf.GradientTape() as tape:
            answers = streams.points([mine["landmarks"], mine["world"]]), streams.head(looked)
            after = streams.points([known["landmarks"], known["world"]]), streams.head(known["seen"])
            loss = tf.add_n([wrong(mine["labels"], answer) for answer in answers])
            loss += _REMEMBERED * tf.add_n([_apart(*pair) for pair in zip(before, after, strict=True)])
        optimizer.apply(tape.gradient(loss, variables), variables)

    for done, (mine, known) in enumerate(zip(signers, others, strict=True), start=1):
        step(mine, known)
        if done % _TOLD == 0:
            advance(done, _STEPS)


def _drawn(columns: _Columns, chances: Floats, count: int) -> tf.data.Dataset:
    """For each step so many rows of these columns, by chance, and changed at random as in training."""
    tensors, odds = {name: tf.constant(column) for name, column in columns.items()}, tf.math.log(chances)[None]

    def draw(_: Any) -> Inputs:
        rows = tf.random.categorical(odds, count)[0]
        drawn = {name: tf.gather(tensor, rows) for name, tensor in tensors.items()}
        changed = {name: tf.cast(drawn[name], tf.float32) for name in ("pixels", "landmarks", "world") if name in drawn}
        return {**drawn, **augment(changed)}

    return tf.data.Dataset.range(_STEPS).map(draw).prefetch(2)


def _apart(old: Any, new: Any) -> Any:
    """Mean Kullback-Leibler divergence of the new answers from the old."""
    shares = tf.nn.softmax(old)
    return tf.reduce_mean(tf.reduce_sum(shares * (tf.nn.log_softmax(old) - tf.nn.log_softmax(new)), -1))


def _fair(labels: npt.NDArray[np.int64]) -> Floats:
    """float32 (n,): the chance of each hand, with each label as likely as any other."""
    counts = np.bincount(labels)
    return (1.0 / counts[labels] / np.count_nonzero(counts)).astype(np.float32)
