"""How well a network reads drawings: whole pictures, through the same regions and the same choice as `predict`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from handcam.card import StyleScore
from handcam.drawings import VIEWS, cut_region, distinct_hands, views_of
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.drawing_artist import Style
from handcam.learning.drawing_samples import OTHER, held_out_scene, label_of
from handcam.learning.drawing_scenes import DrawnHand, at_scale
from handcam.learning.evaluation import softmax
from handcam.regions import Box, canonical, find_regions, overlaps
from handcam.signs import Handshape, load_sign_set
from handcam.stabiliser import digit_probabilities

Floats = npt.NDArray[np.float32]
_DIGITS = load_sign_set("counting")
_MOST_FALSE = 0.03


@dataclass(frozen=True, eq=False, slots=True)
class ReadScene:
    """A canonical picture's regions, the logits of each one's views (n, VIEWS, handshapes), and the truth."""

    regions: list[Box]
    logits: Floats
    hands: tuple[DrawnHand, ...]


Read = Sequence[ReadScene]


def read_scenes(
    network: Any, style: Style | None, count: int, seed: int, sheets: Path, advance: Callable[[int, int], None]
) -> Read:
    """`count` pictures in this style (None: without hands) as a network sees them."""
    read = []
    for number in range(count):
        scene = held_out_scene(seed, style, number, sheets)
        small, scale = canonical(scene.pixels)
        regions = find_regions(small)
        cuts = [view for region in regions for view in views_of(cut_region(small, region))]
        shape = (len(regions), VIEWS, len(HANDSHAPES))
        logits = np.asarray(network(np.stack(cuts).astype(np.float32), training=False)) if cuts else np.zeros(shape)
        hands = tuple(at_scale(hand, scale) for hand in scene.hands)
        read.append(ReadScene(regions, logits.reshape(shape).astype(np.float32), hands))
        advance(number + 1, count)
    return read


def best_temperature(read: Read) -> float:
    """The temperature with the lowest negative log-likelihood over regions whose label is beyond doubt."""
    logits, labels = [], []
    for scene in read:
        for region, both in zip(scene.regions, scene.logits, strict=True):
            label = label_of(region, scene.hands)
            if label is not None:
                logits += [*both]
                labels += [label] * VIEWS
    table, places = np.stack(logits), np.array(labels)

    def misfit(temperature: float) -> float:
        sure = softmax(table, temperature)[np.arange(len(places)), places]
        return float(-np.log(np.maximum(sure, 1e-9)).mean())

    return float(min(np.exp(np.linspace(np.log(0.5), np.log(4.0), 60)), key=lambda t: misfit(float(t))))


def choose_threshold(known: Read, nothing: Read, temperature: float) -> float:
    """The lowest threshold at which digits where no hand is stay rare, on both kinds of pictures."""
    for threshold in np.arange(0.5, 0.96, 0.05):
        with_hands, without = (score(read, temperature, float(threshold)) for read in (known, nothing))
        if max(with_hands.pictures_with_false_digits, without.pictures_with_false_digits) <= _MOST_FALSE:
            break
    return round(float(threshold), 2)


def score(read: Read, temperature: float, threshold: float) -> StyleScore:
    """What is told of these pictures at this threshold."""
    found, named, right, false, stray = ([False][:0] for _ in range(5))
    for scene in read:
        told = _told(scene, temperature, threshold)
        matched = set()
        for hand in scene.hands:
            place = _best(hand, [box for box, _, _ in told])
            matched.add(place)
            _, handshape, digit = told[place] if place is not None else (None, "", None)
            if hand.handshape != Handshape.OTHER:  # which is what the network says of no hand, too
                found.append(place is not None)
            named.append(handshape == hand.handshape)
            true = _DIGITS.digits.get(hand.handshape)
            (false if true is None else right).append(digit is not None if true is None else digit == true)
        stray.append(any(digit is not None for place, (_, _, digit) in enumerate(told) if place not in matched))
    return StyleScore(
        pictures=len(read),
        hands=len(named),
        found=_share(found),
        handshape_accuracy=_share(named),
        digit_accuracy=_share(right),
        false_digits=_share(false),
        pictures_with_false_digits=_share(stray) or 0.0,
    )


def _told(scene: ReadScene, temperature: float, threshold: float) -> list[tuple[Box, str, int | None]]:
    """Box, handshape and counting digit of each hand that is told."""
    if not scene.regions:
        return []
    said = np.stack([softmax(both, temperature).mean(axis=0) for both in scene.logits])
    told = []
    for number, shares in distinct_hands(scene.regions, said, OTHER):
        digits = digit_probabilities(HANDSHAPES, shares, _DIGITS)
        digit = max(digits, key=lambda d: digits[d])
        sure = digit if digits[digit] >= threshold else None
        told.append((scene.regions[number], HANDSHAPES[int(shares.argmax())], sure))
    return told


def _best(hand: DrawnHand, boxes: list[Box]) -> int | None:
    """The box that is around this hand; None where none is."""
    if not boxes:
        return None
    shares = np.maximum(overlaps(hand.hand, boxes), overlaps(hand.whole, boxes))
    return int(shares.argmax()) if shares.max() >= 0.4 else None


def _share(values: list[bool]) -> float | None:
    return round(float(np.mean(values)), 4) if values else None
