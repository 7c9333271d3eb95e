"""The network for drawings: what stands out from its ground, and where it changes, to handshapes."""

from typing import Any

import keras
import tensorflow as tf
from keras import layers

from handcam.drawings import CUT_SIDE

_LAYERS = ((24, 5, 2), (56, 3, 2), (80, 3, 2), (112, 3, 1), (112, 3, 1), (160, 3, 2))
"""Filters, kernel's edge and stride of each convolution: small pictures early, since a CPU trains it."""


def build_network(handshapes: int, dropout: float = 0.2) -> keras.Model:
    """Input "pixels", float32 (n, 64, 64, 2), 0..255, see `cut_region`; output float32 (n, handshapes) logits."""
    pixels = keras.Input((CUT_SIDE, CUT_SIDE, 2), name="pixels")
    look = pixels / 127.5 - 1.0
    for filters, kernel, stride in _LAYERS:
        before = look
        look = layers.Conv2D(filters, kernel, strides=stride, padding="same", use_bias=False)(look)
        look = layers.ReLU()(layers.BatchNormalization()(look))
        if before.shape == look.shape:
            look = layers.Add()([before, look])
    look = layers.Dropout(dropout)(layers.Flatten()(look))
    return keras.Model(pixels, layers.Dense(handshapes, name="logits")(look))


def with_probabilities(trained: keras.Model, temperature: float, batch: int | None = None) -> keras.Model:
    """The network as it is shipped: one output, "probabilities", calibrated; nothing of the training is taken along.

    batch: n, where it is fixed.
    """
    network = build_network(trained.outputs[0].shape[-1])
    network.set_weights(trained.get_weights())
    pixels = keras.Input((CUT_SIDE, CUT_SIDE, 2), batch_size=batch, name="pixels")
    shares = layers.Softmax(name="probabilities")(network(pixels) / temperature)
    return keras.Model({"pixels": pixels}, {"probabilities": shares})


def augment(pixels: Any) -> Any:
    """One batch float32 (n, 64, 64, 2), 0..255: mirrored, turned, scaled, shifted, fainter, noisy."""
    count = tf.shape(pixels)[0]
    flip = tf.where(tf.random.uniform([count]) < 0.5, -1.0, 1.0)  # nobody knows a drawn hand's handedness
    angle = tf.random.normal([count], stddev=0.13)
    shrink = tf.random.uniform([count], 0.87, 1.15)
    cos, sin, zero = tf.cos(angle) * shrink, tf.sin(angle) * shrink, tf.zeros([count])
    shift = tf.random.normal([count, 2], stddev=1.5)
    middle = (CUT_SIDE - 1) / 2
    right = middle - (cos * flip - sin) * middle + shift[:, 0]
    down = middle - (sin * flip + cos) * middle + shift[:, 1]
    rows = tf.stack([cos * flip, -sin, right, sin * flip, cos, down, zero, zero], 1)
    pixels = tf.raw_ops.ImageProjectiveTransformV3(
        images=pixels,
        transforms=rows,
        output_shape=[CUT_SIDE, CUT_SIDE],
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )
    pixels *= tf.random.uniform([count, 1, 1, 2], 0.75, 1.25)
    grain = tf.random.uniform([8, CUT_SIDE, CUT_SIDE, 2], -1.0, 1.0)  # eight patterns do, and are cheap
    strength = tf.random.uniform([count, 1, 1, 1], 0.0, 14.0)
    pixels += strength * tf.gather(grain, tf.random.uniform([count], 0, 8, tf.int32))
    keep = tf.where(tf.random.uniform([count, 1, 1, 2]) < 0.03, 0.0, 1.0)  # one channel alone must do at times
    return tf.clip_by_value(pixels * keep, 0.0, 255.0)
