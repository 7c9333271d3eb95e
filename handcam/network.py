"""The network: a landmark stream that can stand alone, and a pixel stream that may only add to what it says.

All preprocessing is inside, so that training and live use cannot differ.
"""

from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from keras import layers, ops

from handcam.cropping import CROP_SIDE
from handcam.domain import LANDMARKS

_FINGERS = ((1, 2, 3, 4), (5, 6, 7, 8), (9, 10, 11, 12), (13, 14, 15, 16), (17, 18, 19, 20))
_JOINTS = tuple(
    triple for finger in _FINGERS for triple in zip((0, *finger[:-2]), finger[:-1], finger[1:], strict=True)
)
"""(before, at, after): the three joints of each finger, between the bones that meet there."""
_TIPS = (4, 8, 12, 16, 20)
_PAIRS = tuple((a, b) for i, a in enumerate(_TIPS) for b in _TIPS[i + 1 :]) + tuple(
    (4, k) for k in (5, 6, 9, 10, 13, 14, 17)
)
"""Points whose distance tells who touches whom: all finger tips, and the thumb's tip to the fingers' first joints."""
_PALM = 0.1  # m, about the distance from wrist to middle knuckle: brings metres near 1


def build_network(handshapes: int, dropout: float = 0.2, pixel_dropout: float = 0.5) -> keras.Model:
    """The network for training.

    Inputs, as in `Crop`: pixels float32 (n, side, side, 3) RGB 0..255; landmarks float32 (n, 21, 2); world float32
    (n, 21, 3).
    Outputs: "fused" and "landmarks_only", float32 (n, handshapes) logits. dropout and pixel_dropout: shares of
    activations and of whole pixel streams left out in training.
    """
    pixels = keras.Input((CROP_SIDE, CROP_SIDE, 3), name="pixels")
    landmarks = keras.Input((LANDMARKS, 2), name="landmarks")
    world = keras.Input((LANDMARKS, 3), name="world")

    shape = layers.Concatenate()([layers.Flatten()((landmarks - 0.5) * 2.0), *_world_features(world)])
    for units in (256, 256, 128):
        shape = layers.Dropout(dropout)(layers.Dense(units, "swish")(shape))
    alone = layers.Dense(handshapes, name="landmarks_only")(shape)

    look = pixels / 127.5 - 1.0
    for filters in (16, 32, 48, 64):
        look = layers.Conv2D(filters, 3, strides=2, padding="same", use_bias=False)(look)
        look = layers.ReLU()(layers.BatchNormalization()(look))
    look = layers.Dropout(dropout)(layers.Dense(64, "relu")(layers.Flatten()(look)))
    look = layers.Dropout(pixel_dropout, noise_shape=(None, 1))(look)

    both = layers.Dense(96, "relu")(layers.Concatenate()([ops.stop_gradient(shape), look]))
    change = layers.Dense(handshapes, kernel_initializer="zeros")(layers.Dropout(dropout)(both))
    fused = layers.Add(name="fused")([alone, change])
    return keras.Model([pixels, landmarks, world], {"fused": fused, "landmarks_only": alone})


def _world_features(world: Any) -> list[Any]:
    """Palm-centred coordinates, cosines of the joint angles, and distances between points that may touch."""
    centred = (world - ops.mean(ops.take(world, [0, 5, 9, 13, 17], axis=1), axis=1, keepdims=True)) / _PALM
    before, at, after = (ops.take(centred, list(points), axis=1) for points in zip(*_JOINTS, strict=True))
    one, two = at - before, after - at
    lengths = ops.sqrt(ops.sum(one * one, axis=-1) * ops.sum(two * two, axis=-1) + 1e-6)
    cosines = ops.sum(one * two, axis=-1) / lengths
    a, b = (ops.take(centred, list(points), axis=1) for points in zip(*_PAIRS, strict=True))
    apart = a - b
    distances = ops.sqrt(ops.sum(apart * apart, axis=-1) + 1e-6)
    return [layers.Flatten()(centred), cosines, distances]


def with_probabilities(trained: keras.Model, temperature: float, batch: int | None = None) -> keras.Model:
    """The network as it is shipped: one output, "probabilities", float32 (n, handshapes), calibrated by `temperature`.

    batch: n, where it is fixed. Nothing of the training (losses, optimiser) is taken along.
    """
    network = build_network(trained.outputs[0].shape[-1])
    network.set_weights(trained.get_weights())
    inputs = [keras.Input(t.shape[1:], batch_size=batch, name=t.name) for t in trained.inputs]
    logits = network(inputs)["fused"]
    return keras.Model(inputs, {"probabilities": layers.Softmax(name="probabilities")(logits / temperature)})


def partial_label_loss(possible: Any, logits: Any) -> Any:
    """Cross-entropy where a label may name several handshapes: -log of the probability of any of them (n,)."""
    chosen = ops.where(possible > 0, logits, -1e9)
    return ops.logsumexp(logits, axis=-1) - ops.logsumexp(chosen, axis=-1)


def logits_of(network: keras.Model, inputs: list[npt.NDArray[Any]], output: str) -> npt.NDArray[np.float32]:
    """float32 (n, handshapes) logits of one output, batch by batch."""
    logits: npt.NDArray[np.float32] = network.predict(inputs, batch_size=512, verbose=0)[output]
    return logits
