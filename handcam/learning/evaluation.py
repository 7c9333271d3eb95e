"""Scores of predictions on pictures whose source the network has not seen."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from handcam.card import SourceScore
from handcam.learning.dataset import HANDSHAPES, Samples
from handcam.signs import SignSet, builtin_sign_sets, load_sign_set

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False, slots=True)
class HeldOut:
    """Samples of one source and the logits of a network trained without it, row by row; float32 (n, handshapes)."""

    samples: Samples
    fused: Floats
    landmarks_only: Floats


def softmax(logits: Floats, temperature: float = 1.0) -> Floats:
    """float32 (n, handshapes) probabilities."""
    scaled = (logits - logits.max(axis=1, keepdims=True)) / temperature
    powers = np.exp(scaled)
    probabilities: Floats = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    return probabilities


def right_handshapes(samples: Samples, logits: Floats) -> npt.NDArray[np.bool_]:
    """(n,): the hand was found and its likeliest handshape is one the label allows."""
    named = samples.possible[np.arange(len(logits)), logits.argmax(axis=1)] > 0
    right: npt.NDArray[np.bool_] = named & samples.found
    return right


def fit_temperature(held_out: Sequence[HeldOut]) -> float:
    """The temperature with the lowest mean (over sources) negative log-likelihood (Guo et al. 2017, section 4.2)."""
    grid = np.exp(np.linspace(np.log(0.5), np.log(4.0), 60))
    return float(min(grid, key=lambda t: float(np.mean([_nll(part, float(t)) for part in held_out]))))


def _nll(part: HeldOut, temperature: float) -> float:
    found = part.samples.found
    allowed = (softmax(part.fused, temperature) * part.samples.possible).sum(axis=1)[found]
    return float(-np.log(np.maximum(allowed, 1e-9)).mean())


def calibration_error(held_out: Sequence[HeldOut], temperature: float, bins: int = 15) -> float:
    """Expected calibration error over all found hands: |accuracy - confidence| a bin, weighted by its size."""
    confidence = np.concatenate([softmax(p.fused, temperature).max(axis=1)[p.samples.found] for p in held_out])
    right = np.concatenate([right_handshapes(p.samples, p.fused)[p.samples.found] for p in held_out])
    bin_of = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(right[bin_of == b].sum() - confidence[bin_of == b].sum()) for b in range(bins)]
    return float(sum(gaps) / max(len(right), 1))


def true_digits(samples: Samples, sign_set: SignSet) -> list[int | None]:
    """The digit each row shows in this sign set; None for a non-sign."""
    return [
        sign_set.digits.get(picture.possible[0]) if len(picture.possible) == 1 else picture.digit
        for picture in samples.pictures
    ]


def fitting_sign_set(samples: Samples) -> SignSet:
    """The built-in sign set that agrees with most of the labelled digits; the fewest disagreements decide."""
    sets = [load_sign_set(name) for name in builtin_sign_sets()]

    def agreement(sign_set: SignSet) -> int:
        pairs = zip(samples.pictures, true_digits(samples, sign_set), strict=True)
        return sum(1 if digit == picture.digit else -1 for picture, digit in pairs if picture.digit is not None)

    return max(sets, key=agreement)


def told_digits(probabilities: Floats, sign_set: SignSet, threshold: float) -> list[int | None]:
    """The digit told of each row: the likeliest one, where its probability reaches the threshold."""
    values = sign_set.values
    table = np.zeros((len(HANDSHAPES), len(values)), np.float32)
    for handshape, digit in sign_set.digits.items():
        table[HANDSHAPES.index(handshape), values.index(digit)] = 1
    digits = probabilities @ table
    return [values[int(row.argmax())] if row.max() >= threshold else None for row in digits]


def score(part: HeldOut, temperature: float, threshold: float) -> SourceScore:
    """How well a source is read by a network that has not seen it."""
    samples, sign_set = part.samples, fitting_sign_set(part.samples)
    truth = true_digits(samples, sign_set)
    told = told_digits(softmax(part.fused, temperature), sign_set, threshold)
    told = [digit if found else None for digit, found in zip(told, samples.found, strict=True)]
    right = [digit == true for digit, true in zip(told, truth, strict=True) if true is not None]
    false = [digit is not None for digit, true in zip(told, truth, strict=True) if true is None]
    return SourceScore(
        pictures=len(truth),
        found=_share(samples.found),
        handshape_accuracy=_share(right_handshapes(samples, part.fused)),
        landmarks_only=_share(right_handshapes(samples, part.landmarks_only)),
        sign_set=sign_set.name,
        digit_accuracy=_share(right) if right else None,
        false_digits=_share(false) if false else None,
    )


def choose_threshold(held_out: Sequence[HeldOut], temperature: float, most_false: float = 0.03) -> float:
    """The lowest threshold at which at most `most_false` of the held-out non-signs are told as a digit."""
    for threshold in np.arange(0.5, 0.96, 0.05):
        scores = [score(part, temperature, float(threshold)) for part in held_out]
        false = [s.false_digits for s in scores if s.false_digits is not None]
        if not false or np.mean(false) <= most_false:
            break
    return round(float(threshold), 2)


def _share(values: Sequence[bool] | npt.NDArray[np.bool_]) -> float:
    return round(float(np.mean(values)), 4)
