"""Scores of predictions on pictures whose source the network has not seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
import numpy.typing as npt

from handcam.card import SourceScore
from handcam.labelled_pictures import Picture
from handcam.learning import metrics
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.samples import Samples
from handcam.signs import SignSet, builtin_sign_sets, load_sign_set

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False, slots=True)
class HeldOut:
    """Samples of one source and what a network trained without it says of each look at them.

    fused, landmarks_only: float32 (n, looks, handshapes) logits; of looks that are not there they mean nothing.
    """

    samples: Samples
    fused: Floats
    landmarks_only: Floats

    @property
    def source(self) -> str:
        """The source's name."""
        return self.samples.pictures[0].source


@dataclass(frozen=True, slots=True)
class Temperatures:
    """What makes probabilities honest (Guo et al. 2017, section 4.2): logits are divided by it before the softmax.

    one: for a single look, as in a video. For all looks at a still picture: each look's are softened by `softening` on
    top of it, their mean is brought back by `looks`, see `handcam.stills.agreed`.
    """

    one: float
    softening: float
    looks: float


@dataclass(frozen=True, slots=True)
class Choice:
    """Temperatures and a threshold, chosen on held-out sources."""

    temperatures: Temperatures
    threshold: float


def softmax(logits: Floats, temperature: float = 1.0) -> Floats:
    """float32 (..., handshapes) probabilities."""
    scaled = (logits - logits.max(axis=-1, keepdims=True)) / temperature
    powers = np.exp(scaled)
    probabilities: Floats = (powers / powers.sum(axis=-1, keepdims=True)).astype(np.float32)
    return probabilities


def agreed(logits: Floats, looked: npt.NDArray[np.bool_], temperatures: Temperatures) -> Floats:
    """float32 (n, handshapes): probabilities from all looks at a picture, as `handcam.stills.agreed` joins them."""
    shares = looked / np.maximum(looked.sum(axis=1, keepdims=True), 1)
    softened = softmax(logits, temperatures.one * temperatures.softening)
    mean = (softened * shares[..., None]).sum(axis=1)
    return softmax(np.log(np.maximum(mean, 1e-9)).astype(np.float32), temperatures.looks)


def right_handshapes(samples: Samples, scores: Floats) -> npt.NDArray[np.bool_]:
    """(n,): the hand was found and its likeliest handshape is one the label allows; scores (n, handshapes)."""
    named = samples.possible[np.arange(len(scores)), scores.argmax(axis=1)] > 0
    right: npt.NDArray[np.bool_] = named & samples.found
    return right


def right_looks(samples: Samples, logits: Floats) -> float:
    """Share of pictures named right from one look, on average over the looks; logits (n, looks, handshapes)."""
    named = np.take_along_axis(samples.possible, logits.argmax(axis=2), axis=1) > 0
    return float(((named & samples.looked).sum(axis=1) / np.maximum(samples.looked.sum(axis=1), 1)).mean())


_SINGLE = np.exp(np.linspace(np.log(0.3), np.log(4.0), 80))
_SOFTENINGS = np.linspace(1.0, 4.0, 13)
_JOINED = np.exp(np.linspace(np.log(0.1), np.log(2.0), 60))


def fit_temperatures(held_out: Sequence[HeldOut]) -> Temperatures:
    """The temperatures with the lowest negative log-likelihood of the median source.

    Not of the mean: a source whose handshapes no other one shows would make all the others look unsure.
    """
    single = [part.samples.looked.nonzero() for part in held_out]
    looks = [
        (part.fused[at], part.samples.possible[at[0]]) for part, at in zip(held_out, single, strict=True) if len(at[0])
    ]
    _, one = min((_median_nll(looks, t), t) for t in _SINGLE)
    best = min(
        (_median_nll(parts, t), softening, t)
        for softening in _SOFTENINGS
        for parts in [[_means(part, one * softening) for part in held_out if part.samples.found.any()]]
        for t in _JOINED
    )
    return Temperatures(float(one), float(best[1]), float(best[2]))


