"""Sessions with made-up samples, for the tests of what is done with sessions."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from handcam.domain import Pixels
from handcam.sessions.format import DONE, CameraInfo, Consent, CropRecipe, Sample, SessionInfo, handshape_names
from handcam.sessions.writing import SessionWriter

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
NAMES = handshape_names()


def info(**changed: Any) -> SessionInfo:
    """session.json of anybody's session."""
    facts: dict[str, Any] = {
        "id": "a1",
        "started": START,
        "handcam": "0.1.0",
        "models": {"handshape.tflite": "0" * 64},
        "camera": CameraInfo(name="camera", width=640, height=480, rate=30.0),
        "mirrored": True,
        "crop": CropRecipe(side=64, margin=1.3),
        "signer": "s01",
        "consent": Consent(text="I agree.", given=START),
        "licence": "CC0-1.0",
        "sign_set": "counting",
        "digits": {"index": 1, "v": 2},
        "handshapes": NAMES,
        "whole_frames": False,
    }
    return SessionInfo(**(facts | changed))


def sample(number: int, label: str = "index", **changed: Any) -> Sample:
    """The sample of this number, 30 a second."""
    rng = np.random.default_rng(number)
    points = tuple(tuple(float(x) for x in row) for row in rng.uniform(0, 100, (21, 3)).round(3))
    shares = np.full(len(NAMES), 0.2 / (len(NAMES) - 1))
    shares[NAMES.index(label) if label in NAMES else -1] = 0.8
    facts: dict[str, Any] = {
        "id": f"{number:06d}-0",
        "frame": number,
        "take": number // 10,
        "monotonic": number / 30,
        "time": START + timedelta(seconds=number / 30),
        "label": label,
        "label_from": "prompt",
        "slot": 0,
        "handedness": "right",
        "handedness_score": 0.99,
        "box": (1.0, 2.0, 101.0, 102.0),
        "rotation": 0.0,
        "landmarks": points,
        "world": points,
        "probabilities": tuple(float(share) for share in shares.round(4)),
        "sharpness": 0.02,
    }
    return Sample(**(facts | changed))


def crop(number: int) -> Pixels:
    """A crop that can be told from the others."""
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:, :, 0] = number % 256
    pixels[number % 64, :, 1] = 255
    return pixels


def write_session(folder: Path, count: int, *, end: bool = True, **changed: Any) -> SessionWriter:
    """A session of so many samples, alternately index and v; ended, or as a kill leaves it."""
    writer = SessionWriter(folder, info(**changed))
    for number in range(count):
        writer.add(sample(number, ("index", "v")[number % 2]), crop(number))
    writer.close(rate=30.0)
    if not end:
        (folder / DONE).unlink()
    return writer
