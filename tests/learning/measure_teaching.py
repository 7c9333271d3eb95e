"""What teaching is worth: hands that are read badly, before and after `handcam adapt`.

`PYTHONPATH=. python tests/learning/measure_teaching.py OUT... [--seeds 5]`, with OUT as `hard_hands.py` writes it,
teaches each hand from OUT/teach once a seed, into OUT/taught-SEED, unless that is there. Each seed holds back other
takes, one of each sign: a single draw of six takes says little. Writes a JSON line a hand: percent of samples named
right before and after, of the takes that were held out (all seeds together), of the session OUT/unseen, and of
rendered hands of others (means over the seeds); the same seed by seed; seconds that teaching took of the clock.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from handcam.classifier import LiteRTClassifier, checked_card
from handcam.domain import Crop
from handcam.learning.takes import Hands, read_takes
from handcam.sessions.opening import open_session


def measure(out: Path, seeds: int) -> dict[str, Any]:
    """The figures of one hand."""
    rows = [_taught(out, seed) for seed in range(1, seeds + 1)]
    held = np.array([row["held-out samples"] for row in rows])
    mean = {name: np.array([row[name] for row in rows]).mean(axis=0) for name in ("other session", "rendered")}
    pooled = np.average([row["held-out takes"] for row in rows], axis=0, weights=held)
    return {
        "hand": out.name,
        "held-out takes": _percent(*pooled),
        "held-out samples": int(held.sum()),
        **{name: _percent(*shares) for name, shares in mean.items()},
        "seconds": [row["seconds"] for row in rows],
        "by seed": {
            name: [_percent(*row[name]) for row in rows] for name in ("held-out takes", "other session", "rendered")
        },
    }


def _taught(out: Path, seed: int) -> dict[str, Any]:
    """Shares before and after of one teaching."""
    taught = out / f"taught-{seed}"
    if not taught.exists():  # in a process of its own: TensorFlow stays out of this one
        words = ["adapt", str(out / "teach"), "--out", str(taught), "--seed", str(seed)]
        subprocess.run([sys.executable, "-m", "handcam", *words], check=True, stdout=subprocess.DEVNULL)
    card = checked_card(taught)
    told = card.adapted
    assert told is not None
    hands = read_takes([open_session(out / "unseen")], card.handshapes).hands
    return {
        "held-out takes": (told.before, told.after),
        "held-out samples": told.held_out,
        "other session": tuple(_right(folder, hands) for folder in (None, taught)),
        "rendered": (told.known_before, told.known_after),
        "seconds": told.seconds,
    }


def _right(network: Path | None, hands: Hands) -> float:
    """Share of samples that what runs live names right. network: None: handcam's own."""
    classifier = LiteRTClassifier(network)
    classifier.open()
    right = 0
    for pixels, landmarks, world, label in zip(hands.pixels, hands.landmarks, hands.world, hands.labels, strict=True):
        prediction = classifier.classify(Crop(pixels, landmarks, world))
        right += int(prediction.probabilities.argmax()) == label
    classifier.close()
    return right / len(hands.labels)


def _percent(*shares: float) -> list[float]:
    return [round(100 * float(share), 2) for share in shares]


if __name__ == "__main__":
    words = argparse.ArgumentParser()
    words.add_argument("folders", type=Path, nargs="+")
    words.add_argument("--seeds", type=int, default=5)
    wanted = words.parse_args()
    for folder in wanted.folders:
        sys.stdout.write(json.dumps(measure(folder, wanted.seeds)) + "\n")
        sys.stdout.flush()