def _means(part: HeldOut, temperature: float) -> tuple[Floats, Floats]:
    """Logarithms of the mean probabilities of the hands found, and the handshapes they may show."""
    mean = agreed(part.fused, part.samples.looked, Temperatures(temperature, 1.0, 1.0))
    found = part.samples.found
    return np.log(np.maximum(mean[found], 1e-9)), part.samples.possible[found]


def _median_nll(parts: Sequence[tuple[Floats, Floats]], temperature: float) -> float:
    return float(np.median([_nll(*part, temperature) for part in parts]))


def _nll(logits: Floats, possible: Floats, temperature: float) -> float:
    allowed = (softmax(logits, temperature) * possible).sum(axis=1)
    return float(-np.log(np.maximum(allowed, 1e-9)).mean())


def calibration_error(samples: Samples, probabilities: Floats, bins: int = 15) -> float:
    """Expected calibration error of the likeliest handshape over the hands found; probabilities (n, handshapes)."""
    confidence, right = probabilities.max(axis=1), right_handshapes(samples, probabilities)
    return metrics.calibration_error(confidence[samples.found], right[samples.found], bins) or 0.0


def true_digit(picture: Picture, sign_set: SignSet) -> int | None:
    """The digit a picture shows in this sign set, by its handshape where that is known; None for a non-sign."""
    return sign_set.digits.get(picture.possible[0]) if len(picture.possible) == 1 else picture.digit


def true_digits(samples: Samples, sign_set: SignSet) -> list[int | None]:
    """The digit each row shows in this sign set; None for a non-sign."""
    return [true_digit(picture, sign_set) for picture in samples.pictures]


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


def score(part: HeldOut, choice: Choice) -> SourceScore:
    """How well a source's still pictures are read by a network that has not seen it."""
    samples, sign_set = part.samples, fitting_sign_set(part.samples)
    truth = true_digits(samples, sign_set)
    probabilities = agreed(part.fused, samples.looked, choice.temperatures)
    alone = agreed(part.landmarks_only, samples.looked, choice.temperatures)
    told = told_digits(probabilities, sign_set, choice.threshold)
    told = [digit if found else None for digit, found in zip(told, samples.found, strict=True)]
    return SourceScore(
        pictures=len(truth),
        found=_rounded(float(samples.found.mean())),
        handshape_accuracy=_rounded(float(right_handshapes(samples, probabilities).mean())),
        one_look=_rounded(right_looks(samples, part.fused)),
        landmarks_only=_rounded(float(right_handshapes(samples, alone).mean())),
        sign_set=sign_set.name,
        digit_accuracy=_rounded(metrics.accuracy(truth, told)),
        false_digits=_rounded(metrics.false_accept_rate(truth, told)),
        calibration_error=_rounded(calibration_error(samples, probabilities)),
    )


def choose(held_out: Sequence[HeldOut], without: HeldOut | None = None) -> Choice:
    """What these sources ask for, one of them passed over where there are others."""
    parts = [part for part in held_out if part is not without] or list(held_out)
    temperatures = fit_temperatures(parts)
    return Choice(temperatures, choose_threshold(parts, temperatures))


def choose_threshold(held_out: Sequence[HeldOut], temperatures: Temperatures, most_false: float = 0.03) -> float:
    """The lowest threshold at which at most `most_false` of the non-signs of half the sources are told as a digit.

    One half is the least: below, a digit is more likely wrong than right. Half the sources and not all of them, because
    one may hold signs that no other teaches: it would set the threshold for all.
    """
    for threshold in np.arange(0.5, 0.96, 0.05):
        false = [score(part, Choice(temperatures, float(threshold))).false_digits for part in held_out]
        known = [share for share in false if share is not None]
        if not known or sorted(known)[(len(known) - 1) // 2] <= most_false:
            break
    return round(float(threshold), 2)


@overload
def _rounded(value: float) -> float: ...
@overload
def _rounded(value: float | None) -> float | None: ...
def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
