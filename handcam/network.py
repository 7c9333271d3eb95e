"""The network: a landmark stream that can stand alone, and a pixel stream that may only add to what it says.

All preprocessing is inside, so that training and live use cannot differ.
"""

from pathlib import Path
from typing import Any

import keras
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


PIXEL_SHARE = 0.25
"""What the pixels' logits weigh in "fused"; the landmarks' weigh the rest. See docs/experiments.md."""


def build_network(handshapes: int, dropout: float = 0.2) -> keras.Model:
    """The network for training: two experts that learn by themselves, and what they say together.

    Inputs, as in `Crop`: pixels float32 (n, side, side, 3) RGB 0..255; landmarks float32 (n, 21, 2); world float32
    (n, 21, 3).
    Outputs: "fused", "landmarks_only" and "pixels_only", float32 (n, handshapes) logits. "fused" has no weights of its
    own: in training, pixels that may change the landmarks' answer learn the people and rooms they see.
    dropout: share of activations left out in training.
    """
    pixels = keras.Input((CROP_SIDE, CROP_SIDE, 3), name="pixels")
    landmarks = keras.Input((LANDMARKS, 2), name="landmarks")
    world = keras.Input((LANDMARKS, 3), name="world")

    shape = layers.Concatenate()([layers.Flatten()((landmarks - 0.5) * 2.0), *_world_features(world)])
    for units in (192, 192, 96):
        shape = layers.Dropout(dropout)(layers.Dense(units, "swish")(shape))
    by_landmarks = layers.Dense(handshapes, dtype="float32", name="landmarks_only")(shape)

    look = pixels / 127.5 - 1.0
    for filters, strides in ((16, 2), (32, 2), (64, 2), (64, 1)):
        look = layers.Conv2D(filters, 3, strides=strides, padding="same", use_bias=False)(look)
        look = layers.ReLU()(layers.BatchNormalization(synchronized=True)(look))
    everywhere = layers.Dense(64, "relu")(layers.Flatten()(layers.MaxPooling2D(2)(look)))
    at_joints = layers.Flatten()(layers.Dense(24, "relu")(_sampled(look, landmarks)))
    seen = layers.Concatenate()([layers.Dropout(1.5 * dropout)(part) for part in (at_joints, everywhere)])
    seen = layers.Dropout(1.5 * dropout)(layers.Dense(96, "relu")(seen))
    by_pixels = layers.Dense(handshapes, dtype="float32", name="pixels_only")(seen)

    fused = layers.Identity(dtype="float32", name="fused")((1 - PIXEL_SHARE) * by_landmarks + PIXEL_SHARE * by_pixels)
    outputs = {"fused": fused, "landmarks_only": by_landmarks, "pixels_only": by_pixels}
    return keras.Model([pixels, landmarks, world], outputs)


def _sampled(features: Any, landmarks: Any) -> Any:
    """Features (n, side, side, c) at the landmarks, linearly between the cells: (n, 21, c). What is outside is zero."""
    side = features.shape[1]
    cells = ops.cast(ops.arange(side), landmarks.dtype)
    near = ops.relu(1 - ops.abs(ops.expand_dims(landmarks * side - 0.5, -1) - cells))
    rows = ops.einsum("nki,nijc->nkjc", near[:, :, 1], features)
    return ops.sum(rows * ops.expand_dims(near[:, :, 0], -1), axis=2)


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


def with_probabilities(network: keras.Model, temperature: float, batch: int | None = None) -> keras.Model:
    """A network of `build_network` as it is shipped: one output, "probabilities", float32 (n, handshapes).

    temperature: what calibrates them. batch: n, where it is fixed.
    """
    inputs = [keras.Input(t.shape[1:], batch_size=batch, name=t.name) for t in network.inputs]
    logits = network(inputs)["fused"]
    return keras.Model(inputs, {"probabilities": layers.Softmax(name="probabilities")(logits / temperature)})


def load_trained(path: Path, handshapes: int) -> keras.Model:
    """The network of `build_network` in this Keras file, ready to be trained on. Only weights are taken from it, into
    the architecture above: no layer, no function and no object that the file may describe is ever made.

    Raises:
        ValueError, OSError, KeyError, BadZipFile: the file is no Keras file, or its weights are another network's.
    """
    network = build_network(handshapes)
    with_probabilities(network, 1.0).load_weights(path)
    return network


def load_network(path: Path, handshapes: int, temperature: float) -> keras.Model:
    """The shipped network of this Keras file. Raises as `load_trained`."""
    return with_probabilities(load_trained(path, handshapes), temperature)
