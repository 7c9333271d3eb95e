"""What teaching costs on pictures of people: accuracy by source, first look at each, before and after.

`PYTHONPATH=. python tests/learning/measure_forgetting.py DATA STORE TAUGHT...`: DATA a folder as `handcam train --data`
takes it, STORE the `work/samples` of such a run (or a new folder), TAUGHT folders of taught networks. Writes a JSON
line a network: points gained (or lost) over handcam's own.
"""

import json
import sys
from pathlib import Path

import numpy as np

from handcam.card import load_card
from handcam.classifier import CARD, KERAS
from handcam.learning.exclusions import without_excluded
from handcam.learning.fitting import logits_of
from handcam.learning.samples import Samples, load_samples
from handcam.network import load_trained
from handcam.resources import model


def accuracies(folder: Path, samples: Samples) -> dict[str, float]:
    """By source, and of all: share of the hands found whose likeliest handshape is one the label allows, percent."""
    card = load_card(folder / CARD)
    network = load_trained(folder / KERAS, len(card.handshapes))
    (logits,) = logits_of(network, (samples.pixels[:, 0], samples.landmarks[:, 0], samples.world[:, 0]), ("fused",))
    allowed = np.pad(samples.possible, ((0, 0), (0, logits.shape[1] - samples.possible.shape[1])))
    right = allowed[np.arange(len(logits)), logits.argmax(axis=1)] > 0
    by_source = {str(name): float(right[samples.sources == name].mean()) for name in np.unique(samples.sources)}
    return {name: 100 * share for name, share in {**by_source, "all": float(right.mean())}.items()}


def main(data: str, store: str, *taught: str) -> None:
    samples = without_excluded(load_samples([Path(data)], Path(store), workers=2))
    samples = samples.at(samples.found)
    before = accuracies(model(""), samples)
    sys.stdout.write(json.dumps({"before": {name: round(share, 2) for name, share in before.items()}}) + "\n")
    for folder in taught:
        after = accuracies(Path(folder), samples)
        gained = {name: round(after[name] - share, 2) for name, share in before.items()}
        sys.stdout.write(json.dumps({folder: gained}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
