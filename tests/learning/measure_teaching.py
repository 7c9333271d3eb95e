"""What teaching is worth: hands that are read badly, before and after `handcam adapt`.

`PYTHONPATH=. python tests/learning/measure_teaching.py OUT...`, with OUT as `hard_hands.py` writes it, teaches each
hand from OUT/teach, into OUT/taught, unless that is there. Writes a JSON line a hand: percent of samples named right
before and after, of the takes that were held out, of the session OUT/unseen, and of rendered hands of others; sign by
sign in OUT/unseen: before, after, and of how many; seconds that teaching took of the clock.
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from handcam.classifier import LiteRTClassifier, checked_card
from handcam.domain import Crop
from handcam.learning.takes import Hands, read_takes
from handcam.sessions.opening import open_session


def measure(out: Path) -> dict[str, Any]:
    """The figures of one hand."""
    taught = out / "taught"
    if not taught.exists():  # in a process of its own: TensorFlow stays out of this one
        command = [sys.executable, "-m", "handcam", "adapt", str(out / "teach"), "--out", str(taught)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    card = checked_card(taught)
    told = card.adapted
    assert told is not None
    hands = read_takes([open_session(out / "unseen")], card.handshapes).hands
    before, after = (_right(folder, hands, card.handshapes) for folder in (None, taught))
    shown = Counter(card.handshapes[label] for label in hands.labels)
    held = shown.total()
    return {
        "hand": out.name,
        "held-out takes": _percent(told.before, told.after),
        "held-out samples": told.held_out,
        "other session": _percent(before.total() / held, after.total() / held),
        "rendered": _percent(told.known_before, told.known_after),
        "share": told.share,
        "seconds": told.seconds,
        "signs": {sign: [before[sign], after[sign], count] for sign, count in shown.items()},
    }


def _right(network: Path | None, hands: Hands, handshapes: tuple[str, ...]) -> Counter[str]:
    """Samples that what runs live names right, sign by sign. network: None: handcam's own."""
    classifier = LiteRTClassifier(network)
    classifier.open()
    right: Counter[str] = Counter()
    for pixels, landmarks, world, label in zip(hands.pixels, hands.landmarks, hands.world, hands.labels, strict=True):
        prediction = classifier.classify(Crop(pixels, landmarks, world))
        right[handshapes[label]] += prediction.handshapes[prediction.probabilities.argmax()] == handshapes[label]
    classifier.close()
    return right


def _percent(*shares: float) -> list[float]:
    return [round(100 * share, 2) for share in shares]


if __name__ == "__main__":
    for folder in sys.argv[1:]:
        sys.stdout.write(json.dumps(measure(Path(folder))) + "\n")
        sys.stdout.flush()
