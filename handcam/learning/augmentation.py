"""Random changes to crops for training: what cameras, light and MediaPipe's own errors do to them.

Pixels and landmarks are turned, scaled, shifted and flipped together; everything else hits one of them alone.
"""

from typing import Any

import numpy as np
import tensorflow as tf

from handcam.cropping import CROP_SIDE

Inputs = dict[str, Any]


def augment(inputs: Inputs) -> Inputs:
    """One batch: pixels float32 (n, side, side, 3) 0..255, landmarks (n, 21, 2), world (n, 21, 3); see `Crop`.

    pixels may be left out.
    """
    landmarks, world = inputs["landmarks"], inputs["world"]
    count = tf.shape(landmarks)[0]
    flip = tf.where(tf.random.uniform([count]) < 0.02, -1.0, 1.0)  # the tracker took a left hand for a right one
    angle = tf.random.normal([count], stddev=0.2)
    scale = tf.random.uniform([count], 0.85, 1.15)
    shift = tf.random.normal([count, 2], stddev=0.03)
    linear = _linear(flip, angle, scale)
    landmarks = tf.einsum("nij,nkj->nki", linear, landmarks - 0.5) + 0.5 + shift[:, None]
    world = tf.einsum("nij,nkj->nki", _tilt(count), _turned(world, flip, angle))
    changed = {
        "landmarks": landmarks + _errors(count, 2, 0.008),
        "world": world * tf.random.uniform([count, 1, 1], 0.9, 1.1) + _errors(count, 3, 0.002),
    }
    if "pixels" in inputs:
        changed["pixels"] = _seen(_moved(inputs["pixels"], linear, shift), count)
    return changed


def _linear(flip: Any, angle: Any, scale: Any) -> Any:
    """(n, 2, 2): turn after flip, scaled."""
    cos, sin = tf.cos(angle) * scale, tf.sin(angle) * scale
    return tf.stack([tf.stack([cos * flip, -sin], -1), tf.stack([sin * flip, cos], -1)], -2)


def _moved(pixels: Any, linear: Any, shift: Any) -> Any:
    """The pictures under the map that moves landmarks; the transform op wants its inverse, in pixels."""
    inverse = tf.linalg.inv(linear)
    middle = (CROP_SIDE - 1) / 2
    offset = middle - tf.einsum("nij,nj->ni", inverse, middle + shift * CROP_SIDE)
    zeros = tf.zeros_like(shift)
    rows = tf.concat([inverse[:, 0], offset[:, :1], inverse[:, 1], offset[:, 1:], zeros], axis=1)
    return tf.raw_ops.ImageProjectiveTransformV3(
        images=pixels,
        transforms=rows,
        output_shape=[CROP_SIDE, CROP_SIDE],
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )


def _turned(world: Any, flip: Any, angle: Any) -> Any:
    one = tf.ones_like(angle)
    flat = tf.einsum("nij,nkj->nki", _linear(flip, angle, one), world[..., :2])
    return tf.concat([flat, world[..., 2:]], axis=-1)


def _tilt(count: Any) -> Any:
    """(n, 3, 3): small turns about the picture's two axes, as a hand leans towards or away from the camera."""
    about_x, about_y = tf.random.normal([count], stddev=0.15), tf.random.normal([count], stddev=0.15)
    zero, one = tf.zeros([count]), tf.ones([count])
    x = tf.stack([one, zero, zero, zero, tf.cos(about_x), -tf.sin(about_x), zero, tf.sin(about_x), tf.cos(about_x)], -1)
    y = tf.stack([tf.cos(about_y), zero, tf.sin(about_y), zero, one, zero, -tf.sin(about_y), zero, tf.cos(about_y)], -1)
    return tf.reshape(x, [-1, 3, 3]) @ tf.reshape(y, [-1, 3, 3])


def _errors(count: Any, axes: int, size: float) -> Any:
    """Errors of the tracker: small everywhere, on some hands larger, and alike along a finger."""
    worse = tf.where(tf.random.uniform([count, 1, 1]) < 0.15, 3.0, 1.0) * size
    fingers = tf.repeat(tf.random.normal([count, 5, axes]), 4, axis=1)
    fingers = tf.concat([tf.zeros([count, 1, axes]), fingers], axis=1)
    return worse * (tf.random.normal([count, 21, axes]) + fingers) / np.sqrt(2)


def _seen(pixels: Any, count: Any) -> Any:
    """Light, colour, grey cameras, noise, something in front of the hand, and no picture at all."""
    light = tf.random.uniform([count, 1, 1, 1], 0.5, 1.5)
    tint = tf.random.uniform([count, 1, 1, 3], 0.8, 1.2)
    middle = tf.reduce_mean(pixels, [1, 2, 3], keepdims=True)
    pixels = (pixels - middle) * tf.random.uniform([count, 1, 1, 1], 0.6, 1.4) + middle
    grey = tf.reduce_mean(pixels, -1, keepdims=True)
    pixels = tf.where(tf.random.uniform([count, 1, 1, 1]) < 0.2, grey, pixels) * light * tint
    pixels += tf.random.normal(tf.shape(pixels)) * tf.random.uniform([count, 1, 1, 1], 0.0, 14.0)
    centre = tf.random.uniform([count, 2, 1], 0.0, float(CROP_SIDE))
    along = tf.abs(tf.range(CROP_SIDE, dtype=tf.float32)[None, None] - centre) < tf.random.uniform(
        [count, 2, 1], 2.0, 10.0
    )
    hidden = along[:, 0, :, None] & along[:, 1, None, :] & (tf.random.uniform([count, 1, 1]) < 0.3)
    pixels = tf.where(hidden[..., None], tf.random.uniform([count, 1, 1, 3], 0.0, 255.0), pixels)
    return tf.clip_by_value(pixels, 0.0, 255.0)
